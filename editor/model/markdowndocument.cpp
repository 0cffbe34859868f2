#include "markdowndocument.h"

#include <algorithm>
#include <array>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <new>
#include <vector>

namespace Jianbao {

namespace {

/// Memory that is given back all at once. A newsletter is hundreds of small parses whose nodes live for a moment:
/// without it, half of the rendering is spent in malloc and free.
class Arena
{
public:
    void *allocate(std::size_t size)
    {
        size = roundedUp(size) + headerSize;
        if (size > m_left)
            grow(size);
        std::byte *const memory = m_next;
        m_next += size;
        m_left -= size;
        std::memcpy(memory, &size, sizeof size);
        m_last = memory + headerSize;
        return m_last;
    }

    void *reallocate(void *old, std::size_t size)
    {
        if (!old)
            return allocate(size);
        std::byte *const memory = static_cast<std::byte *>(old) - headerSize;
        std::size_t oldSize = 0;
        std::memcpy(&oldSize, memory, sizeof oldSize);
        const std::size_t newSize = roundedUp(size) + headerSize;
        if (newSize <= oldSize)
            return old;
        if (old == m_last && newSize - oldSize <= m_left) {
            m_next += newSize - oldSize;
            m_left -= newSize - oldSize;
            std::memcpy(memory, &newSize, sizeof newSize);
            return old;
        }
        void *const fresh = allocate(size);
        std::memcpy(fresh, old, oldSize - headerSize);
        return fresh;
    }

    void reset()
    {
        m_chunks.resize(std::min<std::size_t>(m_chunks.size(), 1));
        if (m_firstSize > furtherChunk) {
            m_chunks.clear();
            m_firstSize = 0;
        }
        m_next = m_chunks.empty() ? nullptr : m_chunks.front().get();
        m_left = m_firstSize;
        m_last = nullptr;
    }

private:
    static constexpr std::size_t headerSize = alignof(std::max_align_t);
    static constexpr std::size_t firstChunk = 256 * 1024;
    static constexpr std::size_t furtherChunk = 1024 * 1024;

    static std::size_t roundedUp(std::size_t size) { return (size + headerSize - 1) / headerSize * headerSize; }

    void grow(std::size_t size)
    {
        m_left = std::max(size, m_chunks.empty() ? firstChunk : furtherChunk);
        if (m_chunks.empty())
            m_firstSize = m_left;
        m_next = m_chunks.emplace_back(std::make_unique_for_overwrite<std::byte[]>(m_left)).get();
    }

    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::byte *m_next = nullptr;
    std::size_t m_left = 0;
    std::size_t m_firstSize = 0;
    void *m_last = nullptr;
};

Arena &arena()
{
    thread_local Arena threadArena;
    return threadArena;
}

cmark_mem arenaMemory{
    .calloc =
        [](std::size_t count, std::size_t size) {
            void *const memory = arena().allocate(count * size);
            return std::memset(memory, 0, count * size);
        },
    .realloc = [](void *old, std::size_t size) { return arena().reallocate(old, size); },
    .free = [](void *) {},
};

std::mutex &parseMutex()
{
    static std::mutex mutex;
    return mutex;
}

struct Extensions {
    cmark_syntax_extension *table;
    std::array<cmark_syntax_extension *, 3> inlines;
};

/// Registered once for the whole program: cmark keeps its list of extensions without a lock.
const Extensions &extensions()
{
    static const Extensions found = [] {
        cmark_gfm_core_extensions_ensure_registered();
        return Extensions{.table = cmark_find_syntax_extension("table"),
                          .inlines = {cmark_find_syntax_extension("strikethrough"),
                                      cmark_find_syntax_extension("autolink"),
                                      cmark_find_syntax_extension("tasklist")}};
    }();
    return found;
}

} // namespace

MarkdownDocument::MarkdownDocument(QByteArrayView markdown, Syntax syntax)
{
    const std::scoped_lock lock(parseMutex());
    cmark_parser *const parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &arenaMemory);
    cmark_parser_attach_syntax_extension(parser, extensions().table);
    if (syntax == Syntax::All) {
        for (cmark_syntax_extension *const extension : extensions().inlines)
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    cmark_parser_feed(parser, markdown.data(), std::size_t(markdown.size()));
    m_root = cmark_parser_finish(parser);
    // The parser and the nodes go with the arena.
}

MarkdownDocument::~MarkdownDocument()
{
    arena().reset();
}

} // namespace Jianbao
