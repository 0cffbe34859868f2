#pragma once

#include "marks.h"

#include <QObject>

class QTextEdit;

namespace Jianbao {

/// Draws marks beneath the words of a Markdown field and says them as tool tips. They keep to their words while the
/// person types on.
class TextMarks : public QObject
{
    Q_OBJECT

public:
    /// Owned by `edit`; the only one that sets its extra selections.
    explicit TextMarks(QTextEdit *edit);

    void show(const QList<FieldMark> &marks);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void colour();

    QTextEdit *m_edit;
    QList<FieldMark> m_marks; ///< beside the edit's extra selections, one for each
};

} // namespace Jianbao
