#include "commandline.h"

#include "messages.h"
#include "streams.h"
#include "verb.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

constexpr std::array verbs{&showVerb, &newVerb,    &captureVerb, &addVerb,    &checkVerb,
                           &fixVerb,  &exportVerb, &editVerb,    &themesVerb, &publishVerb};

QString overview()
{
    QString text = Messages::tr("jianbao-cli reads, changes and exports newsletter issues.") + u"\n\n"_s;
    for (const Verb *const verb : verbs) {
        const Usage usage = verb->usage();
        text += u"  jianbao-cli "_s + usage.verb.leftJustified(8) + usage.summary + u'\n';
    }
    text += u'\n' +
            Messages::tr("“jianbao-cli VERB --help” says more. A FILE of “-” is what stands on the standard input.") +
            u'\n';
    text += Messages::tr("Returns 0 when done, 1 when problems were found, 2 when used wrongly, 3 when a file or the "
                         "network failed.") +
            u'\n';
    return text;
}

Outcome runVerb(const Verb &verb, const QStringList &words)
{
    Usage usage = verb.usage();
    usage.options += {u"help"_s, u'h', {}, Messages::tr("Say what can stand here.")};
    const Result<Arguments> arguments = parseArguments(usage, words);
    if (!arguments)
        return Outcome::wrongUse(arguments.error().message);
    return arguments->has(u"help") ? Outcome::done(helpText(usage).toUtf8()) : verb.run(*arguments);
}

Outcome run(const QStringList &words)
{
    if (words.isEmpty())
        return Outcome::wrongUse(Messages::tr("Say what to do: “jianbao-cli --help” lists it."));
    const QString &word = words.constFirst();
    if (word == "--help"_L1 || word == "-h"_L1 || word == "help"_L1)
        return Outcome::done(overview().toUtf8());
    if (word == "--version"_L1)
        return Outcome::done(u"jianbao-cli %1\n"_s.arg(QCoreApplication::applicationVersion()).toUtf8());

    const auto verb =
        std::ranges::find_if(verbs, [&word](const Verb *candidate) { return candidate->usage().verb == word; });
    if (verb == verbs.end())
        return Outcome::wrongUse(
            Messages::tr("“%1” is nothing this program does: “jianbao-cli --help” lists what is.").arg(word));
    return runVerb(**verb, words.sliced(1));
}

void say(const QString &message)
{
    QString line = message;
    line.replace(u'\n', u' '); // a file's name may hold one: a message stays one line
    writeToStandardError((u"jianbao-cli: "_s + line + u'\n').toUtf8());
}

} // namespace

int runCommandLine(const QStringList &words)
{
    Outcome outcome = run(words);
    for (const QString &message : std::as_const(outcome.messages))
        say(message);
    if (!writeToStandardOutput(outcome.output)) {
        say(Messages::tr("The standard output could not be written."));
        return int(ExitCode::Failed);
    }
    return int(outcome.exit);
}

} // namespace Jianbao::Cli
