#include "checking.h"
#include "issuelinks.h"
#include "linkdiagnostic.h"
#include "messages.h"
#include "network/networkverbs.h"
#include "verb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

QLatin1StringView nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error"_L1;
    case Severity::Warning:
        return "warning"_L1;
    case Severity::Todo:
        return "todo"_L1;
    case Severity::Style:
        break;
    }
    return "style"_L1;
}

/// Line and column from 1; the column counts characters, an emoji as one.
struct Place {
    qsizetype line;
    qsizetype column;
};

Place placeOf(const Text &text, Span span)
{
    const qsizetype line = text.lineAt(span.begin);
    const qsizetype begin = text.line(line).begin;
    return {line + 1, text.string({begin, span.begin}).toUcs4().size() + 1};
}

QJsonObject json(const Input &input, const Diagnostic &diagnostic)
{
    const Place place = placeOf(input.text, diagnostic.span);
    return {{u"file"_s, input.name},
            {u"line"_s, place.line},
            {u"column"_s, place.column},
            {u"code"_s, QString(diagnostic.code)},
            {u"severity"_s, QString(nameOf(diagnostic.severity))},
            {u"message"_s, diagnostic.message},
            {u"fixable"_s, diagnostic.isFixable()}};
}

QString line(const Input &input, const Diagnostic &diagnostic)
{
    const Place place = placeOf(input.text, diagnostic.span);
    return u"%1:%2:%3: %4: %5 [%6]\n"_s.arg(input.name)
        .arg(place.line)
        .arg(place.column)
        .arg(nameOf(diagnostic.severity), diagnostic.message, diagnostic.code);
}

Usage usage()
{
    return {
        u"check"_s, Messages::tr("FILE…"), Messages::tr("Find what is broken, unfinished or against the house rules."),
        QList<Option>{{u"json"_s, {}, {}, Messages::tr("As one JSON list, for scripts.")},
                      {u"links"_s, {}, {}, Messages::tr("Also follow each link, to see whether its page is there.")}} +
            Checking::options() + TestWorld::options()};
}

/// What became of the pages that the issues link to.
QHash<QString, LinkState> followed(const QList<Input> &inputs, NetworkVerbs &network, const TestWorld &world)
{
    QStringList urls;
    for (const Input &input : inputs) {
        for (const IssueLink &link : linksOf(input.text))
            urls.append(link.url);
    }
    return network.followLinks(urls, world);
}

QList<Diagnostic> linkDiagnostics(const Text &text, const QHash<QString, LinkState> &states)
{
    QList<Diagnostic> found;
    for (const IssueLink &link : linksOf(text)) {
        if (const auto diagnostic = linkDiagnostic(states.value(link.url), link.url, link.span))
            found.append(*diagnostic);
    }
    return found;
}

Outcome run(const Arguments &arguments)
{
    auto begun = Checking::begin(arguments, Messages::tr("check needs a FILE."));
    if (!begun)
        return begun.error();
    auto &[checking, inputs] = *begun;
    const Result<TestWorld> world = TestWorld::from(arguments);
    if (!world)
        return Outcome::wrongUse(world.error().message);
    NetworkVerbs *const network = arguments.has(u"links") ? NetworkVerbs::installed() : nullptr;
    if (!network && arguments.has(u"links"))
        return NetworkVerbs::missing();
    const QHash<QString, LinkState> states = network ? followed(inputs, *network, *world) : QHash<QString, LinkState>();

    QJsonArray list;
    QString lines;
    for (const Input &input : inputs) {
        const Checking::Around around = checking.around(input);
        const Snapshot snapshot = snapshotOf(input.text, around.profile);
        QList<Diagnostic> found = checkIssue(snapshot, around.surroundings, around.profile, around.selection);
        if (network) {
            found += heeded(linkDiagnostics(input.text, states), snapshot, around.selection);
            std::ranges::stable_sort(found, {}, [](const Diagnostic &one) { return one.span.begin; });
        }
        for (const Diagnostic &diagnostic : found) {
            if (arguments.has(u"json"))
                list.append(json(input, diagnostic));
            else
                lines += line(input, diagnostic);
        }
    }
    const bool isClean = list.isEmpty() && lines.isEmpty();
    Outcome outcome = Outcome::done(arguments.has(u"json") ? QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n'
                                                           : lines.toUtf8());
    outcome.messages = checking.remarks();
    outcome.exit = isClean ? ExitCode::Done : ExitCode::ProblemsFound;
    return outcome;
}

} // namespace

const Verb checkVerb{usage, run};

} // namespace Jianbao::Cli
