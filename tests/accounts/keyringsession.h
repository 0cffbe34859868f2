#pragma once

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

/// A home of its own with a bus that starts no service by itself: a keyring is absent unless a script starts one.
/// Shell scripts run on it; $PROBE is the program that asks the keyring.
class KeyringSession
{
public:
    /// Starts GNOME's keyring, unlocked with a password of the test, and waits until it has its name on the bus.
    static constexpr QLatin1StringView startKeyring{
        "printf %s password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n"
        "$PROBE await\n"};
    /// The keyring of this bus, into $pid: others may be running beside it.
    static constexpr QLatin1StringView findKeyring{
        "pid=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus"
        " org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets | sed 's/.*uint32 //')\n"};
    static constexpr int patience = 60'000; // milliseconds

    struct Ended {
        QStringList lines; ///< of the standard output
        QByteArray errors;
        bool isWhole = false; ///< it ended in time
    };

    static bool canRun()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty() &&
               !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
    }

    explicit KeyringSession(const QString &probe)
        : m_environment(QProcessEnvironment::systemEnvironment())
    {
        const QByteArray configuration =
            "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN'"
            " 'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>"
            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context='default'>"
            "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/>"
            "</policy></busconfig>";
        write(QStringLiteral("bus.conf"), configuration);
        for (const char *const name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
                                       "KDE_FULL_SESSION", "GNOME_KEYRING_CONTROL"})
            m_environment.remove(QString::fromLatin1(name));
        for (const QString &name :
             {QStringLiteral("config"), QStringLiteral("cache"), QStringLiteral("data"), QStringLiteral("runtime")}) {
            QDir(m_home.path()).mkdir(name);
            m_environment.insert(name == QLatin1StringView("runtime")
                                     ? QStringLiteral("XDG_RUNTIME_DIR")
                                     : QStringLiteral("XDG_%1_HOME").arg(name.toUpper()),
                                 path(name));
        }
        QFile::setPermissions(path(QStringLiteral("runtime")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        set(QStringLiteral("HOME"), m_home.path());
        set(QStringLiteral("PROBE"), probe);
    }

    QString folder() const { return m_home.path(); }
    QString path(const QString &name) const { return m_home.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written");
        return file.fileName();
    }
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }

    /// To its end, while this process serves who asks it.
    Ended run(const QString &script) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(patience, &loop, [&process] { process.kill(); });
        process.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--config-file=") + path(QStringLiteral("bus.conf")), QStringLiteral("--"),
                       QStringLiteral("sh"), QStringLiteral("-c"), script});
        loop.exec();
        return {QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
                process.readAllStandardError(), process.exitStatus() == QProcess::NormalExit};
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};
