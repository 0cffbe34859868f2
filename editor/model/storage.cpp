#include "storage.h"

#include "atomicfile.h"
#include "filepath.h"
#include "utf8.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Jianbao::Storage {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Jianbao::Storage)
};

std::unexpected<Error> error(const QString &message)
{
    return std::unexpected(Error{message});
}

QString megabytes(qsizetype bytes)
{
    return QString::number(bytes / (1024 * 1024));
}

QByteArray fingerprintOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

/// Opens for reading without ever waiting for somebody at the other end of a pipe: the check of the kind of file before
/// cannot hold if the file is exchanged in between.
bool openForReading(QFile &file)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (fd < 0)
        return false;
    struct stat status = {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode) ||
        !file.open(fd, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return false;
    }
    return true;
#else
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
#endif
}

/// Whether something is in the way to the file, so that nobody can tell if it exists.
bool isOutOfReach(const QString &path)
{
#ifdef Q_OS_UNIX
    return ::access(QFile::encodeName(path).constData(), F_OK) != 0 && errno == EACCES;
#else
    Q_UNUSED(path)
    return false;
#endif
}

/// The bytes of a regular file of at most maximumFileSize.
Result<QByteArray> read(const QString &path)
{
    const QString name = displayedPath(path);
    const QFileInfo info(path);
    if (path.isEmpty())
        return error(Messages::tr("No file was named."));
    const auto notAllowed = [&] {
        return error(Messages::tr("“%1” cannot be opened: you are not allowed to read it.").arg(name));
    };
    if (!info.exists()) {
        if (isOutOfReach(path))
            return notAllowed();
        return error(info.isSymLink() ? Messages::tr("“%1” is a link to a file that does not exist.").arg(name)
                                      : Messages::tr("There is no file “%1”.").arg(name));
    }
    if (info.isDir())
        return error(Messages::tr("“%1” is a folder, not a file.").arg(name));
    if (!info.isFile())
        return error(Messages::tr("“%1” is a device or a pipe, not a file that can be edited.").arg(name));

    const auto tooLarge = [&] {
        return error(
            Messages::tr("“%1” is larger than %2 MB and is not opened.").arg(name, megabytes(maximumFileSize)));
    };
    if (info.size() > maximumFileSize)
        return tooLarge();

    QFile file(path);
    if (!openForReading(file)) {
        if (!info.isReadable())
            return notAllowed();
        return error(Messages::tr("“%1” cannot be opened.").arg(name));
    }
    // Some files hold more than they say, or grow while they are read.
    QByteArray bytes = file.read(info.size() + 1);
    while (bytes.size() <= maximumFileSize) {
        const QByteArray more = file.read(64 * 1024);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return error(Messages::tr("“%1” cannot be read: the disk reports an error.").arg(name));
    if (bytes.size() > maximumFileSize)
        return tooLarge();
    return bytes;
}

/// Why these bytes are no text that can be edited, if so.
std::optional<QString> reasonNotText(const Text &text, const QString &name)
{
    const QByteArray &bytes = text.bytes();
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return Messages::tr("“%1” is UTF-16 text: save it as UTF-8 in the program it comes from, then open it here.")
            .arg(name);
    if (bytes.contains('\0'))
        return Messages::tr("“%1” is not a text file (it holds NUL bytes).").arg(name);
    if (const qsizetype bad = Utf8::firstInvalid(bytes); bad >= 0) {
        return Messages::tr(
                   "“%1” is not UTF-8 text (line %2 holds other bytes): if it is GBK or another encoding, save it "
                   "as UTF-8 first.")
            .arg(name, QString::number(text.lineAt(bad) + 1));
    }
    return std::nullopt;
}

QString describe(const AtomicFile::Failure &failure, const QString &path)
{
    const QString name = displayedPath(path);
    switch (failure.problem) {
    case AtomicFile::Problem::NoFolder:
        return Messages::tr("“%1” was not saved: its folder does not exist.").arg(name);
    case AtomicFile::Problem::FolderNotWritable:
        return Messages::tr("“%1” was not saved: you are not allowed to write in its folder.").arg(name);
    case AtomicFile::Problem::FileNotWritable:
        return Messages::tr("“%1” was not saved: the file is write-protected.").arg(name);
    case AtomicFile::Problem::NoSpace:
        return Messages::tr("“%1” was not saved: there is not enough space on the disk.").arg(name);
    case AtomicFile::Problem::WrittenWrong:
        return Messages::tr("“%1” was written, but the disk gives back something else: save it in another place.")
            .arg(name);
    case AtomicFile::Problem::Other:
        break;
    }
    if (failure.systemMessage.isEmpty())
        return Messages::tr("“%1” was not saved: writing it failed.").arg(name);
    return Messages::tr("“%1” was not saved: writing it failed (%2).").arg(name, failure.systemMessage);
}

std::unexpected<SaveError> failed(const QString &message)
{
    return std::unexpected(SaveError{SaveError::Kind::Failed, message});
}

} // namespace

Result<OpenedFile> open(const QString &path)
{
    Result<QByteArray> bytes = read(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    Text text(*std::move(bytes));
    if (const std::optional<QString> reason = reasonNotText(text, displayedPath(path)))
        return error(*reason);
    QByteArray fingerprint = fingerprintOf(text.bytes());
    return OpenedFile{std::move(text), std::move(fingerprint)};
}

std::expected<QByteArray, SaveError> save(const QString &path, const Text &text, const QByteArray &expected)
{
    const QString name = displayedPath(path);
    const QString target = resolvedPath(path);
    if (path.isEmpty())
        return failed(Messages::tr("Nothing was saved: no file was named."));
    if (target.isEmpty())
        return failed(Messages::tr("“%1” was not saved: it is a link that leads in a circle.").arg(name));

    const QByteArray &bytes = text.bytes();
    QByteArray fingerprint = fingerprintOf(bytes);
    if (const QFileInfo existing(target); existing.exists()) {
        if (!existing.isFile())
            return failed(Messages::tr("“%1” was not saved: there is a folder or device of that name.").arg(name));
        const Result<QByteArray> onDisk = read(target);
        if (onDisk && *onDisk == bytes)
            return fingerprint;
        if (!expected.isEmpty() && !(onDisk && fingerprintOf(*onDisk) == expected)) {
            return std::unexpected(SaveError{
                SaveError::Kind::ChangedOnDisk,
                Messages::tr("“%1” was not saved: another program has changed it since it was opened.").arg(name)});
        }
    }
    // A file that has vanished is simply made again: there is nothing of it left to lose.

    if (const auto written = AtomicFile::write(target, bytes); !written)
        return failed(describe(written.error(), path));
    return fingerprint;
}

Result<QByteArray> create(const QString &path, const Text &text)
{
    // The name is taken first, by an empty file of ours, and then the file is written in one step as any other.
    QFile place(path);
    if (!place.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const QFileInfo there(path);
        if (there.exists() || there.isSymLink())
            return error(Messages::tr("“%1” exists already and stays as it is.").arg(displayedPath(path)));
        if (!QFileInfo(there.absolutePath()).isDir())
            return error(describe({AtomicFile::Problem::NoFolder, {}}, path));
        if (!QFileInfo(there.absolutePath()).isWritable())
            return error(describe({AtomicFile::Problem::FolderNotWritable, {}}, path));
        return error(describe({AtomicFile::Problem::Other, place.errorString()}, path));
    }
    place.close();
    if (const auto written = AtomicFile::write(path, text.bytes()); !written) {
        place.remove();
        return error(describe(written.error(), path));
    }
    return fingerprintOf(text.bytes());
}

} // namespace Jianbao::Storage
