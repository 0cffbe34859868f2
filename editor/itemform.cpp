#include "itemform.h"

#include "fieldbinding.h"
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

void ItemForm::focusAt(Span span)
{
    const Item &now = item();
    const auto focus = [&](ValueField *field, const std::optional<Span> &at) {
        if (!holds(at, span))
            return false;
        field->focusAt(m_snapshot.text.string({at->begin, span.begin}).size());
        return true;
    };
    if (span.contains(now.span)) // the item as a whole
        return m_title->focusAt(0);
    for (const LabelledField &field : now.fields) {
        if (field.line.contains(span.begin) && m_fields->focusLabel(m_snapshot.text.string(field.label)))
            return;
    }
    for (const Tag &tag : now.tags) {
        if (tag.span.contains(span.begin))
            return m_tags->focusAt(0);
    }
    if (focus(m_source, now.source) || focus(m_title, now.title) || focus(m_url, now.url) ||
        focus(m_summary, now.summary))
        return;
    m_title->focusAt(0);
}

} // namespace Jianbao
