#pragma once

#include "accountsecrets.h"
#include "ledgerkeeper.h"
#include "networkrules.h"
#include "preferences.h"
#include "recentfiles.h"

#include <memory>

namespace Jianbao {

/// What all windows of the program have in common. A window that is given none has its own, over the same settings.
struct SharedParts {
    std::shared_ptr<Preferences> preferences = std::make_shared<Preferences>();
    std::shared_ptr<AccountSecrets> secrets = std::make_shared<AccountSecrets>();
    std::shared_ptr<LedgerKeeper> ledger = std::make_shared<LedgerKeeper>();
    std::shared_ptr<RecentFiles> recent = std::make_shared<RecentFiles>();
    NetworkRules network{}; ///< whom reading a pasted link may ask
};

} // namespace Jianbao
