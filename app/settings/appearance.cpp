#include "appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace Jianbao {

namespace {

struct Shades {
    QColor window, base, alternate, text, button, light, midlight, mid, dark, shadow, disabled, link, visited;
};

constexpr QRgb grey(int level)
{
    return qRgb(level, level, level);
}

Shades darkShades()
{
    return {.window = qRgb(0x2a, 0x2c, 0x2f),
            .base = qRgb(0x1e, 0x20, 0x22),
            .alternate = qRgb(0x25, 0x27, 0x2a),
            .text = qRgb(0xe8, 0xe8, 0xea),
            .button = qRgb(0x36, 0x38, 0x3c),
            .light = qRgb(0x4b, 0x4e, 0x53),
            .midlight = qRgb(0x40, 0x43, 0x47),
            .mid = qRgb(0x24, 0x26, 0x28),
            .dark = qRgb(0x18, 0x19, 0x1b),
            .shadow = grey(0),
            .disabled = qRgb(0x80, 0x83, 0x88),
            .link = qRgb(0x6c, 0xb4, 0xee),
            .visited = qRgb(0xb3, 0x9d, 0xdb)};
}

Shades lightShades()
{
    return {.window = grey(0xef),
            .base = grey(0xff),
            .alternate = grey(0xf7),
            .text = grey(0x1a),
            .button = grey(0xef),
            .light = grey(0xff),
            .midlight = grey(0xf7),
            .mid = grey(0xb8),
            .dark = grey(0x9f),
            .shadow = grey(0x76),
            .disabled = grey(0x80),
            .link = qRgb(0x0b, 0x57, 0xd0),
            .visited = qRgb(0x6a, 0x1b, 0x9a)};
}

/// The system's palette in other shades: its accent stays.
QPalette paletteIn(const Shades &shades)
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor &colour) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(QPalette::All, role, colour);
    };
    set({QPalette::Window}, shades.window);
    set({QPalette::Base}, shades.base);
    set({QPalette::AlternateBase}, shades.alternate);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}, shades.text);
    set({QPalette::Button, QPalette::ToolTipBase}, shades.button);
    set({QPalette::BrightText}, Qt::white);
    set({QPalette::Light}, shades.light);
    set({QPalette::Midlight}, shades.midlight);
    set({QPalette::Mid}, shades.mid);
    set({QPalette::Dark}, shades.dark);
    set({QPalette::Shadow}, shades.shadow);
    set({QPalette::Link}, shades.link);
    set({QPalette::LinkVisited}, shades.visited);
    set({QPalette::PlaceholderText}, shades.disabled);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    return palette;
}

} // namespace

void applyAppearance(Preferences::Appearance appearance)
{
    QStyleHints *const hints = QGuiApplication::styleHints();
    QApplication::setPalette({}); // the system's again
    if (appearance == Preferences::Appearance::System) {
        hints->unsetColorScheme();
        return;
    }
    const bool isDark = appearance == Preferences::Appearance::Dark;
    const Qt::ColorScheme wanted = isDark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light;
    hints->setColorScheme(wanted);
    if (hints->colorScheme() != wanted) // not every desktop can be asked
        QApplication::setPalette(paletteIn(isDark ? darkShades() : lightShades()));
}

} // namespace Jianbao
