#include "guardedfetch.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr auto perAddress = 4s; ///< before the next address of the same host is tried

bool isAskable(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

bool isRedirection(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

FetchError::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return FetchError::Kind::Insecure;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return FetchError::Kind::Unreachable;
    default:
        return FetchError::Kind::CutOff;
    }
}

} // namespace

GuardedFetch::GuardedFetch(QNetworkAccessManager &network, NetworkRules rules, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_rules(std::move(rules))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(FetchError::Kind::TooSlow); });
    m_knock.setSingleShot(true);
    m_knock.setInterval(perAddress);
    connect(&m_knock, &QTimer::timeout, this, &GuardedFetch::askNext);
}

GuardedFetch::~GuardedFetch()
{
    m_isOver = true;
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    dropReply();
}

void GuardedFetch::start(const FetchRequest &request)
{
    m_request = request;
    m_patience.start(request.patience);
    QTimer::singleShot(0, this, [this] { look(m_request.url); });
}

void GuardedFetch::look(const QUrl &url)
{
    if (m_isOver)
        return;
    m_url = url;
    m_url.setFragment({});
    if (!isAskable(url)) {
        fail(FetchError::Kind::NotAskable);
        return;
    }
    const QString host = url.host(QUrl::FullyEncoded);
    if (const auto played = m_rules.played.constFind(host); played != m_rules.played.cend()) {
        QUrl address = m_url;
        address.setScheme(played->scheme());
        address.setHost(played->host());
        address.setPort(played->port());
        m_addresses.clear();
        ask(address);
        return;
    }
    const auto take = [this](const QList<QHostAddress> &addresses) {
        // One address that is not public is enough: a name may answer with another the next time.
        if (addresses.isEmpty()) {
            fail(FetchError::Kind::NameUnknown);
        } else if (!std::ranges::all_of(addresses, m_rules.mayAsk)) {
            fail(FetchError::Kind::Refused);
        } else {
            m_addresses = addresses;
            askNext();
        }
    };
    if (const QHostAddress address(host); !address.isNull()) {
        take({address}); // a look-up would ask a name server who that is
        return;
    }
    m_lookup = QHostInfo::lookupHost(url.host(), this, [this, take](const QHostInfo &info) {
        m_lookup = -1;
        if (!m_isOver)
            take(info.addresses());
    });
}

void GuardedFetch::askNext()
{
    dropReply();
    const QHostAddress address = m_addresses.takeFirst();
    QUrl direct = m_url;
    direct.setHost(address.toString());
    ask(direct);
    if (!m_addresses.isEmpty())
        m_knock.start();
}

void GuardedFetch::ask(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setRawHeader("Host", m_url.authority(QUrl::FullyEncoded).toLatin1());
    request.setRawHeader("Accept", m_request.accept);
    if (!m_request.userAgent.isEmpty())
        request.setRawHeader("User-Agent", m_request.userAgent);
    request.setPeerVerifyName(m_url.host(QUrl::FullyEncoded)); // the certificate is the name's, not the address's
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it would name the address as the host
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setDecompressedSafetyCheckThreshold(-1); // what is unpacked is counted here, as it comes
    if (!m_rules.trusted.isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.addCaCertificates(m_rules.trusted);
        request.setSslConfiguration(tls);
    }
    m_bytes.clear();
    m_contentType.clear();
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(1024 * 1024);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &GuardedFetch::readHeader);
    connect(m_reply, &QNetworkReply::readyRead, this, &GuardedFetch::read);
    connect(m_reply, &QNetworkReply::finished, this, &GuardedFetch::finish);
}

void GuardedFetch::readHeader()
{
    m_knock.stop();
    if (m_isOver || statusOf(*m_reply) / 100 != 2)
        return;
    m_contentType = m_reply->rawHeader("Content-Type");
    if (m_request.takes && !m_request.takes(m_contentType))
        fail(FetchError::Kind::WrongType, statusOf(*m_reply),
             QString::fromLatin1(m_contentType.first(std::min<qsizetype>(m_contentType.size(), 100))));
    else if (m_request.enough < 0 &&
             m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_request.largest)
        fail(FetchError::Kind::TooLarge);
}

void GuardedFetch::read()
{
    if (m_isOver || !m_reply)
        return;
    const int status = statusOf(*m_reply);
    if (status / 100 != 2) {
        m_reply->readAll(); // of no use; finish() sees what to do
        return;
    }
    m_bytes += m_reply->readAll();
    if (m_request.enough >= 0 && m_bytes.size() >= m_request.enough)
        succeed(status);
    else if (m_bytes.size() > m_request.largest)
        fail(FetchError::Kind::TooLarge);
}

bool GuardedFetch::isForOthers(QNetworkReply::NetworkError error) const
{
    return !m_addresses.isEmpty() && m_bytes.isEmpty() && kindOf(error) == FetchError::Kind::Unreachable;
}

void GuardedFetch::finish()
{
    m_knock.stop();
    read();
    if (m_isOver || !m_reply)
        return;
    const int status = statusOf(*m_reply);
    const QNetworkReply::NetworkError error = m_reply->error();
    const QVariant target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute);
    if (status == 0 && isForOthers(error)) {
        askNext();
        return;
    }
    if (isRedirection(status) && !target.toUrl().isEmpty()) {
        redirect(target.toUrl(), status);
        return;
    }
    if (status != 0 && status / 100 != 2)
        fail(FetchError::Kind::Status, status);
    else if (error != QNetworkReply::NoError)
        fail(kindOf(error), status, m_reply->errorString());
    else
        succeed(status);
}

void GuardedFetch::redirect(const QUrl &target, int status)
{
    dropReply();
    if (m_redirections.size() >= m_request.mostRedirections) {
        fail(FetchError::Kind::TooManyRedirections);
        return;
    }
    m_redirections.append(m_url);
    m_isMovedForGood = m_isMovedForGood && (status == 301 || status == 308);
    look(m_url.resolved(target));
}

void GuardedFetch::succeed(int status)
{
    m_isOver = true;
    m_patience.stop();
    dropReply();
    Q_EMIT fetched({.url = m_url,
                    .redirections = m_redirections,
                    .isMovedForGood = m_isMovedForGood && !m_redirections.isEmpty(),
                    .status = status,
                    .contentType = m_contentType,
                    .bytes = m_bytes});
}

void GuardedFetch::fail(FetchError::Kind kind, int status, const QString &detail)
{
    if (std::exchange(m_isOver, true))
        return;
    m_patience.stop();
    m_knock.stop();
    dropReply();
    Q_EMIT failed({.kind = kind, .status = status, .url = m_url, .redirections = m_redirections, .detail = detail});
}

void GuardedFetch::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace Jianbao
