#pragma once

#include "networkverbs.h"

namespace Jianbao::Cli {

/// Sends an article, or says what would be sent. Waits for the end.
Outcome runPublish(const PublishTask &task);

} // namespace Jianbao::Cli
