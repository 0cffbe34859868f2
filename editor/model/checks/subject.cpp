#include "subject.h"

#include "markdownline.h"
#include "prosemask.h"

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// What issues of a folder are put in order by: the name from its date on. A draft may be called 2020-05-xx.
QStringView orderOf(QStringView fileName)
{
    static const QRegularExpression yearAndMonth(u"\\d{4}-\\d{2}-"_s);
    const QRegularExpressionMatch match = yearAndMonth.matchView(fileName);
    const QStringView name = match.hasMatch() ? fileName.sliced(match.capturedStart()) : fileName;
    return name.first(std::min<qsizetype>(name.size(), 10));
}

} // namespace

Subject::Subject(const Snapshot &snapshot, const Surroundings &surroundings, const Profile &profile)
    : m_text(snapshot.text)
    , m_issue(*snapshot.issue)
    , m_profile(profile)
    , m_surroundings(surroundings)
    , m_keep(snapshot.issue)
{
    readLines();
    assignRoles();
    maskLines();
    readDates();
    m_isOwn = looksOwn();
}

void Subject::readLines()
{
    m_shown = m_text.shown();
    m_prose = m_shown;
    const QStringView shown = m_shown;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < m_text.lineCount(); ++i) {
        qsizetype end = shown.indexOf(u'\n', begin);
        if (end < 0)
            end = shown.size();
        m_lines.append({m_text.line(i), shown.sliced(begin, end - begin), {}, begin});
        begin = end + 1;
    }
}

void Subject::assignRoles()
{
    assign(m_issue.opening, Role::Opening);
    if (m_issue.frontMatter)
        assign(*m_issue.frontMatter, Role::FrontMatter);
    if (m_issue.titleLine)
        assign(*m_issue.titleLine, Role::Title);
    for (const Section &section : m_issue.sections) {
        assign(section.heading, Role::Heading);
        for (const Block &block : section.blocks) {
            if (block.kind == Block::Kind::Item)
                assignItem(section, section.items.at(block.item));
            else
                assign(block.span, block.kind == Block::Kind::Note ? Role::Note : Role::Loose);
        }
    }
    assign(m_issue.ending, Role::Ending);
    if (m_issue.pastHeading)
        assign(*m_issue.pastHeading, Role::Heading);
    if (m_issue.past)
        assign(*m_issue.past, Role::Past);

    FenceTracker fences;
    for (Line &line : m_lines) {
        if (line.role == Role::Head || line.role == Role::Heading)
            fences = {};
        if (line.role != Role::FrontMatter && fences.takes(m_text.slice(line.span)))
            line.role = Role::Code;
        if (line.text.trimmed().isEmpty() && line.role != Role::Code && line.role != Role::Head)
            line.role = Role::Blank;
    }
}

void Subject::assign(Span span, Role role)
{
    if (span.isEmpty())
        return;
    const qsizetype last = m_text.lineAt(span.end - 1);
    for (qsizetype i = m_text.lineAt(span.begin); i <= last; ++i)
        m_lines[i].role = role;
}

void Subject::assignItem(const Section &section, const Item &item)
{
    const qsizetype entry = m_entries.size();
    const qsizetype first = m_text.lineAt(item.span.begin);
    const qsizetype last = m_text.lineAt(std::max(item.span.begin, item.span.end - 1));
    m_entries.append({&section, &item, readItem(m_text, item), first, last});
    assign(item.span, Role::Body);
    for (const LabelledField &field : item.fields)
        m_lines[m_text.lineAt(field.line.begin)].role = Role::Field;
    m_lines[first].role = item.contentColumn > 0 ? Role::Head : Role::Inbox;
    for (qsizetype i = first; i <= last; ++i)
        m_lines[i].entry = entry;
}

void Subject::maskLines()
{
    QChar *const prose = m_prose.data();
    for (Line &line : m_lines) {
        const std::span<QChar> characters(prose + line.shown, size_t(line.text.size()));
        if (line.role == Role::Code || line.role == Role::FrontMatter)
            std::ranges::fill(characters, proseMask);
        else
            maskMarkup(characters);
        line.prose = QStringView(prose + line.shown, line.text.size());
    }
}

void Subject::readDates()
{
    m_fileDate = dateWithin(fileName());
    if (m_issue.date)
        m_date = dateWithin(m_text.string(*m_issue.date));
    if (!m_fileDate.isEmpty())
        m_date = m_fileDate;

    const QStringView own = fileName().isEmpty() ? QStringView(m_date) : orderOf(fileName());
    for (auto issue = archive().issues().cbegin(); issue != archive().issues().cend(); ++issue) {
        if (!issue->isDraft && !dateWithin(issue.key()).isEmpty() && (own.isEmpty() || orderOf(issue.key()) < own))
            m_earlier.append(issue.key());
    }
    std::ranges::sort(m_earlier, [](const QString &a, const QString &b) { return orderOf(a) > orderOf(b); });
}

bool Subject::looksOwn() const
{
    if (m_issue.name && m_text.string(*m_issue.name) == m_profile.name)
        return true;
    const auto isKnown = [this](const Section &section) {
        return m_profile.sectionNames().contains(sectionName(m_text, section));
    };
    if (m_issue.pastHeading || std::ranges::any_of(m_issue.sections, isKnown))
        return true;
    // A day's first notes have no frame yet: they lie among the issues, under the name of one.
    return !m_issue.titleLine && m_issue.sections.isEmpty() && !m_date.isEmpty() && m_text.size() > 0;
}

const ArchivedIssue *Subject::last() const
{
    return m_earlier.isEmpty() ? nullptr : &*archive().issues().constFind(m_earlier.first());
}

Span Subject::span(const Line &line, qsizetype from, qsizetype length) const
{
    return {m_text.fromShown(line.shown + from), m_text.fromShown(line.shown + from + length)};
}

Span Subject::span(const Line &line, const QRegularExpressionMatch &match, int group) const
{
    return span(line, match.capturedStart(group), match.capturedLength(group));
}

const Subject::Line &Subject::lineAt(qsizetype offset) const
{
    return m_lines.at(m_text.lineAt(offset));
}

qsizetype Subject::sectionNamed(QStringView name) const
{
    const auto found = std::ranges::find_if(
        m_issue.sections, [&](const Section &section) { return sectionName(m_text, section) == name; });
    return found == m_issue.sections.cend() ? -1 : found - m_issue.sections.cbegin();
}

} // namespace Jianbao
