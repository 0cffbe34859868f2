#include "itemform.h"

#include "archive.h"
#include "completion.h"
#include "fieldbinding.h"
#include "fieldplace.h"
#include "formgrid.h"
#include "itemcount.h"
#include "itemmarks.h"
#include "linktable.h"
#include "markdownedit.h"
#include "marknotes.h"
#include "tagchips.h"
#include "tagsfield.h"
#include "valuefield.h"

#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

bool holds(const std::optional<Span> &field, Span span)
{
    return field && field->begin <= span.begin && span.begin <= field->end;
}

/// An item counts from its first letter on, until its last one is deleted.
bool makesOrEndsItem(const Snapshot &told, ItemPath path, const QString &title)
{
    const Item &item = told.issue->sections.at(path.section).items.at(path.item);
    const bool hasTitle = item.title && !told.text.slice(*item.title).trimmed().isEmpty();
    return hasTitle == title.trimmed().isEmpty();
}

} // namespace

ItemForm::ItemForm(Document &document, const ItemMarks &marks, QWidget *parent)
    : FormScroll(parent)
    , m_document(document)
    , m_marks(marks)
    , m_notes(new MarkNotes)
{
    auto *page = new QWidget;
    auto *grid = new FormGrid(page);
    m_title = addLine(grid, ItemField::Title, tr("Tit&le"), tr("edit title"), "title"_ba);
    m_source = addLine(grid, ItemField::Source, tr("Sour&ce"), tr("edit source name"), "source-name"_ba);
    addLink(grid);
    addTags(grid);
    static_cast<QLineEdit *>(m_title->widget())->setPlaceholderText(tr("What the article is called"));
    static_cast<QLineEdit *>(m_source->widget())->setPlaceholderText(tr("Who published it"));
    m_sources = new Completion(static_cast<QLineEdit *>(m_source->widget()));

    m_links = new LinkTable(document);
    connect(m_links, &LinkTable::dropped, this, &ItemForm::dropped);
    grid->addRow(tr("Al&so"), m_links);
    m_links->setAccessibleName(tr("Labelled links"));

    auto *const summary = m_summaryEdit = new MarkdownEdit;
    summary->setObjectName("summary"_L1);
    summary->setMinimumLines(6);
    summary->setPlaceholderText(tr("What it says and why it matters"));
    m_summary = new MarkdownField(summary);
    bindItemField(m_summary, ItemField::Summary, tr("edit summary"), "summary"_ba);
    grid->addField(tr("Su&mmary"), m_summary);
    grid->finish();
    setWidget(page);
    followCursor(summary);
}

ValueField *ItemForm::addLine(FormGrid *grid, ItemField field, const QString &label, const QString &editName,
                              const QByteArray &key)
{
    auto *line = new LineField(new QLineEdit);
    line->widget()->setObjectName(QString::fromLatin1(key));
    bindItemField(line, field, editName, key);
    grid->addField(label, line);
    return line;
}

void ItemForm::addLink(FormGrid *grid)
{
    auto *line = new QLineEdit;
    line->setObjectName("url"_L1);
    line->setPlaceholderText(u"https://"_s);
    m_url = new LineField(line);
    bindItemField(m_url, ItemField::Url, tr("edit link"), "url"_ba);
    m_fetch = new QPushButton(tr("Fetch"));
    m_fetch->setObjectName("fetch"_L1);
    m_fetch->setAutoDefault(false);
    m_fetch->setToolTip(tr("Read the page and fill in the fields that are still empty"));
    connect(m_fetch, &QPushButton::clicked, this, &ItemForm::fetchRequested);
    connect(line, &QLineEdit::textChanged, this, &ItemForm::showMarks);
    grid->addField(tr("Lin&k"), m_url, m_fetch);
    grid->addBelow(m_notes);
    connect(&m_marks, &ItemMarks::changed, this, &ItemForm::showMarks);
}

void ItemForm::addTags(FormGrid *grid)
{
    auto *chips = new TagChips;
    chips->setObjectName("tag-chips"_L1);
    chips->input()->setObjectName("tags"_L1);
    chips->input()->setAccessibleName(tr("New tag"));
    chips->setPlaceholder(tr("2003.08646, ICCV 2019"));
    chips->setToolTip(tr("Enter or a comma ends a tag. Backspace takes the last one away, ← goes to the tags."));
    m_tags = new TagsField(chips);
    bindField(m_tags, m_document,
              {.name = tr("edit tags"), .key = "tags"_ba, .change = [this](const Snapshot &told, const QString &typed) {
                   return setItemTags(told.text, *told.issue, m_path, TagsField::tagsOf(typed), m_document.profile());
               }});
    grid->addField(tr("Ta&gs"), m_tags);
    m_tagChoices = new Completion(chips->input());
    connect(m_tagChoices, &Completion::chosen, chips, &TagChips::finishTyping);
}

void ItemForm::setSuggestions(const Suggestions &suggestions)
{
    m_sources->setChoices(suggestions.sources);
    m_tagChoices->setChoices(suggestions.tags);
    m_links->setChoices(suggestions.labels);
}

void ItemForm::setHtmlReader(const HtmlReader &reader)
{
    m_summaryEdit->setHtmlReader(reader, MarkdownPlace::Summary);
}

void ItemForm::bindItemField(ValueField *value, ItemField field, const QString &editName, const QByteArray &key)
{
    bindField(value, m_document,
              {.name = editName, .key = key, .change = [this, field](const Snapshot &told, const QString &typed) {
                   const Result<ChangeSet> change =
                       setItemField(told.text, *told.issue, m_path, field, typed, m_document.profile());
                   const bool isCounted = field == ItemField::Title && makesOrEndsItem(told, m_path, typed);
                   return change && isCounted ? withItemCount(told.text, *told.issue, *change, m_document.profile())
                                              : change;
               }});
}

const Item &ItemForm::item() const
{
    return m_snapshot.issue->sections.at(m_path.section).items.at(m_path.item);
}

void ItemForm::load(const Snapshot &snapshot, ItemPath path)
{
    m_snapshot = snapshot;
    m_path = path;
    const ItemValues read = readItem(m_snapshot.text, item());
    m_title->load(read.title);
    m_source->load(read.source);
    m_url->load(read.url);
    m_tags->load(TagsField::valueOf(read.tags));
    m_summary->load(read.summary);
    m_links->load(path, read);
    showMarks();
    ensureVisible(0, 0);
}

void ItemForm::refresh(const Snapshot &snapshot, ItemPath path)
{
    m_snapshot = snapshot;
    m_path = path;
    const ItemValues read = readItem(m_snapshot.text, item());
    m_title->refresh(read.title);
    m_source->refresh(read.source);
    m_url->refresh(read.url);
    m_tags->refresh(TagsField::valueOf(read.tags));
    m_summary->refresh(read.summary);
    m_links->refresh(path, read);
    showMarks();
}

void ItemForm::follow(const Snapshot &snapshot, ItemPath path)
{
    m_snapshot = snapshot;
    m_path = path;
}

void ItemForm::showMarks()
{
    const bool isThere = m_snapshot.issue && m_path.section >= 0;
    const QList<ItemMark> marks = isThere ? m_marks.in(item().span) : QList<ItemMark>();
    m_notes->show(marks);
    const bool isBusy = std::ranges::contains(marks, ItemMark::Kind::Busy, &ItemMark::kind);
    m_fetch->setEnabled(!isBusy && !static_cast<QLineEdit *>(m_url->widget())->text().trimmed().isEmpty());
}

ItemForm::Place ItemForm::placeOf(Span span) const
{
    const Item &now = item();
    const Text &text = m_snapshot.text;
    const auto place = [&](ValueField *field, const auto &positionOf) {
        const qsizetype from = positionOf(span.begin);
        return Place{field, from, std::max<qsizetype>(positionOf(span.end) - from, 0)};
    };
    const auto inLabel = [&](qsizetype index, Span label) {
        ValueField *row = m_links->findLabel(LinkRow::Kind::Body, index);
        return row ? place(row, [&](qsizetype offset) { return placeInLine(text, label, offset); }) : Place{};
    };
    const auto inLinks = [&](LinkRow::Kind kind, qsizetype index, Span value) {
        ValueField *row = m_links->find(kind, index);
        return row ? place(row, [&](qsizetype offset) { return placeInLine(text, value, offset); }) : Place{};
    };
    for (qsizetype i = 0; i < now.fields.size(); ++i) {
        if (span.begin >= now.fields[i].label.begin && span.end <= now.fields[i].label.end + 3) // with its colon
            return inLabel(i, now.fields[i].label);
        if (now.fields[i].line.contains(span.begin))
            return inLinks(LinkRow::Kind::Body, i, now.fields[i].url.value_or(now.fields[i].value));
    }
    for (qsizetype i = 0; i < now.links.size(); ++i) {
        if (now.links[i].span.contains(span.begin))
            return inLinks(LinkRow::Kind::Head, i, now.links[i].url);
    }
    for (qsizetype i = 0; i < now.tags.size(); ++i) {
        if (now.tags[i].span.contains(span.begin))
            return {m_tags, i, 1};
    }
    for (const auto &[field, at] :
         {std::pair{m_source, now.source}, std::pair{m_title, now.title}, std::pair{m_url, now.url}}) {
        if (holds(at, span))
            return place(field, [&](qsizetype offset) { return placeInLine(text, *at, offset); });
    }
    if (holds(now.summary, span))
        return place(m_summary, [&](qsizetype offset) { return placeInSummary(text, now, offset); });
    // It begins between two fields, at a bracket or a label: the first one that it reaches.
    for (const auto &[field, at] : {std::pair{m_title, now.title}, std::pair{m_source, now.source},
                                    std::pair{m_url, now.url}, std::pair{m_summary, now.summary}}) {
        if (at && span.begin < at->begin && at->begin < span.end)
            return placeOf(Span{at->begin, std::min(at->end, span.end)});
    }
    return {};
}

ValueField *ItemForm::fieldOf(ItemParts part) const
{
    for (const auto &[which, field] :
         {std::pair{ItemPart::Title, m_title}, std::pair{ItemPart::Source, m_source}, std::pair{ItemPart::Link, m_url},
          std::pair{ItemPart::Tags, m_tags}, std::pair{ItemPart::Summary, m_summary}}) {
        if (part.testFlag(which))
            return field;
    }
    return nullptr;
}

ItemForm::Place ItemForm::placeOf(const Mark &mark) const
{
    if (ValueField *field = fieldOf(mark.part))
        return {field, 0, 0};
    return placeOf(mark.span);
}

void ItemForm::goTo(const Mark &mark)
{
    const Place place = placeOf(mark);
    if (!place.field)
        return m_title->focusAt(0);
    place.field->focusAt(place.from);
    if (place.length > 0)
        place.field->select(place.from, place.length);
    if (place.field != m_summary)
        ensureWidgetVisible(place.field->widget());
}

void ItemForm::markWords(const Marks &marks)
{
    QHash<ValueField *, QList<FieldMark>> shown;
    for (const Mark &mark : marks) {
        if (const Place place = placeOf(mark); place.field)
            shown[place.field].append({place.from, place.length, mark.severity, mark.message});
    }
    for (ValueField *field : QList<ValueField *>{m_title, m_source, m_url, m_tags, m_summary} + m_links->fields())
        field->showMarks(shown.value(field));
}

void ItemForm::focusAt(Span span)
{
    const Place place = span.contains(item().span) ? Place{} : placeOf(span); // the item as a whole: its title
    if (place.field)
        place.field->focusAt(place.from);
    else
        m_title->focusAt(0);
}

std::optional<qsizetype> ItemForm::cursor() const
{
    const Item &now = item();
    const Text &text = m_snapshot.text;
    const QWidget *const last = focusWidget();
    for (const auto &[field, at] :
         {std::pair{m_source, now.source}, std::pair{m_title, now.title}, std::pair{m_url, now.url}}) {
        if (at && field->widget() == last)
            return offsetOfPlace(*at, field->position(),
                                 [&, span = *at](qsizetype offset) { return placeInLine(text, span, offset); });
    }
    if (now.summary && m_summary->widget() == last)
        return offsetOfPlace(*now.summary, m_summary->position(),
                             [&](qsizetype offset) { return placeInSummary(text, now, offset); });
    return std::nullopt;
}

QWidget *ItemForm::focusStop() const
{
    return m_title->widget();
}

void ItemForm::select(Span span)
{
    const Place place = placeOf(span);
    if (!place.field)
        return;
    for (ValueField *other : {m_title, m_source, m_url, m_summary})
        other->select(other->position(), 0); // one selection at a time can be seen
    if (place.field != m_summary)
        ensureWidgetVisible(place.field->widget());
    place.field->select(place.from, place.length);
}

} // namespace Jianbao
