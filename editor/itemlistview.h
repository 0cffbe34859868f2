#pragma once

#include <QBasicTimer>
#include <QListView>

namespace Jianbao {

class ItemDelegate;

/// The list of a section's items. Says what was dropped between which rows; changing the document is the section tab's
/// business.
class ItemListView : public QListView
{
    Q_OBJECT

public:
    explicit ItemListView(QWidget *parent = nullptr);

    /// The selected rows from top to bottom.
    QList<int> selectedRows() const;

    /// Something is being done with rows: their marks turn, unless the person wants nothing to move.
    void setBusy(bool isBusy);

Q_SIGNALS:
    /// Items (of this list or another), links or text were dropped before `row` (or behind the last one).
    void droppedBefore(int row, const QMimeData &data);
    /// The person asked for the form: Enter or a double click.
    void opened();
    /// The person pressed Delete.
    void removalRequested();
    /// The person pressed Esc.
    void cancelRequested();
    /// The person pastes what the clipboard holds.
    void pasted(const QMimeData &data);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int rowBelow(QPoint position) const;
    void markGap(int row);
    QPixmap picture(const QModelIndexList &rows) const;

    ItemDelegate *m_delegate;
    QBasicTimer m_turning;
    int m_step = 0;
    int m_gap = -1; ///< the row before which a drop would go; -1 when nothing is dragged over the list
};

} // namespace Jianbao
