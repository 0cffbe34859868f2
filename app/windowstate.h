#pragma once

#include <QByteArray>

class QMainWindow;
class QSplitter;

namespace Jianbao {

class PreviewPane;

/// The place and shape of a window and its parts, as Qt and the preview write them; empty parts mean "as you like".
struct WindowShape {
    QByteArray geometry;
    QByteArray panes;
    QByteArray preview;
};

} // namespace Jianbao

/// What a window looked like when one was last closed, kept in the settings.
namespace Jianbao::WindowState {

WindowShape kept();
void keep(const WindowShape &shape);

WindowShape shapeOf(const QMainWindow &window, const QSplitter &panes, const PreviewPane &preview);
/// Gives the window this shape, and a good first one where that cannot be read.
void restore(const WindowShape &shape, QMainWindow &window, QSplitter &panes, PreviewPane &preview);

} // namespace Jianbao::WindowState
