#include "ledgerkeeper.h"

#include "background.h"

#include <utility>

namespace Jianbao {

LedgerKeeper::LedgerKeeper(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_ledger(folder)
{
    m_disk.setMaxThreadCount(1);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &LedgerKeeper::lookAgain);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &LedgerKeeper::lookAgain);
    lookAgain();
}

LedgerKeeper::~LedgerKeeper()
{
    m_disk.waitForDone();
}

void LedgerKeeper::lookAgain()
{
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    watch(); // before it is read, so that what is written meanwhile is noticed
    const auto read = [ledger = m_ledger]() mutable {
        (void)ledger.refresh(); // who sends is told of it
        return ledger;
    };
    inBackground(m_disk, read, this, [this](const Publish::Ledger &ledger) {
        m_isReading = false;
        const bool isNew = ledger.revision() != m_ledger.revision();
        m_ledger = ledger;
        if (isNew)
            Q_EMIT changed();
        if (m_isStale)
            lookAgain();
    });
}

/// Neither folder nor file is there before something was sent, and the file may be replaced.
void LedgerKeeper::watch()
{
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(m_folder);
    if (m_watcher.files().isEmpty())
        m_watcher.addPath(m_ledger.file());
}

} // namespace Jianbao
