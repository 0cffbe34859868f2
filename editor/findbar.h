#pragma once

#include "search.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Jianbao {

/// The bar in which a person writes what to find and what to put in its place. Holds what is written and shows what it
/// is told; finds nothing itself.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    SearchQuery query() const;
    QString replacement() const;
    bool hasReplacing() const; ///< the row for replacing is shown
    bool hasFocusWithin() const;

    /// Shows the bar with the cursor in the field of what to find; `text` takes the place of what is written there
    /// unless it is empty.
    void openForFinding(const QString &text);
    void openForReplacing(const QString &text);

    void showCount(const QString &text);   ///< 「3 / 17」
    void showNote(const QString &text);    ///< beneath; goes when anything else is shown
    void showProblem(const QString &text); ///< the same, as an error
    void clearNote();

Q_SIGNALS:
    void queryChanged(const Jianbao::SearchQuery &query);
    void nextRequested();
    void previousRequested();
    void replaceRequested();
    void replaceAllRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addOption(const QString &text, const QString &toolTip, const QKeySequence &key);
    QToolButton *makeButton(const QString &icon, const QString &text);
    void open(const QString &text);

    QLineEdit *m_find;
    QLabel *m_count;
    QToolButton *m_case;
    QToolButton *m_word;
    QToolButton *m_expression;
    QWidget *m_replaceRow;
    QLineEdit *m_replace;
    QLabel *m_note;
};

} // namespace Jianbao
