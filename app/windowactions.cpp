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
    , open(add(tr("&Open…"), u"document-open"_s, QKeySequence::Open))
    , save(add(tr("&Save"), u"document-save"_s, QKeySequence::Save))
    , saveAs(add(tr("Save &As…"), u"document-save-as"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)))
    , quit(add(tr("&Quit"), u"application-exit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , undo(add(tr("&Undo"), u"edit-undo"_s, QKeySequence::Undo))
    , redo(add(tr("&Redo"), u"edit-redo"_s, QKeySequence::Redo))
    , showPreview(add(tr("Show &Preview"), u"view-preview"_s, QKeySequence(Qt::CTRL | Qt::Key_R)))
    , about(add(tr("&About Jianbao"), u"help-about"_s))
{
    open->setIconText(tr("Open"));
    save->setIconText(tr("Save"));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
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
    file->addAction(open);
    m_recent = file->addMenu(QIcon::fromTheme(u"document-open-recent"_s), tr("Open &Recent"));
    file->addSeparator();
    file->addActions({save, saveAs});
    m_export = file->addMenu(QIcon::fromTheme(u"document-export"_s), tr("&Export"));
    file->addSeparator();
    file->addAction(quit);

    m_edit = bar->addMenu(tr("&Edit"));
    m_edit->addActions({undo, redo});

    m_item = bar->addMenu(tr("&Item"));

    QMenu *const view = bar->addMenu(tr("&View"));
    view->addAction(showPreview);

    m_theme = bar->addMenu(tr("&Theme"));

    bar->addMenu(tr("&Help"))->addAction(about);
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
}

void WindowActions::offerItemActions(const QList<QAction *> &actions)
{
    m_item->addActions(actions);
}

void WindowActions::offerOutputs(const QList<QAction *> &copies, const QList<QAction *> &exports)
{
    m_edit->addSeparator();
    m_edit->addActions(copies);
    m_export->addActions(exports);
    m_export->insertSeparator(exports.constLast());

    m_bar->addSeparator();
    m_bar->addAction(copies.constFirst());
    auto *const button = new QToolButton;
    button->setIcon(m_export->icon());
    button->setText(tr("Export"));
    button->setToolTip(tr("Write the article to a file"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_export);
    m_bar->addWidget(button);
}

void WindowActions::offerThemes(const QList<QAction *> &actions)
{
    m_theme->addActions(actions);
    m_bar->addSeparator();
    m_bar->addAction(actions.constFirst());
}

void WindowActions::setDocument(Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    for (QAction *const action : {save, saveAs})
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
