#pragma once

#include "apisession.h"
#include "draftcontent.h"
#include "draftpush.h"
#include "ledger.h"

#include <QObject>
#include <optional>

namespace Jianbao::Publish {

/// Brings an article's pictures to WeChat, three at a time; those the ledger knows are not sent. After a failure no
/// other is begun, and those under way are waited for, so that nothing that arrives is forgotten.
class PictureUploads : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 3;

    PictureUploads(WeChatApi &api, ApiSession &session, Ledger &ledger, QList<DraftPicture> pictures);

    /// finished() or failed() follows, later.
    void start();
    /// Begins no other. The session ends what is under way.
    void abandon();

    /// By source, for those that have one.
    const QHash<QByteArray, QString> &addresses() const { return m_addresses; }

Q_SIGNALS:
    void pictureChanged(qsizetype index, Jianbao::Publish::DraftPush::Picture state);
    void finished();
    void failed(const Jianbao::Publish::PublishError &error);

private:
    void next();
    void send(qsizetype index, const QByteArray &hash);
    void take(const QByteArray &hash, Answer<QString> address);

    WeChatApi &m_api;
    ApiSession &m_session;
    Ledger &m_ledger;
    QList<DraftPicture> m_pictures;
    QHash<QByteArray, QString> m_addresses;
    QHash<QByteArray, QList<qsizetype>> m_underWay; ///< by hash: the same bytes under two names go once
    std::optional<PublishError> m_error;
    qsizetype m_next = 0;
};

} // namespace Jianbao::Publish
