#include "archivekeeper.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class ArchiveKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFolder();
    void readsItAgainWhenItChanges();
    void tellsOfTheLastFolderOnly();
    void keepsNothingWithoutAFolder();
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

QTEST_GUILESS_MAIN(ArchiveKeeperTest)
#include "tst_archivekeeper.moc"
