#pragma once

#include "ledger.h"

#include <QObject>
#include <QThreadPool>
#include <functional>

namespace Jianbao {

class ArticleFeed;
class LedgerKeeper;
class MessageBar;
class Workspace;

/// Keeps the open issue and the ledger of what was sent in step: an issue that gets another name, here or elsewhere,
/// keeps its draft, and dates of earlier issues lead to their articles as soon as those are known, whichever window or
/// program was told.
class LedgerFollower : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    LedgerFollower(Workspace &workspace, ArticleFeed &feed, LedgerKeeper &ledger, MessageBar &messages,
                   QObject *parent);
    ~LedgerFollower() override; ///< waits for the thread to end

private:
    void follow();
    void showPublished();
    void findEarlierName();
    void takeEarlierName(const QString &issue, const QString &earlier);
    void separate(const QString &issue, const QString &earlier);
    void write(const std::function<Publish::Ledger::Noted(Publish::Ledger &)> &note);

    Workspace &m_workspace;
    ArticleFeed &m_feed;
    LedgerKeeper &m_ledger;
    MessageBar &m_messages;
    QThreadPool m_disk;
    QString m_asked; ///< the path whose earlier name was looked for
};

} // namespace Jianbao
