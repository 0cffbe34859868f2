#include "linemarks.h"

#include "editstep.h"
#include "look.h"
#include "severitylook.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Jianbao {

LineMarks::LineMarks(QLineEdit *edit)
    : QWidget(edit)
    , m_edit(edit)
    , m_text(edit->text())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(edit->rect());
    hide();
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textChanged, this, &LineMarks::followText);
    connect(edit, &QLineEdit::cursorPositionChanged, this, qOverload<>(&QWidget::update)); // it may have scrolled
}

void LineMarks::show(const QList<FieldMark> &marks)
{
    m_text = m_edit->text();
    if (marks == m_marks)
        return;
    m_marks = marks;
    QStringList messages;
    for (const FieldMark &mark : marks)
        messages.append(mark.message);
    m_edit->setAccessibleDescription(messages.join(u'\n'));
    setVisible(!marks.isEmpty());
    raise();
    update();
}

void LineMarks::followText(const QString &text)
{
    const TextDifference diff = difference(m_text, text);
    m_text = text;
    const auto moved = [&diff](qsizetype position, qsizetype inside) {
        if (position < diff.at)
            return position;
        return position >= diff.at + diff.before ? position + diff.after - diff.before : inside;
    };
    for (FieldMark &mark : m_marks) {
        if (mark.length == 0)
            continue;
        const qsizetype begin = moved(mark.from, diff.at + diff.after);
        const qsizetype end = moved(mark.from + mark.length, diff.at);
        mark.from = begin;
        mark.length = std::max<qsizetype>(end - begin, 1);
    }
    update();
}

/// Where a character begins, in pixels. The line edit tells only which one is at a pixel.
int LineMarks::placeOf(qsizetype position) const
{
    int left = 0;
    int right = m_edit->width();
    while (left < right) {
        const int middle = (left + right) / 2;
        if (m_edit->cursorPositionAt({middle, m_edit->height() / 2}) < position)
            left = middle + 1;
        else
            right = middle;
    }
    return left;
}

void LineMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int margin = Look::grid;
    painter.setClipRect(rect().adjusted(margin / 2, 0, -margin / 2, 0));
    const int line = (height() + fontMetrics().height()) / 2 + 1;
    for (const FieldMark &mark : m_marks) {
        const bool isWhole = mark.length == 0;
        int left = margin;
        int right = std::min(width() - margin, margin + 12 * Look::grid);
        if (!isWhole) {
            // A character's middle parts it from the next one: half a letter's width is what one cannot know.
            left = mark.from == 0 ? margin : placeOf(mark.from) + 2;
            right = placeOf(mark.from + mark.length);
            right = std::max(right + 2, left + fontMetrics().averageCharWidth());
        } else if (!m_text.isEmpty()) {
            right = placeOf(m_text.size());
        }
        SeverityLook::paintWave(&painter, left, right, std::min(line, height() - 3),
                                SeverityLook::colour(mark.severity, palette()));
    }
}

bool LineMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(m_edit->rect());
    } else if (event->type() == QEvent::ToolTip && !m_marks.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int position = m_edit->cursorPositionAt(help->pos());
        QStringList messages;
        for (const FieldMark &mark : std::as_const(m_marks)) {
            if (mark.length == 0 || (mark.from <= position && position <= mark.from + mark.length))
                messages.append(mark.message.toHtmlEscaped());
        }
        if (!messages.isEmpty()) {
            QToolTip::showText(help->globalPos(), u"<p>"_s + messages.join("<br>"_L1) + u"</p>"_s, m_edit);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Jianbao
