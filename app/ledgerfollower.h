#pragma once

#include <QObject>

namespace Jianbao {

class ArticleFeed;
class Workspace;

/// Keeps the open issue and the ledger of what was sent in step: an issue that gets another name keeps its draft, and
/// dates of earlier issues lead to their articles where those are known.
class LedgerFollower : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    LedgerFollower(Workspace &workspace, ArticleFeed &feed, QObject *parent);
};

} // namespace Jianbao
