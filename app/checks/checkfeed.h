#pragma once

#include "checker.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <optional>

namespace Jianbao {

/// What the checks say of one moment of an issue.
struct CheckedIssue {
    Snapshot snapshot;
    QList<Diagnostic> diagnostics; ///< in the order of the text; their spans are of `snapshot`
};

/// Runs the checks on a thread of its own, a moment after the issue has changed. While they run only the newest of the
/// snapshots that follow is kept.
class CheckFeed : public QObject
{
    Q_OBJECT

public:
    explicit CheckFeed(QObject *parent = nullptr);
    ~CheckFeed() override; ///< waits for the checks that run

    /// Soon: who types has the machine first.
    void check(const Snapshot &snapshot);
    /// Without delay.
    void checkNow(const Snapshot &snapshot);
    /// Everything asked for has been told.
    bool isIdle() const { return !m_isBusy && !m_next; }
    /// Forgets what waits and what comes of it.
    void clear();
    /// What the next checks know of what stands around the issue.
    void setSurroundings(const Surroundings &surroundings) { m_surroundings = surroundings; }
    const Surroundings &surroundings() const { return m_surroundings; }
    /// Where the issue's pictures lie: they are looked at before each of the next checks, on their thread. Empty:
    /// nowhere.
    void setFolder(const QString &folder) { m_folder = folder; }

    /// Mends everything that one check finds; `mended` follows.
    void mend(const Snapshot &snapshot, const QString &code);

Q_SIGNALS:
    void checked(const Jianbao::CheckedIssue &issue);
    /// These changes, of the text of that revision, leave nothing for the check to find that it can mend.
    void mended(const QString &code, const Jianbao::ChangeSet &changes, quint64 revision);

private:
    void begin();

    QThreadPool m_thread;
    QTimer m_soon;
    Surroundings m_surroundings;
    QString m_folder;
    std::optional<Snapshot> m_next;
    quint64 m_job = 0;
    bool m_isBusy = false;
    bool m_isUrgent = false;
};

} // namespace Jianbao
