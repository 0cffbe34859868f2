#include "input.h"
#include "messages.h"
#include "themefolder.h"
#include "themelibrary.h"
#include "verb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

using Problem = WeChat::Theme::Problem;

/// The language that messages are in.
QLocale messageLocale()
{
    return QLocale(QLocale::system().uiLanguages().value(0));
}

QByteArray json(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n';
}

Outcome list(const Arguments &arguments)
{
    if (arguments.operands.size() > 1)
        return Outcome::wrongUse(Messages::tr("themes list takes no FILE."));
    const QList<WeChat::ThemeInfo> themes = WeChat::ThemeLibrary(userThemeFolder()).themes();
    QJsonArray array;
    QString lines;
    const QLocale locale = messageLocale();
    for (const WeChat::ThemeInfo &theme : themes) {
        array.append(
            QJsonObject{{u"id"_s, theme.id},
                        {u"name"_s, QJsonObject{{u"zh"_s, theme.chineseName}, {u"en"_s, theme.englishName}}},
                        {u"about"_s, QJsonObject{{u"zh"_s, theme.chineseAbout}, {u"en"_s, theme.englishAbout}}},
                        {u"file"_s, theme.file}});
        lines += u"%1  %2"_s.arg(theme.id, -12).arg(theme.name(locale));
        if (!theme.about(locale).isEmpty())
            lines += u" — "_s + theme.about(locale);
        lines += u'\n';
    }
    return Outcome::done(arguments.has(u"json") ? json(array) : lines.toUtf8());
}

Result<WeChat::Theme> readTheme(const QString &name)
{
    if (!isStandardInput(name))
        return WeChat::readTheme(name);
    return readInput(name).and_then(
        [&name](const Input &input) { return WeChat::Theme::fromCss(name, input.text.bytes()); });
}

bool isMistake(const Problem &problem)
{
    return problem.kind == Problem::Kind::Unknown;
}

QJsonObject asJson(const QString &file, const WeChat::Theme &theme)
{
    QJsonArray problems;
    for (const Problem &problem : theme.problems()) {
        problems.append(QJsonObject{{u"line"_s, problem.line},
                                    {u"kind"_s, isMistake(problem) ? u"unknown"_s : u"no-effect"_s},
                                    {u"message"_s, problem.message}});
    }
    const WeChat::Theme::Extent &extent = theme.extent();
    return {{u"file"_s, file},
            {u"rules"_s, extent.rules},
            {u"selectors"_s, extent.selectors},
            {u"declarations"_s, extent.declarations},
            {u"controls"_s, WeChat::toJson(theme.ownControls())},
            {u"problems"_s, problems}};
}

QString described(const QString &file, const WeChat::Theme &theme)
{
    QString lines;
    for (const Problem &problem : theme.problems()) {
        lines += u"%1:%2: "_s.arg(file).arg(problem.line);
        if (!isMistake(problem))
            lines += Messages::tr("note: ");
        lines += problem.message + u'\n';
    }
    const WeChat::Theme::Extent &extent = theme.extent();
    lines += Messages::tr("%1: understood %2 rules with %3 selectors and %4 declarations.")
                 .arg(file)
                 .arg(extent.rules)
                 .arg(extent.selectors)
                 .arg(extent.declarations);
    const WeChat::ThemeControls own = theme.ownControls();
    const auto given = [](std::optional<double> number) { return number ? QString::number(*number) : u"–"_s; };
    lines += u' ' + Messages::tr("Text size: %1 px; line height: %2; accent: %3.")
                        .arg(given(own.fontSize), given(own.lineHeight), own.accent.isEmpty() ? u"–"_s : own.accent);
    return lines + u'\n';
}

Outcome check(const Arguments &arguments)
{
    const QStringList files = arguments.operands.sliced(1);
    if (files.isEmpty())
        return Outcome::wrongUse(Messages::tr("themes check needs a FILE.css."));
    QStringList failures;
    QJsonArray array;
    QString lines;
    bool hasMistakes = false;
    for (const QString &file : files) {
        const Result<WeChat::Theme> theme = readTheme(file);
        if (!theme) {
            failures += theme.error().message;
            continue;
        }
        hasMistakes |= std::ranges::any_of(theme->problems(), isMistake);
        array.append(asJson(file, *theme));
        lines += described(file, *theme);
    }
    if (!failures.isEmpty())
        return Outcome::failed(failures);
    Outcome outcome = Outcome::done(arguments.has(u"json") ? json(array) : lines.toUtf8());
    if (hasMistakes)
        outcome.exit = ExitCode::ProblemsFound;
    return outcome;
}

Usage usage()
{
    return {u"themes"_s,
            Messages::tr("list | check FILE.css…"),
            Messages::tr("List the themes, or say what of a style sheet works in an article."),
            {{u"json"_s, {}, {}, Messages::tr("As JSON, one array.")}}};
}

Outcome run(const Arguments &arguments)
{
    const QString task = arguments.operands.value(0);
    if (task == "list"_L1)
        return list(arguments);
    if (task == "check"_L1)
        return check(arguments);
    return Outcome::wrongUse(Messages::tr("themes is followed by “list” or “check FILE.css”."));
}

} // namespace

const Verb themesVerb{usage, run};

} // namespace Jianbao::Cli
