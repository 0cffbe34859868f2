#pragma once

#include "accountentry.h"

#include <optional>

namespace Jianbao {

/// The accounts in the program's settings, and which of them a newsletter goes to. The command line reads the same.
/// Holds no secret and asks no keyring.
namespace AccountBook {

QList<AccountEntry> accounts();
std::optional<AccountEntry> find(const QString &appId);
/// Adds an account, or puts it in the place of the one that had the AppID `replaced`.
void put(const AccountEntry &account, const QString &replaced = {});
void remove(const QString &appId);

/// The account that the issues of this one's folder go to: as chosen last, or else the only or first one there is.
std::optional<AccountEntry> chosenFor(const QString &issuePath);
void choose(const QString &issuePath, const QString &appId);

/// Settings that belong to all issues of the folder of this one, in a group of that name; ends with a slash.
QString newsletterGroup(const QString &issuePath);

} // namespace AccountBook

} // namespace Jianbao
