#include "filemessages.h"

#include "messagebar.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace Jianbao {

namespace {

constexpr auto opening = "opening";
constexpr auto saving = "saving";
constexpr auto disk = "disk";
constexpr auto recovery = "recovery";
constexpr auto settings = "profile";

QString readableTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

FileMessages::FileMessages(Workspace &workspace, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_bar(bar)
{
    connect(&workspace, &Workspace::openFailed, this, [this](const QString &, const QString &message) {
        m_bar.say({opening, Message::Kind::Trouble, message, {}});
    });
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        for (const auto *const topic : {opening, saving, disk, recovery, settings})
            m_bar.takeBack(topic);
    });
    connect(&workspace, &Workspace::saveFailed, this, [this](const Storage::SaveError &error) {
        if (error.kind == Storage::SaveError::Kind::Failed)
            sayNotSaved(error.message); // otherwise the change on disk is told of, which offers more
    });
    connect(&workspace, &Workspace::saved, this, [this] {
        m_bar.takeBack(saving);
        m_bar.takeBack(disk);
    });
    connect(&workspace, &Workspace::changedOnDisk, this, &FileMessages::sayChanged);
    connect(&workspace, &Workspace::takenFromDisk, this, &FileMessages::sayTakenFromDisk);
    connect(&workspace, &Workspace::lostEditsTakenOver, this, &FileMessages::sayTakenOver);
    connect(&workspace, &Workspace::lostEditsFound, this, &FileMessages::sayFound);
    connect(&workspace, &Workspace::profileRead, this, &FileMessages::sayProfile);
    connect(&workspace, &Workspace::profileNotMade, this,
            [this](const QString &message) { m_bar.say({settings, Message::Kind::Trouble, message, {}}); });
    connect(&workspace, &Workspace::recoveryFailed, this, [this](const QString &message) {
        m_bar.say({recovery, Message::Kind::Trouble, tr("Unsaved edits cannot be kept safe: %1").arg(message), {}});
    });
}

void FileMessages::sayNotSaved(const QString &reason)
{
    m_bar.say(
        {saving,
         Message::Kind::Trouble,
         tr("%1 Your text is safe in this window.").arg(reason),
         {{tr("Try again"), [this] { m_workspace.save(); }}, {tr("Save as…"), [this] { Q_EMIT saveAsRequested(); }}}});
}

void FileMessages::sayTaken(const QString &path)
{
    m_bar.say({saving,
               Message::Kind::Trouble,
               tr("Nothing was saved: %1 is open in another window.").arg(QFileInfo(path).fileName()),
               {{tr("Show that window"), [this, path] { Q_EMIT windowRequested(path); }},
                {tr("Save as…"), [this] { Q_EMIT saveAsRequested(); }}}});
}

void FileMessages::sayChanged(const QByteArray &seen)
{
    const QString file = QFileInfo(m_workspace.path()).fileName();
    const Message::Answer keep{tr("Keep mine"), [this, seen] { m_workspace.keepMine(seen); }};
    if (seen.isEmpty()) {
        m_bar.say({disk,
                   Message::Kind::Question,
                   tr("%1 is gone, or can no longer be read. Saving writes it again.").arg(file),
                   {keep}});
        return;
    }
    m_bar.say({disk,
               Message::Kind::Question,
               tr("Another program changed %1, and you have edits of the same lines that are not saved.").arg(file),
               {{tr("Reload"), [this] { m_workspace.reload(); }}, keep}});
}

void FileMessages::sayTakenFromDisk(Workspace::Unsaved edits)
{
    const QString file = QFileInfo(m_workspace.path()).fileName();
    const QString text =
        edits == Workspace::Unsaved::Kept
            ? tr("Another program changed %1. Its changes now stand beside yours, which are not saved yet.")
            : tr("Another program changed %1. You see it as it is now.");
    m_bar.say({disk, Message::Kind::Done, text.arg(file), {}});
}

void FileMessages::sayTakenOver(const LostEdits &edits)
{
    m_bar.say({recovery,
               Message::Kind::Question,
               tr("Your unsaved edits of %1 are back.").arg(readableTime(edits.savedAt)),
               {{tr("Use the file instead"), [this] { m_workspace.reload(); }}}});
}

void FileMessages::sayFound(const LostEdits &edits)
{
    m_bar.say({recovery,
               Message::Kind::Question,
               tr("There are unsaved edits of %1, but the file has changed since.").arg(readableTime(edits.savedAt)),
               {{tr("Take them over"), [this, edits] { m_workspace.takeOver(edits); }},
                {tr("Throw them away"), [this] { m_workspace.throwAwayLostEdits(); }}}});
}

void FileMessages::sayProfile(const ReadProfile &profile)
{
    if (profile.problems.isEmpty()) {
        m_bar.takeBack(settings);
        return;
    }
    const bool hasErrors = std::ranges::contains(profile.problems, ProfileProblem::Kind::Error, &ProfileProblem::kind);
    QString text = profile.problems.constFirst().inFile(profileFileName);
    if (const auto more = int(profile.problems.size()) - 1; more > 0)
        text = tr("%1 There are %n more problem(s).", nullptr, more).arg(text);
    m_bar.say({settings,
               hasErrors ? Message::Kind::Trouble : Message::Kind::Question,
               text,
               {{tr("Open the profile"), [this] { Q_EMIT profileRequested(); }}}});
}

} // namespace Jianbao
