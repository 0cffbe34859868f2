#include "icons.h"

#include <BreezeIcons>
#include <QIcon>
#include <QtPlugin>

using namespace Qt::StringLiterals;

Q_IMPORT_PLUGIN(BreezeIconPlugin)

namespace Jianbao {

void installIcons()
{
    BreezeIcons::initIcons();
    QIcon::setThemeName(u"jianbao-breeze"_s); // the one that BreezeIconPlugin answers to
}

} // namespace Jianbao
