#pragma once

#include "manuscript.h"
#include "themechoice.h"

#include <QObject>
#include <QTimer>
#include <functional>

class QAction;
class QDockWidget;
class QMainWindow;

namespace Jianbao {

class CssTab;
class EditorPane;
class MessageBar;
class ThemeGallery;
class ThemeThumbnails;

/// 主题: opens the gallery beside the panes and the style sheet of a theme in a tab, carries choices and edits to the
/// ThemeChoice, and says what came of them. The gallery is made when it is first wanted.
class ThemeDesk : public QObject
{
    Q_OBJECT

public:
    /// `current` gives the open issue as it is now; it is called only while the desk is enabled.
    ThemeDesk(QMainWindow &window, EditorPane &editor, MessageBar &messages, ThemeChoice &choice,
              std::function<Manuscript()> current);
    ~ThemeDesk() override;

    /// For a menu; the first shows the gallery and can be checked.
    QList<QAction *> actions() const { return m_actions; }
    void setEnabled(bool isEnabled); ///< whether there is an issue
    /// The article is another one: the gallery's pictures follow after a while.
    void noteArticle();
    void import(const QString &file);

private:
    void makeGallery();
    void follow();
    void makePictures();
    void askForFile();
    void edit(const QString &id);
    void editChosen();
    void beginFrom(const QString &id);
    void remove(const QString &id);
    void closeTab();
    void say(const QString &text);
    void sayTrouble(const QString &text);
    void sayAdded(const WeChat::ThemeInfo &info, const QList<WeChat::Theme::Problem> &problems);

    QMainWindow &m_window;
    EditorPane &m_editor;
    MessageBar &m_messages;
    ThemeChoice &m_choice;
    std::function<Manuscript()> m_current;
    QAction *m_showGallery;
    QList<QAction *> m_actions;
    QDockWidget *m_dock = nullptr;
    ThemeGallery *m_gallery = nullptr;
    ThemeThumbnails *m_pictures = nullptr;
    CssTab *m_tab = nullptr;
    QTimer m_pause;
    bool m_isEnabled = false;
};

} // namespace Jianbao
