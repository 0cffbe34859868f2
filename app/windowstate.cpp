#include "windowstate.h"

#include "previewpane.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Jianbao::WindowState {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto panesKey = "window/panes"_L1;
constexpr auto previewKey = "window/preview"_L1;

constexpr QSize comfortable{1440, 900};

} // namespace

WindowShape kept()
{
    const QSettings settings;
    return {.geometry = settings.value(geometryKey).toByteArray(),
            .panes = settings.value(panesKey).toByteArray(),
            .preview = settings.value(previewKey).toByteArray()};
}

void keep(const WindowShape &shape)
{
    QSettings settings;
    settings.setValue(geometryKey, shape.geometry);
    settings.setValue(panesKey, shape.panes);
    settings.setValue(previewKey, shape.preview);
}

WindowShape shapeOf(const QMainWindow &window, const QSplitter &panes, const PreviewPane &preview)
{
    return {.geometry = window.saveGeometry(), .panes = panes.saveState(), .preview = preview.saveState()};
}

void restore(const WindowShape &shape, QMainWindow &window, QSplitter &panes, PreviewPane &preview)
{
    if (!window.restoreGeometry(shape.geometry)) {
        // What the desktop puts around the window is not known before it is shown.
        const QSize frame(2, window.style()->pixelMetric(QStyle::PM_TitleBarHeight) + 2);
        window.resize(comfortable.boundedTo(window.screen()->availableSize() - frame));
    }
    if (!panes.restoreState(shape.panes))
        panes.setSizes({window.width() * 6 / 10, window.width() * 4 / 10});
    preview.restoreState(shape.preview);
}

} // namespace Jianbao::WindowState
