#pragma once

#include "check.h"

#include <span>

/// One list for each file of checks. A new check is an entry in one of them; a new file is a line here and in
/// checktable.cpp.
namespace Jianbao::Checks {

using List = std::span<const Check>;

List arxiv();
List archive();
List duplicates();
List emphasis();
List frame();
List hardBreaks();
List intro();
List labels();
List links();
List lists();
List pastIssues();
List punctuation();
List sources();
List tags();
List unfinished();
List weChatLimits();
List weChatLinks();

/// All of the above.
const QList<const Check *> &all();

} // namespace Jianbao::Checks
