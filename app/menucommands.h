#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace Jianbao {

/// A command that the menus offer, as a person reads it.
struct MenuCommand {
    QString menu; ///< File, or Item › Move To
    QString text;
    QString keys; ///< its shortcuts; empty when it has none
    QAction *action = nullptr;
};

/// All of them, in the order of the menus; hidden ones and those of menus that are only filled when opened left out.
QList<MenuCommand> commandsOf(const QMenuBar &bar);

/// A menu's or command's text without its mnemonic and dots.
QString plainCaption(const QString &text);

} // namespace Jianbao
