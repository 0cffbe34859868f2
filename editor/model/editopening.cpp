#include "edits.h"
#include "escape.h"
#include "inlinescan.h"
#include "lineedit.h"
#include "lineparts.h"
#include "openingparser.h"

#include <QCoreApplication>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

class OpeningEdit
{
public:
    OpeningEdit(const Text &text, const Issue &issue, const Profile &profile)
        : m_text(text)
        , m_issue(issue)
        , m_profile(profile)
        , m_values(readOpening(text, issue))
        , m_lineBreak(text.lineBreak().toByteArray())
    {
    }

    ChangeSet setName(const QString &name) const
    {
        if (name == m_values.name)
            return {};
        if (!m_issue.titleLine)
            return titleAdded({name, {}, {}, {}, {}});
        return retitled(escapedText(name, {.titleMarks = true}), raw(m_issue.date), raw(m_issue.subtitle));
    }

    Result<ChangeSet> setDate(const QString &date) const
    {
        if (date == m_values.date)
            return ChangeSet();
        if (!date.isEmpty() && !isDate(date.toUtf8())) {
            return std::unexpected(
                Error{QCoreApplication::translate("Jianbao::Edits", "“%1” is not a date; write it like 2020-03-30.")
                          .arg(date)});
        }
        if (!m_issue.titleLine)
            return titleAdded({m_profile.name, date, {}, {}, {}});
        return retitled(raw(m_issue.name), date.toUtf8(), raw(m_issue.subtitle));
    }

    ChangeSet setSubtitle(const QString &subtitle) const
    {
        if (subtitle == m_values.subtitle)
            return {};
        if (!m_issue.titleLine)
            return titleAdded({m_profile.name, {}, subtitle, {}, {}});
        const EscapeRules rules{.titleMarks = !m_issue.date.has_value(), .headingEnd = true};
        return retitled(raw(m_issue.name), raw(m_issue.date), escapedText(subtitle, rules));
    }

    ChangeSet setTagline(const QString &tagline) const
    {
        if (tagline == m_values.tagline)
            return {};
        const QByteArray bytes = escapedText(tagline, {.stars = true});
        if (m_issue.tagline && tagline.isEmpty()) {
            const qsizetype line = m_text.lineAt(m_issue.tagline->begin);
            return ChangeSet::of({linesRemoved(m_text, line, line)});
        }
        if (m_issue.tagline)
            return ChangeSet::between(m_text.slice(*m_issue.tagline), bytes, m_issue.tagline->begin);
        return paragraphAdded(m_issue.titleLine, "**" + bytes + "**  ");
    }

    ChangeSet setIntro(QStringView value) const
    {
        const QStringList wanted = introLines(value);
        const QStringList old = m_values.intro.isEmpty() ? QStringList() : m_values.intro.split(u'\n');
        if (wanted == old || wanted.join(u'\n') == introLines(m_values.intro).join(u'\n'))
            return {};
        if (!m_issue.intro)
            return paragraphAdded(m_issue.tagline ? m_issue.tagline : m_issue.titleLine, quoted(wanted));
        const qsizetype first = m_text.lineAt(m_issue.introBlock->begin);
        const bool isQuote = m_text.slice(trimmed(m_text.bytes(), m_text.line(first))).startsWith('>');
        if (!isQuote || old.isEmpty() || wanted.isEmpty()) {
            const Span whole{isQuote ? m_issue.intro->begin : m_text.line(first).begin, m_issue.intro->end};
            const QByteArray bytes = isQuote ? writtenIntro(wanted).join(m_lineBreak) : quoted(wanted);
            return ChangeSet::between(m_text.slice(whole), bytes, whole.begin);
        }
        LineRun run{{}, old, writtenIntro(wanted), wanted, wanted.size()};
        for (qsizetype i = 0; i < old.size(); ++i)
            run.lines.append(m_text.line(first + i));
        run.lines.first().begin = m_issue.intro->begin;
        return replaceLines(m_text, run, KeepTail::Yes);
    }

private:
    QByteArray raw(const std::optional<Span> &span) const
    {
        return span ? m_text.slice(*span).toByteArray() : QByteArray();
    }

    /// The title line with these parts, as Markdown; what stays the same keeps its bytes.
    ChangeSet retitled(QByteArray name, const QByteArray &date, const QByteArray &subtitle) const
    {
        const Span line = *m_issue.titleLine;
        const Span title = headingText(m_text.bytes(), line);
        if (date.isEmpty() != !m_issue.date) // with a date, a colon or bracket in the name means nothing
            name = escapedText(plainText(name), {.titleMarks = true});
        QByteArray bytes = name;
        if (!date.isEmpty())
            bytes += m_issue.date
                         ? QByteArray(betweenNameAndDate() + date + closing())
                         : QByteArray(m_profile.title.beforeDate.toUtf8() + date + m_profile.title.afterDate.toUtf8());
        if (!subtitle.isEmpty())
            bytes += separator(date.isEmpty(), subtitle) + subtitle;
        if (title.begin > line.begin && m_text.bytes().at(title.begin - 1) == '#')
            bytes.prepend(' ');
        return ChangeSet::between(m_text.slice(title), bytes, title.begin);
    }

    QByteArray betweenNameAndDate() const
    {
        return m_text.slice({m_issue.name->end, m_issue.date->begin}).toByteArray();
    }
    QByteArray closing() const { return m_text.slice({m_issue.date->end, dateEnd()}).toByteArray(); }

    /// Behind the bracket that closes the date.
    qsizetype dateEnd() const { return m_issue.date->end + (m_text.bytes().at(m_issue.date->end) == ')' ? 1 : 3); }

    QByteArray separator(bool undated, const QByteArray &subtitle) const
    {
        const QByteArray wide = "：";
        if (undated)
            return wide;
        if (!m_issue.date || !m_issue.subtitle)
            return unless(m_profile.title.beforeSubtitle.toUtf8(), subtitle);
        const QByteArray old = m_text.slice({dateEnd(), m_issue.subtitle->begin}).toByteArray();
        return old.isEmpty() ? wide : unless(old, subtitle);
    }

    /// The separator, unless the subtitle begins with what would be taken for one.
    static QByteArray unless(const QByteArray &separator, const QByteArray &subtitle)
    {
        const QByteArray wide = "：";
        const bool hasColon = separator.contains(':') || separator.contains(wide);
        const bool takesColon = subtitle.startsWith(':') || subtitle.startsWith(wide);
        return takesColon && !hasColon ? wide : separator;
    }

    ChangeSet titleAdded(const OpeningValues &values) const
    {
        QByteArray line = "# " + escapedText(values.name, {.titleMarks = true, .headingEnd = true});
        if (!values.date.isEmpty())
            line += m_profile.title.beforeDate.toUtf8() + values.date.toUtf8() + m_profile.title.afterDate.toUtf8();
        if (!values.subtitle.isEmpty()) {
            const QByteArray subtitle = escapedText(values.subtitle, {.titleMarks = true, .headingEnd = true});
            line += separator(values.date.isEmpty(), subtitle) + subtitle;
        }
        return paragraphAdded(std::nullopt, line);
    }

    /// A block of its own below the paragraph that holds `anchor`; or at the top, behind the front matter.
    ChangeSet paragraphAdded(const std::optional<Span> &anchor, const QByteArray &bytes) const
    {
        if (anchor) {
            qsizetype line = m_text.lineAt(anchor->begin);
            while (line + 1 < m_text.lineCount() && !trimmed(m_text.bytes(), m_text.line(line + 1)).isEmpty() &&
                   anchor != m_issue.titleLine)
                ++line;
            const bool textFollows =
                line + 1 < m_text.lineCount() && !trimmed(m_text.bytes(), m_text.line(line + 1)).isEmpty();
            return ChangeSet::insert(m_text.line(line).end,
                                     m_lineBreak + m_lineBreak + bytes + (textFollows ? m_lineBreak : QByteArray()));
        }
        if (m_issue.frontMatter) {
            const bool endsLine = m_text.slice(*m_issue.frontMatter).back() != '-';
            return ChangeSet::insert(m_issue.frontMatter->end,
                                     (endsLine ? m_lineBreak : m_lineBreak + m_lineBreak) + bytes + m_lineBreak);
        }
        return ChangeSet::insert(withoutBom(m_text, m_text.line(0)).begin, bytes + m_lineBreak + m_lineBreak);
    }

    static QStringList introLines(QStringView value)
    {
        QStringList lines = cleanText(value).split(u'\n');
        for (QString &line : lines) {
            while (line.endsWith(u' ') || line.endsWith(u'\t'))
                line.chop(1);
        }
        while (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        while (!lines.isEmpty() && lines.first().isEmpty())
            lines.removeFirst();
        if (!lines.isEmpty())
            lines.first() = cleanLine(lines.first());
        return lines;
    }

    static QList<QByteArray> writtenIntro(const QStringList &lines)
    {
        QList<QByteArray> written;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QByteArray line = lines[i].toUtf8();
            if (i > 0)
                line.prepend(line.isEmpty() ? ">" : "> ");
            if (i + 1 < lines.size() && !lines[i].isEmpty() && !lines[i + 1].isEmpty())
                line += "  ";
            written.append(line);
        }
        return written;
    }

    QByteArray quoted(const QStringList &lines) const
    {
        const QString prefix =
            m_profile.introPrefix.isEmpty() ? QString() : m_profile.introPrefix + m_profile.labelColon;
        return "> " + prefix.toUtf8() + writtenIntro(lines).join(m_lineBreak);
    }

    const Text &m_text;
    const Issue &m_issue;
    const Profile &m_profile;
    const OpeningValues m_values;
    const QByteArray m_lineBreak;
};

} // namespace

Result<ChangeSet> setOpeningField(const Text &text, const Issue &issue, OpeningField field, QStringView value,
                                  const Profile &profile)
{
    const OpeningEdit edit(text, issue, profile);
    switch (field) {
    case OpeningField::Name:
        return edit.setName(cleanLine(value));
    case OpeningField::Date:
        return edit.setDate(cleanLine(value));
    case OpeningField::Subtitle:
        return edit.setSubtitle(cleanLine(value));
    case OpeningField::Tagline:
        return edit.setTagline(cleanLine(value));
    case OpeningField::Intro:
        return edit.setIntro(value);
    }
    Q_UNREACHABLE_RETURN(ChangeSet());
}

} // namespace Jianbao
