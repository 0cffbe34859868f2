#include "textmarks.h"

#include "severitylook.h"

#include <QHelpEvent>
#include <QTextEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Jianbao {

TextMarks::TextMarks(QTextEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    edit->viewport()->installEventFilter(this);
}

void TextMarks::show(const QList<FieldMark> &marks)
{
    if (marks.isEmpty() && m_marks.isEmpty())
        return;
    m_marks = marks;
    const int last = m_edit->document()->characterCount() - 1;
    QList<QTextEdit::ExtraSelection> shown;
    QStringList messages;
    for (const FieldMark &mark : marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_edit->document());
        selection.cursor.setPosition(std::clamp(int(mark.from), 0, last));
        selection.cursor.setPosition(std::clamp(int(mark.from + mark.length), 0, last), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(SeverityLook::colour(mark.severity, m_edit->palette()));
        shown.append(selection);
        messages.append(mark.message);
    }
    m_edit->setExtraSelections(shown);
    m_edit->setAccessibleDescription(messages.join(u'\n'));
}

/// In the palette as it is now.
void TextMarks::colour()
{
    QList<QTextEdit::ExtraSelection> shown = m_edit->extraSelections();
    for (qsizetype i = 0; i < std::min(shown.size(), m_marks.size()); ++i)
        shown[i].format.setUnderlineColor(SeverityLook::colour(m_marks[i].severity, m_edit->palette()));
    if (!shown.isEmpty())
        m_edit->setExtraSelections(shown);
}

bool TextMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() != QEvent::ToolTip || m_marks.isEmpty())
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int position = m_edit->cursorForPosition(help->pos()).position();
    QStringList messages;
    const QList<QTextEdit::ExtraSelection> shown = m_edit->extraSelections();
    for (qsizetype i = 0; i < std::min(shown.size(), m_marks.size()); ++i) {
        const QTextCursor &cursor = shown[i].cursor;
        const bool isHere = cursor.selectionStart() <= position && position <= cursor.selectionEnd();
        if (isHere || !cursor.hasSelection())
            messages.append(m_marks[i].message.toHtmlEscaped());
    }
    if (messages.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), u"<p>"_s + messages.join("<br>"_L1) + u"</p>"_s, m_edit);
    return !messages.isEmpty();
}

} // namespace Jianbao
