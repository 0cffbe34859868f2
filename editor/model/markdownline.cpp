#include "markdownline.h"

#include "inlinescan.h"

#include <algorithm>

namespace Jianbao {

namespace {

constexpr int tabWidth = 4;

QByteArrayView withoutIndent(QByteArrayView line)
{
    const Span content = trimmed(line, {0, line.size()});
    return line.sliced(content.begin, content.size());
}

qsizetype runLength(QByteArrayView line, char c)
{
    return std::distance(line.cbegin(),
                         std::find_if(line.cbegin(), line.cend(), [c](char other) { return other != c; }));
}

bool consistsOf(QByteArrayView line, QByteArrayView characters)
{
    return std::all_of(line.cbegin(), line.cend(), [&](char c) { return characters.contains(c); });
}

bool isOrderedMarker(QByteArrayView line)
{
    const auto digits = std::find_if_not(line.cbegin(), line.cend(), isAsciiDigit) - line.cbegin();
    if (digits == 0 || digits >= line.size() || (line[digits] != '.' && line[digits] != ')'))
        return false;
    return digits + 1 == line.size() || isBlankByte(line[digits + 1]);
}

} // namespace

int indentOf(QByteArrayView line)
{
    int column = 0;
    for (const char c : line) {
        if (c == ' ')
            ++column;
        else if (c == '\t')
            column += tabWidth - column % tabWidth;
        else
            break;
    }
    return column;
}

bool beginsBlock(QByteArrayView line)
{
    const QByteArrayView text = withoutIndent(line);
    if (text.isEmpty())
        return false;
    switch (text.front()) {
    case '>':
    case '<':
    case '|':
        return true;
    case '#': {
        const qsizetype level = runLength(text, '#');
        return level <= 6 && (level == text.size() || isBlankByte(text[level]));
    }
    case '`':
    case '~':
        return runLength(text, text.front()) >= 3;
    case '=':
        return consistsOf(text, "=");
    case '-':
    case '*':
    case '+':
        return text.size() == 1 || isBlankByte(text[1]) || consistsOf(text, "- |:") || consistsOf(text, "* ");
    case '_':
        return consistsOf(text, "_ ");
    case ':':
        return consistsOf(text, "- |:");
    case '[':
        return text.contains("]:"); // a link reference definition
    default:
        return isOrderedMarker(text);
    }
}

Bullet bulletOf(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && isBlankByte(line[at]))
        ++at;
    if (at >= line.size() || (line[at] != '-' && line[at] != '*' && line[at] != '+'))
        return {};
    const int marker = indentOf(line.first(at)) + 1;
    qsizetype content = at + 1;
    while (content < line.size() && isBlankByte(line[content]))
        ++content;
    QByteArray upToContent(marker, ' ');
    upToContent.append(line.sliced(at + 1, content - at - 1));
    const int column = indentOf(upToContent);
    // CommonMark: an empty item, or one that begins with indented code, has its content one space behind the marker.
    if (content == line.size())
        return {content, marker + 1};
    return {content, column - marker > tabWidth ? marker + 1 : column};
}

bool FenceTracker::takes(QByteArrayView line)
{
    const QByteArrayView text = withoutIndent(line);
    const char first = text.isEmpty() ? '\0' : text.front();
    const qsizetype length = first == '`' || first == '~' ? runLength(text, first) : 0;
    if (m_fence) {
        if (first == m_fence && length >= m_length && length == text.size())
            m_fence = 0;
        return true;
    }
    if (length < 3 || (first == '`' && text.sliced(length).contains('`')))
        return false;
    m_fence = first;
    m_length = length;
    return true;
}

} // namespace Jianbao
