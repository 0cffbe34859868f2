#pragma once

#include <QtTypes>

namespace Jianbao {

/// Where a person is in an issue, to be remembered. It may be for bytes that have changed since: then it is somewhere
/// near.
struct EditorPlace {
    int tab = -1;         ///< counted from the left; -1: unknown
    qsizetype cursor = 0; ///< byte
    qsizetype top = 0;    ///< first byte in view

    friend bool operator==(EditorPlace, EditorPlace) = default;
};

} // namespace Jianbao
