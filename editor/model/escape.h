#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// Between what a person types and reads and the Markdown that spells it. Escapes are CommonMark's (backslashes, and
/// numeric entities where a backslash means nothing), so every Markdown tool reads the same text.
namespace Jianbao {

/// What a text must be kept from meaning where it is written.
struct EscapeRules {
    bool separators = false; ///< `|`, `丨`, `｜` would split it into title and source
    bool blockStart = false; ///< it stands where a block begins: `#`, `-`, `1.` …
    bool urls = false;       ///< a bare URL in it would be taken for the item's
    bool titleMarks = false; ///< `：` and `(` would split a title line
    bool headingEnd = false; ///< `#` at its end would belong to the heading
    bool stars = false;      ///< it stands between `**` and `**`
};

/// One line of plain text as Markdown (UTF-8). The value is cleaned with `cleanLine()` first.
QByteArray escapedText(QStringView value, EscapeRules rules = {});

/// A URL as a link destination, with `<>` around it where a space or `<` demands them.
QByteArray escapedUrl(QStringView value);
/// The same for a place that has its `<>` already.
QByteArray escapedUrlInAngles(QStringView value);

/// What a person reads: backslash escapes and entities resolved, but for those in code spans. Invalid UTF-8 as U+FFFD.
QString plainText(QByteArrayView markdown);
/// The same for a link's destination, in which backticks are no code.
QString plainUrl(QByteArrayView destination);

/// A value for a one-line field as it is kept: line breaks are spaces, control characters and the spaces at its ends
/// are gone, lone surrogates are U+FFFD.
QString cleanLine(QStringView value);
/// The same for a text of several lines: breaks are line feeds, tabs stay.
QString cleanText(QStringView value);

} // namespace Jianbao
