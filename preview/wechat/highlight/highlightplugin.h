#pragma once

#include "codecolours.h"

#include <QObject>
#include <memory>

namespace Jianbao::WeChat {

/// Colours of KSyntaxHighlighting's light GitHub theme.
class HighlightPlugin : public QObject, public CodeColours
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID JianbaoCodeColours_iid)
    Q_INTERFACES(Jianbao::WeChat::CodeColours)

public:
    HighlightPlugin();
    ~HighlightPlugin() override;

    QList<QList<ColouredRun>> colour(const QStringList &lines, const QString &language) const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Jianbao::WeChat
