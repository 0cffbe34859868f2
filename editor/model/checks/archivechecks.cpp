#include "canonicalurl.h"
#include "checktable.h"
#include "edits.h"

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Entry = Subject::Entry;

/// Taking the item out, when it is to the byte the one of the last issue; else the editor has begun with it.
ChangeSet removal(const Subject &subject, const Entry &entry, const ArchivedItem &former)
{
    if (itemHash(subject.text().slice(entry.item->span)) != former.hash)
        return {};
    const QList<Section> &sections = subject.issue().sections;
    for (qsizetype section = 0; section < sections.size(); ++section) {
        if (&sections.at(section) != entry.section)
            continue;
        const qsizetype item = entry.item - sections.at(section).items.constData();
        return removeItem(subject.text(), subject.issue(), {section, item}).value_or(ChangeSet());
    }
    return {};
}

/// Calls `visit(entry, former item, name of its issue, whether that is the last one)`.
template <typename Visit>
void forEachRepeated(const Subject &subject, Visit visit)
{
    QHash<QString, QList<const Entry *>> own;
    for (const Entry &entry : subject.entries()) {
        if (const QString url = canonicalUrl(entry.values.url); !url.isEmpty())
            own[url].append(&entry);
    }
    QSet<const Entry *> told;
    for (const QString &name : subject.earlier()) {
        const ArchivedIssue issue = subject.archive().issues().value(name);
        for (const ArchivedItem &former : issue.items) {
            for (const Entry *const entry : own.value(former.url)) {
                if (told.contains(entry))
                    continue;
                told.insert(entry);
                visit(*entry, former, name, name == subject.earlier().first());
            }
        }
    }
}

void staleTemplateItem(const Subject &subject, Report &report)
{
    forEachRepeated(subject, [&](const Entry &entry, const ArchivedItem &former, const QString &name, bool isLast) {
        if (isLast)
            report.add(entry.item->head,
                       CheckMessages::tr("This item was in the last issue already (%1).").arg(dateWithin(name)),
                       removal(subject, entry, former));
    });
}

void duplicateInArchive(const Subject &subject, Report &report)
{
    forEachRepeated(subject, [&](const Entry &entry, const ArchivedItem &, const QString &name, bool isLast) {
        if (!isLast)
            report.add(*entry.item->url,
                       CheckMessages::tr("This address was in the issue of %1 already.").arg(dateWithin(name)));
    });
}

const Check list[] = {
    {"stale-template-item"_L1, Severity::Error, Check::Reach::OwnIssues, staleTemplateItem},
    {"duplicate-in-archive"_L1, Severity::Warning, Check::Reach::OwnIssues, duplicateInArchive},
};

} // namespace

List archive()
{
    return list;
}

} // namespace Jianbao::Checks
