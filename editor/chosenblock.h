#pragma once

#include "document.h"
#include "htmlreader.h"
#include "marks.h"

#include <QPersistentModelIndex>
#include <QStackedWidget>
#include <optional>

class QLabel;
class QPushButton;

namespace Jianbao {

class FormScroll;
class ItemForm;
class ItemListModel;
class ItemMarks;
class RegionEditor;
struct Suggestions;

/// What is chosen in a section: the form of an item, the Markdown of other text, or a word on what to do where nothing
/// is. Which row that is, the section's tab says; this never changes the choice.
class ChosenBlock : public QStackedWidget
{
    Q_OBJECT

public:
    /// The rows are those of `model`; all of these must outlive this.
    ChosenBlock(Document &document, const ItemListModel &model, const ItemMarks &marks, QWidget *parent = nullptr);

    /// Why there is nothing to edit.
    enum class Nothing { NoItems, NoneMatches, NoneChosen };
    void showNothing(Nothing why);
    void load(int row); ///< shows another row
    /// Shows what a change made of the row, if it is the one that is shown, and of the same kind still; else does
    /// nothing and says false.
    bool refresh(int row);
    /// Typing goes on in the item that is shown, wherever a change has moved it; its newest values are to come.
    void follow();

    /// Whether the person is typing in text that is not an item: no other form may take its place under their hands.
    bool isTypingText() const;

    void focusAt(Span span); ///< puts the cursor at these bytes
    void select(Span span);  ///< selects them; the focus stays where it is
    void goTo(const Mark &mark);
    /// Draws those of the marks that stand in what is shown beneath their words.
    void markWords(const Marks &marks);
    QWidget *focusStop() const; ///< what takes the keyboard focus; null when there is nothing to edit
    std::optional<qsizetype> cursor() const;

    void setHtmlReader(const HtmlReader &reader);
    void setSuggestions(const Suggestions &suggestions);

Q_SIGNALS:
    void addingRequested();
    void showAllRequested(); ///< the filter hides all there is
    void fetchRequested();
    void textLeft(); ///< it may be an item by now, or several blocks
    /// Something typed could not be taken over; one sentence.
    void refused(const QString &message);

private:
    QWidget *makeEmptyPage();
    QWidget *makeRegionPage();
    void loadRegion(Span span);
    bool isForm() const;
    bool isRegion() const;

    Document &m_document;
    const ItemListModel &m_model;
    QPersistentModelIndex m_shown; ///< the row whose form or text is shown
    ItemForm *m_form;
    FormScroll *m_regionPage = nullptr;
    RegionEditor *m_region = nullptr;
    QWidget *m_emptyPage = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_newItem = nullptr;
    QPushButton *m_showAll = nullptr;
};

} // namespace Jianbao
