#include "fixes.h"

#include "parser.h"

namespace Jianbao {

namespace {

/// Each round mends what the one before uncovered; three are usual.
constexpr int mostRounds = 12;

bool touches(const QList<Replacement> &taken, const Replacement &candidate)
{
    return std::ranges::any_of(taken, [&](const Replacement &other) {
        return candidate.at.begin <= other.at.end && other.at.begin <= candidate.at.end;
    });
}

} // namespace

ChangeSet fixesOf(const QList<Diagnostic> &diagnostics)
{
    QList<Replacement> taken;
    qsizetype reached = -1;
    for (const Diagnostic &diagnostic : diagnostics) {
        const QList<Replacement> &fix = diagnostic.fix.replacements();
        if (fix.isEmpty())
            continue;
        // Diagnostics come in the order of the text, so most fixes lie behind all that were taken.
        const bool isBehind = fix.first().at.begin > reached;
        if (!isBehind && std::ranges::any_of(fix, [&](const Replacement &r) { return touches(taken, r); }))
            continue;
        taken.append(fix);
        reached = std::max(reached, fix.last().at.end);
    }
    return ChangeSet::of(taken);
}

ChangeSet fixIssue(const Snapshot &snapshot, const Surroundings &surroundings, const Profile &profile,
                   const CheckSelection &selection)
{
    ChangeSet all;
    Snapshot now = snapshot;
    for (int round = 0; round < mostRounds; ++round) {
        const ChangeSet step = fixesOf(checkIssue(now, surroundings, profile, selection));
        if (step.isEmpty())
            break;
        all = all.then(step);
        now.text = step.applyTo(now.text);
        now.issue = std::make_shared<const Issue>(parseIssue(now.text, profile));
    }
    return all;
}

} // namespace Jianbao
