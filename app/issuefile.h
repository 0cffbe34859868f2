#pragma once

#include "document.h"
#include "filemove.h"
#include "filewatch.h"
#include "profilereader.h"
#include "storage.h"

#include <QObject>
#include <QThreadPool>
#include <optional>

namespace Jianbao {

/// Which file a text belongs to, and what the program last saw there. Reads and writes on a thread of its own, one task
/// after the other, so that the window never waits for a disk; parses what it opens on another, so that a long issue
/// holds up neither the window nor a save. Knows no document.
class IssueFile : public QObject
{
    Q_OBJECT

public:
    explicit IssueFile(QObject *parent = nullptr);
    ~IssueFile() override; ///< waits for what is being written

    QString path() const { return m_path; } ///< absolute; empty for none
    QString folder() const;                 ///< the path's; empty for none
    /// The bytes the file held when it was last read or written here.
    const Text &savedText() const { return m_saved; }
    /// Of the bytes that the next save may replace.
    const QByteArray &fingerprint() const { return m_fingerprint; }

    /// Makes `path` the present file once it is read and parsed and nothing is being written any more, unless it cannot
    /// be opened or another one is asked for meanwhile: of that one alone is told.
    void open(const QString &path);
    /// Reads the present file again, whatever it holds now.
    void reload();
    /// Writes to the present file, unless it changed since it was last seen.
    void save(const Text &text);
    /// Writes to any file, which becomes the present one.
    void saveAs(const QString &path, const Text &text);
    /// Gives the present file another name in its folder. What is saved meanwhile is written when that is done.
    void rename(const QString &path);
    /// The next save may replace what `changedOnDisk` reported.
    void keepMine(const QByteArray &seen);

    /// What `changedOnDisk` told of is known now, as if it had been read again.
    void takeNotice(const QByteArray &seen, const Text &now);

    /// Looks whether another program changed the file; `changedOnDisk` follows when one did.
    void compareWithDisk();

Q_SIGNALS:
    /// With the profile of its folder, read at the same time; the issue is read with it.
    void opened(const Jianbao::Snapshot &snapshot, const Jianbao::ReadProfile &profile);
    void openFailed(const QString &path, const QString &message);
    void reloaded(const Jianbao::Text &text);
    void saved(const Jianbao::Text &text);
    void saveFailed(const Jianbao::Storage::SaveError &error);
    void renamed(const QString &from);
    void renameFailed(const QString &to, const QString &message);
    /// Said once for each change. `seen` stands for what the file holds now, which is `now`; it is empty when the
    /// file is gone or cannot be read as an issue.
    void changedOnDisk(const QByteArray &seen, const Jianbao::Text &now);

private:
    struct Opened {
        QString path;
        QByteArray fingerprint;
        Snapshot snapshot;
        ReadProfile profile;
    };
    void parse(const QString &path, const Storage::OpenedFile &file, const ReadProfile &profile);
    void takeOpened();
    void write(const QString &path, const Text &text, const QByteArray &expected);
    void endWrite(const QString &path, const Text &text, const std::expected<QByteArray, Storage::SaveError> &done);
    void endRename(const Result<void> &done);
    void settle(const QString &path, const Text &text, const QByteArray &fingerprint);

    QThreadPool m_disk;
    QThreadPool m_parsers;
    FileWatch m_watch;
    QString m_path;
    Text m_saved;
    QByteArray m_fingerprint;
    QByteArray m_reported;          ///< of the bytes last told of
    int m_asked = 0;                ///< how often a file was to be opened
    std::optional<Opened> m_opened; ///< waits for what is being written
    int m_writing = 0;
    FileMove m_move;
    QString m_newPath; ///< while the file is being renamed
    QString m_oldPath;
    std::optional<Text> m_saveWaits; ///< for that to be done
};

} // namespace Jianbao
