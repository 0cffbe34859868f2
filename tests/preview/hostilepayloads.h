#pragma once

#include <QByteArray>
#include <QList>

namespace Jianbao {

/// HTML that tries to run a script, ask a server or leave the page. Each asks `server` ("http://127.0.0.1:1234") for a
/// path of its own; a script that runs sets the document's title to "pwned" and asks, too.
QList<QByteArray> hostilePayloads(const QByteArray &server);

} // namespace Jianbao
