#include "article.h"

namespace Jianbao::WeChat {

namespace {

/// UTF-16 units of UTF-8 text, without decoding it: one for each byte that begins a character, one more for characters
/// beyond the first plane. Without branches, so that the compiler counts many bytes at a time.
qsizetype countUtf16(const QByteArray &utf8)
{
    qsizetype count = 0;
    for (const char byte : utf8) {
        const auto unit = static_cast<unsigned char>(byte);
        count += int((unit & 0xC0U) != 0x80U) + int(unit >= 0xF0U);
    }
    return count;
}

} // namespace

QByteArray Article::html() const
{
    qsizetype size = open.size() + close.size();
    for (const ArticleBlock &block : blocks)
        size += block.html.size();

    QByteArray html;
    html.reserve(size);
    html += open;
    for (const ArticleBlock &block : blocks)
        html += block.html;
    html += close;
    return html;
}

qsizetype Article::characters() const
{
    qsizetype count = countUtf16(open) + countUtf16(close);
    for (const ArticleBlock &block : blocks)
        count += countUtf16(block.html);
    return count;
}

} // namespace Jianbao::WeChat
