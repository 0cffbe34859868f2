#include "windowactions.h"

#include "document.h"
#include "recentfiles.h"

#include <QIcon>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Jianbao {

WindowActions::WindowActions(QMainWindow &window)
    : QObject(&window)
    , newWindow(add(tr("New &Window"), u"window-new"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)))
    , open(add(tr("&Open…"), u"document-open"_s, QKeySequence::Open))
    , save(add(tr("&Save"), u"document-save"_s, QKeySequence::Save))
    , saveAs(add(tr("Save &As…"), u"document-save-as"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)))
    , editProfile(add(tr("Newsletter &Profile…"), u"document-properties"_s))
    , settings(add(tr("Se&ttings…"), u"settings-configure"_s, QKeySequence(Qt::CTRL | Qt::Key_Comma)))
    , closeWindow(add(tr("&Close Window"), u"window-close"_s, QKeySequence(Qt::CTRL | Qt::Key_W)))
    , quit(add(tr("&Quit"), u"application-exit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , undo(add(tr("&Undo"), u"edit-undo"_s, QKeySequence::Undo))
    , redo(add(tr("&Redo"), u"edit-redo"_s, QKeySequence::Redo))
    , find(add(tr("&Find…"), u"edit-find"_s, QKeySequence(Qt::CTRL | Qt::Key_F)))
    , replace(add(tr("R&eplace…"), u"edit-find-replace"_s, QKeySequence(Qt::CTRL | Qt::Key_H)))
    , findNext(add(tr("Find &Next"), u"go-down-search"_s, QKeySequence(Qt::Key_F3)))
    , findPrevious(add(tr("Find Pre&vious"), u"go-up-search"_s, QKeySequence(Qt::SHIFT | Qt::Key_F3)))
    , goToItem(add(tr("Go to &Item…"), u"go-jump"_s, QKeySequence(Qt::CTRL | Qt::Key_P)))
    , nextPart(add(tr("Next P&art of the Window"), u"go-next-view"_s, QKeySequence(Qt::Key_F6)))
    , previousPart(add(tr("Previous Pa&rt of the Window"), u"go-previous-view"_s, QKeySequence(Qt::SHIFT | Qt::Key_F6)))
    , showPreview(add(tr("Show &Preview"), u"view-preview"_s, QKeySequence(Qt::CTRL | Qt::Key_R)))
    , zoomIn(add(tr("Zoom &In"), u"zoom-in"_s, QKeySequence(Qt::CTRL | Qt::Key_Plus)))
    , zoomOut(add(tr("Zoom &Out"), u"zoom-out"_s, QKeySequence(Qt::CTRL | Qt::Key_Minus)))
    , resetZoom(add(tr("&Usual Size"), u"zoom-original"_s, QKeySequence(Qt::CTRL | Qt::Key_0)))
    , findCommand(add(tr("Find a &Command…"), u"search"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)))
    , showShortcuts(add(tr("&Keyboard Shortcuts"), u"configure-shortcuts"_s, QKeySequence(Qt::Key_F1)))
    , openSample(add(tr("Open the &Sample Issue"), u"help-hint"_s))
    , about(add(tr("&About Jianbao"), u"help-about"_s))
{
    open->setIconText(tr("Open"));
    save->setIconText(tr("Save"));
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    zoomIn->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}); // the same key on most keyboards
    find->setIconText(tr("Find"));
    showPreview->setCheckable(true);
    showPreview->setChecked(true);
    makeMenus(window);
    makeToolBar(window);
    setDocument(nullptr);
}

QAction *WindowActions::add(const QString &text, const QString &icon, const QKeySequence &shortcut)
{
    auto *const action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setShortcut(shortcut);
    return action;
}

void WindowActions::makeMenus(QMainWindow &window)
{
    QMenuBar *const bar = window.menuBar();

    QMenu *const file = bar->addMenu(tr("&File"));
    file->addActions({newWindow, open});
    m_file = file;
    m_recent = file->addMenu(QIcon::fromTheme(u"document-open-recent"_s), tr("Open &Recent"));
    file->addSeparator();
    file->addActions({save, saveAs});
    m_export = file->addMenu(QIcon::fromTheme(u"document-export"_s), tr("&Export"));
    file->addSeparator();
    file->addActions({editProfile, settings});
    file->addSeparator();
    file->addActions({closeWindow, quit});

    m_edit = bar->addMenu(tr("&Edit"));
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addActions({find, replace, findNext, findPrevious});

    m_item = bar->addMenu(tr("&Item"));

    m_go = bar->addMenu(tr("&Go"));
    m_go->addActions({goToItem, nextPart, previousPart});

    m_view = bar->addMenu(tr("&View"));
    m_view->addAction(showPreview);
    m_view->addSeparator();
    m_view->addActions({zoomIn, zoomOut, resetZoom});

    m_check = bar->addMenu(tr("&Check"));

    m_theme = bar->addMenu(tr("&Theme"));

    QMenu *const help = bar->addMenu(tr("&Help"));
    help->addActions({findCommand, showShortcuts, openSample});
    help->addSeparator();
    help->addAction(about);
}

void WindowActions::makeToolBar(QMainWindow &window)
{
    QToolBar *const bar = window.addToolBar(tr("Toolbar"));
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({open, save});
    bar->addSeparator();
    bar->addActions({undo, redo});
    m_bar = bar;
    auto *const space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_barEnd = bar->addWidget(space);
    bar->addAction(find);
}

void WindowActions::offerItemActions(const QList<QAction *> &actions)
{
    m_item->addActions(actions);
}

void WindowActions::offerMarkup(const QList<QAction *> &actions)
{
    m_edit->addSeparator();
    m_edit->addMenu(tr("F&ormat"))->addActions(actions);
}

void WindowActions::offerOutputs(const QList<QAction *> &copies, QAction *publish, const QList<QAction *> &exports)
{
    m_edit->addSeparator();
    m_edit->addActions(copies);
    m_file->insertAction(m_export->menuAction(), publish);
    m_export->addActions(exports);
    m_export->insertSeparator(exports.constLast());

    m_bar->insertSeparator(m_barEnd);
    m_bar->insertActions(m_barEnd, {copies.constFirst(), publish});
    auto *const button = new QToolButton;
    button->setIcon(m_export->icon());
    button->setText(tr("Export"));
    button->setToolTip(tr("Write the article to a file"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_export);
    m_bar->insertWidget(m_barEnd, button);
}

void WindowActions::offerArchive(QAction *show, QAction *search)
{
    m_view->insertAction(m_view->actions().at(1), show);
    m_go->insertAction(nextPart, search);
}

void WindowActions::offerNewIssue(QAction *newIssue, QAction *rebuildPast)
{
    m_file->insertAction(m_file->actions().constFirst(), newIssue);
    m_bar->insertAction(open, newIssue);
    m_edit->addSeparator();
    m_edit->addAction(rebuildPast);
}

void WindowActions::offerTabActions(const QList<QAction *> &actions)
{
    m_go->addSeparator();
    m_go->addActions(actions);
}

void WindowActions::offerChecks(const QList<QAction *> &actions)
{
    m_check->addActions(actions);
}

void WindowActions::offerThemes(const QList<QAction *> &actions)
{
    m_theme->addActions(actions);
    m_bar->insertSeparator(m_barEnd);
    m_bar->insertAction(m_barEnd, actions.constFirst());
}

void WindowActions::setDocument(Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    for (QAction *const action : {save, saveAs, find, replace, findNext, findPrevious, goToItem, nextPart, previousPart,
                                  zoomIn, zoomOut, resetZoom})
        action->setEnabled(document);
    m_export->setEnabled(document);
    if (document)
        connect(document, &Document::historyChanged, this, &WindowActions::nameSteps);
    nameSteps();
}

void WindowActions::nameSteps()
{
    undo->setEnabled(m_document && m_document->canUndo());
    redo->setEnabled(m_document && m_document->canRedo());
    undo->setText(undo->isEnabled() ? tr("&Undo: %1").arg(m_document->undoName()) : tr("&Undo"));
    redo->setText(redo->isEnabled() ? tr("&Redo: %1").arg(m_document->redoName()) : tr("&Redo"));
    undo->setIconText(tr("Undo")); // the toolbar keeps its width
    redo->setIconText(tr("Redo"));
}

void WindowActions::listRecent(RecentFiles &recent)
{
    const auto fill = [this, &recent] {
        m_recent->clear();
        m_recent->setEnabled(!recent.paths().isEmpty());
        for (const QString &path : recent.paths()) {
            QString text = readablePath(path);
            QAction *const action = m_recent->addAction(text.replace(u'&', u"&&"_s));
            connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
        }
        m_recent->addSeparator();
        connect(m_recent->addAction(tr("&Forget These")), &QAction::triggered, &recent, &RecentFiles::clear);
    };
    connect(&recent, &RecentFiles::changed, this, fill);
    fill();
}

} // namespace Jianbao
