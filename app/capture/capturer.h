#pragma once

#include "capturedpage.h"
#include "captureerror.h"
#include "capturesteps.h"
#include "networkrules.h"
#include "politequeue.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QThreadPool>

class QNetworkAccessManager;

namespace Jianbao {

class CaptureJob;

/// Reads pages for items. Asks only when told to, at most four hosts at once and politely; the same page asked for
/// twice is fetched once. Pages are read on a thread of its own. Changes no issue: see fillItem().
class Capturer : public QObject
{
    Q_OBJECT

public:
    explicit Capturer(QObject *parent = nullptr);
    Capturer(NetworkRules rules, PoliteQueue::Manners manners, QObject *parent = nullptr);
    ~Capturer() override; ///< ends what is under way without a word

    /// One of captured() and failed() follows with this number, later, unless it is cancelled.
    qint64 capture(const QString &url);
    void cancel(qint64 id); ///< no signal follows
    void cancelAll();

    qsizetype pending() const; ///< asked for, not answered yet
    /// How long one fetch may take (15 s), for tests.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void started(qint64 id); ///< its turn has come; until then it waits in the queue
    void captured(qint64 id, const Jianbao::CapturedPage &page);
    void failed(qint64 id, const Jianbao::CaptureError &error);

private:
    struct Asked {
        QString url; ///< as it was given
        QString key; ///< canonical
    };
    struct Running {
        CaptureJob *job; ///< owned by this
        qint64 ticket;   ///< in the queue: the number it was asked for first
        bool hasBegun;
    };

    void enter(qint64 id, const QUrl &url);
    void begin(qint64 ticket);
    void answer(const QString &key, const ReadPage &result);
    void refuse(qint64 id, const CaptureError &error);
    QList<qint64> idsOf(const QString &key) const;

    NetworkRules m_rules;
    std::chrono::milliseconds m_patience{15'000};
    QNetworkAccessManager *m_network = nullptr; ///< made when something is fetched first; owned by this
    PoliteQueue m_queue;
    QThreadPool m_readers;
    QMap<qint64, Asked> m_asked;       ///< what was not answered yet
    QHash<QString, Running> m_running; ///< by canonical address
    qint64 m_lastId = 0;
};

} // namespace Jianbao
