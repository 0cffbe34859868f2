#include "publishcommand.h"

#include "accountbook.h"
#include "draftpush.h"
#include "keyringsecrets.h"
#include "messages.h"
#include "preflight.h"
#include "publishreport.h"

#include <QEventLoop>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

using namespace Publish;

/// The account that is meant, from the settings or, for machines that have none, from JIANBAO_APPID.
std::expected<AccountEntry, QString> accountFor(const PublishTask &task)
{
    const QString named = task.account.isEmpty() ? qEnvironmentVariable("JIANBAO_APPID") : task.account;
    if (named.isEmpty()) {
        if (const std::optional<AccountEntry> chosen = AccountBook::chosenFor(task.issuePath))
            return *chosen;
        return std::unexpected(
            Messages::tr("There is no account: add one in the editor's settings, or set JIANBAO_APPID "
                         "and JIANBAO_APPSECRET."));
    }
    const QList<AccountEntry> accounts = AccountBook::accounts();
    const auto isMeant = [&named](const AccountEntry &entry) { return entry.name == named || entry.appId == named; };
    if (const auto found = std::ranges::find_if(accounts, isMeant); found != accounts.end())
        return *found;
    if (task.account.isEmpty() || qEnvironmentVariable("JIANBAO_APPID") == named)
        return AccountEntry{.name = named, .appId = named};
    return std::unexpected(Messages::tr("There is no account “%1” in the editor's settings.").arg(named));
}

ApiSettings settingsOf(const AccountEntry &entry, const QString &baseUrl)
{
    ApiSettings settings;
    const QString base = baseUrl.isEmpty() ? entry.server : baseUrl;
    if (!base.isEmpty())
        settings.base = QUrl(base, QUrl::StrictMode);
    settings.proxy = entry.proxy;
    settings.silence = entry.patience;
    return settings;
}

QStringList messagesOf(const QList<Problem> &problems)
{
    QStringList messages;
    for (const Problem &problem : problems)
        messages += problem.message;
    return messages;
}

/// What the push came to; nothing connected to questions but what was said in advance.
Answer<SentDraft> send(const PushOrder &order, const ApiSettings &settings, PublishTask::Missing missing,
                       Ledger &ledger, PictureCounts &counts)
{
    EnvironmentSecret environment;
    KeyringSecrets keyring;
    SecretSources secrets({&environment, &keyring});
    DraftPush push(settings, secrets, ledger);
    Answer<SentDraft> answer = std::unexpected(errorOf(PublishError::Kind::Cancelled));
    QEventLoop loop;
    QObject::connect(&push, &DraftPush::sent, &loop, [&](const SentDraft &draft) {
        answer = draft;
        loop.quit();
    });
    QObject::connect(&push, &DraftPush::failed, &loop, [&](const PublishError &error) {
        answer = std::unexpected(error);
        loop.quit();
    });
    QObject::connect(&push, &DraftPush::pictureChanged, &loop,
                     [&](qsizetype, DraftPush::Picture state) { counts.note(state); });
    if (missing == PublishTask::Missing::AddAnew)
        QObject::connect(&push, &DraftPush::draftMissing, &push, &DraftPush::addAnew);
    push.start(order);
    loop.exec();
    return answer;
}

QString adviceFor(const PublishError &error)
{
    if (error.kind == PublishError::Kind::DraftGone)
        return Messages::tr("%1 With --new another one is added.").arg(error.happened);
    if (error.kind == PublishError::Kind::DraftDoubtful)
        return Messages::tr("%1 Send it from the editor, which asks which one it is.").arg(error.happened);
    if (error.kind == PublishError::Kind::NoSecret)
        return Messages::tr("%1 Enter it in the editor's settings, or set JIANBAO_APPSECRET.").arg(error.happened);
    return error.text();
}

} // namespace

Outcome runPublish(PublishTask task)
{
    const auto entry = accountFor(task);
    if (!entry)
        return Outcome::failed({entry.error()});
    const ApiSettings settings = settingsOf(*entry, task.baseUrl);
    for (const QString &problem : {baseProblem(settings.base), proxyProblem(settings.proxy)}) {
        if (!problem.isEmpty())
            return task.baseUrl.isEmpty() ? Outcome::failed({problem}) : Outcome::wrongUse(problem);
    }

    if (task.content.author.isEmpty())
        task.content.author = entry->author;
    if (!task.hasOwnCover) {
        const auto first = std::ranges::find_if(task.content.pictures, canGo);
        if (first != task.content.pictures.cend())
            task.content.cover = first->bytes;
    }
    const PushOrder order{Ledger::issueKey(task.issuePath), {entry->name, entry->appId}, task.content};
    const QList<Problem> problems = preflight(order.content);
    Ledger ledger(Ledger::standardFolder());

    if (task.purpose == PublishTask::Purpose::Show) {
        if (const Ledger::Noted read = ledger.refresh(); !read)
            return Outcome::failed({read.error().text()});
        Outcome outcome = Outcome::done(described(task, order, settings, problems, ledger));
        outcome.messages = messagesOf(problems);
        if (!isReady(problems))
            outcome.exit = ExitCode::ProblemsFound;
        return outcome;
    }
    if (!isReady(problems))
        return Outcome::failed(messagesOf(problems));
    PictureCounts counts;
    const Answer<SentDraft> sent = send(order, settings, task.missing, ledger, counts);
    if (!sent)
        return Outcome::failed(messagesOf(problems) + QStringList{adviceFor(sent.error())});
    Outcome outcome = Outcome::done(reported(task, order, *sent, counts));
    outcome.messages = messagesOf(problems);
    return outcome;
}

} // namespace Jianbao::Cli
