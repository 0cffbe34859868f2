#pragma once

#include "archive.h"
#include "document.h"
#include "htmlreader.h"

#include <QObject>
#include <QPointer>

class QAction;
class QTabWidget;
class QWidget;

namespace Jianbao {

class EditorPage;
class EndingTab;
class ItemMarks;
class OpeningTab;
class SectionTab;
class SourceView;

/// The tabs of the editor: 卷首, one per section of the document, 文末, 源码, and a guest's behind them. Makes the
/// pages, keeps them in step with the document, and knows which one holds which bytes. Knows nothing of what is said of
/// the words, nor of where the person is.
class IssueTabs : public QObject
{
    Q_OBJECT

public:
    /// `marks` are shown beside the items; they must outlive this. `owner` owns this and gets the tab widget.
    IssueTabs(const ItemMarks &marks, QWidget *owner);

    QTabWidget *widget() const { return m_tabs; }

    /// Makes the pages of a document, once the ones before are cleared; the first section with items is in front.
    void load(Document &document);
    /// Takes all pages away, reading nothing of the document, which may be going. The guest's stays with the owner.
    void clear();
    /// What the pages show goes along with a change, the sections' names and counts not yet.
    void follow(const DocumentChange &change);
    /// Says the sections' names and how many items they have, as the document was told of last.
    void showTitles();

    /// Null while nothing is loaded.
    OpeningTab *opening() const { return m_opening; }
    EndingTab *ending() const { return m_ending; }
    SourceView *source() const { return m_source; }
    const QList<SectionTab *> &sections() const { return m_sections; } ///< in the document's order
    SectionTab *currentSection() const;                                ///< null while another page is in front
    EditorPage *current() const;                                       ///< null for the guest's
    bool isSourceInFront() const;
    /// The page that shows these bytes; the source while it is in front, since it shows all of them.
    QWidget *pageOf(Span span) const;
    /// The page of an element that begins there, the source for what only it shows, wherever it is.
    QWidget *homeOf(qsizetype offset) const;

    // These hold for later documents too.
    void setSuggestions(const Suggestions &suggestions);
    void setHtmlReader(const HtmlReader &reader);
    void setEndingAction(QAction *action);

    /// A tab behind the others for something that is not the issue, at most one, brought to the front. Taken over until
    /// removeGuest(), which gives it back.
    void showGuest(QWidget *page, const QString &title);
    void removeGuest(QWidget *page);
    QWidget *guest() const { return m_guest; }

Q_SIGNALS:
    void sectionAdded(Jianbao::SectionTab *section);
    void titlesChanged(); ///< tabs came, went or have other names

private:
    void followSections(const DocumentChange &change);
    void insertSection(qsizetype section);
    SectionTab *sectionAt(int tab) const; ///< null for the other tabs

    const ItemMarks &m_marks;
    QWidget *m_owner;
    QTabWidget *m_tabs;
    Document *m_document = nullptr;
    OpeningTab *m_opening = nullptr;
    QList<SectionTab *> m_sections;
    EndingTab *m_ending = nullptr;
    SourceView *m_source = nullptr;
    QPointer<QWidget> m_guest;
    QString m_guestTitle;
    Suggestions m_suggestions;
    HtmlReader m_htmlReader;
    QPointer<QAction> m_endingAction;
};

} // namespace Jianbao
