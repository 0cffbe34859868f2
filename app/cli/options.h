#pragma once

#include "error.h"

#include <QString>
#include <QStringList>

namespace Jianbao::Cli {

/// An option a verb understands. `values` names what must follow it, one word each.
struct Option {
    QString name;        ///< without the dashes
    QChar letter;        ///< its short form; null when it has none
    QStringList values;  ///< e.g. {"PATH", "PATH"}; empty for a switch
    QString description; ///< translated; empty for one that is for tests alone and not in the help
};

/// What may stand behind a verb, for reading a command line and for its help.
struct Usage {
    QString verb;
    QString operands; ///< e.g. "FILE…"
    QString summary;  ///< one sentence, translated
    QList<Option> options;
};

/// An option as it was given, in its place among the others.
struct GivenOption {
    QString name;
    QStringList values;
};

/// A command line taken apart. Options keep their order, because edits happen in it.
struct Arguments {
    QList<GivenOption> options;
    QStringList operands;

    bool has(QStringView name) const;
    /// The first value of the last such option.
    QString value(QStringView name, const QString &fallback = {}) const;
};

/// Reads `--name VALUE`, `--name=VALUE`, `-n VALUE` and operands in any order; what stands behind `--` is an operand,
/// as is a lone `-`. QCommandLineParser reads no option with two values and loses the order of different options.
Result<Arguments> parseArguments(const Usage &usage, const QStringList &words);

/// What `--help` prints, ending in a line feed.
QString helpText(const Usage &usage);

} // namespace Jianbao::Cli
