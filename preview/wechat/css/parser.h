#pragma once

#include "theme.h"
#include "tokenizer.h"

#include <QCoreApplication>
#include <vector>

namespace Jianbao::WeChat::Css {

/// Collects what was left out of a style sheet, at most so many that a person would still read the list.
class ProblemList
{
    Q_DECLARE_TR_FUNCTIONS(Theme)

public:
    void add(int line, const QString &message, Theme::Problem::Kind kind = Theme::Problem::Kind::Unknown);
    /// In the order of lines.
    QList<Theme::Problem> take();

private:
    static constexpr qsizetype limit = 500;
    QList<Theme::Problem> m_problems;
    int m_firstUnlisted = 0;
};

/// One `name: value` of a block. A view like its tokens.
struct RawDeclaration {
    QByteArrayView name;
    std::vector<Token> value; ///< trimmed, without `!important`
    bool important = false;
    int line = 0;
};

/// One `prelude { declarations }`.
struct RawRule {
    std::vector<Token> prelude; ///< trimmed
    std::vector<RawDeclaration> declarations;
    int line = 0;
};

/// Reads the rules of a style sheet one by one, with the error recovery of CSS Syntax Level 3. At-rules, nested rules
/// and what is no declaration are skipped and reported. Memory is bounded: a rule or value that is too long is left
/// out.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(Theme)

public:
    Parser(Source &source, ProblemList &problems);

    /// False at the end of the text.
    bool nextRule(RawRule &rule);
    /// The text as the contents of a style attribute.
    std::vector<RawDeclaration> declarationList();

private:
    static constexpr std::size_t preludeLimit = 8192;
    static constexpr std::size_t valueLimit = 4096;
    static constexpr std::size_t declarationLimit = 1024;

    void advance() { m_token = m_tokenizer.next(); }
    void skipBlock();
    void skipAtRule();
    bool readPrelude(std::vector<Token> &prelude);
    void readBlock(std::vector<RawDeclaration> &declarations);
    bool readDeclaration(RawDeclaration &declaration);
    bool readValue(RawDeclaration &declaration);
    void skipToDeclarationEnd();

    ProblemList &m_problems;
    Tokenizer m_tokenizer;
    Token m_token;
};

} // namespace Jianbao::WeChat::Css
