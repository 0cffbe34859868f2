#include "newissuedesk.h"

#include "background.h"
#include "editpast.h"
#include "messagebar.h"
#include "newissue.h"
#include "newissuedialog.h"
#include "profilereader.h"
#include "sampleissue.h"
#include "storage.h"
#include "workspace.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr auto making = "making";
constexpr auto rebuilding = "rebuilding";
constexpr auto lastFolder = "newIssue/folder"_L1;

/// A few of many dates.
QString someOf(const QStringList &dates)
{
    constexpr qsizetype most = 3;
    return dates.first(std::min(most, dates.size())).join(NewIssueDesk::tr(", ")) +
           (dates.size() > most ? u"…"_s : QString());
}

QString whatChanged(const RebuiltPast &past)
{
    QStringList parts;
    if (!past.added.isEmpty())
        parts.append(NewIssueDesk::tr("%n added (%1)", nullptr, int(past.added.size())).arg(someOf(past.added)));
    if (!past.removed.isEmpty())
        parts.append(NewIssueDesk::tr("%n removed (%1)", nullptr, int(past.removed.size())).arg(someOf(past.removed)));
    if (!past.mended.isEmpty())
        parts.append(NewIssueDesk::tr("%n mended (%1)", nullptr, int(past.mended.size())).arg(someOf(past.mended)));
    if (parts.isEmpty())
        parts.append(NewIssueDesk::tr("put in order"));
    return parts.join(NewIssueDesk::tr(", "));
}

} // namespace

NewIssueDesk::NewIssueDesk(QWidget &window, Workspace &workspace, MessageBar &messages)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_newIssue(new QAction(QIcon::fromTheme(u"document-new"_s), tr("&New Issue…"), this))
    , m_rebuildPast(new QAction(QIcon::fromTheme(u"view-refresh"_s), tr("Re&build Past Issues"), this))
{
    m_disk.setMaxThreadCount(1);
    m_newIssue->setIconText(tr("New"));
    m_newIssue->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_newIssue->setToolTip(tr("Begin the next issue: its frame, without items"));
    m_rebuildPast->setIconText(tr("Rebuild"));
    m_rebuildPast->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B));
    m_rebuildPast->setToolTip(tr("Make the list of past issues from the issues in this folder"));
    m_rebuildPast->setEnabled(false);
    connect(m_newIssue, &QAction::triggered, this, &NewIssueDesk::begin);
    connect(m_rebuildPast, &QAction::triggered, this, &NewIssueDesk::rebuild);
    connect(&workspace, &Workspace::documentReplaced, this,
            [this](const Document *document) { m_rebuildPast->setEnabled(document); });
}

NewIssueDesk::~NewIssueDesk()
{
    m_disk.waitForDone();
}

void NewIssueDesk::begin()
{
    QString folder = m_workspace.folder();
    if (folder.isEmpty() || m_workspace.path() == sampleIssuePath()) // nobody would find an issue beside the sample
        folder = QSettings().value(lastFolder).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        askForFolder();
    else
        ask(folder);
}

void NewIssueDesk::askForFolder()
{
    QWidget *const parent = m_dialog ? static_cast<QWidget *>(m_dialog) : &m_window;
    const QString start =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    auto *const dialog = new QFileDialog(parent, tr("Folder of the Newsletter's Issues"), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &NewIssueDesk::ask);
    dialog->open();
}

void NewIssueDesk::ask(const QString &folder)
{
    if (!m_dialog) {
        m_dialog = new NewIssueDialog(&m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &NewIssueDialog::folderRequested, this, &NewIssueDesk::askForFolder);
        connect(m_dialog, &QDialog::accepted, this, [this] { make(m_dialog->path(), m_dialog->date()); });
    }
    m_dialog->showFolder(folder);
    m_dialog->open();
    m_dialog->activateWindow();
    readFolder(folder);
}

void NewIssueDesk::readFolder(const QString &folder)
{
    m_folder = folder;
    inBackground(
        m_disk, [folder] { return issueDates(Archive::read(folder, loadProfile(folder).profile)); }, this,
        [this, folder](const IssueDates &dates) {
            if (m_dialog && folder == m_folder)
                m_dialog->showIssues(dates);
        });
}

void NewIssueDesk::make(const QString &path, const QString &date)
{
    const auto work = [path, date]() -> Result<void> {
        const QString folder = QFileInfo(path).absolutePath();
        const Profile profile = loadProfile(folder).profile;
        const Archive archive = Archive::read(folder, profile);
        const Text text = newIssue(profile, date, issueDates(archive), readPrecedents(archive, profile, date));
        return Storage::create(path, text).transform([](const QByteArray &) {});
    };
    inBackground(m_disk, work, this, [this, path](const Result<void> &done) {
        if (!done) {
            m_messages.say({making, Message::Kind::Trouble, done.error().message, {}});
            return;
        }
        QSettings().setValue(lastFolder, QFileInfo(path).absolutePath());
        m_messages.say({making, Message::Kind::Done, tr("%1 was made.").arg(QFileInfo(path).fileName()), {}});
        Q_EMIT made(path);
    });
}

void NewIssueDesk::rebuild()
{
    const Document *const document = m_workspace.document();
    if (!document)
        return;
    const auto work = [folder = m_workspace.folder(), profile = document->profile()] {
        return Archive::read(folder, profile);
    };
    inBackground(m_disk, work, this, [this, path = m_workspace.path()](const Archive &archive) {
        if (path == m_workspace.path())
            takeRebuilt(archive);
    });
}

void NewIssueDesk::takeRebuilt(const Archive &archive)
{
    Document &document = *m_workspace.document();
    document.settle();
    QString date = dateWithin(QFileInfo(m_workspace.path()).fileName());
    if (date.isEmpty() && document.issue().date)
        date = dateWithin(document.text().string(*document.issue().date));
    if (date.isEmpty()) {
        m_messages.say({rebuilding,
                        Message::Kind::Trouble,
                        tr("Give the issue its date first: the list holds what was published before it."),
                        {}});
        return;
    }
    const auto past = rebuildPast(document.text(), document.issue(), date, issueDates(archive), document.profile());
    if (!past) {
        m_messages.say({rebuilding, Message::Kind::Trouble, past.error().message, {}});
        return;
    }
    document.endMerging();
    document.apply(past->changes, {.name = tr("rebuild past issues"), .mergeKey = {}});
    document.settle();
    m_messages.say({rebuilding,
                    Message::Kind::Done,
                    past->isEmpty() ? tr("The list of past issues is right as it is.")
                                    : tr("Past issues rebuilt: %1.").arg(whatChanged(*past)),
                    {}});
}

} // namespace Jianbao
