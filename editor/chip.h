#pragma once

#include "marks.h"

#include <QAbstractButton>

namespace Jianbao {

/// A word in a rounded box with a button that removes it. Reachable by keyboard: Delete or Backspace removes it, Enter
/// or a double click asks to edit it, ← and → go to its neighbours.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &word, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    void showMarks(const QList<FieldMark> &marks); ///< of the word as a whole
    QSize sizeHint() const override;

Q_SIGNALS:
    void removalRequested();
    void editRequested();
    /// The person goes on to the chip before (-1) or behind (1).
    void left(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAbstractButton *m_remove;
    QList<FieldMark> m_marks;
};

} // namespace Jianbao
