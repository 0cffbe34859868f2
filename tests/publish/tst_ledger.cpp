#include "ledger.h"
#include "publishedarticles.h"
#include "renamedissue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao::Publish;
using namespace Qt::StringLiterals;
using State = DraftRecord::State;

namespace {

const QString issue = u"/issues/2020-03-30.md"_s;
const QString account = u"wx0123456789abcdef"_s;

} // namespace

/// What is written down of what was sent, and what is left of it when something goes wrong.
class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void remembersAcrossPrograms()
    {
        Ledger first(folder());
        QVERIFY(first.notePicture(account, "aa", u"https://mmbiz.qpic.cn/1"_s));
        QVERIFY(first.noteCover(issue, account, "cc", u"M1"_s));
        QVERIFY(first.noteAdding(issue, account, u"标题"_s, u"M1"_s));
        QCOMPARE(first.draft(issue, account).state, State::Unknown);

        Ledger second(folder());
        QVERIFY(second.refresh());
        QCOMPARE(second.picture(account, "aa"), u"https://mmbiz.qpic.cn/1"_s);
        QVERIFY(!second.picture(u"wxother"_s, "aa"));
        QCOMPARE(second.cover(issue, account, "cc"), u"M1"_s);
        QCOMPARE(second.draft(issue, account).state, State::Unknown);
        QCOMPARE(second.draft(issue, account).title, u"标题"_s);
        QCOMPARE(second.draft(issue, account).coverMediaId, u"M1"_s);

        QVERIFY(second.noteThere(issue, account, u"D1"_s, u"标题"_s));
        QVERIFY(second.notePreview(issue, account, u"http://mp.weixin.qq.com/s?x"_s));
        QVERIFY(first.refresh());
        QCOMPARE(first.draft(issue, account).state, State::There);
        QCOMPARE(first.draft(issue, account).mediaId, u"D1"_s);
        QCOMPARE(first.draft(issue, account).preview, u"http://mp.weixin.qq.com/s?x"_s);
        QCOMPARE(first.issueOf(account, u"D1"_s), issue);
        QVERIFY(first.draft(issue, account).time.secsTo(QDateTime::currentDateTimeUtc()) < 60);

        QVERIFY(first.noteGone(issue, account));
        QCOMPARE(first.draft(issue, account).state, State::Gone);
        QVERIFY(first.issueOf(account, u"D1"_s).isEmpty());
        QVERIFY(first.noteCoverGone(issue, account));
        QVERIFY(!first.cover(issue, account, "cc"));
    }

    void knowsWhereArticlesWerePublished()
    {
        Ledger ledger(folder());
        QVERIFY(ledger.notePublished(issue, u"https://mp.weixin.qq.com/s/abc"_s));
        QCOMPARE(ledger.published(issue), u"https://mp.weixin.qq.com/s/abc"_s);
        QVERIFY(ledger.noteRenamed(issue, u"/issues/2020-04-10.md"_s));
        QVERIFY(ledger.published(issue).isEmpty());
        QCOMPARE(ledger.published().value(u"/issues/2020-04-10.md"_s), u"https://mp.weixin.qq.com/s/abc"_s);
        QVERIFY(ledger.notePublished(u"/issues/2020-04-10.md"_s, {}));
        QVERIFY(ledger.published().isEmpty());
    }

    void pastIssuesOfTheSameArchiveAreFound()
    {
        Ledger ledger(folder());
        QVERIFY(ledger.notePublished(u"/n/2020/周报-2020-03-16.md"_s, u"https://mp.weixin.qq.com/s/a"_s));
        QVERIFY(ledger.notePublished(u"/n/2019/2019-12-30.md"_s, u"https://mp.weixin.qq.com/s/b"_s));
        QVERIFY(ledger.notePublished(u"/other/2020-03-01.md"_s, u"https://mp.weixin.qq.com/s/c"_s));
        QVERIFY(ledger.notePublished(u"/n/2020/draft.md"_s, u"https://mp.weixin.qq.com/s/d"_s));
        const QHash<QByteArray, QByteArray> expected{{"2020-03-16", "https://mp.weixin.qq.com/s/a"},
                                                     {"2019-12-30", "https://mp.weixin.qq.com/s/b"}};
        QCOMPARE(publishedBeside(u"/n/2020/2020-03-30.md"_s, ledger), expected);
        QCOMPARE(publishedBeside(u"/other/2020-03-30.md"_s, ledger).size(), 1);
    }

    void aDraftFollowsItsIssueToAnotherName()
    {
        Ledger ledger(folder());
        QVERIFY(ledger.noteCover(issue, account, "cc", u"M1"_s));
        QVERIFY(ledger.noteThere(issue, account, u"D1"_s, u"标题"_s));
        QVERIFY(ledger.noteRenamed(issue, u"/issues/b.md"_s));
        QCOMPARE(ledger.draft(issue, account).state, State::None);
        QCOMPARE(ledger.draft(u"/issues/b.md"_s, account).mediaId, u"D1"_s);
        QCOMPARE(ledger.cover(u"/issues/b.md"_s, account, "cc"), u"M1"_s);

        followRename(u"/issues/b.md"_s, u"/issues/c.md"_s, ledger);
        QCOMPARE(ledger.draft(u"/issues/c.md"_s, account).mediaId, u"D1"_s);
        const QByteArray before = read();
        followRename(u"/issues/never-sent.md"_s, u"/issues/d.md"_s, ledger);
        QCOMPARE(read(), before);
    }

    void anIssueRenamedElsewhereIsFoundAgain_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isFound");
        const QString same = u"周报 2020-03-30"_s;
        QTest::newRow("another name, the same text") << u"a/new.md"_s << u"T"_s << QByteArray("text") << true;
        QTest::newRow("another folder, the same text") << u"b/2020-04-13.md"_s << u"T"_s << QByteArray("text") << true;
        QTest::newRow("another name, edited") << u"a/2020-04-13.md"_s << same << QByteArray("edited") << true;
        QTest::newRow("another folder, edited") << u"b/2020-03-30.md"_s << same << QByteArray("edited") << true;
        QTest::newRow("the same date beside it") << u"a/2020-03-30-新.md"_s << u"T"_s << QByteArray("edited") << true;
        QTest::newRow("another issue beside it") << u"a/2020-04-13.md"_s << u"T"_s << QByteArray("other") << false;
        QTest::newRow("the same name elsewhere") << u"b/2020-03-30.md"_s << u"T"_s << QByteArray("other") << false;
        QTest::newRow("no title") << u"a/2020-04-13.md"_s << QString() << QByteArray("other") << false;
    }
    void anIssueRenamedElsewhereIsFoundAgain()
    {
        QFETCH(QString, to);
        QFETCH(QString, title);
        QFETCH(QByteArray, text);
        QFETCH(bool, isFound);
        QTemporaryDir place;
        QDir(place.path()).mkdir(u"a"_s);
        const QString from = place.filePath(u"a/2020-03-30.md"_s);
        const QString now = place.filePath(to);
        QFile original(from);
        QVERIFY(original.open(QIODevice::WriteOnly));
        original.close();
        Ledger ledger(folder());
        QVERIFY(ledger.noteThere(from, account, u"D1"_s, u"标题"_s));
        QVERIFY(ledger.noteTraits(from, traitsOf("text", u"周报 2020-03-30"_s)));
        QVERIFY(ledger.noteThere(u"/elsewhere/x.md"_s, account, u"D2"_s, u"标题"_s)); // is gone as well

        // A copy is none while the original is there, however alike.
        QCOMPARE(earlierName(now, traitsOf(text, title), ledger), QString());
        QVERIFY(original.remove());
        QCOMPARE(earlierName(now, traitsOf(text, title), ledger), isFound ? from : QString());
        if (!isFound)
            return;
        QVERIFY(ledger.noteRenamed(from, now));
        QCOMPARE(ledger.draft(now, account).mediaId, u"D1"_s);
        QCOMPARE(ledger.traits(now).title, u"周报 2020-03-30"_s);
        QVERIFY(ledger.noteSeparate(now, from)); // somebody knows better
        QCOMPARE(ledger.draft(now, account).state, State::None);
        QCOMPARE(ledger.draft(from, account).mediaId, u"D1"_s);
        QCOMPARE(earlierName(now, traitsOf(text, title), ledger), QString());
    }

    void twoThatCouldBeItAreNone()
    {
        Ledger ledger(folder());
        for (const auto &name : {u"/n/2020-03-30.md"_s, u"/n/2020-03-30-b.md"_s}) {
            QVERIFY(ledger.noteThere(name, account, name, u"标题"_s));
            QVERIFY(ledger.noteTraits(name, traitsOf(name.toUtf8(), u"周报"_s)));
        }
        QCOMPARE(earlierName(u"/n/c.md"_s, traitsOf("c", u"周报"_s), ledger), QString());
        QCOMPARE(earlierName(u"/n/c.md"_s, traitsOf("/n/2020-03-30-b.md", u"周报"_s), ledger), u"/n/2020-03-30-b.md"_s);
    }

    void aLineCutShortAnywhereCostsThatLineAlone()
    {
        {
            Ledger ledger(folder());
            QVERIFY(ledger.noteThere(issue, account, u"D1"_s, u"一"_s));
            QVERIFY(ledger.noteThere(issue, account, u"D2"_s, u"二"_s));
        }
        const QByteArray whole = read();
        const qsizetype second = whole.indexOf('\n') + 1;
        for (qsizetype size = second; size < whole.size(); size += 7) {
            write(whole.first(size));
            Ledger ledger(folder());
            QVERIFY(ledger.refresh());
            QCOMPARE(ledger.draft(issue, account).mediaId, u"D1"_s);
            QVERIFY(!ledger.isDamaged()); // it was never said to be written
            QVERIFY(ledger.noteThere(issue, account, u"D3"_s, u"三"_s));
            Ledger again(folder());
            QVERIFY(again.refresh());
            QCOMPARE(again.draft(issue, account).mediaId, u"D3"_s);
            QVERIFY(!again.isDamaged());
        }
    }

    void damageIsPassedOverAndRemembered()
    {
        {
            Ledger ledger(folder());
            QVERIFY(ledger.noteThere(issue, account, u"D1"_s, u"一"_s));
            QVERIFY(ledger.notePicture(account, "aa", u"https://mmbiz.qpic.cn/1"_s));
        }
        for (const auto &[from, to] : {std::pair<QByteArray, QByteArray>{"D1", "D9"}, {"{", ""}, {"there", "gone"}}) {
            QByteArray bytes = read();
            bytes.replace(bytes.indexOf(from), from.size(), to);
            const QByteArray good = read();
            write(bytes);
            Ledger ledger(folder());
            QVERIFY(ledger.refresh());
            QVERIFY(ledger.isDamaged());
            QCOMPARE(ledger.draft(issue, account).state, State::None);
            QCOMPARE(ledger.picture(account, "aa"), u"https://mmbiz.qpic.cn/1"_s);
            write(good);
        }
        write(QByteArray(100'000, '\0') + "\n\xff\xfe\n[]\n\n");
        Ledger ledger(folder());
        QVERIFY(ledger.refresh());
        QVERIFY(ledger.isDamaged());
    }

    void anotherFileInItsPlaceIsReadFromTheStart()
    {
        Ledger ledger(folder());
        QVERIFY(ledger.noteThere(issue, account, u"D1"_s, u"一"_s));
        const QByteArray old = read();
        QVERIFY(ledger.noteThere(issue, account, u"D2"_s, u"二"_s));
        write(old);
        QVERIFY(ledger.refresh());
        QCOMPARE(ledger.draft(issue, account).mediaId, u"D1"_s);
        QVERIFY(QFile::remove(file()));
        QVERIFY(ledger.refresh());
        QCOMPARE(ledger.draft(issue, account).state, State::None);
    }

    void twoWritersLoseNothing()
    {
        Ledger one(folder()), other(folder());
        for (int i = 0; i < 20; ++i) {
            QVERIFY((i % 2 ? one : other).notePicture(account, QByteArray::number(i), QString::number(i)));
        }
        QVERIFY(one.refresh());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(one.picture(account, QByteArray::number(i)), QString::number(i));
        QVERIFY(!one.isDamaged());
    }

    void anIssueIsLockedForOneAtATime()
    {
        Ledger one(folder()), other(folder());
        auto lock = one.lock(issue, account);
        QVERIFY(lock);
        const auto refused = other.lock(issue, account);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, PublishError::Kind::AlreadySending);
        QVERIFY(other.lock(issue, u"wxother"_s));
        QVERIFY(other.lock(u"/issues/b.md"_s, account));
        lock->reset();
        QVERIFY(other.lock(issue, account));
    }

    void saysWhenItCannotBeWritten()
    {
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Ledger ledger(folder());
        const Ledger::Noted noted = ledger.noteAdding(issue, account, u"x"_s, u"M"_s);
        QVERIFY(!noted);
        QCOMPARE(noted.error().kind, PublishError::Kind::LedgerFailed);
        QCOMPARE(ledger.draft(issue, account).state, State::None);
    }

    void belongsToItsOwnerAlone()
    {
        Ledger ledger(folder());
        QVERIFY(ledger.notePublished(issue, u"https://mp.weixin.qq.com/s/abc"_s));
        QCOMPARE(QFile(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void linksLeadToOneIssue()
    {
        QFile real(m_folder->filePath(u"a.md"_s));
        QVERIFY(real.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(real.fileName(), m_folder->filePath(u"b.md"_s)));
        QCOMPARE(Ledger::issueKey(m_folder->filePath(u"b.md"_s)), Ledger::issueKey(real.fileName()));
        QCOMPARE(Ledger::issueKey(u"/nowhere/./x/../y.md"_s), u"/nowhere/y.md"_s);
    }

private:
    QString folder() const { return m_folder->filePath(u"publish"_s); }
    QString file() const { return folder() + u"/sent.jsonl"_s; }
    QByteArray read() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(folder());
        QFile out(file());
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
