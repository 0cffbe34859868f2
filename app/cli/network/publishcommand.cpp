#include "publishcommand.h"

#include "accountbook.h"
#include "draftchoices.h"
#include "draftpush.h"
#include "keyringsecrets.h"
#include "messages.h"
#include "preflight.h"
#include "publishreport.h"
#include "renamedissue.h"

#include <QEventLoop>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

using namespace Publish;

/// The account that is meant, from the settings or, for machines that have none, from JIANBAO_APPID.
std::expected<AccountEntry, QString> accountFor(const PublishTask &task)
{
    const QString named = task.given.account.isEmpty() ? qEnvironmentVariable("JIANBAO_APPID") : task.given.account;
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
    if (task.given.account.isEmpty() || qEnvironmentVariable("JIANBAO_APPID") == named)
        return AccountEntry{.name = named, .appId = named};
    return std::unexpected(Messages::tr("There is no account “%1” in the editor's settings.").arg(named));
}

ApiSettings settingsOf(const AccountEntry &entry, const PublishTask::Given &given)
{
    ApiSettings settings = entry.api();
    if (!given.baseUrl.isEmpty())
        settings.base = QUrl(given.baseUrl, QUrl::StrictMode);
    settings.proxy = given.proxy.value_or(settings.proxy);
    settings.silence = given.patience.value_or(std::chrono::duration_cast<std::chrono::seconds>(settings.silence));
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
    if (error.kind == PublishError::Kind::KeyringLocked)
        return Messages::tr("%1 Unlock it and try again, or set JIANBAO_APPSECRET.").arg(error.happened);
    if (error.kind == PublishError::Kind::KeyringUnavailable)
        return Messages::tr("%1 Set JIANBAO_APPSECRET instead.").arg(error.happened);
    return error.text();
}

} // namespace

Outcome runPublish(const PublishTask &task)
{
    const auto entry = accountFor(task);
    if (!entry)
        return Outcome::failed({entry.error()});
    const ApiSettings settings = settingsOf(*entry, task.given);
    const auto refused = [](const QString &problem, bool isGiven) {
        return isGiven ? Outcome::wrongUse(problem) : Outcome::failed({problem});
    };
    if (const QString problem = baseProblem(settings.base); !problem.isEmpty())
        return refused(problem, !task.given.baseUrl.isEmpty());
    if (const QString problem = proxyProblem(settings.proxy); !problem.isEmpty())
        return refused(problem, task.given.proxy.has_value());

    const DraftChoices choices = choicesFor(task, *entry);
    Ledger ledger(Ledger::standardFolder());
    PushOrder order{Ledger::issueKey(task.issuePath),
                    {entry->name, entry->appId},
                    choices.content,
                    traitsOf(task.text, task.content.title)};
    QStringList remarks;
    const QString earlier = ledger.refresh() ? earlierName(order.issue, order.traits, ledger) : QString();
    if (!earlier.isEmpty())
        remarks += Messages::tr("%1 is gone, and this is the same issue under another name: its draft is replaced.")
                       .arg(earlier);
    const QList<Problem> problems = preflight(order.content);
    remarks += messagesOf(problems);

    if (task.purpose == PublishTask::Purpose::Show) {
        if (const Ledger::Noted read = ledger.refresh(); !read)
            return Outcome::failed({read.error().text()});
        if (!earlier.isEmpty())
            order.issue = earlier; // as if it had been renamed
        Outcome outcome = Outcome::done(described(task, choices, order, settings, problems, ledger));
        outcome.messages = remarks;
        if (!isReady(problems))
            outcome.exit = ExitCode::ProblemsFound;
        return outcome;
    }
    if (!isReady(problems))
        return Outcome::failed(messagesOf(problems));
    if (!earlier.isEmpty()) {
        if (const Ledger::Noted noted = ledger.noteRenamed(earlier, order.issue); !noted)
            return Outcome::failed({noted.error().text()});
    }
    PictureCounts counts;
    const Answer<SentDraft> sent = send(order, settings, task.missing, ledger, counts);
    if (!sent)
        return Outcome::failed(remarks + QStringList{adviceFor(sent.error())});
    rememberComments(task, choices);
    Outcome outcome = Outcome::done(reported(task, order, *sent, counts));
    outcome.messages = remarks;
    return outcome;
}

} // namespace Jianbao::Cli
