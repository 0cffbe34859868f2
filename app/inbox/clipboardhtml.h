#pragma once

#include "htmlreader.h"

#include <QString>

class QMimeData;

namespace Jianbao {

/// HTML from a clipboard as Markdown; empty where it formats nothing (as editors of code and plain text write it), so
/// that its plain text, which may be Markdown already, says as much.
QString markdownOfHtml(const QString &html, MarkdownPlace place);

/// What a clipboard holds as Markdown for a summary: HTML where it formats something, or text in which nothing means
/// anything.
QString markdownOf(const QMimeData &data);

} // namespace Jianbao
