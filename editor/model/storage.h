#pragma once

#include "error.h"
#include "text.h"

#include <QByteArray>
#include <QString>

/// Reading and writing issue files without ever losing one. Blocking: call from a worker thread or the command line.
namespace Jianbao::Storage {

inline constexpr qsizetype maximumFileSize = 16 * 1024 * 1024;

/// A file as it was read or written: its text and what the disk then held.
struct OpenedFile {
    Text text;
    QByteArray fingerprint; ///< hash of the bytes on disk
};

/// Refuses, with one sentence that names the file: a missing file, a folder or device, an unreadable file, one over
/// maximumFileSize, binary content (NUL bytes), bytes that are not UTF-8.
Result<OpenedFile> open(const QString &path);

/// Why a save did not happen, so that the caller can offer what helps.
struct SaveError {
    enum class Kind {
        ChangedOnDisk, ///< the file is no longer what `expected` says
        Failed,
    };
    Kind kind = Kind::Failed;
    QString message;
};

/// Replaces the file by `text` in one step: a temporary file beside it, every byte written, flushed and counted on the
/// disk, then renamed over it (symlinks and mode kept) and read back. On any failure before the rename the old file
/// stays whole. Writes nothing when the file holds these bytes already. `expected` is the fingerprint of the last open
/// or save; empty skips the comparison (save as). Returns the new fingerprint.
std::expected<QByteArray, SaveError> save(const QString &path, const Text &text, const QByteArray &expected);

/// Writes a file that does not exist yet. Whatever is there already, a dangling link too, is left alone and the reason
/// said. Returns the new fingerprint.
Result<QByteArray> create(const QString &path, const Text &text);

} // namespace Jianbao::Storage
