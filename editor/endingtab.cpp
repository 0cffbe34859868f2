#include "endingtab.h"

#include "formscroll.h"
#include "itemcommands.h"
#include "look.h"
#include "markdownedit.h"
#include "regioneditor.h"
#include "scrollwatch.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

EndingTab::EndingTab(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_side(new QWidget)
    , m_count(new QLabel)
    , m_past(new QListWidget)
    , m_button(new QToolButton)
    , m_region(new RegionEditor(document, tr("Everything behind the last section, as Markdown")))
    , m_scroll(new FormScroll)
{
    m_past->setFrameShape(QFrame::NoFrame);
    m_past->setUniformItemSizes(true);
    m_past->setSpacing(Look::grid / 4);
    m_past->setAccessibleName(tr("Past issues"));
    m_past->setObjectName("past-issues"_L1);
    m_count->setBuddy(m_past);
    Look::makeSecondary(m_count);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(2 * Look::grid, 2 * Look::grid, 0, Look::grid);
    side->setSpacing(Look::grid);
    side->addWidget(m_count);
    side->addWidget(m_past);
    side->addWidget(m_button, 0, Qt::AlignLeft);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setObjectName("rebuild-past"_L1);
    m_button->hide();
    m_side->setFixedWidth(18 * Look::grid);

    m_region->setObjectName("ending-text"_L1);
    m_region->setMinimumLines(12);
    m_region->setPlaceholder(tr("Past issues, contacts, licence … (Markdown)"));
    auto *page = new QWidget;
    auto *text = new QVBoxLayout(page);
    text->setContentsMargins(2 * Look::grid, 2 * Look::grid, 2 * Look::grid, 2 * Look::grid);
    text->addWidget(m_region);
    text->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->followCursor(m_region->edit());
    connect(new ScrollWatch(m_scroll), &ScrollWatch::scrolled, this, &EndingTab::scrolled);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addWidget(m_scroll, 1);

    connect(m_past, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (const auto row = m_past->row(item); row < m_document.issue().pastIssues.size())
            m_region->focusAt(m_document.issue().pastIssues[row].date);
    });
    connect(m_past, &QListWidget::itemClicked, m_past, &QListWidget::itemActivated);
    connect(m_region, &RegionEditor::moveRequested, this, [this](qsizetype offset, int by) {
        const auto moved = ItemCommands::moveBlockAt(m_document, BlockPath::Area::Ending, offset, by);
        if (!moved) {
            Q_EMIT refused(moved.error().message);
            return;
        }
        bindRegion();
        m_region->focusAt({*moved, *moved});
    });
    connect(m_region, &RegionEditor::refused, this, &EndingTab::refused);
    connect(m_region, &RegionEditor::left, this, &EndingTab::showRegion, Qt::QueuedConnection);
    showPastIssues();
    showRegion();
}

void EndingTab::showPastIssues()
{
    QStringList dates;
    dates.reserve(m_document.issue().pastIssues.size());
    for (const PastIssue &past : m_document.issue().pastIssues)
        dates.append(m_document.text().string(past.date));
    m_side->setVisible(!dates.isEmpty() || m_document.issue().pastHeading);
    if (dates == m_dates)
        return;
    m_dates = dates;
    m_past->clear();
    m_past->addItems(dates);
    m_count->setText(tr("%n past issue(s)", nullptr, int(dates.size())));
}

void EndingTab::setHtmlReader(const HtmlReader &reader)
{
    m_region->edit()->setHtmlReader(reader, MarkdownPlace::Text);
}

void EndingTab::setAction(QAction *action)
{
    m_button->setDefaultAction(action);
    m_button->setVisible(action);
}

void EndingTab::showRegion()
{
    if (m_region->hasFocusWithin())
        return; // the text being typed stays where it is until it is left
    if (!m_document.isSettled())
        return; // what was typed will be told of
    bindRegion();
}

void EndingTab::bindRegion()
{
    Span region = RegionEditor::trimmed(m_document.text(), m_document.issue().ending);
    if (region.isEmpty()) {
        const qsizetype end = RegionEditor::trimmed(m_document.text(), {0, m_document.text().size()}).end;
        region = {end, end};
    }
    if (region != m_region->region() || region.isEmpty())
        m_region->bind(region, tr("edit ending"), "ending"_ba);
}

void EndingTab::follow(const DocumentChange &change)
{
    if (change.after.revision != m_document.revision())
        return; // another change is to be told yet
    showPastIssues();
    showRegion();
}

void EndingTab::reveal(Span span)
{
    m_region->focusAt(span);
}

void EndingTab::select(Span span)
{
    m_region->select(span);
}

void EndingTab::markWords(const Marks &marks)
{
    m_region->markWords(marks);
}

void EndingTab::scrollTo(Span span)
{
    const QPoint line(0, m_region->lineRect(span.begin).top());
    m_scroll->verticalScrollBar()->setValue(m_region->mapTo(m_scroll->widget(), line).y() - Look::grid);
}

QList<QWidget *> EndingTab::focusStops() const
{
    if (m_side->isVisible())
        return {m_past, m_region->edit()};
    return {m_region->edit()};
}

qsizetype EndingTab::cursor() const
{
    return m_region->cursor();
}

Span EndingTab::visibleSpan() const
{
    return m_region->lineAt(std::max(0, m_region->mapFrom(m_scroll->viewport(), QPoint()).y()));
}

Span EndingTab::currentSpan() const
{
    return m_document.lastTold().issue->ending;
}

} // namespace Jianbao
