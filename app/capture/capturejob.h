#pragma once

#include "capturedpage.h"
#include "captureerror.h"
#include "capturesteps.h"
#include "networkrules.h"

#include <QObject>
#include <QThreadPool>
#include <expected>

class QNetworkAccessManager;

namespace Jianbao {

/// One page on its way: goes through the steps of its address until one of them reads it. Waits before each for its
/// turn, which others give it.
class CaptureJob : public QObject
{
    Q_OBJECT

public:
    struct Means {
        QNetworkAccessManager *network; ///< outlives the job
        QThreadPool *readers;           ///< outlives the job
        NetworkRules rules;
        std::chrono::milliseconds patience;
    };

    CaptureJob(QUrl url, Means means, QObject *parent);

    QString nextHost() const; ///< that the next step asks
    void takeTurn();          ///< does that step; turnEnded() follows, later

Q_SIGNALS:
    void turnEnded();
    /// Emitted behind turnEnded(): another step is to come, or all is over.
    void needsTurn();
    void finished(const std::expected<Jianbao::CapturedPage, Jianbao::CaptureError> &result);

private:
    void read(const Fetched &fetched);
    void take(const ReadPage &result);

    QUrl m_url;
    Means m_means;
    QList<CaptureStep> m_steps;
    qsizetype m_next = 0;
};

} // namespace Jianbao
