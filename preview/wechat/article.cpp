#include "article.h"

namespace Jianbao::WeChat {

namespace {

/// UTF-16 units of UTF-8 text, without decoding it.
qsizetype countUtf16(const QByteArray &utf8)
{
    qsizetype count = 0;
    for (const char byte : utf8) {
        const auto unit = static_cast<unsigned char>(byte);
        if ((unit & 0xC0U) != 0x80U)        // not a continuation byte: a character begins
            count += unit >= 0xF0U ? 2 : 1; // beyond the first plane: a surrogate pair
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
