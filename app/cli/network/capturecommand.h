#pragma once

#include "captureerror.h"
#include "linkstate.h"
#include "testworld.h"

#include <QHash>
#include <QStringList>

namespace Jianbao::Cli {

/// Reads pages, politely, and waits for all of them. One result for each address, in their order.
QList<ReadPage> capturePages(const QStringList &urls, const TestWorld &world);

/// Follows links, politely, and waits for all of them. What is known of each address.
QHash<QString, LinkState> followLinks(const QStringList &urls, const TestWorld &world);

} // namespace Jianbao::Cli
