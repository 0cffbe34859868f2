#include "itemcount.h"

#include "parser.h"

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

const QRegularExpression &itemCountPattern()
{
    static const QRegularExpression pattern(
        u"(?:本[次期](?:的)?(?:内容)?(?:共|一共|共有|有)?|[，。；：\\s]共(?:有)?)\\s*(\\d{1,3})\\s*[条篇]"_s);
    return pattern;
}

std::optional<ToldCount> toldCount(const Text &text, const Issue &issue)
{
    if (!issue.intro)
        return std::nullopt;
    const Span line = text.line(text.lineAt(issue.intro->begin));
    const QString words = text.string(line);
    const QRegularExpressionMatch match = itemCountPattern().match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const auto bytes = [&](qsizetype from, qsizetype to) {
        return Span{line.begin + QStringView(words).first(from).toUtf8().size(),
                    line.begin + QStringView(words).first(to).toUtf8().size()};
    };
    return ToldCount{bytes(match.capturedStart(), match.capturedEnd()),
                     bytes(match.capturedStart(1), match.capturedEnd(1)), match.capturedView(1).toLongLong()};
}

qsizetype countItems(const Text &text, const Issue &issue)
{
    qsizetype count = 0;
    for (const Section &section : issue.sections) {
        count += std::ranges::count_if(section.items, [&](const Item &item) {
            return item.contentColumn > 0 && item.title && !text.slice(*item.title).trimmed().isEmpty();
        });
    }
    return count;
}

ChangeSet withItemCount(const Text &text, const Issue &issue, const ChangeSet &edit, const Profile &profile)
{
    if (!profile.countsItems || edit.isEmpty())
        return edit;
    const std::optional<ToldCount> told = toldCount(text, issue);
    if (!told || told->value != countItems(text, issue))
        return edit;
    const bool isTouched = std::ranges::any_of(edit.replacements(), [&](const Replacement &replacement) {
        return replacement.at.begin <= told->number.end && told->number.begin <= replacement.at.end;
    });
    if (isTouched)
        return edit;
    const Text after = edit.applyTo(text);
    const qsizetype now = countItems(after, parseIssue(after, profile));
    if (now == told->value || now > 999)
        return edit;
    return ChangeSet::of(edit.replacements() + QList{Replacement{told->number, QByteArray::number(now)}});
}

} // namespace Jianbao
