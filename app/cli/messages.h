#pragma once

#include <QCoreApplication>

namespace Jianbao::Cli {

/// The translations of everything the command line says.
class Messages
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace Jianbao::Cli
