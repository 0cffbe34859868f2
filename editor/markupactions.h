#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace Jianbao {

/// The commands that put Markdown around words (bold, italic, code, link), for the Markdown field or the source in
/// which the person works. They are off anywhere else. What they change is typed, as it were: the text's own binding
/// sees it.
class MarkupActions : public QObject
{
    Q_OBJECT

public:
    /// For the texts within `area`, which must outlive this.
    MarkupActions(QWidget &area, QObject *parent);

    QList<QAction *> actions() const { return m_actions; }

private:
    void noteFocus(QWidget *now);
    void add(const QString &text, const QString &icon, const QKeySequence &shortcut, const QString &mark);
    void mark(const QString &mark);

    QWidget &m_area;
    QPointer<QWidget> m_edit; ///< where the person works; null elsewhere
    QList<QAction *> m_actions;
};

} // namespace Jianbao
