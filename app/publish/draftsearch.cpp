#include "draftsearch.h"

#include <algorithm>

namespace Jianbao::Publish {

namespace {

constexpr int pageSize = 20;
constexpr int mostPages = 25; // of the thousand a day that WeChat allows
constexpr int mostRestarts = 3;

} // namespace

DraftSearch::DraftSearch(WeChatApi &api, ApiSession &session, Wanted wanted)
    : m_api(api)
    , m_session(session)
    , m_wanted(std::move(wanted))
{
    m_wanted.title = m_wanted.title.simplified();
    m_secondLook.setSingleShot(true);
    connect(&m_secondLook, &QTimer::timeout, this, [this] { lookFromTheStart(); });
}

void DraftSearch::start()
{
    lookFromTheStart();
}

void DraftSearch::lookFromTheStart()
{
    m_similar.clear();
    m_total = -1;
    m_began = QDateTime::currentDateTimeUtc();
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
    // A look that began too early proves nothing. The clock may have been set back since: never wait longer than told.
    const auto wait =
        std::min(std::chrono::milliseconds(m_began.msecsTo(m_wanted.notBefore)), m_api.settings().beforeSecondLook);
    if (m_wanted.notBefore.isValid() && wait > std::chrono::milliseconds(0) && !m_hasWaited) {
        m_hasWaited = true;
        m_secondLook.start(wait);
    } else {
        Q_EMIT notFound(m_similar);
    }
}

} // namespace Jianbao::Publish
