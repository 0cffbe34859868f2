#include "sessionkeeper.h"

#include "allwindows.h"
#include "session.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr auto settled = 8s; ///< whatever an issue does to the program, it has done by then

constexpr auto attemptKey = "start/isReopening"_L1;

} // namespace

SessionKeeper::SessionKeeper(AllWindows &windows, QObject *parent)
    : QObject(parent)
    , m_windows(windows)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &SessionKeeper::keepNow);
    connect(&windows, &AllWindows::changed, &m_soon, qOverload<>(&QTimer::start));
    // AllWindows close one by one after this: they belong to the session all the same.
    connect(&windows, &AllWindows::ending, this, [this] {
        keepNow();
        noteWell();
        m_soon.stop();
    });
    connect(qApp, &QGuiApplication::saveStateRequest, this, &SessionKeeper::keepNow);
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &manager) {
        m_windows.prepareToEnd();
        manager.setRestartHint(QSessionManager::RestartIfRunning);
    });
}

Session SessionKeeper::begin()
{
    QSettings settings;
    const bool hasFailed = settings.contains(attemptKey);
    settings.setValue(attemptKey, true);
    QTimer::singleShot(settled, this, &SessionKeeper::noteWell);
    return hasFailed ? Session() : readSession();
}

void SessionKeeper::noteWell()
{
    QSettings().remove(attemptKey);
}

void SessionKeeper::keepNow()
{
    writeSession(m_windows.session());
}

} // namespace Jianbao
