#include "sectiontab.h"

#include "chosenblock.h"
#include "fields.h"
#include "itemdrag.h"
#include "itemlistmodel.h"
#include "look.h"
#include "sectioncommands.h"
#include "sectionlist.h"

#include <QDropEvent>
#include <QPointer>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace Jianbao {

SectionTab::SectionTab(Document &document, qsizetype section, const ItemMarks &marks, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_marks(marks)
    , m_section(section)
    , m_model(new ItemListModel(this))
    , m_commands(new SectionCommands(document, section, this))
{
    m_model->setMarks(&marks);
    connect(m_commands, &SectionCommands::refused, this, &SectionTab::refused);
    setAcceptDrops(true); // beside the list: behind its last item
}

SectionTab::~SectionTab()
{
    // The model goes before the list does, which is no reason to show another item.
    m_following = true;
}

void SectionTab::setVisible(bool visible)
{
    // Before the event of being shown: widgets made then would be shown later and could not take the focus yet.
    if (visible)
        build();
    QWidget::setVisible(visible);
}

void SectionTab::build()
{
    if (m_list)
        return;
    m_model->load(&m_document, m_section);
    m_list = new SectionList(*m_model);
    m_chosen = new ChosenBlock(m_document, *m_model, m_marks);
    m_chosen->setSuggestions(m_suggestions);
    m_chosen->setHtmlReader(m_htmlReader);
    m_commands->setList(m_list);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    splitter->addWidget(m_chosen);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({37 * Look::grid, 60 * Look::grid});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_list, &SectionList::currentChanged, this, [this] {
        if (m_following)
            return; // the change that moved it is shown when all of it is known
        m_document.endMerging();
        if (m_document.isSettled()) // else it is shown as soon as the item is known as it is now
            showCurrent();
    });
    connect(m_list, &SectionList::submitted, m_commands, &SectionCommands::add);
    connect(m_list, &SectionList::dropped, m_commands, &SectionCommands::drop);
    connect(m_list, &SectionList::removalRequested, m_commands, &SectionCommands::removeSelected);
    connect(m_list, &SectionList::cancelRequested, m_commands, &SectionCommands::stopFetchingSelected);
    connect(m_list, &SectionList::scrolled, this, &SectionTab::scrolled);
    connect(m_list, &SectionList::opened, this, [this] { reveal(currentSpan()); });
    connect(m_list, &SectionList::menuRequested, this, &SectionTab::itemMenuRequested);
    connect(m_chosen, &ChosenBlock::addingRequested, this, &SectionTab::beginAdding);
    connect(m_chosen, &ChosenBlock::showAllRequested, m_list, &SectionList::endFiltering);
    connect(m_chosen, &ChosenBlock::fetchRequested, m_commands, &SectionCommands::fetchSelected);
    connect(m_chosen, &ChosenBlock::refused, this, &SectionTab::refused);
    connect(m_chosen, &ChosenBlock::textLeft, this, &SectionTab::refreshCurrent, Qt::QueuedConnection);
    if (m_model->rowCount() > 0)
        m_list->setCurrentRow(0);
    else
        showCurrent();
}

void SectionTab::showCurrent()
{
    using Nothing = ChosenBlock::Nothing;
    if (m_list->currentRow() >= 0)
        m_chosen->load(m_list->currentRow());
    else if (m_model->rowCount() == 0)
        m_chosen->showNothing(Nothing::NoItems);
    else
        m_chosen->showNothing(m_list->isFiltering() ? Nothing::NoneMatches : Nothing::NoneChosen);
    markWords(m_wordMarks);
    Q_EMIT currentSpanChanged();
}

void SectionTab::refreshCurrent()
{
    if (m_chosen->isTypingText() || !m_document.isSettled())
        return; // what is shown is of the document as it is now
    if (!m_chosen->refresh(m_list->currentRow()))
        showCurrent();
}

void SectionTab::follow(const DocumentChange &change, qsizetype section)
{
    m_section = section;
    m_commands->setSection(section);
    if (!m_list)
        return;
    {
        const QScopedValueRollback following(m_following, true);
        m_list->keepInView([&] { m_model->follow(change, section); });
    }
    // A change made while this one was told, or was parsed, comes in its turn.
    if (change.after.revision == m_document.revision())
        refreshCurrent();
    else
        m_chosen->follow();
}

void SectionTab::setSuggestions(const Suggestions &suggestions)
{
    m_suggestions = suggestions;
    if (m_chosen)
        m_chosen->setSuggestions(suggestions);
}

void SectionTab::setHtmlReader(const HtmlReader &reader)
{
    m_htmlReader = reader;
    if (m_chosen)
        m_chosen->setHtmlReader(reader);
}

bool SectionTab::choose(Span span)
{
    build();
    const int row = m_model->rowAt(span.begin);
    if (row >= 0)
        m_list->setCurrentRow(row);
    return row >= 0;
}

void SectionTab::reveal(Span span)
{
    if (!settle())
        return;
    if (choose(span))
        m_chosen->focusAt(span);
    else
        m_list->focusList();
}

void SectionTab::select(Span span)
{
    if (settle() && choose(span))
        m_chosen->select(span);
}

void SectionTab::goTo(const Mark &mark)
{
    if (!settle())
        return;
    if (!choose(mark.span))
        return m_list->focusList();
    m_chosen->focusAt(mark.span);
    m_chosen->goTo(mark);
}

void SectionTab::markWords(const Marks &marks)
{
    m_wordMarks = marks;
    if (m_chosen && m_document.isSettled())
        m_chosen->markWords(marks);
}

void SectionTab::scrollTo(Span span)
{
    build();
    m_list->scrollToRow(m_model->rowAt(span.begin));
}

QList<QWidget *> SectionTab::focusStops() const
{
    if (!m_list)
        return {};
    QList<QWidget *> stops{m_list->focusStop()};
    if (QWidget *const form = m_chosen->focusStop())
        stops.append(form);
    return stops;
}

qsizetype SectionTab::cursor() const
{
    const std::optional<qsizetype> cursor = m_chosen ? m_chosen->cursor() : std::nullopt;
    return cursor.value_or(currentSpan().begin);
}

Span SectionTab::visibleSpan() const
{
    const int row = m_list ? m_list->firstVisibleRow() : -1;
    // At the top the reader sees the heading too.
    return row > 0 ? m_model->block(row).span : m_document.lastTold().issue->sections.at(m_section).heading;
}

Span SectionTab::currentSpan() const
{
    if (m_list && m_list->currentRow() >= 0)
        return m_model->block(m_list->currentRow()).span;
    return m_document.lastTold().issue->sections.at(m_section).heading;
}

QStringList SectionTab::sectionNames() const
{
    QStringList names;
    const Snapshot &told = m_document.lastTold();
    const QList<Section> &sections = told.issue->sections;
    for (qsizetype i = 0; i < std::min(sections.size(), mostSections); ++i)
        names.append(sectionName(told.text, sections[i]));
    return names;
}

void SectionTab::beginAdding()
{
    build();
    m_list->beginAdding();
}

void SectionTab::beginFiltering()
{
    build();
    m_list->beginFiltering();
}

bool SectionTab::settle()
{
    const QPointer<SectionTab> alive = this; // the section may turn out to be gone
    m_document.settle();
    return alive;
}

void SectionTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (ItemDrag::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void SectionTab::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_commands->dropAtEnd(*event->mimeData());
}

} // namespace Jianbao
