#include "issuerename.h"

#include "fields.h"
#include "issuedates.h"
#include "messagebar.h"
#include "workspace.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr auto renaming = "renaming";
constexpr auto pause = 1200ms; ///< in typing: 2020-04-0, 2020-04-04

} // namespace

IssueRename::IssueRename(Workspace &workspace, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_messages(messages)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &IssueRename::rename);
    connect(&workspace, &Workspace::documentReplaced, this, &IssueRename::begin);
    connect(&workspace, &Workspace::pathChanged, this, [this] { m_isInStep = titleDate() == fileDate(); });
    connect(&workspace, &Workspace::renamed, this, [this](const QString &from) {
        m_cameFrom = dateWithin(QFileInfo(from).fileName());
        m_isInStep = true;
        m_messages.say({renaming,
                        Message::Kind::Done,
                        tr("The file is called %1 now.").arg(QFileInfo(m_workspace.path()).fileName()),
                        {}});
        follow(); // the date may have changed again meanwhile
        end();
    });
    connect(&workspace, &Workspace::renameFailed, this, [this](const QString &message) {
        m_messages.say({renaming, Message::Kind::Trouble, message, {}});
        end();
    });
    connect(&workspace, &Workspace::saved, this, [this] {
        if (m_pause.isActive())
            rename();
    });
}

void IssueRename::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    if (!isEnabled)
        m_pause.stop();
    m_isInStep = titleDate() == fileDate(); // what was left alone meanwhile stays so
}

bool IssueRename::isBusy() const
{
    return m_isMoving || (m_pause.isActive() && !m_workspace.isModified());
}

void IssueRename::finish(std::function<void()> next)
{
    m_next.append(std::move(next));
    if (m_pause.isActive() && !m_workspace.isModified())
        rename();
    if (!m_isMoving)
        end();
}

void IssueRename::end()
{
    m_isMoving = false;
    for (const auto &next : std::exchange(m_next, {}))
        next();
}

void IssueRename::begin()
{
    m_pause.stop();
    end();
    m_cameFrom.clear();
    if (const Document *const document = m_workspace.document())
        connect(document, &Document::changed, this, &IssueRename::follow);
}

QString IssueRename::titleDate() const
{
    const Document *const document = m_workspace.document();
    if (!document)
        return {};
    const Snapshot &told = document->lastTold();
    const QString date = told.issue->date ? told.text.string(*told.issue->date) : QString();
    return QDate::fromString(date, u"yyyy-MM-dd"_s).isValid() ? date : QString();
}

QString IssueRename::fileDate() const
{
    return dateWithin(QFileInfo(m_workspace.path()).fileName());
}

void IssueRename::follow()
{
    const QString title = titleDate();
    if (!m_isEnabled || title.isEmpty() || fileDate().isEmpty())
        return; // half written
    if (title == fileDate()) {
        m_isInStep = true;
        m_pause.stop();
    } else if (m_isInStep && (m_workspace.isModified() || title == m_cameFrom)) {
        m_pause.start();
    } else {
        m_isInStep = false; // read anew from the disk
        m_pause.stop();
    }
}

void IssueRename::rename()
{
    m_pause.stop();
    const QString title = titleDate();
    const QFileInfo file(m_workspace.path());
    if (title.isEmpty() || fileDate().isEmpty() || title == fileDate())
        return;
    m_isMoving = true;
    m_workspace.rename(file.dir().filePath(issueFileName(file.fileName(), title)));
}

} // namespace Jianbao
