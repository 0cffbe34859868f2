#pragma once

#include "fields.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace Jianbao {

class Completion;
class LineField;

/// A row of the table of an item's further links: label, address (or text), and what can be done with it. Shows a value
/// and says what is wanted; changing the document is the table's business.
class LinkRow : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Head, ///< a link in the item's head, behind the main one
        Body, ///< a labelled line below
    };

    LinkRow(Kind kind, const FieldValue &value, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    const FieldValue &value() const { return m_value; }
    void refresh(const FieldValue &value);

    /// The line is gone from the document because it was emptied here; the row stays to be typed in anew.
    bool isGone() const { return m_isGone; }
    void setGone();

    LineField *label() const { return m_label; }
    LineField *address() const { return m_address; }
    bool hasFocusWithin() const;
    /// What Tab goes through, in order.
    QWidgetList tabStops() const;
    void setMovable(bool up, bool down);
    void setChoices(const QStringList &labels);

Q_SIGNALS:
    void removalRequested();
    void moveRequested(int by);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNames();

    Kind m_kind;
    FieldValue m_value;
    bool m_isGone = false;
    LineField *m_label;
    LineField *m_address;
    Completion *m_labels;
    QAction *m_up;
    QAction *m_down;
    QToolButton *m_more;
};

} // namespace Jianbao
