#include "arxivpage.h"

#include "fetchedtext.h"
#include "politequeue.h"

#include <QRegularExpression>
#include <QUrlQuery>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype mostAuthors = 10;

QString authorList(const QStringList &authors)
{
    const QString names = authors.first(std::min(authors.size(), mostAuthors)).join(u", "_s);
    return authors.size() > mostAuthors ? QString(names + u", …") : names;
}

CapturedPage paper(const QString &id)
{
    CapturedPage page;
    page.url = arxivPage(id).toString();
    page.tags = {id};
    return page;
}

ReadPage complete(const CapturedPage &page)
{
    if (page.title.isEmpty())
        return std::unexpected(CaptureError::of(CaptureError::Kind::Unreadable));
    return page;
}

struct Entry {
    QString id;
    QString title;
    QString summary;
    QString published;
    QStringList authors;
};

Entry readEntry(QXmlStreamReader &xml)
{
    Entry entry;
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == "author"_L1) {
            while (xml.readNextStartElement()) {
                if (xml.name() == "name"_L1)
                    entry.authors.append(fetchedLine(xml.readElementText(QXmlStreamReader::IncludeChildElements), 100));
                else
                    xml.skipCurrentElement();
            }
            continue;
        }
        QString *const to = name == "id"_L1          ? &entry.id
                            : name == "title"_L1     ? &entry.title
                            : name == "summary"_L1   ? &entry.summary
                            : name == "published"_L1 ? &entry.published
                                                     : nullptr;
        if (to)
            *to = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

} // namespace

QString arxivIdIn(const QUrl &url)
{
    if (politeHost(url.host()) != "arxiv.org"_L1)
        return {};
    static const QRegularExpression paperPath(
        u"^/(?:abs|pdf|html)/(\\d{4}\\.\\d{4,5}(?:v\\d{1,3})?|[a-z-]{2,20}(?:\\.[A-Z]{2})?/\\d{7}(?:v\\d{1,3})?)(?:\\.pdf)?/?$"_s);
    return paperPath.match(url.path()).captured(1);
}

QUrl arxivQuery(const QString &id)
{
    QUrl url(u"https://export.arxiv.org/api/query"_s);
    QUrlQuery query;
    query.addQueryItem(u"id_list"_s, id);
    query.addQueryItem(u"max_results"_s, u"1"_s);
    url.setQuery(query);
    return url;
}

QUrl arxivPage(const QString &id)
{
    return QUrl(u"https://arxiv.org/abs/"_s + id);
}

ReadPage readArxivAnswer(const Fetched &fetched)
{
    const QString id = QUrlQuery(fetched.url).queryItemValue(u"id_list"_s);
    QXmlStreamReader xml(fetched.bytes);
    if (!xml.readNextStartElement() || xml.name() != "feed"_L1)
        return std::unexpected(CaptureError::of(CaptureError::Kind::Unreadable));
    CapturedPage page = paper(id);
    while (xml.readNextStartElement()) {
        if (xml.name() == "totalResults"_L1) {
            if (xml.readElementText().trimmed() == "0"_L1)
                return std::unexpected(CaptureError::of(CaptureError::Kind::NotFound));
        } else if (xml.name() == "entry"_L1 && page.title.isEmpty()) {
            const Entry entry = readEntry(xml);
            if (entry.id.contains("/api/errors"_L1))
                return std::unexpected(CaptureError::of(CaptureError::Kind::NotFound));
            page.title = fetchedLine(entry.title);
            page.summary = fetchedLine(entry.summary, 2500);
            page.date = QDate::fromString(
                entry.published.trimmed().first(std::min<qsizetype>(entry.published.trimmed().size(), 10)),
                Qt::ISODate);
            page.author = authorList(entry.authors);
        } else {
            xml.skipCurrentElement();
        }
    }
    return complete(page);
}

ReadPage readArxivPage(const PageSource &source)
{
    CapturedPage page = paper(arxivIdIn(source.url));
    page.title = fetchedLine(source.tree.meta({"citation_title"}));
    QStringList authors;
    for (const QString &author : source.tree.metas("citation_author")) {
        // `Last, First`
        const QString name = fetchedLine(author, 100);
        const qsizetype comma = name.indexOf(u", "_s);
        authors.append(comma < 0 ? name : QString(name.sliced(comma + 2) + u' ' + name.first(comma)));
    }
    page.author = authorList(authors);
    page.summary = fetchedLine(source.tree.meta({"citation_abstract", "og:description", "description"}), 2500);
    page.date = QDate::fromString(
        fetchedLine(source.tree.meta({"citation_date", "citation_online_date"})).replace(u'/', u'-'), Qt::ISODate);
    return complete(page);
}

} // namespace Jianbao
