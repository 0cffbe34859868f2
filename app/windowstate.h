#pragma once

class QMainWindow;
class QSplitter;

namespace Jianbao {
class PreviewPane;
} // namespace Jianbao

/// What a window looked like when it was last closed, kept in the settings.
namespace Jianbao::WindowState {

/// Gives the window its last place and shape, or a good first one.
void restore(QMainWindow &window, QSplitter &panes, PreviewPane &preview);
void keep(const QMainWindow &window, const QSplitter &panes, const PreviewPane &preview);

} // namespace Jianbao::WindowState
