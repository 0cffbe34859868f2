#include "mainwindow.h"

#include "archivedesk.h"
#include "archivekeeper.h"
#include "articlefeed.h"
#include "capturedesk.h"
#include "checkdesk.h"
#include "copydesk.h"
#include "editorpane.h"
#include "errorgate.h"
#include "exportdesk.h"
#include "filedesk.h"
#include "filemessages.h"
#include "findandreplace.h"
#include "goto.h"
#include "helpdesk.h"
#include "hintstrip.h"
#include "imagefolder.h"
#include "issuerename.h"
#include "ledgerfollower.h"
#include "linkdesk.h"
#include "manuscript.h"
#include "markupactions.h"
#include "messagebar.h"
#include "newissuedesk.h"
#include "openingnote.h"
#include "panekeys.h"
#include "panesync.h"
#include "picturedesk.h"
#include "placekeeper.h"
#include "previewpane.h"
#include "profiledesk.h"
#include "publishdesk.h"
#include "sampleissue.h"
#include "startpage.h"
#include "statusline.h"
#include "textzoom.h"
#include "themechoice.h"
#include "themedesk.h"
#include "themefolder.h"
#include "unsavedguard.h"
#include "windowactions.h"
#include "windowbody.h"
#include "workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QStatusBar>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr auto editing = "editing";

} // namespace

MainWindow::MainWindow(SharedParts shared)
    : m_shared(std::move(shared))
    , m_workspace(std::make_unique<Workspace>())
    , m_archive(new ArchiveKeeper(this))
    , m_feed(new ArticleFeed(this))
    , m_actions(new WindowActions(*this))
    , m_files(new FileDesk(*this, *m_workspace))
    , m_messages(new MessageBar)
    , m_copies(new CopyDesk(
          *m_messages, [this] { return manuscript(); }, this))
    , m_exports(new ExportDesk(*this, *m_messages, [this] { return manuscript(); }))
    , m_hints(new HintStrip)
    , m_newIssues(new NewIssueDesk(*this, *m_workspace, *m_messages))
    , m_rename(new IssueRename(*m_workspace, *m_messages, this))
    , m_publish(new PublishDesk(*this, *m_messages, m_shared.secrets, m_shared.ledger, [this] { return manuscript(); }))
    , m_startPage(new StartPage(*m_shared.recent))
    , m_editor(new EditorPane)
    , m_zoom(new TextZoom(m_editor))
    , m_find(new FindAndReplace(*m_editor))
    , m_preview(new PreviewPane)
    , m_keys(new PaneKeys(*m_editor, *m_preview, *m_zoom, this))
    , m_earlier(new ArchiveDesk(*this, *m_editor, *m_messages, *m_archive, *m_shared.ledger))
    , m_goTo(new GoTo(*this, *m_editor))
    , m_places(new PlaceKeeper(*m_editor, this))
    , m_status(new StatusLine)
    , m_checks(new CheckDesk(*m_editor, *m_workspace, *m_messages, this))
    , m_links(new LinkDesk(*m_checks, *m_messages, this))
    , m_unsaved(new UnsavedGuard(*m_workspace, *this))
    , m_theme(new ThemeChoice(WeChat::ThemeLibrary(userThemeFolder()), this))
    , m_themes(new ThemeDesk(*this, *m_editor, *m_messages, *m_theme, [this] { return manuscript(); }))
    , m_pictures(new PictureDesk(*m_feed, *m_preview, this))
    , m_captures(new CaptureDesk(*m_editor, *m_messages, new Capturer(m_shared.network, {}), this))
    , m_opening(new OpeningNote(*statusBar(), this))
{
    setMinimumSize(800, 440); // fits a screen of 1366×768 at 150%
    layOut();
    connectActions();
    connectFiles();
    connectPaneActions();
    connectWorkspace();
    connectPanes();
    connectThemes();
    connectChecks();
    connectPreferences();
    setShape(WindowState::kept());
    showDocument(nullptr);
}

MainWindow::~MainWindow()
{
    m_captures->setDocument(nullptr);
    m_editor->setDocument(nullptr); // the workspace, and the document with it, goes before the child widgets
}

void MainWindow::layOut()
{
    auto *const editing = new QWidget;
    auto *const column = new QVBoxLayout(editing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_find);
    m_body = new WindowBody({.strips = {m_messages, m_hints},
                             .start = m_startPage,
                             .editor = m_checks->withPanel(editing),
                             .preview = m_preview});
    setCentralWidget(m_body);

    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_checks->status());
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_publish->statusNote());
}

void MainWindow::connectActions()
{
    m_actions->listRecent(*m_shared.recent);
    m_actions->offerItemActions(m_editor->itemActions());
    m_actions->offerMarkup((new MarkupActions(*m_editor, this))->actions());
    m_actions->offerOutputs(m_copies->actions(), m_publish->publish(), m_exports->actions());
    connect(m_copies, &CopyDesk::goToRequested, m_editor, &EditorPane::reveal);
    m_actions->offerArchive(m_earlier->showArchive(), m_earlier->searchArchive());
    connect(m_publish, &PublishDesk::goToRequested, m_editor, &EditorPane::reveal);
    m_actions->offerTabActions(m_editor->tabActions());
    m_actions->offerNewIssue(m_newIssues->newIssueAction(), m_newIssues->rebuildAction());
    m_editor->setEndingAction(m_newIssues->rebuildAction());
    connect(m_newIssues, &NewIssueDesk::made, this, [this](const QString &path) { Q_EMIT filesRequested({path}); });
    connect(m_startPage, &StartPage::newRequested, m_newIssues, &NewIssueDesk::begin);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(m_actions->newWindow, &QAction::triggered, this, &MainWindow::newWindowRequested);
    connect(m_actions->closeWindow, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_actions->undo, &QAction::triggered, m_editor, &EditorPane::undo);
    connect(m_actions->redo, &QAction::triggered, m_editor, &EditorPane::redo);
    connect(m_actions->showPreview, &QAction::toggled, m_preview, &QWidget::setVisible);
}

void MainWindow::connectFiles()
{
    const auto request = [this](const QString &path) { Q_EMIT filesRequested({path}); };
    connect(m_actions->open, &QAction::triggered, m_files, &FileDesk::askForFiles);
    connect(m_actions->save, &QAction::triggered, m_workspace.get(), &Workspace::save);
    connect(m_actions->saveAs, &QAction::triggered, m_files, &FileDesk::askWhereToSave);
    connect(m_actions, &WindowActions::recentChosen, this, request);
    connect(m_startPage, &StartPage::openRequested, m_files, &FileDesk::askForFiles);
    connect(m_startPage, &StartPage::fileChosen, this, request);
    const auto *const help = new HelpDesk(*this, *m_actions, *m_messages);
    connect(help, &HelpDesk::sampleReady, this, request);
    connect(m_files, &FileDesk::filesChosen, this, &MainWindow::filesRequested);
    connect(m_files, &FileDesk::styleSheetDropped, this, [this](const QString &path) {
        if (m_workspace->document())
            m_themes->import(path);
    });
}

void MainWindow::connectPaneActions()
{
    connect(m_actions->find, &QAction::triggered, m_find, &FindAndReplace::beginFinding);
    connect(m_actions->replace, &QAction::triggered, m_find, &FindAndReplace::beginReplacing);
    connect(m_actions->findNext, &QAction::triggered, m_find, &FindAndReplace::findNext);
    connect(m_actions->findPrevious, &QAction::triggered, m_find, &FindAndReplace::findPrevious);
    connect(m_actions->goToItem, &QAction::triggered, m_goTo, &GoTo::chooseItem);
    connect(m_actions->findCommand, &QAction::triggered, m_goTo, &GoTo::chooseCommand);
    m_keys->setSide([this] { return m_earlier->shownPanel(); });
    m_keys->setLast([this] { return m_hints->focusStop(); });
    connect(m_actions->nextPart, &QAction::triggered, m_keys, &PaneKeys::goToNextPart);
    connect(m_actions->previousPart, &QAction::triggered, m_keys, &PaneKeys::goToPreviousPart);
    connect(m_actions->zoomIn, &QAction::triggered, m_keys, &PaneKeys::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_keys, &PaneKeys::zoomOut);
    connect(m_actions->resetZoom, &QAction::triggered, m_keys, &PaneKeys::resetZoom);
}

void MainWindow::connectWorkspace()
{
    auto *const fileMessages = new FileMessages(*m_workspace, *m_messages, this);
    connect(fileMessages, &FileMessages::saveAsRequested, m_files, &FileDesk::askWhereToSave);
    connect(m_files, &FileDesk::takenFileChosen, fileMessages, &FileMessages::sayTaken);
    connect(fileMessages, &FileMessages::windowRequested, this,
            [this](const QString &path) { Q_EMIT filesRequested({path}); });
    auto *const profiles = new ProfileDesk(*m_workspace, *m_messages, this);
    connect(m_actions->editProfile, &QAction::triggered, profiles, &ProfileDesk::edit);
    connect(fileMessages, &FileMessages::profileRequested, profiles, &ProfileDesk::edit);
    connect(m_workspace.get(), &Workspace::profileRead, this, [this] {
        const Profile &now = m_workspace->document()->profile();
        m_theme->setNewsletter(m_workspace->folder(), now.theme);
        m_archive->keep(m_workspace->folder(), now);
    });

    connect(m_workspace.get(), &Workspace::documentReplaced, this, &MainWindow::showDocument);
    new LedgerFollower(*m_workspace, *m_feed, *m_shared.ledger, *m_messages, this);
    connect(m_workspace.get(), &Workspace::pathChanged, this, [this](const QString &path) {
        setWindowTitle(tr("%1[*] — Jianbao").arg(QFileInfo(path).fileName()));
        setWindowFilePath(path);
        m_places->rename(path);
        m_earlier->setIssue(path);
        const WeChat::ImagePlace images = imageFolderOf(path);
        m_preview->setImageFolder(images.folder, images.root);
        m_feed->setImages(images);
        m_pictures->setIssue(path);
        m_publish->noteIssue();
        m_shared.recent->add(path);
        m_hints->setOffered(path == sampleIssuePath());
        m_opening->end(path);
        Q_EMIT fileChanged();
    });
    connect(m_earlier, &ArchiveDesk::openRequested, this, &MainWindow::itemRequested);
    connect(m_workspace.get(), &Workspace::openFailed, this, [this](const QString &path) {
        m_shared.recent->remove(path);
        m_opening->end(path);
        Q_EMIT fileChanged();
    });
    connect(m_workspace.get(), &Workspace::renamed, m_shared.recent.get(), &RecentFiles::remove);
    connect(m_workspace.get(), &Workspace::modifiedChanged, this, [this](bool modified) {
        setWindowModified(modified);
        if (modified)
            m_status->showUnsaved();
        else
            m_status->showUnchanged();
    });
    connect(m_workspace.get(), &Workspace::saved, m_status, &StatusLine::showSavedNow);
}

void MainWindow::connectPanes()
{
    connect(m_feed, &ArticleFeed::rendered, this, [this](const RenderedIssue &issue) {
        m_preview->showArticle(issue.article, issue.revision);
        m_status->showLength(issue);
    });
    new PaneSync(*m_editor, *m_preview, this);
    connect(m_editor, &EditorPane::refused, this,
            [this](const QString &message) { m_messages->say({editing, Message::Kind::Trouble, message, {}}); });
}

void MainWindow::connectThemes()
{
    m_actions->offerThemes(m_themes->actions());
    connect(m_theme, &ThemeChoice::changed, this, [this] {
        m_feed->setTheme(m_theme->theme());
        if (const Document *const document = m_workspace->document())
            m_feed->render(document->lastTold());
    });
    connect(m_feed, &ArticleFeed::rendered, m_themes, &ThemeDesk::noteArticle);
    connect(m_feed, &ArticleFeed::rendered, m_publish, &PublishDesk::noteArticle);
}

void MainWindow::connectPreferences()
{
    Preferences *const preferences = m_shared.preferences.get();
    m_zoom->setFactor(preferences->textSize());
    connect(preferences, &Preferences::textSizeChanged, m_zoom, &TextZoom::setFactor);
    connect(m_zoom, &TextZoom::factorChanged, preferences, &Preferences::setTextSize);
    m_rename->setEnabled(preferences->renamesWithDate());
    connect(preferences, &Preferences::renamesWithDateChanged, m_rename, &IssueRename::setEnabled);
    m_captures->setReadsPasted(preferences->readsPastedLinks());
    connect(preferences, &Preferences::readsPastedLinksChanged, m_captures, &CaptureDesk::setReadsPasted);
    m_preview->setFollowing(preferences->scrollsTogether());
    connect(preferences, &Preferences::scrollsTogetherChanged, m_preview, &PreviewPane::setFollowing);
    connect(m_preview, &PreviewPane::followingChanged, preferences, &Preferences::setScrollsTogether);
}

void MainWindow::connectChecks()
{
    m_actions->offerChecks(m_checks->actions() + QList<QAction *>{m_links->action()});
    m_keys->setPanel([this] { return m_checks->focusStop(); });
    m_copies->setGate([this](const QByteArray &topic, const std::function<void()> &copy) {
        m_checks->gate().pass({topic, tr("Not copied yet"), tr("Copy Anyway"), copy});
    });
    connect(&m_checks->keeper(), &CheckKeeper::changed, m_publish,
            [this] { m_publish->setErrors(m_checks->gate().errors()); });
    connect(m_feed, &ArticleFeed::rendered, m_checks, [this](const RenderedIssue &issue) {
        m_checks->keeper().noteArticle({issue.htmlCharacters, issue.htmlBytes});
    });
    connect(m_archive, &ArchiveKeeper::updated, this, [this] { m_checks->setArchive(m_archive->archive()); });
    connect(m_workspace.get(), &Workspace::pathChanged, m_checks, &CheckDesk::noteFile);
    connect(m_workspace.get(), &Workspace::profileRead, m_checks, &CheckDesk::noteProfile);
}

void MainWindow::openFile(const QString &path)
{
    m_unsaved->before([this, path] {
        m_opening->begin(path);
        m_workspace->open(path);
        Q_EMIT fileChanged();
    });
}

void MainWindow::goToItem(const ItemValues &item)
{
    m_places->goToItem(file(), item);
}

bool MainWindow::isRenaming() const
{
    return m_rename->isBusy();
}

void MainWindow::whenRenamed(std::function<void()> next)
{
    m_rename->finish(std::move(next));
}

QString MainWindow::file() const
{
    return m_opening->path().isEmpty() ? m_workspace->path() : m_opening->path();
}

void MainWindow::setTaken(std::function<bool(const QString &)> isTaken)
{
    m_files->setTaken(std::move(isTaken));
}

WindowShape MainWindow::shape() const
{
    return WindowState::shapeOf(*this, m_body->panes(), *m_preview);
}

void MainWindow::setShape(const WindowShape &shape)
{
    {
        const QSignalBlocker quiet(m_preview); // whether it follows is for all windows to say
        WindowState::restore(shape, *this, m_body->panes(), *m_preview);
    }
    m_preview->setFollowing(m_shared.preferences->scrollsTogether());
}

void MainWindow::settleUnsaved(std::function<void()> next)
{
    m_unsaved->before(std::move(next));
}

void MainWindow::keepSafe()
{
    m_workspace->putAsideNow();
    m_places->keep();
}

void MainWindow::closeWithoutAsking(UnsavedEdits edits)
{
    if (edits == UnsavedEdits::PutAside)
        m_workspace->putAsideNow();
    else if (m_workspace->isModified())
        m_workspace->throwAwayUnsaved();
    m_mayClose = true;
    close();
}

void MainWindow::showDocument(Document *document)
{
    m_places->keep();
    m_editor->setDocument(document);
    m_captures->setDocument(document);
    m_find->setDocument(document);
    m_checks->setDocument(document);
    m_links->setDocument(document);
    m_actions->setDocument(document);
    m_copies->setEnabled(document);
    m_exports->setEnabled(document);
    m_publish->setEnabled(document);
    m_themes->setEnabled(document);
    m_earlier->setEnabled(document);
    m_status->setVisible(document);
    m_checks->status()->setVisible(document);
    if (!document) {
        m_body->showStart();
        setWindowTitle(tr("Jianbao"));
        m_startPage->setFocus();
        return;
    }
    m_body->showPanes();
    m_status->showOpened();
    connect(document, &Document::changed, m_feed,
            [this](const DocumentChange &change) { m_feed->render(change.after); });
    connect(document, &Document::profileChanged, m_feed, [this, document] { m_feed->render(document->snapshot()); });
    m_feed->render(document->snapshot());
    m_places->restore(m_workspace->path());
    if (!m_editor->isAncestorOf(focusWidget()))
        m_keys->goToNextPart(); // a key is enough to begin
}

Manuscript MainWindow::manuscript() const
{
    WeChat::ImagePlace images = imageFolderOf(m_workspace->path());
    images.fetched = m_pictures->files();
    return {m_workspace->path(),
            m_workspace->document()->snapshot(),
            m_theme->theme(),
            images,
            QUrl(m_workspace->document()->profile().past.issueUrl).adjusted(QUrl::RemoveFilename),
            m_feed->published()};
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_workspace->lookAtDisk(); // file systems of other machines send no notice
        m_archive->lookAgain();
        m_shared.ledger->lookAgain();
        Q_EMIT used();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && m_workspace->isModified()) {
        event->ignore();
        m_unsaved->before([this] {
            m_workspace->throwAwayUnsaved(); // where they were saved there are none
            m_mayClose = true;
            close();
        });
        return;
    }
    if (isRenaming()) {
        event->ignore();
        whenRenamed([this] { close(); });
        return;
    }
    WindowState::keep(shape());
    m_checks->keepState();
    m_places->keep();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace Jianbao
