#pragma once

#include "ledger.h"

namespace Jianbao::Publish {

/// By what the text of an issue is known again.
IssueTraits traitsOf(QByteArrayView text, const QString &title);

/// The issue that this file was before another program renamed or moved it: one that the ledger knows, whose file is
/// gone, and which is the same by its text, by title and folder or file name, or by folder and date. Empty when there
/// is none or more than one, and when the ledger knows the file itself: a copy is never taken for an original that is
/// there. Asks the disk.
QString earlierName(const QString &issue, const IssueTraits &traits, const Ledger &ledger);

} // namespace Jianbao::Publish
