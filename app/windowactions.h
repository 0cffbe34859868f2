#pragma once

#include <QAction>
#include <QObject>

class QMainWindow;
class QMenu;
class QToolBar;

namespace Jianbao {

class Document;
class RecentFiles;

/// Everything the window can be told to do, with its words, icon and shortcut, and the menus and toolbar that offer it.
/// What an action does is connected elsewhere.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow &window);

    QAction *newWindow;
    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *editProfile;
    QAction *settings;
    QAction *closeWindow;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *replace;
    QAction *findNext;
    QAction *findPrevious;
    QAction *goToItem;
    QAction *nextPart;
    QAction *previousPart;
    QAction *showPreview;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *resetZoom;
    QAction *findCommand;
    QAction *showShortcuts;
    QAction *openSample;
    QAction *about;

    /// The menu 条目 offers these, which belong to the editor.
    void offerItemActions(const QList<QAction *> &actions);
    /// The menu 编辑 offers these in a menu of their own.
    void offerMarkup(const QList<QAction *> &actions);
    /// The menus and the toolbar offer what becomes of the article: ways to copy it (the first stands in the toolbar),
    /// the draft box, and kinds of export.
    void offerOutputs(const QList<QAction *> &copies, QAction *publish, const QList<QAction *> &exports);
    /// Menu and toolbar begin with the one; the menu 编辑 ends with the other.
    void offerNewIssue(QAction *newIssue, QAction *rebuildPast);
    /// The menu 主题, and the first of these in the toolbar.
    void offerThemes(const QList<QAction *> &actions);
    /// The menu 视图 offers to show the archive, and 转到 to search it.
    void offerArchive(QAction *show, QAction *search);
    /// The menu 检查.
    void offerChecks(const QList<QAction *> &actions);
    /// The menu 转到 offers these too.
    void offerTabActions(const QList<QAction *> &actions);
    /// Keeps 撤销 and 重做 in step with a document; null: there is none, and what needs one is off.
    void setDocument(Document *document);
    /// Fills the menu of recent files now and whenever they change; `openFile` is called with the one chosen.
    void listRecent(RecentFiles &recent);

Q_SIGNALS:
    void recentChosen(const QString &path);

private:
    QAction *add(const QString &text, const QString &icon, const QKeySequence &shortcut = {});
    void makeMenus(QMainWindow &window);
    void makeToolBar(QMainWindow &window);
    void nameSteps();

    QMenu *m_recent = nullptr;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_export = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_check = nullptr;
    QToolBar *m_bar = nullptr;
    QAction *m_barEnd = nullptr; ///< what is offered goes before it
    QMenu *m_item = nullptr;
    QMenu *m_go = nullptr;
    Document *m_document = nullptr;
};

} // namespace Jianbao
