#pragma once

#include "changeset.h"
#include "text.h"

#include <QStringList>

/// Edits of runs of whole lines that leave every line alone whose value stays.
namespace Jianbao {

/// A text of several lines in the file and as it shall become. The lists of a side have the same length.
struct LineRun {
    QList<Span> lines;         ///< the file's lines; the first may begin behind a label or mark
    QStringList values;        ///< what they read
    QList<QByteArray> written; ///< the new lines as the file shall hold them, with hard breaks on all but the last
    QStringList wanted;        ///< what they must read
    qsizetype keepable = 0;    ///< how many lines at the start may stay as they are
};

/// Replaces the lines between the first and the last that differ. Lines that stay keep their bytes, but for the two
/// spaces of a hard break where a text line now follows. `lines` and `written` are not empty.
enum class KeepTail { No, Yes };
ChangeSet replaceLines(const Text &text, const LineRun &run, KeepTail keepTail);

/// What must stand at the end of a line so that the next one does not run on: the spaces it has, or two.
QByteArray hardBreak(const Text &text, Span line);

/// Removes whole lines, also where the last one ends the file without a line break.
Replacement linesRemoved(const Text &text, qsizetype firstLine, qsizetype lastLine);

} // namespace Jianbao
