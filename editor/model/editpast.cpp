#include "editpast.h"

#include "linediff.h"

#include <QRegularExpression>
#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

QString label(const PastEntry &entry)
{
    return QString::fromUtf8(entry.link.first(entry.link.lastIndexOf("](")));
}

QString address(const PastEntry &entry)
{
    return QString::fromUtf8(entry.link.sliced(entry.link.lastIndexOf("](") + 2).chopped(1));
}

bool listsDate(const PastList &list, const QString &date)
{
    return std::ranges::contains(list.entries(), date, &PastEntry::date);
}

/// The issue an entry is meant to be, where label and address say different ones.
QString meant(const PastEntry &entry, const QString &own, const IssueDates &archive)
{
    const QString labelled = dateWithin(label(entry));
    const QString target = dateWithin(address(entry));
    if (labelled.isEmpty() || target.isEmpty() || labelled == target)
        return entry.date;
    const auto exists = [&](const QString &date) { return date == own || archive.contains(date); };
    return exists(target) && !exists(labelled) ? target : labelled;
}

bool isWrong(const PastEntry &entry, const QString &date)
{
    const QString labelled = dateWithin(label(entry));
    const QString target = dateWithin(address(entry));
    return (!labelled.isEmpty() && labelled != date) || (!target.isEmpty() && target != date) ||
           leadsAstray(address(entry));
}

/// Where a list may be put: before what closes the issue.
qsizetype placeForList(const Text &text, const Issue &issue)
{
    if (issue.pastHeading)
        return text.fullLine(text.lineAt(issue.pastHeading->begin)).end;
    return issue.ending.isEmpty() ? text.size() : issue.ending.begin;
}

QByteArray heading(const PastProfile &past)
{
    return (past.url.isEmpty() ? u"## %1"_s.arg(past.heading) : u"## [%1](%2)"_s.arg(past.heading, past.url)).toUtf8();
}

/// A list where there was none, with its heading if that is missing too.
ChangeSet listAdded(const Text &text, const Issue &issue, const PastList &list, const Profile &profile)
{
    const QByteArray end = text.lineBreak().toByteArray();
    const qsizetype at = placeForList(text, issue);
    const QByteArrayView before = text.slice({0, at});
    const QByteArrayView behind = text.slice({at, text.size()});
    QByteArray bytes;
    if (!before.isEmpty() && !before.endsWith('\n') && !before.endsWith('\r'))
        bytes += end;
    if (!issue.pastHeading) {
        const bool needsGap = !before.isEmpty() && !before.endsWith(QByteArray(end + end));
        bytes += (needsGap ? end : QByteArray()) + heading(profile.past) + end;
    }
    bytes += end + list.written(end);
    if (!behind.trimmed().isEmpty() && !behind.startsWith('\n') && !behind.startsWith('\r'))
        bytes += end;
    return ChangeSet::insert(at, bytes);
}

/// The list with its new lines, as few changes as will do.
ChangeSet listReplaced(const Text &text, Span old, const PastList &list)
{
    QByteArrayView bytes = text.slice(old);
    // Blank lines behind the list stay, and so does a file's end without a line break.
    const Text lines(bytes.toByteArray());
    qsizetype last = lines.lineCount() - 1;
    while (last > 0 && lines.slice(lines.line(last)).trimmed().isEmpty())
        --last;
    QByteArray written = list.written(text.lineBreak());
    const Span kept{lines.line(last).end, lines.size()};
    if (!written.isEmpty())
        written.chop(text.lineBreak().size());
    const Text after(text.slice({0, old.begin}).toByteArray() + written + lines.slice(kept).toByteArray() +
                     text.slice({old.end, text.size()}).toByteArray());
    return lineDifference(text, after);
}

} // namespace

bool leadsAstray(const QString &url)
{
    static const QRegularExpression astray(u"^(?:\\./)?[\\w.-]+/[^/]+\\.(?:md|html)$"_s);
    return astray.match(url).hasMatch() && !url.startsWith("../"_L1);
}

UpdatedPast updatePast(PastList list, const QString &date, const IssueDates &archive, ListsItself listsItself)
{
    const bool wantsOwn = listsItself == ListsItself::Yes;
    UpdatedPast updated{list, {}, {}, {}};
    qsizetype known = 0;
    for (const PastEntry &entry : list.entries())
        known += archive.contains(meant(entry, date, archive)) ? 1 : 0;
    // Where many are not there, the folder is not the whole archive.
    const bool isWhole = (list.entries().size() - known) * 8 <= known;

    QList<PastEntry> kept;
    for (const PastEntry &entry : list.entries()) {
        const QString day = meant(entry, date, archive);
        const bool isEarlier = day < date && (!isWhole || archive.contains(day));
        const bool isTwice = std::ranges::contains(kept, day, &PastEntry::date);
        if (isTwice || !(isEarlier || (wantsOwn && day == date))) {
            updated.removed.append(day);
        } else if (isWrong(entry, day)) {
            kept.append({day, list.linkTo(day)});
            updated.mended.append(day);
        } else {
            kept.append({day, entry.link});
        }
    }
    QStringList wanted = archive.finished;
    if (wantsOwn && !date.isEmpty() && !wanted.contains(date))
        wanted.append(date);
    for (const QString &day : std::as_const(wanted)) {
        const bool belongs = day < date || (wantsOwn && day == date);
        if (!belongs || std::ranges::contains(kept, day, &PastEntry::date))
            continue;
        kept.append({day, list.linkTo(day)});
        updated.added.append(day);
    }
    updated.list.setEntries(kept);
    return updated;
}

Result<RebuiltPast> rebuildPast(const Text &text, const Issue &issue, const QString &date, const IssueDates &archive,
                                const Profile &profile)
{
    PastList list = PastList::inFormOf(profile.past);
    if (issue.past) {
        Result<PastList> read = PastList::read(text.slice(*issue.past), profile.past);
        if (!read)
            return std::unexpected(read.error());
        list = *std::move(read);
    }
    const bool namesItself = list.form() == PastProfile::Form::Table || listsDate(list, date);
    UpdatedPast updated = updatePast(std::move(list), date, archive, namesItself ? ListsItself::Yes : ListsItself::No);
    RebuiltPast rebuilt{{}, updated.added, updated.removed, updated.mended};
    if (issue.past)
        rebuilt.changes = listReplaced(text, *issue.past, updated.list);
    else if (!updated.list.entries().isEmpty() && !profile.past.heading.isEmpty())
        rebuilt.changes = listAdded(text, issue, updated.list, profile);
    return rebuilt;
}

Result<ChangeSet> addPastIssue(const Text &text, const Issue &issue, const QString &date, const Profile &profile)
{
    if (!issue.past)
        return ChangeSet();
    return PastList::read(text.slice(*issue.past), profile.past).transform([&](PastList list) {
        if (!listsDate(list, date))
            list.setEntries(QList{PastEntry{date, list.linkTo(date)}} + list.entries());
        return listReplaced(text, *issue.past, list);
    });
}

ChangeSet redatePastIssue(const Text &text, const Issue &issue, const QString &from, const QString &to,
                          const Profile &profile)
{
    if (!issue.past || from.isEmpty() || to.isEmpty())
        return {};
    Result<PastList> list = PastList::read(text.slice(*issue.past), profile.past);
    if (!list || !listsDate(*list, from) || listsDate(*list, to))
        return {};
    QList<PastEntry> entries = list->entries();
    for (PastEntry &entry : entries) {
        if (entry.date == from)
            entry = {to, entry.link.replace(from.toUtf8(), to.toUtf8())};
    }
    list->setEntries(entries);
    return listReplaced(text, *issue.past, *list);
}

} // namespace Jianbao
