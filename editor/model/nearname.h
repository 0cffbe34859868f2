#pragma once

#include <QStringList>

namespace Jianbao {

/// The name that was most likely meant by one that is not known; empty when none is near.
QString nearestName(const QString &name, const QStringList &known);

} // namespace Jianbao
