#include "secretservice.h"

#include <QMetaObject>

#ifdef JIANBAO_HAS_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>
#endif

using namespace Qt::StringLiterals;

namespace Jianbao {

#ifdef JIANBAO_HAS_SECRET_SERVICE

namespace {

using Kind = KeyringProblem::Kind;
using Answer = std::function<void(const KeyringProblem &)>;
using Attributes = QMap<QString, QString>;

QDBusMessage call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return message;
}

/// One look at a Secret Service. Deletes itself when it has answered.
class Look : public QObject
{
public:
    Look(KeyringProblem problem, std::chrono::milliseconds patience, Answer answer, QObject *parent)
        : QObject(parent)
        , m_problem(std::move(problem))
        , m_patience(patience)
        , m_answer(std::move(answer))
    {
    }

    void search(const Attributes &attributes)
    {
        ask(call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s,
                 {QVariant::fromValue(attributes)}),
            [this](const QDBusPendingCall &pending) {
                const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = pending;
                if (reply.isError())
                    return end(reply.error());
                if (!reply.argumentAt<1>().isEmpty())
                    return end(Kind::Locked);
                lookAtDefault();
            });
    }

private:
    /// Where a new secret would go: one that is locked may hold what was not found.
    void lookAtDefault()
    {
        ask(call(u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                 {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}),
            [this](const QDBusPendingCall &pending) {
                const QDBusPendingReply<QDBusVariant> reply = pending;
                const bool isLocked = !reply.isError() && reply.value().variant().toBool();
                end(isLocked ? Kind::Locked : m_problem.kind);
            });
    }

    void ask(const QDBusMessage &message, const std::function<void(const QDBusPendingCall &)> &then)
    {
        const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(message, int(m_patience.count()));
        auto *const watcher = new QDBusPendingCallWatcher(pending, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] { then(*watcher); });
    }

    void end(const QDBusError &error)
    {
        const bool isAbsent = error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::NoServer ||
                              error.type() == QDBusError::Disconnected ||
                              error.name().startsWith("org.freedesktop.DBus.Error.Spawn"_L1);
        const bool isSlow = error.type() == QDBusError::NoReply || error.type() == QDBusError::TimedOut ||
                            error.type() == QDBusError::Timeout;
        if (isAbsent && m_problem.kind == Kind::Failed)
            end(Kind::Absent);
        else
            end(isSlow ? Kind::Slow : m_problem.kind);
    }

    void end(Kind kind)
    {
        deleteLater();
        m_answer(kind == m_problem.kind ? m_problem : KeyringProblem{kind});
    }

    KeyringProblem m_problem;
    std::chrono::milliseconds m_patience;
    Answer m_answer;
};

} // namespace

void explain(const KeyringProblem &problem, const QString &service, const QString &key,
             std::chrono::milliseconds patience, QObject *receiver, const Answer &answer)
{
    // Who has not answered once is not asked again.
    const bool isClear = problem.kind == Kind::Slow || problem.kind == Kind::Absent;
    if (isClear || !QDBusConnection::sessionBus().isConnected()) {
        const KeyringProblem told = problem.kind == Kind::Failed ? KeyringProblem{Kind::Absent} : problem;
        QMetaObject::invokeMethod(receiver, [answer, told] { answer(told); }, Qt::QueuedConnection);
        return;
    }
    qDBusRegisterMetaType<Attributes>();
    auto *const look = new Look(problem, patience, answer, receiver);
    look->search({{u"user"_s, key}, {u"server"_s, service}}); // the names that QtKeychain files it under
}

#else

void explain(const KeyringProblem &problem, const QString &, const QString &, std::chrono::milliseconds,
             QObject *receiver, const std::function<void(const KeyringProblem &)> &answer)
{
    QMetaObject::invokeMethod(receiver, [answer, problem] { answer(problem); }, Qt::QueuedConnection);
}

#endif

} // namespace Jianbao
