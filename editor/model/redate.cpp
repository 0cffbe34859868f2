#include "redate.h"

#include "editpast.h"
#include "fields.h"


namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The date wherever the front matter has it: as `date:`, in a title, in an address.
QList<Replacement> redatedFrontMatter(const Text &text, Span frontMatter, const QByteArray &from, const QByteArray &to)
{
    const auto isDigit = [](QByteArrayView bytes, qsizetype at) {
        return at >= 0 && at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9';
    };
    QList<Replacement> found;
    const QByteArrayView bytes = text.slice(frontMatter);
    for (qsizetype at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + from.size())) {
        const qsizetype end = at + from.size();
        if (!isDigit(bytes, at - 1) && !isDigit(bytes, end))
            found.append({{frontMatter.begin + at, frontMatter.begin + end}, to});
    }
    return found;
}

} // namespace

Result<ChangeSet> setIssueDate(const Text &text, const Issue &issue, const QString &before, QStringView date,
                               const Profile &profile)
{
    Result<ChangeSet> title = setOpeningField(text, issue, OpeningField::Date, date, profile);
    if (!title || title->isEmpty())
        return title;
    const QString now = date.trimmed().toString();
    if (dateWithin(before) != before || dateWithin(now) != now || before.isEmpty() || now.isEmpty())
        return title; // half written, or in another form than file names and lists have
    QList<Replacement> all = title->replacements();
    if (issue.frontMatter)
        all += redatedFrontMatter(text, *issue.frontMatter, before.toUtf8(), now.toUtf8());
    all += redatePastIssue(text, issue, before, now, profile).replacements();
    return ChangeSet::of(std::move(all));
}

} // namespace Jianbao
