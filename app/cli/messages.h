#pragma once

#include <QCoreApplication>

namespace Jianbao::Cli {

/// The translations of everything the command line says.
class Messages
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A message with the address it is about in front.
inline QString aboutUrl(const QString &url, const QString &message)
{
    return (url.size() > 200 ? QString(url.first(199) + u'…') : url) + QStringLiteral(": ") + message;
}

} // namespace Jianbao::Cli
