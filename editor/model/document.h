#pragma once

#include "changeset.h"
#include "issue.h"
#include "profile.h"

#include <QObject>
#include <memory>

namespace Jianbao {

/// A moment of a document: its bytes and the issue they spell. Immutable, cheap to copy, safe to hand to another thread.
struct Snapshot {
    Text text;
    std::shared_ptr<const Issue> issue;   ///< never null
    quint64 revision = 0;                 ///< grows with every change, undo and redo included
};

/// What an edit is called and when it continues the one before.
struct EditKind {
    QString name;         ///< for 「撤销 …」, translated: "edit title"
    QByteArray mergeKey;  ///< edits in a row with the same non-empty key are one undo step, until endMerging()
};

/// One change of a document as its views need it.
struct DocumentChange {
    ChangeSet changes;
    Snapshot before;
    Snapshot after;
    const QObject *origin = nullptr;   ///< the view that made it; it is up to date already
};

/// The text being edited, its undo history and its clean mark. The one place where an open issue changes; knows no
/// file, no widget and no HTML.
///
/// Lives on one thread. Parses each new text before it says `changed`, in time linear in its size.
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

    /// Changes nothing and says nothing when `changes` is empty.
    void apply(const ChangeSet &changes, const EditKind &kind, const QObject *origin = nullptr);
    /// The next edit begins a new undo step whatever its key (a field was left, the cursor moved elsewhere).
    void endMerging();

    /// Edits made while a Transaction lives are one undo step; unless `commit()` is called they are taken back when it ends.
    class Transaction
    {
    public:
        Transaction(Document &document, QString name);
        ~Transaction();
        Q_DISABLE_COPY_MOVE(Transaction)
        void commit();

    private:
        Document &m_document;
        bool m_committed = false;
    };

    bool canUndo() const;
    bool canRedo() const;
    QString undoName() const;
    QString redoName() const;
    void undo();
    void redo();

    bool isClean() const;
    /// The text as it is now is what the file holds.
    void markClean();

Q_SIGNALS:
    void changed(const Jianbao::DocumentChange &change);
    void historyChanged();
    void cleanChanged(bool clean);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Jianbao
