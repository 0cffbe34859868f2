#pragma once

#include "exportkind.h"
#include "manuscript.h"

#include <QObject>
#include <QTimer>
#include <functional>

class QAction;
class QMainWindow;

namespace Jianbao {

class ArticleExport;
class MessageBar;
struct Exported;

/// 导出: the actions that export the open issue, the question where to (asked once, then remembered for the
/// newsletter), and what is said of the outcome. The files are ArticleExport's work.
class ExportDesk : public QObject
{
    Q_OBJECT

public:
    /// `current` gives the open issue as it is now; it is called only while the desk is enabled.
    ExportDesk(QMainWindow &window, MessageBar &messages, std::function<Manuscript()> current);

    /// One for each kind of export, and one that forgets the places. For menus.
    QList<QAction *> actions() const { return m_actions; }
    void setEnabled(bool isEnabled); ///< whether there is an issue

private:
    QAction *add(ExportKind kind, const QString &text, const QString &icon, const QKeySequence &shortcut);
    void begin(ExportKind kind);
    void askWhere(ExportKind kind);
    void exportTo(ExportKind kind, const QString &path);
    void askForAddress(ExportKind kind, const QString &path);
    void say(const Exported &what);
    void sayWorking();
    void sayFailed(const QString &message);

    QMainWindow &m_window;
    MessageBar &m_messages;
    std::function<Manuscript()> m_current;
    ArticleExport *m_export;
    QList<QAction *> m_actions;
    QTimer m_patience; ///< what is done at once needs no word that it is being done
};

} // namespace Jianbao
