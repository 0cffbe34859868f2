#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Jianbao::Publish {

class Ledger;

/// Where the articles of the issues beside this one can be read, by their dates (YYYY-MM-DD): those in the same folder,
/// or in folders of years beside it. For 往期回顾. The ledger is taken as it was last read.
QHash<QByteArray, QByteArray> publishedBeside(const QString &issuePath, const Ledger &ledger);
/// The same of the ledger in its usual place. Reads a small file.
QHash<QByteArray, QByteArray> publishedBeside(const QString &issuePath);

/// YYYY-MM-DD in the name of an issue's file; empty when there is none.
QByteArray dateInName(const QString &issuePath);

/// An issue's file has another name: its drafts and its article go with it. Writes nothing for an issue that was never
/// sent.
void followRename(const QString &from, const QString &to);
/// The same in another ledger.
void followRename(const QString &from, const QString &to, Ledger &ledger);

} // namespace Jianbao::Publish
