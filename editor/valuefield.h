#pragma once

#include "editstep.h"
#include "marks.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace Jianbao {

class InputGuard;
class LineMarks;
class MarkdownEdit;
class TextMarks;

/// Keeps one text widget and one value of a document the same while a person types.
///
/// Typing is told as it happens; the widget is never rewritten by the echo of its own edit, even where the document
/// keeps the value in another form (a trailing space), nor while an input method composes. A value that changes
/// elsewhere is shown by the smallest edit, so that the cursor stays. A value the document refuses stays in the widget
/// with the reason beneath it. Knows nothing of documents.
class ValueField : public QObject
{
    Q_OBJECT

public:
    ~ValueField() override;

    virtual QWidget *widget() const = 0;
    /// The sentence beneath the field; give it a place in the layout. Hidden while there is nothing to say.
    QLabel *message() const { return m_message; }

    /// Shows the value of another item, with its cursor at the start.
    void load(const QString &value);
    /// Shows the value the document has now. What the field itself has typed into it last is not shown again.
    void refresh(const QString &value);
    /// The document has changed: by what this field has told, or by something else. refresh() will follow, not at once.
    void noteChange(bool isOwn);
    /// The document cannot take what was typed, and why.
    void refuse(const QString &reason);
    bool isRefused() const { return m_isRefused; }

    /// Puts the cursor at a position of the shown text and gives the field the focus.
    virtual void focusAt(qsizetype position) = 0;
    virtual qsizetype position() const = 0; ///< of the cursor in the shown text
    /// Draws these beneath the shown text until it is told others.
    virtual void showMarks(const QList<FieldMark> &marks) = 0;
    /// Selects a part of the shown text and brings it into view; the focus stays where it is.
    virtual void select(qsizetype from, qsizetype length) = 0;

Q_SIGNALS:
    /// Something is typed and the value that noteChange() spoke of has not come: refresh() is to be called.
    void valueNeeded();
    /// The person changed the text to `value`.
    void edited(const QString &value, Jianbao::EditStep step);
    /// What is typed next is another step than what was typed last: the field was left, the cursor put elsewhere, or a
    /// selection is being replaced.
    void stepEnded();

protected:
    explicit ValueField(InputGuard &input, QWidget *widget);

    /// The text as the widget has it, line breaks as U+000A.
    virtual QString shown() const = 0;
    virtual void replace(const TextDifference &where, const QString &with) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    virtual qsizetype longestValue() const = 0;
    virtual void moveToStart() = 0;

    void noteText();
    void say(const QString &message); ///< until the next edit
    void noteCursor();

private:
    void showNow(const QString &value);
    void settle();
    void finishComposition();
    QString rebased(const QString &text) const;
    void leave();

    InputGuard &m_input;
    QPointer<QLabel> m_message;
    QString m_value;     ///< what the document has
    QString m_lastShown; ///< the text when `edited` was told last
    bool m_isRefused = false;
    bool m_showing = false;
    bool m_telling = false;
    bool m_isAuthor = false;   ///< the newest change is the field's own
    bool m_hasTold = false;    ///< a change of the field's own has come since m_value was the document's
    bool m_isValueDue = false; ///< m_value is not the document's any more
    bool m_editedSinceCursor = false;
    bool m_isTooLong = false;
    bool m_isAsking = false;     ///< for the value that is due
    bool m_refreshWaits = false; ///< m_value came while composing, or into what was being typed
};

/// A field of one line.
class LineField : public ValueField
{
public:
    /// `edit` owns this field.
    explicit LineField(QLineEdit *edit);

    QWidget *widget() const override { return m_edit; }
    QLineEdit *edit() const { return m_edit; }
    void focusAt(qsizetype position) override;
    qsizetype position() const override;
    void select(qsizetype from, qsizetype length) override;
    void showMarks(const QList<FieldMark> &marks) override;

protected:
    QString shown() const override;
    void replace(const TextDifference &where, const QString &with) override;
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }
    qsizetype longestValue() const override { return 8'000; } // a QLineEdit lays its text out in one go
    void moveToStart() override { m_edit->setCursorPosition(0); }

private:
    QLineEdit *m_edit;
    LineMarks *m_marks = nullptr; ///< from the first on
};

/// A field of Markdown.
class MarkdownField : public ValueField
{
public:
    /// `edit` owns this field.
    explicit MarkdownField(MarkdownEdit *edit);

    QWidget *widget() const override;
    void focusAt(qsizetype position) override;
    qsizetype position() const override;
    void select(qsizetype from, qsizetype length) override;
    void showMarks(const QList<FieldMark> &marks) override;

protected:
    QString shown() const override;
    void replace(const TextDifference &where, const QString &with) override;
    void setReadOnly(bool readOnly) override;
    qsizetype longestValue() const override;
    void moveToStart() override;

private:
    MarkdownEdit *m_edit;
    TextMarks *m_marks;
};

} // namespace Jianbao
