#pragma once

#include "archive.h"
#include "document.h"
#include "editorplace.h"
#include "htmlreader.h"
#include "itemintake.h"
#include "marks.h"

#include <QPointer>
#include <QWidget>

class QAction;

namespace Jianbao {

class ItemMarks;

/// The left side of the window: tabs 卷首, one per section of the document, 文末 and 源码. Every tab shows and edits
/// the same Document. Knows nothing of files or of the preview.
class EditorPane : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPane(QWidget *parent = nullptr);
    ~EditorPane() override;

    /// Shows another document (not owned; null shows an empty pane).
    void setDocument(Document *document);
    Document *document() const;

    /// What to offer while sources, tags and labels are typed. Holds for later documents too.
    void setSuggestions(const Suggestions &suggestions);

    /// How HTML that is pasted into a field of Markdown becomes Markdown. Holds for later documents too.
    void setHtmlReader(const HtmlReader &reader);

    /// Brings the tab and item that hold these bytes to the front and puts the cursor there. While the source tab is in
    /// front it stays so.
    void reveal(Span span);
    /// The same, but selects just these bytes and leaves the keyboard focus where it is.
    void select(Span span);
    /// Goes to the very words a mark is about, in their field, and selects them.
    void goTo(const Mark &mark);
    /// What is to be said of the issue: shown beneath the words, counted on the tabs. Takes its place until it is set
    /// anew; keeps to its words while the document changes. The spans are of the document's text as it is now.
    void setMarks(const Marks &marks);
    /// Scrolls to what stands at these bytes. Cursor, selection and chosen item stay as they are; so does the tab while
    /// a field of it is being typed in.
    void scrollTo(Span span);
    /// The item, block or source line the person is working on.
    Span currentSpan() const;

    /// Where the person is, to come back to it with goTo().
    EditorPlace place() const;
    void goTo(EditorPlace place);

    /// The parts of the tab in front that a key leads to, in order: its list, its form.
    QList<QWidget *> focusStops() const;

    /// Colours what a search found; in order, disjoint.
    void markHits(const QList<Span> &hits);

    /// A command of somebody else's that stands beside the past issues. Holds for later documents too.
    void setEndingAction(QAction *action);

    /// What is said of single items, beside them in the lists and in their forms. For the document that is shown;
    /// another one begins without marks.
    ItemMarks &itemMarks() const;

    /// A tab behind the others for something that is not the issue, brought to the front. It outlives the documents
    /// shown; its bytes are no span. Taken over until removeExtraTab().
    void showExtraTab(QWidget *page, const QString &title);
    void removeExtraTab(QWidget *page); ///< gives the page back

    /// Undo and redo in the document, and show where it happened. The keys for them work within the pane by themselves.
    void undo();
    void redo();

    /// What can be done with items, with its shortcut, for a menu: new, duplicate, delete, move up and down, move to.
    /// They are enabled while a section is in front.
    QList<QAction *> itemActions() const;
    /// The commands that bring a tab to the front, with their shortcuts, for a menu.
    QList<QAction *> tabActions() const;

Q_SIGNALS:
    /// The person typed, pasted or dropped these items, which stand in the document as it is now.
    void itemsAdded(const QList<Jianbao::Span> &items);
    /// Links that the person pasted were not added: the issue has them.
    void linksHeld(const Jianbao::HeldLinks &links);
    void linksRepeated(const QList<Jianbao::Span> &items); ///< added with words of their own, though they were there
    /// The person asks for what the pages of these items say of themselves, or no longer wants to wait for it.
    void fetchRequested(const QList<Jianbao::Span> &items);
    void stopFetchingRequested(const QList<Jianbao::Span> &items);
    /// The person went to another item, block or source line.
    void currentSpanChanged(Jianbao::Span span);
    /// The person scrolled; these bytes stand first in view.
    void visibleSpanChanged(Jianbao::Span span);
    /// Something could not be done, and why, in one sentence.
    void refused(const QString &message);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Jianbao
