#pragma once

#include <QHash>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <functional>

namespace Jianbao {

/// What a server was asked.
struct PageRequest {
    QByteArray method;
    QByteArray target; ///< path and query
    QByteArray host;
    QByteArray whole;
};

/// What it answers, and what goes wrong on the way.
struct PageAnswer {
    enum class Trouble {
        None,
        Silent, ///< takes the request and says nothing
        Cut,    ///< ends in the middle of the body
        Drip,   ///< a byte of the body now and then
        Reset,  ///< ends at once
    };
    int status = 200;
    QByteArray type = "text/html; charset=utf-8";
    QByteArray body{};
    QByteArray headers{}; ///< more of them, each with its line break
    Trouble trouble = Trouble::None;
};

inline PageAnswer page(const QByteArray &body, const QByteArray &type = "text/html; charset=utf-8")
{
    return {.type = type, .body = body, .headers = {}};
}

inline PageAnswer status(int code)
{
    return {.status = code, .body = "<html><title>no</title>", .headers = {}};
}

inline PageAnswer movedTo(const QByteArray &where, int code = 302)
{
    return {.status = code, .body = {}, .headers = "Location: " + where + "\r\n"};
}

/// A body as `Content-Encoding: deflate` has it.
inline PageAnswer packed(const QByteArray &body)
{
    return {.body = qCompress(body).sliced(4), .headers = "Content-Encoding: deflate\r\n"};
}

/// A server on the loopback that plays the sites of the world. It answers by host and path, `mp.weixin.qq.com/s/a`, by
/// the path alone, or by a function, and remembers what it was asked.
class PageServer : public QObject
{
public:
    PageServer() { open(std::make_unique<QTcpServer>()); }
    /// Over TLS.
    explicit PageServer(const QSslConfiguration &tls)
    {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        m_scheme = "https";
        open(std::move(server));
    }

    quint16 port() const { return m_server->serverPort(); }
    QByteArray url(const QByteArray &path) const
    {
        return m_scheme + "://127.0.0.1:" + QByteArray::number(port()) + path;
    }
    /// For NetworkRules::played.
    QUrl root() const { return QUrl(QString::fromLatin1(url(""))); }

    QHash<QByteArray, PageAnswer> answers;
    std::function<PageAnswer(const PageRequest &)> otherwise = [](const PageRequest &) { return status(404); };
    QList<PageRequest> requests;
    QList<qint64> times; ///< of the requests, in milliseconds
    int atOnce = 0;
    int mostAtOnce = 0;
    int delay = 0; ///< milliseconds before an answer

private:
    void open(std::unique_ptr<QTcpServer> server)
    {
        m_server = std::move(server);
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        m_server->listen(QHostAddress::LocalHost);
    }

    void read(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->property("request").toByteArray() + socket->readAll();
        socket->setProperty("request", bytes);
        if (!bytes.contains("\r\n\r\n"))
            return;
        socket->setProperty("request", QByteArray());
        PageRequest request{bytes.split(' ').value(0), bytes.split(' ').value(1), {}, bytes};
        for (const QByteArray &line : bytes.split('\n')) {
            if (line.toLower().startsWith("host:"))
                request.host = line.sliced(5).trimmed();
        }
        requests.append(request);
        times.append(QDateTime::currentMSecsSinceEpoch());
        mostAtOnce = std::max(mostAtOnce, ++atOnce);
        QTimer::singleShot(delay, socket, [this, socket, request] { answer(socket, request); });
    }

    void answer(QTcpSocket *socket, const PageRequest &request)
    {
        const QByteArray host = request.host.split(':').constFirst();
        const auto named = answers.constFind(host + request.target);
        const auto any = answers.constFind(request.target);
        const PageAnswer answer = named != answers.cend() ? *named : any != answers.cend() ? *any : otherwise(request);
        if (answer.trouble == PageAnswer::Trouble::Silent)
            return;
        --atOnce;
        if (answer.trouble == PageAnswer::Trouble::Reset) {
            socket->abort();
            return;
        }
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\n" + answer.headers;
        if (!answer.type.isEmpty())
            head += "Content-Type: " + answer.type + "\r\n";
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n\r\n";
        socket->write(head);
        if (answer.trouble == PageAnswer::Trouble::Drip) {
            drip(socket, answer.body, 0);
            return;
        }
        socket->write(answer.trouble == PageAnswer::Trouble::Cut ? answer.body.first(answer.body.size() / 2)
                                                                 : answer.body);
        socket->disconnectFromHost();
    }

    void drip(QTcpSocket *socket, const QByteArray &body, qsizetype at)
    {
        if (at < body.size())
            socket->write(body.sliced(at, 1));
        QTimer::singleShot(20, socket, [this, socket, body, at] { drip(socket, body, at + 1); });
    }

    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_scheme = "http";
};

} // namespace Jianbao
