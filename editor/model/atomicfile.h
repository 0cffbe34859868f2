#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QString>
#include <chrono>
#include <expected>
#include <functional>
#include <memory>
#include <optional>

/// Replaces a file in one step or not at all. Knows bytes and paths; what a file means, whether it may be replaced and
/// what a person is told of it are its callers' business.
namespace Jianbao::AtomicFile {

/// What went wrong, so that callers can say it in a person's words.
enum class Problem {
    NoFolder, ///< the folder does not exist
    FolderNotWritable,
    FileNotWritable, ///< it is there and write-protected
    NoSpace,         ///< the disk or the quota is full, or a limit on file sizes was reached
    WrittenWrong,    ///< no error was reported and yet the file does not hold the bytes
    Other,
};

struct Failure {
    Problem problem = Problem::Other;
    QString systemMessage; ///< what the system says, may be empty, is not translated
};

/// Makes the QSaveFile for a path. Tests pass one whose device fails.
using Opener = std::function<std::unique_ptr<QSaveFile>(const QString &path)>;
std::unique_ptr<QSaveFile> openerOfFiles(const QString &path);

/// How the new file is to be set up.
struct Options {
    std::optional<QFileDevice::Permissions> permissions = std::nullopt; ///< else those of the file replaced
    Opener opener = openerOfFiles;
};

/// Writes a temporary file beside the target, checks that every byte has reached the disk, renames it over the target
/// and reads that back. Symbolic links are followed, permissions and (if the system lets us) the group are kept. Until
/// the rename nothing of the old file is touched, and a failure before it leaves no temporary file.
///
/// QSaveFile alone does not do: in Qt 6.8 its commit() returns true after a short write (60,000 bytes asked, 32,768
/// kept) and calls fdatasync() without looking at what that says, which is where a disk that promised too much owns up.
/// So write(), flush(), fsync() and the size are checked before commit().
std::expected<void, Failure> write(const QString &path, const QByteArray &bytes, const Options &options = {});

/// Removes what killed writes of `path` have left: regular files in its folder named `<name>.` and six letters as
/// QSaveFile picks them, unchanged for longer than `age`. A name that a person could have chosen (`.backup`, `.Backup`)
/// is left alone, at the price of leaving one orphan in thirty. Returns how many it removed.
int removeOrphans(const QString &path, std::chrono::seconds age = std::chrono::hours(1));

} // namespace Jianbao::AtomicFile
