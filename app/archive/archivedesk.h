#pragma once

#include "archiveplace.h"

#include <QObject>
#include <QPointer>

class QAction;
class QDockWidget;
class QMainWindow;

namespace Jianbao {

class ArchiveKeeper;
class ArchivePanel;
class EarlierMarks;
class EditorPane;
class LedgerKeeper;
class MessageBar;
class SentIssues;
struct CopyTargets;
struct EarlierUse;

/// 往期: shows the archive in a dock at the left, copies its items into the open issue, and tells the editor what
/// earlier issues hold. The panel is made when it is first wanted; whether it is shown, and how wide, is remembered.
class ArchiveDesk : public QObject
{
    Q_OBJECT

public:
    ArchiveDesk(QMainWindow &window, EditorPane &editor, MessageBar &messages, ArchiveKeeper &keeper,
                LedgerKeeper &ledger);
    ~ArchiveDesk() override;

    QAction *showArchive() const { return m_show; } ///< can be checked
    QAction *searchArchive() const { return m_search; }
    void setEnabled(bool isEnabled); ///< whether there is an issue
    /// The open issue is this file: what it holds itself is no news to it.
    void setIssue(const QString &path);
    QWidget *shownPanel() const; ///< null while it is not to be seen

Q_SIGNALS:
    /// The person wants this issue in the editor, at this item; one without anything stands for the issue as a whole.
    void openRequested(const QString &path, const Jianbao::ItemValues &item);

private:
    void makePanel();
    void toggle(bool isShown);
    void follow();
    void reveal(const EarlierUse &use);
    CopyTargets targetsFor(const QString &section) const;
    void copy(const ArchivePlace &place, qsizetype section);
    void keepWidth();

    QMainWindow &m_window;
    EditorPane &m_editor;
    MessageBar &m_messages;
    ArchiveKeeper &m_keeper;
    EarlierMarks *m_marks;
    LedgerKeeper &m_ledger;
    SentIssues *m_sent = nullptr; ///< made with the panel
    QAction *m_show;
    QAction *m_search;
    QPointer<QDockWidget> m_dock;
    ArchivePanel *m_panel = nullptr;
    QString m_issue;
    bool m_isEnabled = false;
};

} // namespace Jianbao
