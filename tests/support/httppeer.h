#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QUrlQuery>
#include <functional>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

/// A request as it came over the wire.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< without its query
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// The server's end of one connection: takes whole requests off it, one after the other. Requests must tell their
/// length.
class HttpPeer : public QObject
{
public:
    using Handler = std::function<void(HttpPeer &peer, const HttpRequest &request)>;

    /// Lives as long as the socket, which becomes its parent.
    HttpPeer(QTcpSocket *socket, Handler handler)
        : QObject(socket)
        , m_socket(socket)
        , m_handler(std::move(handler))
    {
        connect(socket, &QTcpSocket::readyRead, this, &HttpPeer::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read();
    }

    void answer(const QByteArray &status, const QByteArray &type, const QByteArray &body, const QByteArray &more = {})
    {
        m_socket->write(whole(status, type, body, more));
    }
    static QByteArray whole(const QByteArray &status, const QByteArray &type, const QByteArray &body,
                            const QByteArray &more = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
               "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
    }
    void write(const QByteArray &bytes) { m_socket->write(bytes); }
    /// Behind what was written.
    void close() { m_socket->disconnectFromHost(); }
    /// At once, with what was not sent yet thrown away: the other side sees a reset rather than an end.
    void reset()
    {
#ifdef Q_OS_UNIX
        const linger now{1, 0};
        setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
        m_socket->abort();
    }

private:
    void read()
    {
        m_bytes += m_socket->readAll();
        const QPointer<HttpPeer> self(this);
        while (self) {
            const std::optional<HttpRequest> request = take();
            if (!request)
                return;
            m_handler(*this, *request);
        }
    }

    std::optional<HttpRequest> take()
    {
        const qsizetype head = m_bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return std::nullopt;
        HttpRequest request;
        const QList<QByteArray> lines = m_bytes.first(head).split('\n');
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(std::max<qsizetype>(colon, 0)).toLower(),
                                   line.sliced(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (m_bytes.size() < head + 4 + length)
            return std::nullopt;
        const QList<QByteArray> words = lines.first().split(' ');
        request.method = words.value(0);
        const QByteArray target = words.value(1);
        const qsizetype mark = target.indexOf('?');
        request.path = mark < 0 ? target : target.first(mark);
        request.query = QUrlQuery(mark < 0 ? QString() : QString::fromLatin1(target.sliced(mark + 1)));
        request.body = m_bytes.sliced(head + 4, length);
        m_bytes.remove(0, head + 4 + length);
        return request;
    }

    QTcpSocket *m_socket;
    Handler m_handler;
    QByteArray m_bytes;
};
