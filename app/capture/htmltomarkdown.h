#pragma once

#include <QString>
#include <QStringView>

namespace Jianbao {

/// HTML as a browser puts it on the clipboard, as clean Markdown for a 摘要: paragraphs, lists, links, emphasis, code
/// and quotes; tables become lines. Nothing of it is live HTML: what is no such thing is text, escaped, or left out
/// (scripts, forms, pictures, hidden parts). Links keep http(s) addresses alone. Bounded: at most some 100,000
/// characters of Markdown, whatever comes. Empty when there is nothing to read.
QString htmlToMarkdown(QStringView html);

/// The same as Markdown is written in a file: blank lines between paragraphs, and the two spaces of a line break.
/// Headings become paragraphs in bold, so that nothing that is pasted makes a section.
QString htmlToMarkdownText(QStringView html);

} // namespace Jianbao
