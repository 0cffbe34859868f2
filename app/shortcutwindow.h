#pragma once

#include "menucommands.h"

#include <QDialog>

namespace Jianbao {

/// Lists every command and its keys, to be read beside the work or searched.
class ShortcutWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutWindow(const QList<MenuCommand> &commands, QWidget *parent = nullptr);
};

} // namespace Jianbao
