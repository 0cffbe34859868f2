#pragma once

#include "ledger.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>

namespace Jianbao {

/// What the ledger of sent drafts holds, for all windows: read on a thread of its own, at the start and whenever the
/// file changes, by this program or another. Writes nothing.
class LedgerKeeper : public QObject
{
    Q_OBJECT

public:
    explicit LedgerKeeper(const QString &folder = Publish::Ledger::standardFolder(), QObject *parent = nullptr);
    ~LedgerKeeper() override; ///< waits for the reading to end

    /// As it was last read; a ledger that cannot be read stays as it was known.
    const Publish::Ledger &ledger() const { return m_ledger; }
    /// Reads what is new; `changed` follows when there is something. For who has just written, and for file systems
    /// that send no notice.
    void lookAgain();

Q_SIGNALS:
    void changed();

private:
    void watch();

    QString m_folder;
    Publish::Ledger m_ledger;
    QFileSystemWatcher m_watcher;
    QThreadPool m_disk;
    bool m_isReading = false;
    bool m_isStale = false; ///< something changed while it was being read
};

} // namespace Jianbao
