#include "draftparts.h"
#include "issuetheme.h"
#include "messages.h"
#include "network/networkverbs.h"
#include "verb.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

Usage usage()
{
    return {u"publish"_s,
            Messages::tr("FILE"),
            Messages::tr("Put an issue into the draft box of a WeChat public account, or update its draft there."),
            {{u"account"_s, {}, {u"NAME"_s}, Messages::tr("The account's name or AppID (otherwise the newsletter's).")},
             {u"title"_s, {}, {u"TEXT"_s}, Messages::tr("Otherwise the issue's own.")},
             {u"author"_s, {}, {u"NAME"_s}, Messages::tr("Otherwise the account's.")},
             {u"digest"_s, {}, {u"TEXT"_s}, Messages::tr("Otherwise from the issue's intro.")},
             {u"source-url"_s, {}, {u"URL"_s}, Messages::tr("Where “Read more” (阅读原文) leads.")},
             {u"cover"_s, {}, {u"FILE"_s}, Messages::tr("A picture (otherwise the first one of the article).")},
             {u"theme"_s, {}, {u"THEME"_s}, Messages::tr("The name of a theme, or a CSS file.")},
             {u"new"_s, {}, {}, Messages::tr("When the issue's draft was deleted or published: add another one.")},
             {u"base-url"_s, {}, {u"URL"_s}, Messages::tr("The address of WeChat's API, for tests and proxies.")},
             {u"dry-run"_s, {}, {}, Messages::tr("Send nothing; print what would be sent.")},
             {u"json"_s, {}, {}, Messages::tr("As one JSON object, for scripts.")}}};
}

Result<QByteArray> coverFrom(const QString &file)
{
    return readPictureFile(file).transform_error(
        [&file](const Error &error) { return Error{Messages::tr("The cover %1: %2.").arg(file, error.message)}; });
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
    const QString path = QFileInfo(file).absoluteFilePath();
    PublishTask task{
        .file = file, .issuePath = path, .content = draftOf(*input, theme, network->publishedBeside(path))};
    task.content.title = arguments.value(u"title", task.content.title);
    task.content.author = arguments.value(u"author");
    task.content.digest = arguments.value(u"digest", task.content.digest);
    task.content.sourceUrl = arguments.value(u"source-url", task.content.sourceUrl);
    if (arguments.has(u"cover")) {
        const Result<QByteArray> cover = coverFrom(arguments.value(u"cover"));
        if (!cover)
            return Outcome::failed({cover.error().message});
        task.content.cover = *cover;
        task.hasOwnCover = true;
    }
    task.account = arguments.value(u"account");
    task.baseUrl = arguments.value(u"base-url");
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
