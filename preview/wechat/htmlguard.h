#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Jianbao::WeChat {

/// Takes out of HTML what makes an HTML parser slow: tags nested beyond reason (gumbo's time grows with the square of
/// the depth), formatting elements left open by the dozen (each paragraph would repeat them), tags beyond any article's
/// number, comments, and whole elements that would be dropped anyway (script, style, svg …).
///
/// It only ever leaves out: what is safe is decided on gumbo's tree, not here. Linear.
QByteArray guardedHtml(QByteArrayView html);
/// The same for a whole page of which somebody wants to know the title and the data for search engines: these stay.
QByteArray guardedPage(QByteArrayView html);

} // namespace Jianbao::WeChat
