#pragma once

#include "document.h"
#include "edits.h"
#include "linkrow.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace Jianbao {

class LineField;
class ValueField;

/// The further links of an item as a small table: those of its head behind the main one, its labelled lines (代码,
/// 论文 …), and a row to add another line. Two rows may have the same label. Of more than a person would go through the
/// first are shown, and a line tells of the others.
class LinkTable : public QWidget
{
    Q_OBJECT

public:
    explicit LinkTable(Document &document, QWidget *parent = nullptr);

    static constexpr qsizetype mostRows = 60; ///< each is several widgets

    /// Shows another item.
    void load(ItemPath path, const ItemValues &values);
    /// Shows the same item after a change; a row that is being typed in stays.
    void refresh(ItemPath path, const ItemValues &values);
    /// The labels to offer while one is typed.
    void setChoices(const QStringList &labels);

    /// The address of the item's `index`th labelled line or further link; null when there is none.
    LineField *find(LinkRow::Kind kind, qsizetype index) const;
    LineField *findLabel(LinkRow::Kind kind, qsizetype index) const; ///< the same of its label
    QList<ValueField *> fields() const;                              ///< all of them

Q_SIGNALS:
    /// Another item is shown, and something typed for the one before could not be taken over; one sentence.
    void dropped(const QString &message);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Entry {
        LinkRow::Kind kind;
        FieldValue value;
    };

    QStringList unfinished() const;
    void makeNewRow();
    void show(const ItemValues &values);
    LinkRow *makeRow(const Entry &entry);
    void bind(LinkRow *row);
    void place(const QList<LinkRow *> &rows);
    void discard(LinkRow *row);
    void discardGone();
    void add();
    void remove(LinkRow *row);
    void move(LinkRow *row, int by);
    /// How many lines of its kind the item has before this row's.
    qsizetype indexOf(const LinkRow *row) const;
    LinkRow *rowOf(LinkRow::Kind kind, qsizetype index) const;
    Result<ChangeSet> change(const LinkRow *row, const FieldValue &value) const;
    QList<LinkRow *> living() const;

    Document &m_document;
    ItemPath m_path;
    quint64 m_shown = 0; ///< the revision that the rows are of
    QList<LinkRow *> m_rows;
    QStringList m_choices;
    QVBoxLayout *m_layout;
    QLineEdit *m_newLabel;
    QLineEdit *m_newAddress;
    Completion *m_newLabels;
    QToolButton *m_add;
    QLabel *m_message;
    QLabel *m_more; ///< how many are not shown
};

} // namespace Jianbao
