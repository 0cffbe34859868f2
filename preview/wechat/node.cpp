#include "node.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Jianbao::WeChat {

/// Nodes in chunks that are never reallocated, so that a Node never moves. Chunks grow from a paragraph's worth of
/// nodes to a page's, so that small articles stay small and large ones allocate seldom.
struct Tree::Arena {
    static constexpr std::size_t firstChunk = 64;
    static constexpr std::size_t largestChunk = 2048;

    std::vector<std::vector<Node>> chunks;

    Node *allocate()
    {
        if (chunks.empty() || chunks.back().size() == chunks.back().capacity()) {
            const std::size_t size = chunks.empty() ? firstChunk : std::min(2 * chunks.back().capacity(), largestChunk);
            chunks.emplace_back().reserve(size);
        }
        return &chunks.back().emplace_back();
    }
};

Tree::Tree()
    : m_arena(std::make_unique<Arena>())
    , m_root(create(Tag::Section, "article"))
{
}

Tree::~Tree() = default;
Tree::Tree(Tree &&) noexcept = default;
Tree &Tree::operator=(Tree &&) noexcept = default;

Node *Tree::root() const
{
    return m_root;
}

Node *Tree::create(Tag tag, QByteArrayView className)
{
    Node *const node = m_arena->allocate();
    node->tag = tag;
    if (!className.isEmpty())
        node->classes.append(className);
    return node;
}

Node *Tree::createText(QByteArray utf8)
{
    Node *const node = m_arena->allocate();
    node->text = std::move(utf8);
    return node;
}

void Tree::append(Node *parent, Node *child)
{
    Q_ASSERT(parent && child && !child->parent);
    child->parent = parent;
    child->previous = parent->lastChild;
    if (parent->lastChild)
        parent->lastChild->next = child;
    else
        parent->firstChild = child;
    parent->lastChild = child;
}

void Tree::insertBefore(Node *sibling, Node *child)
{
    Q_ASSERT(sibling && sibling->parent && child && !child->parent);
    Node *const parent = sibling->parent;
    child->parent = parent;
    child->previous = sibling->previous;
    child->next = sibling;
    if (sibling->previous)
        sibling->previous->next = child;
    else
        parent->firstChild = child;
    sibling->previous = child;
}

void Tree::remove(Node *node)
{
    Q_ASSERT(node);
    Node *const parent = node->parent;
    if (!parent)
        return;
    if (node->previous)
        node->previous->next = node->next;
    else
        parent->firstChild = node->next;
    if (node->next)
        node->next->previous = node->previous;
    else
        parent->lastChild = node->previous;
    node->parent = node->previous = node->next = nullptr;
}

} // namespace Jianbao::WeChat
