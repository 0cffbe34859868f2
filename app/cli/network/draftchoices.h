#pragma once

#include "accountentry.h"
#include "networkverbs.h"

namespace Jianbao::Cli {

/// Where a part of a draft comes from.
enum class Origin {
    Option,     ///< the command line
    Remembered, ///< the editor's dialog, for this issue or this newsletter
    Account,
    Issue,
    Nobody, ///< nobody has said: the usual
};

/// A draft as it is to be sent, and where each part of it comes from. Options go before what the editor remembers, and
/// that before what the issue says, so that a draft that was made in the editor stays what it is.
struct DraftChoices {
    Publish::DraftContent content;
    Origin title = Origin::Issue;
    Origin author = Origin::Account;
    Origin digest = Origin::Issue;
    Origin sourceUrl = Origin::Issue;
    Origin cover = Origin::Issue;
    Origin comments = Origin::Nobody;
};

/// Reads settings and the cover's file.
DraftChoices choicesFor(const PublishTask &task, const AccountEntry &account);

/// What was said of comments is remembered for the newsletter, as the editor does: the next time must not close them.
void rememberComments(const PublishTask &task, const DraftChoices &choices);

} // namespace Jianbao::Cli
