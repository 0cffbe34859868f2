#pragma once

#include <QString>

namespace Jianbao {

/// Opens a file with the program the person uses for its kind.
void openFile(const QString &path);
/// Opens the file manager on the file's folder, with the file selected where the system can do that.
void showInFolder(const QString &path);

} // namespace Jianbao
