// keyringprobe VERB KEY…: does each with the program's Keyring and prints what came of it, one line each, for
// tst_keyring. The secret that is stored comes from the environment, as it never stands in arguments.

#include "keyring.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(KeyringProblem::Kind kind)
{
    using Kind = KeyringProblem::Kind;
    switch (kind) {
    case Kind::NotFound:
        return u"not-found"_s;
    case Kind::Locked:
        return u"locked"_s;
    case Kind::Absent:
        return u"absent"_s;
    case Kind::Slow:
        return u"slow"_s;
    case Kind::Refused:
        return u"refused"_s;
    case Kind::Failed:
        break;
    }
    return u"failed"_s;
}

void lockDefault()
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QDBusObjectPath path(u"/org/freedesktop/secrets/aliases/default"_s);
    call.setArguments({QVariant::fromValue(QList<QDBusObjectPath>{path})});
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call);
    if (answer.type() == QDBusMessage::ErrorMessage)
        qFatal("the keyring could not be locked: %s", qPrintable(answer.errorMessage()));
}

class Probe : public QObject
{
public:
    explicit Probe(QStringList words)
        : m_words(std::move(words))
    {
    }

    void next()
    {
        if (m_words.isEmpty()) {
            QCoreApplication::quit();
            return;
        }
        const QString verb = m_words.takeFirst();
        m_ticks = 0;
        m_watch.start();
        if (verb == "lock"_L1) {
            lockDefault();
            say(u"done"_s);
            return;
        }
        if (verb == "await"_L1) {
            awaitService();
            return;
        }
        const QString key = m_words.takeFirst();
        if (verb == "read"_L1) {
            m_keyring.read(key, [this](const std::expected<QString, KeyringProblem> &secret) {
                say(secret ? u"secret "_s + *secret : nameOf(secret.error().kind));
            });
        } else if (verb == "write"_L1) {
            m_keyring.write(key, qEnvironmentVariable("JIANBAO_TEST_SECRET"),
                            [this](const std::expected<void, KeyringProblem> &done) { sayDone(done); });
        } else if (verb == "remove"_L1) {
            m_keyring.remove(key, [this](const std::expected<void, KeyringProblem> &done) { sayDone(done); });
        } else {
            qFatal("what is %s?", qPrintable(verb));
        }
    }

    void tick() { ++m_ticks; }

private:
    /// Goes on when a Secret Service has taken its name on the bus.
    void awaitService()
    {
        const QString name = u"org.freedesktop.secrets"_s;
        const QDBusConnection bus = QDBusConnection::sessionBus();
        auto *const watch = new QDBusServiceWatcher(name, bus, QDBusServiceWatcher::WatchForRegistration, this);
        connect(watch, &QDBusServiceWatcher::serviceRegistered, this, &Probe::next);
        if (bus.interface()->isServiceRegistered(name)) {
            delete watch;
            next();
        }
    }

    void sayDone(const std::expected<void, KeyringProblem> &done) { say(done ? u"done"_s : nameOf(done.error().kind)); }

    void say(const QString &what)
    {
        QTextStream(stdout) << what << '\n';
        QTextStream(stderr) << "  " << m_watch.elapsed() << " ms, " << m_ticks << " turns of the event loop\n";
        if (what == "slow"_L1 && m_ticks < 5)
            QTextStream(stdout) << "frozen\n"; // it waited by doing nothing else
        next();
    }

    QStringList m_words;
    Keyring m_keyring;
    QElapsedTimer m_watch;
    int m_ticks = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Probe probe(QCoreApplication::arguments().sliced(1));
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &probe, &Probe::tick);
    ticks.start(100);
    QTimer::singleShot(0, &probe, &Probe::next);
    return QCoreApplication::exec();
}
