#pragma once

#include "fetched.h"
#include "networkrules.h"

#include <QHostInfo>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <functional>

class QNetworkAccessManager;

namespace Jianbao {

/// What is asked for, and how much of an answer is taken.
struct FetchRequest {
    QUrl url;
    QByteArray accept = "*/*";
    QByteArray userAgent{};           ///< Qt's own when empty
    qint64 largest = 8 * 1024 * 1024; ///< bytes, unpacked; more is an error
    qint64 enough = -1;               ///< bytes behind which the rest is not waited for; -1 for all
    int mostRedirections = 5;
    std::chrono::milliseconds patience{15'000}; ///< for all of it, redirections included
    /// Whether a Content-Type is wanted; all are when there is no function. A missing one is passed as empty.
    std::function<bool(QByteArrayView type)> takes{};
};

/// Fetches one address with GET from a server of the public network. Looks the server's name up itself, refuses it when
/// any of its addresses is not public, and connects to an address it has seen, so that a name which answers otherwise
/// the next time leads nowhere; the same for each redirection. Sends no cookie, no password and no referrer, keeps
/// none, and bounds time, size (also of what is packed) and redirections.
class GuardedFetch : public QObject
{
    Q_OBJECT

public:
    GuardedFetch(QNetworkAccessManager &network, NetworkRules rules, QObject *parent);
    ~GuardedFetch() override; ///< ends it without a word

    /// fetched() or failed() follows, later; once.
    void start(const FetchRequest &request);

Q_SIGNALS:
    void fetched(const Jianbao::Fetched &result);
    void failed(const Jianbao::FetchError &error);

private:
    void look(const QUrl &url);
    void askNext();
    void ask(const QUrl &address);
    void readHeader();
    void read();
    void finish();
    void redirect(const QUrl &target, int status);
    bool isForOthers(QNetworkReply::NetworkError error) const;
    void succeed(int status);
    void fail(FetchError::Kind kind, int status = 0, const QString &detail = {});
    void dropReply();

    QNetworkAccessManager &m_network;
    NetworkRules m_rules;
    FetchRequest m_request;
    QTimer m_patience;
    QTimer m_knock; ///< until the next address of a host is tried
    QUrl m_url;
    QList<QUrl> m_redirections;
    bool m_isMovedForGood = true;
    QList<QHostAddress> m_addresses; ///< of the host, that were not tried yet
    int m_lookup = -1;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_contentType;
    QByteArray m_bytes;
    bool m_isOver = false;
};

} // namespace Jianbao
