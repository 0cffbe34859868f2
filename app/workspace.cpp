#include "workspace.h"

#include "linemerge.h"

namespace Jianbao {

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{
    connect(&m_file, &IssueFile::opened, this, &Workspace::showOpened);
    connect(&m_file, &IssueFile::openFailed, this, &Workspace::openFailed);
    connect(&m_file, &IssueFile::reloaded, this, [this](const Text &text) {
        replaceText(text, tr("reload"));
        noteSaved(text);
    });
    connect(&m_file, &IssueFile::saved, this, [this](const Text &text) {
        noteSaved(text);
        Q_EMIT saved(path());
    });
    connect(&m_file, &IssueFile::renamed, this, &Workspace::noteRenamed);
    connect(&m_file, &IssueFile::renameFailed, this, [this](const QString &to, const QString &message) {
        m_recovery.forget(to);
        Q_EMIT renameFailed(message);
    });
    connect(&m_file, &IssueFile::saveFailed, this, &Workspace::saveFailed);
    connect(&m_file, &IssueFile::changedOnDisk, this, &Workspace::joinWithDisk);
    connect(&m_profile, &ProfileFile::changed, this, &Workspace::takeProfile);
    connect(&m_profile, &ProfileFile::ready, this, &Workspace::profileReady);
    connect(&m_profile, &ProfileFile::notMade, this, &Workspace::profileNotMade);
    connect(&m_profile, &ProfileFile::written, this, &Workspace::profileWritten);
    connect(&m_profile, &ProfileFile::notChanged, this, &Workspace::profileNotChanged);
    connect(&m_recovery, &RecoveryKeeper::found, this, &Workspace::handleLostEdits);
    connect(&m_recovery, &RecoveryKeeper::failed, this, &Workspace::recoveryFailed);
}

Workspace::~Workspace() = default;

void Workspace::open(const QString &path)
{
    m_givenUp = m_document ? m_document->revision() : 0;
    m_file.open(path);
}

void Workspace::save()
{
    if (m_document)
        m_file.save(m_document->text());
}

void Workspace::saveAs(const QString &path)
{
    if (m_document)
        m_file.saveAs(path, m_document->text());
}

void Workspace::rename(const QString &path)
{
    if (m_isModified) // kept under both names until it is known which one it is
        m_recovery.copyTo(path, m_document->text(), m_file.fingerprint());
    m_file.rename(path);
}

void Workspace::reload()
{
    m_file.reload();
}

void Workspace::keepMine(const QByteArray &seen)
{
    m_file.keepMine(seen);
}

void Workspace::lookAtDisk()
{
    m_file.compareWithDisk();
}

void Workspace::showOpened(const Snapshot &snapshot, const ReadProfile &profile)
{
    if (m_isModified && m_document->revision() == m_givenUp)
        m_recovery.noteSettled(m_recoveryPath); // the person chose to lose them
    else if (m_isModified)
        m_recovery.putAsideNow(); // nobody was asked about what was edited since
    auto document = std::make_unique<Document>(snapshot);
    document->parseInBackground();
    connect(document.get(), &Document::textChanged, this, &Workspace::noteChanged);
    document.swap(m_document);
    m_recoveryPath = path();
    m_profile.follow(folder(), profile);
    Q_EMIT documentReplaced(m_document.get());
    Q_EMIT pathChanged(path());
    Q_EMIT profileRead(profile);
    compareWithFile();
    m_recovery.lookFor(path(), snapshot.text, m_file.fingerprint());
}

void Workspace::replaceText(const Text &text, const QString &stepName)
{
    if (!m_document)
        return;
    m_document->replaceText(text.bytes(), stepName);
    m_document->settle();
}

void Workspace::joinWithDisk(const QByteArray &seen, const Text &now)
{
    const auto changes = m_document && !seen.isEmpty() ? mergeLines(m_file.savedText(), m_document->text(), now)
                                                       : std::optional<ChangeSet>();
    if (!changes || m_document->text().size() + changes->growth() > Storage::maximumFileSize) {
        Q_EMIT changedOnDisk(seen);
        return;
    }
    const Unsaved edits = m_isModified ? Unsaved::Kept : Unsaved::None;
    m_file.takeNotice(seen, now);
    m_document->endMerging();
    m_document->apply(*changes, {.name = tr("changes of another program"), .mergeKey = {}});
    m_document->settle();
    if (m_document->text() == now)
        m_document->markClean();
    noteChanged(); // also where the document had it all already
    Q_EMIT takenFromDisk(edits);
}

void Workspace::noteSaved(const Text &text)
{
    const bool isAllOfIt = m_document->text() == text; // the person may have typed on while the disk was busy
    if (isAllOfIt)
        m_document->markClean();
    if (isAllOfIt || m_recoveryPath != path())
        m_recovery.noteSettled(m_recoveryPath);
    if (m_recoveryPath != path()) {
        m_recoveryPath = path();
        m_profile.moveTo(folder());
        Q_EMIT pathChanged(path());
    }
    compareWithFile();
}

void Workspace::noteRenamed(const QString &from)
{
    m_recovery.noteRenamed(from, path());
    m_recoveryPath = path();
    if (m_isModified)
        m_recovery.noteUnsaved(path(), m_document->text(), m_file.fingerprint());
    else
        m_recovery.forget(path());
    Q_EMIT pathChanged(path());
    Q_EMIT renamed(from);
}

void Workspace::takeProfile(const ReadProfile &profile)
{
    if (m_document && !profile.isUnreadable)
        m_document->setProfile(profile.profile);
    Q_EMIT profileRead(profile);
}

void Workspace::noteChanged()
{
    compareWithFile();
    if (m_isModified)
        m_recovery.noteUnsaved(m_recoveryPath, m_document->text(), m_file.fingerprint());
    else
        m_recovery.noteSettled(m_recoveryPath); // undone to what the file holds
}

void Workspace::compareWithFile()
{
    const bool isModified = m_document && !(m_document->text() == m_file.savedText());
    if (isModified == m_isModified)
        return;
    m_isModified = isModified;
    Q_EMIT modifiedChanged(isModified);
}

void Workspace::handleLostEdits(const QString &path, const LostEdits &edits)
{
    // Edits are only taken over unasked where they meet the text they were made to, untouched.
    if (path != m_recoveryPath)
        return;
    if (edits.fileIsTheSame && !m_isModified) {
        takeOver(edits);
        Q_EMIT lostEditsTakenOver(edits);
    } else {
        Q_EMIT lostEditsFound(edits);
    }
}

void Workspace::takeOver(const LostEdits &edits)
{
    replaceText(edits.text, tr("unsaved edits"));
    m_recovery.noteDecided(m_recoveryPath);
}

void Workspace::throwAwayLostEdits()
{
    m_recovery.noteDecided(m_recoveryPath);
}

void Workspace::putAsideNow()
{
    m_recovery.putAsideNow();
}

void Workspace::throwAwayUnsaved()
{
    m_recovery.noteSettled(m_recoveryPath);
}

} // namespace Jianbao
