#pragma once

#include <QString>
#include <expected>

namespace Jianbao {

/// Why something could not be done, in one sentence for the person who must act (translated, no trailing newline).
struct Error {
    QString message;
};

template <typename T>
using Result = std::expected<T, Error>;

} // namespace Jianbao
