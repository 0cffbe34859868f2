#include "draftpush.h"

#include "preflight.h"
#include "pushrun.h"

#include <QMetaMethod>
#include <QTimer>

namespace Jianbao::Publish {

using Kind = PublishError::Kind;

namespace {

/// Why an order cannot be begun.
std::optional<PublishError> refusal(const PushOrder &order)
{
    PublishError error = errorOf(Kind::NotReady);
    for (const Problem &problem : preflight(order.content)) {
        if (problem.isBlocking())
            error.happened += u' ' + problem.message;
    }
    if (order.account.appId.isEmpty())
        return errorOf(Kind::WrongAppId);
    if (!isReady(preflight(order.content)))
        return error;
    return std::nullopt;
}

} // namespace

DraftPush::DraftPush(const ApiSettings &settings, SecretSource &secrets, Ledger &ledger, QObject *parent)
    : PushTold(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_ledger(ledger)
{
}

DraftPush::~DraftPush()
{
    if (m_run)
        m_run->abandon();
}

void DraftPush::enter(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged(stage);
}

void DraftPush::start(const PushOrder &order)
{
    if (isRunning())
        return;
    const auto failLater = [this](const PublishError &error) {
        m_stage = Stage::SigningIn; // until then
        QTimer::singleShot(0, this, [this, error] {
            if (!isRunning())
                return; // cancelled
            end();
            Q_EMIT failed(error);
        });
    };
    if (const auto error = refusal(order)) {
        failLater(*error);
        return;
    }
    auto lock = m_ledger.lock(order.issue, order.account.appId);
    if (!lock) {
        failLater(lock.error());
        return;
    }
    m_lock = *std::move(lock);
    if (const Ledger::Noted read = m_ledger.refresh(); !read) {
        failLater(read.error());
        return;
    }
    if (order.traits != IssueTraits() && order.traits != m_ledger.traits(order.issue)) {
        if (const Ledger::Noted noted = m_ledger.noteTraits(order.issue, order.traits); !noted) {
            failLater(noted.error());
            return;
        }
    }

    m_run = new PushRun(m_settings, m_secrets, m_ledger, order, this);
    connect(m_run, &PushRun::stageChanged, this, &DraftPush::enter);
    connect(m_run, &PushRun::waiting, this, &DraftPush::waiting);
    connect(m_run, &PushRun::pictureChanged, this, &DraftPush::pictureChanged);
    if (isSignalConnected(QMetaMethod::fromSignal(&DraftPush::draftMissing)))
        connect(m_run, &PushRun::draftMissing, this, &DraftPush::draftMissing);
    if (isSignalConnected(QMetaMethod::fromSignal(&DraftPush::similarDraftsFound)))
        connect(m_run, &PushRun::similarDraftsFound, this, &DraftPush::similarDraftsFound);
    connect(m_run, &PushRun::sent, this, [this](const SentDraft &draft) {
        end();
        Q_EMIT sent(draft);
    });
    connect(m_run, &PushRun::failed, this, [this](const PublishError &error) {
        end();
        Q_EMIT failed(error);
    });
    m_run->start();
}

void DraftPush::end()
{
    if (m_run) {
        m_run->disconnect(this);
        m_run->abandon();
        m_run->deleteLater(); // this may be its own signal
        m_run = nullptr;
    }
    m_lock.reset();
    enter(Stage::Idle);
}

void DraftPush::cancel()
{
    if (!isRunning())
        return;
    const std::optional<SentDraft> draft = m_run ? m_run->sentDraft() : std::nullopt;
    end();
    QTimer::singleShot(0, this, [this, draft] {
        if (draft)
            Q_EMIT sent(*draft); // only its preview was waited for
        else
            Q_EMIT failed(errorOf(Kind::Cancelled));
    });
}

void DraftPush::addAnew()
{
    if (m_run)
        m_run->addAnew();
}

void DraftPush::waitNoLonger()
{
    if (m_run)
        m_run->waitNoLonger();
}

void DraftPush::takeOver(const QString &mediaId)
{
    if (m_run)
        m_run->takeOver(mediaId);
}

} // namespace Jianbao::Publish
