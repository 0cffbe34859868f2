#pragma once

#include "box.h"
#include "content.h"
#include "sheet.h"

#include <memory>
#include <unordered_map>

namespace Jianbao::WeChat::Css {

/// A ::before or ::after that has content.
struct PseudoStyle {
    QByteArray style;
    std::vector<ContentPart> content;
    std::vector<CounterChange> counters;
    bool isBlock = false;
    bool keepsLines = false; ///< white-space keeps line ends
    bool showsEmpty = false; ///< has a box to be seen even without text
};

/// Numbers of a context and of a sibling state in their memo.
using ContextId = quint32;
using SiblingsId = quint32;

/// What a theme makes of one element.
struct ElementStyle {
    QByteArray style;      ///< inline declarations
    bool isHidden = false; ///< `display: none`
    bool isBlock = false;  ///< is told to be a block
    bool hasBox = false;   ///< would be seen, or take room, without any content
    std::vector<CounterChange> counters;
    std::unique_ptr<PseudoStyle> before;
    std::unique_ptr<PseudoStyle> after;
    ContextId childContext = 0;
    SiblingsId nextSiblings = 0;
};

/// Computes what a theme makes of elements and remembers it. Elements in the same situation — equal in themselves,
/// under ancestors and after siblings that the theme's selectors cannot tell apart — are computed once. Not for two
/// threads.
class StyleMemo
{
public:
    explicit StyleMemo(const StyleSheet &sheet);

    /// The context of the root, and the siblings of a first child.
    static constexpr ContextId outermost = 0;
    static constexpr SiblingsId noSiblings = 0;

    /// `inlineStyle` is what the element carries already. The reference holds as long as the memo.
    const ElementStyle &style(ContextId context, SiblingsId siblings, const Subject &subject,
                              const QByteArray &inlineStyle);

    /// Whether so much was remembered that it is better to start afresh.
    bool isLarge() const;

private:
    /// All that an element's style depends on besides the element.
    struct Context {
        StateSet states = {};
        EnvironmentPtr environment = {};
        SideSpace space = {}; ///< for children of the root
        friend bool operator==(const Context &, const Context &) = default;
    };
    struct Situation {
        ContextId context = 0;
        SiblingsId siblings = 0;
        Subject subject;
        QByteArray inlineStyle;
        friend bool operator==(const Situation &, const Situation &) = default;
    };
    struct SituationHash {
        std::size_t operator()(const Situation &situation) const noexcept;
    };

    ElementStyle compute(const Situation &situation);
    std::unique_ptr<PseudoStyle> computePseudo(const std::vector<Matcher::Match> &matches, PseudoElement pseudo,
                                               const EnvironmentPtr &inherited) const;
    /// Those of the matches for `pseudo`, weakest first, and the custom properties among them.
    struct Applying {
        std::vector<const Declaration *> declarations;
        std::vector<CustomProperty> custom;
    };
    Applying applying(const std::vector<Matcher::Match> &matches, PseudoElement pseudo,
                      const DeclarationBlock &inlineBlock) const;
    EnvironmentPtr shared(EnvironmentPtr environment);
    ContextId contextId(Context context);
    SiblingsId siblingsId(StateSet states);

    const StyleSheet &m_sheet;
    std::unordered_map<Situation, std::unique_ptr<const ElementStyle>, SituationHash> m_styles;
    std::vector<Context> m_contexts;
    std::unordered_multimap<std::size_t, ContextId> m_contextIds;
    std::vector<StateSet> m_siblings;
    std::unordered_multimap<std::size_t, SiblingsId> m_siblingsIds;
    std::vector<EnvironmentPtr> m_environments; ///< recent ones, to be found equal
};

} // namespace Jianbao::WeChat::Css
