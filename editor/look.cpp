#include "look.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QLayout>
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

/// Sets the label's own text colour again whenever the palette changes.
class TextColour : public QObject
{
public:
    using Shade = QColor (*)(const QPalette &);

    TextColour(QLabel *label, Shade shade)
        : QObject(label)
        , m_label(label)
        , m_shade(shade)
    {
        setObjectName(name());
        label->installEventFilter(this);
        apply();
    }

    static QLatin1StringView name() { return QLatin1StringView("text-colour"); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const QColor shade = m_shade(QApplication::palette(m_label));
        if (m_label->testAttribute(Qt::WA_SetPalette) && m_label->palette().color(QPalette::WindowText) == shade)
            return;   // also when it was this that changed it
        QPalette own; // of this one role: a change of any other reaches the label as a PaletteChange
        own.setColor(QPalette::WindowText, shade);
        m_label->setPalette(own);
    }

    QLabel *m_label;
    Shade m_shade;
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

QColor warningText(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightnessF() < 0.5;
    return isDark ? QColor(0xff, 0xb7, 0x4d) : QColor(0x8a, 0x4b, 0x00);
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
    colourText(label, errorText);
    label->setText(sentence);
    label->show();
}

void colourText(QLabel *label, QColor (*shade)(const QPalette &))
{
    delete label->findChild<QObject *>(TextColour::name(), Qt::FindDirectChildrenOnly);
    if (shade)
        new TextColour(label, shade);
    else
        label->setPalette({});
}

void makeSecondary(QLabel *label)
{
    label->setFont(smaller(label->font()));
    colourText(label, secondaryText);
}

void tabAlong(const QDialogButtonBox *buttons)
{
    QWidget *last = nullptr;
    for (int i = 0; i < buttons->layout()->count(); ++i) {
        QWidget *const button = buttons->layout()->itemAt(i)->widget();
        if (button && last)
            QWidget::setTabOrder(last, button);
        if (button)
            last = button;
    }
}

} // namespace Jianbao::Look
