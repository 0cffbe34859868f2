#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Jianbao::WeChat {

/// GFM's autolink runs on to the next white space and so swallows the Chinese behind a URL (`https://a.b）。下一句`).
/// Returns the Markdown with `autolinkEnd` behind each bare URL that CJK text follows, or nothing when there is none.
/// No line is added. URLs in link destinations and attributes are left alone.
QByteArray withAutolinkEnds(QByteArrayView markdown);

/// White space that ends a URL for cmark, marked by a control character so that it can be told from the author's tabs
/// and taken out of the text again.
inline constexpr QByteArrayView autolinkEnd = "\t\x01";

} // namespace Jianbao::WeChat
