#include "sectioncommands.h"

#include "document.h"
#include "itemcommands.h"
#include "itemdrag.h"
#include "sectionlist.h"

#include <QPointer>

namespace Jianbao {

SectionCommands::SectionCommands(Document &document, qsizetype section, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_section(section)
{
}

bool SectionCommands::settle()
{
    const QPointer<SectionCommands> alive = this; // the section may turn out to be gone
    m_document.settle();
    return alive;
}

const Section &SectionCommands::section() const
{
    return m_document.issue().sections.at(m_section);
}

void SectionCommands::select(const QList<qsizetype> &items)
{
    if (settle() && m_list) // the list knows them then
        m_list->selectItems(items);
}

void SectionCommands::add(const QString &typed)
{
    if (!settle())
        return;
    const Result<Intake> taken = takeIn(m_document, {m_section, section().items.size()}, typed);
    if (!taken)
        return m_list->refuseAdding(taken.error().message);
    m_list->clearAdding();
    tell(*taken);
}

/// Shows what was added, and says what became of it.
void SectionCommands::tell(const Intake &taken)
{
    select(taken.added);
    if (!taken.added.isEmpty())
        Q_EMIT itemsAdded(spansOf(taken.added));
    if (!taken.repeated.isEmpty())
        Q_EMIT linksRepeated(spansOf(taken.repeated));
    if (taken.held.isEmpty())
        return;
    HeldLinks links;
    for (const ItemValues &item : taken.held)
        links.urls.append(item.url);
    links.addAnyway = [self = QPointer(this), held = taken.held] {
        if (self)
            self->addAnyway(held);
    };
    Q_EMIT linksHeld(links);
}

void SectionCommands::addAnyway(const QList<ItemValues> &items)
{
    if (!settle())
        return;
    if (const auto added = ItemCommands::add(m_document, {m_section, section().items.size()}, items))
        tell({.added = *added, .repeated = {}, .held = {}});
    else
        Q_EMIT refused(added.error().message);
}

void SectionCommands::duplicateCurrent()
{
    if (!settle() || !m_list || m_list->currentRow() < 0)
        return;
    const Block &block = section().blocks.at(m_list->currentRow());
    if (block.kind != Block::Kind::Item)
        return;
    if (const auto copy = ItemCommands::duplicate(m_document, {m_section, block.item}))
        select({*copy});
    else
        Q_EMIT refused(copy.error().message);
}

void SectionCommands::removeSelected()
{
    if (!settle() || !m_list)
        return;
    const QList<int> rows = m_list->selectedRows();
    if (rows.isEmpty())
        return;
    if (const auto removed = ItemCommands::remove(m_document, m_section, {rows.begin(), rows.end()}); !removed)
        Q_EMIT refused(removed.error().message);
}

void SectionCommands::moveSelected(int by)
{
    if (!settle() || !m_list)
        return;
    if (const QList<int> rows = m_list->selectedRows(); rows.size() > m_list->selectedItems().size()) {
        const qsizetype to = by < 0 ? rows.first() - 1 : rows.last() + 2;
        if (to >= 0 && to <= section().blocks.size())
            moveBlocks(rows, {BlockPath::Area::Section, m_section, to});
        return;
    }
    // Past the next item that the filter shows, so that each step can be seen.
    const qsizetype beside = m_list->itemBeside(by);
    if (beside >= 0)
        move(m_section, m_list->selectedItems(), by < 0 ? beside : beside + 1);
}

void SectionCommands::moveSelectedTo(qsizetype section)
{
    if (!settle() || !m_list || section == m_section)
        return;
    const QList<qsizetype> items = m_list->selectedItems();
    const Section &there = m_document.issue().sections.at(section);
    if (const QList<int> rows = m_list->selectedRows(); rows.size() > items.size())
        return moveBlocks(rows, {BlockPath::Area::Section, section, there.blocks.size()});
    const ItemPath end{section, there.items.size()};
    if (const auto moved = ItemCommands::move(m_document, m_section, items, end); !moved)
        Q_EMIT refused(moved.error().message);
}

/// Selected rows that are not all items.
void SectionCommands::moveBlocks(const QList<int> &rows, BlockPath to)
{
    const auto moved = ItemCommands::moveBlocks(m_document, m_section, {rows.begin(), rows.end()}, to);
    if (!moved)
        Q_EMIT refused(moved.error().message);
    else if (to.section == m_section)
        m_list->setCurrentRow(int(moved->last()));
}

void SectionCommands::move(qsizetype fromSection, const QList<qsizetype> &items, qsizetype beforeItem)
{
    if (const auto moved = ItemCommands::move(m_document, fromSection, items, {m_section, beforeItem}); !moved)
        Q_EMIT refused(moved.error().message);
    else
        select(*moved);
}

void SectionCommands::drop(const QMimeData &dragged, qsizetype beforeItem)
{
    if (!settle())
        return;
    if (ItemDrag::holdsItems(dragged))
        return dropItems(dragged, beforeItem);
    if (const auto taken = takeIn(m_document, {m_section, beforeItem}, ItemDrag::asTyped(dragged)))
        tell(*taken);
    else
        Q_EMIT refused(taken.error().message);
}

void SectionCommands::dropItems(const QMimeData &dragged, qsizetype beforeItem)
{
    if (const auto items = ItemDrag::unpack(dragged, m_document))
        move(items->section, items->items, beforeItem);
    else
        Q_EMIT refused(tr("The issue has changed while the items were being dragged. Drag them once more."));
}

void SectionCommands::dropAtEnd(const QMimeData &dragged)
{
    if (settle())
        drop(dragged, section().items.size());
}

QList<Span> SectionCommands::spansOf(const QList<qsizetype> &items) const
{
    QList<Span> spans;
    for (const qsizetype item : items)
        spans.append(section().items.at(item).span);
    return spans;
}

QList<Span> SectionCommands::selectedSpans() const
{
    return spansOf(m_list->selectedItems());
}

void SectionCommands::fetchSelected()
{
    if (settle() && m_list)
        Q_EMIT fetchRequested(selectedSpans());
}

void SectionCommands::stopFetchingSelected()
{
    if (settle() && m_list)
        Q_EMIT stopFetchingRequested(selectedSpans());
}

void SectionCommands::fetchInbox()
{
    if (!settle())
        return;
    QList<Span> links;
    for (const Section &section : m_document.issue().sections) {
        for (const Item &item : section.items) {
            if (item.state == Item::State::Inbox && item.url && !item.url->isEmpty())
                links.append(item.span);
        }
    }
    Q_EMIT fetchRequested(links);
}

} // namespace Jianbao
