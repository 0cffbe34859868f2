#pragma once

#include "sharedparts.h"

#include <QMainWindow>
#include <memory>

class QSplitter;
class QStackedWidget;

namespace Jianbao {

class ArchiveDesk;
class ArchiveKeeper;
class ArticleFeed;
class CopyDesk;
class Document;
class EditorPane;
class ExportDesk;
class FindAndReplace;
class GoTo;
class MessageBar;
class PaneKeys;
class PlaceKeeper;
class PreviewPane;
class RemotePictures;
class StartPage;
class StatusLine;
class TextZoom;
class ThemeChoice;
class ThemeDesk;
class UnsavedGuard;
class WindowActions;
class Workspace;
struct Manuscript;

/// The window of one issue: the editor beside the preview, or the start page while nothing is open. Puts the parts
/// together and connects them; the work is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(SharedParts shared = {});
    ~MainWindow() override;

    void openFile(const QString &path);
    /// Opens the issue of last time, when there was one and it is still there.
    void openLastFile();

    Workspace &workspace() const { return *m_workspace; }
    EditorPane &editor() const { return *m_editor; }
    PreviewPane &preview() const { return *m_preview; }
    MessageBar &messages() const { return *m_messages; }

Q_SIGNALS:
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectPaneActions();
    void connectWorkspace();
    void connectPanes();
    void connectThemes();
    void connectPictures();
    void connectPreferences();

    void showDocument(Document *document);
    void openProfile(const QString &path);
    void askForFileToOpen();
    void askWhereToSave();
    Manuscript manuscript() const;
    void showShortcuts();
    void showPictures();
    void showAbout();

    const SharedParts m_shared;
    std::unique_ptr<Workspace> m_workspace;
    ArchiveKeeper *m_archive;
    ArticleFeed *m_feed;
    WindowActions *m_actions;
    MessageBar *m_messages;
    CopyDesk *m_copies;
    ExportDesk *m_exports;
    StartPage *m_startPage;
    EditorPane *m_editor;
    TextZoom *m_zoom;
    FindAndReplace *m_find;
    PreviewPane *m_preview;
    PaneKeys *m_keys;
    ArchiveDesk *m_earlier;
    GoTo *m_goTo;
    PlaceKeeper *m_places;
    QSplitter *m_panes;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    UnsavedGuard *m_unsaved;
    ThemeChoice *m_theme;
    ThemeDesk *m_themes;
    RemotePictures *m_remote;
    QList<QByteArray> m_broken; ///< local pictures of the article that cannot be shown
    bool m_mayClose = false;
};

} // namespace Jianbao
