#include "valuefield.h"

#include "inputguard.h"
#include "linemarks.h"
#include "look.h"
#include "markdownedit.h"
#include "shownedit.h"
#include "textmarks.h"

#include <QScopedValueRollback>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace Jianbao {

ValueField::ValueField(InputGuard &input, QWidget *widget)
    : QObject(widget)
    , m_input(input)
    , m_message(new QLabel)
{
    Look::makeMessage(m_message);
    connect(&m_input, &InputGuard::committed, this, [this] {
        if (!m_refreshWaits)
            settle();
    });
    connect(&m_input, &InputGuard::composed, this, &ValueField::finishComposition);
    connect(&m_input, &InputGuard::left, this, &ValueField::leave);
}

ValueField::~ValueField()
{
    if (m_message && !m_message->parent())
        delete m_message;
}

void ValueField::load(const QString &value)
{
    m_input.abandonComposition();
    m_isRefused = false;
    m_isAuthor = m_hasTold = m_isValueDue = false;
    m_message->hide();
    m_value = value;
    showNow(value);
    const QScopedValueRollback showing(m_showing, true);
    moveToStart();
}

void ValueField::refresh(const QString &value)
{
    const bool isEcho = m_isAuthor && m_input.hasFocus();
    const bool mayDiffer = std::exchange(m_hasTold, false) || m_value != value;
    const bool isNews = mayDiffer && !isEcho && !m_telling;
    m_value = value;
    m_isValueDue = false;
    if (!isNews)
        return;
    if (m_input.isUnsettled() || m_isAsking || m_refreshWaits)
        m_refreshWaits = true;
    else if (!m_isRefused) // what was refused stays for the person to mend
        showNow(value);
}

void ValueField::noteChange(bool isOwn)
{
    m_isAuthor = isOwn;
    m_hasTold = m_hasTold || isOwn;
    m_isValueDue = true;
}

/// Tells what was typed; as an edit of m_value when that has come meanwhile.
void ValueField::finishComposition()
{
    if (m_input.isUnsettled())
        return; // composing anew
    if (std::exchange(m_refreshWaits, false)) {
        const QString merged = rebased(storable(shown()));
        const QScopedValueRollback showing(m_showing, true);
        if (const auto diff = difference(shown(), merged); !diff.isEmpty())
            replace(diff, merged.sliced(diff.at, diff.after));
        m_lastShown = storable(m_value);
    }
    settle();
}

/// What was typed into m_lastShown as an edit of m_value.
QString ValueField::rebased(const QString &text) const
{
    const TextDifference mine = difference(m_lastShown, text);
    if (mine.isEmpty())
        return m_value;
    const TextDifference theirs = difference(m_lastShown, m_value);
    qsizetype at = mine.at;
    qsizetype length = mine.before;
    if (theirs.at + theirs.before <= mine.at) {
        at += theirs.after - theirs.before;
    } else if (theirs.at < mine.at + mine.before ||
               theirs.at <= mine.at) { // both changed the same words: keep theirs, add mine
        at = theirs.at + theirs.after;
        length = 0;
    }
    QString merged = m_value;
    return merged.replace(at, length, text.sliced(mine.at, mine.after));
}

void ValueField::refuse(const QString &reason)
{
    m_isRefused = true;
    say(reason);
}

void ValueField::say(const QString &message)
{
    Look::showError(m_message, message);
}

void ValueField::noteText()
{
    if (!m_showing && !m_input.isUnsettled())
        settle();
}

void ValueField::settle()
{
    const QString text = storable(shown());
    const TextDifference diff = difference(m_lastShown, text);
    if (diff.isEmpty() || m_isTooLong || m_refreshWaits)
        return;
    if (m_isValueDue && !m_isAuthor) {
        const QScopedValueRollback asking(m_isAsking, true);
        Q_EMIT valueNeeded();
        if (storable(shown()) != text)
            return;           // another item is shown
        if (m_refreshWaits) { // not now: a QTextDocument must not be changed while it tells of a change
            QMetaObject::invokeMethod(this, &ValueField::finishComposition, Qt::QueuedConnection);
            return;
        }
    }
    m_editedSinceCursor = true;
    const EditStep step = classifyEdit(QStringView(m_lastShown).sliced(diff.at, diff.before),
                                       QStringView(text).sliced(diff.at, diff.after), m_input.isCommitting());
    m_lastShown = text;
    if (diff.before > 0 && diff.after > 0)
        Q_EMIT stepEnded();
    m_isRefused = false;
    m_message->hide();
    const QScopedValueRollback telling(m_telling, true);
    Q_EMIT edited(text, step);
}

void ValueField::noteCursor()
{
    const bool moved = !std::exchange(m_editedSinceCursor, false) && !m_showing && !m_input.isUnsettled();
    if (moved && m_input.hasFocus())
        Q_EMIT stepEnded();
}

void ValueField::leave()
{
    Q_EMIT stepEnded();
    if (!m_isRefused && !m_input.isUnsettled() && !m_isValueDue)
        showNow(m_value); // in the form the document keeps it
}

void ValueField::showNow(const QString &value)
{
    const QScopedValueRollback showing(m_showing, true);
    const bool wasTooLong = std::exchange(m_isTooLong, value.size() > longestValue());
    const QString text = m_isTooLong ? QString(value.first(200) + u'…') : value;
    const TextDifference diff = difference(shown(), text);
    if (!diff.isEmpty())
        replace(diff, text.sliced(diff.at, diff.after));
    m_lastShown = storable(shown()); // what cannot be typed was not typed
    setReadOnly(m_isTooLong);
    if (m_isTooLong) {
        m_isRefused = false;
        say(tr("This text is too long for a form. It can be edited in the Source tab."));
    } else if (wasTooLong) {
        m_message->hide();
    }
}

LineField::LineField(QLineEdit *edit)
    : ValueField(*new InputGuard(edit), edit)
    , m_edit(edit)
{
    Look::makeRoomy(edit);
    connect(edit, &QLineEdit::textChanged, this, &LineField::noteText);
    connect(edit, &QLineEdit::cursorPositionChanged, this, &LineField::noteCursor);
}

QString LineField::shown() const
{
    return m_edit->text();
}

void LineField::replace(const TextDifference &where, const QString &with)
{
    const auto moved = [&](int position) {
        if (position <= where.at)
            return position;
        return int(position < where.at + where.before ? where.at + where.after : position + where.after - where.before);
    };
    // A person looking at the field wants the cursor where the change was; one working elsewhere must not be disturbed.
    const int cursor = moved(m_edit->cursorPosition());
    QString text = m_edit->text();
    text.replace(where.at, where.before, with);
    m_edit->setText(text);
    m_edit->setCursorPosition(cursor);
}

void LineField::focusAt(qsizetype position)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->setCursorPosition(int(std::min(position, m_edit->text().size())));
}

qsizetype LineField::position() const
{
    return m_edit->cursorPosition();
}

void LineField::select(qsizetype from, qsizetype length)
{
    const qsizetype begin = std::clamp<qsizetype>(from, 0, m_edit->text().size());
    m_edit->setSelection(int(begin), int(std::clamp<qsizetype>(length, 0, m_edit->text().size() - begin)));
}

void LineField::showMarks(const QList<FieldMark> &marks)
{
    if (!m_marks && !marks.isEmpty())
        m_marks = new LineMarks(m_edit);
    if (m_marks)
        m_marks->show(marks);
}

MarkdownField::MarkdownField(MarkdownEdit *edit)
    : ValueField(edit->input(), edit)
    , m_edit(edit)
    , m_marks(new TextMarks(edit))
{
    connect(edit->document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed > 0 || added > 0)
            noteText();
    });
    connect(edit, &QTextEdit::cursorPositionChanged, this, &MarkdownField::noteCursor);
    connect(edit, &MarkdownEdit::pasteRefused, this, &MarkdownField::say);
}

QWidget *MarkdownField::widget() const
{
    return m_edit;
}

QString MarkdownField::shown() const
{
    return plainText(*m_edit->document());
}

void MarkdownField::replace(const TextDifference &where, const QString &with)
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(int(where.at));
    cursor.setPosition(int(where.at + where.before), QTextCursor::KeepAnchor);
    cursor.insertText(with);
}

void MarkdownField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

qsizetype MarkdownField::longestValue() const
{
    return MarkdownEdit::longestText;
}

void MarkdownField::moveToStart()
{
    m_edit->moveCursor(QTextCursor::Start);
}

void MarkdownField::focusAt(qsizetype position)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(int(std::min<qsizetype>(position, m_edit->document()->characterCount() - 1)));
    m_edit->setTextCursor(cursor);
}

qsizetype MarkdownField::position() const
{
    return m_edit->textCursor().position();
}

void MarkdownField::select(qsizetype from, qsizetype length)
{
    m_edit->select(int(from), int(length));
}

void MarkdownField::showMarks(const QList<FieldMark> &marks)
{
    m_marks->show(marks);
}

} // namespace Jianbao
