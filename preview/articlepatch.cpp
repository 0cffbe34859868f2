#include "articlepatch.h"

#include <QHash>
#include <algorithm>

namespace Jianbao {

using WeChat::Article;
using WeChat::ArticleBlock;

namespace {

struct Ends {
    qsizetype before = 0;
    qsizetype after = 0;
};

Ends equalEnds(const QList<ArticleBlock> &shown, const QList<ArticleBlock> &target)
{
    const qsizetype shorter = std::min(shown.size(), target.size());
    Ends ends;
    while (ends.before < shorter && shown[ends.before].html == target[ends.before].html)
        ++ends.before;
    while (ends.after < shorter - ends.before &&
           shown[shown.size() - 1 - ends.after].html == target[target.size() - 1 - ends.after].html)
        ++ends.after;
    return ends;
}

/// Hands out the places of equal blocks in their order, each once.
class Stock
{
public:
    Stock(const QList<ArticleBlock> &blocks, qsizetype begin, qsizetype end)
        : m_next(end - begin, -1)
        , m_begin(begin)
    {
        m_first.reserve(end - begin);
        for (qsizetype i = end; i-- > begin;) {
            auto first = m_first.find(blocks[i].html);
            if (first == m_first.end())
                first = m_first.insert(blocks[i].html, -1);
            m_next[i - begin] = std::exchange(*first, i);
        }
    }

    qsizetype take(const QByteArray &html)
    {
        const auto first = m_first.find(html);
        if (first == m_first.end() || *first < 0)
            return -1;
        return std::exchange(*first, m_next[*first - m_begin]);
    }

private:
    QHash<QByteArray, qsizetype> m_first;
    QList<qsizetype> m_next;
    qsizetype m_begin;
};

} // namespace

ArticlePatch nextPatch(const Article &shown, const Article &target, qsizetype budget)
{
    const Ends ends = equalEnds(shown.blocks, target.blocks);
    const qsizetype oldEnd = shown.blocks.size() - ends.after;
    const qsizetype newEnd = target.blocks.size() - ends.after;

    ArticlePatch patch;
    patch.isRootNew = shown.open != target.open || shown.close != target.close;
    patch.first = ends.before;
    patch.removed = oldEnd - ends.before;
    patch.pieces.reserve(newEnd - ends.before);

    Stock stock(shown.blocks, ends.before, oldEnd);
    QList<ArticleBlock> middle;
    middle.reserve(newEnd - ends.before);
    bool isPostponed = false;
    qsizetype spent = 0;
    for (qsizetype i = ends.before; i < newEnd; ++i) {
        const ArticleBlock &block = target.blocks[i];
        const qsizetype kept = stock.take(block.html);
        if (kept < 0) {
            if (isPostponed || (spent > 0 && spent + block.html.size() > budget)) {
                isPostponed = true;
                continue;
            }
            spent += std::max<qsizetype>(block.html.size(), 1);
        }
        patch.pieces.append({kept, kept < 0 ? block.html : QByteArray()});
        middle.append(block);
    }

    patch.result = target;
    if (isPostponed)
        patch.result.blocks = target.blocks.first(ends.before) + middle + target.blocks.last(ends.after);
    return patch;
}

} // namespace Jianbao
