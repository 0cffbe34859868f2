#include "itemform.h"

#include "fieldbinding.h"
#include "fieldplace.h"
#include "formgrid.h"
#include "labelledfields.h"
#include "markdownedit.h"
#include "valuefield.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QString typedTags(const ItemValues &values)
{
    return values.tags.join(u", "_s);
}

bool holds(const std::optional<Span> &field, Span span)
{
    return field && field->begin <= span.begin && span.begin <= field->end;
}

} // namespace

ItemForm::ItemForm(Document &document, QWidget *parent)
    : FormScroll(parent)
    , m_document(document)
{
    auto *page = new QWidget;
    auto *grid = new FormGrid(page);
    m_title = addLine(grid, ItemField::Title, tr("Title"), tr("edit title"), "title"_ba);
    m_source = addLine(grid, ItemField::Source, tr("Source"), tr("edit source name"), "source-name"_ba);
    m_url = addLine(grid, ItemField::Url, tr("Link"), tr("edit link"), "url"_ba);
    m_tags = addLine(grid, ItemField::Tags, tr("Tags"), tr("edit tags"), "tags"_ba);
    static_cast<QLineEdit *>(m_title->widget())->setPlaceholderText(tr("What the article is called"));
    static_cast<QLineEdit *>(m_source->widget())->setPlaceholderText(tr("Who published it"));
    static_cast<QLineEdit *>(m_url->widget())->setPlaceholderText(u"https://"_s);
    static_cast<QLineEdit *>(m_tags->widget())->setPlaceholderText(tr("2003.08646, ICCV 2019 — separated by commas"));

    m_fields = new LabelledFields(document);
    grid->addRow(tr("Also"), m_fields);
    m_fields->setAccessibleName(tr("Labelled links"));

    auto *summary = new MarkdownEdit;
    summary->setObjectName("summary"_L1);
    summary->setMinimumLines(6);
    summary->setPlaceholderText(tr("What it says and why it matters"));
    m_summary = new MarkdownField(summary);
    bindItemField(m_summary, ItemField::Summary, tr("edit summary"), "summary"_ba);
    grid->addField(tr("Summary"), m_summary);
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

void ItemForm::bindItemField(ValueField *value, ItemField field, const QString &editName, const QByteArray &key)
{
    bindField(value, m_document,
              {.name = editName, .key = key, .change = [this, field](const Document &document, const QString &typed) {
                   return setItemField(document.text(), document.issue(), m_path, field, typed, document.profile());
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
    m_tags->load(typedTags(read));
    m_summary->load(read.summary);
    m_fields->load(path, read);
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
    m_tags->refresh(typedTags(read));
    m_summary->refresh(read.summary);
    m_fields->refresh(path, read);
}

ItemForm::Place ItemForm::placeOf(Span span) const
{
    const Item &now = item();
    const Text &text = m_snapshot.text;
    const auto place = [&](ValueField *field, const auto &positionOf) {
        const qsizetype from = positionOf(span.begin);
        return Place{field, from, std::max<qsizetype>(positionOf(span.end) - from, 0)};
    };
    for (const LabelledField &field : now.fields) {
        if (!field.line.contains(span.begin))
            continue;
        const Span value = field.url.value_or(field.value);
        if (ValueField *row = m_fields->find(text.string(field.label)))
            return place(row, [&](qsizetype offset) { return placeInLine(text, value, offset); });
    }
    for (const Tag &tag : now.tags) {
        if (tag.span.contains(span.begin))
            return {m_tags, 0, 0};
    }
    for (const auto &[field, at] :
         {std::pair{m_source, now.source}, std::pair{m_title, now.title}, std::pair{m_url, now.url}}) {
        if (holds(at, span))
            return place(field, [&](qsizetype offset) { return placeInLine(text, *at, offset); });
    }
    if (holds(now.summary, span))
        return place(m_summary, [&](qsizetype offset) { return placeInSummary(text, now, offset); });
    return {};
}

void ItemForm::focusAt(Span span)
{
    const Place place = span.contains(item().span) ? Place{} : placeOf(span); // the item as a whole: its title
    if (place.field)
        place.field->focusAt(place.from);
    else
        m_title->focusAt(0);
}

void ItemForm::select(Span span)
{
    const Place place = placeOf(span);
    if (!place.field)
        return;
    if (place.field != m_summary)
        ensureWidgetVisible(place.field->widget());
    place.field->select(place.from, place.length);
}

} // namespace Jianbao
