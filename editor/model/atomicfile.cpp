#include "atomicfile.h"

#include "filepath.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Jianbao::AtomicFile {

namespace {

#ifdef Q_OS_UNIX

bool isOutOfSpace(int error)
{
    return error == ENOSPC || error == EDQUOT || error == EFBIG;
}

/// The group of the file replaced, so that others who share the folder keep their access. Only a member may give it.
void keepGroup(int fd, const QString &path)
{
    struct stat old = {};
    if (::stat(QFile::encodeName(path).constData(), &old) != 0)
        return;
    [[maybe_unused]] const int refused = ::fchown(fd, static_cast<uid_t>(-1), old.st_gid);
}

/// Whether the disk has taken the bytes. Some file systems cannot say (EINVAL, ENOTSUP): they are believed.
bool reachedDisk(int fd)
{
    int result = 0;
    do {
        result = ::fsync(fd);
    } while (result != 0 && errno == EINTR);
    return result == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
}

/// Makes the rename itself last through a power cut. The file is safe without it, old or new: errors do not count.
void syncFolder(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

#else

bool isOutOfSpace(int)
{
    return false;
}
void keepGroup(int, const QString &) {}
bool reachedDisk(int)
{
    return true;
}
void syncFolder(const QString &) {}

#endif

Failure openFailure(const QString &path, const QSaveFile &file)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QFileInfo existing(path);
    Problem problem = Problem::Other;
    if (!folder.isDir())
        problem = Problem::NoFolder;
    else if (existing.exists() && !existing.isWritable())
        problem = Problem::FileNotWritable;
    else if (!folder.isWritable())
        problem = Problem::FolderNotWritable;
    else if (file.error() == QFileDevice::ResourceError)
        problem = Problem::NoSpace;
    return {problem, file.errorString()};
}

/// Writes and checks all that can be checked before the old file is given up.
std::optional<Failure> fill(QSaveFile &file, const QByteArray &bytes)
{
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush() || !reachedDisk(file.handle())) {
        const bool full = isOutOfSpace(errno) || file.error() == QFileDevice::ResourceError;
        return Failure{full ? Problem::NoSpace : Problem::Other, file.errorString()};
    }
    if (file.size() != bytes.size())
        return Failure{Problem::NoSpace, {}}; // a write cut short without an error: that is what full disks do
    return std::nullopt;
}

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == bytes.size() && file.read(bytes.size() + 1) == bytes;
}

/// Six letters of mixed case, with a capital behind the first: not a word somebody would write.
bool isRandomSuffix(QStringView suffix)
{
    const auto isLower = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isUpper = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return suffix.size() == 6 && std::ranges::all_of(suffix, [&](QChar c) { return isLower(c) || isUpper(c); }) &&
           std::ranges::any_of(suffix, isLower) && std::ranges::any_of(suffix.sliced(1), isUpper);
}

} // namespace

std::unique_ptr<QSaveFile> openerOfFiles(const QString &path)
{
    return std::make_unique<QSaveFile>(path);
}

std::expected<void, Failure> write(const QString &path, const QByteArray &bytes, const Options &options)
{
    const QString target = resolvedPath(path);
    if (target.isEmpty())
        return std::unexpected(Failure{});
    const std::unique_ptr<QSaveFile> file = options.opener(target);
    file->setDirectWriteFallback(false);
    if (!file->open(QIODevice::WriteOnly))
        return std::unexpected(openFailure(target, *file));
    if (options.permissions)
        file->setPermissions(*options.permissions);
    keepGroup(file->handle(), target);

    if (std::optional<Failure> failure = fill(*file, bytes)) {
        file->cancelWriting();
        file->commit(); // removes the temporary file
        return std::unexpected(*std::move(failure));
    }
    if (!file->commit())
        return std::unexpected(Failure{Problem::Other, file->errorString()});
    syncFolder(QFileInfo(target).absolutePath());
    if (!holds(target, bytes))
        return std::unexpected(Failure{Problem::WrittenWrong, {}});
    return {};
}

int removeOrphans(const QString &path, std::chrono::seconds age)
{
    const QFileInfo target(resolvedPath(path));
    const QString prefix = target.fileName() + u'.';
    if (prefix.size() == 1)
        return 0;
    const QDateTime newestToGo = QDateTime::currentDateTimeUtc().addSecs(-age.count());
    int removed = 0;
    QDirIterator files(target.absolutePath(), QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        const QString name = file.fileName();
        if (name.startsWith(prefix) && isRandomSuffix(QStringView(name).sliced(prefix.size())) &&
            file.lastModified() < newestToGo && QFile::remove(file.filePath()))
            ++removed;
    }
    return removed;
}

} // namespace Jianbao::AtomicFile
