#include "openingtab.h"

#include "datepicker.h"
#include "fieldbinding.h"
#include "fieldplace.h"
#include "fields.h"
#include "formgrid.h"
#include "frontmattereditor.h"
#include "inputguard.h"
#include "issuedates.h"
#include "itemcommands.h"
#include "look.h"
#include "markdownedit.h"
#include "redate.h"
#include "regioneditor.h"
#include "scrollwatch.h"
#include "valuefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// The opening's other blocks, those with nothing but blank lines between them as one. At least one: an empty one at
/// the opening's end when there are none.
QList<Span> regionsOf(const Text &text, const Issue &issue)
{
    QList<Span> fields;
    for (const auto &field : {issue.frontMatter, issue.titleLine, issue.tagline, issue.introBlock}) {
        if (field)
            fields.append(*field);
    }
    QList<Span> regions;
    for (const Block &block : issue.openingBlocks) {
        const bool isApart = regions.isEmpty() || std::any_of(fields.begin(), fields.end(), [&](Span field) {
                                 return regions.last().begin < field.begin && field.begin < block.span.begin;
                             });
        if (isApart)
            regions.append(block.span);
        else
            regions.last().end = block.span.end;
    }
    for (Span &region : regions)
        region = RegionEditor::trimmed(text, region);
    if (regions.isEmpty()) {
        const qsizetype end = RegionEditor::trimmed(text, issue.opening).end;
        regions.append(Span{end, end});
    }
    return regions;
}

} // namespace

OpeningTab::OpeningTab(Document &document, QWidget *parent)
    : FormScroll(parent)
    , m_document(document)
{
    auto *page = new QWidget;
    auto *grid = new FormGrid(page);
    const auto line = [](const QString &placeholder) {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(placeholder);
        return new LineField(edit);
    };
    addField(grid, line(tr("What the newsletter is called")), OpeningField::Name, tr("&Name"), tr("edit name"),
             "name"_ba, &OpeningValues::name, &Issue::name);
    LineField *date = line(tr("YYYY-MM-DD"));
    addField(grid, date, OpeningField::Date, tr("&Date"), tr("edit date"), "date"_ba, &OpeningValues::date,
             &Issue::date);
    new DatePicker(date);
    addField(grid, line(tr("What this issue is about, in a few words")), OpeningField::Subtitle, tr("Su&btitle"),
             tr("edit subtitle"), "subtitle"_ba, &OpeningValues::subtitle, &Issue::subtitle);
    addField(grid, line({}), OpeningField::Tagline, tr("Tag&line"), tr("edit tagline"), "tagline"_ba,
             &OpeningValues::tagline, &Issue::tagline);

    auto *const intro = m_intro = new MarkdownEdit;
    intro->setMinimumLines(5);
    intro->setPlaceholderText(tr("What the reader finds in this issue"));
    addField(grid, new MarkdownField(intro), OpeningField::Intro, tr("Intr&o"), tr("edit intro"), "intro"_ba,
             &OpeningValues::intro, &Issue::intro);

    auto *regions = new QWidget;
    m_regionLayout = new QVBoxLayout(regions);
    m_regionLayout->setContentsMargins(0, 0, 0, 0);
    m_regionLayout->setSpacing(Look::grid);
    QLabel *regionsLabel = grid->addRow(tr("Other te&xt"), regions);
    m_frontMatter = new FrontMatterEditor(document);
    grid->addRow(tr("Front &matter"), m_frontMatter)->setBuddy(m_frontMatter->region()->edit());
    followCursor(m_frontMatter->region()->edit());
    grid->finish();
    setWidget(page);
    followCursor(intro);
    connect(new ScrollWatch(this), &ScrollWatch::scrolled, this, &OpeningTab::scrolled);

    const OpeningValues values = readOpening(m_document.text(), m_document.issue());
    noteDate(values.date);
    for (const Field &field : std::as_const(m_fields))
        field.field->load(values.*field.value);
    showRegions();
    regionsLabel->setBuddy(m_regions.first()->edit());
}

void OpeningTab::addField(FormGrid *grid, ValueField *field, OpeningField which, const QString &label,
                          const QString &editName, const QByteArray &key, QString OpeningValues::*value,
                          std::optional<Span> Issue::*span)
{
    field->widget()->setObjectName(QString::fromLatin1(key));
    bindField(field, m_document,
              {.name = editName, .key = key, .change = [this, which](const Snapshot &told, const QString &typed) {
                   return which == OpeningField::Date
                              ? setIssueDate(told.text, *told.issue, m_date, typed, m_document.profile())
                              : setOpeningField(told.text, *told.issue, which, typed, m_document.profile());
               }});
    grid->addField(label, field);
    m_fields.append({field, value, span});
}

RegionEditor *OpeningTab::makeRegion()
{
    auto *region = new RegionEditor(m_document, tr("Other text before the first section, as Markdown"));
    region->edit()->setHtmlReader(m_htmlReader, MarkdownPlace::Text);
    region->setObjectName("opening-text"_L1);
    region->setMinimumLines(3);
    region->setPlaceholder(tr("Notes, short news … (Markdown)"));
    followCursor(region->edit());
    connect(region, &RegionEditor::left, this, &OpeningTab::showRegions, Qt::QueuedConnection);
    connect(region, &RegionEditor::moveRequested, this, &OpeningTab::moveBlock);
    connect(region, &RegionEditor::refused, this, &OpeningTab::refused);
    m_regionLayout->addWidget(region);
    // Else it would come behind what stands below it.
    setTabOrder(m_regions.isEmpty() ? m_fields.last().field->widget() : m_regions.last()->edit(), region->edit());
    return region;
}

void OpeningTab::moveBlock(qsizetype offset, int by)
{
    const auto moved = ItemCommands::moveBlockAt(m_document, BlockPath::Area::Opening, offset, by);
    if (!moved) {
        Q_EMIT refused(moved.error().message);
        return;
    }
    bindRegions();
    reveal({*moved, *moved});
}

void OpeningTab::showRegions()
{
    m_frontMatter->refresh();
    if (std::any_of(m_regions.begin(), m_regions.end(), [](RegionEditor *region) { return region->hasFocusWithin(); }))
        return; // the text being typed stays where it is until it is left
    if (!m_document.isSettled())
        return; // what was typed will be told of
    bindRegions();
}

void OpeningTab::bindRegions()
{
    const QList<Span> regions = regionsOf(m_document.text(), m_document.issue());
    while (m_regions.size() > regions.size())
        delete m_regions.takeLast();
    for (qsizetype i = 0; i < regions.size(); ++i) {
        const bool isNew = i == m_regions.size();
        if (isNew)
            m_regions.append(makeRegion());
        if (isNew || m_regions[i]->region() != regions[i])
            m_regions[i]->bind(regions[i], tr("edit text"), "opening:" + QByteArray::number(i));
    }
}

void OpeningTab::follow(const DocumentChange &change)
{
    if (change.after.revision != m_document.revision())
        return; // another change is to be told yet
    const OpeningValues values = readOpening(change.after.text, *change.after.issue);
    noteDate(values.date);
    for (const Field &field : std::as_const(m_fields))
        field.field->refresh(values.*field.value);
    showRegions();
}

void OpeningTab::noteDate(const QString &date)
{
    if (dateWithin(date) == date && !date.isEmpty())
        m_date = date;
}

const OpeningTab::Field *OpeningTab::fieldAt(Span span) const
{
    const Issue &issue = *m_document.lastTold().issue;
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &field) {
        const auto &at = issue.*field.span;
        return at && at->begin <= span.begin && span.begin <= at->end;
    });
    return found == m_fields.end() ? nullptr : &*found;
}

RegionEditor *OpeningTab::regionAt(Span span) const
{
    const auto holds = [&](const RegionEditor *region) {
        return region->region().begin <= span.begin && span.begin <= region->region().end;
    };
    if (m_frontMatter->hasFrontMatter() && holds(m_frontMatter->region()))
        return m_frontMatter->region();
    const auto found = std::find_if(m_regions.begin(), m_regions.end(), holds);
    return found == m_regions.end() ? nullptr : *found;
}

qsizetype OpeningTab::placeIn(const Field &field, qsizetype offset) const
{
    const Issue &issue = *m_document.lastTold().issue;
    if (field.span == &Issue::intro)
        return placeInIntro(m_document.lastTold().text, issue, offset);
    return placeInLine(m_document.lastTold().text, (issue.*field.span).value_or(Span{}), offset);
}

void OpeningTab::setHtmlReader(const HtmlReader &reader)
{
    m_htmlReader = reader;
    m_intro->setHtmlReader(reader, MarkdownPlace::Summary);
    for (RegionEditor *region : std::as_const(m_regions))
        region->edit()->setHtmlReader(reader, MarkdownPlace::Text);
}

void OpeningTab::reveal(Span span)
{
    if (const Field *field = fieldAt(span))
        field->field->focusAt(placeIn(*field, span.begin));
    else if (RegionEditor *region = regionAt(span))
        region->focusAt(span);
    else
        m_fields.first().field->focusAt(0);
}

void OpeningTab::select(Span span)
{
    if (const Field *field = fieldAt(span)) {
        const qsizetype from = placeIn(*field, span.begin);
        ensureWidgetVisible(field->field->widget());
        field->field->select(from, placeIn(*field, span.end) - from);
    } else if (RegionEditor *region = regionAt(span)) {
        region->select(span);
    }
}

void OpeningTab::markWords(const Marks &marks)
{
    const Issue &issue = *m_document.lastTold().issue;
    for (const Field &field : std::as_const(m_fields)) {
        QList<FieldMark> shown;
        for (const Mark &mark : marks) {
            const auto &at = issue.*field.span;
            if (!at || mark.span.begin > at->end || mark.span.end < at->begin)
                continue;
            const qsizetype from = placeIn(field, mark.span.begin);
            shown.append({from, placeIn(field, mark.span.end) - from, mark.severity, mark.message});
        }
        field.field->showMarks(shown);
    }
    for (RegionEditor *region : std::as_const(m_regions))
        region->markWords(marks);
    m_frontMatter->region()->markWords(marks);
}

void OpeningTab::scrollTo(Span span)
{
    const Field *field = fieldAt(span);
    const RegionEditor *region = field ? nullptr : regionAt(span);
    if (!field && !region)
        return verticalScrollBar()->setValue(0);
    const QWidget *target = field ? field->field->widget() : region;
    const int line = region ? region->lineRect(span.begin).top() : 0;
    verticalScrollBar()->setValue(target->mapTo(widget(), QPoint(0, line)).y() - Look::grid);
}

QList<QWidget *> OpeningTab::focusStops() const
{
    return {m_fields.first().field->widget()};
}

qsizetype OpeningTab::cursor() const
{
    const QWidget *const last = focusWidget();
    for (const Field &field : m_fields) {
        if (const auto &at = (*m_document.lastTold().issue).*field.span; at && field.field->widget() == last)
            return offsetOfPlace(*at, field.field->position(),
                                 [&](qsizetype offset) { return placeIn(field, offset); });
    }
    for (const RegionEditor *region : m_regions) {
        if (last && region->isAncestorOf(last))
            return region->cursor();
    }
    return m_document.lastTold().issue->opening.begin;
}

Span OpeningTab::visibleSpan() const
{
    const Issue &issue = *m_document.lastTold().issue;
    const auto top = [this](const QWidget *target) { return target->mapTo(viewport(), QPoint()).y(); };
    for (const Field &field : m_fields) {
        if (const auto &at = issue.*field.span; at && top(field.field->widget()) >= 0)
            return *at;
    }
    for (const RegionEditor *region : m_regions) {
        if (top(region) + region->height() > 0)
            return region->lineAt(std::max(0, -top(region)));
    }
    return issue.opening;
}

Span OpeningTab::currentSpan() const
{
    const Issue &issue = *m_document.lastTold().issue;
    for (const Field &field : m_fields) {
        if (const auto &at = issue.*field.span; at && field.field->widget()->hasFocus())
            return *at;
    }
    for (const RegionEditor *region : m_regions) {
        if (region->hasFocusWithin())
            return region->region();
    }
    if (m_frontMatter->region()->hasFocusWithin())
        return m_frontMatter->region()->region();
    return issue.opening; // the title line has no place in the article
}

} // namespace Jianbao
