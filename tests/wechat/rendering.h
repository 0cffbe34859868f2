#pragma once

#include "parser.h"
#include "renderer.h"

namespace Jianbao::WeChat::Testing {

/// A theme without a single rule, so that only the renderer's own styles are in the output.
inline const Theme &plainTheme()
{
    using namespace Qt::StringLiterals;
    static const Theme theme = Theme::fromCss(u"plain"_s, {}).value();
    return theme;
}

inline RenderOptions withoutColours()
{
    RenderOptions options;
    options.codeColours = nullptr;
    return options;
}

inline Article articleOf(const QByteArray &markdown, const Theme &theme = plainTheme(),
                         const RenderOptions &options = withoutColours())
{
    const Text text(markdown);
    return render(text, parseIssue(text), theme, options);
}

/// The blocks' HTML of an issue, without the root element around them.
inline QByteArray bodyOf(const QByteArray &markdown, const RenderOptions &options = withoutColours())
{
    Article article = articleOf(markdown, plainTheme(), options);
    article.open.clear();
    article.close.clear();
    return article.html();
}

} // namespace Jianbao::WeChat::Testing
