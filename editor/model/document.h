#pragma once

#include "changeset.h"
#include "issue.h"
#include "profile.h"

#include <QObject>
#include <memory>

namespace Jianbao {

/// A moment of a document: its bytes and the issue they spell. Immutable, cheap to copy, safe to hand to another
/// thread.
struct Snapshot {
    Text text;
    std::shared_ptr<const Issue> issue; ///< never null
    quint64 revision = 0;               ///< grows with every change, undo and redo included
};

/// What an edit is called and when it continues the one before.
struct EditKind {
    QString name;        ///< for 「撤销 …」, translated: "edit title"
    QByteArray mergeKey; ///< edits in a row with the same non-empty key are one undo step, until endMerging()
};

/// One change of a document as its views need it.
struct DocumentChange {
    ChangeSet changes;
    Snapshot before;
    Snapshot after;
    const QObject *origin = nullptr; ///< the view that made it; it is up to date already
};

/// The text being edited, its undo history and its clean mark. The one place where an open issue changes; knows no
/// file, no widget and no HTML.
///
/// Lives on one thread. Parses each new text before it says `changed`, in time linear in its size.
///
/// A slot of its signals may edit, undo or redo. The document changes at once, so such a slot must start from
/// snapshot() and not from the change it was told of; who listens is told of the changes one after the other, in their
/// order, and never of a later one within an earlier one. A view follows `before`, `changes` and `after` of what it is
/// told.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(Text text = {}, Profile profile = Profile::builtIn(), QObject *parent = nullptr);
    ~Document() override;

    const Snapshot &snapshot() const;
    const Text &text() const { return snapshot().text; }
    const Issue &issue() const { return *snapshot().issue; }
    const Profile &profile() const;

    /// Changes nothing and says nothing when `changes` is empty. One that reaches beyond the text is refused with a
    /// warning: it was made for another text.
    void apply(const ChangeSet &changes, const EditKind &kind, const QObject *origin = nullptr);
    /// Makes `bytes` the whole text as one edit, an undo step of its own; only what differs counts as changed.
    void replaceText(QByteArrayView bytes, const QString &name, const QObject *origin = nullptr);
    /// The next edit begins a new undo step whatever its key (a field was left, the cursor moved elsewhere).
    void endMerging();

    /// Edits made while a Transaction lives are one undo step; unless `commit()` is called they are taken back when it
    /// ends, and leave nothing to redo. One begun within another joins it: taken back alone, undone together, under the
    /// outer one's name. Undo and redo wait for the outermost to end. The document must outlive it.
    class Transaction
    {
    public:
        Transaction(Document &document, QString name);
        ~Transaction();
        Q_DISABLE_COPY_MOVE(Transaction)
        void commit(); ///< ends it

    private:
        Document &m_document;
        quint64 m_id;
    };

    bool canUndo() const;
    bool canRedo() const;
    QString undoName() const;
    QString redoName() const;
    void undo();
    void redo();
    /// Forgets the oldest steps when the bytes kept for undoing pass `bytes` (64 MiB at first), but never the newest
    /// one.
    void setHistoryLimit(qsizetype bytes);

    bool isClean() const;
    /// The text as it is now is what the file holds.
    void markClean();

Q_SIGNALS:
    /// Once for every edit, undo, redo and taking back.
    void changed(const Jianbao::DocumentChange &change);
    /// What can be undone or redone is no longer the same, or has another name.
    void historyChanged();
    void cleanChanged(bool clean);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Jianbao
