#include "editstep.h"
#include "followspans.h"
#include "shownedit.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestEditStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void difference_data();
    void difference();
    void classifies_data();
    void classifies();
    void storesNoHalfPairs();
    void encodesWithTheFilesLineBreak();
    void padsANewBlock_data();
    void padsANewBlock();
    void followsSpans();
};

void TestEditStep::difference_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("inserted");
    QTest::newRow("same") << u"abc"_s << u"abc"_s << 3 << 0 << 0;
    QTest::newRow("typed") << u"ac"_s << u"abc"_s << 1 << 0 << 1;
    QTest::newRow("deleted") << u"abc"_s << u"ac"_s << 1 << 1 << 0;
    QTest::newRow("all") << u"abc"_s << u""_s << 0 << 3 << 0;
    QTest::newRow("repeated") << u"aa"_s << u"aaa"_s << 2 << 0 << 1;
    QTest::newRow("pair with a common first half") << u"x😀y"_s << u"x😁y"_s << 1 << 2 << 2;
    QTest::newRow("pair with a common second half") << QString(u"x"_s + QChar(0xd83d) + QChar(0xde00))
                                                    << QString(u"x"_s + QChar(0xd83e) + QChar(0xde00)) << 1 << 2 << 2;
}

void TestEditStep::difference()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const TextDifference diff = Jianbao::difference(before, after);
    QString applied = before;
    applied.replace(diff.at, diff.before, after.sliced(diff.at, diff.after));
    QCOMPARE(applied, after);
    QTEST(int(diff.before), "removed");
    QTEST(int(diff.after), "inserted");
    if (!diff.isEmpty())
        QTEST(int(diff.at), "at");
}

void TestEditStep::classifies_data()
{
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("inserted");
    QTest::addColumn<bool>("composed");
    QTest::addColumn<EditStep>("expected");
    QTest::newRow("key") << u""_s << u"a"_s << false << EditStep::Typing;
    QTest::newRow("emoji") << u""_s << u"😀"_s << false << EditStep::Typing;
    QTest::newRow("paste") << u""_s << u"abc"_s << false << EditStep::Whole;
    QTest::newRow("input method") << u""_s << u"简报"_s << true << EditStep::Typing;
    QTest::newRow("backspace") << u"a"_s << u""_s << false << EditStep::Deleting;
    QTest::newRow("cut") << u"abc"_s << u""_s << false << EditStep::Whole;
    QTest::newRow("line break") << u""_s << u"\n"_s << false << EditStep::Whole;
    QTest::newRow("typed over a selection") << u"abc"_s << u"x"_s << false << EditStep::Typing;
}

void TestEditStep::classifies()
{
    QFETCH(const QString, removed);
    QFETCH(const QString, inserted);
    QFETCH(const bool, composed);
    const EditStep step = classifyEdit(removed, inserted, composed);
    QTEST(step, "expected");
    QCOMPARE(mergeKey("field"_ba, step).isEmpty(), step == EditStep::Whole);
}

void TestEditStep::storesNoHalfPairs()
{
    const QString whole = u"a😀b"_s;
    QCOMPARE(storable(whole), whole);
    QCOMPARE(storable(u"a"_s + QChar(0xd83d)), u"a\uFFFD"_s);
    QCOMPARE(storable(QString(QChar(0xde00)) + u"b"_s), u"\uFFFDb"_s);
    QCOMPARE(storable(QString(QChar(0xd83d)) + whole), QString(u"\uFFFD"_s + whole));
    QCOMPARE(storable(QString(QChar(u'\0')) + u"b"_s), u"\uFFFDb"_s);
}

void TestEditStep::encodesWithTheFilesLineBreak()
{
    QCOMPARE(encodeShown(u"a\u00a0b\nc", "\n"), "a\u00a0b\nc"_ba);
    QCOMPARE(encodeShown(u"a\nb", "\r\n"), "a\r\nb"_ba);
}

void TestEditStep::padsANewBlock_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("padBefore");
    QTest::addColumn<QByteArray>("padAfter");
    QTest::newRow("empty file") << ""_ba << ""_ba << ""_ba << "\n"_ba;
    QTest::newRow("behind a line") << "a"_ba << "\n\n## b\n"_ba << "\n\n"_ba << ""_ba;
    QTest::newRow("between blank lines") << "a\n\n"_ba << "\n\n## b\n"_ba << ""_ba << ""_ba;
    QTest::newRow("before a heading") << "a\n\n"_ba << "## b\n"_ba << ""_ba << "\n\n"_ba;
    QTest::newRow("at the end") << "a\n"_ba << ""_ba << "\n"_ba << "\n"_ba;
    QTest::newRow("CR LF") << "a"_ba << "\r\n## b\r\n"_ba << "\r\n\r\n"_ba << "\r\n"_ba;
}

void TestEditStep::padsANewBlock()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const BlockPadding padding = blockPadding(Text(before + after), before.size());
    QTEST(padding.before, "padBefore");
    QTEST(padding.after, "padAfter");
}

void TestEditStep::followsSpans()
{
    const QList<Span> before{{0, 4}, {4, 8}, {8, 12}};
    const auto followed = [&](const ChangeSet &changes, const QList<Span> &now) {
        return followSpans(before, changes, now);
    };
    using Numbers = QList<qsizetype>;
    QCOMPARE(followed(ChangeSet::insert(5, "xx"), {{0, 4}, {4, 10}, {10, 14}}), (Numbers{0, 1, 2}));
    QCOMPARE(followed(ChangeSet::remove({4, 8}), {{0, 4}, {4, 8}}), (Numbers{0, -1, 1}));
    QCOMPARE(followed(ChangeSet::insert(4, "new\n"), {{0, 4}, {4, 8}, {8, 12}, {12, 16}}), (Numbers{0, 2, 3}));
    QCOMPARE(followed(ChangeSet::insert(0, "new\n"), {{0, 4}, {4, 8}, {8, 12}, {12, 16}}), (Numbers{1, 2, 3}));
    QCOMPARE(followed(ChangeSet::remove({0, 12}), {}), (Numbers{-1, -1, -1}));
    // All of a row's bytes replaced is still that row.
    QCOMPARE(followed(ChangeSet::replace({4, 8}, "other\n"), {{0, 4}, {4, 10}, {10, 14}}), (Numbers{0, 1, 2}));
}

QTEST_GUILESS_MAIN(TestEditStep)
#include "tst_editstep.moc"
