#pragma once

#include "ledger.h"

#include <QObject>
#include <QThreadPool>

namespace Jianbao {

class Archive;
class LedgerKeeper;

/// What became of an issue that was sent.
struct SentIssue {
    struct Draft {
        QString appId; ///< of the account
        Publish::DraftRecord record;

        friend bool operator==(const Draft &, const Draft &) = default;
    };
    QList<Draft> drafts; ///< one for each account, the newest first
    QString published;   ///< where the article is; empty when nobody has said

    bool isEmpty() const { return drafts.isEmpty() && published.isEmpty(); }
    friend bool operator==(const SentIssue &, const SentIssue &) = default;
};

/// Finds the drafts and articles of the issues of an archive in the ledger, on a thread of its own (the ledger knows
/// files by their real paths, which the disk has to be asked for), and again when either has changed.
class SentIssues : public QObject
{
    Q_OBJECT

public:
    SentIssues(LedgerKeeper &ledger, QObject *parent);
    ~SentIssues() override; ///< waits for the thread to end

    void setArchive(const Archive &archive);
    /// By the path that the archive has for the issue; those never sent are not in it.
    const QHash<QString, SentIssue> &found() const { return m_found; }

Q_SIGNALS:
    void changed();

private:
    void look();

    LedgerKeeper &m_ledger;
    QStringList m_paths;
    QHash<QString, SentIssue> m_found;
    QThreadPool m_disk;
    bool m_isLooking = false;
    bool m_isStale = false; ///< something changed meanwhile
};

} // namespace Jianbao
