#include "draftsearch.h"

#include <algorithm>

namespace Jianbao::Publish {

namespace {

constexpr int pageSize = 20;
constexpr int mostPages = 25; // of the thousand a day that WeChat allows
constexpr int mostRestarts = 3;
constexpr std::chrono::milliseconds longestPause = std::chrono::minutes(1);

} // namespace

DraftSearch::DraftSearch(WeChatApi &api, ApiSession &session, Wanted wanted)
    : m_api(api)
    , m_session(session)
    , m_wanted(std::move(wanted))
    , m_pause(api.settings().firstLook)
{
    m_wanted.title = m_wanted.title.simplified();
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, [this] { lookFromTheStart(); });
}

void DraftSearch::start()
{
    std::chrono::milliseconds left(0);
    if (m_wanted.notBefore.isValid()) {
        // The clock may have been set back since: never longer than it can take.
        left = std::clamp(std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(m_wanted.notBefore)),
                          std::chrono::milliseconds(0), m_api.settings().settleTime);
    }
    m_mayArrive.setRemainingTime(left);
    lookFromTheStart();
}

void DraftSearch::waitNoLonger()
{
    m_mayArrive = QDeadlineTimer(); // has expired
    if (m_nextLook.isActive()) {
        m_nextLook.stop();
        lookFromTheStart();
    }
}

void DraftSearch::lookFromTheStart()
{
    m_similar.clear();
    m_total = -1;
    m_isEarly = !m_mayArrive.hasExpired();
    look(0);
}

void DraftSearch::look(int offset)
{
    m_session.call<DraftPage>(
        ApiSession::InDoubt::Again,
        [this, offset](const Secret &token, const Receive<DraftPage> &receive) {
            m_api.listDrafts(token, offset, pageSize, receive);
        },
        [this, offset](const Answer<DraftPage> &page) {
            if (page)
                take(offset, *page);
            else
                Q_EMIT failed(page.error());
        });
}

void DraftSearch::take(int offset, const DraftPage &page)
{
    for (const DraftInfo &draft : page.drafts) {
        if (!m_wanted.coverMediaId.isEmpty() && draft.coverMediaId == m_wanted.coverMediaId) {
            Q_EMIT found(draft);
            return;
        }
        if (draft.title.simplified() == m_wanted.title)
            m_similar.append(draft);
    }
    const int seen = offset + int(page.drafts.size());
    const bool hasChanged = m_total >= 0 && page.total != m_total;
    m_total = page.total;
    // When drafts came or went meanwhile, one may have slipped from a page not read to one that was.
    if (hasChanged || (page.drafts.isEmpty() && seen < page.total)) {
        if (++m_restarts > mostRestarts)
            Q_EMIT failed(errorOf(PublishError::Kind::NotSettled));
        else
            lookFromTheStart();
    } else if (seen >= page.total) {
        conclude();
    } else if (offset / pageSize + 1 >= mostPages) {
        Q_EMIT failed(errorOf(PublishError::Kind::NotSettled));
    } else {
        look(seen);
    }
}

void DraftSearch::conclude()
{
    if (!m_isEarly) { // one that began too early proves nothing
        Q_EMIT notFound(m_similar);
        return;
    }
    const std::chrono::milliseconds left(m_mayArrive.remainingTime() + 1);
    m_nextLook.start(std::min(m_pause, left));
    m_pause = std::min(2 * m_pause, longestPause);
    Q_EMIT waiting(QDateTime::currentDateTimeUtc().addDuration(left));
}

} // namespace Jianbao::Publish
