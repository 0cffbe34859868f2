#pragma once

#include "archive.h"
#include "document.h"
#include "editorpage.h"
#include "htmlreader.h"

#include <QWidget>

namespace Jianbao {

class ChosenBlock;
class ItemListModel;
class ItemMarks;
class SectionCommands;
class SectionList;

/// One section: the list of its items (and of its other text) beside the form of the chosen one, kept on the same row.
/// Makes its widgets when it is first shown. Which section of the document it is, the pane says after every change.
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

    /// What can be done to the items, whether they have been shown yet or not.
    SectionCommands &commands() const { return *m_commands; }
    void beginAdding();    ///< puts the cursor in the line that adds items
    void beginFiltering(); ///< and in the line that filters the list

Q_SIGNALS:
    void currentSpanChanged();
    void scrolled(); ///< by the person
    /// Something could not be done; one sentence.
    void refused(const QString &message);
    /// The person asks for what can be done with the selected items; fill in a menu at this place of the screen.
    void itemMenuRequested(QPoint position);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void showCurrent();
    void refreshCurrent();
    /// Makes the list and the form show the document as it is now; false when that took this tab away.
    bool settle();
    /// Chooses the row that holds these bytes; false when there is none.
    bool choose(Span span);

    Document &m_document;
    const ItemMarks &m_marks;
    qsizetype m_section;
    Suggestions m_suggestions; ///< for the form, when it is made
    HtmlReader m_htmlReader;   ///< likewise
    Marks m_wordMarks;
    ItemListModel *m_model;
    SectionCommands *m_commands;
    SectionList *m_list = nullptr;   ///< null until first shown
    ChosenBlock *m_chosen = nullptr; ///< likewise
    bool m_following = false;
};

} // namespace Jianbao
