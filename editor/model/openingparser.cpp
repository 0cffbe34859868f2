#include "openingparser.h"

#include "inlinescan.h"
#include "lineparts.h"

namespace Jianbao {

namespace {

constexpr QByteArrayView utf8Bom = "\xEF\xBB\xBF";
constexpr qsizetype longestDate = 24; // bytes

qsizetype colonAt(QByteArrayView rest)
{
    return rest.startsWith("：") ? 3 : rest.startsWith(':') ? 1 : 0;
}

class OpeningReader
{
public:
    OpeningReader(const Text &text, const Profile &profile, Issue &issue)
        : m_text(text)
        , m_bytes(text.bytes())
        , m_introPrefix(profile.introPrefix.toUtf8())
        , m_notePrefix(profile.notePrefix.toUtf8())
        , m_issue(issue)
    {
    }

    void read(QSpan<const TopBlock> blocks)
    {
        const auto intro = introIn(blocks);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const TopBlock &block = blocks[i];
            if (block.kind == TopBlock::Kind::Heading && block.level == 1 && !m_issue.titleLine && readTitle(block))
                continue;
            if (i == intro)
                readIntro(block);
            else if (block.kind == TopBlock::Kind::Paragraph)
                readParagraph(block);
            else
                appendBlock(m_text, m_notePrefix, blocks, i, m_issue.openingBlocks);
        }
    }

private:
    Span lines(qsizetype first, qsizetype last) const { return {m_text.line(first).begin, m_text.fullLine(last).end}; }

    void add(qsizetype first, qsizetype last, Block::Kind kind)
    {
        m_issue.openingBlocks.append({kind, lines(first, last), -1});
    }

    bool readTitle(const TopBlock &block)
    {
        const Span line = withoutBom(m_text, m_text.line(block.firstLine));
        const Span title = headingText(m_bytes, line);
        const TitleParts parts = splitTitle(m_bytes, title);
        m_issue.titleLine = line;
        m_issue.name = parts.name;
        m_issue.date = parts.date;
        m_issue.subtitle = parts.subtitle;
        return true;
    }

    /// The first line in bold is the tagline; a line that reads 「注：…」 is a note of its own.
    void readParagraph(const TopBlock &block)
    {
        qsizetype line = block.firstLine;
        if (const auto bold = boldLine(trimmed(m_bytes, withoutBom(m_text, m_text.line(line))));
            bold && !m_issue.tagline) {
            m_issue.tagline = bold;
            ++line;
        }
        for (qsizetype from = line; from <= block.lastLine;) {
            const bool note = isNoteLine(m_text.slice(m_text.line(from)), m_notePrefix);
            qsizetype to = from;
            while (to < block.lastLine && isNoteLine(m_text.slice(m_text.line(to + 1)), m_notePrefix) == note)
                ++to;
            add(from, to, note ? Block::Kind::Note : Block::Kind::Raw);
            from = to + 1;
        }
    }

    /// The text of a line that is bold from end to end.
    std::optional<Span> boldLine(Span line) const
    {
        const QByteArrayView bytes = m_text.slice(line);
        if (bytes.size() < 4 || !bytes.startsWith("**") || !bytes.endsWith("**"))
            return std::nullopt;
        const InlineScan scan(m_bytes, line);
        qsizetype closing = line.begin + 2;
        while (closing < line.end - 2 && (!m_bytes.sliced(closing).startsWith("**") || scan.isShielded(closing)))
            ++closing;
        if (closing != line.end - 2 || scan.isShielded(closing))
            return std::nullopt;
        return Span{line.begin + 2, closing};
    }

    /// The quote that begins with the intro's prefix; or a paragraph that does; or else the first quote that is no
    /// note.
    qsizetype introIn(QSpan<const TopBlock> blocks) const
    {
        qsizetype quote = -1;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const TopBlock &block = blocks[i];
            const bool isQuote = block.kind == TopBlock::Kind::Quote;
            if (!isQuote && block.kind != TopBlock::Kind::Paragraph)
                continue;
            if (prefixEnd(firstLineOf(block)))
                return i;
            if (quote < 0 && isQuote && !isNote(m_text, m_notePrefix, block))
                quote = i;
        }
        return quote;
    }

    Span firstLineOf(const TopBlock &block) const
    {
        const Span line = withoutBom(m_text, m_text.line(block.firstLine));
        return block.kind == TopBlock::Kind::Quote ? withoutQuoteMark(m_bytes, line) : line;
    }

    /// Behind 「导读：」, when the line begins with it.
    std::optional<qsizetype> prefixEnd(Span line) const
    {
        line = trimmed(m_bytes, line);
        const QByteArrayView bytes = m_text.slice(line);
        if (m_introPrefix.isEmpty() || !bytes.startsWith(m_introPrefix))
            return std::nullopt;
        const qsizetype colon = colonAt(bytes.sliced(m_introPrefix.size()));
        return colon > 0 ? std::optional(line.begin + m_introPrefix.size() + colon) : std::nullopt;
    }

    void readIntro(const TopBlock &block)
    {
        const Span first = firstLineOf(block);
        const qsizetype begin = prefixEnd(first).value_or(first.begin);
        const Span last = m_text.line(block.lastLine);
        m_issue.introBlock = lines(block.firstLine, block.lastLine);
        const qsizetype end = std::max(trimmedEnd(m_bytes, last).end, begin);
        m_issue.intro = Span{std::min(trimmed(m_bytes, {begin, m_text.line(block.firstLine).end}).begin, end), end};
    }

    const Text &m_text;
    QByteArrayView m_bytes;
    const QByteArray m_introPrefix;
    const QByteArray m_notePrefix;
    Issue &m_issue;
};

} // namespace

bool isDate(QByteArrayView date)
{
    if (date.size() < 4 || date.size() > longestDate || !std::all_of(date.cbegin(), date.cbegin() + 4, isAsciiDigit))
        return false;
    for (qsizetype i = 4; i < date.size(); ++i) {
        const QByteArrayView rest = date.sliced(i);
        if (rest.startsWith("年") || rest.startsWith("月") || rest.startsWith("日"))
            i += 2;
        else if (!isAsciiDigit(date[i]) && !isAsciiLetter(date[i]) && !QByteArrayView("-./").contains(date[i]))
            return false;
    }
    return true;
}

qsizetype frontMatterEnd(const Text &text)
{
    const auto isFence = [&](qsizetype index) {
        return text.slice(trimmedEnd(text.bytes(), withoutBom(text, text.line(index)))) == "---";
    };
    if (!isFence(0))
        return 0;
    for (qsizetype index = 1; index < text.lineCount(); ++index) {
        if (isFence(index))
            return index + 1;
    }
    return 0;
}

TitleParts splitTitle(QByteArrayView text, Span title)
{
    const InlineScan scan(text, title);
    const auto skipBlanks = [&](qsizetype at) { return trimmed(text, {at, title.end}).begin; };
    for (qsizetype at = title.begin; at < title.end; ++at) {
        const QByteArrayView rest = text.sliced(at, title.end - at);
        const qsizetype bracket = rest.startsWith('(') ? 1 : rest.startsWith("（") ? 3 : 0;
        if (bracket == 0 || scan.isShielded(at))
            continue;
        const QByteArrayView inside = rest.sliced(bracket, std::min(rest.size() - bracket, longestDate + 3));
        const qsizetype ascii = inside.indexOf(')');
        const qsizetype wide = inside.indexOf("）");
        const qsizetype size = ascii >= 0 && (wide < 0 || ascii < wide) ? ascii : wide;
        if (size < 0 || !isDate(inside.first(size)))
            continue;
        const qsizetype dateEnd = at + bracket + size;
        TitleParts parts{trimmed(text, {title.begin, at}), Span{at + bracket, dateEnd}, std::nullopt};
        qsizetype subtitle = skipBlanks(dateEnd + (text[dateEnd] == ')' ? 1 : 3));
        subtitle = skipBlanks(subtitle + colonAt(text.sliced(subtitle, title.end - subtitle)));
        if (subtitle < title.end)
            parts.subtitle = Span{subtitle, title.end};
        return parts;
    }
    const qsizetype colon = text.sliced(title.begin, title.size()).indexOf("：");
    if (colon < 0)
        return {title, std::nullopt, std::nullopt};
    const Span name = trimmed(text, {title.begin, title.begin + colon});
    const Span subtitle = trimmed(text, {title.begin + colon + 3, title.end});
    return {name, std::nullopt, subtitle.isEmpty() ? std::nullopt : std::optional(subtitle)};
}

void appendBlock(const Text &text, QByteArrayView notePrefix, QSpan<const TopBlock> blocks, qsizetype index,
                 QList<Block> &to)
{
    const TopBlock &block = blocks[index];
    const qsizetype end = text.fullLine(block.lastLine).end;
    const bool continuesList = block.kind == TopBlock::Kind::Bullet && index > 0 &&
                               blocks[index - 1].kind == TopBlock::Kind::Bullet && !to.isEmpty();
    if (continuesList)
        to.last().span.end = end;
    else
        to.append({isNote(text, notePrefix, block) ? Block::Kind::Note : Block::Kind::Raw,
                   {text.line(block.firstLine).begin, end},
                   -1});
}

bool isNote(const Text &text, QByteArrayView prefix, const TopBlock &block)
{
    const Span line = withoutBom(text, text.line(block.firstLine));
    if (block.kind == TopBlock::Kind::Quote)
        return isNoteLine(text.slice(withoutQuoteMark(text.bytes(), line)), prefix);
    return block.kind == TopBlock::Kind::Paragraph && isNoteLine(text.slice(line), prefix);
}

void readOpeningBlocks(const Text &text, const Profile &profile, QSpan<const TopBlock> blocks, Issue &issue)
{
    OpeningReader(text, profile, issue).read(blocks);
}

} // namespace Jianbao
