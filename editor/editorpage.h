#pragma once

#include "marks.h"

#include <QList>
#include <QtPlugin>

class QWidget;

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
    /// Goes to the very words a mark is about: to their field, and selects them there. Takes the keyboard focus.
    virtual void goTo(const Mark &mark)
    {
        reveal(mark.span);
        select(mark.span);
    }
    /// Draws these beneath their words; marks of other pages may be among them. They are of the document as it was told
    /// of last.
    virtual void markWords(const Marks &marks) = 0;
    /// Scrolls to what stands at these bytes. Focus, cursor, selection and the chosen item stay as they are.
    virtual void scrollTo(Span span) = 0;

    /// Where the key for the next part of the window leads to within the tab, in order.
    virtual QList<QWidget *> focusStops() const = 0;

    /// The byte the cursor is at, near enough to find the place again.
    virtual qsizetype cursor() const = 0;
    /// What the person is working on: the item, block or line.
    virtual Span currentSpan() const = 0;
    /// What stands first in view: an item, block, field or line.
    virtual Span visibleSpan() const = 0;
};

} // namespace Jianbao

Q_DECLARE_INTERFACE(Jianbao::EditorPage, "org.jianbao.EditorPage")
