#pragma once

#include "accountentry.h"
#include "draftpush.h"

#include <QObject>
#include <memory>

namespace Jianbao {

class SendView;

/// One push after the other, shown in a SendView: connects its buttons and questions with the push. What it ends with
/// is told; what is to be sent is given anew each time.
class DraftSender : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    DraftSender(Publish::SecretSource &secrets, Publish::Ledger &ledger, QObject *parent);
    ~DraftSender() override;

    void setView(SendView &view);
    bool isRunning() const { return m_push && m_push->isRunning(); }

    void send(const AccountEntry &account, const Publish::PushOrder &order);
    void cancel();

Q_SIGNALS:
    void sent(const Jianbao::Publish::SentDraft &draft);
    void failed(const Jianbao::Publish::PublishError &error); ///< the view shows it already
    void asked();                                             ///< a question waits in the view

private:
    void fail(const Publish::PublishError &error);

    Publish::SecretSource &m_secrets;
    Publish::Ledger &m_ledger;
    SendView *m_view = nullptr;
    std::unique_ptr<Publish::DraftPush> m_push;
};

} // namespace Jianbao
