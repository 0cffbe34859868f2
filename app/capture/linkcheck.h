#pragma once

#include "linkstate.h"
#include "networkrules.h"
#include "politequeue.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <chrono>

class QNetworkAccessManager;

namespace Jianbao {

class GuardedFetch;

/// Follows links to see whether there still is a page. Only when asked to, politely, each page once; what it learns is
/// kept for a day in a file of the cache. WeChat's articles are read, because deleted ones answer as if they were
/// there; of other pages only the answer's beginning is taken.
class LinkCheck : public QObject
{
    Q_OBJECT

public:
    explicit LinkCheck(QObject *parent = nullptr); ///< with the user's cache
    LinkCheck(QString cacheFile, NetworkRules rules, PoliteQueue::Manners manners, QObject *parent = nullptr);
    ~LinkCheck() override;
    static QString usualCacheFile();

    /// finished() follows, later. What is under way from an earlier call ends.
    void check(const QStringList &urls);
    void cancel(); ///< no finished() follows

    bool isRunning() const { return !m_waiting.isEmpty(); }
    qsizetype total() const { return m_total; }
    qsizetype left() const { return m_waiting.size(); }
    /// Of an address that was to be checked; fine when nothing is known.
    LinkState state(const QString &url) const;
    /// How long one fetch may take (15 s), for tests.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void progressed(); ///< another link is known
    void finished();

private:
    void ask(qint64 id);
    void take(qint64 id, const LinkState &state);
    void readCache();
    void writeCache() const;

    QString m_cacheFile;
    NetworkRules m_rules;
    std::chrono::milliseconds m_patience{15'000};
    PoliteQueue m_queue;
    QThreadPool m_readers;
    QNetworkAccessManager *m_network = nullptr; ///< made when something is fetched first; owned by this
    QHash<QString, LinkState> m_known;          ///< by canonical address
    QHash<qint64, QString> m_waiting;           ///< the addresses asked for
    QHash<qint64, GuardedFetch *> m_fetches;    ///< owned by this
    qint64 m_lastId = 0;
    qsizetype m_total = 0;
    bool m_hasReadCache = false;
};

} // namespace Jianbao
