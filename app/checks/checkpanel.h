#pragma once

#include "checkmodel.h"

#include <QHash>
#include <QWidget>
#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace Jianbao {

/// The panel 检查: what is wrong with the issue, by severity, with a filter, and what can be done about it. Given the
/// keyboard focus it passes it on to its list. Says what the person wants; changes nothing by itself.
class CheckPanel : public QWidget
{
    Q_OBJECT

public:
    /// `menu` are the commands for the chosen row, for the panel's menus; the first of them gets a button too.
    explicit CheckPanel(const QList<QAction *> &commands, QWidget *parent = nullptr);

    void show(const Findings &findings, const Snapshot &snapshot);
    void showNothingOpen();

    /// What the filter lets through; everything while the panel is not seen.
    QList<Finding> stepped(const Findings &findings) const;

    /// The chosen finding; 0 when there is none.
    quint64 current() const;
    void setCurrent(quint64 id);
    bool hasFocusWithin() const;
    void takeFocus();

    QByteArray saveState() const; ///< which severities are shown
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void currentChanged();
    void seen(quint64 id);   ///< show it where it is; the focus stays here
    void opened(quint64 id); ///< go there
    void mendRequested(quint64 id);
    void closeRequested();
    void left(); ///< back to the editor: Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makeHeader(const QList<QAction *> &commands);
    void makeSeverityButtons();
    void makeTree();
    QWidget *makeEmptyPage();
    void keepCurrent(const std::function<void()> &change);
    void updatePage();
    void showCounts(const Findings &findings);
    quint64 idAt(const QModelIndex &index) const;

    CheckModel *m_model;
    QTreeView *m_tree;
    QLineEdit *m_filter;
    QHash<Severity, QToolButton *> m_severities;
    QStackedWidget *m_pages;
    QLabel *m_empty;
    QPushButton *m_showAll;
};

} // namespace Jianbao
