#pragma once

#include <QListView>

namespace Jianbao {

/// The list of a section's items. Says where rows were dropped; moving them is the section tab's business.
class ItemListView : public QListView
{
    Q_OBJECT

public:
    explicit ItemListView(QWidget *parent = nullptr);

    /// The selected rows from top to bottom.
    QList<int> selectedRows() const;

Q_SIGNALS:
    /// The selected rows were dropped before `row` (or behind the last one).
    void droppedBefore(int row);
    /// The person asked for the form: Enter or a double click.
    void opened();
    /// The person pressed Delete.
    void removalRequested();

protected:
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
};

} // namespace Jianbao
