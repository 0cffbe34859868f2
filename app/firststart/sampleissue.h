#pragma once

#include "error.h"

#include <QString>

namespace Jianbao {

/// Whether nothing has been opened with this program before, as far as the settings know. True once.
bool isFirstStart();

/// Where the person's own copy of the sample issue is, or would be.
QString sampleIssuePath();
/// Makes that copy, with its picture, unless it is there already: edits in it stay. Its path, or why there is none.
Result<QString> makeSampleIssue();

} // namespace Jianbao
