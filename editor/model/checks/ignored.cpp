#include "ignored.h"

#include "canonicalurl.h"

#include <QSet>
#include <algorithm>

namespace Jianbao {

namespace {

constexpr qsizetype longestKept = 160; // characters: enough to tell two places apart, and to recognise one
constexpr qsizetype telling = 12;      // what is shorter than this stands in many places

/// A label, a bracket or a sign alone says little: with what stands beside it on its line.
QString withSurroundings(const Text &text, Span span)
{
    const Span line = text.line(text.lineAt(span.begin));
    const QString before = text.string({line.begin, std::max(line.begin, span.begin)});
    const QString behind = text.string({std::min(span.end, line.end), line.end});
    return before.last(std::min(telling, before.size())) + text.string(span) +
           behind.first(std::min(telling, behind.size()));
}

bool isInSections(const Issue &issue, qsizetype offset)
{
    return std::ranges::any_of(issue.sections, [offset](const Section &section) {
        return section.span.contains(offset) && !section.heading.contains(offset);
    });
}

} // namespace

IgnoredPlace ignoredPlaceOf(const Snapshot &snapshot, const Diagnostic &diagnostic)
{
    const Text &text = snapshot.text;
    const Issue &issue = *snapshot.issue;
    QString content = text.string(diagnostic.span).simplified();
    if (const QString url = canonicalUrl(content); !url.isEmpty())
        content = url;
    else if (content.size() < telling)
        content = withSurroundings(text, diagnostic.span).simplified();
    IgnoredPlace place{diagnostic.code, content.left(longestKept), {}};
    if (issue.date && !isInSections(issue, diagnostic.span.begin))
        place.issue = text.string(*issue.date);
    return place;
}

QList<Diagnostic> withoutIgnored(const QList<Diagnostic> &diagnostics, const Snapshot &snapshot, const Profile &profile)
{
    if (profile.ignored.isEmpty() || diagnostics.isEmpty())
        return diagnostics;
    QSet<QStringList> ignored;
    for (const IgnoredPlace &place : profile.ignored)
        ignored.insert({place.check, place.text, place.issue});
    QList<Diagnostic> left;
    for (const Diagnostic &diagnostic : diagnostics) {
        const IgnoredPlace place = ignoredPlaceOf(snapshot, diagnostic);
        if (!ignored.contains({place.check, place.text, place.issue}))
            left.append(diagnostic);
    }
    return left;
}

} // namespace Jianbao
