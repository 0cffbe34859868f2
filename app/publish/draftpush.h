#pragma once

#include "apisession.h"
#include "draftcontent.h"
#include "ledger.h"

#include <QObject>

namespace Jianbao::Publish {

class PushRun;

/// What is to be sent, and where.
struct PushOrder {
    QString issue; ///< Ledger::issueKey() of its file
    Account account;
    DraftContent content;
};

/// A draft that is in the box, for certain.
struct SentDraft {
    QString mediaId;
    QString preview; ///< its address; empty when WeChat did not tell
    QDateTime time;
    bool isNew = false; ///< added now, rather than updated
};

/// Brings an article into an account's draft box: sign in, find out what became of an earlier attempt, pictures, cover,
/// draft/add the first time and draft/update afterwards. Every step is in the ledger before it goes out, so it may be
/// cancelled, fail or be killed at any moment and started again later: what has arrived is not sent again, and never is
/// a second draft made because the word of the first one was lost.
///
/// One order at a time. After start(), exactly one of sent() and failed() comes, later. Questions in between wait for
/// their answer or cancel(); where nobody is connected to a question, the push fails with what it asks.
class DraftPush : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Idle,
        SigningIn,
        Looking, ///< for the draft of an attempt whose end is not known; may take half a minute
        Pictures,
        Cover,
        Sending,
        Asking,  ///< a question waits for its answer
        Reading, ///< the preview's address
    };
    Q_ENUM(Stage)
    enum class Picture { Waiting, Sending, Sent, KnownAlready, LeftOut, Failed };
    Q_ENUM(Picture)

    DraftPush(const ApiSettings &settings, SecretSource &secrets, Ledger &ledger, QObject *parent = nullptr);
    ~DraftPush() override; ///< like cancel(), without a word

    void start(const PushOrder &order);
    /// failed() follows with Cancelled. What has been sent stays in the ledger; a draft that was on its way is Unknown.
    void cancel();

    Stage stage() const { return m_stage; }
    bool isRunning() const { return m_stage != Stage::Idle; }

    /// Answers draftMissing() and similarDraftsFound(): a new draft is wanted.
    void addAnew();
    /// Answers similarDraftsFound(): this one is the issue's, and is to be replaced.
    void takeOver(const QString &mediaId);

Q_SIGNALS:
    void stageChanged(Jianbao::Publish::DraftPush::Stage stage);
    /// `index` is that of the order's pictures.
    void pictureChanged(qsizetype index, Jianbao::Publish::DraftPush::Picture state);
    /// The issue's draft is not in the box any more: it was deleted or published.
    void draftMissing();
    /// What became of an earlier attempt is not known, and these could be its draft.
    void similarDraftsFound(const QList<Jianbao::Publish::DraftInfo> &drafts);
    void sent(const Jianbao::Publish::SentDraft &draft);
    void failed(const Jianbao::Publish::PublishError &error);

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
