#include "chosenblock.h"

#include "formscroll.h"
#include "itemform.h"
#include "itemlistmodel.h"
#include "look.h"
#include "markdownedit.h"
#include "regioneditor.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

ChosenBlock::ChosenBlock(Document &document, const ItemListModel &model, const ItemMarks &marks, QWidget *parent)
    : QStackedWidget(parent)
    , m_document(document)
    , m_model(model)
    , m_form(new ItemForm(document, marks))
{
    addWidget(makeEmptyPage());
    addWidget(m_form);
    addWidget(makeRegionPage());
    connect(m_form, &ItemForm::dropped, this, &ChosenBlock::refused);
    connect(m_form, &ItemForm::fetchRequested, this, &ChosenBlock::fetchRequested);
}

QWidget *ChosenBlock::makeEmptyPage()
{
    m_emptyPage = new QWidget;
    m_emptyText = new QLabel;
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    Look::makeSecondary(m_emptyText);
    m_newItem = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("New item"));
    m_showAll = new QPushButton(tr("Show all items"));
    connect(m_newItem, &QPushButton::clicked, this, &ChosenBlock::addingRequested);
    connect(m_showAll, &QPushButton::clicked, this, &ChosenBlock::showAllRequested);
    auto *layout = new QVBoxLayout(m_emptyPage);
    layout->setContentsMargins(4 * Look::grid, 4 * Look::grid, 4 * Look::grid, 4 * Look::grid);
    layout->setSpacing(2 * Look::grid);
    layout->addStretch(2);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_newItem, 0, Qt::AlignHCenter);
    layout->addWidget(m_showAll, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return m_emptyPage;
}

QWidget *ChosenBlock::makeRegionPage()
{
    m_region = new RegionEditor(m_document, tr("Markdown of this part of the section"));
    m_region->setMinimumLines(8);
    m_region->edit()->setObjectName("block-text"_L1);
    auto *text = new QWidget;
    auto *hint = new QLabel(tr("Not an item: shown in the article as it is written here."));
    hint->setWordWrap(true);
    Look::makeSecondary(hint);
    auto *layout = new QVBoxLayout(text);
    layout->setContentsMargins(2 * Look::grid, 2 * Look::grid, 2 * Look::grid, 2 * Look::grid);
    layout->setSpacing(Look::grid);
    layout->addWidget(hint);
    layout->addWidget(m_region);
    layout->addStretch(1);
    m_regionPage = new FormScroll;
    m_regionPage->setWidget(text);
    m_regionPage->followCursor(m_region->edit());
    connect(m_region, &RegionEditor::refused, this, &ChosenBlock::refused);
    connect(m_region, &RegionEditor::left, this, &ChosenBlock::textLeft);
    return m_regionPage;
}

bool ChosenBlock::isForm() const
{
    return currentWidget() == m_form;
}

bool ChosenBlock::isRegion() const
{
    return currentWidget() == m_regionPage;
}

bool ChosenBlock::isTypingText() const
{
    return isRegion() && m_region->hasFocusWithin();
}

void ChosenBlock::showNothing(Nothing why)
{
    m_shown = QModelIndex();
    m_region->release();
    if (why == Nothing::NoItems)
        m_emptyText->setText(tr("This section has no items yet.\nPaste a link, drop links here, or type a title."));
    else if (why == Nothing::NoneMatches)
        m_emptyText->setText(tr("No item of this section matches the filter."));
    else
        m_emptyText->setText(tr("Choose an item in the list to edit it."));
    m_newItem->setVisible(why == Nothing::NoItems);
    m_showAll->setVisible(why == Nothing::NoneMatches);
    setCurrentWidget(m_emptyPage);
}

void ChosenBlock::load(int row)
{
    m_shown = m_model.index(row);
    const Block &block = m_model.block(row);
    if (block.kind == Block::Kind::Item) {
        m_region->release();
        m_form->load(m_model.snapshot(), {m_model.section(), block.item});
        setCurrentWidget(m_form);
    } else {
        loadRegion(block.span);
        setCurrentWidget(m_regionPage);
    }
}

void ChosenBlock::loadRegion(Span span)
{
    m_region->bind(span, tr("edit text"), "block"_ba);
}

bool ChosenBlock::refresh(int row)
{
    if (!m_shown.isValid() || m_shown.row() != row)
        return false;
    const Block &block = m_model.block(row);
    const bool isItem = block.kind == Block::Kind::Item;
    if (isItem && isForm()) {
        m_form->refresh(m_model.snapshot(), {m_model.section(), block.item});
        return true;
    }
    if (!isItem && isRegion()) {
        const Span now = RegionEditor::trimmed(m_document.text(), block.span);
        if (now != m_region->region())
            loadRegion(now);
        return true;
    }
    return false;
}

void ChosenBlock::follow()
{
    if (!isForm())
        return;
    const bool isThere = m_shown.isValid() && m_model.block(m_shown.row()).kind == Block::Kind::Item;
    const qsizetype item = isThere ? m_model.block(m_shown.row()).item : -1;
    m_form->follow(m_model.snapshot(), isThere ? ItemPath{m_model.section(), item} : ItemPath{-1, -1});
}

void ChosenBlock::focusAt(Span span)
{
    if (isForm())
        m_form->focusAt(span);
    else if (isRegion())
        m_region->focusAt(span);
}

void ChosenBlock::select(Span span)
{
    if (isForm())
        m_form->select(span);
    else if (isRegion())
        m_region->select(span);
}

void ChosenBlock::goTo(const Mark &mark)
{
    if (isForm())
        m_form->goTo(mark);
    else
        select(mark.span);
}

void ChosenBlock::markWords(const Marks &marks)
{
    if (!m_shown.isValid())
        return;
    const Span shown = m_model.block(m_shown.row()).span;
    Marks here;
    for (const Mark &mark : marks) {
        if (shown.contains(mark.span.begin))
            here.append(mark);
    }
    if (isForm())
        m_form->markWords(here);
    else if (isRegion())
        m_region->markWords(here);
}

QWidget *ChosenBlock::focusStop() const
{
    if (isForm())
        return m_form->focusStop();
    return isRegion() ? m_region->edit() : nullptr;
}

std::optional<qsizetype> ChosenBlock::cursor() const
{
    if (isForm())
        return m_form->cursor();
    return isRegion() ? std::optional(m_region->cursor()) : std::nullopt;
}

void ChosenBlock::setHtmlReader(const HtmlReader &reader)
{
    m_form->setHtmlReader(reader);
    m_region->edit()->setHtmlReader(reader, MarkdownPlace::Text);
}

void ChosenBlock::setSuggestions(const Suggestions &suggestions)
{
    m_form->setSuggestions(suggestions);
}

} // namespace Jianbao
