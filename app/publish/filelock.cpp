#include "filelock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace Jianbao::Publish {

#ifdef Q_OS_UNIX

struct FileLock::Handle {
    explicit Handle(const QString &path)
        : descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR))
    {
    }
    ~Handle()
    {
        if (descriptor >= 0)
            ::close(descriptor); // and with it the lock
    }
    Q_DISABLE_COPY_MOVE(Handle)

    int descriptor;
};

std::expected<std::unique_ptr<FileLock>, FileLock::Failure> FileLock::take(const QString &path,
                                                                           std::chrono::milliseconds patience)
{
    auto handle = std::make_unique<Handle>(path);
    if (handle->descriptor < 0)
        return std::unexpected(Failure::Impossible);
    const QDeadlineTimer end(patience);
    while (::flock(handle->descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return std::unexpected(Failure::Impossible);
        if (end.hasExpired())
            return std::unexpected(Failure::Held);
        QThread::msleep(2);
    }
    return std::unique_ptr<FileLock>(new FileLock(std::move(handle)));
}

#else

struct FileLock::Handle {
    explicit Handle(const QString &path)
        : file(path)
    {
        file.setStaleLockTime(std::chrono::seconds(30));
    }
    QLockFile file; // which the system keeps open here, and deletes with its holder
};

std::expected<std::unique_ptr<FileLock>, FileLock::Failure> FileLock::take(const QString &path,
                                                                           std::chrono::milliseconds patience)
{
    auto handle = std::make_unique<Handle>(path);
    if (!handle->file.tryLock(patience)) {
        const bool isHeld = handle->file.error() == QLockFile::LockFailedError;
        return std::unexpected(isHeld ? Failure::Held : Failure::Impossible);
    }
    return std::unique_ptr<FileLock>(new FileLock(std::move(handle)));
}

#endif

FileLock::FileLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

FileLock::~FileLock() = default;

} // namespace Jianbao::Publish
