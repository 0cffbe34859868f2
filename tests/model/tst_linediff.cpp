#include "linediff.h"
#include "randomtext.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyWhatDiffers_data();
    void changesOnlyWhatDiffers();
    void anyTextBecomesAnyOther();
    void longAndDifferent();
};

void TestLineDiff::changesOnlyWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<ChangeSet>("changes");
    QTest::newRow("nothing") << "a\nb"_ba << "a\nb"_ba << ChangeSet();
    QTest::newRow("within a line") << "a\nbcd\ne\n"_ba << "a\nbxd\ne\n"_ba << ChangeSet::replace({3, 4}, "x");
    QTest::newRow("two places") << "one\ntwo\nthree\n"_ba << "One\ntwo\nthreE\n"_ba
                                << ChangeSet::of({{{0, 1}, "O"}, {{12, 13}, "E"}});
    QTest::newRow("added and removed") << "a\nb\nc\n"_ba << "b\nc\nd\n"_ba
                                       << ChangeSet::of({{{0, 2}, {}}, {{6, 6}, "d\n"}});
    QTest::newRow("repeated lines between")
        << "a\n\nx\n\nb\n\n"_ba << "A\n\nx\n\nB\n\n"_ba << ChangeSet::of({{{0, 1}, "A"}, {{6, 7}, "B"}});
    QTest::newRow("moved") << "a\nb\nc\n"_ba << "c\na\nb\n"_ba << ChangeSet::of({{{0, 0}, "c\n"}, {{4, 6}, {}}});
    QTest::newRow("line breaks") << "a\r\nb\r\n"_ba << "a\r\nb\n"_ba << ChangeSet::replace({4, 6}, "\n");
    QTest::newRow("to nothing") << "a\nb"_ba << ""_ba << ChangeSet::remove({0, 3});
    QTest::newRow("from nothing") << ""_ba << "a\nb"_ba << ChangeSet::insert(0, "a\nb");
}

void TestLineDiff::changesOnlyWhatDiffers()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(ChangeSet, changes);
    QCOMPARE(lineDifference(Text(before), Text(after)), changes);
}

void TestLineDiff::anyTextBecomesAnyOther()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        Testing::RandomText random(seed);
        const Text before(random.bytes(random.number(0, 60)));
        // Another text altogether, or the same one with some of it changed.
        QByteArray bytes = seed % 2 == 0 ? random.bytes(random.number(0, 60)) : before.bytes();
        for (int i = 0; i < 5; ++i) {
            const qsizetype at = random.number(0, bytes.size() + 1);
            bytes.replace(at, random.number(0, std::min<qsizetype>(9, bytes.size() - at) + 1), random.piece());
        }
        const Text after(bytes);
        const ChangeSet changes = lineDifference(before, after);
        QVERIFY(changes.fits(before));
        QCOMPARE(changes.applyTo(before), after);
        QCOMPARE(changes.inverted(before).applyTo(after), before);
    }
}

void TestLineDiff::longAndDifferent()
{
    QByteArray before;
    QByteArray after;
    for (int i = 0; i < 100'000; ++i) {
        before += QByteArray::number(i * 7 % 100'000) + '\n';
        after += QByteArray::number(i * 13 % 100'000) + '\n';
    }
    QCOMPARE(lineDifference(Text(before), Text(after)).applyTo(Text(before)), Text(after));
    before.fill('\n');
    QCOMPARE(lineDifference(Text(before), Text(after)).applyTo(Text(before)), Text(after));
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
