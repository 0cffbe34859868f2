#pragma once

#include "articlepatch.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// The text side of the preview page: its empty shell, the script that our code runs in it (in the application's world)
/// and the calls into that script. Pure functions; everything that goes into a call is encoded as JSON.
namespace Jianbao::PageScript {

/// The page before any article: styles, a Content-Security-Policy that allows nothing but pictures and inline styles.
QString shell();
/// Defines `jianbao` in the application's world of a freshly loaded shell.
QString setUp();

/// Each returns an expression to run.
QString setLook(const QJsonObject &look);                                 ///< keys: see applyLook in shell/article.js
QString setPictures(const QJsonArray &fetched, const QJsonArray &broken); ///< see setPictures in shell/article.js
QString apply(const ArticlePatch &patch);
QString reveal(qsizetype first, qsizetype last, bool isScrolling);
QString leave(bool isBeforeArticle);
QString placeMark();
QString scrollToBlock(qsizetype index);
QString placeAt(double x, double y); ///< CSS pixels of the window; gives {block: index or -1, before, after}
QString firstVisibleBlock();         ///< gives an index or -1
QString html();                      ///< gives the article's outer HTML

} // namespace Jianbao::PageScript
