#pragma once

#include "adjustment.h"
#include "declaration.h"
#include "foreignhooks.h"
#include "matcher.h"
#include "selectorparser.h"
#include "theme.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace Jianbao::WeChat {

namespace Css {
class StyleMemo;
}

/// A theme's rules, ready to be matched. Immutable except for a memo of what elements came to before, which changes how
/// fast an answer comes and never what it is.
class StyleSheet
{
public:
    /// What is laid over a theme without changing its text.
    struct Overlay {
        std::optional<Css::Rgba> accent;           ///< for the custom properties that name the main colour
        std::optional<Css::Adjustment> adjustment; ///< of the values that the rules come to
    };
    /// Never fails: what is not understood goes to `problems`.
    static std::shared_ptr<const StyleSheet> compile(const QByteArray &utf8, QList<Theme::Problem> &problems,
                                                     const Overlay &overlay = {});
    ~StyleSheet();
    StyleSheet(const StyleSheet &) = delete;
    StyleSheet &operator=(const StyleSheet &) = delete;

    const Css::ClassTable &classes() const { return m_classes; }
    const Css::FactTable &facts() const { return m_facts; }
    const Css::ForeignHooks &hooks() const { return m_hooks; }
    const Css::Matcher &matcher() const { return m_matcher; }
    const Css::DeclarationBlock &rule(quint32 index) const { return m_rules[index]; }
    /// Of the theme's own text.
    const Theme::Extent &extent() const { return m_extent; }
    /// Null when values stay as the theme has them.
    const Css::Adjustment *adjustment() const { return m_adjustment ? &*m_adjustment : nullptr; }
    /// Whether a custom property of the theme names its main colour, so that an overlay's accent has an effect.
    bool namesAccent() const { return m_namesAccent; }
    /// That colour, when it is written out.
    const std::optional<Css::Rgba> &accent() const { return m_accent; }

    /// The memo, for one walk at a time; a walk that runs at the same moment on another thread gets a new one.
    std::unique_ptr<Css::StyleMemo> takeMemo() const;
    void giveBack(std::unique_ptr<Css::StyleMemo> memo) const;

private:
    class Compiler;
    StyleSheet();

    std::vector<std::unique_ptr<Css::Source>> m_sources; ///< the theme's text, then what was added to it
    std::optional<Css::Adjustment> m_adjustment;
    Theme::Extent m_extent;
    bool m_namesAccent = false;
    std::optional<Css::Rgba> m_accent;
    Css::ClassTable m_classes;
    Css::FactTable m_facts;
    Css::ForeignHooks m_hooks;
    Css::Matcher m_matcher;
    std::vector<Css::DeclarationBlock> m_rules;
    mutable std::mutex m_memoMutex;
    mutable std::unique_ptr<Css::StyleMemo> m_memo;
};

} // namespace Jianbao::WeChat
