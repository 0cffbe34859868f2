#pragma once

#include "changeset.h"
#include "issue.h"
#include "profile.h"

#include <QRegularExpression>

/// The number of items that an introduction tells: 「本期 18 条」.
namespace Jianbao {

/// 「本次18条」 with its number as the first capture.
const QRegularExpression &itemCountPattern();

/// Where the introduction's first line says how many items there are.
struct ToldCount {
    Span whole;  ///< 「本次18条」
    Span number; ///< its digits
    qsizetype value = 0;
};
std::optional<ToldCount> toldCount(const Text &text, const Issue &issue);

/// Items as an editor counts them: what has a title, though its link may still be missing.
qsizetype countItems(const Text &text, const Issue &issue);

/// `edit`, and with it the number in the introduction, where that was right before the edit and the profile wants it to
/// stay so. A number that was not right is somebody's plan, or is told by a check.
ChangeSet withItemCount(const Text &text, const Issue &issue, const ChangeSet &edit, const Profile &profile);

} // namespace Jianbao
