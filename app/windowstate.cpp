#include "windowstate.h"

#include "previewpane.h"
#include "textzoom.h"

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

QString zoomKey()
{
    return u"window/textZoom"_s;
}

constexpr QSize comfortable{1440, 900};

} // namespace

void restore(QMainWindow &window, QSplitter &panes, PreviewPane &preview, TextZoom &zoom)
{
    const QSettings settings;
    if (!window.restoreGeometry(settings.value(geometryKey()).toByteArray())) {
        const QSize available = window.screen()->availableSize();
        window.resize(comfortable.boundedTo(available));
    }
    if (!panes.restoreState(settings.value(panesKey()).toByteArray()))
        panes.setSizes({window.width() * 6 / 10, window.width() * 4 / 10});
    preview.restoreState(settings.value(previewKey()).toByteArray());
    zoom.setFactor(settings.value(zoomKey(), 1.0).toDouble());
}

void keep(const QMainWindow &window, const QSplitter &panes, const PreviewPane &preview, const TextZoom &zoom)
{
    QSettings settings;
    settings.setValue(geometryKey(), window.saveGeometry());
    settings.setValue(panesKey(), panes.saveState());
    settings.setValue(previewKey(), preview.saveState());
    settings.setValue(zoomKey(), zoom.factor());
}

} // namespace Jianbao::WindowState
