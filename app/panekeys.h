#pragma once

#include <QObject>
#include <functional>

class QWidget;

namespace Jianbao {

class EditorPane;
class PreviewPane;
class TextZoom;

/// Commands that act on the part of the window that has the keyboard focus, or take the focus to another part.
class PaneKeys : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    PaneKeys(EditorPane &editor, PreviewPane &preview, TextZoom &zoom, QObject *parent);

    /// A part beside the editor, before all others: gives its widget, or null while it is not to be seen.
    void setSide(std::function<QWidget *()> side) { m_side = std::move(side); }
    /// A part below the editor, before the preview: gives its widget, or null while it is not to be seen.
    void setPanel(std::function<QWidget *()> panel) { m_panel = std::move(panel); }
    /// A part behind the preview, told in the same way.
    void setLast(std::function<QWidget *()> last) { m_last = std::move(last); }

    void goToNextPart();
    void goToPreviousPart();
    void zoomIn();
    void zoomOut();
    void resetZoom();

private:
    void step(int by);
    bool isInPreview() const;

    EditorPane &m_editor;
    PreviewPane &m_preview;
    TextZoom &m_zoom;
    std::function<QWidget *()> m_side;
    std::function<QWidget *()> m_panel;
    std::function<QWidget *()> m_last;
};

} // namespace Jianbao
