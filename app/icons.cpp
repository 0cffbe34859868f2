#include "icons.h"

#include <BreezeIcons>
#include <QEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

void followPalette()
{
    const QPalette palette = QGuiApplication::palette();
    const bool isDark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    const QString theme = isDark ? u"breeze-dark"_s : u"breeze"_s;
    if (QIcon::themeName() != theme)
        QIcon::setThemeName(theme);
}

/// The application hears of a new palette before its widgets repaint.
class PaletteFollower : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance())
            followPalette();
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void installIcons()
{
    BreezeIcons::initIcons();
    followPalette();
    auto *const application = QCoreApplication::instance();
    application->installEventFilter(new PaletteFollower(application));
}

} // namespace Jianbao
