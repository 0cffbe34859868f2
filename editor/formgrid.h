#pragma once

#include <QGridLayout>

class QLabel;

namespace Jianbao {

class ValueField;

/// Rows of a form: right-aligned labels in one column, fields that take the width in the other, messages beneath them.
class FormGrid : public QGridLayout
{
public:
    explicit FormGrid(QWidget *parent);

    /// A field with its label (made its buddy and its accessible name) and its message beneath. The label may have a
    /// mnemonic, `&Title` or `标题(&T)`; one in brackets works without being shown.
    void addField(const QString &label, ValueField *field);
    /// The same with a button or the like at the field's end.
    void addField(const QString &label, ValueField *field, QWidget *beside);
    /// Right beneath the row added last, as wide as its field.
    void addBelow(QWidget *widget);
    /// Any other widget; returns its label.
    QLabel *addRow(const QString &label, QWidget *widget);
    /// Leaves the height that is left beneath the rows.
    void finish();

private:
    QLabel *place(const QString &label, QWidget *widget);
    void addMessage(ValueField *field);

    int m_row = 0;
};

} // namespace Jianbao
