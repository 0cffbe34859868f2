#include "issuefile.h"

#include "background.h"

#include <QFileInfo>
#include <utility>

namespace Jianbao {

IssueFile::IssueFile(QObject *parent)
    : QObject(parent)
{
    m_disk.setMaxThreadCount(1);
    m_parsers.setMaxThreadCount(2); // a long issue that is no longer wanted keeps nobody waiting
    connect(&m_watch, &FileWatch::somethingHappened, this, &IssueFile::compareWithDisk);
    connect(&m_move, &FileMove::moved, this, [this] { endRename({}); });
    connect(&m_move, &FileMove::failed, this,
            [this](const QString &message) { endRename(std::unexpected(Error{message})); });
}

IssueFile::~IssueFile()
{
    m_disk.waitForDone();
}

QString IssueFile::folder() const
{
    return m_path.isEmpty() ? QString() : QFileInfo(m_path).absolutePath();
}

void IssueFile::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    struct Read {
        Result<Storage::OpenedFile> file;
        ReadProfile profile;
    };
    m_opened.reset();
    inBackground(
        m_disk, [absolute] { return Read{Storage::open(absolute), loadProfile(QFileInfo(absolute).absolutePath())}; },
        this,
        [this, absolute, asked = ++m_asked](const Read &read) {
            if (asked != m_asked)
                return;
            if (read.file)
                parse(absolute, *read.file, read.profile);
            else
                Q_EMIT openFailed(absolute, read.file.error().message);
        });
}

void IssueFile::parse(const QString &path, const Storage::OpenedFile &file, const ReadProfile &profile)
{
    inBackground(
        m_parsers,
        [text = file.text, profile = profile.profile] {
            text.shownSize(); // who shows the text asks for positions next: their table is made here
            return snapshotOf(text, profile);
        },
        this,
        [this, path, fingerprint = file.fingerprint, profile, asked = m_asked](const Snapshot &snapshot) {
            if (asked != m_asked)
                return;
            m_opened = {path, fingerprint, snapshot, profile};
            takeOpened();
        });
}

/// What is being written belongs to the file that is present until then.
void IssueFile::takeOpened()
{
    if (!m_opened || m_writing > 0 || !m_newPath.isEmpty())
        return;
    const Opened next = *std::exchange(m_opened, std::nullopt);
    settle(next.path, next.snapshot.text, next.fingerprint);
    Q_EMIT opened(next.snapshot, next.profile);
}

void IssueFile::reload()
{
    inBackground(
        m_disk, [path = m_path] { return Storage::open(path); }, this,
        [this, path = m_path](const Result<Storage::OpenedFile> &file) {
            if (path != m_path)
                return; // another file was opened meanwhile
            if (!file) {
                Q_EMIT openFailed(path, file.error().message);
                return;
            }
            settle(path, file->text, file->fingerprint);
            Q_EMIT reloaded(file->text);
        });
}

void IssueFile::save(const Text &text)
{
    if (!m_newPath.isEmpty())
        m_saveWaits = text;
    else
        write(m_path, text, m_fingerprint);
}

void IssueFile::rename(const QString &path)
{
    if (m_path.isEmpty() || !m_newPath.isEmpty() || path == m_path)
        return;
    m_newPath = path;
    m_oldPath = m_path;
    // Behind what is being written.
    inBackground(m_disk, [] { return true; }, this, [this](bool) { m_move.move(m_oldPath, m_newPath); });
}

void IssueFile::endRename(const Result<void> &done)
{
    const QString to = std::exchange(m_newPath, {});
    const bool isPresent = m_path == m_oldPath; // or another file was opened meanwhile
    if (isPresent && done) {
        m_path = to;
        m_watch.watch(to);
        Q_EMIT renamed(m_oldPath);
    } else if (isPresent) {
        Q_EMIT renameFailed(to, done.error().message);
    }
    if (const std::optional<Text> text = std::exchange(m_saveWaits, std::nullopt); text && isPresent)
        save(*text);
    takeOpened();
    compareWithDisk(); // nobody looked meanwhile
}

void IssueFile::saveAs(const QString &path, const Text &text)
{
    write(QFileInfo(path).absoluteFilePath(), text, {});
}

void IssueFile::write(const QString &path, const Text &text, const QByteArray &expected)
{
    ++m_writing;
    inBackground(
        m_disk, [path, text, expected] { return Storage::save(path, text, expected); }, this,
        [this, path, text](const std::expected<QByteArray, Storage::SaveError> &done) { endWrite(path, text, done); });
}

void IssueFile::endWrite(const QString &path, const Text &text,
                         const std::expected<QByteArray, Storage::SaveError> &done)
{
    --m_writing;
    if (done) {
        settle(path, text, *done);
        Q_EMIT saved(text);
    } else {
        Q_EMIT saveFailed(done.error());
        if (done.error().kind == Storage::SaveError::Kind::ChangedOnDisk) {
            m_reported = m_fingerprint; // say it again: it is in the way now
            compareWithDisk();
        }
    }
    takeOpened();
}

void IssueFile::keepMine(const QByteArray &seen)
{
    m_fingerprint = seen;
}

void IssueFile::takeNotice(const QByteArray &seen, const Text &now)
{
    settle(m_path, now, seen);
}

void IssueFile::compareWithDisk()
{
    if (m_path.isEmpty() || m_writing > 0 || !m_newPath.isEmpty())
        return;
    inBackground(
        m_disk, [path = m_path] { return Storage::open(path); }, this,
        [this, path = m_path, before = m_fingerprint](const Result<Storage::OpenedFile> &file) {
            if (path != m_path || before != m_fingerprint || m_writing > 0 || !m_newPath.isEmpty())
                return; // opened or saved meanwhile: what was compared no longer counts
            const QByteArray now = file ? file->fingerprint : QByteArray();
            if (now == m_fingerprint || now == m_reported)
                return;
            m_reported = now;
            Q_EMIT changedOnDisk(now, file ? file->text : Text());
        });
}

void IssueFile::settle(const QString &path, const Text &text, const QByteArray &fingerprint)
{
    m_path = path;
    m_saved = text;
    m_fingerprint = fingerprint;
    m_reported = fingerprint;
    m_watch.watch(path);
}

} // namespace Jianbao
