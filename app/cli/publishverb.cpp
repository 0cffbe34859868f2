#include "draftparts.h"
#include "issuetheme.h"
#include "messages.h"
#include "network/networkverbs.h"
#include "verb.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

constexpr std::chrono::seconds leastPatience(5), mostPatience(300);

Usage usage()
{
    return {
        u"publish"_s,
        Messages::tr("FILE"),
        Messages::tr("Put an issue into the draft box of a WeChat public account, or update its draft there."),
        {{u"account"_s, {}, {u"NAME"_s}, Messages::tr("The account's name or AppID (otherwise the newsletter's).")},
         {u"title"_s, {}, {u"TEXT"_s}, Messages::tr("Otherwise as typed in the editor, or the issue's own.")},
         {u"author"_s, {}, {u"NAME"_s}, Messages::tr("Otherwise as used in the editor, or the account's.")},
         {u"digest"_s, {}, {u"TEXT"_s}, Messages::tr("Otherwise as typed in the editor, or from the issue's intro.")},
         {u"source-url"_s,
          {},
          {u"URL"_s},
          Messages::tr("Where “Read more” (阅读原文) leads; otherwise as in the editor, or the issue's page.")},
         {u"cover"_s,
          {},
          {u"FILE"_s},
          Messages::tr("A picture (otherwise the one chosen in the editor, or the first one of the article).")},
         {u"comments"_s,
          {},
          {u"WHO"_s},
          Messages::tr("closed, everyone or followers; otherwise as in the editor. Remembered.")},
         {u"theme"_s, {}, {u"THEME"_s}, Messages::tr("The name of a theme, or a CSS file.")},
         {u"new"_s, {}, {}, Messages::tr("When the issue's draft was deleted or published: add another one.")},
         {u"base-url"_s, {}, {u"URL"_s}, Messages::tr("The address of WeChat's API, for tests and proxies.")},
         {u"proxy"_s,
          {},
          {u"URL"_s},
          Messages::tr("http://host:port or socks5://host:port, or none (otherwise the account's).")},
         {u"timeout"_s,
          {},
          {u"SECONDS"_s},
          Messages::tr("How long a silent server is waited for (otherwise the account's, usually 30).")},
         {u"dry-run"_s,
          {},
          {},
          Messages::tr("Send nothing; print what would be sent, and where each part comes from.")},
         {u"json"_s, {}, {}, Messages::tr("As one JSON object, for scripts.")}}};
}

Result<QByteArray> coverFrom(const QString &file)
{
    return readPictureFile(file).transform_error(
        [&file](const Error &error) { return Error{Messages::tr("The cover %1: %2.").arg(file, error.message)}; });
}

std::optional<Publish::Comments> commentsFrom(const QString &word)
{
    using Publish::Comments;
    static const QHash<QString, Comments> words{{u"closed"_s, Comments::Closed},
                                                {u"everyone"_s, Comments::Everyone},
                                                {u"followers"_s, Comments::FollowersOnly}};
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

/// What stands in the way; nothing when all could be read.
std::optional<Outcome> readOptions(const Arguments &arguments, PublishTask &task)
{
    const auto text = [&arguments](QStringView name) {
        return arguments.has(name) ? std::optional(arguments.value(name)) : std::nullopt;
    };
    PublishTask::Given &given = task.given;
    given.title = text(u"title");
    given.author = text(u"author");
    given.digest = text(u"digest");
    given.sourceUrl = text(u"source-url");
    given.proxy = text(u"proxy");
    given.account = arguments.value(u"account");
    given.baseUrl = arguments.value(u"base-url");
    if (const auto who = text(u"comments")) {
        given.comments = commentsFrom(*who);
        if (!given.comments)
            return Outcome::wrongUse(Messages::tr("--comments is closed, everyone or followers."));
    }
    if (const auto seconds = text(u"timeout")) {
        bool isNumber = false;
        given.patience = std::chrono::seconds(seconds->toInt(&isNumber));
        if (!isNumber || *given.patience < leastPatience || *given.patience > mostPatience)
            return Outcome::wrongUse(Messages::tr("--timeout is a number of seconds from 5 to 300."));
    }
    if (const auto cover = text(u"cover")) {
        const Result<QByteArray> bytes = coverFrom(*cover);
        if (!bytes)
            return Outcome::failed({bytes.error().message});
        given.cover = *bytes;
    }
    return std::nullopt;
}

PublishTask taskFor(const Input &input, const QString &theme, NetworkVerbs &network)
{
    const QString path = QFileInfo(input.name).absoluteFilePath();
    return {.file = input.name,
            .issuePath = path,
            .text = input.text.bytes(),
            .date = issueDateOf(input),
            .content = draftOf(input, theme, network.publishedBeside(path))};
}

Outcome run(const Arguments &arguments)
{
    if (arguments.operands.size() != 1)
        return Outcome::wrongUse(Messages::tr("publish needs one FILE."));
    const QString file = arguments.operands.constFirst();
    if (isStandardInput(file))
        return Outcome::wrongUse(Messages::tr("publish needs a FILE that has a name: its draft is known by it."));
    const Result<Input> input = readInput(file);
    if (!input)
        return Outcome::failed({input.error().message});
    const QString theme = arguments.value(u"theme", themeNameOf(*input));
    if (const Result<WeChat::Theme> read = readTheme(theme); !read)
        return Outcome::failed({read.error().message});

    NetworkVerbs *const network = NetworkVerbs::installed();
    if (!network)
        return NetworkVerbs::missing();
    PublishTask task = taskFor(*input, theme, *network);
    if (const std::optional<Outcome> problem = readOptions(arguments, task))
        return *problem;
    if (arguments.has(u"dry-run"))
        task.purpose = PublishTask::Purpose::Show;
    if (arguments.has(u"json"))
        task.form = PublishTask::Form::Json;
    if (arguments.has(u"new"))
        task.missing = PublishTask::Missing::AddAnew;

    Outcome outcome = network->publish(task);
    outcome.messages = input->remarks + outcome.messages;
    return outcome;
}

} // namespace

const Verb publishVerb{usage, run};

} // namespace Jianbao::Cli
