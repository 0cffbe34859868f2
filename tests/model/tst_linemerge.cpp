#include "linemerge.h"
#include "randomtext.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// The merged bytes; "conflict" when there are none.
QByteArray merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    const auto changes = mergeLines(Text(base), Text(mine), Text(theirs));
    return changes ? changes->applyTo(Text(mine)).bytes() : "conflict"_ba;
}

QByteArray joined(const QByteArrayList &lines)
{
    return lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
}

} // namespace

class TestLineMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBoth_data();
    void keepsBoth();
    void oneSideAlone();
    void editsOfDifferentLinesNeverConflict();
    void neverLosesALine();
};

void TestLineMerge::keepsBoth_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("far apart") << "a\nb\nc\n"_ba << "A\nb\nc\n"_ba << "a\nb\nC\n"_ba << "A\nb\nC\n"_ba;
    QTest::newRow("lines beside each other") << "a\nb\n"_ba << "A\nb\n"_ba << "a\nB\n"_ba << "A\nB\n"_ba;
    QTest::newRow("the same line") << "a\nb\n"_ba << "A\nb\n"_ba << "aa\nb\n"_ba << "conflict"_ba;
    QTest::newRow("two places of one line")
        << "one two three\n"_ba << "One two three\n"_ba << "one two threE\n"_ba << "conflict"_ba;
    QTest::newRow("the same change") << "a\nb\n"_ba << "A\nb\n"_ba << "A\nb\n"_ba << "A\nb\n"_ba;
    QTest::newRow("both add at the end") << "a\n"_ba << "a\nmine\n"_ba << "a\ntheirs\n"_ba << "a\nmine\ntheirs\n"_ba;
    QTest::newRow("both add the same") << "a\nb\n"_ba << "a\nx\nb\n"_ba << "a\nx\nb\n"_ba << "a\nx\nb\n"_ba;
    QTest::newRow("an item added below the one being edited")
        << "- a  \nsummary\n\n## Next\n"_ba << "- a  \nsummary, longer\n\n## Next\n"_ba
        << "- a  \nsummary\n- https://example.org/\n\n## Next\n"_ba
        << "- a  \nsummary, longer\n- https://example.org/\n\n## Next\n"_ba;
    QTest::newRow("added above what is edited") << "a\nb\n"_ba << "a\nB\n"_ba << "a\nx\nb\n"_ba << "a\nx\nB\n"_ba;
    QTest::newRow("added behind what is removed")
        << "a\nb\nc\n"_ba << "a\nc\n"_ba << "a\nb\nx\nc\n"_ba << "a\nx\nc\n"_ba;
    QTest::newRow("added within what is removed")
        << "a\nb\nc\nd\n"_ba << "a\nd\n"_ba << "a\nb\nx\nc\nd\n"_ba << "conflict"_ba;
    QTest::newRow("changed within what is removed") << "a\nb\nc\n"_ba << "c\n"_ba << "a\nB\nc\n"_ba << "conflict"_ba;
    QTest::newRow("a last line without an end") << "a\nb"_ba << "A\nb"_ba << "a\nb\nc\n"_ba << "A\nb\nc\n"_ba;
    QTest::newRow("both go on behind a line without an end")
        << "a"_ba << "a\nmine\n"_ba << "a\ntheirs\n"_ba << "conflict"_ba;
    QTest::newRow("other line breaks") << "a\r\nb\r\nc\r\n"_ba << "A\r\nb\r\nc\r\n"_ba << "a\r\nb\r\nc\r\nd\r\n"_ba
                                       << "A\r\nb\r\nc\r\nd\r\n"_ba;
    QTest::newRow("mine emptied it") << "a\nb\n"_ba << ""_ba << "a\nb\nc\n"_ba << "c\n"_ba;
    QTest::newRow("theirs emptied it") << "a\nb\n"_ba << "a\nB\n"_ba << ""_ba << "conflict"_ba;
}

void TestLineMerge::keepsBoth()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, result);
    QCOMPARE(merged(base, mine, theirs), result);
}

void TestLineMerge::oneSideAlone()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        Testing::RandomText random(seed);
        const QByteArray base = random.bytes(random.number(0, 50));
        const QByteArray other = random.bytes(random.number(0, 50));
        QCOMPARE(merged(base, base, other), other);
        QCOMPARE(merged(base, other, base), other);
        QCOMPARE(merged(base, other, other), other);
    }
}

void TestLineMerge::editsOfDifferentLinesNeverConflict()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        Testing::RandomText random(seed);
        QByteArrayList base;
        for (qsizetype i = 0; i < random.number(1, 30); ++i)
            base.append("line " + QByteArray::number(i));
        QByteArrayList mine = base;
        QByteArrayList theirs = base;
        QByteArrayList expected = base;
        for (qsizetype i = 0; i < base.size(); ++i) {
            // Each line is left alone, or changed or removed by one of the two.
            const qsizetype deed = random.number(0, 5);
            if (deed == 0)
                continue;
            const QByteArray now = deed < 3 ? base[i] + " changed" : QByteArray();
            (deed % 2 == 0 ? mine : theirs)[i] = now;
            expected[i] = now;
        }
        for (QByteArrayList *lines : {&mine, &theirs, &expected})
            lines->removeAll(QByteArray());
        const QByteArray result = merged(joined(base), joined(mine), joined(theirs));
        // What one has removed and the other changed may lie in one run of differing lines.
        if (result == "conflict")
            continue;
        QCOMPARE(result, joined(expected));
        QCOMPARE(merged(joined(base), joined(theirs), joined(mine)), joined(expected));
    }
}

void TestLineMerge::neverLosesALine()
{
    int merges = 0;
    for (quint32 seed = 0; seed < 500; ++seed) {
        Testing::RandomText random(seed);
        QByteArrayList base;
        for (qsizetype i = 0; i < random.number(1, 20); ++i)
            base.append("line " + QByteArray::number(random.number(0, 12)));
        QByteArrayList mine = base;
        QByteArrayList theirs = base;
        QByteArrayList added;
        for (qsizetype i = 0; i < 3; ++i) {
            added.append("new " + QByteArray::number(i));
            QByteArrayList &side = i % 2 == 0 ? mine : theirs;
            side.insert(random.number(0, side.size() + 1), added.last());
        }
        if (random.number(0, 2) == 0)
            mine.removeAt(random.number(0, mine.size()));
        const QByteArray result = merged(joined(base), joined(mine), joined(theirs));
        if (result == "conflict")
            continue;
        ++merges;
        const QByteArrayList lines = result.split('\n');
        for (const QByteArray &line : std::as_const(added)) {
            const bool isMine = mine.contains(line);
            if (isMine || theirs.contains(line))
                QVERIFY2(lines.count(line) == 1, line);
        }
    }
    QVERIFY(merges > 250);
}

QTEST_GUILESS_MAIN(TestLineMerge)
#include "tst_linemerge.moc"
