#include "picturefetch.h"

#include <QBuffer>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr auto patience = 30s;
constexpr int mostRedirections = 5;

bool isAskable(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

} // namespace

bool isPicture(const QByteArray &bytes)
{
    const bool isWebP = bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WEBP";
    if (isWebP)
        return true; // the page's engine bounds what it decodes
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") && !bytes.startsWith("\xff\xd8\xff") && !bytes.startsWith("GIF87a") &&
        !bytes.startsWith("GIF89a"))
        return false;
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    const QSize size = QImageReader(&buffer).size();
    return !size.isEmpty() && qint64(size.width()) * size.height() <= PictureFetch::mostPixels;
}

PictureFetch::PictureFetch(QNetworkAccessManager &network, AddressRule mayAsk, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_mayAsk(std::move(mayAsk))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &PictureFetch::fail);
}

PictureFetch::~PictureFetch()
{
    m_isOver = true;
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void PictureFetch::start(const QUrl &url)
{
    m_patience.start();
    QTimer::singleShot(0, this, [this, url] { look(url); });
}

void PictureFetch::look(const QUrl &url)
{
    if (!isAskable(url)) {
        fail();
        return;
    }
    m_url = url;
    m_lookup = QHostInfo::lookupHost(url.host(), this, [this, url](const QHostInfo &info) {
        m_lookup = -1;
        const QList<QHostAddress> addresses = info.addresses();
        if (m_isOver)
            return;
        // One address that is not public is enough: a name may answer with another the next time.
        if (addresses.isEmpty() || !std::ranges::all_of(addresses, m_mayAsk))
            fail();
        else
            ask(url, addresses.first());
    });
}

void PictureFetch::ask(const QUrl &url, const QHostAddress &address)
{
    QUrl direct = url;
    direct.setHost(address.toString());
    direct.setFragment({});
    QNetworkRequest request(direct);
    const QString host = url.host(QUrl::FullyEncoded);
    const QString port = url.port() < 0 ? QString() : u':' + QString::number(url.port());
    request.setRawHeader("Host", (host + port).toLatin1());
    request.setRawHeader("Accept", "image/png,image/jpeg,image/gif,image/webp");
    request.setPeerVerifyName(host); // the certificate is the name's, not the address's
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it would name the address as the host
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    m_bytes.clear();
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(1024 * 1024);
    connect(m_reply, &QNetworkReply::readyRead, this, &PictureFetch::read);
    connect(m_reply, &QNetworkReply::finished, this, &PictureFetch::finish);
}

void PictureFetch::read()
{
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > largest)
        fail();
}

void PictureFetch::finish()
{
    read();
    if (m_isOver)
        return;
    QNetworkReply *const reply = m_reply;
    m_reply = nullptr;
    reply->deleteLater();
    const QVariant target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute);
    if (target.isValid() && reply->error() == QNetworkReply::NoError) {
        if (++m_redirections > mostRedirections)
            fail();
        else
            look(m_url.resolved(target.toUrl()));
        return;
    }
    if (reply->error() != QNetworkReply::NoError || !isPicture(m_bytes)) {
        fail();
        return;
    }
    m_isOver = true;
    m_patience.stop();
    Q_EMIT fetched(m_bytes);
}

void PictureFetch::fail()
{
    if (std::exchange(m_isOver, true))
        return;
    m_patience.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    Q_EMIT failed();
}

} // namespace Jianbao
