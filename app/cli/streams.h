#pragma once

#include <QByteArrayView>

/// The three standard streams, told the truth about: a closed or full one is noticed.
namespace Jianbao::Cli {

/// Call first in main(), before any file is opened. A closed stream becomes /dev/null, so that no file of ours takes
/// its number, and writing to a pipe whose reader has gone fails instead of ending the program.
void prepareStreams();

/// Writes all of `bytes`; false when they did not arrive.
bool writeToStandardOutput(QByteArrayView bytes);
void writeToStandardError(QByteArrayView bytes);

} // namespace Jianbao::Cli
