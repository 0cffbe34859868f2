#include "panesync.h"

#include "editorpane.h"
#include "previewpane.h"
#include "textplace.h"

#include <QScopedValueRollback>
#include <utility>

namespace Jianbao {

PaneSync::PaneSync(EditorPane &editor, PreviewPane &preview, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
{
    connect(&m_editor, &EditorPane::currentSpanChanged, this, [this] {
        m_waiting = m_isPreviewLeading ? &PreviewPane::mark // what was clicked must not move from under the pointer
                                       : &PreviewPane::reveal;
        follow();
    });
    connect(&m_preview, &PreviewPane::articleShown, this, [this](quint64 revision) {
        m_shown = revision;
        follow();
    });
    connect(&m_editor, &EditorPane::visibleSpanChanged, &m_preview, &PreviewPane::scrollTo);
    connect(&m_preview, &PreviewPane::visibleSpanChanged, &m_editor, &EditorPane::scrollTo);
    connect(&m_preview, &PreviewPane::blockClicked, this, &PaneSync::goToClicked);
}

/// Bytes of the issue as it is now name other blocks in an article of what it was before: an item that was just added
/// would be shown as the block behind it.
void PaneSync::follow()
{
    const Document *const document = m_editor.document();
    if (m_waiting && document && document->revision() == m_shown)
        (m_preview.*std::exchange(m_waiting, nullptr))(m_editor.currentSpan());
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
