#include "fields.h"
#include "input.h"
#include "issuejson.h"
#include "messages.h"
#include "parser.h"
#include "verb.h"

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

/// How an item stands, as one sign in front of it.
QChar sign(Item::State state)
{
    switch (state) {
    case Item::State::Complete:
        return u'✓';
    case Item::State::Incomplete:
        return u'…';
    case Item::State::Inbox:
        break;
    }
    return u'○';
}

QString described(const Text &text, const Item &item, qsizetype number)
{
    const ItemValues values = readItem(text, item);
    QString line =
        u"  %1 %2. %3"_s.arg(sign(item.state)).arg(number).arg(values.title.isEmpty() ? values.url : values.title);
    if (!values.source.isEmpty())
        line += u" | "_s + values.source;
    if (!values.url.isEmpty() && !values.title.isEmpty())
        line += u"\n       "_s + values.url;
    return line + u'\n';
}

QString described(const Input &input, const Issue &issue)
{
    const OpeningValues opening = readOpening(input.text, issue);
    QStringList heading{opening.name, opening.date, opening.subtitle};
    heading.removeAll(QString());
    QString description = input.name + u'\n';
    if (!heading.isEmpty())
        description += heading.join(u' ') + u'\n';
    if (!opening.intro.isEmpty())
        description += u'\n' + opening.intro + u'\n';
    for (const Section &section : issue.sections) {
        description += u"\n%1 (%2)\n"_s.arg(sectionName(input.text, section)).arg(section.items.size());
        for (qsizetype i = 0; i < section.items.size(); ++i)
            description += described(input.text, section.items.at(i), i + 1);
    }
    return description;
}

Usage usage()
{
    return {u"show"_s,
            Messages::tr("FILE…"),
            Messages::tr("Show what is in an issue: its opening, sections and items."),
            {{u"json"_s, {}, {}, Messages::tr("As JSON, one object on a line for each file.")}}};
}

Outcome run(const Arguments &arguments)
{
    if (arguments.operands.isEmpty())
        return Outcome::wrongUse(Messages::tr("show needs a FILE."));
    const auto inputs = readInputs(arguments.operands);
    if (!inputs)
        return Outcome::failed(inputs.error());

    QByteArray output;
    for (const Input &input : *inputs) {
        const Issue issue = parseIssue(input.text, input.profile);
        if (arguments.has(u"json"))
            output += issueJson(input.text, issue, input.name, input.profile) + '\n';
        else
            output += (output.isEmpty() ? QByteArray() : QByteArray("\n")) + described(input, issue).toUtf8();
    }
    return {ExitCode::Done, output, remarksOn(*inputs)};
}

} // namespace

const Verb showVerb{usage, run};

} // namespace Jianbao::Cli
