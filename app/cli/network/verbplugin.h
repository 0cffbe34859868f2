#pragma once

#include "networkverbs.h"

#include <QObject>

namespace Jianbao::Cli {

class VerbPlugin : public QObject, public NetworkVerbs
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID JianbaoNetworkVerbs_iid)
    Q_INTERFACES(Jianbao::Cli::NetworkVerbs)

public:
    Outcome publish(const PublishTask &task) override;
    QList<ReadPage> capture(const QStringList &urls, const TestWorld &world) override;
    QHash<QString, LinkState> followLinks(const QStringList &urls, const TestWorld &world) override;
    QHash<QByteArray, QByteArray> publishedBeside(const QString &issuePath) override;
};

} // namespace Jianbao::Cli
