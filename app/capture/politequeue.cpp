#include "politequeue.h"

#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

using Clock = std::chrono::steady_clock;

QString politeHost(const QString &host)
{
    const QString lower = host.toLower();
    if (lower == "arxiv.org"_L1 || lower.endsWith(".arxiv.org"_L1))
        return u"arxiv.org"_s;
    return lower.startsWith("www."_L1) ? lower.sliced(4) : lower;
}

PoliteQueue::PoliteQueue(Manners manners, QObject *parent)
    : QObject(parent)
    , m_manners(std::move(manners))
    , m_look(new QTimer(this))
{
    m_look->setSingleShot(true);
    m_look->setTimerType(Qt::PreciseTimer);
    connect(m_look, &QTimer::timeout, this, &PoliteQueue::look);
}

void PoliteQueue::enter(qint64 id, const QString &host)
{
    m_waiting.append({id, politeHost(host)});
    m_look->start(0);
}

void PoliteQueue::leave(qint64 id)
{
    m_waiting.removeIf([id](const Waiting &one) { return one.id == id; });
    m_underWay.remove(id);
    m_look->start(0);
}

void PoliteQueue::look()
{
    const Clock::time_point now = Clock::now();
    QList<qint64> next;
    auto soonest = std::chrono::nanoseconds::max();
    QSet<QString> busy(m_underWay.cbegin(), m_underWay.cend());
    for (qsizetype i = 0; i < m_waiting.size() && m_underWay.size() < m_manners.atOnce;) {
        const Waiting one = m_waiting.at(i);
        const auto pause = m_manners.pauses.constFind(one.host);
        const auto last = m_lastStart.constFind(one.host);
        const bool mustPause = pause != m_manners.pauses.cend() && last != m_lastStart.cend() && now - *last < *pause;
        if (mustPause)
            soonest = std::min<std::chrono::nanoseconds>(soonest, *last + *pause - now);
        if (mustPause || busy.contains(one.host)) {
            ++i;
            continue;
        }
        m_waiting.removeAt(i);
        m_underWay.insert(one.id, one.host);
        busy.insert(one.host);
        if (pause != m_manners.pauses.cend())
            m_lastStart.insert(one.host, now);
        next.append(one.id);
    }
    if (soonest != std::chrono::nanoseconds::max())
        m_look->start(std::chrono::ceil<std::chrono::milliseconds>(soonest));
    for (const qint64 id : next) {
        if (m_underWay.contains(id)) // nobody left meanwhile
            Q_EMIT turnCame(id);
    }
}

} // namespace Jianbao
