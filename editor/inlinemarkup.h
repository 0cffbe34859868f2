#pragma once

#include <QString>

/// Markdown around selected words: what the keys for bold, italic, code and links do to a text. Pure functions; lines
/// end with '\n', positions are UTF-16 units.
namespace Jianbao::InlineMarkup {

/// Replaces [begin, end) by `text` and selects [selectionBegin, selectionEnd) of what there is then.
struct Edit {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text;
    qsizetype selectionBegin = 0;
    qsizetype selectionEnd = 0;
};

/// Puts `mark` (`**`, `*` or a backtick) around the selected words of each line, or takes it away when it is there
/// already. Blanks stay outside, and punctuation where the mark would not count as one beside it, as in 重点：后文.
/// With nothing selected, a pair of marks to type between.
Edit toggle(QStringView text, qsizetype begin, qsizetype end, const QString &mark);

/// Makes a link of the selection; a selected address becomes the address. What is missing has the cursor. Nothing
/// happens to a selection of several lines.
Edit link(QStringView text, qsizetype begin, qsizetype end, const QString &address);

/// An address as a person copies one from a browser: alone, on one line.
bool isAddress(QStringView text);

} // namespace Jianbao::InlineMarkup
