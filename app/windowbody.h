#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace Jianbao {

/// What stands where in the window: strips on top, and below them the start page or, while an issue is open, the editor
/// beside the preview. Owns the parts as widgets own their children; never tells them what to do.
class WindowBody : public QWidget
{
public:
    struct Parts {
        QList<QWidget *> strips; ///< from the top; each shows itself when it has something to say
        QWidget *start;
        QWidget *editor;
        QWidget *preview;
    };
    explicit WindowBody(const Parts &parts, QWidget *parent = nullptr);

    void showStart();
    void showPanes();

    /// Editor and preview, whose widths the person chooses.
    QSplitter &panes() const { return *m_panes; }

private:
    QSplitter *m_panes;
    QStackedWidget *m_pages;
};

} // namespace Jianbao
