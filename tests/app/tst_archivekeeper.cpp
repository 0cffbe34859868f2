#include "archivecache.h"
#include "archivekeeper.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class ArchiveKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void readsTheFolder();
    void readsItAgainWhenItChanges();
    void tellsOfTheLastFolderOnly();
    void keepsNothingWithoutAFolder();
    void looksAgainWhenAsked();
    void startsFromWhatWasKept();
};

namespace {

void write(const QString &path, const QByteArray &source)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("## 博文\n\n- [A | " + source + "](https://example.org/a)\n");
}

} // namespace

void ArchiveKeeperTest::readsTheFolder()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a.md"_s), "One");
    ArchiveKeeper keeper;
    QSignalSpy updated(&keeper, &ArchiveKeeper::updated);
    keeper.keep(folder.path(), Profile::builtIn());
    QCOMPARE(updated.size(), 0); // nobody waits for the disk
    QTRY_COMPARE(updated.size(), 1);
    QCOMPARE(keeper.suggestions().sources, QStringList{u"One"_s});
    QCOMPARE(keeper.archive().issues().keys(), QStringList{u"a.md"_s});
}

void ArchiveKeeperTest::readsItAgainWhenItChanges()
{
    const QTemporaryDir folder;
    ArchiveKeeper keeper;
    QSignalSpy updated(&keeper, &ArchiveKeeper::updated);
    keeper.keep(folder.path(), Profile::builtIn());
    QTRY_COMPARE(updated.size(), 1);
    write(folder.filePath(u"a.md"_s), "One");
    QTRY_COMPARE(keeper.suggestions().sources, QStringList{u"One"_s});
    QVERIFY(QFile::remove(folder.filePath(u"a.md"_s)));
    QTRY_COMPARE(keeper.suggestions().sources, QStringList());
}

void ArchiveKeeperTest::tellsOfTheLastFolderOnly()
{
    const QTemporaryDir first;
    write(first.filePath(u"a.md"_s), "One");
    const QTemporaryDir second;
    write(second.filePath(u"a.md"_s), "Two");
    ArchiveKeeper keeper;
    QSignalSpy updated(&keeper, &ArchiveKeeper::updated);
    keeper.keep(first.path(), Profile::builtIn());
    keeper.keep(second.path(), Profile::builtIn());
    QVERIFY(updated.wait());
    QCOMPARE(updated.size(), 1);
    QCOMPARE(keeper.suggestions().sources, QStringList{u"Two"_s});
}

void ArchiveKeeperTest::keepsNothingWithoutAFolder()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a.md"_s), "One");
    ArchiveKeeper keeper;
    QSignalSpy updated(&keeper, &ArchiveKeeper::updated);
    keeper.keep(folder.path(), Profile::builtIn());
    QTRY_COMPARE(updated.size(), 1);
    keeper.keep({}, Profile::builtIn());
    QTRY_COMPARE(updated.size(), 2);
    QCOMPARE(keeper.suggestions().sources, QStringList());
}

void ArchiveKeeperTest::looksAgainWhenAsked()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a.md"_s), "One");
    ArchiveKeeper keeper;
    QSignalSpy updated(&keeper, &ArchiveKeeper::updated);
    keeper.keep(folder.path(), Profile::builtIn());
    QTRY_COMPARE(updated.size(), 1);
    // Written in place, which no notice of the folder tells.
    QFile file(folder.filePath(u"a.md"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("## 博文\n\n- [A | Other source](https://example.org/a)\n");
    file.close();
    keeper.lookAgain();
    QTRY_COMPARE(keeper.suggestions().sources, QStringList{u"Other source"_s});
    QCOMPARE(updated.size(), 2);
    keeper.lookAgain(); // nothing to tell
    write(folder.filePath(u"b.md"_s), "Two");
    QTRY_COMPARE(keeper.archive().issues().size(), 2);
    QCOMPARE(updated.size(), 3);
}

void ArchiveKeeperTest::startsFromWhatWasKept()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a.md"_s), "One");
    const QString cache = ArchiveCache::fileFor(
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/archive"_s, folder.path());
    {
        ArchiveKeeper keeper;
        QSignalSpy updated(&keeper, &ArchiveKeeper::updated);
        keeper.keep(folder.path(), Profile::builtIn());
        QTRY_COMPARE(updated.size(), 1);
    }
    const Archive kept = ArchiveCache::load(cache, Profile::builtIn());
    QCOMPARE(kept.issues().keys(), QStringList{u"a.md"_s});
    // Broken, it is as good as none, and is made anew.
    QFile file(cache);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("JianbaoArchive of another kind");
    file.close();
    ArchiveKeeper keeper;
    QSignalSpy updated(&keeper, &ArchiveKeeper::updated);
    keeper.keep(folder.path(), Profile::builtIn());
    QTRY_COMPARE(updated.size(), 1);
    QCOMPARE(keeper.suggestions().sources, QStringList{u"One"_s});
    QCOMPARE(ArchiveCache::load(cache, Profile::builtIn()).issues().size(), 1);
    QVERIFY(QFile::remove(cache));
}

QTEST_GUILESS_MAIN(ArchiveKeeperTest)
#include "tst_archivekeeper.moc"
