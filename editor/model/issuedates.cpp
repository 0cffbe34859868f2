#include "issuedates.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentIssues = 13; ///< what the rhythm is taken from: habits change
constexpr int fortnight = 14;          ///< days; between the first two issues

int median(QList<int> numbers)
{
    std::ranges::sort(numbers);
    return numbers.at(numbers.size() / 2);
}

/// The weekday, from 1, that three of four issues have; 0 when they keep none.
int usualWeekday(const QList<QDate> &days)
{
    std::array<qsizetype, 8> counts{};
    for (const QDate day : days)
        ++counts.at(day.dayOfWeek());
    const auto most = std::ranges::max_element(counts);
    return days.size() >= 4 && *most * 4 >= days.size() * 3 ? int(most - counts.begin()) : 0;
}

/// The nearest such weekday.
QDate movedToWeekday(QDate day, int weekday)
{
    const int later = (weekday - day.dayOfWeek() + 7) % 7;
    return day.addDays(later > 3 ? later - 7 : later);
}

} // namespace

QString dateWithin(QStringView text)
{
    static const QRegularExpression date(u"(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)"_s);
    QString found;
    for (auto matches = date.globalMatchView(text); matches.hasNext();)
        found = matches.next().captured();
    return found;
}

IssueDates issueDates(const Archive &archive)
{
    IssueDates dates;
    QString newest;
    for (auto issue = archive.issues().cbegin(); issue != archive.issues().cend(); ++issue) {
        const QString date = dateWithin(issue.key());
        if (date.isEmpty())
            continue;
        if (!issue->isDraft && date > newest) {
            newest = date;
            dates.newestFile = issue->path.sliced(issue->path.lastIndexOf(u'/') + 1);
        }
        (issue->isDraft ? dates.drafts : dates.finished).append(date);
    }
    for (QStringList *const list : {&dates.finished, &dates.drafts}) {
        std::ranges::sort(*list, std::greater{});
        list->removeDuplicates();
    }
    return dates;
}

QDate proposedDate(const IssueDates &dates, QDate today)
{
    QList<QDate> days;
    for (const QString &date : dates.finished) {
        const QDate day = QDate::fromString(date, Qt::ISODate);
        if (day.isValid() && day <= today.addYears(1) && days.size() < recentIssues)
            days.append(day);
    }
    if (days.isEmpty())
        return today;
    QList<int> intervals;
    for (qsizetype i = 0; i + 1 < days.size(); ++i)
        intervals.append(int(days[i + 1].daysTo(days[i])));
    const int interval = intervals.isEmpty() ? fortnight : median(intervals);
    const int weekday = usualWeekday(days);
    QDate next = days.first();
    if (next < today) // after a pause the rhythm goes on as if there had been none
        next = next.addDays((next.daysTo(today) - 1) / interval * interval);
    do {
        next = next.addDays(interval);
    } while ((weekday == 0 ? next : movedToWeekday(next, weekday)) < today);
    return weekday == 0 ? next : movedToWeekday(next, weekday);
}

QString issueFileName(const QString &like, const QString &date)
{
    const QString old = dateWithin(like);
    if (old.isEmpty())
        return date + u".md"_s;
    QString name = like;
    return name.replace(name.lastIndexOf(old), old.size(), date);
}

} // namespace Jianbao
