#include "article.h"

namespace Jianbao::WeChat {

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

} // namespace Jianbao::WeChat
