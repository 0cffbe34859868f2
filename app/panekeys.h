#pragma once

#include <QObject>

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
};

} // namespace Jianbao
