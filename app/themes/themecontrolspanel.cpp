#include "themecontrolspanel.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

using WeChat::ThemeControls;

/// Dark enough to be read as text on white: 4.5:1 and more.
constexpr std::array offeredColours{"#0b6e69"_L1, "#1f5fbf"_L1, "#6a3fb0"_L1, "#b3261e"_L1,
                                    "#a3410d"_L1, "#2e6b2e"_L1, "#3a3f44"_L1};

QIcon dot(const QColor &colour, bool isChosen, const QWidget &on)
{
    const qreal ratio = std::max(2.0, std::ceil(on.devicePixelRatioF()));
    QPixmap pixmap(QSize(20, 20) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(3, 3, 14, 14));
    if (isChosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(on.palette().color(QPalette::WindowText), 1.5));
        painter.drawEllipse(QRectF(1, 1, 18, 18));
    }
    return pixmap;
}

QToolButton *makeSwatch(const QString &name)
{
    auto *const button = new QToolButton;
    button->setAutoRaise(true);
    button->setIconSize({20, 20});
    button->setFixedSize(26, 26);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

bool isSame(double a, double b)
{
    return std::abs(a - b) < 0.001;
}

} // namespace

ThemeControlsPanel::ThemeControlsPanel(QWidget *parent)
    : QWidget(parent)
    , m_swatches(new QButtonGroup(this))
    , m_fontSize(makeNumber(ThemeControls::smallestFont, ThemeControls::largestFont, 1, 1, tr("Font size")))
    , m_lineHeight(makeNumber(ThemeControls::tightestLines, ThemeControls::widestLines, 0.05, 2, tr("Line height")))
    , m_spacing(
          makeNumber(100 * ThemeControls::tightestSpacing, 100 * ThemeControls::widestSpacing, 10, 0, tr("Spacing")))
    , m_font(new QComboBox)
    , m_reset(new QPushButton(QIcon::fromTheme(u"edit-reset"_s), tr("As the Theme Has It")))
{
    m_fontSize->setSuffix(tr(" px"));
    m_spacing->setSuffix(tr(" %"));
    m_font->addItem(tr("The theme's"), int(ThemeControls::Font::Theme));
    m_font->addItem(tr("Sans serif"), int(ThemeControls::Font::Sans));
    m_font->addItem(tr("Serif"), int(ThemeControls::Font::Serif));
    m_font->addItem(tr("Monospaced"), int(ThemeControls::Font::Mono));
    m_font->setAccessibleName(tr("Font"));
    m_font->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reset->setToolTip(tr("Take colour, sizes and font back to what the theme says"));

    auto *const form = new QFormLayout(this);
    form->setContentsMargins(12, 8, 12, 12);
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(makeSwatches());
    form->addRow(tr("Font size"), m_fontSize);
    form->addRow(tr("Line height"), m_lineHeight);
    form->addRow(tr("Spacing"), m_spacing);
    form->addRow(tr("Font"), m_font);
    form->addRow(m_reset);

    // A value that is the theme's own is no setting.
    const auto set = [](double value, std::optional<double> own) {
        return own && isSame(value, *own) ? std::nullopt : std::optional(value);
    };
    connect(m_fontSize, &QDoubleSpinBox::valueChanged, this, [this, set](double value) {
        ThemeControls controls = m_controls;
        controls.fontSize = set(value, m_own.fontSize);
        change(controls);
    });
    connect(m_lineHeight, &QDoubleSpinBox::valueChanged, this, [this, set](double value) {
        ThemeControls controls = m_controls;
        controls.lineHeight = set(value, m_own.lineHeight);
        change(controls);
    });
    connect(m_spacing, &QDoubleSpinBox::valueChanged, this, [this, set](double value) {
        ThemeControls controls = m_controls;
        controls.spacing = set(value / 100, 1.0);
        change(controls);
    });
    connect(m_font, &QComboBox::activated, this, [this](int index) {
        ThemeControls controls = m_controls;
        controls.font = ThemeControls::Font(m_font->itemData(index).toInt());
        change(controls);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        show({}, m_own);
        Q_EMIT controlsChanged(m_controls);
    });
}

QWidget *ThemeControlsPanel::makeSwatches()
{
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [this, layout](QToolButton *button) {
        m_swatches->addButton(button);
        layout->addWidget(button);
        return button;
    };
    m_ownColour = add(makeSwatch(tr("The theme's colour")));
    connect(m_ownColour, &QAbstractButton::clicked, this, [this] {
        ThemeControls controls = m_controls;
        controls.accent.clear();
        change(controls);
    });
    for (const QLatin1StringView colour : offeredColours) {
        QToolButton *const button = add(makeSwatch(tr("Accent colour %1").arg(colour)));
        button->setProperty("colour", QString(colour));
        connect(button, &QAbstractButton::clicked, this, [this, colour] {
            ThemeControls controls = m_controls;
            controls.accent = colour;
            change(controls);
        });
    }
    m_otherColour = add(makeSwatch(tr("Another colour…")));
    connect(m_otherColour, &QAbstractButton::clicked, this, &ThemeControlsPanel::askForColour);
    layout->addStretch();
    return row;
}

QDoubleSpinBox *ThemeControlsPanel::makeNumber(double least, double most, double step, int decimals,
                                               const QString &name)
{
    auto *const box = new QDoubleSpinBox;
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setDecimals(decimals);
    box->setAccessibleName(name);
    box->setKeyboardTracking(false);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

void ThemeControlsPanel::show(const ThemeControls &controls, const ThemeControls &own)
{
    m_controls = controls;
    m_own = own;
    const QSignalBlocker quietSize(m_fontSize);
    const QSignalBlocker quietLines(m_lineHeight);
    const QSignalBlocker quietSpacing(m_spacing);
    m_fontSize->setValue(controls.fontSize.value_or(own.fontSize.value_or(15)));
    m_lineHeight->setValue(controls.lineHeight.value_or(own.lineHeight.value_or(1.75)));
    m_spacing->setValue(100 * controls.spacing.value_or(1));
    m_font->setCurrentIndex(m_font->findData(int(controls.font)));
    m_reset->setEnabled(!controls.isEmpty());
    showColour();
}

void ThemeControlsPanel::showColour()
{
    const QColor own = QColor::fromString(m_own.accent);
    bool isOffered = m_controls.accent.isEmpty();
    m_ownColour->setIcon(dot(own.isValid() ? own : QColor(Qt::gray), m_controls.accent.isEmpty(), *this));
    for (QAbstractButton *const button : m_swatches->buttons()) {
        const QString colour = button->property("colour").toString();
        if (colour.isEmpty())
            continue;
        const bool isChosen = colour == m_controls.accent;
        isOffered = isOffered || isChosen;
        button->setIcon(dot(QColor::fromString(colour), isChosen, *this));
    }
    m_otherColour->setIcon(isOffered ? QIcon::fromTheme(u"color-picker"_s, QIcon::fromTheme(u"list-add"_s))
                                     : dot(QColor::fromString(m_controls.accent), true, *this));
}

void ThemeControlsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange)
        showColour();
}

void ThemeControlsPanel::change(const ThemeControls &controls)
{
    if (controls == m_controls)
        return;
    m_controls = controls;
    m_reset->setEnabled(!controls.isEmpty());
    showColour();
    Q_EMIT controlsChanged(m_controls);
}

void ThemeControlsPanel::askForColour()
{
    auto *const dialog = new QColorDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString now = m_controls.accent.isEmpty() ? m_own.accent : m_controls.accent;
    dialog->setCurrentColor(QColor::fromString(now));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        ThemeControls controls = m_controls;
        controls.accent = colour.name();
        change(controls);
    });
    dialog->open();
}

} // namespace Jianbao
