#include "otherpage.h"

#include "fetchedtext.h"
#include "jsonld.h"
#include "politequeue.h"

#include <QRegularExpression>
#include <QUrlQuery>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// The first of them that says something.
QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (const QString line = fetchedLine(text); !line.isEmpty())
            return line;
    }
    return {};
}

QDate dateIn(const QString &text)
{
    static const QRegularExpression date(u"(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})"_s);
    const QRegularExpressionMatch match = date.match(text.left(100));
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

QDate dateOf(const PageSource &page, const StructuredData &data)
{
    const GumboNode *const time = page.tree.byTag(GUMBO_TAG_TIME);
    const QString shown =
        time ? QString::fromUtf8(HtmlTree::attribute(time, "datetime")) + u' ' + page.tree.text(time) : QString();
    for (const QString &text :
         {page.tree.meta({"article:published_time", "og:published_time", "og:article:published_time"}), data.published,
          page.tree.meta(
              {"datePublished", "pubdate", "publishdate", "publish_date", "publish-date", "date", "dc.date"}),
          shown, page.tree.meta({"article:modified_time", "og:updated_time", "dateModified"}), data.modified}) {
        if (const QDate date = dateIn(text); date.isValid())
            return date;
    }
    return {};
}

/// What hangs on an address only to follow its readers.
bool followsReaders(const QString &name)
{
    static constexpr std::array names{"spm"_L1,         "fbclid"_L1, "gclid"_L1,          "share_source"_L1,
                                      "mc_cid"_L1,      "mc_eid"_L1, "isappinstalled"_L1, "from_wecom"_L1,
                                      "share_token"_L1, "utm_id"_L1};
    return name.startsWith("utm_"_L1) || std::ranges::find(names, name) != names.end();
}

QUrl withoutFollowers(QUrl url)
{
    const QUrlQuery query(url);
    const auto items = query.queryItems(QUrl::FullyEncoded);
    if (std::ranges::none_of(items, [](const auto &item) { return followsReaders(item.first); }))
        return url;
    QUrlQuery kept;
    for (const auto &[name, value] : items) {
        if (!followsReaders(name))
            kept.addQueryItem(name, value);
    }
    url.setQuery(kept.isEmpty() ? QString() : kept.query(QUrl::FullyEncoded));
    return url;
}

QUrl lastingUrl(const PageSource &page)
{
    const auto isCanonical = [](const GumboNode *link) {
        return HtmlTree::attribute(link, "rel").compare("canonical", Qt::CaseInsensitive) == 0;
    };
    const QList<const GumboNode *> links = page.tree.allByTag(GUMBO_TAG_LINK);
    const auto link = std::ranges::find_if(links, isCanonical);
    if (link != links.end()) {
        const QUrl named = page.url.resolved(QUrl(QString::fromUtf8(HtmlTree::attribute(*link, "href").trimmed())));
        // Some sites name their front page on every page.
        const bool isFront = named.path().size() <= 1 && !named.hasQuery();
        const bool isSameHost = politeHost(named.host()) == politeHost(page.url.host());
        const bool isWeb = named.scheme() == "https"_L1 || named.scheme() == page.url.scheme();
        if (named.isValid() && isWeb && isSameHost && (!isFront || page.url.path().size() <= 1))
            return withoutFollowers(named);
    }
    return withoutFollowers(page.url);
}

bool isGate(const QString &title)
{
    static const QStringList gates{u"Just a moment..."_s, u"Attention Required! | Cloudflare"_s,
                                   u"百度安全验证"_s,     u"安全验证"_s,
                                   u"人机验证"_s,         u"Are you a robot?"_s,
                                   u"Robot Check"_s};
    return gates.contains(title);
}

} // namespace

QString withoutSiteName(const QString &title, const QString &siteName)
{
    static const QRegularExpression known(
        u"(?: - 知乎|_[^_]{1,40}-CSDN博客|[-_]\\s?CSDN博客| \\| 机器之心| - 掘金| - 简书| - 博客园| - "
        u"InfoQ|_哔哩哔哩_bilibili"
        u"|-阿里云开发者社区|-腾讯云开发者社区-腾讯云| - SegmentFault 思否| \\| 雷峰网| - OSCHINA.*| - IT之家| \\| Medium)$"_s);
    QString text = title;
    text.remove(known);
    const QString name = siteName.trimmed();
    if (text.size() == title.size() && !name.isEmpty() && title.endsWith(name, Qt::CaseInsensitive)) {
        static const QRegularExpression separator(u"(?:\\s+[-–—|·:»｜丨/]+\\s*|\\s*[|｜丨_]+\\s*|[-–—]+)$"_s);
        const QString before = title.chopped(name.size());
        if (const QRegularExpressionMatch match = separator.match(before); match.hasMatch())
            text = before.first(match.capturedStart());
    }
    text = text.trimmed();
    return text.isEmpty() ? title : text;
}

ReadPage readOtherPage(const PageSource &page)
{
    const StructuredData data = structuredData(page.tree);
    const QString title =
        firstOf({page.tree.meta({"og:title"}), page.tree.meta({"twitter:title"}), data.headline,
                 page.tree.text(page.tree.byTag(GUMBO_TAG_TITLE)), page.tree.text(page.tree.byTag(GUMBO_TAG_H1))});
    if (isGate(title))
        return std::unexpected(CaptureError::of(CaptureError::Kind::Blocked));
    if (title.isEmpty())
        return std::unexpected(CaptureError::of(CaptureError::Kind::Unreadable));
    CapturedPage read;
    const QString siteName = fetchedLine(page.tree.meta({"og:site_name"}), 100);
    const QString host = politeHost(page.url.host());
    read.source = firstOf({data.publisher, siteName, host});
    read.title = withoutSiteName(title, siteName.isEmpty() ? read.source : siteName);
    read.author = firstOf({data.author, page.tree.meta({"author"})});
    read.summary = fetchedParagraphs(page.tree.meta({"og:description", "twitter:description", "description"}));
    if (read.summary.isEmpty())
        read.summary = fetchedParagraphs(data.description);
    if (read.summary == read.title)
        read.summary.clear();
    read.date = dateOf(page, data);
    read.url = lastingUrl(page).toString(QUrl::FullyEncoded);
    return read;
}

} // namespace Jianbao
