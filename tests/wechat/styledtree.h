#pragma once

#include "stylesheet.h"
#include "tags.h"

#include <QTest>

/// Small article trees for tests of themes, written and read as text.
namespace StyledTree {

using namespace Jianbao::WeChat;

inline Tag tagNamed(QByteArrayView name)
{
    for (int i = 1; i < 64; ++i) {
        if (tagName(static_cast<Tag>(i)) == name)
            return static_cast<Tag>(i);
    }
    qFatal("no such tag: %s", name.toByteArray().constData());
}

/// `h2.title(span.content('text')) p` becomes elements under the root. `a@'x'` sets href, `p$'x'` the style. Class
/// names view `text`, which must be a literal.
class Builder
{
public:
    explicit Builder(QByteArrayView text)
        : m_text(text)
    {
    }

    Tree build()
    {
        Tree tree;
        Node *parent = tree.root();
        Node *last = nullptr;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == ' ' || c == '\n') {
                ++m_at;
            } else if (c == '(') {
                ++m_at;
                parent = last;
            } else if (c == ')') {
                ++m_at;
                parent = parent->parent;
            } else if (c == '\'') {
                Tree::append(parent, tree.createText(quoted()));
            } else if (c == '@') {
                ++m_at;
                last->href = quoted();
            } else if (c == '$') {
                ++m_at;
                last->style = quoted();
            } else {
                last = tree.create(tagNamed(word()));
                while (m_at < m_text.size() && m_text[m_at] == '.') {
                    ++m_at;
                    last->classes.append(word());
                }
                Tree::append(parent, last);
            }
        }
        return tree;
    }

private:
    QByteArray quoted()
    {
        const qsizetype begin = m_at + 1;
        const qsizetype end = m_text.indexOf('\'', begin);
        m_at = end + 1;
        return m_text.sliced(begin, end - begin).toByteArray();
    }

    QByteArrayView word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !QByteArrayView(" \n().'@$").contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// The element's contents in the notation of HTML, without escapes.
inline QByteArray write(const Node *parent)
{
    QByteArray out;
    for (const Node *node = parent->firstChild; node; node = node->next) {
        if (node->tag == Tag::Text) {
            out += node->text;
            continue;
        }
        const QByteArray name = tagName(node->tag).toByteArray();
        out += '<' + name + (node->style.isEmpty() ? QByteArray() : '{' + node->style + '}') + '>';
        out += write(node);
        out += "</" + name + '>';
    }
    return out;
}

inline Theme theme(QByteArrayView css)
{
    return Theme::fromCss(QStringLiteral("test"), css.toByteArray()).value();
}

/// What the theme makes of the article.
inline QByteArray styled(QByteArrayView css, QByteArrayView article)
{
    Tree tree = Builder(article).build();
    applyStyles(tree, theme(css));
    return write(tree.root());
}

/// The style of the article's only element.
inline QByteArray styleOf(QByteArrayView css, QByteArrayView element)
{
    Tree tree = Builder(element).build();
    applyStyles(tree, theme(css));
    return tree.root()->firstChild->style;
}

/// `line: message` of each problem.
inline QStringList problems(QByteArrayView css)
{
    QStringList out;
    const QList<Theme::Problem> list = theme(css).problems();
    for (const Theme::Problem &problem : list)
        out.append(QString::number(problem.line) + QStringLiteral(": ") + problem.message);
    return out;
}

} // namespace StyledTree
