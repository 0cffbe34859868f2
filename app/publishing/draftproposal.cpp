#include "draftproposal.h"

#include "draftcontent.h"
#include "draftmemory.h"
#include "fields.h"
#include "subject.h"

#include <QFileInfo>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype mostMarkdown = 4000; ///< characters of an intro that are looked at

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

QString pageOf(const Manuscript &manuscript, const QString &date, const QString &baseAddress)
{
    const QString pattern = manuscript.snapshot.profile->past.issueUrl;
    if (date.isEmpty() || pattern.isEmpty())
        return {};
    QUrl url(DraftMemory::withDate(pattern, date), QUrl::StrictMode);
    if (url.isRelative()) {
        const QUrl base(baseAddress, QUrl::StrictMode);
        if (!isWebAddress(base))
            return {};
        url = base.resolved(url);
    }
    return isWebAddress(url) ? url.toString(QUrl::FullyEncoded) : QString();
}

/// At most `most` characters as WeChat counts them, never half of one.
QString firstCharacters(const QString &text, qsizetype most)
{
    const QList<uint> characters = QStringView(text).toUcs4();
    if (characters.size() <= most)
        return text;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), most);
}

} // namespace

QString digestFrom(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown.first(std::min(mostMarkdown, markdown.size())), QTextDocument::MarkdownNoHTML);
    QString text = document.toPlainText().remove(QChar::ObjectReplacementCharacter).simplified();
    if (Publish::countedCharacters(text) <= Publish::mostDigest)
        return text;
    text = firstCharacters(text, Publish::mostDigest - 1);
    static constexpr QStringView sentenceEnds = u"。！？；!?;";
    for (qsizetype i = text.size() - 1; i >= text.size() / 2; --i) {
        if (sentenceEnds.contains(text[i]))
            return text.first(i + 1);
    }
    return text.trimmed() + u'…';
}

DraftProposal DraftProposal::of(const Manuscript &manuscript, const QString &baseAddress)
{
    const OpeningValues opening = readOpening(manuscript.snapshot.text, *manuscript.snapshot.issue);
    DraftProposal proposal;
    proposal.title = manuscript.title();
    proposal.digest = digestFrom(opening.intro);
    proposal.date = dateWithin(opening.date);
    if (proposal.date.isEmpty())
        proposal.date = dateWithin(QFileInfo(manuscript.path).completeBaseName());
    proposal.sourceUrl = pageOf(manuscript, proposal.date, baseAddress);
    proposal.cover.newsletter = opening.name;
    proposal.cover.date = opening.date;
    proposal.cover.headline = !opening.subtitle.isEmpty()  ? opening.subtitle
                              : !opening.tagline.isEmpty() ? opening.tagline
                                                           : proposal.title;
    return proposal;
}

} // namespace Jianbao
