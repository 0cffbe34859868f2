#pragma once

#include <QStringView>
#include <QUrl>

namespace Jianbao {

/// The address in what a person typed or pasted: trimmed, with `https://` in front of `www.`; invalid when it is none.
QUrl urlFromText(QStringView text);

} // namespace Jianbao
