#pragma once

#include "apisession.h"
#include "draftcontent.h"
#include "ledger.h"
#include "pushtold.h"

namespace Jianbao::Publish {

class PushRun;

/// What is to be sent, and where.
struct PushOrder {
    QString issue; ///< Ledger::issueKey() of its file
    Account account;
    DraftContent content;
    IssueTraits traits = {}; ///< by which the issue is found again when its file has another name
};

/// Brings an article into an account's draft box: sign in, find out what became of an earlier attempt, pictures, cover,
/// draft/add the first time and draft/update afterwards. Every step is in the ledger before it goes out, so it may be
/// cancelled, fail or be killed at any moment and started again later: what has arrived is not sent again, and never is
/// a second draft made because the word of the first one was lost: it is looked for until WeChat can no longer be at
/// work on it (ApiSettings::settleTime), and then a draft/add that has not arrived fails with NotArrived, for the
/// person to send again.
///
/// One order at a time. After start(), exactly one of sent() and failed() comes, later. Questions in between wait for
/// their answer or cancel(); where nobody is connected to a question, the push fails with what it asks.
class DraftPush : public PushTold
{
    Q_OBJECT

public:
    DraftPush(const ApiSettings &settings, SecretSource &secrets, Ledger &ledger, QObject *parent = nullptr);
    ~DraftPush() override; ///< like cancel(), without a word

    void start(const PushOrder &order);
    /// failed() follows with Cancelled. What has been sent stays in the ledger; a draft that was on its way is Unknown.
    void cancel();

    Stage stage() const { return m_stage; }
    bool isRunning() const { return m_stage != Stage::Idle; }

    /// Answers draftMissing() and similarDraftsFound(): a new draft is wanted.
    void addAnew();
    /// Answers waiting(): looks once more, now, and then believes what it sees. When the draft arrives after that,
    /// there are two; to be asked of a person only.
    void waitNoLonger();
    /// Answers similarDraftsFound(): this one is the issue's, and is to be replaced.
    void takeOver(const QString &mediaId);

private:
    void enter(Stage stage);
    void end();

    const ApiSettings m_settings;
    SecretSource &m_secrets;
    Ledger &m_ledger;
    Stage m_stage = Stage::Idle;
    std::unique_ptr<FileLock> m_lock;
    PushRun *m_run = nullptr; ///< a child
};

} // namespace Jianbao::Publish
