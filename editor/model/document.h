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
    std::shared_ptr<const Issue> issue;     ///< never null
    quint64 revision = 0;                   ///< grows with every change, undo and redo included
    std::shared_ptr<const Profile> profile; ///< what the issue was read with; never null
};

/// A moment of a text that is in no document, for the command line and for tests. Revision 0.
Snapshot snapshotOf(const Text &text, const Profile &profile = Profile::builtIn());

/// What an edit is called and when it continues the one before.
struct EditKind {
    QString name;        ///< for 「撤销 …」, translated: "edit title"
    QByteArray mergeKey; ///< edits in a row with the same non-empty key are one undo step, until endMerging()
};

/// One change of a document's text, for who shows the text itself.
struct TextChange {
    ChangeSet changes;
    Text before;
    Text after;
    quint64 revision = 0;            ///< of `after`
    const QObject *origin = nullptr; ///< the view that made it; it is up to date already
};

/// A change of a document with the issues before and after it, for who shows what the text means.
struct DocumentChange {
    ChangeSet changes;
    Snapshot before;
    Snapshot after;
    const QObject *origin = nullptr; ///< the view that made all of it; null when there were several
};

/// The text being edited, its undo history and its clean mark. The one place where an open issue changes; knows no
/// file, no widget and no HTML.
///
/// Lives on one thread. The text is the newest one at any time. It is parsed at once, in time linear in its size, or,
/// when parseInBackground() was asked for, on another thread: until that is done the document is not *settled*, and
/// who asks for the issue nevertheless waits for it.
///
/// `textChanged` tells of each change of the text as it is made, `changed` once the issue is known too; where texts
/// come faster than they are parsed it tells of several at once, and `after` may be older than the text by then. So a
/// view follows `before`, `changes` and `after` of what it is told, and compares `after.revision` with revision()
/// before it takes in anything else.
///
/// A slot of its signals may edit, undo or redo. The document changes at once, so such a slot must start from
/// snapshot() and not from the change it was told of; who listens is told of the changes one after the other, in their
/// order, and never of a later one within an earlier one.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(const Text &text = {}, const Profile &profile = Profile::builtIn(), QObject *parent = nullptr);
    /// Of a text that has been parsed already, on any thread.
    explicit Document(const Snapshot &first, QObject *parent = nullptr);
    ~Document() override;

    /// Texts of `bytes` and more (by default twice the length of an issue, about a millisecond's work) are parsed on
    /// another thread from now on; the thread of the document then needs an event loop.
    void parseInBackground(qsizetype bytes = 64 * 1024);

    const Text &text() const;
    quint64 revision() const; ///< of text()
    const Profile &profile() const;
    /// Reads the text with another profile from now on. It stays as it is, with its history; `profileChanged` follows,
    /// unless the issue is the same with either.
    void setProfile(const Profile &profile);

    /// The issue of text() is known.
    bool isSettled() const;
    /// The text as it is now and its issue; parses it first when the document is not settled.
    const Snapshot &snapshot() const;
    const Issue &issue() const { return *snapshot().issue; }
    /// What `changed` has told of last: what the views show. Never waits.
    const Snapshot &lastTold() const;
    /// Parses what is not parsed yet and tells of it (but not from within a slot that is being told), so that the views
    /// are up to date. Whatever a person commands of items begins with it; typing must do without.
    void settle();

    /// Changes nothing and says nothing when `changes` is empty. One that reaches beyond the text is refused with a
    /// warning: it was made for another text. One that would make the text longer than a file may be (16 MB), so that
    /// it could not be opened again, is refused with `refused`.
    void apply(const ChangeSet &changes, const EditKind &kind, const QObject *origin = nullptr);
    /// Everything that has changed since lastTold() was changed by `origin`, if anything was.
    bool isOnlyAheadBy(const QObject *origin) const;
    /// Applies changes that were made for lastTold() in place of what `origin` has changed since, so that who types on
    /// need not wait for the issue. isOnlyAheadBy(origin) must hold; it is refused with a warning otherwise.
    void applyToLastTold(const ChangeSet &changes, const EditKind &kind, const QObject *origin);
    /// Makes `bytes` the whole text as one edit, an undo step of its own; only what differs (see linediff.h) changes.
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
    /// Once for every edit, undo, redo and taking back, at once.
    void textChanged(const Jianbao::TextChange &change);
    /// The issue has followed the text; at the latest when settled, and for every text when parsed at once.
    void changed(const Jianbao::DocumentChange &change);
    /// An edit was not made, and why, in one sentence.
    void refused(const QString &message);
    /// The same text may now be another issue: views start over.
    void profileChanged();
    /// What can be undone or redone is no longer the same, or has another name.
    void historyChanged();
    void cleanChanged(bool clean);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Jianbao
