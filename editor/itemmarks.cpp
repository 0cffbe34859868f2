#include "itemmarks.h"

#include "linediff.h"

#include <algorithm>

namespace Jianbao {

namespace {

/// Where the mark's bytes are after `changes`; false when they are gone.
bool takeAlong(ItemMark &mark, const ChangeSet &changes)
{
    // Without what was typed at its edges: an item put in right above is not the one that is marked.
    Span now{changes.map(mark.at.begin, ChangeSet::Side::After), changes.map(mark.at.end, ChangeSet::Side::Before)};
    if (now.end <= now.begin)
        now = changes.map(mark.at); // what stands in its place may be it, written anew
    if (now.isEmpty() && !mark.at.isEmpty())
        return false;
    mark.at = now;
    return true;
}

void takeAlong(QList<ItemMark> &marks, const ChangeSet &changes)
{
    QList<ItemMark> kept;
    for (ItemMark &mark : marks) {
        if (takeAlong(mark, changes))
            kept.append(std::move(mark));
    }
    marks = std::move(kept);
}

} // namespace

void ItemMarks::setDocument(const Document *document)
{
    if (document == m_document)
        return;
    m_document = document;
    m_layers.clear();
    m_sorted.clear();
    Q_EMIT changed();
}

void ItemMarks::set(const QByteArray &layer, const Snapshot &of, QList<ItemMark> marks)
{
    if (!m_document)
        return;
    if (marks.isEmpty())
        return clear(layer);
    const Snapshot &told = m_document->lastTold();
    if (told.revision != of.revision)
        takeAlong(marks, lineDifference(of.text, told.text));
    m_layers.insert(layer, {told.revision, std::move(marks)});
    sort();
    Q_EMIT changed();
}

void ItemMarks::clear(const QByteArray &layer)
{
    if (m_layers.remove(layer) == 0)
        return;
    sort();
    Q_EMIT changed();
}

void ItemMarks::follow(const DocumentChange &change)
{
    for (Layer &layer : m_layers) {
        if (layer.revision >= change.after.revision)
            continue;
        takeAlong(layer.marks, change.changes);
        layer.revision = change.after.revision;
    }
    sort();
}

QList<ItemMark> ItemMarks::in(Span block) const
{
    const auto first =
        std::ranges::lower_bound(m_sorted, block.begin, {}, [](const ItemMark &m) { return m.at.begin; });
    const auto behind = std::ranges::lower_bound(m_sorted, block.end, {}, [](const ItemMark &m) { return m.at.begin; });
    QList<ItemMark> found(first, behind);
    std::ranges::stable_sort(found, {}, &ItemMark::kind);
    return found;
}

void ItemMarks::sort()
{
    m_sorted.clear();
    for (const Layer &layer : std::as_const(m_layers))
        m_sorted += layer.marks;
    std::ranges::stable_sort(m_sorted, {}, [](const ItemMark &mark) { return mark.at.begin; });
}

} // namespace Jianbao
