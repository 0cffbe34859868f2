#include "themefolder.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Jianbao {

QString userThemeFolder()
{
    // Not AppDataLocation: it is named after the program that asks.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Jianbao/Jianbao/themes"_s;
}

} // namespace Jianbao
