#pragma once

#include "document.h"

#include <QMap>
#include <QPointer>
#include <functional>

namespace Jianbao {

/// What some part of the program has to say of one item, beyond what the item's bytes say by themselves.
struct ItemMark {
    /// In the order in which they matter.
    enum class Kind {
        Busy,    ///< something is being done with it
        Failed,  ///< and did not succeed
        Error,   ///< readers would see it broken
        Warning, ///< likely wrong
        Hint,    ///< might be better
        Note,    ///< worth knowing, nothing to mend
    };
    /// What can be done about it: a button beside the sentence.
    struct Answer {
        QString text;
        std::function<void()> run;
    };

    Span at; ///< bytes; the item (or other block of a section) that holds the first of them is marked
    Kind kind = Kind::Note;
    QString text;          ///< one plain sentence: tool tip, screen reader, form
    QList<Answer> answers; ///< with some, the item's form shows the sentence and these
};

/// The marks on the open issue's items, in layers: each part of the program that marks items fills a layer of its own
/// and replaces it as a whole. Marks keep to their bytes while the document changes, and go with them. Never changes
/// the document, never looks into its items.
class ItemMarks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The marks to come are of this document (not owned; null for none); those of another one are dropped.
    void setDocument(const Document *document);
    /// Replaces the marks of a layer. They stand where `of` has them, a snapshot of the document, perhaps not the
    /// newest.
    void set(const QByteArray &layer, const Snapshot &of, QList<ItemMark> marks);
    void clear(const QByteArray &layer);
    /// Takes the marks along; those that know the change already stay. Whoever shows the document calls it, before what
    /// it shows.
    void follow(const DocumentChange &change);

    /// The marks that begin within these bytes of the document as it was last told of, what matters most first.
    QList<ItemMark> in(Span block) const;

Q_SIGNALS:
    /// Other marks than before; not said when they only follow a change.
    void changed();

private:
    void sort();

    QPointer<const Document> m_document;
    struct Layer {
        quint64 revision = 0; ///< of the text that the marks stand in
        QList<ItemMark> marks;
    };
    QMap<QByteArray, Layer> m_layers;
    QList<ItemMark> m_sorted; ///< of all layers, by where they begin
};

} // namespace Jianbao
