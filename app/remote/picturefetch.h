#pragma once

#include <QHostInfo>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <functional>

class QNetworkAccessManager;

namespace Jianbao {

/// Fetches one picture from a server of the public network. Looks the server's name up itself, refuses it when any of
/// its addresses is not public, and connects to the address it has seen; the same for each redirection. Sends no cookie
/// and no referrer. Takes at most 10 MB, and only what is a picture by its bytes.
class PictureFetch : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 largest = 10 * 1024 * 1024; ///< bytes
    static constexpr qint64 mostPixels = 50'000'000;

    /// Whether an address may be asked. Tests pass one that lets the loopback through.
    using AddressRule = std::function<bool(const QHostAddress &)>;

    PictureFetch(QNetworkAccessManager &network, AddressRule mayAsk, QObject *parent);
    ~PictureFetch() override; ///< ends it without a word

    /// fetched() or failed() follows, later.
    void start(const QUrl &url);

Q_SIGNALS:
    void fetched(const QByteArray &picture);
    void failed();

private:
    void look(const QUrl &url);
    void ask(const QUrl &url, const QHostAddress &address);
    void read();
    void finish();
    void fail();

    QNetworkAccessManager &m_network;
    AddressRule m_mayAsk;
    QTimer m_patience;
    QUrl m_url;
    int m_redirections = 0;
    int m_lookup = -1;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_bytes;
    bool m_isOver = false;
};

/// Whether these bytes are a picture that can be shown: PNG, JPEG, GIF or WebP by their beginning, of a bearable size
/// where it can be read.
bool isPicture(const QByteArray &bytes);

} // namespace Jianbao
