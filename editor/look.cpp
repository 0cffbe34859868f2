#include "look.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

namespace Jianbao::Look {

namespace {

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto mix = [share](float x, float y) { return float(x * share + y * (1 - share)); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

/// Sets the label's own text colour again whenever the palette around it changes.
class SecondaryColour : public QObject
{
public:
    explicit SecondaryColour(QLabel *label)
        : QObject(label)
        , m_label(label)
    {
        label->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange ||
            event->type() == QEvent::StyleChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const QColor colour = secondaryText(m_label->parentWidget() ? m_label->parentWidget()->palette() : QPalette());
        if (m_label->palette().color(QPalette::WindowText) == colour)
            return;
        QPalette own; // of this one role: a change of any other reaches the label as a PaletteChange
        own.setColor(QPalette::WindowText, colour);
        m_label->setPalette(own);
    }

    QLabel *m_label;
};

} // namespace

QColor secondaryText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.62);
}

QColor errorText(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightnessF() < 0.5;
    return isDark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
}

QColor hitGround(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightnessF() < 0.5;
    return isDark ? QColor(0x5c, 0x4a, 0x00) : QColor(0xff, 0xe5, 0x8a);
}

QFont smaller(const QFont &base)
{
    return scaled(base, 0.9);
}

QFont reading(const QFont &base)
{
    return scaled(base, 1.1);
}

int labelColumn(const QFont &font)
{
    return QFontMetrics(font).averageCharWidth() * 10 + 2 * grid;
}

void makeRoomy(QLineEdit *edit)
{
    edit->setTextMargins(grid / 2, 0, grid / 2, 0);
    edit->setMinimumHeight(edit->fontMetrics().height() + grid + grid / 2);
}

void makeMessage(QLabel *label)
{
    label->setWordWrap(true);
    label->setFont(smaller(label->font()));
    label->hide();
}

void showError(QLabel *label, const QString &sentence)
{
    QPalette colours = QGuiApplication::palette();
    colours.setColor(QPalette::WindowText, errorText(colours));
    label->setPalette(colours);
    label->setText(sentence);
    label->show();
}

void makeSecondary(QLabel *label)
{
    label->setFont(smaller(label->font()));
    new SecondaryColour(label);
}

} // namespace Jianbao::Look
