#pragma once

#include "document.h"
#include "edits.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Jianbao {

class LineField;

/// The labelled links and texts of an item (代码, 论文 …) as a small table: a row each, and one to add another.
class LabelledFields : public QWidget
{
    Q_OBJECT

public:
    explicit LabelledFields(Document &document, QWidget *parent = nullptr);

    /// Shows the fields of another item.
    void load(ItemPath path, const ItemValues &values);
    /// Shows the same item after a change; a row that is being typed in stays.
    void refresh(ItemPath path, const ItemValues &values);

    /// Puts the cursor in the row of the label, when there is one.
    bool focusLabel(const QString &label);
    /// The field of that row; null when there is none.
    LineField *find(const QString &label) const;

private:
    struct Row {
        FieldValue value;
        QLabel *label = nullptr;
        LineField *field = nullptr;
        QToolButton *remove = nullptr;
    };

    void showRows(const QList<FieldValue> &values);
    Row makeRow(const FieldValue &value);
    void placeRows();
    void discard(const Row &row);
    void add();

    Document &m_document;
    ItemPath m_path;
    QList<Row> m_rows;
    QGridLayout *m_grid;
    QLineEdit *m_newLabel;
    QLineEdit *m_newValue;
    QToolButton *m_add;
    QLabel *m_message;
};

} // namespace Jianbao
