#pragma once

#include "edits.h"
#include "itemintake.h"

#include <QObject>

class QMimeData;

namespace Jianbao {

class Document;
class SectionList;

/// What a person does to the items of one section. Each is one undo step, of the issue as it is now: it is waited for
/// when it is still being parsed. What came of it is chosen in the list. Draws nothing.
class SectionCommands : public QObject
{
    Q_OBJECT

public:
    /// `document` must outlive this.
    SectionCommands(Document &document, qsizetype section, QObject *parent);

    /// The section is now the document's `section`th.
    void setSection(qsizetype section) { m_section = section; }
    /// Where items are selected. Before there is a list none are. It must outlive this.
    void setList(SectionList *list) { m_list = list; }

    /// Makes items of what was typed into the list's line, behind the last item.
    void add(const QString &typed);
    void duplicateCurrent();
    void removeSelected();
    void moveSelected(int by);              ///< up (-1) or down (1)
    void moveSelectedTo(qsizetype section); ///< to the end of another section
    void fetchSelected();                   ///< asks for the pages of the selected items
    void fetchInbox();                      ///< and of all items of the issue that are a link so far
    void stopFetchingSelected();

    /// Takes dragged items, links or text in before the item (see ItemDrag::canTake()).
    void drop(const QMimeData &dragged, qsizetype beforeItem);
    void dropAtEnd(const QMimeData &dragged); ///< behind the last item

Q_SIGNALS:
    /// Something could not be done; one sentence.
    void refused(const QString &message);
    /// The person typed, pasted or dropped these items, which stand in the document as it is now.
    void itemsAdded(const QList<Jianbao::Span> &items);
    /// Links that the person pasted were not added: the issue has them.
    void linksHeld(const Jianbao::HeldLinks &links);
    /// Of those that were added the ones whose link the issue had already.
    void linksRepeated(const QList<Jianbao::Span> &items);
    /// The person asks for what the pages of these items say of themselves, or no longer wants to wait for it.
    void fetchRequested(const QList<Jianbao::Span> &items);
    void stopFetchingRequested(const QList<Jianbao::Span> &items);

private:
    /// Makes the list show the document as it is now; false when that took the section away.
    bool settle();
    const Section &section() const;
    void select(const QList<qsizetype> &items);
    void tell(const Intake &taken);
    void addAnyway(const QList<ItemValues> &items);
    void dropItems(const QMimeData &dragged, qsizetype beforeItem);
    void move(qsizetype fromSection, const QList<qsizetype> &items, qsizetype beforeItem);
    void moveBlocks(const QList<int> &rows, BlockPath to);
    QList<Span> spansOf(const QList<qsizetype> &items) const;
    QList<Span> selectedSpans() const;

    Document &m_document;
    qsizetype m_section;
    SectionList *m_list = nullptr;
};

} // namespace Jianbao
