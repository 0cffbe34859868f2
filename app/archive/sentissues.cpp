#include "sentissues.h"

#include "archive.h"
#include "background.h"
#include "ledgerkeeper.h"

#include <algorithm>
#include <utility>

namespace Jianbao {

namespace {

SentIssue sentIssue(const QString &path, const Publish::Ledger &ledger)
{
    const QString issue = Publish::Ledger::issueKey(path);
    SentIssue sent;
    sent.published = ledger.published(issue);
    const QHash<QString, Publish::DraftRecord> drafts = ledger.drafts(issue);
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft) {
        if (draft->state != Publish::DraftRecord::State::None)
            sent.drafts.append({draft.key(), draft.value()});
    }
    std::ranges::sort(sent.drafts, [](const SentIssue::Draft &a, const SentIssue::Draft &b) {
        return std::pair(b.record.time, a.appId) < std::pair(a.record.time, b.appId);
    });
    return sent;
}

} // namespace

SentIssues::SentIssues(LedgerKeeper &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{
    m_disk.setMaxThreadCount(1);
    connect(&m_ledger, &LedgerKeeper::changed, this, &SentIssues::look);
}

SentIssues::~SentIssues()
{
    m_disk.waitForDone();
}

void SentIssues::setArchive(const Archive &archive)
{
    m_paths.clear();
    for (const ArchivedIssue &issue : archive.issues())
        m_paths.append(issue.path);
    look();
}

void SentIssues::look()
{
    if (std::exchange(m_isLooking, true)) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const auto find = [paths = m_paths, ledger = m_ledger.ledger()] {
        QHash<QString, SentIssue> found;
        if (ledger.isEmpty())
            return found;
        for (const QString &path : paths) {
            if (const SentIssue sent = sentIssue(path, ledger); !sent.isEmpty())
                found.insert(path, sent);
        }
        return found;
    };
    inBackground(m_disk, find, this, [this](const QHash<QString, SentIssue> &found) {
        m_isLooking = false;
        if (std::exchange(m_found, found) != found)
            Q_EMIT changed();
        if (m_isStale)
            look();
    });
}

} // namespace Jianbao
