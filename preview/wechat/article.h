#pragma once

#include "span.h"

#include <QByteArray>
#include <QList>

namespace Jianbao::WeChat {

/// One top-level element of the article and the run of the issue it shows.
struct ArticleBlock {
    QByteArray html; ///< exactly one element, UTF-8, no raw newline
    Span source;     ///< whole lines of the issue; empty for generated blocks (the reference list)

    friend bool operator==(const ArticleBlock &, const ArticleBlock &) = default;
};

/// The longest body that WeChat promises to take. It has taken longer ones.
inline constexpr qsizetype characterLimit = 20'000;

/// The body of a WeChat article: `open`, the blocks, `close` put together are the exported HTML, byte for byte.
/// The preview shows the same bytes, patched block by block.
struct Article {
    QByteArray open; ///< `<section style="…">`
    QList<ArticleBlock> blocks;
    QByteArray close; ///< `</section>`

    QByteArray html() const;
    /// What WeChat counts against `characterLimit`: UTF-16 units of the HTML, tags included.
    qsizetype characters() const;
};

} // namespace Jianbao::WeChat
