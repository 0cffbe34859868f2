#include "instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QLockFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr auto taken = "taken\n";
constexpr int mostCallers = 8;
constexpr auto callersTime = 3s;

int left(const QDeadlineTimer &deadline)
{
    return int(deadline.remainingTime());
}

bool isAnswering(const QString &address)
{
    QLocalSocket socket;
    socket.connectToServer(address);
    return socket.waitForConnected(500);
}

} // namespace

Instance::Instance(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::welcome);
}

QString Instance::address()
{
    QByteArray surroundings = QSettings().fileName().toUtf8();
    for (const char *const name : {"WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"})
        surroundings += '\n' + qgetenv(name);
    const QByteArray hash = QCryptographicHash::hash(surroundings, QCryptographicHash::Sha256).toHex().first(16);
    const QString name = u"jianbao-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return name; // a pipe, which lies in no folder
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#endif
}

Instance::Answer Instance::handOver(const QString &address, const OpenRequest &request,
                                    std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(left(deadline))) {
        const bool isAbsent = socket.error() == QLocalSocket::ServerNotFoundError ||
                              socket.error() == QLocalSocket::ConnectionRefusedError;
        return isAbsent ? Answer::Absent : Answer::Silent;
    }
    socket.write(toWire(request));
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left(deadline)))
            return Answer::Silent;
    }
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left(deadline)))
            return Answer::Silent;
    }
    return socket.readLine() == taken ? Answer::Taken : Answer::Silent;
}

bool Instance::listen(const QString &address)
{
#ifdef Q_OS_WIN
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (isAnswering(address)) // several may listen at the same pipe
        return false;
#endif
    if (m_server.listen(address))
        return true;
    if (m_server.serverError() != QAbstractSocket::AddressInUseError)
        return false;
    // A program that ended without a word leaves its socket behind.
    QLockFile lock(address + u".lock"_s);
    if (!lock.tryLock(500ms) || isAnswering(address))
        return false;
    QLocalServer::removeServer(address);
    return m_server.listen(address);
}

void Instance::welcome()
{
    while (QLocalSocket *const caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        m_callers.removeAll(nullptr);
        m_callers.append(caller);
        if (m_callers.size() > mostCallers)
            m_callers.takeFirst()->abort(); // an honest one has long been served
        caller->setReadBufferSize(OpenRequest::longest + 1);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
        QTimer::singleShot(callersTime, caller, &QLocalSocket::abort);
        read(caller);
    }
}

void Instance::read(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() > OpenRequest::longest)
            caller->abort();
        return;
    }
    const std::optional<OpenRequest> request = openRequestFromWire(caller->readLine(OpenRequest::longest + 1));
    caller->disconnect(this); // one request each
    if (!request) {
        caller->abort();
        return;
    }
    caller->write(taken);
    caller->disconnectFromServer();
    Q_EMIT requested(*request);
}

} // namespace Jianbao
