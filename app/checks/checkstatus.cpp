#include "checkstatus.h"

#include "look.h"
#include "severitylook.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionToolButton>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int sign = 14;
constexpr int arrow = 8;

int countWidth(const QFontMetrics &metrics, qsizetype count)
{
    return sign + Look::grid / 2 + metrics.horizontalAdvance(QLocale().toString(count)) + Look::grid;
}

} // namespace

CheckStatus::CheckStatus(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName("check-status"_L1);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setText(tr("Checks"));
    show(Findings());
}

void CheckStatus::show(const Findings &findings)
{
    m_errors = findings.count(Severity::Error);
    m_warnings = findings.count(Severity::Warning);
    const QLocale numbers;
    const QString counts =
        tr("Errors: %1, warnings: %2, to do: %3, style: %4")
            .arg(numbers.toString(m_errors), numbers.toString(m_warnings),
                 numbers.toString(findings.count(Severity::Todo)), numbers.toString(findings.count(Severity::Style)));
    setToolTip(counts);
    setAccessibleName(tr("Checks. %1").arg(counts));
    updateGeometry();
    update();
}

void CheckStatus::setPanelShown(bool isShown)
{
    m_isPanelShown = isShown;
    update();
}

QSize CheckStatus::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {countWidth(metrics, m_errors) + countWidth(metrics, m_warnings) + metrics.horizontalAdvance(text()) +
                arrow + 2 * Look::grid,
            metrics.height() + Look::grid / 2};
}

void CheckStatus::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    QPainter painter(this);
    style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);
    const QFontMetrics metrics(font());
    int x = Look::grid / 2;
    const auto put = [&](Severity severity, qsizetype count) {
        QColor colour = SeverityLook::colour(severity, palette());
        if (count == 0)
            colour = Look::secondaryText(palette());
        const int end = x + countWidth(metrics, count);
        SeverityLook::paint(&painter, QRectF(x, (height() - sign) / 2.0, sign, sign), severity, colour);
        painter.setPen(count == 0 ? Look::secondaryText(palette()) : palette().color(QPalette::WindowText));
        painter.drawText(QRect(x + sign + Look::grid / 2, 0, end - x, height()), int(Qt::AlignLeft | Qt::AlignVCenter),
                         QLocale().toString(count));
        x = end;
    };
    put(Severity::Error, m_errors);
    put(Severity::Warning, m_warnings);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(x, 0, width() - x, height()), int(Qt::AlignLeft | Qt::AlignVCenter), text());
    x += metrics.horizontalAdvance(text()) + Look::grid / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::secondaryText(palette()));
    painter.translate(x + arrow / 2.0, height() / 2.0);
    painter.rotate(m_isPanelShown ? 90 : 0);
    painter.drawPolygon(QPolygonF({{-2, -3.5}, {3, 0}, {-2, 3.5}}));
    if (hasFocus()) {
        painter.resetTransform();
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace Jianbao
