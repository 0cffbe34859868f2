#pragma once

#include <QStringList>
#include <QStringView>

namespace Jianbao {

/// How well `text` answers what a person typed: the larger the better, negative when it does not. Each word must be
/// there, as it is or as letters in their order; case does not count. Words found as they are come before scattered
/// letters, and those at the begin of the text or of a word before others.
int fuzzyScore(QStringView text, const QStringList &words);

} // namespace Jianbao
