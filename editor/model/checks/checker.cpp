#include "checker.h"

#include "checktable.h"
#include "ignored.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

bool CheckSelection::includes(QLatin1StringView code) const
{
    return only.isEmpty() ? !off.contains(code) : only.contains(code);
}

bool CheckSelection::includes(const Check &check) const
{
    if (!only.isEmpty())
        return only.contains(check.code);
    if (off.contains(check.code))
        return false;
    return check.start == Check::Start::On || on.contains(check.code);
}

CheckSelection CheckSelection::ofRules(const Profile &profile)
{
    CheckSelection selection;
    for (auto rule = profile.rules.cbegin(); rule != profile.rules.cend(); ++rule)
        (*rule ? selection.on : selection.off).append(rule.key());
    return selection;
}

QList<Diagnostic> checkIssue(const Snapshot &snapshot, const Surroundings &surroundings, const Profile &profile,
                             const CheckSelection &selection, const QList<const Check *> &also)
{
    const Subject subject(snapshot, surroundings, profile);
    QList<Diagnostic> found;
    const auto run = [&](const Check &check) {
        const bool applies = check.reach == Check::Reach::AnyIssue || subject.isOwn();
        if (!applies || !selection.includes(check))
            return;
        Report report(check, found);
        check.run(subject, report);
    };
    for (const Check *const check : Checks::all())
        run(*check);
    for (const Check *const check : also)
        run(*check);
    std::ranges::stable_sort(found, {}, [](const Diagnostic &diagnostic) { return diagnostic.span.begin; });
    return withoutIgnored(found, snapshot, profile);
}

QStringList linkCheckCodes()
{
    return {u"link-dead"_s, u"link-moved"_s, u"link-unknown"_s};
}

QList<Diagnostic> heeded(const QList<Diagnostic> &found, const Snapshot &snapshot, const CheckSelection &selection)
{
    QList<Diagnostic> left = found;
    left.removeIf([&](const Diagnostic &diagnostic) { return !selection.includes(diagnostic.code); });
    return withoutIgnored(left, snapshot, *snapshot.profile);
}

QStringList checkCodesOffByDefault()
{
    QStringList codes;
    for (const Check *const check : Checks::all()) {
        if (check->start == Check::Start::Off)
            codes.append(check->code);
    }
    return codes;
}

QStringList checkCodes()
{
    QStringList codes;
    for (const Check *const check : Checks::all())
        codes.append(check->code);
    return codes;
}

} // namespace Jianbao
