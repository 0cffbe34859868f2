#include "options.h"

#include "messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

const Option *find(const Usage &usage, QStringView word)
{
    const auto matches = [word](const Option &option) {
        return word.startsWith("--"_L1) ? word.sliced(2) == option.name
                                        : word.size() == 2 && !option.letter.isNull() && word.at(1) == option.letter;
    };
    const auto found = std::ranges::find_if(usage.options, matches);
    return found == usage.options.end() ? nullptr : &*found;
}

QString spelling(const Option &option)
{
    QString text = option.letter.isNull() ? u"    "_s : u"-"_s + option.letter + u", "_s;
    text += "--"_L1 + option.name;
    for (const QString &value : option.values)
        text += u' ' + value;
    return text;
}

} // namespace

bool Arguments::has(QStringView name) const
{
    return std::ranges::any_of(options, [name](const GivenOption &option) { return option.name == name; });
}

QString Arguments::value(QStringView name, const QString &fallback) const
{
    for (auto option = options.crbegin(); option != options.crend(); ++option) {
        if (option->name == name && !option->values.isEmpty())
            return option->values.constFirst();
    }
    return fallback;
}

Result<Arguments> parseArguments(const Usage &usage, const QStringList &words)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == "--"_L1) {
            arguments.operands += words.sliced(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word == "-"_L1) {
            arguments.operands += word;
            continue;
        }

        const qsizetype equals = word.startsWith("--"_L1) ? word.indexOf(u'=') : -1;
        const QStringView spelled = equals < 0 ? QStringView(word) : QStringView(word).first(equals);
        const Option *const option = find(usage, spelled);
        if (!option)
            return std::unexpected(Error{Messages::tr("“%1” is not an option of %2.").arg(spelled, usage.verb)});

        GivenOption given{option->name, {}};
        if (equals >= 0)
            given.values += word.sliced(equals + 1);
        if (given.values.size() > option->values.size())
            return std::unexpected(Error{Messages::tr("%1 takes no value.").arg(spelled)});
        const qsizetype wanted = option->values.size() - given.values.size();
        if (words.size() - i - 1 < wanted)
            return std::unexpected(Error{Messages::tr("%1 needs %2.").arg(spelled, option->values.join(u' '))});
        given.values += words.sliced(i + 1, wanted);
        i += wanted;
        arguments.options += given;
    }
    return arguments;
}

QString helpText(const Usage &usage)
{
    QString text = u"jianbao-cli "_s + usage.verb;
    if (!usage.options.isEmpty())
        text += Messages::tr(" [options]");
    if (!usage.operands.isEmpty())
        text += u' ' + usage.operands;
    text += u"\n\n"_s + usage.summary + u'\n';

    qsizetype width = 0;
    QList<Option> shown = usage.options;
    shown.removeIf([](const Option &option) { return option.description.isEmpty(); });
    for (const Option &option : std::as_const(shown))
        width = std::max(width, spelling(option).size());
    if (!usage.options.isEmpty())
        text += u'\n';
    for (const Option &option : std::as_const(shown))
        text += u"  "_s + spelling(option).leftJustified(width + 2) + option.description + u'\n';
    return text;
}

} // namespace Jianbao::Cli
