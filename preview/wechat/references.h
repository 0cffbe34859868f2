#pragma once

#include "node.h"
#include "renderer.h"

#include <QByteArray>
#include <QHash>
#include <vector>

namespace Jianbao::WeChat {

/// Decides what becomes of every link of an article, block by block in reading order: those to mp.weixin.qq.com stay,
/// other http(s) links keep their text and are named as the style says, all others keep their text alone.
class References
{
public:
    References(Tree &tree, LinkStyle style);

    void apply(Node *block);
    /// The list of the URLs that footnotes referred to since the last call, as section.footnotes; nullptr when there
    /// were none. Numbers begin at 1 again.
    Node *takeList();

private:
    struct Entry {
        QByteArray text;
        QByteArray url;
    };

    void applyToLink(Node *link);
    Node *footnoteMark(const QByteArray &text, const QByteArray &url);

    Tree &m_tree;
    LinkStyle m_style;
    std::vector<Entry> m_entries;
    QHash<QByteArray, qsizetype> m_numbers; ///< by normalised URL, from 1
};

} // namespace Jianbao::WeChat
