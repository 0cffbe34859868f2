#pragma once

#include <QFrame>
#include <QPointer>
#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace Jianbao {

class ChoiceModel;

/// One of the things a person can pick.
struct Choice {
    QString title;
    QString detail; ///< beneath or behind it, standing back
    QString place;  ///< at the right: where it is, or its key
};

/// A list that comes over the window, narrows while a person types, and goes with Enter or Esc. Lies over `host` as its
/// child; gives the focus back to where it was. What the choices mean is others' business.
class QuickPick : public QFrame
{
    Q_OBJECT

public:
    explicit QuickPick(QWidget *host);

    /// Shows these. `pick` is called with the index of the one chosen, after the list has gone.
    void open(const QString &prompt, const QList<Choice> &choices, std::function<void(qsizetype)> pick);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesKey(const QKeyEvent &event);
    void place();
    void accept();
    void dismiss();
    void step(int by);
    void showMatches();

    QWidget *m_host;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_nothing;
    ChoiceModel *m_model;
    std::function<void(qsizetype)> m_pick;
    QPointer<QWidget> m_before; ///< what had the focus
};

} // namespace Jianbao
