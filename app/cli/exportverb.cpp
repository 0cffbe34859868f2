#include "absolutelinks.h"
#include "input.h"
#include "issuetheme.h"
#include "issuetitle.h"
#include "messages.h"
#include "parser.h"
#include "renderer.h"
#include "storage.h"
#include "verb.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QUrl>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

enum class Format { WeChat, Html, Markdown, PlainText };

template <typename Choice>
struct Named {
    QLatin1StringView name;
    Choice choice;
};

constexpr Named<Format> formats[] = {{"wechat"_L1, Format::WeChat},
                                     {"html"_L1, Format::Html},
                                     {"markdown"_L1, Format::Markdown},
                                     {"text"_L1, Format::PlainText}};
constexpr Named<WeChat::LinkStyle> linkStyles[] = {{"footnotes"_L1, WeChat::LinkStyle::Footnotes},
                                                   {"inline"_L1, WeChat::LinkStyle::Inline},
                                                   {"plain"_L1, WeChat::LinkStyle::Plain}};
constexpr Named<WeChat::PastStyle> pastStyles[] = {
    {"links"_L1, WeChat::PastStyle::Links}, {"text"_L1, WeChat::PastStyle::Text}, {"omit"_L1, WeChat::PastStyle::Omit}};

/// The choice an option names; `fallback` when it was not given.
template <typename Choice, size_t count>
Result<Choice> choose(const Named<Choice> (&choices)[count], const Arguments &arguments, const QString &option,
                      Choice fallback)
{
    if (!arguments.has(option))
        return fallback;
    const QString word = arguments.value(option);
    QStringList names;
    for (const auto &[name, choice] : choices) {
        if (name == word)
            return choice;
        names += name;
    }
    return std::unexpected(Error{Messages::tr("--%1 is one of %2, not “%3”.").arg(option, names.join(u", "_s), word)});
}

/// What an export was asked to be.
struct Plan {
    Format format = Format::WeChat;
    WeChat::RenderOptions options;
    std::optional<WeChat::Theme> theme;        ///< what was asked for; otherwise each issue has its newsletter's
    QHash<QString, WeChat::Theme> newsletters; ///< by themeNameOf() their issues
    QUrl base;                                 ///< what relative links of the Markdown are made absolute against
    QString out;                               ///< a file, a folder, or empty for the standard output
};

QByteArray exported(const Input &input, const Plan &plan)
{
    const Issue issue = parseIssue(input.text, input.profile);
    if (plan.format == Format::PlainText)
        return WeChat::plainText(input.text, issue, input.profile).toUtf8();
    if (plan.format == Format::Markdown)
        return absoluteLinks(input.text, issue, plan.base).changes.applyTo(input.text).bytes();
    const WeChat::Theme theme =
        plan.theme.value_or(plan.newsletters.value(themeNameOf(input), WeChat::Theme::standard()));
    const WeChat::Article article = WeChat::render(input.text, issue, theme, plan.options, input.profile);
    if (plan.format == Format::WeChat)
        return article.html();
    return WeChat::page(article.html(), issueTitle(input.text, issue, QFileInfo(input.name).completeBaseName()));
}

QString suffix(Format format)
{
    switch (format) {
    case Format::PlainText:
        return u".txt"_s;
    case Format::Markdown:
        return u".md"_s;
    case Format::WeChat:
    case Format::Html:
        break;
    }
    return u".html"_s;
}

/// The file one input goes to.
QString target(const Input &input, const Plan &plan)
{
    if (!QFileInfo(plan.out).isDir())
        return plan.out;
    const QString base = isStandardInput(input.name) ? u"issue"_s : QFileInfo(input.name).completeBaseName();
    return plan.out + u'/' + base + suffix(plan.format);
}

std::optional<QString> whyNotTo(const QList<Input> &inputs, const Plan &plan)
{
    if (inputs.size() > 1 && !QFileInfo(plan.out).isDir())
        return Messages::tr("-o must name a folder when there are several files.");
    QStringList targets;
    for (const Input &input : inputs) {
        const QString file = target(input, plan);
        const QString canonical = QFileInfo(file).canonicalFilePath();
        if (targets.contains(file))
            return Messages::tr("Two of the files would both become %1.").arg(file);
        targets += file;
        for (const Input &other : inputs) {
            if (!canonical.isEmpty() && canonical == QFileInfo(other.name).canonicalFilePath())
                return Messages::tr("-o would replace the issue %1 by its export.").arg(other.name);
        }
    }
    return std::nullopt;
}

Outcome write(const QList<Input> &inputs, const Plan &plan)
{
    if (const std::optional<QString> reason = whyNotTo(inputs, plan))
        return Outcome::wrongUse(*reason);
    for (const Input &input : inputs) {
        if (const auto saved = Storage::save(target(input, plan), Text(exported(input, plan)), {}); !saved)
            return Outcome::failed({saved.error().message});
    }
    return Outcome::done({});
}

Outcome print(const QList<Input> &inputs, const Plan &plan)
{
    // The fragment ends without a line feed: WeChat turns one into an empty line.
    QByteArray output;
    for (const Input &input : inputs) {
        if (!output.isEmpty() && !output.endsWith('\n'))
            output += '\n';
        output += exported(input, plan);
    }
    return Outcome::done(output);
}

QStringList themeProblems(const QString &file, const WeChat::Theme &theme)
{
    QStringList lines;
    for (const WeChat::Theme::Problem &problem : theme.problems())
        lines += u"%1:%2: %3"_s.arg(file).arg(problem.line).arg(problem.message);
    return lines;
}

Usage usage()
{
    return {
        u"export"_s,
        Messages::tr("FILE…"),
        Messages::tr("Turn issues into what WeChat takes, a page to look at, or plain text."),
        {{u"to"_s,
          {},
          {u"FORMAT"_s},
          Messages::tr("wechat (the article alone), html (a whole page), markdown (with absolute links) or text.")},
         {u"links"_s, {}, {u"HOW"_s}, Messages::tr("Links WeChat refuses: footnotes (unless told), inline or plain.")},
         {u"past"_s, {}, {u"HOW"_s}, Messages::tr("Past issues: links, text (unless told) or omit.")},
         {u"theme"_s, {}, {u"THEME"_s}, Messages::tr("The name of a theme, or a CSS file.")},
         {u"base-url"_s,
          {},
          {u"URL"_s},
          Messages::tr("For markdown: the address that the issue's folder is published at.")},
         {u"output"_s, u'o', {u"OUT"_s}, Messages::tr("Write to this file, or to files in this folder.")}}};
}

Outcome run(const Arguments &arguments)
{
    if (arguments.operands.isEmpty())
        return Outcome::wrongUse(Messages::tr("export needs a FILE."));
    if (!arguments.has(u"to"))
        return Outcome::wrongUse(Messages::tr("export needs --to wechat, html, markdown or text."));
    const auto format = choose(formats, arguments, u"to"_s, Format::WeChat);
    const auto links = choose(linkStyles, arguments, u"links"_s, WeChat::LinkStyle::Footnotes);
    const auto past = choose(pastStyles, arguments, u"past"_s, WeChat::PastStyle::Text);
    for (const Error *const error :
         {format ? nullptr : &format.error(), links ? nullptr : &links.error(), past ? nullptr : &past.error()}) {
        if (error)
            return Outcome::wrongUse(error->message);
    }

    const QUrl base(arguments.value(u"base-url"), QUrl::StrictMode);
    const bool isBase =
        base.isValid() && !base.host().isEmpty() && (base.scheme() == "https"_L1 || base.scheme() == "http"_L1);
    if (*format == Format::Markdown && !isBase)
        return Outcome::wrongUse(
            Messages::tr("--to markdown needs --base-url https://…, where the issues are published."));

    const QString themeName = arguments.value(u"theme");
    const Result<WeChat::Theme> theme = readTheme(themeName);
    if (!theme)
        return Outcome::failed({theme.error().message});
    const auto inputs = readInputs(arguments.operands);
    if (!inputs)
        return Outcome::failed(inputs.error());

    const QString out = arguments.value(u"output");
    Plan plan{*format, {*links, *past}, {}, {}, base, out};
    QStringList remarks = remarksOn(*inputs);
    if (arguments.has(u"theme")) {
        plan.theme = *theme;
        remarks += themeProblems(themeName, *theme);
    }
    for (const Input &input : *inputs) {
        const QString name = themeNameOf(input);
        if (plan.theme || plan.newsletters.contains(name))
            continue;
        const Result<WeChat::Theme> own = readTheme(name);
        remarks += own ? themeProblems(name, *own) : QStringList{own.error().message};
        plan.newsletters.insert(name, own.value_or(WeChat::Theme::standard()));
    }
    Outcome outcome = out.isEmpty() || out == "-"_L1 ? print(*inputs, plan) : write(*inputs, plan);
    if (outcome.exit == ExitCode::Done)
        outcome.messages = remarks;
    return outcome;
}

} // namespace

const Verb exportVerb{usage, run};

} // namespace Jianbao::Cli
