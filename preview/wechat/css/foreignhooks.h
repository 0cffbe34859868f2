#pragma once

#include "selectorparser.h"

#include <vector>

namespace Jianbao::WeChat::Css {

/// The class names by which themes of other tools (mdnice, wenyan, doocs/md, WeMD, bm.md) know elements that are called
/// otherwise here: `.codespan` is code within a line, `.footnote-num` a footnote's number. Only those that a theme
/// mentions are looked for.
class ForeignHooks
{
public:
    ForeignHooks() = default;
    explicit ForeignHooks(const ClassTable &classes);

    bool isEmpty() const { return m_hooks.empty(); }
    /// Calls `add` with the number of each such class that the element has.
    template <typename Add>
    void forEach(const Node &node, bool isRoot, Add add) const
    {
        for (const Hook &hook : m_hooks) {
            if (hook.means(node, isRoot))
                add(hook.id);
        }
    }

    /// Whether headings need a span `.content`, and the empty spans `.prefix` and `.suffix` around it.
    bool hasContent() const { return m_hasContent; }
    bool hasPrefix() const { return m_hasPrefix; }
    bool hasSuffix() const { return m_hasSuffix; }
    /// Whether the theme writes the title of the references itself, by `.footnotes-sep::before`.
    bool hasReferenceTitle() const { return m_hasReferenceTitle; }

private:
    struct Hook {
        ClassId id = 0;
        bool (*means)(const Node &node, bool isRoot) = nullptr;
    };
    std::vector<Hook> m_hooks;
    bool m_hasContent = false;
    bool m_hasPrefix = false;
    bool m_hasSuffix = false;
    bool m_hasReferenceTitle = false;
};

} // namespace Jianbao::WeChat::Css
