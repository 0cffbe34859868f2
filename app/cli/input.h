#pragma once

#include "error.h"
#include "profile.h"
#include "text.h"

#include <QString>
#include <QStringList>

namespace Jianbao::Cli {

/// An issue named on the command line.
struct Input {
    QString name; ///< as the user wrote it
    Text text;
    QByteArray fingerprint; ///< of the file; empty for the standard input
    Profile profile;        ///< of the file's folder; of the present folder for the standard input
    QStringList remarks;    ///< what is wrong with that profile
};

inline bool isStandardInput(const QString &name)
{
    return name == QLatin1StringView("-");
}

/// Reads a file, or the standard input for `-`, with the same refusals as the editor.
Result<Input> readInput(const QString &name);

/// What is wrong with the profiles of these, each said once.
QStringList remarksOn(const QList<Input> &inputs);

/// All of them, or one message for each that could not be read.
std::expected<QList<Input>, QStringList> readInputs(const QStringList &names);

} // namespace Jianbao::Cli
