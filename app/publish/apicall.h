#pragma once

#include "apisettings.h"
#include "publisherror.h"
#include "secret.h"

#include <QJsonObject>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrlQuery>
#include <functional>

class QNetworkAccessManager;

namespace Jianbao::Publish {

class OneTimeBody;

/// One request to WeChat and what came of it, from sending to a JSON object without an error code, or the error. A POST
/// goes out once; a redirection is not followed. Answers later, and then deletes itself.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QString path;
        QUrlQuery query;
        QByteArray contentType; ///< empty: a GET
        QByteArray body;
        Asked asked = Asked::Other;
        QList<Secret> secrets; ///< not to be repeated in any message
    };
    using Receive = std::function<void(const Answer<QJsonObject> &)>;

    ApiCall(QNetworkAccessManager &network, const ApiSettings &settings, Request request, Receive receive,
            QObject *parent);
    ~ApiCall() override;

    /// Ends it without an answer.
    void abandon();

private:
    void read();
    void finish();
    void giveUp(PublishError::Kind kind);
    Answer<QJsonObject> answer() const;
    PublishError transportError() const;
    PublishError::Kind transportKind() const;
    PublishError error(PublishError::Kind kind) const;
    PublishError codeError(const QJsonObject &object) const;
    void deliver(const Answer<QJsonObject> &answer);

    Request m_request;
    Receive m_receive;
    OneTimeBody *m_body = nullptr;
    QNetworkReply *m_reply = nullptr;
    QTimer m_longest;
    QByteArray m_bytes;
    bool m_isOver = false;
};

} // namespace Jianbao::Publish
