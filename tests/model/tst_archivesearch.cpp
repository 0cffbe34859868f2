#include "archivecache.h"
#include "archivesearch.h"
#include "archivewalk.h"
#include "earlierlinks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// Finding issues, finding in them, and knowing them again.
class ArchiveSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsDatesInPaths_data();
    void readsDatesInPaths();
    void looksIntoYearsAndNothingElse();
    void looksAroundFromWithinAYear();
    void followsNoLinkInACircle();
    void knowsIssuesFromOtherFiles();
    void knowsDateAndTitle();

    void foldsPlaceByPlace();
    void findsPartsOfWords();
    void findsAllWordsAndDates();
    void findsAddresses();
    void ranksByPlaceAndThenByNewness();
    void leavesOutTheOpenIssue();
    void marksWhatWasFound();
    void findsNothingInNothing();

    void keepsAndLoads();
    void refusesWhatIsWrong();
    void knowsAFileByItsBytes();
    void keepsSomeCachesOnly();

    void tellsOfEarlierUse();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    Archive read() const { return Archive::read(m_folder->path(), Profile::builtIn()); }
    QStringList find(const QString &typed) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray issue(const QByteArray &items)
{
    return "# 报 (2000-01-01)：小标题\n\n## 博文\n\n" + items;
}

} // namespace

void ArchiveSearchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ArchiveSearchTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QVERIFY(QFileInfo(path).dir().mkpath(u"."_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList ArchiveSearchTest::find(const QString &typed) const
{
    const ArchiveSearch search(read());
    QStringList titles;
    for (const ArchiveHit &hit : search.find(SearchWords(typed)))
        titles.append(search.archive().issues().value(hit.issue).items.at(hit.item).values.title);
    return titles;
}

void ArchiveSearchTest::readsDatesInPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("date");
    QTest::newRow("name") << u"2020-03-30.md"_s << u"2020-03-30"_s;
    QTest::newRow("jekyll") << u"2020-03-30-issue-12.md"_s << u"2020-03-30"_s;
    QTest::newRow("without marks") << u"issue20200330.md"_s << u"2020-03-30"_s;
    QTest::newRow("month") << u"2020-05-xx.md"_s << u"2020-05"_s;
    QTest::newRow("in a year") << u"2020/2020-03-30.md"_s << u"2020-03-30"_s;
    QTest::newRow("spread over folders") << u"2020/03/30.md"_s << u"2020-03-30"_s;
    QTest::newRow("a year's") << u"2020/spring.md"_s << u"2020"_s;
    QTest::newRow("number") << u"issue-128.md"_s << QString();
    QTest::newRow("no month") << u"2020-13-01.md"_s << QString();
    QTest::newRow("longer number") << u"12020-03-301.md"_s << QString();
    QTest::newRow("none") << u"README.md"_s << QString();
}

void ArchiveSearchTest::readsDatesInPaths()
{
    QFETCH(const QString, path);
    QTEST(dateInPath(path), "date");
}

void ArchiveSearchTest::looksIntoYearsAndNothingElse()
{
    for (const QString &name :
         {u"2021-01-01.md"_s, u"2020/2020-02-01.md"_s, u"2020/03/2020-03-01.markdown"_s, u"notes/2020-04-01.md"_s,
          u"2020/notes/2020-05-01.md"_s, u"03/2020-06-01.md"_s, u"2021-01-02.txt"_s})
        write(name, "# x\n");
    QStringList names;
    for (const ArchiveFile &file : walkArchive(m_folder->path()).files)
        names.append(file.name);
    QCOMPARE(names, (QStringList{u"2021-01-01.md"_s, u"2020/03/2020-03-01.markdown"_s, u"2020/2020-02-01.md"_s}));
    QVERIFY(walkArchive({}).files.isEmpty());
    QVERIFY(walkArchive(m_folder->filePath(u"none"_s)).files.isEmpty());
}

void ArchiveSearchTest::looksAroundFromWithinAYear()
{
    write(u"2020/2020-02-01.md"_s, "# x\n");
    write(u"2021/03/2021-03-01.md"_s, "# x\n");
    for (const QString &from : {u"."_s, u"2020"_s, u"2021"_s, u"2021/03"_s}) {
        const ArchiveFiles found = walkArchive(m_folder->filePath(from));
        QCOMPARE(found.files.size(), 2);
        QCOMPARE(found.files.first().name, u"2021/03/2021-03-01.md"_s);
        QCOMPARE(found.folders.size(), 4);
    }
    write(u"_posts/2021-04-01-x.md"_s, "# x\n");
    write(u"_drafts/next.md"_s, "# x\n");
    QCOMPARE(walkArchive(m_folder->filePath(u"_drafts"_s)).files.first().name, u"2021-04-01-x.md"_s);
}

void ArchiveSearchTest::followsNoLinkInACircle()
{
    write(u"2020-02-01.md"_s, "# x\n");
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"2020"_s)));
    QVERIFY(QFile::link(m_folder->filePath(u"2021-01-01.md"_s), m_folder->filePath(u"2021-01-01.md"_s)));
    QCOMPARE(walkArchive(m_folder->path()).files.size(), 1);
    QCOMPARE(read().issues().size(), 1);
}

void ArchiveSearchTest::knowsIssuesFromOtherFiles()
{
    const QByteArray items = "## 博文\n\n- [A | B](https://example.org/a)\n";
    write(u"2020-02-01.md"_s, "# x\n");
    write(u"issue-9.md"_s, items);
    write(u"issue-10.md"_s, items);
    write(u"README.md"_s, items);
    write(u"todo-3.md"_s, "# x\n");
    QCOMPARE(read().newestFirst(), (QStringList{u"2020-02-01.md"_s, u"issue-10.md"_s, u"issue-9.md"_s}));
}

void ArchiveSearchTest::knowsDateAndTitle()
{
    write(u"2020-02-01.md"_s, issue({}));
    write(u"issue-2.md"_s, issue({}));
    write(u"spring.md"_s, "---\ntitle: \"春天\"\ndate: 2021-04-05 10:00\n---\n\n## 博文\n");
    const Archive archive = read();
    QCOMPARE(archive.issues().value(u"2020-02-01.md"_s).date, u"2020-02-01"_s);
    QCOMPARE(archive.issues().value(u"2020-02-01.md"_s).writtenDate, u"2000-01-01"_s);
    QCOMPARE(archive.issues().value(u"2020-02-01.md"_s).title, u"报：小标题"_s);
    QCOMPARE(archive.issues().value(u"issue-2.md"_s).date, u"2000-01-01"_s);
    QCOMPARE(archive.issues().value(u"spring.md"_s).date, u"2021-04-05"_s);
    QCOMPARE(archive.issues().value(u"spring.md"_s).title, u"春天"_s);
}

void ArchiveSearchTest::foldsPlaceByPlace()
{
    QCOMPARE(foldedForSearch(u"ＡＢＣ ｘ　Ä４，。"), u"abc x ä4,。"_s);
    const QString all = [] {
        QString text;
        for (char32_t code = 0; code < 0x10000; ++code)
            text += QChar(char16_t(code));
        return text;
    }();
    QCOMPARE(foldedForSearch(all).size(), all.size());
}

void ArchiveSearchTest::findsPartsOfWords()
{
    write(u"2020-02-01.md"_s, issue("- [低比特量化推理 | 量子位](https://example.org/a)\n摘要：用 ＧＰＵ 加速。\n"
                                    "- [ICCV 2019] [稀疏 | Some Lab](https://example.org/b)\n"));
    QCOMPARE(find(u"比特量"_s), QStringList{u"低比特量化推理"_s});
    QCOMPARE(find(u"gpu"_s), QStringList{u"低比特量化推理"_s});
    QCOMPARE(find(u"ｇｐｕ"_s), QStringList{u"低比特量化推理"_s});
    QCOMPARE(find(u"SOME"_s), QStringList{u"稀疏"_s});
    QCOMPARE(find(u"iccv"_s), QStringList{u"稀疏"_s});
    QCOMPARE(find(u"推理量子"_s), QStringList()); // a title does not run on into its source
    QCOMPARE(find(u"没有"_s), QStringList());
}

void ArchiveSearchTest::findsAllWordsAndDates()
{
    write(u"2020-02-01.md"_s, issue("- [量化一 | 甲](https://example.org/a)\n摘要：推理。\n"
                                    "- [量化二 | 甲](https://example.org/b)\n摘要：CVPR 2021 的训练。\n"));
    write(u"2021-02-01.md"_s, issue("- [量化三 | 甲](https://example.org/c)\n摘要：推理。\n"));
    QCOMPARE(find(u"量化 推理"_s), (QStringList{u"量化三"_s, u"量化一"_s}));
    QCOMPARE(find(u" 推理　 量化 "_s), (QStringList{u"量化三"_s, u"量化一"_s}));
    QCOMPARE(find(u"量化 2021"_s), (QStringList{u"量化三"_s, u"量化二"_s}));
    QCOMPARE(find(u"2020-02 量化"_s), (QStringList{u"量化一"_s, u"量化二"_s}));
    QCOMPARE(find(u"2020-02-01"_s), (QStringList{u"量化一"_s, u"量化二"_s}));
    QCOMPARE(find(u"量化一 训练"_s), QStringList());
}

void ArchiveSearchTest::findsAddresses()
{
    write(u"2020-02-01.md"_s, issue("- [甲 | 乙](https://www.example.org/a/?utm_source=x)\n"
                                    "- [丙](https://example.org/b)\n"));
    QCOMPARE(find(u"http://example.org/a#top"_s), QStringList{u"甲"_s});
    QCOMPARE(find(u"https://example.org/c"_s), QStringList());
}

void ArchiveSearchTest::ranksByPlaceAndThenByNewness()
{
    write(u"2020-02-01.md"_s, issue("- [旧标题量化 | 甲](https://example.org/a)\n"
                                    "- [旧来源 | 量化](https://example.org/b)\n"));
    write(u"2021-02-01.md"_s, issue("- [新摘要 | 甲](https://example.org/c)\n摘要：量化。\n"
                                    "- [新标题量化 | 甲](https://example.org/d)\n"));
    QCOMPARE(find(u"量化"_s), (QStringList{u"新标题量化"_s, u"旧标题量化"_s, u"旧来源"_s, u"新摘要"_s}));
}

void ArchiveSearchTest::leavesOutTheOpenIssue()
{
    write(u"2020-02-01.md"_s, issue("- [甲 | 乙](https://example.org/a)\n"));
    const ArchiveSearch search(read());
    QCOMPARE(search.find(SearchWords(u"甲")).size(), 1);
    QCOMPARE(search.find(SearchWords(u"甲"), m_folder->filePath(u"2020-02-01.md"_s)).size(), 0);
    QCOMPARE(search.find(SearchWords(u"https://example.org/a"), m_folder->filePath(u"2020-02-01.md"_s)).size(), 0);
}

void ArchiveSearchTest::marksWhatWasFound()
{
    using Range = SearchWords::Range;
    QCOMPARE(SearchWords(u"gpu 量化").rangesIn(u"量化在ＧＰＵ，量化"), (QList<Range>{{0, 2}, {3, 3}, {7, 2}}));
    QCOMPARE(SearchWords(u"ab bc").rangesIn(u"abcab"), (QList<Range>{{0, 5}}));
    QCOMPARE(SearchWords(u"aa").rangesIn(u"aaaaa"), (QList<Range>{{0, 4}}));
    QCOMPARE(SearchWords(u"x").rangesIn(u""), QList<Range>());
}

void ArchiveSearchTest::findsNothingInNothing()
{
    QVERIFY(SearchWords().isEmpty());
    QVERIFY(SearchWords(u" 　 ").isEmpty());
    QCOMPARE(ArchiveSearch().find(SearchWords(u"x")).size(), 0);
    write(u"2020-02-01.md"_s, issue("- [甲 | 乙](https://example.org/a)\n"));
    QCOMPARE(find(u""_s), QStringList());
    QCOMPARE(find(QString(100'000, u'甲')), QStringList());
    QCOMPARE(SearchWords(QString(u"a b c d e f g h i j k l m n o p q"_s)).words().size(), SearchWords::mostWords);
}

void ArchiveSearchTest::keepsAndLoads()
{
    write(u"2020-02-01.md"_s, issue("- [t] [甲 | 乙](https://example.org/a) [码](https://example.org/c)\n"
                                    "代码：https://example.org/d\n摘要：丙。\n"));
    const Archive archive = read();
    const QTemporaryDir caches;
    const QString file = ArchiveCache::fileFor(caches.filePath(u"deep/cache"_s), m_folder->path());
    QCOMPARE(ArchiveCache::load(file, Profile::builtIn()).issues().size(), 0);
    QVERIFY(ArchiveCache::store(file, Profile::builtIn(), archive));
    const ArchivedIssue was = archive.issues().value(u"2020-02-01.md"_s);
    const ArchivedIssue is = ArchiveCache::load(file, Profile::builtIn()).issues().value(u"2020-02-01.md"_s);
    QVERIFY(!is.modified.isValid());
    QCOMPARE(is.fingerprint, was.fingerprint);
    QCOMPARE(is.title, was.title);
    QCOMPARE(is.date, was.date);
    QCOMPARE(is.items.size(), 1);
    QCOMPARE(is.items.first().values, was.items.first().values);
    QCOMPARE(is.items.first().url, was.items.first().url);
    QCOMPARE(is.items.first().hash, was.items.first().hash);
    QCOMPARE(is.items.first().section, u"博文"_s);
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
}

void ArchiveSearchTest::refusesWhatIsWrong()
{
    write(u"2020-02-01.md"_s, issue("- [甲 | 乙](https://example.org/a)\n摘要：丙。\n"));
    const QTemporaryDir caches;
    const QString path = ArchiveCache::fileFor(caches.path(), m_folder->path());
    QVERIFY(ArchiveCache::store(path, Profile::builtIn(), read()));
    Profile other = Profile::builtIn();
    other.summaryLabels = {u"概要"_s};
    QCOMPARE(ArchiveCache::load(path, other).issues().size(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const auto loads = [&](const QByteArray &bytes) {
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
               (file.close(), ArchiveCache::load(path, Profile::builtIn()).issues().size() == 1);
    };
    QVERIFY(loads(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!loads(whole.first(length)), qPrintable(QString::number(length)));
    for (qsizetype at = 0; at < whole.size(); at += 3) {
        QByteArray broken = whole;
        broken[at] = char(broken.at(at) ^ 0x40);
        QVERIFY2(!loads(broken), qPrintable(QString::number(at)));
    }
    QVERIFY(!loads(whole + 'x'));
}

void ArchiveSearchTest::knowsAFileByItsBytes()
{
    write(u"2020-02-01.md"_s, issue("- [甲 | 乙](https://example.org/a)\n"));
    // What a cache says of these bytes is taken; of others it is not.
    QHash<QString, ArchivedIssue> issues = read().issues();
    issues.begin()->items.first().values.title = u"又"_s;
    issues.begin()->modified = {};
    const Archive known(issues);
    QVERIFY(QFile::rename(m_folder->filePath(u"2020-02-01.md"_s), m_folder->filePath(u"2020-02-08.md"_s)));
    Archive archive = Archive::read(m_folder->path(), Profile::builtIn(), known);
    QCOMPARE(archive.issues().value(u"2020-02-08.md"_s).items.first().values.title, u"又"_s);
    QCOMPARE(archive.issues().value(u"2020-02-08.md"_s).date, u"2020-02-08"_s);
    write(u"2020-02-08.md"_s, issue("- [丁 | 乙](https://example.org/a)\n"));
    archive = Archive::read(m_folder->path(), Profile::builtIn(), known);
    QCOMPARE(archive.issues().value(u"2020-02-08.md"_s).items.first().values.title, u"丁"_s);
}

void ArchiveSearchTest::keepsSomeCachesOnly()
{
    const QTemporaryDir caches;
    for (int i = 0; i < 40; ++i)
        QVERIFY(ArchiveCache::store(ArchiveCache::fileFor(caches.path(), QString::number(i)), Profile::builtIn(), {}));
    QVERIFY(QDir(caches.path()).entryList(QDir::Files).size() <= 30);
}

void ArchiveSearchTest::tellsOfEarlierUse()
{
    write(u"2020-02-01.md"_s, issue("- [甲 | 乙](https://example.org/a?utm_source=x)\n"));
    write(u"2020-03-01.md"_s, issue("- [甲又 | 乙](https://www.example.org/a)\n"));
    write(u"2020-04-01.md"_s, "# 报 (2020-04-01)\n\n## 论文\n\n## 开源项目\n\n## 博文\n\n"
                              "- [草 | 乙](https://example.org/draft)\n");
    const EarlierLinks links(read());
    const auto use = [&](const QString &name, QStringView url) {
        return links.seenFrom(m_folder->filePath(name)).find(url).value_or(EarlierUse()).date;
    };
    QCOMPARE(use(u"2020-05-01.md"_s, u"http://example.org/a"), u"2020-03-01"_s);
    QCOMPARE(use(u"2020-03-01.md"_s, u"http://example.org/a"), u"2020-02-01"_s);
    QCOMPARE(use(u"2020-02-01.md"_s, u"http://example.org/a"), QString());
    QCOMPARE(use(u"2020-05-01.md"_s, u"http://example.org/b"), QString());
    QCOMPARE(use(u"2020-05-01.md"_s, u"https://example.org/draft"), QString());
    QCOMPARE(use(u"next.md"_s, u"http://example.org/a"), u"2020-03-01"_s);
    QCOMPARE(use(u"2020-05-01.md"_s, u""), QString());
    const EarlierUse found =
        links.seenFrom(m_folder->filePath(u"2020-03-01.md"_s)).find(u"https://example.org/a").value();
    QCOMPARE(found.issueTitle, u"报：小标题"_s);
    QCOMPARE(found.itemTitle, u"甲"_s);
    QCOMPARE(found.item, 0);
    QCOMPARE(QFileInfo(found.path).fileName(), u"2020-02-01.md"_s);
    QVERIFY(!EarlierLinks().find(u"https://example.org/a"));
}

QTEST_GUILESS_MAIN(ArchiveSearchTest)
#include "tst_archivesearch.moc"
