#include "checking.h"
#include "fixes.h"
#include "messages.h"
#include "storage.h"
#include "unifieddiff.h"
#include "verb.h"

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

Usage usage()
{
    return {u"fix"_s, Messages::tr("FILE…"), Messages::tr("Mend what can be mended with certainty, and nothing else."),
            QList<Option>{{u"dry-run"_s, {}, {}, Messages::tr("Change nothing; print the difference instead.")}} +
                Checking::options()};
}

Outcome run(const Arguments &arguments)
{
    auto begun = Checking::begin(arguments, Messages::tr("fix needs a FILE."));
    if (!begun)
        return begun.error();
    auto &[checking, inputs] = *begun;

    QByteArray output;
    QStringList failures;
    for (const Input &input : inputs) {
        const Checking::Around around = checking.around(input);
        const ChangeSet changes =
            fixIssue(snapshotOf(input.text, around.profile), around.surroundings, around.profile, around.selection);
        if (arguments.has(u"dry-run"))
            output += unifiedDiff(input.name, input.text, changes);
        else if (isStandardInput(input.name))
            output += changes.applyTo(input.text).bytes();
        else if (!changes.isEmpty()) {
            if (const auto saved = Storage::save(input.name, changes.applyTo(input.text), input.fingerprint); !saved)
                failures.append(saved.error().message);
        }
    }
    if (!failures.isEmpty())
        return Outcome::failed(checking.remarks() + failures);
    Outcome outcome = Outcome::done(output);
    outcome.messages = checking.remarks();
    return outcome;
}

} // namespace

const Verb fixVerb{usage, run};

} // namespace Jianbao::Cli
