#pragma once

#include "filelock.h"
#include "publisherror.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <memory>
#include <optional>

namespace Jianbao::Publish {

/// What is known of an issue's draft in one account.
struct DraftRecord {
    enum class State {
        None,    ///< never sent, or WeChat has said no
        Unknown, ///< it was being sent when the word broke off: look before anything is sent again
        There,   ///< in the draft box, when last heard of
        Gone,    ///< was there, and has been deleted or published since
    };
    State state = State::None;
    QString mediaId;      ///< for There and Gone
    QString title;        ///< as it was sent
    QString coverMediaId; ///< of the last attempt: the mark by which its draft is known again
    QDateTime time;       ///< UTC; of the last change of state, or of the last update
    QString preview;      ///< address; may have expired

    friend bool operator==(const DraftRecord &, const DraftRecord &) = default;
};

/// By what an issue is known again when its file has another name.
struct IssueTraits {
    QString hash;  ///< of its text
    QString title; ///< its own

    friend bool operator==(const IssueTraits &, const IssueTraits &) = default;
};

/// What was sent to which account, written down before each step that cannot be taken back, so that a program killed at
/// any moment knows afterwards what it has done or that it does not know. A file of JSON lines in a folder of its own,
/// only ever added to; each line has a checksum, and one that does not fit is passed over and remembered as damage.
/// Several programs may use it at once. Holds addresses and ids, never a secret or a token.
///
/// Notes return when the disk has them, which takes milliseconds. An `issue` is what issueKey() makes of its file.
class Ledger
{
public:
    using Noted = Answer<void>;

    explicit Ledger(QString folder);
    /// Where the editor and the command line keep it.
    static QString standardFolder();
    /// The name an issue goes by here: the path of its file, links resolved.
    static QString issueKey(const QString &path);

    /// Reads what is new in the file. Call before looking things up; notes do so themselves.
    Noted refresh();
    /// Another number whenever something else is known than before.
    quint64 revision() const { return m_revision; }
    QString file() const; ///< that it is kept in
    /// Nothing was ever sent, or nobody has looked yet.
    bool isEmpty() const { return m_read == 0; }
    /// Lines were lost: that nothing is known of an issue does not mean that nothing was sent.
    bool isDamaged() const { return m_isDamaged; }

    /// Keeps everybody else from sending this issue to this account until the lock goes; null when somebody does so
    /// now.
    Answer<std::unique_ptr<FileLock>> lock(const QString &issue, const QString &appId) const;

    /// The address of a picture that the account has, by its contentHash().
    std::optional<QString> picture(const QString &appId, const QByteArray &hash) const;
    /// The cover uploaded for this issue; covers are not shared between issues, so that each marks its draft.
    std::optional<QString> cover(const QString &issue, const QString &appId, const QByteArray &hash) const;
    DraftRecord draft(const QString &issue, const QString &appId) const;
    /// The issue whose draft this is; empty when it is none of ours.
    QString issueOf(const QString &appId, const QString &mediaId) const;
    /// Whether anything was ever written down of an issue.
    bool knows(const QString &issue) const;
    /// All that anything was ever written down of.
    QStringList issues() const;
    /// As they were when it was sent last; empty when nobody has said.
    IssueTraits traits(const QString &issue) const;
    /// Somebody has said that one is not the other under an earlier name.
    bool areSeparate(const QString &issue, const QString &earlier) const;
    /// By account: everything known of an issue.
    QHash<QString, DraftRecord> drafts(const QString &issue) const;
    /// Where the article can be read by everybody; empty when nobody has said.
    QString published(const QString &issue) const;
    /// By issue.
    const QHash<QString, QString> &published() const { return m_published; }

    Noted notePicture(const QString &appId, const QByteArray &hash, const QString &address);
    Noted noteCover(const QString &issue, const QString &appId, const QByteArray &hash, const QString &mediaId);
    Noted noteCoverGone(const QString &issue, const QString &appId);
    /// Before draft/add goes out: from here on the state is Unknown.
    Noted noteAdding(const QString &issue, const QString &appId, const QString &title, const QString &coverMediaId);
    /// The answer of draft/add did not come: the state stays Unknown, its time is that of the end.
    Noted noteInDoubt(const QString &issue, const QString &appId);
    /// draft/add was not done, for certain.
    Noted noteNotAdded(const QString &issue, const QString &appId);
    /// A draft is there; also when its content was replaced.
    Noted noteThere(const QString &issue, const QString &appId, const QString &mediaId, const QString &title);
    Noted notePreview(const QString &issue, const QString &appId, const QString &address);
    Noted noteGone(const QString &issue, const QString &appId);
    Noted notePublished(const QString &issue, const QString &address);
    /// The issue's file has another name now.
    Noted noteRenamed(const QString &from, const QString &to);
    /// It was not: what came with the name goes back.
    Noted noteSeparate(const QString &issue, const QString &earlier);
    Noted noteTraits(const QString &issue, const IssueTraits &traits);

private:
    Noted note(QJsonObject entry);
    void apply(const QJsonObject &entry);
    void move(const QString &issue, const QString &to);
    void reset();

    QString m_folder;
    qint64 m_read = 0; ///< bytes of the file that have been taken in
    QByteArray m_head; ///< the file's first bytes, by which another file in its place is noticed
    bool m_isDamaged = false;
    quint64 m_revision = 0;
    QHash<QString, QString> m_pictures;                   ///< by account and hash
    QHash<QString, QHash<QString, QString>> m_covers;     ///< by issue, by account and hash
    QHash<QString, QHash<QString, DraftRecord>> m_drafts; ///< by issue, by account
    QHash<QString, QString> m_published;                  ///< by issue
    QHash<QString, IssueTraits> m_traits;                 ///< by issue
    QSet<std::pair<QString, QString>> m_separate;
};

} // namespace Jianbao::Publish
