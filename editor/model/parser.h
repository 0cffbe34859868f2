#pragma once

#include "issue.h"
#include "profile.h"
#include "text.h"

namespace Jianbao {

/// Reads any text as an issue: blocks by cmark-gfm, items by the item grammar. Never fails: what is not understood is a
/// Raw block. Needs no event loop and may run on any thread. Time is linear in the size of the text.
Issue parseIssue(const Text &text, const Profile &profile = Profile::builtIn());

} // namespace Jianbao
