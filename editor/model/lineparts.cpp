#include "lineparts.h"

#include "inlinescan.h"

namespace Jianbao {

namespace {

QByteArrayView withoutFontTag(QByteArrayView line)
{
    line = line.trimmed();
    if (!line.startsWith("<font"))
        return line;
    const qsizetype open = line.indexOf('>');
    if (open < 0)
        return line;
    line = line.sliced(open + 1).trimmed();
    if (line.endsWith("</font>"))
        line.chop(qstrlen("</font>"));
    return line.trimmed();
}

/// The length of 「注：」 at the start of the line, or 0.
qsizetype noteMark(QByteArrayView line, QByteArrayView prefix)
{
    if (prefix.isEmpty() || !line.startsWith(prefix))
        return 0;
    const QByteArrayView rest = line.sliced(prefix.size());
    return rest.startsWith("：") ? prefix.size() + 3 : rest.startsWith(':') ? prefix.size() + 1 : 0;
}

} // namespace

Span withoutBom(const Text &text, Span line)
{
    if (line.begin == 0 && text.slice(line).startsWith("\xEF\xBB\xBF"))
        line.begin += 3;
    return line;
}

Span withoutQuoteMark(QByteArrayView text, Span line)
{
    const Span content = trimmed(text, line);
    if (content.isEmpty() || text[content.begin] != '>')
        return line;
    const qsizetype begin = content.begin + 1;
    return {begin < line.end && isBlankByte(text[begin]) ? begin + 1 : begin, line.end};
}

Span headingText(QByteArrayView text, Span line)
{
    Span content = trimmed(text, line);
    if (content.isEmpty() || text[content.begin] != '#')
        return content;
    while (content.begin < content.end && text[content.begin] == '#')
        ++content.begin;
    content = trimmed(text, content);
    qsizetype end = content.end;
    while (end > content.begin && text[end - 1] == '#')
        --end;
    if (end == content.begin || (end < content.end && isBlankByte(text[end - 1])))
        content = trimmed(text, {content.begin, end});
    return content;
}

bool isNoteLine(QByteArrayView line, QByteArrayView prefix)
{
    return noteMark(withoutFontTag(line), prefix) > 0;
}

QByteArrayView noteText(QByteArrayView line, QByteArrayView prefix)
{
    const QByteArrayView text = withoutFontTag(line);
    return text.sliced(noteMark(text, prefix)).trimmed();
}

} // namespace Jianbao
