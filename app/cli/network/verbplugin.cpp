#include "verbplugin.h"

#include "publishcommand.h"

namespace Jianbao::Cli {

Outcome VerbPlugin::publish(const PublishTask &task)
{
    return runPublish(task);
}

} // namespace Jianbao::Cli
