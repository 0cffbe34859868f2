#pragma once

#include "facts.h"
#include "parser.h"

#include <QCoreApplication>
#include <QHash>
#include <optional>

namespace Jianbao::WeChat::Css {

/// The class names that the selectors of a theme mention, numbered from 1.
class ClassTable
{
public:
    /// 0 when there are too many.
    ClassId add(QByteArrayView name);
    /// 0 when no selector mentions the name.
    ClassId find(QByteArrayView name) const { return m_ids.value(name, 0); }

private:
    QHash<QByteArrayView, ClassId> m_ids; ///< keys view the Source
};

/// Turns the prelude of a rule into selectors. A selector that is not understood is reported and left out; the others
/// of its list stay. One that can match nothing in an article (`video`, `a:hover`) is left out too.
class SelectorParser
{
    Q_DECLARE_TR_FUNCTIONS(Theme)

public:
    SelectorParser(ClassTable &classes, FactTable &facts, ProblemList &problems);

    std::vector<Selector> parse(Tokens prelude, int line);
    /// Whether a selector called the article by another tool's name for it, such as `#nice`.
    bool hasForeignScope() const { return m_hasForeignScope; }

private:
    struct Specificity {
        quint32 ids = 0;
        quint32 classes = 0;
        quint32 types = 0;
    };
    /// What became of a part of a selector.
    enum class Outcome : quint8 { Understood, MatchesNothing, Failed };
    struct Draft;

    Outcome parseSelector(Tokens tokens, Selector &selector);
    Outcome parseCompound(Tokens tokens, std::size_t &at, Draft &draft, int depth);
    Outcome parsePseudo(Tokens tokens, std::size_t &at, Draft &draft, int depth);
    Outcome parsePseudoElement(const Token &name, Draft &draft);
    Outcome parsePseudoFunction(const Token &name, Tokens arguments, Draft &draft, int depth);
    Outcome parseGroup(const Token &name, Tokens arguments, Draft &draft, int depth);
    Outcome parseAttribute(Tokens contents, Draft &draft);
    Outcome failed(const QString &message);

    ClassTable &m_classes;
    FactTable &m_facts;
    ProblemList &m_problems;
    int m_line = 0;
    bool m_hasForeignScope = false;
};

/// `an+b`, `even`, `odd`. Nothing when it is none of these.
std::optional<std::pair<int, int>> parseNth(Tokens tokens);

} // namespace Jianbao::WeChat::Css
