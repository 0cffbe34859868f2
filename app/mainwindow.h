#pragma once

#include "fields.h"
#include "sharedparts.h"
#include "windowstate.h"

#include <QMainWindow>
#include <functional>
#include <memory>

namespace Jianbao {

class ArchiveDesk;
class ArchiveKeeper;
class ArticleFeed;
class CaptureDesk;
class CheckDesk;
class CopyDesk;
class Document;
class EditorPane;
class ExportDesk;
class FileDesk;
class FindAndReplace;
class GoTo;
class HintStrip;
class IssueRename;
class LinkDesk;
class MessageBar;
class NewIssueDesk;
class OpeningNote;
class PaneKeys;
class PictureDesk;
class PlaceKeeper;
class PreviewPane;
class PublishDesk;
class StartPage;
class StatusLine;
class TextZoom;
class ThemeChoice;
class ThemeDesk;
class UnsavedGuard;
class WindowActions;
class WindowBody;
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

    /// Opens an issue in this window, in place of what is open; asks first when that has unsaved edits.
    void openFile(const QString &path);
    /// Goes to the item of the open issue that is most like this one, once it is opened.
    void goToItem(const ItemValues &item);
    /// The file of the issue that is open or being opened, absolute; empty for none.
    QString file() const;
    /// Which files other windows have: a person cannot save over those.
    void setTaken(std::function<bool(const QString &path)> isTaken);

    WindowShape shape() const;
    void setShape(const WindowShape &shape);

    /// Runs `next` once nothing unsaved is left that a person wants to keep: at once, after a question, or never.
    void settleUnsaved(std::function<void()> next);
    bool isRenaming() const; ///< the file is about to get another name
    void whenRenamed(std::function<void()> next);
    /// Unsaved edits and the place in the issue outlive the program from here on, however it ends.
    void keepSafe();
    enum class UnsavedEdits {
        PutAside, ///< they are back when the issue is opened the next time
        ThrowAway,
    };
    void closeWithoutAsking(UnsavedEdits edits);

    Workspace &workspace() const { return *m_workspace; }
    EditorPane &editor() const { return *m_editor; }
    PreviewPane &preview() const { return *m_preview; }
    MessageBar &messages() const { return *m_messages; }
    CheckDesk &checks() const { return *m_checks; }

Q_SIGNALS:
    /// To be opened, each in a window of its own.
    void filesRequested(const QStringList &paths);
    void itemRequested(const QString &path, const Jianbao::ItemValues &item); ///< a file, at this item
    void newWindowRequested();
    void settingsRequested();
    void quitRequested();
    void fileChanged(); ///< file() is another
    void used();        ///< the person works in it now
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectFiles();
    void connectPaneActions();
    void connectWorkspace();
    void connectPanes();
    void connectThemes();
    void connectPreferences();
    void connectChecks();

    void showDocument(Document *document);
    Manuscript manuscript() const;

    const SharedParts m_shared;
    std::unique_ptr<Workspace> m_workspace;
    ArchiveKeeper *m_archive;
    ArticleFeed *m_feed;
    WindowActions *m_actions;
    FileDesk *m_files;
    MessageBar *m_messages;
    CopyDesk *m_copies;
    ExportDesk *m_exports;
    HintStrip *m_hints;
    NewIssueDesk *m_newIssues;
    IssueRename *m_rename;
    PublishDesk *m_publish;
    StartPage *m_startPage;
    EditorPane *m_editor;
    TextZoom *m_zoom;
    FindAndReplace *m_find;
    PreviewPane *m_preview;
    PaneKeys *m_keys;
    ArchiveDesk *m_earlier;
    GoTo *m_goTo;
    PlaceKeeper *m_places;
    WindowBody *m_body = nullptr;
    StatusLine *m_status;
    CheckDesk *m_checks;
    LinkDesk *m_links;
    UnsavedGuard *m_unsaved;
    ThemeChoice *m_theme;
    ThemeDesk *m_themes;
    PictureDesk *m_pictures;
    CaptureDesk *m_captures;
    OpeningNote *m_opening;
    bool m_mayClose = false;
};

} // namespace Jianbao
