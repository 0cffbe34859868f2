#include "issuerename.h"
#include "messagebar.h"
#include "newissuedesk.h"
#include "newissuedialog.h"
#include "redate.h"
#include "sampleissue.h"
#include "workspace.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray issue(const QByteArray &date)
{
    return "---\nlayout: default\n---\n\n# 嵌入式AI简报 (" + date +
           ")\n\n> 导读：本次1条。\n\n## 论文\n\n- [A | B](https://example.org/" + date +
           ")  \n摘要：水。\n\n## 博文\n\n- [C | D](https://example.org/c" + date + ")  \n摘要：水。\n";
}

} // namespace

/// The file's name follows the date; a new issue; the list of past issues: with a workspace on real files, and git
/// where it is there.
class IssueRenameTest : public QObject
{
    Q_OBJECT

    struct Desk {
        QWidget window;
        Workspace workspace;
        MessageBar messages;
        IssueRename rename{workspace, messages, nullptr};
    };

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    QStringList files() const { return QDir(m_folder->path()).entryList({u"*.md"_s}, QDir::Files, QDir::Name); }

    void open(Workspace &workspace, const QString &name) const
    {
        QSignalSpy replaced(&workspace, &Workspace::documentReplaced);
        workspace.open(path(name));
        QVERIFY(replaced.wait());
    }
    static void setDate(Workspace &workspace, const QString &before, const QString &date)
    {
        Document &document = *workspace.document();
        const auto changes = setIssueDate(document.text(), document.issue(), before, date, document.profile());
        QVERIFY(changes);
        document.apply(*changes, {u"date"_s, {}});
        document.endMerging();
    }

    bool git(const QStringList &arguments, QByteArray *output = nullptr) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(u"git"_s,
                      QStringList{u"-c"_s, u"user.name=t"_s, u"-c"_s, u"user.email=t@example.org"_s} + arguments);
        const bool done = process.waitForFinished() && process.exitCode() == 0;
        if (output)
            *output = process.readAllStandardOutput();
        return done;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_issuerename"_s);
    }
    void init()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"2020-03-30.md"_s, issue("2020-03-30"));
    }

    void renamesWithTheDateAndBack()
    {
        Desk desk;
        open(desk.workspace, u"2020-03-30.md"_s);
        QSignalSpy renamed(&desk.workspace, &Workspace::renamed);
        QSignalSpy changed(&desk.workspace, &Workspace::changedOnDisk);
        setDate(desk.workspace, u"2020-03-30"_s, u"2020-04-04"_s);
        QVERIFY(renamed.wait());
        QCOMPARE(files(), QStringList{u"2020-04-04.md"_s});
        QCOMPARE(desk.workspace.path(), path(u"2020-04-04.md"_s));
        QCOMPARE(read(u"2020-04-04.md"_s), issue("2020-03-30")); // the text is not saved yet
        QVERIFY(desk.workspace.isModified());
        QVERIFY(desk.messages.shown("renaming").contains(u"2020-04-04.md"));

        desk.workspace.document()->undo();
        QVERIFY(renamed.wait());
        QCOMPARE(files(), QStringList{u"2020-03-30.md"_s});
        QVERIFY(!desk.workspace.isModified());

        desk.workspace.document()->redo();
        QVERIFY(renamed.wait());
        QSignalSpy saved(&desk.workspace, &Workspace::saved);
        desk.workspace.save();
        QVERIFY(saved.wait());
        QCOMPARE(files(), QStringList{u"2020-04-04.md"_s});
        QCOMPARE(read(u"2020-04-04.md"_s).contains("(2020-04-04)"), true);
        QVERIFY(changed.isEmpty());
    }

    void doesNotWhenItIsTurnedOff()
    {
        Desk desk;
        open(desk.workspace, u"2020-03-30.md"_s);
        QSignalSpy renamed(&desk.workspace, &Workspace::renamed);
        setDate(desk.workspace, u"2020-03-30"_s, u"2020-04-04"_s);
        desk.rename.setEnabled(false); // within the pause
        QVERIFY(!desk.rename.isBusy());
        QSignalSpy saved(&desk.workspace, &Workspace::saved);
        desk.workspace.save();
        QVERIFY(saved.wait());
        QCOMPARE(files(), QStringList{u"2020-03-30.md"_s});
        // Turned on again, it does not make up for what was left alone.
        desk.rename.setEnabled(true);
        Document &document = *desk.workspace.document();
        document.apply(ChangeSet::insert(document.text().size(), "\nEnd\n"), {u"type"_s, {}});
        desk.workspace.save();
        QVERIFY(saved.wait());
        QVERIFY(!desk.rename.isBusy());
        QCOMPARE(files(), QStringList{u"2020-03-30.md"_s});
        QVERIFY(renamed.isEmpty());
    }

    void savingEndsThePause()
    {
        Desk desk;
        open(desk.workspace, u"2020-03-30.md"_s);
        QSignalSpy saved(&desk.workspace, &Workspace::saved);
        setDate(desk.workspace, u"2020-03-30"_s, u"2020-04-04"_s);
        QVERIFY(!desk.rename.isBusy()); // it may still be thrown away
        desk.workspace.save();
        QVERIFY(saved.wait());
        QVERIFY(desk.rename.isBusy());
        QString nameThen;
        desk.rename.finish([&] { nameThen = desk.workspace.path(); });
        QTRY_COMPARE(nameThen, path(u"2020-04-04.md"_s));
        QVERIFY(!desk.rename.isBusy());
        QCOMPARE(files(), QStringList{u"2020-04-04.md"_s});

        // What is not renamed keeps nobody waiting.
        bool isDone = false;
        desk.rename.finish([&] { isDone = true; });
        QVERIFY(isDone);
        setDate(desk.workspace, u"2020-04-04"_s, u"2020-04-05"_s);
        isDone = false;
        desk.rename.finish([&] { isDone = true; }); // with edits that are thrown away
        QVERIFY(isDone);
        QCOMPARE(files(), QStringList{u"2020-04-04.md"_s});
    }

    void asksGit()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("there is no git");
        QVERIFY(git({u"init"_s, u"-q"_s}));
        QVERIFY(git({u"add"_s, u"."_s}));
        QVERIFY(git({u"commit"_s, u"-q"_s, u"-m"_s, u"one"_s}));
        // What a repository would have run is not run.
        QFile hook(path(u".git/hooks/post-index-change"_s));
        QVERIFY(hook.open(QIODevice::WriteOnly));
        hook.write("#!/bin/sh\ntouch \"" + path(u"hooked"_s).toLocal8Bit() + "\"\n");
        hook.close();
        QVERIFY(hook.setPermissions(hook.permissions() | QFile::ExeOwner | QFile::ExeUser));

        Desk desk;
        open(desk.workspace, u"2020-03-30.md"_s);
        QSignalSpy renamed(&desk.workspace, &Workspace::renamed);
        setDate(desk.workspace, u"2020-03-30"_s, u"2020-04-04"_s);
        QVERIFY(renamed.wait());
        QVERIFY(!QFile::exists(path(u"hooked"_s)));
        QByteArray status;
        QVERIFY(git({u"status"_s, u"--porcelain"_s}, &status));
        QCOMPARE(status, "R  2020-03-30.md -> 2020-04-04.md\n");
        desk.workspace.document()->undo();
        QVERIFY(renamed.wait());
        QVERIFY(git({u"status"_s, u"--porcelain"_s}, &status));
        QCOMPARE(status, "");
    }

    void renamesWhatGitDoesNotKnow()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("there is no git");
        QVERIFY(git({u"init"_s, u"-q"_s}));
        Desk desk;
        open(desk.workspace, u"2020-03-30.md"_s);
        QSignalSpy renamed(&desk.workspace, &Workspace::renamed);
        setDate(desk.workspace, u"2020-03-30"_s, u"2020-04-04"_s);
        QVERIFY(renamed.wait());
        QCOMPARE(files(), QStringList{u"2020-04-04.md"_s});
    }

    void neverReplacesAnotherFile()
    {
        write(u"2020-04-04.md"_s, "theirs");
        Desk desk;
        open(desk.workspace, u"2020-03-30.md"_s);
        QSignalSpy failed(&desk.workspace, &Workspace::renameFailed);
        setDate(desk.workspace, u"2020-03-30"_s, u"2020-04-04"_s);
        QVERIFY(failed.wait());
        QCOMPARE(read(u"2020-04-04.md"_s), "theirs");
        QCOMPARE(read(u"2020-03-30.md"_s), issue("2020-03-30"));
        QCOMPARE(desk.workspace.path(), path(u"2020-03-30.md"_s));
        QVERIFY(desk.messages.shown("renaming").contains(u"2020-04-04.md"));
    }

    void waitsForTheWholeDate()
    {
        Desk desk;
        open(desk.workspace, u"2020-03-30.md"_s);
        QSignalSpy renamed(&desk.workspace, &Workspace::renamed);
        QSignalSpy failed(&desk.workspace, &Workspace::renameFailed);
        for (const QString &typed : {u"2020-0"_s, u"2020-04"_s, u"2020-04-0"_s})
            setDate(desk.workspace, u"2020-03-30"_s, typed);
        setDate(desk.workspace, u"2020-03-30"_s, u"2020-04-04"_s);
        setDate(desk.workspace, u"2020-04-04"_s, u"2020-04-05"_s); // within the pause
        QVERIFY(renamed.wait());
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(files(), QStringList{u"2020-04-05.md"_s});
        QVERIFY(failed.isEmpty());
    }

    void leavesOtherNamesAlone()
    {
        write(u"draft.md"_s, issue("2020-05-01"));
        write(u"2020-06-01.md"_s, issue("2020-06-02"));
        for (const QString &name : {u"draft.md"_s, u"2020-06-01.md"_s}) {
            Desk desk;
            open(desk.workspace, name);
            QSignalSpy renamed(&desk.workspace, &Workspace::renamed);
            setDate(desk.workspace, {}, u"2020-07-01"_s);
            QVERIFY(!renamed.wait(2000));
        }
    }

    void doesNotFollowTheDisk()
    {
        Desk desk;
        open(desk.workspace, u"2020-03-30.md"_s);
        QSignalSpy renamed(&desk.workspace, &Workspace::renamed);
        write(u"2020-03-30.md"_s, issue("2020-04-04"));
        QSignalSpy changed(desk.workspace.document(), &Document::changed);
        desk.workspace.reload();
        QVERIFY(changed.wait());
        QVERIFY(!renamed.wait(2000));
        QVERIFY(!desk.workspace.isModified());
    }

    void recoveryFollows()
    {
        {
            Desk desk;
            open(desk.workspace, u"2020-03-30.md"_s);
            QSignalSpy renamed(&desk.workspace, &Workspace::renamed);
            setDate(desk.workspace, u"2020-03-30"_s, u"2020-04-04"_s);
            QVERIFY(renamed.wait());
            const RecoveryStore store(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                      u"/recovery"_s);
            QTRY_VERIFY(store.entry(path(u"2020-04-04.md"_s)) && !store.entry(path(u"2020-03-30.md"_s)));
        }
        // The next session finds the edits under the new name.
        Desk desk;
        QSignalSpy taken(&desk.workspace, &Workspace::lostEditsTakenOver);
        open(desk.workspace, u"2020-04-04.md"_s);
        QTRY_COMPARE(taken.size(), 1);
        QVERIFY(desk.workspace.document()->text().bytes().contains("(2020-04-04)"));
    }

    void savesWhatIsSavedMeanwhile()
    {
        Desk desk;
        open(desk.workspace, u"2020-03-30.md"_s);
        QSignalSpy saved(&desk.workspace, &Workspace::saved);
        Document &document = *desk.workspace.document();
        document.apply(ChangeSet::insert(document.text().size(), "\nEnd\n"), {u"type"_s, {}});
        desk.workspace.rename(path(u"2020-04-04.md"_s));
        desk.workspace.save();
        QVERIFY(saved.wait());
        QCOMPARE(files(), QStringList{u"2020-04-04.md"_s});
        QVERIFY(read(u"2020-04-04.md"_s).endsWith("\nEnd\n"));
        QVERIFY(!desk.workspace.isModified());
    }

    void makesANewIssue()
    {
        write(u"2020-03-16.md"_s, issue("2020-03-16"));
        Desk desk;
        open(desk.workspace, u"2020-03-30.md"_s);
        NewIssueDesk newIssues(desk.window, desk.workspace, desk.messages);
        QSignalSpy made(&newIssues, &NewIssueDesk::made);
        newIssues.newIssueAction()->trigger();
        auto *const dialog = desk.window.findChild<NewIssueDialog *>();
        QVERIFY(dialog);
        auto *const calendar = dialog->findChild<QCalendarWidget *>();
        auto *const file = dialog->findChild<QLabel *>(u"new-issue-file"_s);
        auto *const warning = dialog->findChild<QLabel *>(u"new-issue-warning"_s);
        QTRY_VERIFY(!file->text().isEmpty());
        // The rhythm of a fortnight, from today on.
        QCOMPARE(QDate(2020, 3, 30).daysTo(calendar->selectedDate()) % 14, 0);
        QVERIFY(calendar->selectedDate() >= QDate::currentDate());
        QVERIFY(warning->isHidden());
        // A day that has its issue cannot be chosen.
        calendar->setSelectedDate({2020, 3, 16});
        QCOMPARE(file->text(), u"2020-03-16.md"_s);
        QVERIFY(!warning->isHidden());
        QVERIFY(!dialog->findChild<QPushButton *>(u"create"_s)->isEnabled());
        calendar->setSelectedDate({2020, 4, 4});
        QVERIFY(warning->isHidden());
        dialog->findChild<QPushButton *>(u"create"_s)->click();
        QVERIFY(made.wait());
        QCOMPARE(made.first().first().toString(), path(u"2020-04-04.md"_s));
        const QByteArray bytes = read(u"2020-04-04.md"_s);
        QVERIFY(bytes.contains("# 嵌入式AI简报 (2020-04-04)\n"));
        QVERIFY(bytes.contains("[2020-04-04](") && bytes.contains("[2020-03-30](") && bytes.contains("[2020-03-16]("));
        QVERIFY(!bytes.contains("example.org"));
    }

    /// The sample lies where nobody would look for an issue.
    void asksWhereToBesideTheSample()
    {
        Desk desk;
        desk.workspace.open(*makeSampleIssue());
        QTRY_COMPARE(desk.workspace.path(), sampleIssuePath());
        NewIssueDesk newIssues(desk.window, desk.workspace, desk.messages);
        newIssues.begin();
        QVERIFY(!desk.window.findChild<NewIssueDialog *>());
        auto *const asked = desk.window.findChild<QFileDialog *>();
        QVERIFY(asked);
        QVERIFY(!asked->directory().path().startsWith(QFileInfo(sampleIssuePath()).path()));
    }

    void neverMakesOneOverAFile()
    {
        Desk desk;
        open(desk.workspace, u"2020-03-30.md"_s);
        NewIssueDesk newIssues(desk.window, desk.workspace, desk.messages);
        newIssues.begin();
        auto *const dialog = desk.window.findChild<NewIssueDialog *>();
        QTRY_VERIFY(!dialog->findChild<QLabel *>(u"new-issue-file"_s)->text().isEmpty());
        dialog->findChild<QCalendarWidget *>()->setSelectedDate({2020, 4, 4});
        write(u"2020-04-04.md"_s, "theirs"); // it comes while the dialog is open
        dialog->findChild<QPushButton *>(u"create"_s)->click();
        QTRY_VERIFY(desk.messages.shown("making").contains(u"2020-04-04.md"));
        QCOMPARE(read(u"2020-04-04.md"_s), "theirs");
    }

    void rebuildsThePastAsOneStep()
    {
        write(u"2020-03-16.md"_s, issue("2020-03-16"));
        Desk desk;
        NewIssueDesk newIssues(desk.window, desk.workspace, desk.messages);
        QVERIFY(!newIssues.rebuildAction()->isEnabled());
        open(desk.workspace, u"2020-03-30.md"_s);
        Document &document = *desk.workspace.document();
        const QByteArray before = document.text().bytes();
        newIssues.rebuildAction()->trigger();
        QTRY_VERIFY(document.text().bytes().contains("[2020-03-16]("));
        QVERIFY(desk.messages.shown("rebuilding").contains(u"2020-03-16"));
        newIssues.rebuildAction()->trigger();
        QTRY_VERIFY(!desk.messages.shown("rebuilding").contains(u"2020-03-16"));
        document.undo();
        QCOMPARE(document.text().bytes(), before);
        QVERIFY(!document.canUndo());
    }
};

QTEST_MAIN(IssueRenameTest)
#include "tst_issuerename.moc"
