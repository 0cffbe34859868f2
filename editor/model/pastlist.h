#pragma once

#include "error.h"
#include "profile.h"
#include "text.h"

#include <QByteArrayList>
#include <QList>
#include <span>

namespace Jianbao {

/// One past issue in the list of them.
struct PastEntry {
    QString date;    ///< YYYY-MM-DD
    QByteArray link; ///< `[2020-03-02](…)` as it is written
};

/// 往期回顾 as entries, and how it is laid out: a bullet each, or a table whose rows have a year's digits above them.
/// It is written again with the bytes it was read from wherever they say the same.
///
/// A table fills towards its newest row, which is short in front; the oldest row may be short behind. A row is its
/// newest issue's year's.
class PastList
{
public:
    /// An empty list in the form of the profile.
    static PastList inFormOf(const PastProfile &profile);
    /// Reads the lines of a list. Fails where something else stands among the issues, which would be lost.
    static Result<PastList> read(QByteArrayView lines, const PastProfile &profile);

    PastProfile::Form form() const { return m_form; }
    /// In the order of the list, usually the newest first.
    const QList<PastEntry> &entries() const { return m_entries; }
    /// The same layout with other entries, which are put in order.
    void setEntries(QList<PastEntry> entries);

    /// A link to an issue, like those that are there, or else as the profile has it.
    QByteArray linkTo(const QString &date) const;

    /// The lines of the list, each with its line break; empty when there are no entries.
    QByteArray written(QByteArrayView lineBreak) const;

private:
    struct Line {
        QByteArrayList links; ///< of the issues in it, in its order
        QByteArray bytes;     ///< without its line break
        QByteArrayList gap;   ///< blank lines behind it
        qsizetype blanksInFront = 0;
    };
    struct YearLine {
        QString year;
        QByteArray bytes;
    };

    bool readBullet(QByteArrayView line);
    bool readRow(QByteArrayView line);
    QByteArray bullet(const PastEntry &entry) const;
    QByteArray row(std::span<const PastEntry> entries, qsizetype blanksInFront, qsizetype blanksBehind) const;
    QByteArray yearRow(const QString &year) const;
    QByteArrayList tableLines() const;
    qsizetype oldestRowSize() const;

    PastProfile::Form m_form = PastProfile::Form::Table;
    qsizetype m_columns = 4;
    QString m_issueUrl;
    bool m_isAscending = false;
    bool m_hasYears = true;
    QList<PastEntry> m_entries;

    QList<Line> m_lines; ///< as they were read, but for the years
    QList<YearLine> m_years;
    QByteArray m_heading; ///< of a table without years
    QByteArray m_rule;    ///< `|:---:|`
};

} // namespace Jianbao
