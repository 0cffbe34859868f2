#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <chrono>

class QTimer;

namespace Jianbao {

/// Whose turn it is: how many requests may be under way at once, one for each host, and at what distance a host may be
/// asked again. Knows nothing of what is asked.
class PoliteQueue : public QObject
{
    Q_OBJECT

public:
    struct Manners {
        qsizetype atOnce = 4;
        /// Between the starts of two requests to a host, for hosts that ask for it.
        QHash<QString, std::chrono::milliseconds> pauses{{QStringLiteral("arxiv.org"), std::chrono::seconds(3)}};
    };

    explicit PoliteQueue(Manners manners, QObject *parent = nullptr);

    /// turnCame(id) follows, later. `id` must not be in the queue.
    void enter(qint64 id, const QString &host);
    /// Has been served, or will not wait any longer. Nothing happens to an id that is not in the queue.
    void leave(qint64 id);

    qsizetype waiting() const { return m_waiting.size(); }
    qsizetype underWay() const { return m_underWay.size(); }

Q_SIGNALS:
    void turnCame(qint64 id);

private:
    void look();

    struct Waiting {
        qint64 id;
        QString host;
    };
    Manners m_manners;
    QList<Waiting> m_waiting; ///< in the order they came
    QHash<qint64, QString> m_underWay;
    QHash<QString, std::chrono::steady_clock::time_point> m_lastStart; ///< of hosts with a pause
    QTimer *m_look;                                                    ///< owned by this
};

/// What counts as one host: `export.arxiv.org` and `www.arxiv.org` are arxiv.org.
QString politeHost(const QString &host);

} // namespace Jianbao
