#include "linkcheck.h"

#include "atomicfile.h"
#include "background.h"
#include "canonicalurl.h"
#include "guardedfetch.h"
#include "wechatpage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSet>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qint64 longestKept = 24 * 3600;        // seconds
constexpr qint64 largestCache = 8 * 1024 * 1024; // bytes
constexpr qint64 enoughOfAPage = 1;              // byte: there is an answer

QString keyOf(const QString &url)
{
    const QString canonical = canonicalUrl(url);
    return canonical.isEmpty() ? url : canonical;
}

bool isFresh(const LinkState &state)
{
    const qint64 age = state.when.secsTo(QDateTime::currentDateTimeUtc());
    return age >= 0 && age < longestKept;
}

LinkState articleState(const Fetched &fetched)
{
    const auto trouble = weChatState(PageSource(fetched));
    return trouble ? LinkState::of(CaptureError::of(*trouble)) : LinkState::of(fetched);
}

} // namespace

QString LinkCheck::usualCacheFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/jianbao/links.json"_s;
}

LinkCheck::LinkCheck(QObject *parent)
    : LinkCheck(usualCacheFile(), NetworkRules(), PoliteQueue::Manners(), parent)
{
}

LinkCheck::LinkCheck(QString cacheFile, NetworkRules rules, PoliteQueue::Manners manners, QObject *parent)
    : QObject(parent)
    , m_cacheFile(std::move(cacheFile))
    , m_rules(std::move(rules))
    , m_queue(std::move(manners))
{
    m_readers.setMaxThreadCount(1);
    connect(&m_queue, &PoliteQueue::turnCame, this, &LinkCheck::ask);
}

LinkCheck::~LinkCheck()
{
    qDeleteAll(m_fetches);
}

void LinkCheck::check(const QStringList &urls)
{
    cancel();
    readCache();
    QSet<QString> seen;
    for (const QString &url : urls) {
        const QString key = keyOf(url);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        if (const auto known = m_known.constFind(key); known != m_known.cend() && known->lasts() && isFresh(*known))
            continue;
        m_known.remove(key);
        const qint64 id = ++m_lastId;
        m_waiting.insert(id, url);
        m_queue.enter(id, QUrl(url).host());
    }
    m_total = m_waiting.size();
    if (m_waiting.isEmpty())
        QTimer::singleShot(0, this, &LinkCheck::finished);
}

void LinkCheck::cancel()
{
    qDeleteAll(m_fetches);
    m_fetches.clear();
    for (const qint64 id : m_waiting.keys())
        m_queue.leave(id);
    m_waiting.clear();
}

LinkState LinkCheck::state(const QString &url) const
{
    return m_known.value(keyOf(url));
}

void LinkCheck::ask(qint64 id)
{
    const QUrl url(m_waiting.value(id));
    if (!m_rules.isOnline()) {
        take(id, LinkState::of(CaptureError::of(CaptureError::Kind::Offline)));
        return;
    }
    if (!m_network)
        m_network = makeNetwork(m_rules, this);
    const bool isArticle = isWeChatArticle(url);
    auto *const fetch = new GuardedFetch(*m_network, m_rules, this);
    m_fetches.insert(id, fetch);
    connect(fetch, &GuardedFetch::failed, this,
            [this, id](const FetchError &error) { take(id, LinkState::of(CaptureError::of(error))); });
    connect(fetch, &GuardedFetch::fetched, this, [this, id, isArticle](const Fetched &fetched) {
        if (!isArticle) {
            take(id, LinkState::of(fetched));
            return;
        }
        inBackground(
            m_readers, [fetched] { return articleState(fetched); }, this,
            [this, id](const LinkState &state) { take(id, state); });
    });
    fetch->start({.url = url,
                  .accept = "text/html,application/xhtml+xml,*/*;q=0.8",
                  .userAgent = userAgent(),
                  .enough = isArticle ? -1 : enoughOfAPage,
                  .patience = m_patience});
}

void LinkCheck::take(qint64 id, const LinkState &state)
{
    if (GuardedFetch *const fetch = m_fetches.take(id))
        fetch->deleteLater();
    if (!m_waiting.contains(id))
        return; // cancelled while it was read
    m_queue.leave(id);
    m_known.insert(keyOf(m_waiting.take(id)), state);
    Q_EMIT progressed();
    if (m_waiting.isEmpty()) {
        writeCache();
        Q_EMIT finished();
    }
}

void LinkCheck::readCache()
{
    if (std::exchange(m_hasReadCache, true))
        return;
    QFile file(m_cacheFile);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestCache)
        return;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto one = all.begin(); one != all.end(); ++one) {
        const auto state = linkStateFrom(one.value().toObject());
        if (state && isFresh(*state))
            m_known.insert(one.key(), *state);
    }
}

/// A cache that cannot be written is none; the next check asks again.
void LinkCheck::writeCache() const
{
    QJsonObject all;
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
        if (known->lasts() && isFresh(*known))
            all.insert(known.key(), toJson(*known));
    }
    const QByteArray bytes = QJsonDocument(all).toJson(QJsonDocument::Compact);
    if (bytes.size() <= largestCache && QDir().mkpath(QFileInfo(m_cacheFile).absolutePath()))
        (void)AtomicFile::write(m_cacheFile, bytes);
}

} // namespace Jianbao
