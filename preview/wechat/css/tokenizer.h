#pragma once

#include "token.h"

#include <QByteArray>
#include <deque>

namespace Jianbao::WeChat::Css {

/// The text of a style sheet and the unescaped copies of its tokens. Owns what Token views; must outlive them.
class Source
{
public:
    explicit Source(QByteArray utf8);
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;

    QByteArrayView text() const { return m_text; }
    /// Keeps `text` as long as the Source lives.
    QByteArrayView keep(QByteArray text);

private:
    QByteArray m_text; ///< line ends are LF
    std::deque<QByteArray> m_kept;
};

/// Reads a Source token by token (CSS Syntax Level 3). Never fails and never looks back: every byte is read once.
class Tokenizer
{
public:
    explicit Tokenizer(Source &source);

    Token next();
    int line() const { return m_line; }

private:
    char at(qsizetype ahead = 0) const { return m_pos + ahead < m_text.size() ? m_text[m_pos + ahead] : '\0'; }
    bool atEnd(qsizetype ahead = 0) const { return m_pos + ahead >= m_text.size(); }
    bool startsEscape(qsizetype ahead) const;
    bool startsIdent(qsizetype ahead) const;
    bool startsNumber() const;
    void skipComments();
    void skipWhitespace();
    char advance();
    void appendEscape(QByteArray &out);
    QByteArrayView readName();
    Token readString();
    Token readUrl(Token token);
    Token readBadUrl(Token token);
    Token readNumeric(Token token);
    Token readIdentLike(Token token);

    Source &m_source;
    QByteArrayView m_text;
    qsizetype m_pos = 0;
    int m_line = 1;
};

} // namespace Jianbao::WeChat::Css
