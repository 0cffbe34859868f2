#pragma once

#include "color.h"

#include <QByteArray>
#include <vector>

namespace Jianbao::WeChat::Css {

/// A colour in the value of a declaration, at [begin, end) of its bytes.
struct ColorPlace {
    Rgba color;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The colours of a value that evaluateValue() has written, in order: there a colour is `#…`, rgb(…), rgba(…) or a
/// name.
std::vector<ColorPlace> colorsIn(const QByteArray &value);

} // namespace Jianbao::WeChat::Css
