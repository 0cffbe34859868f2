#include "htmltomarkdown.h"

#include "fetchedtext.h"
#include "htmltree.h"
#include "inlinerun.h"
#include "urltext.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype longestInput = 8 * 1024 * 1024; ///< characters
constexpr qsizetype longestOutput = 100'000;

QString styleOf(const GumboNode *element)
{
    return QString::fromUtf8(HtmlTree::attribute(element, "style")).toLower().remove(u' ');
}

bool isHidden(const GumboNode *element, const QString &style)
{
    return gumbo_get_attribute(&element->v.element.attributes, "hidden") || style.contains("display:none"_L1) ||
           style.contains("visibility:hidden"_L1);
}

bool isLeftOut(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_RP:
        return true;
    default:
        return false;
    }
}

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_P:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_THEAD:
        return true;
    default:
        return false;
    }
}

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

/// The look of what stands within an element. Styles count as tags do: browsers put both on the clipboard.
InlineRun::Look lookWithin(const GumboNode *element, const QString &style, InlineRun::Look look)
{
    const GumboTag tag = element->v.element.tag;
    if (tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG || isHeading(tag))
        look.isStrong = true;
    if (tag == GUMBO_TAG_I || tag == GUMBO_TAG_EM)
        look.isEmphasis = true;
    if (tag == GUMBO_TAG_S || tag == GUMBO_TAG_STRIKE || tag == GUMBO_TAG_DEL)
        look.isStruck = true;
    if (tag == GUMBO_TAG_CODE || tag == GUMBO_TAG_KBD || tag == GUMBO_TAG_TT || tag == GUMBO_TAG_SAMP)
        look.isCode = true;
    static const QRegularExpression weight(u"font-weight:(bold|normal|\\d{3})"_s);
    if (const QRegularExpressionMatch match = weight.match(style); match.hasMatch() && !isHeading(tag))
        look.isStrong = match.captured(1) == "bold"_L1 || match.captured(1).toInt() >= 600;
    if (style.contains("font-style:italic"_L1))
        look.isEmphasis = true;
    if (tag == GUMBO_TAG_A) {
        const QUrl url = urlFromText(QString::fromUtf8(HtmlTree::attribute(element, "href")));
        look.link = url.isValid() ? url.toString(QUrl::FullyEncoded) : QString();
    }
    return look;
}

/// Collects lines of Markdown. Recursion is bounded by the depth of the tree, which the tree bounds itself.
class Converter
{
public:
    /// How paragraphs and line breaks are told from each other.
    enum class Lines { Alike, AsInFiles };

    explicit Converter(Lines lines)
        : m_style(lines)
    {
    }

    QString run(const GumboNode *root)
    {
        children(root, {});
        endLine();
        while (!m_lines.isEmpty() && m_lines.constLast().isEmpty())
            m_lines.removeLast();
        return m_lines.join(u'\n');
    }

private:
    struct Mark {
        QString text; ///< `- `
        bool isUsed = false;
        bool isQuote = false;
    };

    bool isFull() const { return m_size > longestOutput; }

    void node(const GumboNode *one, const InlineRun::Look &look)
    {
        if (isFull())
            return;
        if (one->type == GUMBO_NODE_TEXT || one->type == GUMBO_NODE_WHITESPACE || one->type == GUMBO_NODE_CDATA)
            text(QString::fromUtf8(one->v.text.text), look);
        else if (one->type == GUMBO_NODE_ELEMENT)
            element(one, look);
    }

    void children(const GumboNode *parent, const InlineRun::Look &look)
    {
        const GumboVector &list = parent->v.element.children;
        for (unsigned i = 0; i < list.length; ++i)
            node(static_cast<const GumboNode *>(list.data[i]), look);
    }

    void element(const GumboNode *one, const InlineRun::Look &look)
    {
        const GumboTag tag = one->v.element.tag;
        const QString style = styleOf(one);
        if (isLeftOut(tag) || isHidden(one, style))
            return;
        const InlineRun::Look within = lookWithin(one, style, look);
        switch (tag) {
        case GUMBO_TAG_BR:
            endLine();
            return;
        case GUMBO_TAG_PRE:
            code(one);
            return;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            list(one, within);
            return;
        case GUMBO_TAG_BLOCKQUOTE:
            quote(one, within);
            return;
        case GUMBO_TAG_TR:
            row(one, within);
            return;
        case GUMBO_TAG_LI: // outside of a list
            endLine();
            item(one, within, u"- "_s);
            return;
        default:
            break;
        }
        const bool breaks = isBlock(tag) || isHeading(tag);
        if (breaks)
            endParagraph();
        children(one, within);
        if (breaks)
            endParagraph();
    }

    void text(const QString &raw, const InlineRun::Look &look)
    {
        QString words = fetchedLine(raw, longestOutput);
        if (raw.isEmpty())
            return;
        const bool endsInSpace = !m_runs.isEmpty() && m_runs.constLast().text.endsWith(u' ');
        if (raw.front().isSpace() && !m_runs.isEmpty() && !endsInSpace)
            words.prepend(u' ');
        if (raw.back().isSpace() && !words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
        if (words.isEmpty() || (words == " "_L1 && m_runs.isEmpty()))
            return;
        if (!m_runs.isEmpty() && m_runs.constLast().look == look)
            m_runs.last().text += words;
        else
            m_runs.append({words, look});
        m_size += words.size();
    }

    void endLine()
    {
        const QString line = inlineMarkdown(m_runs);
        m_runs.clear();
        if (!line.isEmpty())
            writeProse(line);
    }

    void endParagraph()
    {
        endLine();
        m_wantsBlank = m_wantsBlank || (m_style == Lines::AsInFiles && m_marks.isEmpty());
    }

    /// A line of prose: what follows it at once is set off by a line break.
    void writeProse(const QString &line)
    {
        const bool beginsMark = std::ranges::any_of(m_marks, [](const Mark &mark) { return !mark.isUsed; });
        const qsizetype before = m_lines.size();
        const bool continues = std::exchange(m_isProse, false) && !beginsMark && m_style == Lines::AsInFiles;
        write(line);
        if (continues && m_lines.size() == before + 1)
            m_lines[before - 1] += "  "_L1;
        m_isProse = true;
    }

    /// A line with the marks of the lists and quotes it stands in.
    void write(const QString &line)
    {
        m_isProse = false;
        if (std::exchange(m_wantsBlank, false) && !m_lines.isEmpty() && !m_lines.constLast().isEmpty())
            m_lines.append(QString());
        QString start;
        for (Mark &mark : m_marks) {
            const bool repeats = mark.isQuote || !mark.isUsed;
            start += repeats ? mark.text : QString(mark.text.size(), u' ');
            mark.isUsed = true;
        }
        m_lines.append(start + line);
        m_size += start.size() + line.size() + 1;
    }

    void code(const GumboNode *pre)
    {
        endParagraph();
        QString content;
        collect(pre, content);
        content.replace("\r\n"_L1, "\n"_L1);
        QStringList lines = content.first(std::min(content.size(), longestOutput)).split(u'\n');
        const auto isBlank = [](const QString &line) { return line.trimmed().isEmpty(); };
        while (!lines.isEmpty() && isBlank(lines.constLast()))
            lines.removeLast();
        while (!lines.isEmpty() && isBlank(lines.constFirst()))
            lines.removeFirst();
        if (lines.isEmpty())
            return;
        QString fence = u"```"_s;
        while (content.contains(fence))
            fence += u'`';
        write(fence);
        for (const QString &line : std::as_const(lines)) {
            // Indentation means something in code.
            qsizetype indent = 0;
            while (indent < line.size() && (line[indent] == u' ' || line[indent] == u'\t'))
                ++indent;
            write(QString(line.first(indent)).replace(u'\t', u"    "_s) + cleanCode(line.sliced(indent)));
        }
        write(fence);
        m_wantsBlank = true;
    }

    static QString cleanCode(const QString &line)
    {
        QString clean;
        QString spaces;
        for (const QChar c : line) { // runs of spaces stay
            if (c == u' ' || c == u'\t')
                spaces += u' ';
            else
                clean += std::exchange(spaces, QString()) + c;
        }
        clean.removeIf(
            [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
        return clean;
    }

    static void collect(const GumboNode *one, QString &text)
    {
        if (one->type == GUMBO_NODE_TEXT || one->type == GUMBO_NODE_WHITESPACE || one->type == GUMBO_NODE_CDATA) {
            text += QString::fromUtf8(one->v.text.text);
        } else if (one->type == GUMBO_NODE_ELEMENT) {
            const GumboElement &element = one->v.element;
            if (element.tag == GUMBO_TAG_BR)
                text += u'\n';
            for (unsigned i = 0; i < element.children.length && text.size() <= longestOutput; ++i)
                collect(static_cast<const GumboNode *>(element.children.data[i]), text);
        }
    }

    void list(const GumboNode *one, const InlineRun::Look &look)
    {
        endParagraph();
        beginBlock();
        const bool isOrdered = one->v.element.tag == GUMBO_TAG_OL;
        int number = std::clamp(HtmlTree::attribute(one, "start").toInt(), 0, 100'000);
        if (number == 0)
            number = 1;
        const GumboVector &entries = one->v.element.children;
        for (unsigned i = 0; i < entries.length; ++i) {
            const auto *const entry = static_cast<const GumboNode *>(entries.data[i]);
            const bool isItem = entry->type == GUMBO_NODE_ELEMENT && entry->v.element.tag == GUMBO_TAG_LI;
            if (isItem && !isHidden(entry, styleOf(entry)))
                item(entry, look, isOrdered ? QString::number(number++) + u". "_s : u"- "_s);
            else if (!isItem)
                node(entry, look);
        }
        endLine();
        m_wantsBlank = m_marks.isEmpty();
    }

    /// The first mark of a list must not be taken for words of the paragraph above it.
    void beginBlock()
    {
        if (m_style == Lines::AsInFiles && m_marks.isEmpty() && !m_lines.isEmpty() && !m_lines.constLast().isEmpty())
            m_lines.append(QString());
    }

    void item(const GumboNode *one, const InlineRun::Look &look, const QString &mark)
    {
        m_wantsBlank = false;
        m_marks.append(Mark{mark});
        children(one, look);
        endLine();
        m_marks.removeLast();
    }

    void quote(const GumboNode *one, const InlineRun::Look &look)
    {
        endParagraph();
        m_marks.append(Mark{.text = u"> "_s, .isQuote = true});
        children(one, look);
        endLine();
        m_marks.removeLast();
        m_wantsBlank = true;
    }

    /// The cells of a row as one line.
    void row(const GumboNode *one, const InlineRun::Look &look)
    {
        endLine();
        QStringList cells;
        const GumboVector &list = one->v.element.children;
        for (unsigned i = 0; i < list.length && !isFull(); ++i) {
            const auto *const cell = static_cast<const GumboNode *>(list.data[i]);
            if (cell->type != GUMBO_NODE_ELEMENT)
                continue;
            Converter within(Lines::Alike);
            within.children(cell, look);
            within.endLine();
            const QString words = within.m_lines.join(u' ').simplified();
            if (!words.isEmpty())
                cells.append(words);
            m_size += words.size();
        }
        if (!cells.isEmpty())
            writeProse(cells.join(u" · "_s));
    }

    QStringList m_lines;
    QList<InlineRun> m_runs; ///< of the line that is being read
    QList<Mark> m_marks;     ///< of lists and quotes around it
    bool m_wantsBlank = false;
    bool m_isProse = false; ///< the last line is
    Lines m_style;
    qsizetype m_size = 0;
};

} // namespace

QString htmlToMarkdown(QStringView html)
{
    const HtmlTree tree(html.first(std::min(html.size(), longestInput)).toUtf8());
    return Converter(Converter::Lines::Alike).run(tree.root());
}

QString htmlToMarkdownText(QStringView html)
{
    const HtmlTree tree(html.first(std::min(html.size(), longestInput)).toUtf8());
    return Converter(Converter::Lines::AsInFiles).run(tree.root());
}

} // namespace Jianbao
