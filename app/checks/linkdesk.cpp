#include "linkdesk.h"

#include "checkdesk.h"
#include "document.h"
#include "issuelinks.h"
#include "linkdiagnostic.h"
#include "messagebar.h"

#include <QAction>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr auto topic = "links";

} // namespace

LinkDesk::LinkDesk(CheckDesk &checks, MessageBar &messages, QWidget *window)
    : LinkDesk(checks, messages, new LinkCheck, window)
{
}

LinkDesk::LinkDesk(CheckDesk &checks, MessageBar &messages, LinkCheck *check, QWidget *window)
    : QObject(window)
    , m_checks(checks)
    , m_messages(messages)
    , m_check(check)
    , m_action(new QAction(QIcon::fromTheme(u"insert-link"_s), tr("Check &Links"), this))
{
    m_check->setParent(this);
    m_action->setToolTip(tr("Follow each link of the issue, to see whether its page is there"));
    connect(m_action, &QAction::triggered, this, &LinkDesk::begin);
    connect(m_check, &LinkCheck::progressed, this, &LinkDesk::tellProgress);
    connect(m_check, &LinkCheck::finished, this, &LinkDesk::end);
    setDocument(nullptr);
}

void LinkDesk::setDocument(Document *document)
{
    m_check->cancel();
    m_messages.takeBack(topic);
    m_document = document;
    m_action->setEnabled(document);
}

void LinkDesk::begin()
{
    if (!m_document)
        return;
    QStringList urls;
    for (const IssueLink &link : linksOf(m_document->text()))
        urls.append(link.url);
    m_action->setEnabled(false); // until this one has ended
    m_check->check(urls);
    if (m_check->isRunning())
        tellProgress();
}

void LinkDesk::tellProgress()
{
    const qsizetype done = m_check->total() - m_check->left();
    const auto stop = [this] {
        m_check->cancel();
        m_action->setEnabled(m_document);
    };
    if (m_check->isRunning())
        m_messages.say({topic,
                        Message::Kind::Question,
                        tr("Following the links: %1 of %2").arg(done).arg(m_check->total()),
                        {{tr("Stop"), stop}}});
}

void LinkDesk::end()
{
    m_action->setEnabled(m_document);
    if (!m_document)
        return;
    // The issue may have changed meanwhile: what counts is what it links to now.
    const Snapshot snapshot = m_document->snapshot();
    QList<Diagnostic> problems;
    const QList<IssueLink> links = linksOf(snapshot.text);
    for (const IssueLink &link : links) {
        if (const auto problem = linkDiagnostic(m_check->state(link.url), link.url, link.span))
            problems.append(*problem);
    }
    m_checks.keeper().setFindings(topic, snapshot, problems);
    if (!problems.isEmpty())
        m_checks.setPanelShown(true);
    const QString text =
        links.isEmpty() ? tr("The issue has no links to other sites.")
        : problems.isEmpty()
            ? tr("%n link(s) followed: all of them lead to a page.", nullptr, int(links.size()))
            : tr("%n link(s) want a look: they are listed among the problems.", nullptr, int(problems.size()));
    m_messages.say({topic, Message::Kind::Done, text, {}});
}

} // namespace Jianbao
