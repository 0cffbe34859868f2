#pragma once

#include <QString>
#include <QStringView>

/// What was fetched is text before it is anything else. Pure functions.
namespace Jianbao {

/// One line of it: white space is single spaces, and no character is left that is not seen or that reorders the others
/// (controls, bidi marks, zero-width spaces). Longer ones end with an ellipsis.
QString fetchedLine(QStringView text, qsizetype longest = 300);
/// Several lines, each as above, without empty ones; `longest` is for all of it.
QString fetchedParagraphs(QStringView text, qsizetype longest = 2000);

/// The text of a piece of HTML: entities resolved, tags gone.
QString textOfHtml(QStringView html);

/// A string of a script as it stands between its quotes: `\x26`, `\u4e2d`, `\n` resolved.
QString unescapedScript(QStringView literal);

} // namespace Jianbao
