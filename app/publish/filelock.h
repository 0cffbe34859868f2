#pragma once

#include <QString>
#include <chrono>
#include <expected>
#include <memory>

namespace Jianbao::Publish {

/// A file that only one holds at a time, in this program or any other. The system lets go of it when its holder dies,
/// at whatever moment: QLockFile, killed between making its file and writing into it, would lock everybody out.
class FileLock
{
public:
    enum class Failure { Held, Impossible };

    /// Makes the file where there is none; it stays. Waits for at most `patience`.
    static std::expected<std::unique_ptr<FileLock>, Failure> take(const QString &path,
                                                                  std::chrono::milliseconds patience = {});
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

private:
    struct Handle;
    explicit FileLock(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle;
};

} // namespace Jianbao::Publish
