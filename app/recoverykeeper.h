#pragma once

#include "recovery.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace Jianbao {

/// Edits that a session before this one left unsaved.
struct LostEdits {
    Text text;
    QDateTime savedAt;
    bool fileIsTheSame = false; ///< the file still holds what the edits were made to
};

/// Puts unsaved edits aside within a second of typing, finds those of a program that did not end well, and forgets them
/// once they are saved. Works on a thread of its own, in order. Edits found for a file that has changed since are kept
/// apart until somebody decides, so that new edits cannot overwrite them.
class RecoveryKeeper : public QObject
{
    Q_OBJECT

public:
    explicit RecoveryKeeper(QObject *parent = nullptr);
    ~RecoveryKeeper() override; ///< waits for what is being written

    /// Looks for edits of `path` that are not in `fileText`; `found` follows when there are some.
    void lookFor(const QString &path, const Text &fileText, const QByteArray &fingerprint);
    /// The text as it is now is not saved; `base` is the fingerprint of the file it was made from.
    void noteUnsaved(const QString &path, const Text &text, const QByteArray &base);
    /// What was noted is put aside when this returns: the program may end now.
    void putAsideNow();
    /// There is nothing unsaved any more: it was saved, or thrown away on purpose.
    void noteSettled(const QString &path);
    /// The edits of an earlier session were taken over or thrown away.
    void noteDecided(const QString &path);
    /// The file is about to get this name: the same edits are kept under it too, at once.
    void copyTo(const QString &path, const Text &text, const QByteArray &base);
    /// It has that name now: nothing is kept under the old one.
    void noteRenamed(const QString &from, const QString &to);
    /// It did not get that name after all.
    void forget(const QString &path);

Q_SIGNALS:
    void found(const QString &path, const Jianbao::LostEdits &edits);
    /// Unsaved edits cannot be put aside at present (said once).
    void failed(const QString &message);

private:
    struct Unsaved {
        QString path;
        Text text;
        QByteArray base;
    };
    void putAside();

    QThreadPool m_disk;
    RecoveryStore m_present;
    RecoveryStore m_undecided;
    QTimer m_soon;
    Unsaved m_unsaved;
    bool m_hasFailed = false;
};

} // namespace Jianbao
