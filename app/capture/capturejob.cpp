#include "capturejob.h"

#include "background.h"
#include "guardedfetch.h"

namespace Jianbao {

CaptureJob::CaptureJob(QUrl url, Means means, QObject *parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_means(std::move(means))
    , m_steps(captureSteps(m_url))
{
}

QString CaptureJob::nextHost() const
{
    return m_steps.at(m_next).url.host();
}

void CaptureJob::takeTurn()
{
    const CaptureStep &step = m_steps.at(m_next);
    auto *const fetch = new GuardedFetch(*m_means.network, m_means.rules, this);
    connect(fetch, &GuardedFetch::fetched, this, [this, fetch](const Fetched &fetched) {
        fetch->deleteLater();
        Q_EMIT turnEnded();
        read(fetched);
    });
    connect(fetch, &GuardedFetch::failed, this, [this, fetch](const FetchError &error) {
        fetch->deleteLater();
        Q_EMIT turnEnded();
        take(std::unexpected(CaptureError::of(error)));
    });
    fetch->start({.url = step.url,
                  .accept = step.accept,
                  .userAgent = userAgent(),
                  .patience = m_means.patience,
                  .takes = isPageType});
}

void CaptureJob::read(const Fetched &fetched)
{
    inBackground(
        *m_means.readers, [reader = m_steps.at(m_next).reader, fetched] { return reader(fetched); }, this,
        [this](const ReadPage &result) { take(result); });
}

void CaptureJob::take(const ReadPage &result)
{
    ++m_next;
    const bool goesOn = !result && m_next < m_steps.size() && result.error().kind != CaptureError::Kind::NotFound;
    if (goesOn)
        Q_EMIT needsTurn();
    else
        Q_EMIT finished(result);
}

} // namespace Jianbao
