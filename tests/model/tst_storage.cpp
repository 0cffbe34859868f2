#include "atomicfile.h"
#include "corpus.h"
#include "filepath.h"
#include "randomtext.h"
#include "storage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

/// Which bytes a broken disk loses.
enum class Fault { LosesHalf, TakesHalf, TakesNothing, ChangesOneByte };

/// A device that fails as disks do: some say so, some do not.
class FaultyFile : public QSaveFile
{
public:
    FaultyFile(const QString &path, Fault fault)
        : QSaveFile(path)
        , m_fault(fault)
    {
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        switch (m_fault) {
        case Fault::LosesHalf:
            return QSaveFile::writeData(data, size / 2) < 0 ? -1 : size;
        case Fault::TakesHalf:
            return QSaveFile::writeData(data, size / 2);
        case Fault::TakesNothing:
            return -1;
        case Fault::ChangesOneByte:
            break;
        }
        QByteArray changed(data, size);
        changed[size / 2] ^= 0x20;
        return QSaveFile::writeData(changed.constData(), size);
    }

private:
    const Fault m_fault;
};

AtomicFile::Options faulty(Fault fault)
{
    return {.permissions = {},
            .opener = [fault](const QString &path) { return std::make_unique<FaultyFile>(path, fault); }};
}

/// A sentence for a person: one line, ends with a full stop, names what it is about.
bool isSentenceAbout(const QString &message, const QString &name)
{
    return message.endsWith(u'.') && !message.contains(u'\n') && message.contains(name);
}

} // namespace

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void opensBytesAsTheyAre_data();
    void opensBytesAsTheyAre();
    void opensAFileOfTheLargestSize();
    void refusesWhatIsNoFile();
    void refusesWhatMayNotBeRead();
    void refusesWhatIsTooLarge();
    void refusesWhatIsNoUtf8Text_data();
    void refusesWhatIsNoUtf8Text();
    void aNameCannotForgeASecondLine();
    void fingerprintsTellFilesApart();

    void savesAndOpensAgain();
    void savingTheSameWritesNothing();
    void corpusOpensAndSavesUntouched();
    void savesANewFile();
    void savesAnEmptyText();
    void aChangeOnDiskIsNotOverwritten();
    void aChangeOnDiskToTheSameTextIsNone();
    void aVanishedFileIsMadeAgain();
    void saveAsReplacesAnyFile();
    void keepsSymbolicLinks();
    void keepsADanglingLink();
    void aLinkInACircleIsRefused();
    void keepsPermissions_data();
    void keepsPermissions();
    void keepsTheGroup();

    void saysWhySavingFailed();
    void aReadOnlyFolderKeepsTheFile();
    void aWriteProtectedFileStays();
    void aShortWriteKeepsTheOldFile_data();
    void aShortWriteKeepsTheOldFile();
    void wrongBytesAreNoticed();
    void aLimitOnFileSizesKeepsTheOldFile();
    void aFullDiskKeepsTheOldFile();

    void orphansAreRemoved();
    void nothingElseIsRemoved_data();
    void nothingElseIsRemoved();

    void resolvedPathsAreTheSameForOneFile();

private:
    QString path(const QString &name = u"2020-01-01.md"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStorage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStorage::opensBytesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("plain") << "# 简报\n"_ba;
    QTest::newRow("BOM") << "\xEF\xBB\xBF# a\n"_ba;
    QTest::newRow("mixed breaks, none at the end") << "a\r\nb\nc\rd"_ba;
    QTest::newRow("NBSP, U+2028, U+2029") << "\xC2\xA0\xE2\x80\xA8\xE2\x80\xA9"_ba;
    QTest::newRow("control characters") << "\x01\x1B[31m\x7F"_ba;
    QTest::newRow("several reads long") << QByteArray("简报😀\r\n").repeated(30'000);
}

void TestStorage::opensBytesAsTheyAre()
{
    QFETCH(const QByteArray, bytes);
    put(path(), bytes);
    const auto opened = Storage::open(path());
    QVERIFY(opened);
    QCOMPARE(opened->text.bytes(), bytes);
    QVERIFY(!opened->fingerprint.isEmpty());
    QCOMPARE(get(path()), bytes);
}

void TestStorage::opensAFileOfTheLargestSize()
{
    put(path(), QByteArray(Storage::maximumFileSize, 'x'));
    const auto opened = Storage::open(path());
    QVERIFY(opened);
    QCOMPARE(opened->text.size(), Storage::maximumFileSize);
}

void TestStorage::refusesWhatIsNoFile()
{
    const auto refusal = [](const QString &name) {
        const auto opened = Storage::open(name);
        return opened ? QString() : opened.error().message;
    };
    const QString missing = refusal(path(u"missing.md"_s));
    QVERIFY(isSentenceAbout(missing, u"missing.md"_s));
    const QString folder = refusal(m_folder->path());
    QVERIFY(isSentenceAbout(folder, m_folder->path()));
    QVERIFY(folder.contains(u"folder"_s));
    QVERIFY(!refusal(QString()).isEmpty());
    put(path(), "x"_ba);
    QVERIFY(isSentenceAbout(refusal(path() + u"/below"_s), u"below"_s));
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link.md"_s)));
    const QString link = refusal(path(u"link.md"_s));
    QVERIFY(isSentenceAbout(link, u"link.md"_s));
    QVERIFY(link.contains(u"link to"_s));

    // Nobody writes to this pipe: opening it the usual way would wait for ever.
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe.md"_s)).constData(), 0600), 0);
    QVERIFY(isSentenceAbout(refusal(path(u"pipe.md"_s)), u"pipe.md"_s));
    QVERIFY(isSentenceAbout(refusal(u"/dev/zero"_s), u"/dev/zero"_s));
    QVERIFY(isSentenceAbout(refusal(u"/dev/null"_s), u"/dev/null"_s));
#endif
}

void TestStorage::refusesWhatMayNotBeRead()
{
    if (isRoot())
        QSKIP("Root may read everything.");
    put(path(), "x"_ba);
    QVERIFY(QFile::setPermissions(path(), QFileDevice::WriteOwner));
    const auto opened = Storage::open(path());
    QVERIFY(!opened);
    QVERIFY(isSentenceAbout(opened.error().message, u"2020-01-01.md"_s));
    QVERIFY(opened.error().message.contains(u"not allowed"_s));

    QVERIFY(QDir(m_folder->path()).mkdir(u"shut"_s));
    put(path(u"shut/a.md"_s), "x"_ba);
    QVERIFY(QFile::setPermissions(path(u"shut"_s), QFileDevice::ReadOwner));
    const auto behind = Storage::open(path(u"shut/a.md"_s));
    QVERIFY(QFile::setPermissions(path(u"shut"_s),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QVERIFY(!behind);
    QVERIFY(behind.error().message.contains(u"not allowed"_s));
}

void TestStorage::refusesWhatIsTooLarge()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(Storage::maximumFileSize + 1)); // sparse: takes no room
    file.close();
    const auto opened = Storage::open(path());
    QVERIFY(!opened);
    QVERIFY(isSentenceAbout(opened.error().message, u"2020-01-01.md"_s));
    QVERIFY(opened.error().message.contains(u"16 MB"_s));
}

void TestStorage::refusesWhatIsNoUtf8Text_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("NUL") << QByteArray("a\nb\0c", 5) << u"not a text file"_s;
    QTest::newRow("picture") << "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"_ba << u"not a text file"_s;
    QTest::newRow("GBK") << "# \xBC\xF2\xB1\xA8\n"_ba << u"line 1 "_s;
    QTest::newRow("Latin-1 in the third line") << "a\r\nb\r\ncaf\xE9\r\n"_ba << u"line 3 "_s;
    QTest::newRow("over-long") << "\n\xC0\xAF"_ba << u"line 2 "_s;
    QTest::newRow("surrogate") << "\n\n\n\xED\xA0\x80"_ba << u"line 4 "_s;
    QTest::newRow("truncated at the end") << "简\xE6\x8A"_ba << u"line 1 "_s;
    QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFE#\0 \0", 6) << u"UTF-16"_s;
    QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF\0#\0 ", 6) << u"UTF-16"_s;
}

void TestStorage::refusesWhatIsNoUtf8Text()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    put(path(), bytes);
    const auto opened = Storage::open(path());
    QVERIFY(!opened);
    QVERIFY2(isSentenceAbout(opened.error().message, u"2020-01-01.md"_s), qPrintable(opened.error().message));
    QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().message));
    QCOMPARE(get(path()), bytes);
}

void TestStorage::aNameCannotForgeASecondLine()
{
    const auto opened = Storage::open(path(u"a\nFile saved.\x1B[2J.md"_s));
    QVERIFY(!opened);
    QVERIFY(!opened.error().message.contains(u'\n'));
    QVERIFY(!opened.error().message.contains(u'\x1B'));
    // A name with a place marker must not swallow what is filled in behind it.
    put(path(u"%2.md"_s), "ok\n\xFF"_ba);
    const auto marker = Storage::open(path(u"%2.md"_s));
    QVERIFY(!marker);
    QVERIFY(marker.error().message.contains(u"%2.md"_s));
    QVERIFY(marker.error().message.contains(u"line 2 "_s));
}

void TestStorage::fingerprintsTellFilesApart()
{
    put(path(u"a"_s), "same\n"_ba);
    put(path(u"b"_s), "same\n"_ba);
    put(path(u"c"_s), "same\r\n"_ba);
    QCOMPARE(Storage::open(path(u"a"_s))->fingerprint, Storage::open(path(u"b"_s))->fingerprint);
    QVERIFY(Storage::open(path(u"a"_s))->fingerprint != Storage::open(path(u"c"_s))->fingerprint);
}

void TestStorage::savesAndOpensAgain()
{
    Testing::RandomText random(20);
    put(path(), "before\n"_ba);
    QByteArray fingerprint = Storage::open(path())->fingerprint;
    for (int round = 0; round < 20; ++round) {
        const Text text(random.bytes(random.number(1, 2'000)));
        const auto saved = Storage::save(path(), text, fingerprint);
        QVERIFY(saved);
        QCOMPARE(get(path()), text.bytes());
        fingerprint = *saved;
    }
    const Text last("简报\r\n"_ba);
    const auto saved = Storage::save(path(), last, fingerprint);
    QVERIFY(saved);
    QCOMPARE(Storage::open(path())->fingerprint, *saved);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"2020-01-01.md"_s});
}

void TestStorage::savingTheSameWritesNothing()
{
    put(path(), "same\n"_ba);
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-30);
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    }
    const QDateTime before = QFileInfo(path()).lastModified();
    const auto opened = Storage::open(path());
    QCOMPARE(Storage::save(path(), opened->text, opened->fingerprint), opened->fingerprint);
    QCOMPARE(QFileInfo(path()).lastModified(), before);

    // Not even where writing would be refused.
    QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner));
    QVERIFY(Storage::save(path(), opened->text, opened->fingerprint));
}

void TestStorage::corpusOpensAndSavesUntouched()
{
    const QStringList files = Testing::corpusFiles();
    if (files.isEmpty())
        QSKIP("There is no corpus beside the project.");
    for (const QString &name : files) {
        const auto opened = Storage::open(name);
        QVERIFY2(opened, qPrintable(name));
        QCOMPARE(opened->text.bytes(), get(name));
        const QString copy = path(QFileInfo(name).fileName());
        QVERIFY(Storage::save(copy, opened->text, {}));
        QCOMPARE(get(copy), get(name));
        QCOMPARE(Storage::open(copy)->fingerprint, opened->fingerprint);
    }
}

void TestStorage::savesANewFile()
{
    const auto saved = Storage::save(path(u"新的一期.md"_s), Text("# 新\n"_ba), {});
    QVERIFY(saved);
    QCOMPARE(get(path(u"新的一期.md"_s)), "# 新\n"_ba);
#ifdef Q_OS_UNIX
    // What any new file gets, no more and no less.
    put(path(u"other"_s), {});
    QCOMPARE(QFile::permissions(path(u"新的一期.md"_s)), QFile::permissions(path(u"other"_s)));
#endif
}

void TestStorage::savesAnEmptyText()
{
    put(path(), "before\n"_ba);
    QVERIFY(Storage::save(path(), Text(), {}));
    QCOMPARE(QFileInfo(path()).size(), 0);
}

void TestStorage::aChangeOnDiskIsNotOverwritten()
{
    put(path(), "before\n"_ba);
    const QByteArray fingerprint = Storage::open(path())->fingerprint;
    put(path(), "theirs\n"_ba);
    const auto saved = Storage::save(path(), Text("mine\n"_ba), fingerprint);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Storage::SaveError::Kind::ChangedOnDisk);
    QVERIFY(isSentenceAbout(saved.error().message, u"2020-01-01.md"_s));
    QCOMPARE(get(path()), "theirs\n"_ba);

    // Changed into something that would not even open: still theirs.
    QFile file(path());
    QVERIFY(file.resize(Storage::maximumFileSize + 1));
    QCOMPARE(Storage::save(path(), Text("mine\n"_ba), fingerprint).error().kind,
             Storage::SaveError::Kind::ChangedOnDisk);
    QCOMPARE(file.size(), Storage::maximumFileSize + 1);
}

void TestStorage::aChangeOnDiskToTheSameTextIsNone()
{
    put(path(), "before\n"_ba);
    const QByteArray fingerprint = Storage::open(path())->fingerprint;
    put(path(), "mine\n"_ba);
    const auto saved = Storage::save(path(), Text("mine\n"_ba), fingerprint);
    QVERIFY(saved);
    QCOMPARE(*saved, Storage::open(path())->fingerprint);
}

void TestStorage::aVanishedFileIsMadeAgain()
{
    put(path(), "before\n"_ba);
    const QByteArray fingerprint = Storage::open(path())->fingerprint;
    QVERIFY(QFile::remove(path()));
    QVERIFY(Storage::save(path(), Text("mine\n"_ba), fingerprint));
    QCOMPARE(get(path()), "mine\n"_ba);
}

void TestStorage::saveAsReplacesAnyFile()
{
    put(path(), QByteArray("\0\xFF not a text", 13));
    QVERIFY(Storage::save(path(), Text("mine\n"_ba), {}));
    QCOMPARE(get(path()), "mine\n"_ba);
}

void TestStorage::keepsSymbolicLinks()
{
#ifndef Q_OS_UNIX
    QSKIP("Symbolic links are tried on Unix.");
#endif
    QVERIFY(QDir(m_folder->path()).mkdir(u"issues"_s));
    put(path(u"issues/real.md"_s), "before\n"_ba);
    QVERIFY(QFile::link(u"issues/real.md"_s, path(u"first.md"_s)));
    QVERIFY(QFile::link(u"first.md"_s, path(u"second.md"_s)));
    const auto opened = Storage::open(path(u"second.md"_s));
    QVERIFY(opened);
    QVERIFY(Storage::save(path(u"second.md"_s), Text("mine\n"_ba), opened->fingerprint));
    QVERIFY(QFileInfo(path(u"second.md"_s)).isSymLink());
    QVERIFY(QFileInfo(path(u"first.md"_s)).isSymLink());
    QVERIFY(!QFileInfo(path(u"issues/real.md"_s)).isSymLink());
    QCOMPARE(get(path(u"issues/real.md"_s)), "mine\n"_ba);
    QCOMPARE(namesIn(path(u"issues"_s)), QStringList{u"real.md"_s});
}

void TestStorage::keepsADanglingLink()
{
#ifndef Q_OS_UNIX
    QSKIP("Symbolic links are tried on Unix.");
#endif
    QVERIFY(QFile::link(u"gone.md"_s, path(u"link.md"_s)));
    QVERIFY(Storage::save(path(u"link.md"_s), Text("mine\n"_ba), {}));
    QVERIFY(QFileInfo(path(u"link.md"_s)).isSymLink());
    QCOMPARE(get(path(u"gone.md"_s)), "mine\n"_ba);
}

void TestStorage::aLinkInACircleIsRefused()
{
#ifndef Q_OS_UNIX
    QSKIP("Symbolic links are tried on Unix.");
#endif
    QVERIFY(QFile::link(u"b.md"_s, path(u"a.md"_s)));
    QVERIFY(QFile::link(u"a.md"_s, path(u"b.md"_s)));
    QVERIFY(!Storage::open(path(u"a.md"_s)));
    const auto saved = Storage::save(path(u"a.md"_s), Text("mine\n"_ba), {});
    QVERIFY(!saved);
    QVERIFY(isSentenceAbout(saved.error().message, u"a.md"_s));
}

void TestStorage::keepsPermissions_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("private") << 0600;
    QTest::newRow("shared") << 0664;
    QTest::newRow("executable") << 0755;
    QTest::newRow("odd") << 0641;
}

void TestStorage::keepsPermissions()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, mode);
    put(path(), "before\n"_ba);
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), static_cast<mode_t>(mode)), 0);
    QVERIFY(Storage::save(path(), Text("mine\n"_ba), {}));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), mode);
#else
    QSKIP("File modes are tried on Unix.");
#endif
}

void TestStorage::keepsTheGroup()
{
#ifdef Q_OS_UNIX
    QList<gid_t> groups(256);
    groups.resize(std::max(0, ::getgroups(int(groups.size()), groups.data())));
    put(path(), "before\n"_ba);
    const QByteArray name = QFile::encodeName(path());
    gid_t other = ::getegid();
    for (const gid_t group : std::as_const(groups)) {
        if (group != ::getegid() && ::chown(name.constData(), static_cast<uid_t>(-1), group) == 0)
            other = group;
    }
    if (other == ::getegid())
        QSKIP("This user is in one group only.");
    QVERIFY(Storage::save(path(), Text("mine\n"_ba), {}));
    struct stat status = {};
    QCOMPARE(::stat(name.constData(), &status), 0);
    QCOMPARE(status.st_gid, other);
#else
    QSKIP("Groups are tried on Unix.");
#endif
}

void TestStorage::saysWhySavingFailed()
{
    const auto reason = [](const QString &name) {
        const auto saved = Storage::save(name, Text("mine\n"_ba), {});
        return saved ? u"it was saved"_s : saved.error().message;
    };
    QVERIFY(isSentenceAbout(reason(path(u"no/such/a.md"_s)), u"a.md"_s));
    QVERIFY(reason(path(u"no/such/a.md"_s)).contains(u"folder does not exist"_s));
    QVERIFY(isSentenceAbout(reason(m_folder->path()), m_folder->path()));
    QVERIFY(reason(QString()).endsWith(u"no file was named."_s));
    QVERIFY(isSentenceAbout(reason(path(QString(300, u'x'))), u"xxx"_s));
#ifdef Q_OS_UNIX
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe.md"_s)).constData(), 0600), 0);
    QVERIFY(isSentenceAbout(reason(path(u"pipe.md"_s)), u"pipe.md"_s));
    QVERIFY(isSentenceAbout(reason(u"/dev/null"_s), u"/dev/null"_s));
#endif
}

void TestStorage::aReadOnlyFolderKeepsTheFile()
{
    if (isRoot())
        QSKIP("Root may write everywhere.");
    put(path(), "before\n"_ba);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto saved = Storage::save(path(), Text("mine\n"_ba), {});
    const QByteArray left = get(path());
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Storage::SaveError::Kind::Failed);
    QVERIFY(isSentenceAbout(saved.error().message, u"2020-01-01.md"_s));
    QVERIFY(saved.error().message.contains(u"write in its folder"_s));
    QCOMPARE(left, "before\n"_ba);
}

void TestStorage::aWriteProtectedFileStays()
{
    if (isRoot())
        QSKIP("Root may write everywhere.");
    put(path(), "before\n"_ba);
    QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner));
    const auto saved = Storage::save(path(), Text("mine\n"_ba), {});
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"write-protected"_s));
    QCOMPARE(get(path()), "before\n"_ba);
    QCOMPARE(namesIn(m_folder->path()).size(), 1);
}

void TestStorage::aShortWriteKeepsTheOldFile_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("half is lost without a word") << Fault::LosesHalf;
    QTest::newRow("half is taken") << Fault::TakesHalf;
    QTest::newRow("nothing is taken") << Fault::TakesNothing;
}

void TestStorage::aShortWriteKeepsTheOldFile()
{
    QFETCH(const Fault, fault);
    put(path(), "before\n"_ba);
    for (const qsizetype size : {2, 5'000, 60'000, 1'000'000}) {
        const auto written = AtomicFile::write(path(), QByteArray(size, 'x'), faulty(fault));
        QVERIFY(!written);
        QCOMPARE(get(path()), "before\n"_ba);
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"2020-01-01.md"_s});
    }
}

void TestStorage::wrongBytesAreNoticed()
{
    const auto written = AtomicFile::write(path(), QByteArray(60'000, 'x'), faulty(Fault::ChangesOneByte));
    QVERIFY(!written);
    QCOMPARE(written.error().problem, AtomicFile::Problem::WrittenWrong);
}

void TestStorage::aLimitOnFileSizesKeepsTheOldFile()
{
#ifdef Q_OS_UNIX
    // A limit cuts a write short and then refuses the rest, as a full disk does, on every machine.
    put(path(), "before\n"_ba);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 32'768, .rlim_max = before.rlim_max};
    QList<std::expected<QByteArray, Storage::SaveError>> saved;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    for (const qsizetype size : {32'769, 60'000, 1'000'000})
        saved.append(Storage::save(path(), Text(QByteArray(size, 'x')), {}));
    const auto fitting = Storage::save(path(u"small.md"_s), Text(QByteArray(32'768, 'x')), {});
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    ::signal(SIGXFSZ, handler);

    for (const auto &one : std::as_const(saved)) {
        QVERIFY(!one);
        QVERIFY2(one.error().message.contains(u"not enough space"_s), qPrintable(one.error().message));
    }
    QVERIFY(fitting);
    QCOMPARE(get(path()), "before\n"_ba);
    QCOMPARE(namesIn(m_folder->path()), (QStringList{u"2020-01-01.md"_s, u"small.md"_s}));
#else
    QSKIP("Limits on file sizes are a thing of Unix.");
#endif
}

void TestStorage::aFullDiskKeepsTheOldFile()
{
#ifdef Q_OS_LINUX
    const QString disk = qEnvironmentVariable("JIANBAO_TEST_SMALL_DISK");
    if (disk.isEmpty()) {
        // This test once more, in a namespace of its own where it may mount a disk of 64 KB.
        constexpr int noDisk = 200;
        QProcess inside;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"JIANBAO_TEST_SMALL_DISK"_s, m_folder->path());
        inside.setProcessEnvironment(environment);
        inside.setProcessChannelMode(QProcess::MergedChannels);
        inside.start(u"unshare"_s,
                     {u"--user"_s, u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s,
                      u"mount -t tmpfs -o size=64k,mode=0777 none \"$0\" || exit %1; exec \"$@\""_s.arg(noDisk),
                      m_folder->path(), QCoreApplication::applicationFilePath(), u"aFullDiskKeepsTheOldFile"_s});
        if (!inside.waitForStarted() || !inside.waitForFinished())
            QSKIP("There is no unshare to mount a small disk with.");
        const QByteArray output = inside.readAll();
        if (inside.exitCode() == noDisk || output.startsWith("unshare:"))
            QSKIP("This system lets nobody mount a small disk.");
        QVERIFY2(inside.exitStatus() == QProcess::NormalExit && inside.exitCode() == 0, output.constData());
        return;
    }

    const QString file = disk + u"/a.md"_s;
    put(file, QByteArray(20'000, 'o'));
    const QByteArray fingerprint = Storage::open(file)->fingerprint;
    for (const qsizetype size : {50'000, 60'000, 65'536, 1'000'000}) {
        const auto saved = Storage::save(file, Text(QByteArray(size, 'x')), fingerprint);
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(u"not enough space"_s), qPrintable(saved.error().message));
        QCOMPARE(get(file), QByteArray(20'000, 'o'));
        QCOMPARE(namesIn(disk), QStringList{u"a.md"_s});
    }
    QVERIFY(Storage::save(file, Text(QByteArray(30'000, 'x')), fingerprint)); // this much fits beside the old one
#else
    QSKIP("A small disk can be mounted on Linux only.");
#endif
}

void TestStorage::orphansAreRemoved()
{
    using namespace std::chrono_literals;
    put(path(), "mine\n"_ba);
    for (const QString &name : {u"2020-01-01.md.aBcDeF"_s, u"2020-01-01.md.xxxxxQ"_s, u"2020-01-01.md.ZZzZZZ"_s})
        put(path(name), "half"_ba);
    QCOMPARE(AtomicFile::removeOrphans(path()), 0); // younger than an hour: somebody may be saving
    QCOMPARE(AtomicFile::removeOrphans(path(), -1s), 3);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"2020-01-01.md"_s});
    QCOMPARE(AtomicFile::removeOrphans(path(u"no/such/folder.md"_s), -1s), 0);
    QCOMPARE(AtomicFile::removeOrphans(QString(), -1s), 0);
}

void TestStorage::nothingElseIsRemoved_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a word") << u"2020-01-01.md.backup"_s;
    QTest::newRow("a word in capitals") << u"2020-01-01.md.BACKUP"_s;
    QTest::newRow("a word with a capital") << u"2020-01-01.md.Backup"_s;
    QTest::newRow("five letters") << u"2020-01-01.md.aBcDe"_s;
    QTest::newRow("seven letters") << u"2020-01-01.md.aBcDeFg"_s;
    QTest::newRow("a digit") << u"2020-01-01.md.aBcDe1"_s;
    QTest::newRow("letters that are not ASCII") << u"2020-01-01.md.aBcDeé"_s;
    QTest::newRow("another file's") << u"2020-01-02.md.aBcDeF"_s;
    QTest::newRow("another ending") << u"2020-01-01.aBcDeF"_s;
    QTest::newRow("longer name before") << u"x2020-01-01.md.aBcDeF"_s;
}

void TestStorage::nothingElseIsRemoved()
{
    using namespace std::chrono_literals;
    QFETCH(const QString, name);
    put(path(), "mine\n"_ba);
    put(path(name), "keep"_ba);
    QVERIFY(QDir(m_folder->path()).mkdir(u"2020-01-01.md.dIrecT"_s));
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(path(), path(u"2020-01-01.md.lInked"_s)));
#endif
    const QStringList before = namesIn(m_folder->path());
    QCOMPARE(AtomicFile::removeOrphans(path(), -1s), 0);
    QCOMPARE(namesIn(m_folder->path()), before);
}

void TestStorage::resolvedPathsAreTheSameForOneFile()
{
    const QString folder = QFileInfo(m_folder->path()).canonicalFilePath();
    QCOMPARE(resolvedPath(QString()), QString());
    QCOMPARE(resolvedPath(folder + u"/a.md"_s), folder + u"/a.md"_s);
    QCOMPARE(resolvedPath(folder + u"/./sub/../a.md"_s), folder + u"/a.md"_s);
    const QString current = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder));
    QCOMPARE(resolvedPath(u"a.md"_s), folder + u"/a.md"_s);
    QVERIFY(QDir::setCurrent(current));
#ifdef Q_OS_UNIX
    QVERIFY(QDir(folder).mkdir(u"issues"_s));
    QVERIFY(QFile::link(u"issues"_s, folder + u"/linked"_s));
    QVERIFY(QFile::link(u"linked/a.md"_s, folder + u"/b.md"_s));
    QCOMPARE(resolvedPath(folder + u"/b.md"_s), folder + u"/issues/a.md"_s); // it does not exist yet
    put(folder + u"/issues/a.md"_s, {});
    QCOMPARE(resolvedPath(folder + u"/b.md"_s), folder + u"/issues/a.md"_s);
    QCOMPARE(resolvedPath(folder + u"/linked/a.md"_s), folder + u"/issues/a.md"_s);
#endif
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
