#pragma once

#include <QStringList>

namespace Jianbao::Cli {

/// Runs `jianbao-cli` with the words behind the program's name, writes what it says to standard output and standard
/// error, and returns the exit code.
int runCommandLine(const QStringList &words);

} // namespace Jianbao::Cli
