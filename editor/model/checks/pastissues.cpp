#include "checktable.h"
#include "editpast.h"

#include <algorithm>

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;

QString dateOf(const Subject &subject, const PastIssue &past)
{
    return dateWithin(subject.text().string(past.date));
}

QString targetDate(const Subject &subject, const PastIssue &past)
{
    return dateWithin(subject.text().string(past.url));
}

bool isListed(const Subject &subject, const QString &date)
{
    return std::ranges::any_of(subject.issue().pastIssues, [&](const PastIssue &past) {
        return dateOf(subject, past) == date || targetDate(subject, past) == date;
    });
}

/// The entry for `date`, in the form of one that is there already.
QByteArray entryLike(const Subject &subject, const PastIssue &model, const QString &date)
{
    QString url = subject.text().string(model.url);
    const QString target = targetDate(subject, model);
    if (target.isEmpty())
        return {};
    url.replace(target, date);
    return u"[%1](%2)"_s.arg(date, url).toUtf8();
}

bool isTableRow(const Line &line)
{
    return line.text.trimmed().startsWith(u'|');
}

/// Puts the date before the newest one: into the empty cell there, or into a row or bullet of its own.
ChangeSet added(const Subject &subject, const QString &date)
{
    const PastIssue &newest = subject.issue().pastIssues.first();
    const QByteArray entry = entryLike(subject, newest, date);
    const QString newestDate = dateOf(subject, newest);
    const bool isNewYear = newestDate.first(std::min<qsizetype>(4, newestDate.size())) != date.first(4);
    const Line &line = subject.lineAt(newest.date.begin);
    const QByteArray end = subject.text().lineBreak().toByteArray();
    if (entry.isEmpty() || newestDate.isEmpty() || date < newestDate)
        return {};
    if (!isTableRow(line))
        return ChangeSet::insert(line.span.begin, "- " + entry + "  " + end);
    if (isNewYear) // a row of its own, below the digits of its year
        return addPastIssue(subject.text(), subject.issue(), date, subject.profile()).value_or(ChangeSet());
    static const QRegularExpression emptyCell(u"\\|([ \\t-]*)\\|[ \\t]*(?=\\[)"_s);
    const QRegularExpressionMatch match = emptyCell.matchView(line.text);
    if (match.hasMatch() && match.capturedEnd() <= subject.text().toShown(newest.date.begin) - line.shown)
        return ChangeSet::replace(subject.span(line, match, 1), " " + entry + " ");
    const qsizetype cells = line.text.trimmed().count(u'|') - 1;
    if (cells < 1)
        return {};
    QByteArray row = "|";
    for (qsizetype i = 1; i < cells; ++i)
        row += "  |";
    return ChangeSet::insert(line.span.begin, row + " " + entry + " |" + end);
}

Span newestPlace(const Subject &subject)
{
    return subject.lineAt(subject.issue().pastIssues.first().date.begin).span;
}

void pastMissingSelf(const Subject &subject, Report &report)
{
    if (subject.issue().pastIssues.isEmpty() || subject.date().isEmpty() || isListed(subject, subject.date()))
        return;
    if (!isTableRow(subject.lineAt(subject.issue().pastIssues.first().date.begin)))
        return; // a list names the issues before this one
    const bool lacksLast = !subject.earlier().isEmpty() && !isListed(subject, dateWithin(subject.earlier().first()));
    report.add(newestPlace(subject),
               CheckMessages::tr("This issue, %1, is not among the past issues.").arg(subject.date()),
               lacksLast ? ChangeSet() : added(subject, subject.date()));
}

void pastMissingPrev(const Subject &subject, Report &report)
{
    if (subject.issue().pastIssues.isEmpty() || subject.earlier().isEmpty())
        return;
    const QString last = dateWithin(subject.earlier().first());
    if (!last.isEmpty() && !isListed(subject, last))
        report.add(newestPlace(subject),
                   CheckMessages::tr("The last issue, %1, is not among the past issues.").arg(last),
                   added(subject, last));
}

bool isInArchive(const Subject &subject, const QString &date)
{
    const auto &issues = subject.archive().issues();
    return date == subject.date() || std::any_of(issues.keyBegin(), issues.keyEnd(),
                                                 [&](const QString &name) { return dateWithin(name) == date; });
}

ChangeSet ledBack(const Subject &subject, const PastIssue &past)
{
    const QString url = subject.text().string(past.url);
    return url.startsWith("./"_L1) ? ChangeSet::insert(past.url.begin, ".") : ChangeSet::insert(past.url.begin, "../");
}

void pastDeadLink(const Subject &subject, Report &report)
{
    QList<const PastIssue *> unknown;
    qsizetype known = 0;
    for (const PastIssue &past : subject.issue().pastIssues) {
        const QString url = subject.text().string(past.url);
        if (leadsAstray(url))
            report.add(past.url, CheckMessages::tr("This link leads nowhere: past issues lie in “../”."),
                       ledBack(subject, past));
        else if (const QString date = targetDate(subject, past); isInArchive(subject, date))
            ++known;
        else if (!date.isEmpty())
            unknown.append(&past);
    }
    // Where many are not there, the folder is not the whole archive.
    if (unknown.size() * 8 > known)
        return;
    for (const PastIssue *const past : unknown) {
        // A date that is one of the archive's in its label is told as past-label-mismatch.
        if (dateOf(subject, *past) == targetDate(subject, *past))
            report.add(
                past->url,
                CheckMessages::tr("This link leads nowhere: there is no issue of %1.").arg(targetDate(subject, *past)));
    }
}

void pastLabelMismatch(const Subject &subject, Report &report)
{
    for (const PastIssue &past : subject.issue().pastIssues) {
        const QString label = dateOf(subject, past);
        const QString target = targetDate(subject, past);
        if (label.isEmpty() || target.isEmpty() || label == target)
            continue;
        ChangeSet fix;
        const bool labelExists = isInArchive(subject, label);
        const bool targetExists = isInArchive(subject, target);
        if (targetExists && !labelExists)
            fix = ChangeSet::replace(past.date, target.toUtf8());
        else if (labelExists && !targetExists)
            fix = ChangeSet::between(subject.text().slice(past.url),
                                     subject.text().string(past.url).replace(target, label).toUtf8(), past.url.begin);
        report.add(past.date, CheckMessages::tr("The link says %1 but leads to %2.").arg(label, target), fix);
    }
}

const Check list[] = {
    {"past-missing-self"_L1, Severity::Error, Check::Reach::OwnIssues, pastMissingSelf},
    {"past-missing-prev"_L1, Severity::Error, Check::Reach::OwnIssues, pastMissingPrev},
    {"past-dead-link"_L1, Severity::Error, Check::Reach::OwnIssues, pastDeadLink},
    {"past-label-mismatch"_L1, Severity::Error, Check::Reach::OwnIssues, pastLabelMismatch},
};

} // namespace

List pastIssues()
{
    return list;
}

} // namespace Jianbao::Checks
