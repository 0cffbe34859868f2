#include "panesync.h"

#include "editorpane.h"
#include "previewpane.h"
#include "textplace.h"

#include <QScopedValueRollback>

namespace Jianbao {

PaneSync::PaneSync(EditorPane &editor, PreviewPane &preview, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
{
    connect(&m_editor, &EditorPane::currentSpanChanged, this, [this](Span span) {
        if (m_isPreviewLeading)
            m_preview.mark(span); // what was clicked must not move from under the pointer
        else
            m_preview.reveal(span);
    });
    connect(&m_editor, &EditorPane::visibleSpanChanged, &m_preview, &PreviewPane::scrollTo);
    connect(&m_preview, &PreviewPane::visibleSpanChanged, &m_editor, &EditorPane::scrollTo);
    connect(&m_preview, &PreviewPane::blockClicked, this, &PaneSync::goToClicked);
}

void PaneSync::goToClicked(Span block, const QString &before, const QString &after)
{
    if (!m_editor.document())
        return;
    const QScopedValueRollback leading(m_isPreviewLeading, true);
    const qsizetype letter = placeOfText(m_editor.document()->text(), block, before, after);
    m_editor.reveal(letter < 0 ? block : Span{letter, letter});
}

} // namespace Jianbao
