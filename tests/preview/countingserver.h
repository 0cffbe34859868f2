#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace Jianbao {

/// A server on the loopback that counts every connection and answers anything with an empty page.
class CountingServer : public QTcpServer
{
public:
    CountingServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++m_connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    m_requests.append(socket->readAll().left(60));
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    socket->disconnectFromHost();
                });
            }
        });
        listen(QHostAddress::LocalHost);
    }
    QByteArray address() const { return "http://127.0.0.1:" + QByteArray::number(serverPort()); }
    int connections() const { return m_connections; }
    const QByteArrayList &requests() const { return m_requests; }

private:
    int m_connections = 0;
    QByteArrayList m_requests;
};

} // namespace Jianbao
