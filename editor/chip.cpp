#include "chip.h"

#include "look.h"
#include "severitylook.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace Jianbao {

namespace {

constexpr int removeSize = 2 * Look::grid;

/// A cross, on a disc while the mouse is over it.
class RemoveButton : public QAbstractButton
{
public:
    explicit RemoveButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::NoFocus); // the chip's own keys do the same
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::ArrowCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor colour = palette().color(QPalette::Text);
        const QPointF centre = QRectF(rect()).center();
        if (underMouse()) {
            QColor disc = colour;
            disc.setAlphaF(isDown() ? 0.3f : 0.15f);
            painter.setPen(Qt::NoPen);
            painter.setBrush(disc);
            painter.drawEllipse(centre, removeSize / 2.0, removeSize / 2.0);
        } else {
            colour = Look::secondaryText(palette());
        }
        painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap));
        const qreal arm = 3;
        painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm));
        painter.drawLine(centre - QPointF(arm, -arm), centre + QPointF(arm, -arm));
    }
};

} // namespace

Chip::Chip(const QString &word, QWidget *parent)
    : QAbstractButton(parent)
    , m_remove(new RemoveButton(this))
{
    setText(word);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Tag %1").arg(word));
    showMarks({});
    m_remove->setAccessibleName(tr("Remove tag %1").arg(word));
    m_remove->setToolTip(tr("Remove"));
    connect(m_remove, &QAbstractButton::clicked, this, &Chip::removalRequested);
}

void Chip::setReadOnly(bool readOnly)
{
    m_remove->setVisible(!readOnly);
    setEnabled(!readOnly);
}

void Chip::showMarks(const QList<FieldMark> &marks)
{
    m_marks = marks;
    QStringList messages;
    for (const FieldMark &mark : marks)
        messages.append(mark.message);
    setAccessibleDescription((messages + QStringList{tr("Delete removes it, Enter edits it")}).join(u'\n'));
    const QString usual = tr("%1\nDelete removes it, Enter or a double click edits it").arg(text());
    setToolTip((messages + QStringList{usual}).join(u'\n'));
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + removeSize + 2 * Look::grid, metrics.height() + Look::grid / 2};
}

void Chip::resizeEvent(QResizeEvent *)
{
    const QRect button(width() - removeSize - Look::grid / 4, (height() - removeSize) / 2, removeSize, removeSize);
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(), button));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    QColor ground = accent;
    ground.setAlphaF(hasFocus() ? 0.35f : 0.16f);
    painter.setPen(hasFocus() ? QPen(accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, Look::grid / 2, Look::grid / 2);
    painter.setPen(palette().color(QPalette::Text));
    const QRect words(Look::grid, 0, width() - removeSize - 2 * Look::grid + Look::grid / 2, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font()).elidedText(text(), Qt::ElideRight, words.width()));
    if (!m_marks.isEmpty()) {
        SeverityLook::paintWave(&painter, words.left(), words.right(), height() - 2.5,
                                SeverityLook::colour(m_marks.first().severity, palette()));
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removalRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editRequested();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT left((event->key() == Qt::Key_Left) == isLeftToRight() ? -1 : 1);
        break;
    default:
        event->ignore();
    }
}

void Chip::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT editRequested();
}

} // namespace Jianbao
