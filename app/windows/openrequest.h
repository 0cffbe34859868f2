#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace Jianbao {

/// What one start of the program asks of the one that runs already.
struct OpenRequest {
    QStringList files;           ///< absolute
    bool wantsNewWindow = false; ///< without a file
    QString token;               ///< by which the desktop lets a window come to the front

    static constexpr qsizetype mostFiles = 200;
    static constexpr qsizetype longestToken = 256;
    /// A request on the wire, its line feed included. Bytes.
    static constexpr qsizetype longest = 256 * 1024;

    bool operator==(const OpenRequest &) const = default;
};

/// One line; what is beyond the limits is left out.
QByteArray toWire(const OpenRequest &request);
/// Nothing for what toWire() does not write: the other end of a socket is not to be trusted.
std::optional<OpenRequest> openRequestFromWire(const QByteArray &line);

} // namespace Jianbao
