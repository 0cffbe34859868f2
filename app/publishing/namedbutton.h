#pragma once

class QPushButton;
class QString;

namespace Jianbao {

/// A push button with the theme's icon of that name, which Enter in a field beside it does not press.
QPushButton *makeButton(const QString &objectName, const QString &icon, const QString &text);

} // namespace Jianbao
