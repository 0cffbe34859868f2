#include "apicall.h"

#include "onetimebody.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace Jianbao::Publish {

namespace {

using Kind = PublishError::Kind;

constexpr qint64 largestAnswer = 8 * 1024 * 1024; // bytes; a page of twenty drafts without their bodies has some 20 KB

QNetworkRequest networkRequest(const ApiSettings &settings, const ApiCall::Request &request)
{
    QUrl url = settings.base;
    QString path = url.path();
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path + request.path);
    url.setQuery(request.query);
    QNetworkRequest made(url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it has retries of its own
    made.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setTransferTimeout(settings.silence);
    return made;
}

} // namespace

ApiCall::ApiCall(QNetworkAccessManager &network, const ApiSettings &settings, Request request, Receive receive,
                 QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_receive(std::move(receive))
{
    QNetworkRequest made = networkRequest(settings, m_request);
    if (m_request.contentType.isEmpty()) {
        m_reply = network.get(made);
    } else {
        m_body = new OneTimeBody(m_request.body, this);
        m_request.body.clear();
        made.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
        made.setHeader(QNetworkRequest::ContentLengthHeader, m_body->total());
        made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_reply = network.post(made, m_body);
    }
    m_reply->setParent(this);
    m_reply->setReadBufferSize(1024 * 1024);
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiCall::read);
    connect(m_reply, &QNetworkReply::finished, this, &ApiCall::finish);

    m_longest.setSingleShot(true);
    connect(&m_longest, &QTimer::timeout, this, [this] { giveUp(Kind::TimedOut); });
    m_longest.start(settings.longest);
}

ApiCall::~ApiCall()
{
    abandon();
}

void ApiCall::abandon()
{
    m_receive = {};
    if (std::exchange(m_isOver, true))
        return;
    m_longest.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    deleteLater();
}

void ApiCall::read()
{
    if (m_reply->isOpen()) // it is not behind an early end
        m_bytes += m_reply->readAll();
    if (m_bytes.size() > largestAnswer)
        giveUp(Kind::BadAnswer);
}

void ApiCall::giveUp(Kind kind)
{
    if (m_isOver)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    deliver(std::unexpected(error(kind)));
}

void ApiCall::finish()
{
    read();
    if (!m_isOver)
        deliver(answer());
}

void ApiCall::deliver(const Answer<QJsonObject> &answer)
{
    m_isOver = true;
    m_longest.stop();
    // Not from within the reply's signal: who receives it may end everything.
    QTimer::singleShot(0, this, [this, answer] {
        deleteLater();
        if (const Receive receive = std::exchange(m_receive, {}))
            receive(answer);
    });
}

PublishError ApiCall::error(Kind kind) const
{
    PublishError made = errorOf(kind);
    made.mayHaveHappened = m_body && m_body->wasTouched();
    return made;
}

Answer<QJsonObject> ApiCall::answer() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // An answer that ends with its connection, since it did not tell its length, looks to Qt like one to be asked for
    // again. Whether it is whole, the JSON says.
    const bool endsWithConnection = m_reply->error() == QNetworkReply::ContentReSendError && status == 200;
    if (m_reply->error() != QNetworkReply::NoError &&
        !(endsWithConnection && QJsonDocument::fromJson(m_bytes).isObject()))
        return std::unexpected(transportError());
    if (status >= 300 && status < 400)
        return std::unexpected(error(Kind::Redirected));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(m_bytes, &problem);
    if (status != 200 || problem.error != QJsonParseError::NoError || !document.isObject())
        return std::unexpected(error(Kind::BadAnswer));
    const QJsonObject object = document.object();
    const QJsonValue code = object.value("errcode"_L1);
    if (code.isUndefined() || (code.isDouble() && code.toInt(1) == 0))
        return object;
    if (!code.isDouble() || code.toInt() == 0)
        return std::unexpected(error(Kind::BadAnswer));
    return std::unexpected(codeError(object));
}

PublishError ApiCall::codeError(const QJsonObject &object) const
{
    QString message = object.value("errmsg"_L1).toString();
    for (const Secret &secret : m_request.secrets) {
        if (!secret.isEmpty())
            message.replace(QString::fromUtf8(secret.reveal()), u"…"_s);
    }
    return errorForCode(object.value("errcode"_L1).toInt(), message, m_request.asked);
}

Kind ApiCall::transportKind() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status < 400)
        return Kind::Redirected; // Qt makes ready to send it again by itself, and cannot
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return Kind::NoNetwork;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Insecure;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // by its own timer
        return Kind::TimedOut;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Kind::Proxy;
    default:
        break;
    }
    if (status >= 500)
        return Kind::ServerTrouble;
    return status >= 400 ? Kind::BadAnswer : Kind::Interrupted;
}

PublishError ApiCall::transportError() const
{
    PublishError made = error(transportKind());
    if (made.kind == Kind::Insecure)
        made.mayHaveHappened = false; // nothing goes out before the certificate is accepted
    return made;
}

} // namespace Jianbao::Publish
