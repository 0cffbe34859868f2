#include "findings.h"

#include <QHash>
#include <algorithm>

namespace Jianbao {

namespace {

bool touch(Span a, Span b)
{
    return a.begin <= b.end && b.begin <= a.end;
}

} // namespace

Span spanAfter(Span problem, const ChangeSet &changes)
{
    const qsizetype begin = changes.map(problem.begin, ChangeSet::Side::After);
    return {begin, std::max(begin, changes.map(problem.end, ChangeSet::Side::Before))};
}

void Findings::take(const QByteArray &origin, const QList<Diagnostic> &problems)
{
    // Which were there before: of each check, in the order of the text.
    QHash<QLatin1StringView, QList<Finding>> before;
    QList<Finding> others;
    for (const Finding &finding : std::as_const(m_shown)) {
        if (finding.origin == origin)
            before[finding.problem.code].append(finding);
        else
            others.append(finding);
    }
    m_waiting.removeIf([&](const Finding &finding) { return finding.origin == origin; });
    m_shown = others;
    for (const Diagnostic &problem : problems) {
        QList<Finding> &old = before[problem.code];
        const auto same = std::ranges::find_if(
            old, [&problem](const Finding &finding) { return touch(finding.problem.span, problem.span); });
        if (same != old.end()) {
            m_shown.append({same->id, origin, problem, problem.isFixable()});
            old.erase(same);
        } else if (m_typed && touch(*m_typed, problem.span)) {
            m_waiting.append({++m_lastId, origin, problem, problem.isFixable()});
        } else {
            m_shown.append({++m_lastId, origin, problem, problem.isFixable()});
        }
    }
    sort();
}

bool Findings::release()
{
    m_typed.reset();
    if (m_waiting.isEmpty())
        return false;
    m_shown += std::exchange(m_waiting, {});
    sort();
    return true;
}

void Findings::follow(const ChangeSet &changes)
{
    for (QList<Finding> *const list : {&m_shown, &m_waiting}) {
        for (Finding &finding : *list) {
            finding.problem.span = spanAfter(finding.problem.span, changes);
            finding.problem.fix = {}; // made for another text
        }
    }
}

void Findings::clear()
{
    m_shown.clear();
    m_waiting.clear();
    m_typed.reset();
}

const Finding *Findings::find(quint64 id) const
{
    const auto found = std::ranges::find(m_shown, id, &Finding::id);
    return found == m_shown.end() ? nullptr : &*found;
}

qsizetype Findings::count(Severity severity) const
{
    return std::ranges::count_if(m_shown,
                                 [severity](const Finding &finding) { return finding.problem.severity == severity; });
}

void Findings::sort()
{
    std::ranges::stable_sort(m_shown, {}, [](const Finding &finding) { return finding.problem.span.begin; });
}

void TypedPart::note(const ChangeSet &changes, const Text &after)
{
    follow(changes);
    for (const Replacement &replacement : changes.replacements()) {
        const qsizetype begin = changes.map(replacement.at.begin, ChangeSet::Side::Before);
        const Span lines{after.line(after.lineAt(begin)).begin,
                         after.line(after.lineAt(begin + replacement.with.size())).end};
        m_lines = m_lines ? Span{std::min(m_lines->begin, lines.begin), std::max(m_lines->end, lines.end)} : lines;
    }
}

void TypedPart::follow(const ChangeSet &changes)
{
    if (m_lines)
        m_lines = changes.map(*m_lines);
}

} // namespace Jianbao
