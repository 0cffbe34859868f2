#include "checkfeed.h"

#include "background.h"
#include "fixes.h"

#include <utility>

using namespace std::chrono_literals;

namespace Jianbao {

CheckFeed::CheckFeed(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &CheckFeed::begin);
}

CheckFeed::~CheckFeed()
{
    m_thread.waitForDone();
}

void CheckFeed::check(const Snapshot &snapshot)
{
    m_next = snapshot;
    if (!m_isBusy && !m_soon.isActive())
        m_soon.start();
}

void CheckFeed::checkNow(const Snapshot &snapshot)
{
    m_next = snapshot;
    m_isUrgent = true;
    begin();
}

void CheckFeed::clear()
{
    m_soon.stop();
    m_next.reset();
    ++m_job;
}

void CheckFeed::begin()
{
    if (m_isBusy || !m_next)
        return; // the one that runs goes on to the next
    m_soon.stop();
    m_isBusy = true;
    m_isUrgent = false;
    inBackground(
        m_thread,
        [snapshot = *std::exchange(m_next, std::nullopt), surroundings = m_surroundings, folder = m_folder]() mutable {
            if (!folder.isEmpty())
                surroundings.pictures = probePictures(snapshot.text, folder);
            return CheckedIssue{snapshot, checkIssue(snapshot, surroundings, *snapshot.profile,
                                                     CheckSelection::ofRules(*snapshot.profile))};
        },
        this,
        [this, job = m_job](const CheckedIssue &issue) {
            m_isBusy = false;
            if (m_next && m_isUrgent)
                begin();
            else if (m_next)
                m_soon.start();
            if (job == m_job)
                Q_EMIT checked(issue);
        });
}

void CheckFeed::mend(const Snapshot &snapshot, const QString &code)
{
    inBackground(
        m_thread,
        [snapshot, code, surroundings = m_surroundings] {
            return fixIssue(snapshot, surroundings, *snapshot.profile, {{code}, {}, {}});
        },
        this,
        [this, code, revision = snapshot.revision, job = m_job](const ChangeSet &changes) {
            if (job == m_job)
                Q_EMIT mended(code, changes, revision);
        });
}

} // namespace Jianbao
