#include "filewatch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class FileWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noticesWritingInPlace();
    void noticesEveryReplacement();
    void noticesThatAFileComesBack();
    void forgetsTheFileBefore();

private:
    void replace(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void FileWatchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"issue.md"_s);
    write(m_path, "one");
}

void FileWatchTest::replace(const QByteArray &bytes)
{
    const QString beside = m_folder->filePath(u"issue.md.new"_s);
    write(beside, bytes);
    QVERIFY(::rename(QFile::encodeName(beside).constData(), QFile::encodeName(m_path).constData()) == 0);
}

void FileWatchTest::noticesWritingInPlace()
{
    FileWatch watch;
    QSignalSpy happened(&watch, &FileWatch::somethingHappened);
    watch.watch(m_path);
    write(m_path, "two");
    QVERIFY(happened.wait());
}

void FileWatchTest::noticesEveryReplacement()
{
    FileWatch watch;
    QSignalSpy happened(&watch, &FileWatch::somethingHappened);
    watch.watch(m_path);
    for (const char *const bytes : {"two", "three", "four"}) {
        replace(bytes);
        QVERIFY(happened.wait());
    }
    write(m_path, "five"); // the file put there last is watched itself
    QVERIFY(happened.wait());
}

void FileWatchTest::noticesThatAFileComesBack()
{
    FileWatch watch;
    QSignalSpy happened(&watch, &FileWatch::somethingHappened);
    watch.watch(m_path);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(happened.wait());
    write(m_path, "again");
    QVERIFY(happened.wait());
}

void FileWatchTest::forgetsTheFileBefore()
{
    QTemporaryDir elsewhere;
    const QString other = elsewhere.filePath(u"other.md"_s);
    write(other, "x");
    FileWatch watch;
    QSignalSpy happened(&watch, &FileWatch::somethingHappened);
    watch.watch(m_path);
    watch.watch(other);
    write(m_path, "two");
    write(other, "y");
    QVERIFY(happened.wait());
    QVERIFY(!happened.wait(300)); // the one notice was of the other file
}

QTEST_GUILESS_MAIN(FileWatchTest)
#include "tst_filewatch.moc"
