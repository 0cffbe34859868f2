#pragma once

#include "span.h"

#include <QObject>
#include <optional>

namespace Jianbao {

class EditorPane;
class PreviewPane;

/// Keeps editor and preview at the same place, block by block. The side on which the person works or scrolls leads; the
/// other one follows in silence, so that neither drives the other in turn. Whether they follow at all the preview
/// knows.
class PaneSync : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    PaneSync(EditorPane &editor, PreviewPane &preview, QObject *parent);

private:
    void follow();
    void goToClicked(Span block, const QString &before, const QString &after);

    EditorPane &m_editor;
    PreviewPane &m_preview;
    bool m_isPreviewLeading = false;
    std::optional<quint64> m_shown;                 ///< the revision that the preview shows
    void (PreviewPane::*m_waiting)(Span) = nullptr; ///< what the preview does with the editor's place once it shows it
};

} // namespace Jianbao
