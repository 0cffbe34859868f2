#pragma once

#include "node.h"

#include <string>
#include <vector>

namespace Jianbao::WeChat {

/// The attribute by which our own nodes are found again in the tree that an HTML parser makes. An author who writes it
/// gets a copy of one of these nodes, which are safe.
inline constexpr const char *markAttribute = "jb";

/// Nodes written as HTML for a parser to read together with raw HTML between them: Text nodes of class
/// MarkdownWalk::rawHtmlClass as they are, each element with its number in `elements` as its mark.
class MarkedHtml
{
public:
    void append(const Node *node);

    std::string html;
    std::vector<const Node *> elements;

private:
    void begin(const Node *node);
    void end(const Node *node);
};

} // namespace Jianbao::WeChat
