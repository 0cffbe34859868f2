#pragma once

#include "span.h"

#include <QByteArrayView>
#include <QVarLengthArray>
#include <optional>

namespace Jianbao {

/// The destination of a Markdown link, from its `(` to its `)`.
struct LinkTarget {
    Span span; ///< with the parentheses
    Span url;  ///< without parentheses, `<>` and title
};

/// The brackets of one line and what shields them: backslash escapes and code spans, as CommonMark has them. Offsets
/// are those of the whole text. Made in one pass, in time linear in the line; it reads no other line and knows no
/// newsletter.
class InlineScan
{
public:
    struct Bracket {
        qsizetype open = 0;
        qsizetype close = -1; ///< -1 when it is never closed
    };

    InlineScan(QByteArrayView text, Span within);

    const QVarLengthArray<Bracket, 16> &brackets() const { return m_brackets; } ///< by their opening
    /// The bracket that opens at `offset` and is closed.
    std::optional<Bracket> bracketAt(qsizetype offset) const;
    /// Whether the byte is escaped, an escaping backslash, or inside a code span.
    bool isShielded(qsizetype offset) const;
    /// Whether the byte is a backslash that escapes the next one.
    bool isEscape(qsizetype offset) const;

private:
    std::optional<Span> shieldAt(qsizetype offset) const;

    QByteArrayView m_text;
    QVarLengthArray<Bracket, 16> m_brackets;
    QVarLengthArray<Span, 8> m_shielded;
};

/// The `(url "title")` that begins at `offset` and ends before `limit`; nothing when CommonMark would not take it for
/// one.
std::optional<LinkTarget> linkTargetAt(QByteArrayView text, qsizetype offset, qsizetype limit);

/// The separator `|`, `丨` or `｜` that begins at `offset`: its length in bytes, or 0. An ASCII bar counts only with a
/// space on one side (`P(A|B)` is a title).
qsizetype separatorAt(QByteArrayView text, qsizetype offset, Span within);

/// The end of the bare `http(s)://` URL at `offset`: before white space, `<`, `>` or CJK punctuation. `offset` when
/// none begins there.
qsizetype bareUrlEnd(QByteArrayView text, qsizetype offset, qsizetype limit);

/// The URL when the trimmed span is one bare URL and nothing else (also `<url>`, or `www.…` when `allowWww`).
enum class UrlForm { WithScheme, WithSchemeOrWww };
std::optional<Span> singleUrl(QByteArrayView text, Span span, UrlForm form);

/// Without spaces and tabs at its ends.
Span trimmed(QByteArrayView text, Span span);
Span trimmedEnd(QByteArrayView text, Span span);

constexpr bool isBlankByte(char c)
{
    return c == ' ' || c == '\t';
}
constexpr bool isAsciiPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}
constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace Jianbao
