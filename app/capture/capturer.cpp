#include "capturer.h"

#include "canonicalurl.h"
#include "capturejob.h"
#include "urltext.h"

#include <QNetworkAccessManager>
#include <QTimer>
#include <algorithm>

namespace Jianbao {

Capturer::Capturer(QObject *parent)
    : Capturer(NetworkRules(), PoliteQueue::Manners(), parent)
{
}

Capturer::Capturer(NetworkRules rules, PoliteQueue::Manners manners, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_queue(std::move(manners))
{
    m_readers.setMaxThreadCount(2);
    connect(&m_queue, &PoliteQueue::turnCame, this, &Capturer::begin);
}

Capturer::~Capturer()
{
    for (const Running &running : std::as_const(m_running))
        delete running.job;
}

qint64 Capturer::capture(const QString &url)
{
    const qint64 id = ++m_lastId;
    const QUrl address = urlFromText(url);
    const QString written = address.toString(QUrl::FullyEncoded);
    const QString canonical = canonicalUrl(written);
    m_asked.insert(id, {url, canonical.isEmpty() ? written : canonical});
    // Later, so that the caller knows the number.
    QTimer::singleShot(0, this, [this, id, address] { enter(id, address); });
    return id;
}

void Capturer::enter(qint64 id, const QUrl &url)
{
    const auto asked = m_asked.constFind(id);
    if (asked == m_asked.cend())
        return; // cancelled
    if (!url.isValid()) {
        refuse(id, CaptureError::of(CaptureError::Kind::NotAUrl));
        return;
    }
    if (!m_rules.isOnline()) {
        refuse(id, CaptureError::of(CaptureError::Kind::Offline));
        return;
    }
    if (const auto same = m_running.constFind(asked->key); same != m_running.cend()) {
        if (same->hasBegun)
            Q_EMIT started(id);
        return;
    }
    if (!m_network)
        m_network = makeNetwork(m_rules, this);
    auto *const job = new CaptureJob(url, {m_network, &m_readers, m_rules, m_patience}, this);
    const QString key = asked->key;
    m_running.insert(key, {job, id, false});
    connect(job, &CaptureJob::turnEnded, this, [this, id] { m_queue.leave(id); });
    connect(job, &CaptureJob::needsTurn, this, [this, id, job] { m_queue.enter(id, job->nextHost()); });
    connect(job, &CaptureJob::finished, this, [this, key](const ReadPage &result) { answer(key, result); });
    m_queue.enter(id, job->nextHost());
}

void Capturer::begin(qint64 ticket)
{
    const auto running =
        std::find_if(m_running.begin(), m_running.end(), [ticket](const Running &one) { return one.ticket == ticket; });
    if (running == m_running.end())
        return;
    const QString key = running.key();
    CaptureJob *const job = running->job;
    const bool isFirst = !std::exchange(running->hasBegun, true);
    job->takeTurn();
    if (!isFirst)
        return;
    for (const qint64 id : idsOf(key)) {
        if (m_asked.contains(id))
            Q_EMIT started(id);
    }
}

QList<qint64> Capturer::idsOf(const QString &key) const
{
    QList<qint64> ids;
    for (auto asked = m_asked.cbegin(); asked != m_asked.cend(); ++asked) {
        if (asked->key == key)
            ids.append(asked.key());
    }
    return ids;
}

void Capturer::answer(const QString &key, const ReadPage &result)
{
    const Running running = m_running.take(key);
    running.job->deleteLater();
    for (const qint64 id : idsOf(key)) {
        if (!m_asked.contains(id))
            continue; // a slot has cancelled it
        if (!result) {
            refuse(id, result.error());
            continue;
        }
        CapturedPage page = *result;
        page.askedFor = m_asked.take(id).url;
        Q_EMIT captured(id, page);
    }
}

void Capturer::refuse(qint64 id, const CaptureError &error)
{
    m_asked.remove(id);
    Q_EMIT failed(id, error);
}

void Capturer::cancel(qint64 id)
{
    if (!m_asked.contains(id))
        return;
    const QString key = m_asked.take(id).key;
    if (!idsOf(key).isEmpty())
        return; // others want the page too
    const auto running = m_running.constFind(key);
    if (running == m_running.cend())
        return;
    m_queue.leave(running->ticket);
    delete running->job;
    m_running.erase(running);
}

void Capturer::cancelAll()
{
    for (const qint64 id : m_asked.keys())
        cancel(id);
}

qsizetype Capturer::pending() const
{
    return m_asked.size();
}

} // namespace Jianbao
