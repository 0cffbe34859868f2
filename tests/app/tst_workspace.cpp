#include "longissue.h"
#include "workspace.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray original = "# T\n\n## 论文\n\n- [A](https://example.org/a)\n";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/recovery"_s;
}

int recoveryFiles()
{
    return int(QDir(recoveryFolder()).entryList(QDir::Files).size());
}

/// Types at the end of the document.
void type(Workspace &workspace, const QByteArray &bytes)
{
    Document &document = *workspace.document();
    document.apply(ChangeSet::insert(document.text().size(), bytes), {u"type"_s, "typing"});
}

/// Changes the first line, as change() does.
const QByteArray mine = "# Tx" + original.sliced(3);
void typeOver(Workspace &workspace)
{
    workspace.document()->apply(ChangeSet::insert(3, "x"), {u"type"_s, "typing"});
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void opens();
    void keepsTheDocumentWhenAnotherCannotBeOpened();
    void opensOnlyWhatIsAskedForLast();
    void keepsWhatIsEditedWhileAnotherIsBeingOpened();
    void savesWhileAnotherIsBeingOpened();
    void isModifiedWhileTheBytesDiffer();
    void savesAndIsClean();
    void savesUnderAnotherName();
    void typingDuringASaveStaysUnsaved();
    void aFailedSaveKeepsTextAndFile();
    void takesOverAChangeOnDisk();
    void joinsAChangeOnDiskWithUnsavedEdits();
    void neverOverwritesAChangeUnseen();
    void keepMineOverwritesWhatWasSeen();
    void reloadIsAStepThatCanBeUndone();
    void ownSavesAreNoChange();

    void putsUnsavedEditsAsideWithinASecond();
    void forgetsThemWhenSavedOrUndone();
    void bringsThemBackAfterACrash();
    void asksWhenTheFileHasChangedSince();

    void readsTheProfileOfTheFolder();
    void followsTheProfileWhenItChanges();
    void keepsTheProfileWhenItsFileIsBroken();
    void takesTheProfileOfTheFolderSavedTo();
    void makesAProfileButNeverOverOne();

private:
    void open(Workspace &workspace);
    void change(const QByteArray &bytes) const;
    void writeProfile(const QByteArray &json) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void WorkspaceTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"tst_workspace"_s);
}

void WorkspaceTest::init()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"issue.md"_s);
    change(original);
}

void WorkspaceTest::change(const QByteArray &bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void WorkspaceTest::open(Workspace &workspace)
{
    QSignalSpy replaced(&workspace, &Workspace::documentReplaced);
    workspace.open(m_path);
    QVERIFY(replaced.wait());
}

void WorkspaceTest::opens()
{
    Workspace workspace;
    QVERIFY(!workspace.document());
    open(workspace);
    QCOMPARE(workspace.document()->text().bytes(), original);
    QCOMPARE(workspace.path(), m_path);
    QVERIFY(!workspace.isModified());
    QCOMPARE(contents(m_path), original);
}

void WorkspaceTest::keepsTheDocumentWhenAnotherCannotBeOpened()
{
    Workspace workspace;
    open(workspace);
    type(workspace, "x");
    const Document *const document = workspace.document();
    for (const QString &path : {m_folder->filePath(u"missing.md"_s), m_folder->path(), u"/dev/null"_s, QString()}) {
        QSignalSpy failed(&workspace, &Workspace::openFailed);
        workspace.open(path);
        QVERIFY(failed.wait());
        QVERIFY(!failed.at(0).at(1).toString().isEmpty());
        QCOMPARE(workspace.document(), document);
        QCOMPARE(workspace.path(), m_path);
        QVERIFY(workspace.isModified());
    }
}

void WorkspaceTest::opensOnlyWhatIsAskedForLast()
{
    const QString longPath = m_folder->filePath(u"long.md"_s);
    QFile file(longPath);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Testing::longIssue(2'000'000));
    file.close();
    Workspace workspace;
    QStringList shown;
    connect(&workspace, &Workspace::pathChanged, this, [&](const QString &path) { shown.append(path); });
    workspace.open(longPath);
    open(workspace);
    workspace.open(longPath);
    workspace.open(m_folder->filePath(u"missing.md"_s));
    QSignalSpy failed(&workspace, &Workspace::openFailed);
    QVERIFY(failed.wait());
    QCOMPARE(workspace.path(), m_path);
    workspace.open(longPath);
    QTRY_COMPARE(workspace.path(), longPath);
    QCOMPARE(shown, QStringList({m_path, longPath}));
    QCOMPARE(workspace.document()->text().bytes(), Testing::longIssue(2'000'000));
}

void WorkspaceTest::keepsWhatIsEditedWhileAnotherIsBeingOpened()
{
    const QString other = m_folder->filePath(u"other.md"_s);
    QVERIFY(QFile::copy(m_path, other));
    Workspace workspace;
    open(workspace);
    QSignalSpy replaced(&workspace, &Workspace::documentReplaced);
    workspace.open(other);
    typeOver(workspace);
    const QByteArray typed = workspace.document()->text().bytes();
    QVERIFY(replaced.wait());
    QCOMPARE(workspace.path(), other);
    QVERIFY(!workspace.isModified());
    QCOMPARE(contents(m_path), original);
    QSignalSpy takenOver(&workspace, &Workspace::lostEditsTakenOver);
    open(workspace);
    QVERIFY(takenOver.count() > 0 || takenOver.wait());
    QCOMPARE(workspace.document()->text().bytes(), typed);
}

void WorkspaceTest::savesWhileAnotherIsBeingOpened()
{
    const QString other = m_folder->filePath(u"other.md"_s);
    QVERIFY(QFile::copy(m_path, other));
    Workspace workspace;
    open(workspace);
    QSignalSpy replaced(&workspace, &Workspace::documentReplaced);
    QSignalSpy saved(&workspace, &Workspace::saved);
    workspace.open(other);
    typeOver(workspace);
    const QByteArray typed = workspace.document()->text().bytes();
    workspace.save();
    QVERIFY(replaced.wait());
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.at(0).at(0).toString(), m_path);
    QCOMPARE(workspace.path(), other);
    QVERIFY(!workspace.isModified());
    QCOMPARE(contents(m_path), typed);
    QCOMPARE(contents(other), original);
}

void WorkspaceTest::isModifiedWhileTheBytesDiffer()
{
    Workspace workspace;
    open(workspace);
    QSignalSpy modified(&workspace, &Workspace::modifiedChanged);
    type(workspace, "x");
    QVERIFY(workspace.isModified());
    workspace.document()->undo();
    QVERIFY(!workspace.isModified());
    QCOMPARE(modified.count(), 2);
}

void WorkspaceTest::savesAndIsClean()
{
    Workspace workspace;
    open(workspace);
    type(workspace, "x");
    QSignalSpy saved(&workspace, &Workspace::saved);
    workspace.save();
    QVERIFY(saved.wait());
    QVERIFY(!workspace.isModified());
    QVERIFY(workspace.document()->isClean());
    QCOMPARE(contents(m_path), original + "x");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void WorkspaceTest::savesUnderAnotherName()
{
    Workspace workspace;
    open(workspace);
    type(workspace, "x");
    const QString other = m_folder->filePath(u"other.md"_s);
    QSignalSpy saved(&workspace, &Workspace::saved);
    workspace.saveAs(other);
    QVERIFY(saved.wait());
    QCOMPARE(workspace.path(), other);
    QVERIFY(!workspace.isModified());
    QCOMPARE(contents(m_path), original);
    QCOMPARE(contents(other), original + "x");
}

void WorkspaceTest::typingDuringASaveStaysUnsaved()
{
    Workspace workspace;
    open(workspace);
    type(workspace, "x");
    QSignalSpy saved(&workspace, &Workspace::saved);
    workspace.save();
    type(workspace, "y");
    QVERIFY(saved.wait());
    QCOMPARE(contents(m_path), original + "x");
    QVERIFY(workspace.isModified());
    workspace.document()->undo();
    workspace.document()->undo();
    QVERIFY(workspace.isModified()); // the text as first opened is no longer the file's
}

void WorkspaceTest::aFailedSaveKeepsTextAndFile()
{
    Workspace workspace;
    open(workspace);
    type(workspace, "x");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const bool mayWriteAnyway = QFile(m_folder->filePath(u"probe"_s)).open(QIODevice::WriteOnly);
    QSignalSpy failed(&workspace, &Workspace::saveFailed);
    if (!mayWriteAnyway)
        workspace.save();
    const bool hasFailed = !mayWriteAnyway && failed.wait();
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    if (mayWriteAnyway)
        QSKIP("this user may write everywhere");
    QVERIFY(hasFailed);
    QCOMPARE(workspace.document()->text().bytes(), original + "x");
    QVERIFY(workspace.isModified());
    QCOMPARE(contents(m_path), original);
}

void WorkspaceTest::takesOverAChangeOnDisk()
{
    Workspace workspace;
    open(workspace);
    QSignalSpy taken(&workspace, &Workspace::takenFromDisk);
    QSignalSpy changed(&workspace, &Workspace::changedOnDisk);
    change("# other\n");
    QVERIFY(taken.wait());
    QCOMPARE(taken.at(0).at(0).value<Workspace::Unsaved>(), Workspace::Unsaved::None);
    QCOMPARE(workspace.document()->text().bytes(), QByteArray("# other\n"));
    QVERIFY(!workspace.isModified());
    QVERIFY(workspace.document()->isClean());
    workspace.document()->undo();
    QCOMPARE(workspace.document()->text().bytes(), original);
    QVERIFY(workspace.isModified());
    workspace.document()->redo();
    QVERIFY(!workspace.isModified());

    QVERIFY(changed.isEmpty());
    QVERIFY(QFile::remove(m_path));
    QTRY_VERIFY(!changed.isEmpty() && changed.constLast().at(0).toByteArray().isEmpty());
    QCOMPARE(workspace.document()->text().bytes(), QByteArray("# other\n"));
}

/// As `jianbao-cli add` does while the issue is open here.
void WorkspaceTest::joinsAChangeOnDiskWithUnsavedEdits()
{
    const QByteArray added = "- https://example.org/b\n";
    Workspace workspace;
    open(workspace);
    Document &document = *workspace.document();
    document.apply(ChangeSet::insert(3, " and more"), {u"type"_s, "typing"});
    QSignalSpy taken(&workspace, &Workspace::takenFromDisk);
    change(original + added);
    QVERIFY(taken.wait());
    QCOMPARE(taken.at(0).at(0).value<Workspace::Unsaved>(), Workspace::Unsaved::Kept);
    const QByteArray both = "# T and more\n" + original.sliced(4) + added;
    QCOMPARE(document.text().bytes(), both);
    QVERIFY(workspace.isModified());
    QTRY_COMPARE(recoveryFiles(), 1);

    QSignalSpy saved(&workspace, &Workspace::saved);
    workspace.save(); // what stands there has been seen
    QVERIFY(saved.wait());
    QCOMPARE(contents(m_path), both);
    document.undo();
    QCOMPARE(document.text().bytes(), "# T and more\n" + original.sliced(4));
}

void WorkspaceTest::neverOverwritesAChangeUnseen()
{
    Workspace workspace;
    open(workspace);
    typeOver(workspace);
    QSignalSpy failed(&workspace, &Workspace::saveFailed);
    QSignalSpy changed(&workspace, &Workspace::changedOnDisk);
    change("# theirs\n");
    workspace.save();
    QVERIFY(failed.wait());
    QCOMPARE(contents(m_path), QByteArray("# theirs\n"));
    QVERIFY(changed.count() > 0 || changed.wait());
    QCOMPARE(workspace.document()->text().bytes(), mine);
}

void WorkspaceTest::keepMineOverwritesWhatWasSeen()
{
    Workspace workspace;
    open(workspace);
    typeOver(workspace);
    QSignalSpy changed(&workspace, &Workspace::changedOnDisk);
    change("# theirs\n");
    QVERIFY(changed.wait());
    workspace.keepMine(changed.at(0).at(0).toByteArray());
    QSignalSpy saved(&workspace, &Workspace::saved);
    workspace.save();
    QVERIFY(saved.wait());
    QCOMPARE(contents(m_path), mine);
}

void WorkspaceTest::reloadIsAStepThatCanBeUndone()
{
    Workspace workspace;
    open(workspace);
    typeOver(workspace);
    QSignalSpy changed(&workspace, &Workspace::changedOnDisk);
    change("# theirs\n");
    QVERIFY(changed.wait());
    workspace.reload();
    QTRY_VERIFY(!workspace.isModified());
    QCOMPARE(workspace.document()->text().bytes(), QByteArray("# theirs\n"));
    workspace.document()->undo();
    QCOMPARE(workspace.document()->text().bytes(), mine);
    QVERIFY(workspace.isModified());
}

void WorkspaceTest::ownSavesAreNoChange()
{
    Workspace workspace;
    open(workspace);
    QSignalSpy changed(&workspace, &Workspace::changedOnDisk);
    QSignalSpy saved(&workspace, &Workspace::saved);
    for (int i = 0; i < 3; ++i) {
        type(workspace, "x");
        workspace.save();
        QVERIFY(saved.wait());
    }
    QVERIFY(!changed.wait(500));
}

void WorkspaceTest::putsUnsavedEditsAsideWithinASecond()
{
    Workspace workspace;
    open(workspace);
    QElapsedTimer clock;
    clock.start();
    while (recoveryFiles() == 0 && clock.elapsed() < 5000) {
        type(workspace, "x"); // without a pause
        QTest::qWait(20);
    }
    QCOMPARE(recoveryFiles(), 1);
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(contents(m_path), original);
}

void WorkspaceTest::forgetsThemWhenSavedOrUndone()
{
    Workspace workspace;
    open(workspace);
    type(workspace, "x");
    QTRY_COMPARE(recoveryFiles(), 1);
    workspace.save();
    QTRY_COMPARE(recoveryFiles(), 0);
    type(workspace, "y");
    QTRY_COMPARE(recoveryFiles(), 1);
    workspace.document()->undo();
    QTRY_COMPARE(recoveryFiles(), 0);
    type(workspace, "z");
    QTRY_COMPARE(recoveryFiles(), 1);
    workspace.throwAwayUnsaved();
    QTRY_COMPARE(recoveryFiles(), 0);
}

void WorkspaceTest::bringsThemBackAfterACrash()
{
    {
        Workspace crashed;
        open(crashed);
        type(crashed, "lost");
        QTRY_COMPARE(recoveryFiles(), 1);
    }
    Workspace workspace;
    QSignalSpy takenOver(&workspace, &Workspace::lostEditsTakenOver);
    open(workspace);
    QVERIFY(takenOver.count() > 0 || takenOver.wait());
    QCOMPARE(workspace.document()->text().bytes(), original + "lost");
    QVERIFY(workspace.isModified());
    workspace.document()->undo();
    QCOMPARE(workspace.document()->text().bytes(), original);
    QCOMPARE(contents(m_path), original);
}

void WorkspaceTest::asksWhenTheFileHasChangedSince()
{
    {
        Workspace crashed;
        open(crashed);
        type(crashed, "lost");
        QTRY_COMPARE(recoveryFiles(), 1);
    }
    change("# pulled\n");
    {
        Workspace undecided;
        QSignalSpy found(&undecided, &Workspace::lostEditsFound);
        open(undecided);
        QVERIFY(found.count() > 0 || found.wait());
        QCOMPARE(undecided.document()->text().bytes(), QByteArray("# pulled\n"));
        type(undecided, "new"); // must not overwrite what nobody has decided about
        QTRY_COMPARE(recoveryFiles(), 1);
        undecided.document()->undo();
        QTRY_COMPARE(recoveryFiles(), 0);
    }
    Workspace workspace;
    QSignalSpy found(&workspace, &Workspace::lostEditsFound);
    open(workspace);
    QVERIFY(found.count() > 0 || found.wait());
    const auto edits = found.at(0).at(0).value<LostEdits>();
    QCOMPARE(edits.text.bytes(), original + "lost");
    workspace.takeOver(edits);
    QCOMPARE(workspace.document()->text().bytes(), original + "lost");
    QTRY_COMPARE(recoveryFiles(), 1);
    workspace.document()->undo();
    QCOMPARE(workspace.document()->text().bytes(), QByteArray("# pulled\n"));
}

void WorkspaceTest::writeProfile(const QByteArray &json) const
{
    QFile file(m_folder->filePath(u"jianbao.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(json), json.size());
}

void WorkspaceTest::readsTheProfileOfTheFolder()
{
    writeProfile("{\n\"summaryLabels\": [\"要点\"],\n\"tagLine\": \"\"}");
    Workspace workspace;
    QSignalSpy read(&workspace, &Workspace::profileRead);
    open(workspace);
    QCOMPARE(workspace.document()->profile().summaryLabels, QStringList{u"要点"_s});
    QCOMPARE(read.size(), 1);
    const auto profile = read.at(0).at(0).value<ReadProfile>();
    QCOMPARE(profile.problems.size(), 1);
    QCOMPARE(profile.problems.constFirst().line, 3);
}

void WorkspaceTest::followsTheProfileWhenItChanges()
{
    Workspace workspace;
    open(workspace);
    type(workspace, "要点：x\n");
    QVERIFY(!workspace.document()->issue().sections.at(0).items.at(0).summaryLabel);
    QSignalSpy changed(workspace.document(), &Document::profileChanged);
    writeProfile("{\"summaryLabels\": [\"要点\"]}");
    QVERIFY(changed.wait());
    QVERIFY(workspace.document()->issue().sections.at(0).items.at(0).summaryLabel);
    QVERIFY(workspace.document()->canUndo());
    QVERIFY(workspace.isModified());

    QVERIFY(QFile::remove(m_folder->filePath(u"jianbao.json"_s)));
    QVERIFY(changed.wait());
    QVERIFY(workspace.document()->profile() == Profile::builtIn());
}

void WorkspaceTest::keepsTheProfileWhenItsFileIsBroken()
{
    writeProfile("{\"name\": \"周记\"}");
    Workspace workspace;
    open(workspace);
    QSignalSpy read(&workspace, &Workspace::profileRead);
    writeProfile("{\"name\": \"周");
    QVERIFY(read.wait());
    QVERIFY(read.at(0).at(0).value<ReadProfile>().isUnreadable);
    QCOMPARE(workspace.document()->profile().name, u"周记"_s);
}

void WorkspaceTest::takesTheProfileOfTheFolderSavedTo()
{
    const QTemporaryDir other;
    writeProfile("{\"name\": \"周记\"}");
    Workspace workspace;
    open(workspace);
    QSignalSpy changed(workspace.document(), &Document::profileChanged);
    workspace.saveAs(other.filePath(u"a.md"_s));
    QVERIFY(changed.wait());
    QVERIFY(workspace.document()->profile() == Profile::builtIn());
}

void WorkspaceTest::makesAProfileButNeverOverOne()
{
    Workspace workspace;
    open(workspace);
    QSignalSpy ready(&workspace, &Workspace::profileReady);
    workspace.prepareProfile();
    QVERIFY(ready.wait());
    const QString path = m_folder->filePath(u"jianbao.json"_s);
    QCOMPARE(ready.at(0).at(0).toString(), path);
    QVERIFY(readProfile(contents(path)).profile == Profile::builtIn());

    writeProfile("mine");
    workspace.prepareProfile();
    QVERIFY(ready.wait());
    QCOMPARE(contents(path), "mine"_ba);

    QVERIFY(QFile::remove(path));
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    QSignalSpy notMade(&workspace, &Workspace::profileNotMade);
    workspace.prepareProfile();
    QVERIFY(notMade.wait());
    QVERIFY(notMade.at(0).at(0).toString().contains(u"jianbao.json"_s));
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
