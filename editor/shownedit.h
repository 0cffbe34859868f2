#pragma once

#include "text.h"

class QTextDocument;

/// Between what a QTextDocument shows and the bytes of a Text (see Text, "shown").
namespace Jianbao {

/// `length` code units of the document from `from` on, block ends as U+000A, everything else (U+00A0 too) as it is.
QString plainText(const QTextDocument &document, qsizetype from, qsizetype length);
QString plainText(const QTextDocument &document);

/// What `text` may become in a file: half surrogate pairs and U+0000 are U+FFFD.
QString storable(QString text);

/// `shown` in UTF-8 with `lineBreak` for every U+000A; `shown` must be storable.
QByteArray encodeShown(QStringView shown, QByteArrayView lineBreak);

/// How the bytes of `span` are shown; the span must not begin or end inside a character or a CR LF.
QString shownSlice(const Text &text, Span span);

/// Bytes that set a new block at `offset` off from what stands before and behind it by a blank line each.
struct BlockPadding {
    QByteArray before;
    QByteArray after;
};
BlockPadding blockPadding(const Text &text, qsizetype offset);

} // namespace Jianbao
