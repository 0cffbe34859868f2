#pragma once

#include "document.h"
#include "issuefile.h"
#include "profilefile.h"
#include "recoverykeeper.h"

#include <QObject>
#include <memory>

namespace Jianbao {

/// The open issue: its Document, its file and its unsaved edits, kept in step. Knows no window; what happens is told by
/// signals, and what has to be asked is asked by others.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class Unsaved { None, Kept };

    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    Document *document() const { return m_document.get(); } ///< null while nothing is open
    QString path() const { return m_file.path(); }
    QString folder() const { return m_file.folder(); }
    /// The document's bytes are not the file's.
    bool isModified() const { return m_isModified; }

    /// Unsaved edits of the present document are lost when it succeeds: ask first. The present document stays when it
    /// fails, and until then; what is edited in it meanwhile and not saved is there again when it is opened again.
    /// Opening another one takes the place of one that is still being opened.
    void open(const QString &path);
    void save();
    void saveAs(const QString &path);
    /// Gives the open file another name in its folder, what is unsaved or not; `renamed` or `renameFailed` follows.
    void rename(const QString &path);
    /// Takes over what the file holds now, as one step that can be undone.
    void reload();
    /// The next save may replace what `changedOnDisk` reported.
    void keepMine(const QByteArray &seen);
    void lookAtDisk();
    /// Sees to it that there is a `jianbao.json` to be edited; `profileReady` or `profileNotMade` follows.
    void prepareProfile() { m_profile.makeReady(); }

    /// Changes the `jianbao.json` of the issue's folder (see profileedits.h); `profileWritten` or `profileNotChanged`
    /// follows.
    void changeProfile(const std::function<Result<QByteArray>(const QByteArray &json)> &edit)
    {
        m_profile.change(edit);
    }

    /// Takes over edits that `lostEditsFound` reported, as one step that can be undone.
    void takeOver(const LostEdits &edits);
    void throwAwayLostEdits();
    /// The unsaved edits of this session are to be lost.
    void throwAwayUnsaved();
    /// The unsaved edits are safe when this returns, as far as the disk takes them.
    void putAsideNow();

Q_SIGNALS:
    /// Another document is open. The one before lives until this signal has been handled.
    void documentReplaced(Jianbao::Document *document);
    void pathChanged(const QString &path);
    void modifiedChanged(bool modified);
    void saved(const QString &path);
    /// After `pathChanged`.
    void renamed(const QString &from);
    void renameFailed(const QString &message);
    void openFailed(const QString &path, const QString &message);
    void saveFailed(const Jianbao::Storage::SaveError &error);
    /// Another program changed the file, or took it away, and that cannot be joined with what was edited here.
    void changedOnDisk(const QByteArray &seen);
    /// Another program changed the file, and the document has it already, as one step that can be undone, beside
    /// edits that are not saved if there were any.
    void takenFromDisk(Jianbao::Workspace::Unsaved edits);
    /// An earlier session left these edits, and they have been taken over.
    void lostEditsTakenOver(const Jianbao::LostEdits &edits);
    /// An earlier session left these edits, but the file has changed since.
    void lostEditsFound(const Jianbao::LostEdits &edits);
    void recoveryFailed(const QString &message);
    /// The profile of the issue's folder was read: when the issue was opened, and whenever it changes. The document
    /// has it already; one that cannot be read as a whole changes nothing.
    void profileRead(const Jianbao::ReadProfile &profile);
    void profileReady(const QString &path);
    void profileNotMade(const QString &message);
    void profileWritten();
    void profileNotChanged(const QString &message);

private:
    void showOpened(const Snapshot &snapshot, const ReadProfile &profile);
    void takeProfile(const ReadProfile &profile);
    void replaceText(const Text &text, const QString &stepName);
    void joinWithDisk(const QByteArray &seen, const Text &now);
    void noteRenamed(const QString &from);
    void noteSaved(const Text &text);
    void noteChanged();
    void handleLostEdits(const QString &path, const LostEdits &edits);
    void compareWithFile();

    IssueFile m_file;
    ProfileFile m_profile;
    RecoveryKeeper m_recovery;
    std::unique_ptr<Document> m_document;
    QString m_recoveryPath; ///< what unsaved edits are put aside for
    bool m_isModified = false;
    quint64 m_givenUp = 0; ///< the revision whose unsaved edits the person chose to lose
};

} // namespace Jianbao
