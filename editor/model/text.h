#pragma once

#include "span.h"

#include <QByteArray>
#include <QString>
#include <memory>

namespace Jianbao {

/// The bytes of an issue file, immutable and cheap to copy, with an index of its lines.
/// Holds any bytes at all (BOM, CRLF, NUL, invalid UTF-8) and never changes one of them.
///
/// *Shown* text is what a text widget displays: UTF-16 in which every line break (LF, CR LF or CR) is one U+000A, a
/// byte that is not part of valid UTF-8 is one U+FFFD, and U+2029, U+FDD0, U+FDD1 (which QTextDocument takes for
/// block boundaries) are one U+FFFD each. A BOM at the start is shown as U+FEFF. Every shown position has one byte
/// offset and back, so a widget's edit becomes a ChangeSet without touching any other byte.
///
/// Construction costs nothing; the index of lines and the table of shown positions are made when first asked for, once
/// for all copies, from whichever thread asks first. A position or span outside the text means its nearest end.
class Text
{
public:
    Text();
    explicit Text(QByteArray bytes);

    const QByteArray &bytes() const;
    qsizetype size() const;                ///< in bytes
    QByteArrayView slice(Span span) const; ///< valid as long as this text or a copy of it
    QString string(Span span) const;       ///< the span decoded from UTF-8; invalid bytes as U+FFFD, breaks as they are

    qsizetype lineCount() const;              ///< at least 1; a final line break opens an empty last line
    qsizetype lineAt(qsizetype offset) const; ///< index from 0 of the line that holds the byte
    Span line(qsizetype index) const;         ///< without its line break
    Span fullLine(qsizetype index) const;     ///< with its line break
    QByteArrayView lineBreak() const;         ///< what a new line of this file ends with: its first line break, or "\n"

    QString shown() const;
    qsizetype shownSize() const; ///< UTF-16 units
    qsizetype
    toShown(qsizetype offset) const; ///< byte offset → shown position (an offset inside a character: its start)
    qsizetype fromShown(qsizetype position) const; ///< and back (a position inside a surrogate pair: its start)

    friend bool operator==(const Text &a, const Text &b) { return a.m_data == b.m_data || a.bytes() == b.bytes(); }

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace Jianbao
