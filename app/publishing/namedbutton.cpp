#include "namedbutton.h"

#include <QIcon>
#include <QPushButton>

namespace Jianbao {

QPushButton *makeButton(const QString &objectName, const QString &icon, const QString &text)
{
    auto *const button = new QPushButton(QIcon::fromTheme(icon), text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace Jianbao
