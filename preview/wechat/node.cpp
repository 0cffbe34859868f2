#include "node.h"

#include <utility>
#include <vector>

namespace Jianbao::WeChat {

namespace {

using Chunk = std::vector<Node>;

/// Chunks that trees of this thread are done with. An article is made on every keystroke: memory fetched afresh from
/// the system each time costs more than filling it.
class ChunkPool
{
public:
    static constexpr std::size_t chunkSize = 128;

    Chunk take()
    {
        Chunk chunk;
        if (m_chunks.empty()) {
            chunk.reserve(chunkSize);
        } else {
            chunk = std::move(m_chunks.back());
            m_chunks.pop_back();
        }
        return chunk;
    }

    void giveBack(Chunk chunk)
    {
        chunk.clear();
        if (m_chunks.size() < most)
            m_chunks.push_back(std::move(chunk));
    }

private:
    static constexpr std::size_t most = 32; // a megabyte
    std::vector<Chunk> m_chunks;
};

ChunkPool &pool()
{
    thread_local ChunkPool threadPool;
    return threadPool;
}

} // namespace

/// Nodes in chunks that are never reallocated, so that a Node never moves.
struct Tree::Arena {
    std::vector<Chunk> chunks;
    Node *spare = nullptr; ///< destroyed ones, chained by `next`

    Arena() = default;
    Q_DISABLE_COPY_MOVE(Arena)
    ~Arena()
    {
        for (Chunk &chunk : chunks)
            pool().giveBack(std::move(chunk));
    }

    Node *allocate()
    {
        if (spare) {
            Node *const node = std::exchange(spare, spare->next);
            node->next = nullptr;
            return node;
        }
        if (chunks.empty() || chunks.back().size() == ChunkPool::chunkSize)
            chunks.push_back(pool().take());
        return &chunks.back().emplace_back();
    }

    void release(Node *node)
    {
        *node = {};
        node->next = std::exchange(spare, node);
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

void Tree::destroy(Node *node)
{
    remove(node);
    for (Node *at = node; at;) {
        if (Node *const child = at->firstChild) {
            at->firstChild = child->next;
            at = child;
        } else {
            Node *const parent = at->parent;
            m_arena->release(at);
            at = parent;
        }
    }
}

} // namespace Jianbao::WeChat
