#include "randomtext.h"
#include "recovery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <atomic>
#include <memory>
#include <vector>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsTextAndWhereItBelongs();
    void anyBytesComeBack();
    void theLatestReplacesTheOneBefore();
    void oneEntryHoweverTheFileIsNamed();
    void listsTheNewestFirst();
    void outlivesTheIssueFile();
    void removesOnlyWhatItIsTold();
    void isReadableByItsOwnerOnly();
    void damagedEntriesAreLeftOutAndLeftAlone_data();
    void damagedEntriesAreLeftOutAndLeftAlone();
    void aChangedByteIsNoticed();
    void saysWhenItCannotKeep();
    void severalThreadsMayPut();

private:
    QString issue(const QString &name = u"2020-01-01.md"_s) const { return m_folder->filePath(u"issues/"_s + name); }
    RecoveryStore store() const { return RecoveryStore(m_folder->filePath(u"state/recovery"_s)); }
    QString storeFolder() const { return m_folder->filePath(u"state/recovery"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(u"issues"_s));
}

void TestRecovery::keepsTextAndWhereItBelongs()
{
    QVERIFY(store().entries().isEmpty());
    QVERIFY(!store().entry(issue()));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Text text("# 未保存\r\n"_ba);
    QVERIFY(store().put(issue(), text, "\x01\xFF base"_ba));

    const QList<RecoveryEntry> entries = store().entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(QFileInfo(entries.first().path), QFileInfo(issue()));
    QCOMPARE(entries.first().base, "\x01\xFF base"_ba);
    QVERIFY(entries.first().savedAt.addMSecs(1) >= before);
    QVERIFY(entries.first().savedAt <= QDateTime::currentDateTimeUtc());
    const auto read = store().read(entries.first());
    QVERIFY(read);
    QCOMPARE(*read, text);
    QCOMPARE(store().entry(issue())->file, entries.first().file);
}

void TestRecovery::anyBytesComeBack()
{
    Testing::RandomText random(30);
    for (int round = 0; round < 40; ++round) {
        const Text text(random.bytes(random.number(0, 300)));
        QVERIFY(store().put(issue(), text, {}));
        const auto read = store().read(*store().entry(issue()));
        QVERIFY(read);
        QCOMPARE(*read, text);
    }
}

void TestRecovery::theLatestReplacesTheOneBefore()
{
    QVERIFY(store().put(issue(), Text("one"_ba), "1"_ba));
    QVERIFY(store().put(issue(), Text("two"_ba), "2"_ba));
    QCOMPARE(store().entries().size(), 1);
    QCOMPARE(store().read(store().entries().first())->bytes(), "two"_ba);
    QCOMPARE(QDir(storeFolder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestRecovery::oneEntryHoweverTheFileIsNamed()
{
    QVERIFY(store().put(m_folder->filePath(u"issues/../issues/./2020-01-01.md"_s), Text("one"_ba), {}));
    QVERIFY(store().entry(issue()));
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(issue(), m_folder->filePath(u"link.md"_s)));
    QVERIFY(store().entry(m_folder->filePath(u"link.md"_s)));
#endif
    QVERIFY(!store().entry(issue(u"2020-01-02.md"_s)));
}

void TestRecovery::listsTheNewestFirst()
{
    const QStringList names{u"c.md"_s, u"a.md"_s, u"b.md"_s};
    for (const QString &name : names) {
        // Entries carry milliseconds: the clock must have moved on.
        const QDateTime before = QDateTime::currentDateTimeUtc();
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before);
        QVERIFY(store().put(issue(name), Text(name.toUtf8()), {}));
    }
    QStringList listed;
    for (const RecoveryEntry &entry : store().entries())
        listed.prepend(QFileInfo(entry.path).fileName());
    QCOMPARE(listed, names);
}

void TestRecovery::outlivesTheIssueFile()
{
    QFile file(issue());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    QVERIFY(store().put(issue(), Text("mine"_ba), "old"_ba));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("what git pull brought");
    file.close();
    QCOMPARE(store().entries().size(), 1);
    QVERIFY(QDir(m_folder->filePath(u"issues"_s)).removeRecursively());
    QCOMPARE(store().entries().size(), 1);
    QCOMPARE(store().read(*store().entry(issue()))->bytes(), "mine"_ba);
}

void TestRecovery::removesOnlyWhatItIsTold()
{
    QVERIFY(store().put(issue(u"a.md"_s), Text("a"_ba), {}));
    QVERIFY(store().put(issue(u"b.md"_s), Text("b"_ba), {}));
    QVERIFY(store().remove(issue(u"a.md"_s)));
    QVERIFY(!store().entry(issue(u"a.md"_s)));
    QVERIFY(store().entry(issue(u"b.md"_s)));
    QVERIFY(store().remove(issue(u"a.md"_s))); // nothing there is as good as removed
}

void TestRecovery::isReadableByItsOwnerOnly()
{
#ifndef Q_OS_UNIX
    QSKIP("File modes are tried on Unix.");
#endif
    QVERIFY(store().put(issue(), Text("one"_ba), {}));
    QVERIFY(store().put(issue(), Text("two"_ba), {})); // also when it replaces one
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFile::permissions(store().entry(issue())->file) & others, QFileDevice::Permissions());
    QCOMPARE(QFile::permissions(storeFolder()) & others, QFileDevice::Permissions());
}

void TestRecovery::damagedEntriesAreLeftOutAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("not ours") << "# an issue\n"_ba;
    QTest::newRow("only the first line") << "jianbao-recovery 1\n"_ba;
    QTest::newRow("a newer kind") << "jianbao-recovery 2\n{}\n"_ba;
    QTest::newRow("no JSON") << "jianbao-recovery 1\nhello\ntext"_ba;
    QTest::newRow("no path") << R"(jianbao-recovery 1
{"savedAt":"2020-01-01T00:00:00.000Z","size":4}
text)"_ba;
    QTest::newRow("too short") << R"(jianbao-recovery 1
{"path":"/a.md","savedAt":"2020-01-01T00:00:00.000Z","size":5}
text)"_ba;
    QTest::newRow("negative size") << R"(jianbao-recovery 1
{"path":"/a.md","savedAt":"2020-01-01T00:00:00.000Z","size":-1}
)"_ba;
    QTest::newRow("a head without end") << "jianbao-recovery 1\n"_ba + QByteArray(1'000'000, '[');
}

void TestRecovery::damagedEntriesAreLeftOutAndLeftAlone()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(store().put(issue(), Text("whole"_ba), {}));
    QFile file(storeFolder() + u"/x.recovery"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(store().entries().size(), 1);
    QCOMPARE(file.size(), bytes.size());
}

void TestRecovery::aChangedByteIsNoticed()
{
    QVERIFY(store().put(issue(), Text("whole"_ba), {}));
    const RecoveryEntry entry = *store().entry(issue());
    QFile file(entry.file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 1));
    QCOMPARE(file.write("!"), 1);
    file.close();
    const auto read = store().read(entry);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(u"2020-01-01.md"_s));
    QVERIFY(file.exists());
}

void TestRecovery::saysWhenItCannotKeep()
{
    QFile inTheWay(m_folder->filePath(u"state"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto kept = store().put(issue(), Text("mine"_ba), {});
    QVERIFY(!kept);
    QVERIFY(kept.error().message.contains(u"2020-01-01.md"_s));
    QVERIFY(store().entries().isEmpty());
}

void TestRecovery::severalThreadsMayPut()
{
    std::atomic<int> kept = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([this, i, &kept, store = store()] {
            for (int round = 0; round < 10; ++round) {
                if (store.put(issue(QString::number(i)), Text(QByteArray(10'000, char('a' + i))), {}))
                    ++kept;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(kept, 40);
    QCOMPARE(store().entries().size(), 4);
    for (const RecoveryEntry &entry : store().entries()) {
        const auto read = store().read(entry);
        QVERIFY(read);
        QCOMPARE(read->bytes(), QByteArray(10'000, read->bytes().front()));
    }
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
