#include "ledgerfollower.h"

#include "articlefeed.h"
#include "background.h"
#include "draftmemory.h"
#include "issuetitle.h"
#include "ledgerkeeper.h"
#include "messagebar.h"
#include "publishedarticles.h"
#include "renamedissue.h"
#include "workspace.h"

#include <QFileInfo>

namespace Jianbao {

namespace {

constexpr auto renamed = "renamed elsewhere";

} // namespace

LedgerFollower::LedgerFollower(Workspace &workspace, ArticleFeed &feed, LedgerKeeper &ledger, MessageBar &messages,
                               QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_feed(feed)
    , m_ledger(ledger)
    , m_messages(messages)
{
    m_disk.setMaxThreadCount(1);
    connect(&m_workspace, &Workspace::pathChanged, this, &LedgerFollower::follow);
    connect(&m_ledger, &LedgerKeeper::changed, this, &LedgerFollower::follow);
    connect(&m_workspace, &Workspace::renamed, this, [this](const QString &from) {
        Publish::followRename(from, m_workspace.path());
        DraftMemory::rename(from, m_workspace.path());
        m_ledger.lookAgain();
    });
}

LedgerFollower::~LedgerFollower()
{
    m_disk.waitForDone();
}

void LedgerFollower::follow()
{
    if (!m_workspace.document())
        return;
    showPublished();
    if (!m_ledger.ledger().isEmpty() && m_asked != m_workspace.path())
        findEarlierName();
}

void LedgerFollower::showPublished()
{
    const QHash<QByteArray, QByteArray> published = Publish::publishedBeside(m_workspace.path(), m_ledger.ledger());
    if (published == m_feed.published())
        return;
    m_feed.setPublished(published);
    m_feed.render(m_workspace.document()->lastTold());
}

void LedgerFollower::findEarlierName()
{
    m_asked = m_workspace.path();
    m_messages.takeBack(renamed);
    const Snapshot told = m_workspace.document()->lastTold();
    const auto find = [path = m_asked, told, ledger = m_ledger.ledger()] {
        const QString title = issueTitle(told.text, *told.issue, QFileInfo(path).completeBaseName());
        const QString issue = Publish::Ledger::issueKey(path);
        return std::pair(issue, Publish::earlierName(issue, Publish::traitsOf(told.text.bytes(), title), ledger));
    };
    inBackground(m_disk, find, this, [this, path = m_asked](const std::pair<QString, QString> &found) {
        if (!found.second.isEmpty() && m_workspace.path() == path)
            takeEarlierName(found.first, found.second);
    });
}

void LedgerFollower::takeEarlierName(const QString &issue, const QString &earlier)
{
    write([=](Publish::Ledger &ledger) { return ledger.noteRenamed(earlier, issue); });
    DraftMemory::rename(earlier, m_workspace.path());
    m_messages.say({renamed,
                    Message::Kind::Question,
                    tr("%1 is gone, and this is the same issue under another name: its draft in the WeChat account "
                       "belongs to this file now.")
                        .arg(QFileInfo(earlier).fileName()),
                    {{tr("It Is Another Issue"), [this, issue, earlier] { separate(issue, earlier); }}}});
}

void LedgerFollower::separate(const QString &issue, const QString &earlier)
{
    write([=](Publish::Ledger &ledger) { return ledger.noteSeparate(issue, earlier); });
    DraftMemory::rename(m_workspace.path(), earlier);
}

/// On the thread: another program may be writing just now.
void LedgerFollower::write(const std::function<Publish::Ledger::Noted(Publish::Ledger &)> &note)
{
    const auto work = [note, ledger = m_ledger.ledger()]() mutable { return note(ledger); };
    inBackground(m_disk, work, this, [this](const Publish::Ledger::Noted &noted) {
        if (!noted)
            m_messages.say({renamed, Message::Kind::Trouble, noted.error().text(), {}});
        m_ledger.lookAgain();
    });
}

} // namespace Jianbao
