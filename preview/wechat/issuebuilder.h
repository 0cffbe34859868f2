#pragma once

#include "definitions.h"
#include "issue.h"
#include "itembuilder.h"
#include "markdownbuilder.h"
#include "node.h"
#include "profile.h"
#include "renderer.h"
#include "source.h"

#include <functional>
#include <vector>

namespace Jianbao::WeChat {

/// Makes the blocks of an article of an issue's parts, in the order of the file. Front matter and title line are not in
/// it: WeChat has a field of its own for the title. Lines that no part of the issue claims are shown as Markdown.
class IssueBuilder
{
public:
    /// All arguments must outlive the builder.
    IssueBuilder(Tree &tree, const Text &text, const Issue &issue, const RenderOptions &options,
                 const Profile &profile);

    /// Told as the article grows; either may be empty. The listener may take the root's children away.
    struct Listener {
        std::function<void()> blocksAppended;  ///< some blocks, which stay as they are
        std::function<void()> sectionAppended; ///< all blocks of the opening, of a section or of the ending
    };

    /// Appends the opening, each section and the ending to the tree's root.
    void build(Listener listener = {});

private:
    /// A part of the issue and what it is shown as.
    struct Part {
        enum class Kind { Skip, Tagline, Intro, Note, Raw, Item, Past };
        Span span;
        Kind kind = Kind::Raw;
        qsizetype item = -1;
    };

    void appendOpening();
    void appendSection(const Section &section);
    void appendEnding();
    void appendParts(Span area, std::vector<Part> parts, const Section *section);
    void appendPart(const Part &part, const Section *section);
    void appendMarkdown(Span span, QByteArrayView blockClass);
    void noteAppended();
    void appendTagline();
    void appendPast();
    Span wholeLines(Span span) const;
    static std::vector<Part> partsOf(const QList<Block> &blocks);

    Tree &m_tree;
    const Source m_source;
    const Issue &m_issue;
    const RenderOptions &m_options;
    const Profile &m_profile;
    const Definitions m_definitions;
    MarkdownBuilder m_markdown;
    ItemBuilder m_items;
    Listener m_listener;
    Node *m_pendingTitle = nullptr; ///< of a section of which nothing has come yet
};

} // namespace Jianbao::WeChat
