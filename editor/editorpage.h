#pragma once

#include "span.h"

#include <QtPlugin>

namespace Jianbao {

/// What the pane asks of each of its tabs. Spans are bytes of the document as it is now.
class EditorPage
{
public:
    virtual ~EditorPage() = default;

    /// Puts the cursor at these bytes and takes the keyboard focus.
    virtual void reveal(Span span) = 0;
    /// Selects just these bytes where they stand and brings them into view. The keyboard focus stays where it is.
    virtual void select(Span span) = 0;
    /// Scrolls to what stands at these bytes. Focus, cursor, selection and the chosen item stay as they are.
    virtual void scrollTo(Span span) = 0;

    /// What the person is working on: the item, block or line.
    virtual Span currentSpan() const = 0;
    /// What stands first in view: an item, block, field or line.
    virtual Span visibleSpan() const = 0;
};

} // namespace Jianbao

Q_DECLARE_INTERFACE(Jianbao::EditorPage, "org.jianbao.EditorPage")
