#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <gumbo.h>
#include <initializer_list>
#include <memory>

namespace Jianbao {

/// A page as a tree, for asking it questions. Made from hostile HTML in bearable time: what nests too deep, repeats too
/// often or is a script is left out first. Owns the tree; never changes it, never shows it.
class HtmlTree
{
public:
    explicit HtmlTree(const QByteArray &utf8);

    const GumboNode *root() const { return m_output->root; }

    /// The content of the first `<meta>` with one of these as its property, name or itemprop; the names in their order.
    QString meta(std::initializer_list<QByteArrayView> names) const;
    /// All contents of metas with this name.
    QStringList metas(QByteArrayView name) const;
    const GumboNode *byId(QByteArrayView id) const;
    const GumboNode *byClass(QByteArrayView name) const;
    const GumboNode *byTag(GumboTag tag) const;
    QList<const GumboNode *> allByTag(GumboTag tag) const;
    /// All text within a node, as it stands.
    QString text(const GumboNode *node) const;

    /// Empty when there is none.
    static QByteArrayView attribute(const GumboNode *element, const char *name);

private:
    struct Destroy {
        void operator()(GumboOutput *output) const;
    };
    using IsWanted = std::function<bool(const GumboNode *element)>;
    const GumboNode *find(const IsWanted &isWanted) const;

    QByteArray m_html; ///< the tree points into it
    std::unique_ptr<GumboOutput, Destroy> m_output;
    QList<const GumboNode *> m_elements; ///< in the order of the page
};

} // namespace Jianbao
