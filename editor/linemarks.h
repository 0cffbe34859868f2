#pragma once

#include "marks.h"

#include <QWidget>

class QLineEdit;

namespace Jianbao {

/// Draws marks beneath the words of a line edit and says them as tool tips: a layer above it that takes no mouse. They
/// keep to their words while the person types on.
class LineMarks : public QWidget
{
    Q_OBJECT

public:
    /// Owned by `edit`.
    explicit LineMarks(QLineEdit *edit);

    void show(const QList<FieldMark> &marks);
    const QList<FieldMark> &marks() const { return m_marks; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void followText(const QString &text);
    int placeOf(qsizetype position) const;

    QLineEdit *m_edit;
    QString m_text; ///< what m_marks are of
    QList<FieldMark> m_marks;
};

} // namespace Jianbao
