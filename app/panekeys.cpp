#include "panekeys.h"

#include "editorpane.h"
#include "previewpane.h"
#include "textzoom.h"

#include <QApplication>

namespace Jianbao {

PaneKeys::PaneKeys(EditorPane &editor, PreviewPane &preview, TextZoom &zoom, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
    , m_zoom(zoom)
{
}

bool PaneKeys::isInPreview() const
{
    return m_preview.isAncestorOf(QApplication::focusWidget());
}

void PaneKeys::goToNextPart()
{
    step(1);
}

void PaneKeys::goToPreviousPart()
{
    step(-1);
}

void PaneKeys::step(int by)
{
    QList<QWidget *> stops = m_editor.focusStops();
    if (stops.isEmpty())
        return;
    const QWidget *const focus = QApplication::focusWidget();
    qsizetype at = stops.indexOf(focus);
    if (at < 0 && m_editor.isAncestorOf(focus))
        at = stops.size() - 1; // somewhere in the form
    if (QWidget *const side = m_side ? m_side() : nullptr) {
        stops.prepend(side);
        at = side->isAncestorOf(focus) ? 0 : at < 0 ? at : at + 1;
    }
    if (QWidget *const panel = m_panel ? m_panel() : nullptr) {
        stops.append(panel);
        if (panel->isAncestorOf(focus))
            at = stops.size() - 1;
    }
    if (m_preview.isVisible()) {
        stops.append(m_preview.focusStop());
        if (isInPreview())
            at = stops.size() - 1;
    }
    if (QWidget *const last = m_last ? m_last() : nullptr) {
        stops.append(last);
        if (last->hasFocus())
            at = stops.size() - 1;
    }
    const qsizetype next = at < 0 ? 0 : (at + by + stops.size()) % stops.size();
    stops[next]->setFocus(Qt::ShortcutFocusReason);
}

void PaneKeys::zoomIn()
{
    isInPreview() ? m_preview.zoomBy(1) : m_zoom.zoomBy(1);
}

void PaneKeys::zoomOut()
{
    isInPreview() ? m_preview.zoomBy(-1) : m_zoom.zoomBy(-1);
}

void PaneKeys::resetZoom()
{
    isInPreview() ? m_preview.resetZoom() : m_zoom.reset();
}

} // namespace Jianbao
