#pragma once

#include "checkkeeper.h"

#include <QObject>

class QAction;
class QSplitter;

namespace Jianbao {

class CheckPanel;
class CheckStatus;
class EditorPane;
class ErrorGate;
class Ignoring;
class MessageBar;
class Workspace;

/// 检查 in the window: the panel beneath the editors, the marks in them, the counts in the status line, and the
/// commands that step through the problems, fix and ignore them.
class CheckDesk : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this; `window` is its parent.
    CheckDesk(EditorPane &editor, Workspace &workspace, MessageBar &messages, QWidget *window);
    ~CheckDesk() override;

    /// The editors with the panel beneath them.
    QWidget *withPanel(QWidget *editors);
    /// For the status line.
    QWidget *status() const;
    /// For a menu; the first one shows the panel. Separators are among them.
    QList<QAction *> actions() const { return m_actions; }
    /// What takes the keyboard focus for the panel; null while it is not seen.
    QWidget *focusStop() const;

    void setDocument(Document *document); ///< not owned; null: there is none
    /// The issues around the open one, which are known from now on.
    void setArchive(const Archive &archive);

    /// What is found, and where others put in what they find (see CheckKeeper::setFindings()).
    CheckKeeper &keeper() const { return *m_keeper; }
    /// What stands before copying and publishing.
    ErrorGate &gate() const { return *m_gate; }

    void setPanelShown(bool isShown);
    bool isPanelShown() const;
    /// The newsletter's profile was read anew.
    void noteProfile();
    void noteFile(); ///< the issue has another name
    void keepState() const;

private:
    QAction *add(const QString &text, const QString &icon, const QKeySequence &shortcut, void (CheckDesk::*run)());
    void makeActions();
    void connectPanel();
    void setSurroundings();
    void showFindings();
    void mark(const Document &document);
    void updateActions();

    void goToNext();
    void goToPrevious();
    void step(int by);
    void goTo(const Finding &finding);
    void tell(const Finding &finding) const;
    /// What a command is about: the chosen row of the panel when it has the focus, else what stands at the cursor.
    const Finding *meant() const;
    bool isThere(const Finding &finding) const;

    void fixOne();
    void fixAll();
    void fix(quint64 id);
    void ignoreOne();
    void turnOff();
    void showIgnored();
    void say(const QString &text) const;
    void leavePanel();

    EditorPane &m_editor;
    Workspace &m_workspace;
    MessageBar &m_messages;
    CheckKeeper *m_keeper;
    ErrorGate *m_gate;
    Ignoring *m_ignoring;
    QList<QAction *> m_actions;
    QAction *m_showPanel = nullptr;
    QAction *m_fixAll = nullptr;
    QAction *m_turnOff = nullptr;
    QAction *m_showIgnored = nullptr;
    CheckPanel *m_panel = nullptr;
    CheckStatus *m_status;
    QSplitter *m_split;
    Archive m_archive;
    bool m_hasArchive = false;
    quint64 m_at = 0;          ///< the finding the person was led to
    qsizetype m_atCursor = -1; ///< where the cursor was then
};

} // namespace Jianbao
