#pragma once

#include "options.h"

#include <QByteArray>
#include <QStringList>

namespace Jianbao::Cli {

/// What the program returns to its caller; the numbers are part of the interface.
enum class ExitCode {
    Done = 0,
    ProblemsFound = 1, ///< a check found something
    WrongUse = 2,      ///< the command line makes no sense
    Failed = 3,        ///< a file could not be read or written, or a page not fetched
};

/// What a verb came to. One that fails gives no output, unless part of what it was asked for is there nevertheless
/// (some pages of several).
struct Outcome {
    ExitCode exit = ExitCode::Done;
    QByteArray output;    ///< UTF-8, for standard output
    QStringList messages; ///< one line each, for standard error

    static Outcome done(QByteArray output) { return {ExitCode::Done, std::move(output), {}}; }
    static Outcome wrongUse(QString message) { return {ExitCode::WrongUse, {}, {std::move(message)}}; }
    static Outcome failed(QStringList messages) { return {ExitCode::Failed, {}, std::move(messages)}; }
};

/// One word behind `jianbao-cli` and what it does. Verbs write no stream themselves, so that none of them can forget
/// a failing one.
struct Verb {
    Usage (*usage)(); ///< a function, because it is translated
    Outcome (*run)(const Arguments &arguments);
};

extern const Verb showVerb;
extern const Verb exportVerb;
extern const Verb editVerb;
extern const Verb themesVerb;
extern const Verb checkVerb;
extern const Verb fixVerb;
extern const Verb newVerb;
extern const Verb publishVerb;
extern const Verb captureVerb;
extern const Verb addVerb;

} // namespace Jianbao::Cli
