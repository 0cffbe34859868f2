#include "pastlist.h"

#include "inlinescan.h"
#include "issuedates.h"

#include <QCoreApplication>
#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype yearDigits = 4;
constexpr qsizetype mostLines = 2000; ///< a newsletter has fewer issues

bool isBlank(QByteArrayView bytes)
{
    return bytes.trimmed().isEmpty();
}

QByteArrayView withoutEnd(QByteArrayView bytes)
{
    while (bytes.endsWith(' ') || bytes.endsWith('\t'))
        bytes.chop(1);
    return bytes;
}

struct ReadLink {
    PastEntry entry;
    Span span;
};

/// The one link of some bytes; its date is the label's, or else the address's.
std::optional<ReadLink> onlyLink(QByteArrayView bytes)
{
    const InlineScan scan(bytes, {0, bytes.size()});
    std::optional<ReadLink> found;
    for (const InlineScan::Bracket &bracket : scan.brackets()) {
        const auto target = bracket.close < 0 ? std::nullopt : linkTargetAt(bytes, bracket.close + 1, bytes.size());
        if (!target)
            continue;
        if (found)
            return std::nullopt;
        const auto text = [&](Span span) { return QString::fromUtf8(bytes.sliced(span.begin, span.size())); };
        QString date = dateWithin(text({bracket.open + 1, bracket.close}));
        if (date.isEmpty())
            date = dateWithin(text(target->url));
        const Span whole{bracket.open, target->span.end};
        found = ReadLink{{date, bytes.sliced(whole.begin, whole.size()).toByteArray()}, whole};
    }
    return found && !found->entry.date.isEmpty() ? found : std::nullopt;
}

/// What stands between the bars of a table's row, spaces and all.
QList<QByteArrayView> cellsOf(QByteArrayView line)
{
    QByteArrayView inside = line.trimmed();
    if (inside.startsWith('|'))
        inside = inside.sliced(1);
    if (inside.endsWith('|'))
        inside.chop(1);
    QList<QByteArrayView> cells;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= inside.size(); ++i) {
        if (i == inside.size() || (inside[i] == '|' && (i == 0 || inside[i - 1] != '\\'))) {
            cells.append(inside.sliced(begin, i - begin));
            begin = i + 1;
        }
    }
    return cells;
}

bool isEmptyCell(QByteArrayView cell)
{
    return std::ranges::all_of(cell.trimmed(), [](char c) { return c == '-'; });
}

bool isRule(QByteArrayView line)
{
    return line.contains('-') && line.contains('|') &&
           std::ranges::all_of(line.trimmed(), [](char c) { return c == '-' || c == ':' || c == '|' || c == ' '; });
}

/// 2020 out of `| 2 | 0 | 2 | 0 |`; or empty.
QString yearIn(QByteArrayView line)
{
    QByteArray digits;
    for (const QByteArrayView cell : cellsOf(line))
        digits += cell.trimmed().toByteArray();
    const bool isYear =
        digits.size() == yearDigits && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    return isYear ? QString::fromLatin1(digits) : QString();
}

} // namespace

PastList PastList::inFormOf(const PastProfile &profile)
{
    PastList list;
    list.m_form = profile.form;
    list.m_columns = profile.columns;
    list.m_issueUrl = profile.issueUrl;
    return list;
}

Result<PastList> PastList::read(QByteArrayView lines, const PastProfile &profile)
{
    PastList list = inFormOf(profile);
    list.m_form = withoutEnd(lines.trimmed()).startsWith('|') ? PastProfile::Form::Table : PastProfile::Form::Bullets;
    const Text text(lines.toByteArray());
    bool isUnderstood = text.lineCount() <= mostLines;
    for (qsizetype i = 0; isUnderstood && i < text.lineCount(); ++i) {
        const QByteArrayView line = text.slice(text.line(i));
        if (!isBlank(line))
            isUnderstood = list.m_form == PastProfile::Form::Table ? list.readRow(line) : list.readBullet(line);
        else if (!list.m_lines.isEmpty() && i + 1 < text.lineCount())
            list.m_lines.last().gap.append(line.toByteArray());
    }
    if (!isUnderstood) {
        return std::unexpected(Error{QCoreApplication::translate(
            "Jianbao::Edits",
            "The list of past issues holds something that is no issue, which would be lost: change it by hand.")});
    }
    if (list.m_form == PastProfile::Form::Table && !list.m_lines.isEmpty())
        list.m_hasYears = list.m_heading.isEmpty();
    if (list.m_form == PastProfile::Form::Bullets && list.m_entries.size() > 1)
        list.m_isAscending = list.m_entries.first().date < list.m_entries.last().date;
    return list;
}

bool PastList::readBullet(QByteArrayView line)
{
    const std::optional<ReadLink> link = onlyLink(line);
    const QByteArrayView begin = link ? line.first(link->span.begin).trimmed() : QByteArrayView();
    if (!link || begin.isEmpty() || !QByteArrayView("-*+").contains(begin.front()))
        return false;
    m_entries.append(link->entry);
    m_lines.append({{link->entry.link}, line.toByteArray(), {}, 0});
    return true;
}

bool PastList::readRow(QByteArrayView line)
{
    if (m_rule.isEmpty() && isRule(line) && (!m_years.isEmpty() || !m_heading.isEmpty())) {
        m_rule = line.toByteArray();
        m_columns = cellsOf(line).size();
        return true;
    }
    if (const QString year = yearIn(line); !year.isEmpty()) {
        m_years.append({year, line.toByteArray()});
        return true;
    }
    if (m_rule.isEmpty()) {
        m_heading = line.toByteArray();
        return m_years.isEmpty() && !line.contains("](");
    }
    Line row{{}, line.toByteArray(), {}, 0};
    for (const QByteArrayView cell : cellsOf(line)) {
        if (const std::optional<ReadLink> link = onlyLink(cell); link && cell.trimmed() == link->entry.link) {
            row.links.append(link->entry.link);
            m_entries.append(link->entry);
        } else if (!isEmptyCell(cell)) {
            return false;
        } else if (row.links.isEmpty()) {
            ++row.blanksInFront;
        }
    }
    m_lines.append(row);
    return true;
}

void PastList::setEntries(QList<PastEntry> entries)
{
    std::ranges::stable_sort(entries, [this](const PastEntry &a, const PastEntry &b) {
        return m_isAscending ? a.date < b.date : a.date > b.date;
    });
    m_entries = std::move(entries);
}

QByteArray PastList::linkTo(const QString &date) const
{
    QString url = QString(m_issueUrl).replace("{date}"_L1, date);
    for (const PastEntry &entry : m_entries) {
        const qsizetype at = entry.link.indexOf("](");
        const QString model = QString::fromUtf8(QByteArrayView(entry.link).sliced(at + 2).chopped(1));
        const QString old = dateWithin(model);
        if (old.isEmpty() || old != entry.date)
            continue; // an address of its own
        url = QString(model).replace(old, date);
        break;
    }
    return u"[%1](%2)"_s.arg(date, url).toUtf8();
}

QByteArray PastList::bullet(const PastEntry &entry) const
{
    for (const Line &line : m_lines) {
        if (line.links.constFirst() == entry.link)
            return line.bytes;
    }
    if (m_lines.isEmpty())
        return "- " + entry.link;
    const Line &model = m_isAscending ? m_lines.last() : m_lines.first();
    const qsizetype at = model.bytes.indexOf(model.links.first());
    const QByteArrayView behind = QByteArrayView(model.bytes).sliced(at + model.links.first().size());
    return model.bytes.first(at) + entry.link + (isBlank(behind) ? behind.toByteArray() : QByteArray());
}

/// The row that says the same, or the newest one filled up, or a new one.
QByteArray PastList::row(std::span<const PastEntry> entries, qsizetype blanksInFront, qsizetype blanksBehind) const
{
    QByteArrayList links;
    for (const PastEntry &entry : entries)
        links.append(entry.link);
    for (const Line &line : m_lines) {
        const qsizetype more = links.size() - line.links.size();
        if (more < 0 || links.sliced(more) != line.links || line.blanksInFront != blanksInFront + more)
            continue;
        // Its empty cells in front are filled from behind.
        QByteArray bytes = line.bytes;
        qsizetype cellEnd =
            bytes.lastIndexOf('|', line.links.isEmpty() ? bytes.size() - 1 : bytes.indexOf(line.links.first()));
        for (qsizetype i = more; i-- > 0;) {
            const qsizetype cellBegin = bytes.lastIndexOf('|', cellEnd - 1) + 1;
            bytes.replace(cellBegin, cellEnd - cellBegin, QByteArray(' ' + links.at(i) + ' '));
            cellEnd = cellBegin - 1;
        }
        return bytes;
    }
    for (const Line &line : m_lines) {
        if (line.blanksInFront != blanksInFront || line.links.size() != links.size() || links.isEmpty() ||
            links.sliced(1) != line.links.sliced(1))
            continue;
        // Its newest issue has another date now.
        QByteArray bytes = line.bytes;
        return bytes.replace(bytes.indexOf(line.links.first()), line.links.first().size(), links.first());
    }
    QByteArrayList cells(blanksInFront);
    cells += links;
    cells += QByteArrayList(blanksBehind);
    QByteArray tail;
    if (!m_lines.isEmpty())
        tail = m_lines.first().bytes.sliced(withoutEnd(m_lines.first().bytes).size());
    return "| " + cells.join(" | ") + " |" + tail;
}

QByteArray PastList::yearRow(const QString &year) const
{
    for (const YearLine &line : m_years) {
        if (line.year == year)
            return line.bytes;
    }
    QByteArrayList cells(m_columns);
    if (m_columns < yearDigits) {
        cells[0] = year.toLatin1();
    } else {
        for (qsizetype i = 0; i < yearDigits; ++i)
            cells[i] = QByteArray(1, year.at(i).toLatin1());
    }
    return "| " + cells.join(" | ") + " |";
}

/// How many issues the oldest row holds.
qsizetype PastList::oldestRowSize() const
{
    for (auto line = m_lines.crbegin(); line != m_lines.crend(); ++line) {
        if (!line->links.isEmpty())
            return line->blanksInFront > 0 ? m_columns : std::min(m_columns, line->links.size());
    }
    return m_columns;
}

QByteArrayList PastList::tableLines() const
{
    QByteArrayList lines;
    const std::span<const PastEntry> entries(m_entries);
    const qsizetype count = m_entries.size();
    const qsizetype oldest = std::min(oldestRowSize(), count);
    const qsizetype rest = count - oldest;
    qsizetype size = rest % m_columns == 0 ? m_columns : rest % m_columns; // of the newest row
    if (rest == 0)
        size = oldest;
    QString year;
    for (qsizetype at = 0; at < count; at += std::exchange(size, m_columns)) {
        size = std::min(size, count - at);
        const bool isOldest = at + size == count;
        const bool fillsBehind = isOldest && oldestRowSize() < m_columns;
        if (const QString now = m_entries.at(at).date.first(yearDigits); m_hasYears && now != year) {
            lines.append(yearRow(now));
            year = now;
        }
        if (lines.isEmpty())
            lines.append(m_heading);
        if (at == 0) {
            QByteArray rule = m_rule;
            if (rule.isEmpty())
                rule = "|" + QByteArray(":---:|").repeated(m_columns);
            lines.append(rule);
        }
        const qsizetype blanks = m_columns - size;
        lines.append(row(entries.subspan(at, size), fillsBehind ? 0 : blanks, fillsBehind ? blanks : 0));
    }
    return lines;
}

QByteArray PastList::written(QByteArrayView lineBreak) const
{
    QByteArrayList lines;
    if (m_form == PastProfile::Form::Table) {
        lines = tableLines();
    } else {
        for (const PastEntry &entry : m_entries) {
            lines.append(bullet(entry));
            const auto read = std::ranges::find(m_lines, lines.constLast(), &Line::bytes);
            if (read != m_lines.cend() && &entry != &m_entries.constLast())
                lines += read->gap;
        }
    }
    QByteArray bytes;
    for (const QByteArray &line : std::as_const(lines))
        bytes += line + lineBreak;
    return bytes;
}

} // namespace Jianbao
