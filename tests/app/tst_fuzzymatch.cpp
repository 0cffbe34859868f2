#include "fuzzymatch.h"
#include "menucommands.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void ordersTheBestFirst();
    void readsCaptions();
};

void FuzzyMatchTest::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isMatch");

    QTest::newRow("nothing typed") << u"标题"_s << QStringList() << true;
    QTest::newRow("a part") << u"一图理清Nvidia AI软件栈"_s << QStringList(u"软件"_s) << true;
    QTest::newRow("any case") << u"一图理清Nvidia AI软件栈"_s << QStringList(u"nVIDIA"_s) << true;
    QTest::newRow("all words") << u"一图理清Nvidia AI软件栈"_s << QStringList({u"栈"_s, u"ai"_s}) << true;
    QTest::newRow("one word missing") << u"一图理清Nvidia AI软件栈"_s << QStringList({u"栈"_s, u"amd"_s}) << false;
    QTest::newRow("letters in order") << u"手机芯片往事"_s << QStringList(u"手芯往"_s) << true;
    QTest::newRow("letters out of order") << u"手机芯片往事"_s << QStringList(u"往芯"_s) << false;
    QTest::newRow("empty text") << QString() << QStringList(u"a"_s) << false;
}

void FuzzyMatchTest::matches()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QTEST(fuzzyScore(text, words) >= 0, "isMatch");
}

void FuzzyMatchTest::ordersTheBestFirst()
{
    const auto score = [](const QString &text) { return fuzzyScore(text, {u"npu"_s}); };
    QVERIFY(score(u"NPU 入门"_s) > score(u"手机 NPU"_s));
    QVERIFY(score(u"手机NPU"_s) > score(u"xnpu"_s)); // another script begins a word
    QVERIFY(score(u"xnpu"_s) > score(u"new processing unit"_s));
    QVERIFY(score(u"new processing unit"_s) > score(u"an pxxxxxxxxu"_s));
}

void FuzzyMatchTest::readsCaptions()
{
    QCOMPARE(plainCaption(u"&Open…"_s), u"Open"_s);
    QCOMPARE(plainCaption(u"打开(&O)…"_s), u"打开"_s);
    QCOMPARE(plainCaption(u"R && &D"_s), u"R & D"_s);
}

QTEST_GUILESS_MAIN(FuzzyMatchTest)
#include "tst_fuzzymatch.moc"
