#pragma once

#include "mainwindow.h"
#include "openrequest.h"
#include "session.h"
#include "sharedparts.h"
#include "text.h"

#include <QHash>
#include <QObject>
#include <memory>
#include <vector>

namespace Jianbao {

/// All windows of the program. Gives each file a window of its own, and asks about unsaved edits, window by window,
/// before the program ends. Keeps nothing from one start to the next.
class AllWindows : public QObject
{
    Q_OBJECT

public:
    explicit AllWindows(SharedParts shared = {}, QObject *parent = nullptr);
    ~AllWindows() override;

    static constexpr qsizetype mostAtOnce = 12; ///< a window costs some 100 MB

    /// Opens each file in a window of its own, an empty one where there is one; a file that is open comes forward.
    void open(const QStringList &files);
    /// Does what another start of the program was asked for.
    void serve(const Jianbao::OpenRequest &request);
    /// A new window without an issue.
    MainWindow &openEmpty();
    /// Opens these windows in their places.
    void open(const Session &session);
    /// The window that was used last comes to the front.
    void comeForward();

    /// Ends the program, unless a person wants to keep unsaved edits after all.
    void quit();
    /// The system is about to end the program: unsaved edits are put aside, and nobody is asked unless more follow.
    void prepareToEnd();

    /// In the order in which they were used, the last one last.
    QList<MainWindow *> all() const;
    Session session() const;

Q_SIGNALS:
    /// A window was opened or closed, or has another file. Not said of the last one that closes.
    void changed();
    /// What session() says now is how it all ends.
    void ending();
    void settingsRequested(Jianbao::MainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &add();
    MainWindow *windowOf(const QString &file) const;
    MainWindow *emptyWindow() const;
    void open(const QString &file);
    void open(const QString &file, const ItemValues &item);
    void noteUsed(MainWindow *window);
    void forget(MainWindow *window);
    void askNext();

    SharedParts m_shared;
    std::vector<std::unique_ptr<MainWindow>> m_windows; ///< as all()
    struct Decision {
        Text text; ///< what was decided about; more may have been typed since
        MainWindow::UnsavedEdits edits = MainWindow::UnsavedEdits::PutAside;
    };
    QHash<MainWindow *, Decision> m_decisions;
    QHash<MainWindow *, Decision> m_prepared; ///< by prepareToEnd()
    bool m_isEnding = false;                  ///< all are being closed
};

} // namespace Jianbao
