#pragma once

#include "itemmarks.h"

#include <QWidget>

class QVBoxLayout;

namespace Jianbao {

/// What is said of one item in its form: a line for each mark that something can be done about, with the buttons for
/// it. Holds no place while there is none.
class MarkNotes : public QWidget
{
    Q_OBJECT

public:
    explicit MarkNotes(QWidget *parent = nullptr);

    /// Shows those of `marks` that have answers.
    void show(const QList<ItemMark> &marks);

private:
    void placeInTabOrder();
    QWidget *makeLine(qsizetype index);

    QVBoxLayout *m_lines;
    QList<ItemMark> m_shown;
};

} // namespace Jianbao
