#include "windowstate.h"

#include "previewpane.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Jianbao::WindowState {

namespace {

QString geometryKey()
{
    return u"window/geometry"_s;
}

QString panesKey()
{
    return u"window/panes"_s;
}

QString previewKey()
{
    return u"window/preview"_s;
}

constexpr QSize comfortable{1440, 900};

} // namespace

void restore(QMainWindow &window, QSplitter &panes, PreviewPane &preview)
{
    const QSettings settings;
    if (!window.restoreGeometry(settings.value(geometryKey()).toByteArray())) {
        const QSize available = window.screen()->availableSize();
        window.resize(comfortable.boundedTo(available));
    }
    if (!panes.restoreState(settings.value(panesKey()).toByteArray()))
        panes.setSizes({window.width() * 6 / 10, window.width() * 4 / 10});
    preview.restoreState(settings.value(previewKey()).toByteArray());
}

void keep(const QMainWindow &window, const QSplitter &panes, const PreviewPane &preview)
{
    QSettings settings;
    settings.setValue(geometryKey(), window.saveGeometry());
    settings.setValue(panesKey(), panes.saveState());
    settings.setValue(previewKey(), preview.saveState());
}

} // namespace Jianbao::WindowState
