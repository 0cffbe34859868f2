#pragma once

#include "marks.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace Jianbao {

class Chip;
class LineMarks;

/// Short words as chips, with a line behind them to type more. Enter or a comma makes a chip of what is typed;
/// Backspace in the empty line takes the last one away; ← goes to the chips, where Delete removes and Enter edits one
/// where it stands.
/// Wraps, and is as tall as its chips need. Knows nothing of documents.
class TagChips : public QWidget
{
    Q_OBJECT

public:
    explicit TagChips(QWidget *parent = nullptr);

    /// The chips' words and, unless it is blank, what is being typed: behind them, or where the chip stood that is
    /// being edited.
    QStringList words() const;
    /// The last of the words is being typed.
    bool isTyping() const;
    /// Shows these. What is being typed stays so when it is among them, at its place.
    void setWords(const QStringList &words);
    /// Underlines the chips whose numbers are the marks' places; for a mark of no length, the place for the next chip.
    void showMarks(const QList<FieldMark> &marks);
    /// Makes a chip of what is typed.
    void finishTyping();
    void setReadOnly(bool readOnly);
    /// Shown while there is no chip and nothing is typed.
    void setPlaceholder(const QString &text);
    QLineEdit *input() const { return m_input; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person changed words().
    void edited();
    /// The person is about to do something other than typing on.
    void stepEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Placing { Measure, Apply };

    int arrange(int width, Placing placing) const;
    void insert(const QString &word);
    qsizetype place() const { return m_chips.size() - m_behind; }
    void noteText();
    void remove(Chip *chip);
    void edit(Chip *chip);
    void focusBeside(Chip *chip, int step);
    void rearrange();
    bool handleInputKey(int key);

    QLineEdit *m_input;
    LineMarks *m_marks = nullptr; ///< from the first on
    QString m_placeholder;
    QList<Chip *> m_chips;
    qsizetype m_behind = 0; ///< chips behind the line: some only while a chip is edited
    bool m_settingText = false;
};

} // namespace Jianbao
