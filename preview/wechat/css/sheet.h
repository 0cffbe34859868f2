#pragma once

#include "declaration.h"
#include "matcher.h"
#include "selectorparser.h"
#include "theme.h"

#include <memory>
#include <mutex>

namespace Jianbao::WeChat {

namespace Css {
class StyleMemo;
}

/// A theme's rules, ready to be matched. Immutable except for a memo of what elements came to before, which changes how
/// fast an answer comes and never what it is.
class StyleSheet
{
public:
    /// Never fails: what is not understood goes to `problems`.
    static std::shared_ptr<const StyleSheet> compile(QByteArray utf8, QList<Theme::Problem> &problems);
    ~StyleSheet();
    StyleSheet(const StyleSheet &) = delete;
    StyleSheet &operator=(const StyleSheet &) = delete;

    const Css::ClassTable &classes() const { return m_classes; }
    const Css::FactTable &facts() const { return m_facts; }
    const Css::Matcher &matcher() const { return m_matcher; }
    const Css::DeclarationBlock &rule(quint32 index) const { return m_rules[index]; }

    /// The memo, for one walk at a time; a walk that runs at the same moment on another thread gets a new one.
    std::unique_ptr<Css::StyleMemo> takeMemo() const;
    void giveBack(std::unique_ptr<Css::StyleMemo> memo) const;

private:
    explicit StyleSheet(QByteArray utf8);

    Css::Source m_source;
    Css::ClassTable m_classes;
    Css::FactTable m_facts;
    Css::Matcher m_matcher;
    std::vector<Css::DeclarationBlock> m_rules;
    mutable std::mutex m_memoMutex;
    mutable std::unique_ptr<Css::StyleMemo> m_memo;
};

} // namespace Jianbao::WeChat
