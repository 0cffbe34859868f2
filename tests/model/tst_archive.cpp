#include "archive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Without the labels that are suggested by the profile.
Suggestions suggestions(const Archive &archive)
{
    Profile profile = Profile::builtIn();
    profile.linkLabels.clear();
    profile.textLabels.clear();
    return suggestionsFrom(archive, profile);
}

} // namespace

class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void suggestsTheMostFrequentFirst();
    void knowsWhatALaterIssueMayRepeat();
    void readsOnlyIssues();
    void leavesOutWhatCannotBeRead();
    void readsAgainOnlyWhatChanged();
    void holdsTheNewestWhenThereAreTooMany();
    void offersNoNumberOfAPaperAndNothingEndless();
    void hasNothingInAFolderThatIsNot();

private:
    void write(const QString &name, const QByteArray &bytes);
    Archive read(const Archive &known = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ArchiveTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ArchiveTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Archive ArchiveTest::read(const Archive &known) const
{
    return Archive::read(m_folder->path(), Profile::builtIn(), known);
}

void ArchiveTest::suggestsTheMostFrequentFirst()
{
    write(u"2021-01-01.md"_s,
          "## 博文\n\n- [ICCV 2019] [A | 量子位](https://example.org/a)\n代码：https://example.org/c\n"
          "- [B | 机器之心](https://example.org/b)\n");
    write(u"2021-01-15.md"_s, "## 论文\n\n- [ICCV 2019] [C | 机器之心](https://example.org/c)\n"
                              "- [CVPR 2020] [D](https://example.org/d)\n数据：https://example.org/c\n"
                              "代码：https://example.org/c\n");
    const Suggestions found = suggestions(read());
    QCOMPARE(found.sources, (QStringList{u"机器之心"_s, u"量子位"_s}));
    QCOMPARE(found.tags, (QStringList{u"ICCV 2019"_s, u"CVPR 2020"_s}));
    QCOMPARE(found.labels, (QStringList{u"代码"_s, u"数据"_s}));

    Profile profile = Profile::builtIn();
    profile.linkLabels = {u"数据"_s, u"视频"_s};
    profile.textLabels = {u"作者"_s};
    QCOMPARE(suggestionsFrom(read(), profile).labels, (QStringList{u"代码"_s, u"数据"_s, u"视频"_s, u"作者"_s}));
}

void ArchiveTest::knowsWhatALaterIssueMayRepeat()
{
    const QByteArray item = "- [A | 量子位](https://www.example.org/a/?utm_source=x)\n摘要：甲。\n";
    write(u"2021-01-01.md"_s, "# 报 (2021-01-01)\n\n> 导读：风。\n\n## 博文\n\n" + item +
                                  "\n## [往期回顾](https://example.org)\n\n- [2020-12-01](https://example.org/x)\n");
    write(u"2021-01-15.md"_s, "# 报 (2021-01-15)\n\n## 论文\n\n## 开源项目\n\n## 博文\n\n" + item);
    const Archive archive = read();
    const ArchivedIssue whole = archive.issues().value(u"2021-01-01.md"_s);
    QCOMPARE(whole.items.size(), 1);
    QCOMPARE(whole.items.first().url, u"example.org/a"_s);
    QCOMPARE(whole.items.first().hash, itemHash(QByteArray(item + "\n  ")));
    QVERIFY(whole.items.first().hash != itemHash("- [B](https://example.org/a)"));
    QCOMPARE(whole.intro, u"风。"_s);
    QVERIFY(whole.hasPast);
    QVERIFY(!whole.isDraft);
    const ArchivedIssue begun = archive.issues().value(u"2021-01-15.md"_s);
    QVERIFY(begun.isDraft);
    QVERIFY(!begun.hasPast);
}

void ArchiveTest::readsOnlyIssues()
{
    write(u"a.md"_s, "## 博文\n\n- [A | One](https://example.org/a)\n");
    write(u"b.txt"_s, "## 博文\n\n- [A | Two](https://example.org/a)\n");
    QVERIFY(QDir(m_folder->path()).mkdir(u"c.md"_s));
    QCOMPARE(suggestions(read()).sources, QStringList{u"One"_s});
}

void ArchiveTest::leavesOutWhatCannotBeRead()
{
    write(u"a.md"_s, "## 博文\n\n- [A | One](https://example.org/a)\n");
    write(u"b.md"_s, "## 博文\n\n- [A | Two](https://example.org/a)\n\0"_ba);
    write(u"c.md"_s, "## 博文\n\n- [A | Three](https://example.org/a)\n\xff\n");
    write(u"d.md"_s, "## 博文\n\n- [A | Four](https://example.org/a)\n" + QByteArray(Archive::largestIssue, ' '));
    QFile::link(m_folder->filePath(u"gone.md"_s), m_folder->filePath(u"e.md"_s));
    QCOMPARE(suggestions(read()).sources, QStringList{u"One"_s});
}

void ArchiveTest::readsAgainOnlyWhatChanged()
{
    const QByteArray first = "## 博文\n\n- [A | One](https://example.org/a)\n";
    const QByteArray second = "## 博文\n\n- [A | Two](https://example.org/a)\n";
    write(u"a.md"_s, first);
    const Archive known = read();
    const QDateTime when = known.issues().value(u"a.md"_s).modified;

    // The same size and time: it is taken for the same.
    write(u"a.md"_s, second);
    QFile file(m_folder->filePath(u"a.md"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(when, QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(suggestions(read(known)).sources, QStringList{u"One"_s});

    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(when.addSecs(2), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(suggestions(read(known)).sources, QStringList{u"Two"_s});

    QVERIFY(file.remove());
    QCOMPARE(suggestions(read(known)).sources, QStringList());
}

void ArchiveTest::holdsTheNewestWhenThereAreTooMany()
{
    for (int i = 0; i <= Archive::mostIssues; ++i)
        write(QString::number(10000 + i) + u".md"_s, "# T\n");
    const Archive archive = read();
    QCOMPARE(archive.issues().size(), Archive::mostIssues);
    QVERIFY(!archive.issues().contains(u"10000.md"_s));
}

void ArchiveTest::offersNoNumberOfAPaperAndNothingEndless()
{
    write(u"a.md"_s, "## 论文\n\n- [2003.08646] [A | " + QByteArray(1000, 'x') + "](https://example.org/a)\n");
    QCOMPARE(suggestions(read()), Suggestions());
}

void ArchiveTest::hasNothingInAFolderThatIsNot()
{
    QCOMPARE(Archive::read(m_folder->filePath(u"none"_s), Profile::builtIn()).issues().size(), 0);
    QCOMPARE(suggestions(Archive()), Suggestions());
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
