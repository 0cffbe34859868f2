#include "draftsender.h"

#include "sendview.h"

namespace Jianbao {

using Publish::DraftPush;
using Publish::PublishError;

DraftSender::DraftSender(Publish::SecretSource &secrets, Publish::Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_ledger(ledger)
{
}

DraftSender::~DraftSender() = default;

void DraftSender::setView(SendView &view)
{
    m_view = &view;
    connect(m_view, &SendView::cancelRequested, this, &DraftSender::cancel);
    connect(m_view, &SendView::addAnewRequested, this, [this] {
        if (m_push)
            m_push->addAnew();
    });
    connect(m_view, &SendView::waitNoLongerRequested, this, [this] {
        if (m_push)
            m_push->waitNoLonger();
    });
    connect(m_view, &SendView::takeOverRequested, this, [this](const QString &mediaId) {
        if (m_push)
            m_push->takeOver(mediaId);
    });
}

void DraftSender::send(const AccountEntry &account, const Publish::PushOrder &order)
{
    m_push = std::make_unique<DraftPush>(account.api(), m_secrets, m_ledger);
    DraftPush *const push = m_push.get();
    connect(push, &DraftPush::stageChanged, m_view, &SendView::showStage);
    connect(push, &DraftPush::pictureChanged, m_view, &SendView::showPicture);
    connect(push, &DraftPush::draftMissing, this, [this] {
        m_view->askAboutMissing();
        Q_EMIT asked();
    });
    connect(push, &DraftPush::similarDraftsFound, this, [this](const QList<Publish::DraftInfo> &drafts) {
        m_view->askAboutSimilar(drafts);
        Q_EMIT asked();
    });
    connect(push, &DraftPush::waiting, m_view, &SendView::showWaiting);
    connect(push, &DraftPush::sent, this, &DraftSender::sent);
    connect(push, &DraftPush::failed, this, &DraftSender::fail);
    push->start(order);
}

void DraftSender::cancel()
{
    if (isRunning())
        m_push->cancel();
    else
        fail(Publish::errorOf(PublishError::Kind::Cancelled));
}

void DraftSender::fail(const PublishError &error)
{
    if (error.kind == PublishError::Kind::Cancelled)
        m_view->showCancelled();
    else
        m_view->showError(error);
    Q_EMIT failed(error);
}

} // namespace Jianbao
