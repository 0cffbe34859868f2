#include "textzoom.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace Jianbao {

namespace {

constexpr double step = 1.1;
constexpr auto ownFont = "jianbaoOwnFont"; // a field's font before any zoom

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget);
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    return font;
}

} // namespace

TextZoom::TextZoom(QWidget *root)
    : QObject(root)
    , m_root(root)
{
    qApp->installEventFilter(this); // fields come and go anywhere within the root
}

void TextZoom::setFactor(double factor)
{
    if (!std::isfinite(factor))
        return;
    factor = std::clamp(factor, smallest, largest);
    if (factor == m_factor)
        return;
    m_factor = factor;
    for (QWidget *widget : m_root->findChildren<QWidget *>()) {
        if (isTextField(widget))
            apply(widget);
    }
    Q_EMIT factorChanged(m_factor);
}

void TextZoom::zoomBy(int steps)
{
    setFactor(std::pow(step, std::round(std::log(m_factor) / std::log(step)) + steps));
}

void TextZoom::apply(QWidget *field) const
{
    const QVariant own = field->property(ownFont);
    if (!own.isValid() && m_factor == 1.0)
        return; // it has never had another size
    const QFont font = own.isValid() ? own.value<QFont>() : field->font();
    field->setProperty(ownFont, font);
    field->setFont(scaled(font, m_factor));
}

bool TextZoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show && event->type() != QEvent::Wheel)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || (widget != m_root && !m_root->isAncestorOf(widget)))
        return false;
    if (event->type() == QEvent::Show) {
        if (isTextField(widget))
            apply(widget);
        return false;
    }
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (wheel->modifiers() != Qt::ControlModifier)
        return false;
    if (wheel->angleDelta().y() != 0)
        zoomBy(wheel->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
    return true;
}

} // namespace Jianbao
