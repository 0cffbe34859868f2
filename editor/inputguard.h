#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QContextMenuEvent;
class QMenu;

namespace Jianbao {

/// Watches one text widget (line or text edit) and gives it what every text field of the editor has in common: undo and
/// redo keys go up to the pane, which undoes in the Document; it is known when an input method is composing; leaving
/// the field is said. Never changes text itself.
class InputGuard : public QObject
{
    Q_OBJECT

public:
    /// Owned by `widget`.
    explicit InputGuard(QWidget *widget);

    /// An input method shows text that is not part of the widget's text yet. Nothing may be applied or refreshed.
    bool isComposing() const { return m_composing; }
    /// An input method event is being handled or a composition goes on: the text is not settled.
    bool isUnsettled() const { return m_composing || m_delivering; }
    /// The change being made or reported now was committed by an input method.
    bool isCommitting() const { return m_committing; }

    bool hasFocus() const { return m_widget->hasFocus(); }
    /// Gives up a running composition (another text is about to be shown in this widget).
    void abandonComposition();

    /// The keys of Undo and Redo, as every platform and habit has them.
    static bool isUndo(const QKeyEvent *event);
    static bool isRedo(const QKeyEvent *event);

Q_SIGNALS:
    /// An input method put text in the widget; it may go on composing.
    void committed();
    /// A composition was committed or given up; what waited for it may go on.
    void composed();
    /// The focus went elsewhere (not for a popup of the field's own, or another window).
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool passInputMethodEvent(QEvent *event);
    bool showContextMenu(QContextMenuEvent *event);

    QWidget *m_widget;
    const QMetaObject *m_type; ///< what the widget is until it is torn down
    bool m_composing = false;
    bool m_committing = false;
    bool m_delivering = false;
};

} // namespace Jianbao
