#include "edithelpers.h"
#include "inlinescan.h"
#include "itemparser.h"
#include "itemwriter.h"
#include "lineedit.h"
#include "markdownline.h"
#include "summarytext.h"

#include <algorithm>

namespace Jianbao::Editing {

namespace {

class SummaryEdit
{
public:
    SummaryEdit(const Text &text, const Item &item, const Profile &profile)
        : m_text(text)
        , m_item(item)
        , m_profile(profile)
        , m_layout(layoutOf(item))
        , m_lineBreak(text.lineBreak().toByteArray())
    {
        for (const Span line : item.summaryLines)
            m_oldLines.append(text.slice(line).toByteArray());
        m_old = readSummaryLines(m_oldLines, m_layout);
    }

    ChangeSet set(const QStringList &wanted) const
    {
        if (wanted == m_old || wanted == normalisedSummary(m_old.join(u'\n'), m_profile))
            return {};
        if (wanted.isEmpty())
            return removed();
        if (m_item.summaryLines.isEmpty())
            return added(wanted);
        QList<Replacement> changes = bulletAdded(m_text, m_item);
        changes += (!isOneRun() ? gathered(wanted) : isLoose() ? pulledUp(wanted) : replaced(wanted)).replacements();
        return ChangeSet::of(changes);
    }

private:
    qsizetype lineOf(Span line) const { return m_text.lineAt(line.begin); }
    qsizetype firstLine() const { return lineOf(m_item.summaryLines.first()); }
    qsizetype lastLine() const { return lineOf(m_item.summaryLines.last()); }
    /// With the spaces at the end of a first line that others follow, which the span of a labelled one leaves out.
    QList<Span> wholeLines() const
    {
        QList<Span> lines = m_item.summaryLines;
        if (lines.size() > 1 && !lines.first().isEmpty())
            lines.first().end = m_text.line(lineOf(lines.first())).end;
        return lines;
    }
    bool isOneRun() const { return lastLine() - firstLine() + 1 == m_item.summaryLines.size(); }

    ChangeSet removed() const
    {
        QList<Replacement> changes;
        for (qsizetype i = 0; i < m_item.summaryLines.size();) {
            const qsizetype first = lineOf(m_item.summaryLines[i]);
            qsizetype last = first;
            while (++i < m_item.summaryLines.size() && lineOf(m_item.summaryLines[i]) == last + 1)
                ++last;
            changes.append(linesRemoved(m_text, first, last));
        }
        return ChangeSet::of(changes);
    }

    /// A labelled summary behind the last line of the body.
    ChangeSet added(const QStringList &wanted) const
    {
        const Span last = m_text.line(m_text.lineAt(m_item.span.end - 1));
        QByteArray bytes = hardBreak(m_text, last) + m_lineBreak + labelled(wanted);
        const qsizetype end = trimmedEnd(m_text.bytes(), last).end;
        QList<Replacement> changes = bulletAdded(m_text, m_item);
        changes += ChangeSet::between(m_text.slice({end, last.end}), bytes, end).replacements();
        return ChangeSet::of(changes);
    }

    QByteArray labelled(const QStringList &wanted) const
    {
        SummaryLayout layout = m_layout;
        layout.labelled = true;
        return QByteArray(m_layout.plainColumn, ' ') + summaryLabel(m_profile) +
               writtenSummary(wanted, layout, m_profile).join(m_lineBreak);
    }

    /// Labelled lines stand among the summary's: all of it moves to its first run.
    ChangeSet gathered(const QStringList &wanted) const
    {
        QList<Replacement> changes = removed().replacements();
        const Span first = m_item.summaryLines.first();
        const QByteArray bytes = m_item.summaryLabel ? m_text.slice(*m_item.summaryLabel) +
                                                           writtenSummary(wanted, m_layout, m_profile).join(m_lineBreak)
                                                     : labelled(wanted);
        changes.append(
            {{m_text.line(lineOf(first)).begin, m_text.line(lineOf(first)).begin}, bytes + "  " + m_lineBreak});
        return ChangeSet::of(changes);
    }

    ChangeSet replaced(const QStringList &wanted) const
    {
        if (!m_layout.labelled && needsLabel(wanted)) {
            const Span old{m_text.line(firstLine()).begin, m_item.summary->end};
            return ChangeSet::between(m_text.slice(old), labelled(wanted), old.begin);
        }
        const QList<QByteArray> written = writtenSummary(wanted, m_layout, m_profile);
        if (written.size() == wanted.size() && m_old.size() == m_oldLines.size()) {
            const auto indents = [this](const QString &line) { return mustIndent(line, m_profile); };
            const bool plain = std::none_of(wanted.cbegin() + 1, wanted.cend(), indents) &&
                               std::none_of(m_old.cbegin(), m_old.cend(), indents);
            const LineRun run{wholeLines(), m_old, written, wanted, keepableLines(wanted)};
            const ChangeSet change = replaceLines(m_text, run, plain ? KeepTail::Yes : KeepTail::No);
            if (readsAs(change, wanted))
                return change;
        }
        const Span old{m_item.summary->begin, std::max(m_item.summary->begin, m_item.summary->end)};
        return ChangeSet::between(m_text.slice(old), written.join(m_lineBreak), old.begin);
    }

    /// Behind a line that must be indented, lines that are not may stand outside of the list item already.
    qsizetype keepableLines(const QStringList &wanted) const
    {
        bool indents = false;
        const qsizetype common = std::min(wanted.size(), m_oldLines.size());
        for (qsizetype i = 0; i < common; ++i) {
            indents = indents || (i > 0 && mustIndent(wanted[i], m_profile));
            const QByteArray &line = m_oldLines[i];
            const bool isBlank = trimmed(line, {0, line.size()}).isEmpty();
            if (indents && !isBlank && indentOf(line) < m_layout.blockColumn)
                return i;
        }
        return common;
    }

    /// Whether a blank line stands above the summary, so that it is no part of the list item to Markdown.
    bool isLoose() const
    {
        return !m_layout.labelled && trimmed(m_text.bytes(), m_text.line(firstLine() - 1)).isEmpty();
    }

    ChangeSet pulledUp(const QStringList &wanted) const
    {
        qsizetype above = firstLine() - 1;
        while (trimmed(m_text.bytes(), m_text.line(above)).isEmpty())
            --above;
        const Span line = m_text.line(above);
        const Span old{trimmedEnd(m_text.bytes(), line).end, m_item.summary->end};
        const QByteArray bytes = hardBreak(m_text, line) + m_lineBreak + labelled(wanted);
        return ChangeSet::between(m_text.slice(old), bytes, old.begin);
    }

    /// Whether the lines, without a label in front, would be read as something else.
    bool needsLabel(const QStringList &wanted) const
    {
        const Text item("- x\n" + wanted.join(u'\n').toUtf8());
        const Item read = ItemParser(item, m_profile).bulletItem(0, item.lineCount() - 1);
        return mustIndent(wanted.first(), m_profile) || read.summaryLabel || !read.fields.isEmpty() ||
               read.summaryLines.size() != wanted.size();
    }

    bool readsAs(const ChangeSet &change, const QStringList &wanted) const
    {
        const Span old{m_item.summary->begin, m_text.line(lastLine()).end};
        QByteArray bytes = m_text.slice(old).toByteArray();
        for (const Replacement &replacement : change.replacements())
            bytes.replace(replacement.at.begin - old.begin, replacement.at.size(), replacement.with);
        const Text after(bytes);
        QList<QByteArray> lines;
        for (qsizetype i = 0; i < after.lineCount(); ++i)
            lines.append(after.slice(after.line(i)).toByteArray());
        return readSummaryLines(lines, m_layout) == wanted;
    }

    const Text &m_text;
    const Item &m_item;
    const Profile &m_profile;
    const SummaryLayout m_layout;
    const QByteArray m_lineBreak;
    QList<QByteArray> m_oldLines;
    QStringList m_old;
};

} // namespace

Result<ChangeSet> setSummary(const Text &text, const Item &item, QStringView value, const Profile &profile)
{
    return SummaryEdit(text, item, profile).set(normalisedSummary(value, profile));
}

} // namespace Jianbao::Editing
