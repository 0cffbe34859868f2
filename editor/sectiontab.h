#pragma once

#include "archive.h"
#include "document.h"
#include "editorpage.h"
#include "edits.h"
#include "htmlreader.h"
#include "itemintake.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;
class QStackedWidget;

namespace Jianbao {

class FormScroll;
class ItemForm;
class ItemListModel;
class ItemMarks;
class RegionEditor;
class SectionList;

/// One section: the list of its items (and of its other text) and the form of the chosen one. Makes its widgets when it
/// is first shown. Which section of the document it is, the pane says after every change.
class SectionTab : public QWidget, public EditorPage
{
    Q_OBJECT
    Q_INTERFACES(Jianbao::EditorPage)

public:
    /// `marks` are shown beside the items; they must outlive this.
    SectionTab(Document &document, qsizetype section, const ItemMarks &marks, QWidget *parent = nullptr);
    ~SectionTab() override;

    void setVisible(bool visible) override;

    qsizetype section() const { return m_section; }
    /// The section is now the document's `section`th.
    void follow(const DocumentChange &change, qsizetype section);

    /// How HTML that is pasted becomes Markdown.
    void setHtmlReader(const HtmlReader &reader);
    /// What to offer while sources, tags and labels are typed.
    void setSuggestions(const Suggestions &suggestions);

    /// More sections than this nobody can use as tabs or in a menu; the others are edited in the source.
    static constexpr qsizetype mostSections = 60;
    /// The names of the document's sections, this one's too, in order.
    QStringList sectionNames() const;

    /// Selects the item or block that holds these bytes and puts the cursor at them in its form.
    void reveal(Span span) override;
    void select(Span span) override;
    void goTo(const Mark &mark) override;
    void markWords(const Marks &marks) override;
    void scrollTo(Span span) override;
    QList<QWidget *> focusStops() const override;
    qsizetype cursor() const override;
    /// The chosen item or block; the heading when there is none.
    Span currentSpan() const override;
    Span visibleSpan() const override;

    /// Puts the cursor in the line that adds items.
    void beginAdding();
    void duplicateCurrent();
    void removeSelected();
    void moveSelected(int by);              ///< up (-1) or down (1)
    void moveSelectedTo(qsizetype section); ///< to the end of another section
    void fetchSelected();                   ///< asks for the pages of the selected items
    void fetchInbox();                      ///< and of all items of the issue that are a link so far
    void stopFetchingSelected();
    void beginFiltering(); ///< puts the cursor in the line that filters the list
    /// Takes dragged items, links or text in behind the last item (see ItemDrag::canTake()).
    void dropAtEnd(const QMimeData &dragged);

Q_SIGNALS:
    void currentSpanChanged();
    void scrolled(); ///< by the person
    /// Something could not be done; one sentence.
    void refused(const QString &message);
    /// The person typed, pasted or dropped these items, which stand in the document as it is now.
    void itemsAdded(const QList<Jianbao::Span> &items);
    void linksHeld(const Jianbao::HeldLinks &links);
    /// The person asks for what the pages of these items say of themselves, or no longer wants to wait for it.
    void fetchRequested(const QList<Jianbao::Span> &items);
    void stopFetchingRequested(const QList<Jianbao::Span> &items);
    /// The person asks for what can be done with the selected items; fill in a menu at this place of the screen.
    void itemMenuRequested(QPoint position);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Widgets;

    void build();
    QWidget *makeEmptyPage();
    QWidget *makeRegionPage();
    void showCurrent();
    void refreshCurrent();
    void markCurrent();
    void placeForm();
    void updateEmptyPage();
    /// Makes the list and the form show the document as it is now; false when that took this tab away.
    bool settle();
    void selectItems(const QList<qsizetype> &items);
    void addItems(const QString &typed);
    void tell(const Intake &taken);
    void addAnyway(const QList<ItemValues> &items);
    QList<Span> spansOf(const QList<qsizetype> &items) const;
    QList<Span> selectedSpans() const;
    void drop(const QMimeData &dragged, qsizetype beforeItem);
    void dropItems(const QMimeData &dragged, qsizetype beforeItem);
    void moveBlocks(const QList<int> &rows, BlockPath to);
    void move(qsizetype fromSection, const QList<qsizetype> &items, qsizetype beforeItem);
    bool isEditingRegion() const;

    Document &m_document;
    const ItemMarks &m_marks;
    qsizetype m_section;
    Suggestions m_suggestions; ///< for the form, when it is made
    HtmlReader m_htmlReader; ///< likewise
    Marks m_wordMarks;
    ItemListModel *m_model;
    std::unique_ptr<Widgets> m; ///< null until first shown
    bool m_following = false;
};

} // namespace Jianbao
