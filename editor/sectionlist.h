#pragma once

#include <QModelIndex>
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QMimeData;

namespace Jianbao {

class AddItemLine;
class ItemFilterModel;
class ItemListModel;
class ItemListView;

/// The left half of a section's tab: the line that adds items, the filter, and the list. Rows are those of the
/// ItemListModel, whatever the filter shows of them. Says what the person wants; never changes the document.
class SectionList : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive this.
    explicit SectionList(ItemListModel &model, QWidget *parent = nullptr);

    /// The current row; -1 when there is none.
    int currentRow() const;
    /// Ascending.
    QList<int> selectedRows() const;
    /// The numbers (from 0) of the selected items, ascending; other blocks left out.
    QList<qsizetype> selectedItems() const;

    /// Makes the row the current one, also when the filter has hidden it. Nothing when it is current already.
    void setCurrentRow(int row);
    /// Selects these items and shows them, also when the filter would hide them.
    void selectItems(const QList<qsizetype> &items);
    void focusList();
    QWidget *focusStop() const; ///< what takes the keyboard focus for the list
    /// Shows the row first, as far as the list can be scrolled; -1 is the list's begin. Nothing when it is filtered.
    void scrollToRow(int row);
    /// Lets `change` alter the model while the rows that are seen stay where they are on the screen.
    void keepInView(const std::function<void()> &change);
    int firstVisibleRow() const; ///< -1 when there is none

    /// The item that the selected ones would pass when they move up (-1) or down (1) among the rows that are shown; -1
    /// when there is none.
    qsizetype itemBeside(int direction) const;

    void beginAdding();
    void clearAdding();
    void refuseAdding(const QString &reason);
    void beginFiltering();
    void endFiltering();
    bool isFiltering() const;

Q_SIGNALS:
    void currentChanged();
    /// The person typed or pasted what is to become items.
    void submitted(const QString &text);
    /// Items of a section, or links and text of another program, were dropped or pasted before the item (counted from
    /// 0).
    void dropped(const QMimeData &data, qsizetype beforeItem);
    /// The person asked for the form: Enter or a double click.
    void opened();
    void removalRequested();
    /// The person pressed Esc in the list: what goes on with the selected items is to stop.
    void cancelRequested();
    void menuRequested(QPoint screenPosition);
    void scrolled(); ///< by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilter();
    void applyFilter();
    void showCount();
    int sourceRow(int shownRow) const;
    qsizetype itemOfRow(int shownRow) const;
    qsizetype itemBehind(int shownRow) const;

    ItemListModel &m_model;
    ItemFilterModel *m_shown;
    AddItemLine *m_add;
    QLabel *m_message;
    QWidget *m_filterRow;
    QLineEdit *m_filter;
    QLabel *m_count;
    ItemListView *m_list;
};

} // namespace Jianbao
