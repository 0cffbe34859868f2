#pragma once

#include "span.h"

#include <QByteArray>
#include <QByteArrayView>
#include <algorithm>
#include <array>
#include <memory>

namespace Jianbao::WeChat {

/// The tags that WeChat keeps, and Text for a run of text.
enum class Tag : quint8 {
    Text,
    Section,
    P,
    Span,
    Strong,
    Em,
    Del,
    U,
    Sup,
    Sub,
    Br,
    Hr,
    A,
    Img,
    Figure,
    Figcaption,
    Ul,
    Ol,
    Li,
    Blockquote,
    Pre,
    Code,
    Table,
    Thead,
    Tbody,
    Tr,
    Th,
    Td,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
};

/// The classes of an element, at most a few; further ones are left out. Views of string literals. No memory of its own:
/// an article has thousands of elements, and most have one class or none.
class ClassList
{
public:
    static constexpr qsizetype capacity = 3;

    void append(QByteArrayView name)
    {
        Q_ASSERT(m_size < capacity);
        if (m_size < capacity)
            m_names[std::size_t(m_size++)] = name;
    }
    bool contains(QByteArrayView name) const { return std::find(begin(), end(), name) != end(); }
    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    const QByteArrayView *begin() const { return m_names.data(); }
    const QByteArrayView *end() const { return m_names.data() + m_size; }

private:
    std::array<QByteArrayView, capacity> m_names;
    qsizetype m_size = 0;
};

/// An element or a run of text of the article being made. Owned by its Tree; links to its neighbours.
/// Holds only what the output may hold (plus `classes`, which themes select by and the output never shows).
struct Node {
    Tag tag = Tag::Text;
    Node *parent = nullptr;
    Node *firstChild = nullptr;
    Node *lastChild = nullptr;
    Node *previous = nullptr;
    Node *next = nullptr;

    QByteArray text;        ///< Text: UTF-8, unescaped
    ClassList classes;      ///< theme hooks such as "item-title"
    QByteArray href;        ///< a: already allowed by the sanitizer
    QByteArray src;         ///< img
    QByteArray alt;         ///< img
    int colspan = 1;        ///< td, th
    int rowspan = 1;        ///< td, th
    int start = 1;          ///< ol
    QByteArray style;       ///< inline declarations, `a:b;c:d`; filled by applyStyles()
    bool generated = false; ///< made by applyStyles() from ::before or ::after; selectors never see it
    Jianbao::Span source;   ///< top-level nodes: the lines of the issue shown
};

/// The elements of one article. Owns every node; nodes die together.
class Tree
{
public:
    Tree();
    ~Tree();
    Tree(Tree &&) noexcept;
    Tree &operator=(Tree &&) noexcept;

    Node *root() const; ///< a Section with class "article"; its children are the article's blocks
    Node *create(Tag tag, QByteArrayView className = {});
    Node *createText(QByteArray utf8);
    static void append(Node *parent, Node *child);
    static void insertBefore(Node *sibling, Node *child);
    static void remove(Node *node);
    /// Takes the node out and ends it and all in it; the next ones to be created stand in their memory.
    void destroy(Node *node);

private:
    struct Arena;
    std::unique_ptr<Arena> m_arena;
    Node *m_root = nullptr;
};

} // namespace Jianbao::WeChat
