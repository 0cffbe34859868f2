#pragma once

#include "text.h"

/// Lines without the marks around their text. Spans in, spans out.
namespace Jianbao {

Span withoutBom(const Text &text, Span line);

/// Behind one `>` and the space that belongs to it; the line itself when it is no quote (lazy continuation).
Span withoutQuoteMark(QByteArrayView text, Span line);

/// The text of an ATX heading, without `#` in front and behind, or of a setext heading's first line.
Span headingText(QByteArrayView text, Span line);

/// Whether a line, quote mark removed, reads 「注：…」, also within a <font>. `prefix` is 「注」; with an empty one no
/// line is a note.
bool isNoteLine(QByteArrayView line, QByteArrayView prefix);

/// The text of a note's line, without 「注：」 and <font>.
QByteArrayView noteText(QByteArrayView line, QByteArrayView prefix);

} // namespace Jianbao
