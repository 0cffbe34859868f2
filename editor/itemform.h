#pragma once

#include "document.h"
#include "edits.h"
#include "formscroll.h"
#include "htmlreader.h"
#include "marks.h"

class QPushButton;

namespace Jianbao {

class Completion;
class FormGrid;
class ItemMarks;
class LinkTable;
class MarkNotes;
class MarkdownEdit;
class ValueField;
struct Suggestions;

/// The fields of one item. Each key typed in one of them edits the document; what changes elsewhere shows here. Which
/// item it is, and where it has gone after a change, the section tab says.
class ItemForm : public FormScroll
{
    Q_OBJECT

public:
    /// `marks` are what others say of the item; they must outlive this.
    ItemForm(Document &document, const ItemMarks &marks, QWidget *parent = nullptr);

    /// Shows another item of `snapshot`, which must be the document's newest.
    void load(const Snapshot &snapshot, ItemPath path);
    /// The same item is at `path` of `snapshot` now ({-1, -1} when it is gone), and its newest values are to come.
    void follow(const Snapshot &snapshot, ItemPath path);
    /// Shows the same item, which a change may have altered or moved to `path`.
    void refresh(const Snapshot &snapshot, ItemPath path);
    /// What to offer while sources, tags and labels are typed.
    void setSuggestions(const Suggestions &suggestions);

    /// How HTML that is pasted into the summary becomes Markdown.
    void setHtmlReader(const HtmlReader &reader);

    /// Puts the cursor in the field that holds these bytes, at them; in the title when none does.
    void focusAt(Span span);
    /// Goes to the words the mark is about, or to the field it finds missing, and selects them.
    void goTo(const Mark &mark);
    /// Draws these, all of the item, beneath their words.
    void markWords(const Marks &marks);
    /// The byte the cursor is at; none when it is in no field.
    std::optional<qsizetype> cursor() const;
    QWidget *focusStop() const; ///< what takes the keyboard focus for the form
    /// Selects these bytes in the field that holds them; the focus stays where it is.
    void select(Span span);

Q_SIGNALS:
    /// Something typed for the item shown before could not be taken over; one sentence.
    void dropped(const QString &message);
    /// The person asks for what the item's page says of itself.
    void fetchRequested();

private:
    ValueField *addLine(FormGrid *grid, ItemField field, const QString &label, const QString &editName,
                        const QByteArray &key);
    void addLink(FormGrid *grid);
    void addTags(FormGrid *grid);
    void bindItemField(ValueField *value, ItemField field, const QString &editName, const QByteArray &key);
    void showMarks();
    const Item &item() const;
    /// A part of a field's text.
    struct Place {
        ValueField *field = nullptr; ///< null: no field shows these bytes
        qsizetype from = 0;
        qsizetype length = 0;
    };
    Place placeOf(Span span) const;
    Place placeOf(const Mark &mark) const;
    ValueField *fieldOf(ItemParts part) const;

    Document &m_document;
    const ItemMarks &m_marks;
    Snapshot m_snapshot;
    ItemPath m_path;
    ValueField *m_title;
    ValueField *m_source;
    ValueField *m_url;
    ValueField *m_tags;
    ValueField *m_summary;
    MarkdownEdit *m_summaryEdit;
    QPushButton *m_fetch;
    MarkNotes *m_notes;
    LinkTable *m_links;
    Completion *m_sources;
    Completion *m_tagChoices;
};

} // namespace Jianbao
