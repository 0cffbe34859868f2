#include "changeset.h"
#include "randomtext.h"
#include "utf8.h"

#include <QTest>
#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// An edit of a text, anywhere, between characters or within them.
ChangeSet randomChange(Testing::RandomText &random, const Text &text)
{
    QList<Replacement> replacements;
    qsizetype at = 0;
    for (qsizetype i = random.number(0, 5); i > 0 && at <= text.size(); --i) {
        const qsizetype begin = random.number(at, std::min(at + 12, text.size()) + 1);
        const qsizetype end = random.number(begin, std::min(begin + 8, text.size()) + 1);
        replacements.append({{begin, end}, random.bytes(random.number(0, 3))});
        at = end;
    }
    return ChangeSet::of(replacements);
}

/// The change applied byte by byte, from the back, without any of the class's own arithmetic.
QByteArray applied(QByteArray bytes, const ChangeSet &change)
{
    for (auto r = change.replacements().crbegin(); r != change.replacements().crend(); ++r)
        bytes.replace(r->at.begin, r->at.size(), r->with);
    return bytes;
}

bool isCanonical(const ChangeSet &change)
{
    const QList<Replacement> &all = change.replacements();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].at.begin > all[i].at.end || (all[i].at.isEmpty() && all[i].with.isEmpty()))
            return false;
        if (i > 0 && all[i - 1].at.end >= all[i].at.begin)
            return false;
    }
    return true;
}

/// Whether an edit may begin or end here, by the meaning of the bytes before and behind.
bool mayCut(QByteArrayView bytes, qsizetype offset)
{
    if (offset > 0 && offset < bytes.size() && bytes[offset - 1] == '\r' && bytes[offset] == '\n')
        return false;
    return Utf8::characterStart(bytes, offset) == offset;
}

} // namespace

class TestChangeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothing();
    void replacesInsertsRemoves();
    void ofSortsAndJoins_data();
    void ofSortsAndJoins();
    void ofAcceptsAnyOrder();
    void betweenCutsNothingApart_data();
    void betweenCutsNothingApart();
    void betweenIsRightAndMinimal();
    void betweenFindsATypedCharacterInALongText();
    void appliesAndGrows();
    void inversionTakesBack();
    void thenIsOneAfterTheOther();
    void thenIsAssociative();
    void thenForgetsWhatWasTypedAndDeleted();
    void thenKeepsTheOrderAtOnePlace();
    void typingComposesToOneInsertion();
    void mapsEdges_data();
    void mapsEdges();
    void mapAgreesWithApply();
    void mapKeepsOrder();
    void spansGrowWithWhatIsTypedAtTheirEdges();
    void whatDoesNotFitIsRecognised();
};

void TestChangeSet::nothingIsNothing()
{
    const ChangeSet nothing;
    const Text text("abc"_ba);
    QVERIFY(nothing.isEmpty());
    QCOMPARE(nothing.growth(), 0);
    QCOMPARE(nothing.applyTo(text).bytes().constData(), text.bytes().constData());
    QVERIFY(nothing.inverted(text).isEmpty());
    QVERIFY(ChangeSet::insert(2, {}).isEmpty());
    QVERIFY(ChangeSet::remove({2, 2}).isEmpty());
    QVERIFY(ChangeSet::of({}).isEmpty());
    QVERIFY(ChangeSet::between("abc", "abc").isEmpty());
    QVERIFY(ChangeSet::between({}, {}).isEmpty());
    QCOMPARE(nothing.map(7, ChangeSet::Side::After), 7);
    const ChangeSet some = ChangeSet::insert(1, "x"_ba);
    QCOMPARE(nothing.then(some), some);
    QCOMPARE(some.then(nothing), some);
}

void TestChangeSet::replacesInsertsRemoves()
{
    const Text text("hello 简报"_ba);
    QCOMPARE(ChangeSet::replace({0, 5}, "bye"_ba).applyTo(text).bytes(), "bye 简报"_ba);
    QCOMPARE(ChangeSet::insert(6, "《"_ba).applyTo(text).bytes(), "hello 《简报"_ba);
    QCOMPARE(ChangeSet::remove({5, 9}).applyTo(text).bytes(), "hello报"_ba);
    QCOMPARE(ChangeSet::insert(text.size(), "!"_ba).applyTo(text).bytes(), "hello 简报!"_ba);
    QCOMPARE(ChangeSet::insert(0, "x"_ba).applyTo(Text()).bytes(), "x"_ba);
}

void TestChangeSet::ofSortsAndJoins_data()
{
    QTest::addColumn<QList<Replacement>>("given");
    QTest::addColumn<QList<Replacement>>("expected");
    using List = QList<Replacement>;
    QTest::newRow("sorted") << List{{{8, 9}, "b"_ba}, {{1, 2}, "a"_ba}} << List{{{1, 2}, "a"_ba}, {{8, 9}, "b"_ba}};
    QTest::newRow("void ones go") << List{{{8, 8}, {}}, {{1, 1}, {}}} << List{};
    QTest::newRow("touching runs join") << List{{{3, 5}, "b"_ba}, {{1, 3}, "a"_ba}} << List{{{1, 5}, "ab"_ba}};
    QTest::newRow("three touching") << List{{{3, 5}, {}}, {{5, 6}, "c"_ba}, {{1, 3}, "a"_ba}}
                                    << List{{{1, 6}, "ac"_ba}};
    QTest::newRow("insertions keep their order")
        << List{{{4, 4}, "x"_ba}, {{4, 4}, "y"_ba}, {{4, 4}, "z"_ba}} << List{{{4, 4}, "xyz"_ba}};
    QTest::newRow("insertion before a run at the same place")
        << List{{{4, 4}, "x"_ba}, {{4, 6}, "y"_ba}} << List{{{4, 6}, "xy"_ba}};
    QTest::newRow("insertion given behind a run at the same place")
        << List{{{4, 6}, "y"_ba}, {{4, 4}, "x"_ba}} << List{{{4, 6}, "yx"_ba}};
    QTest::newRow("insertion behind a run") << List{{{6, 6}, "x"_ba}, {{4, 6}, "y"_ba}} << List{{{4, 6}, "yx"_ba}};
    QTest::newRow("one byte apart stays apart")
        << List{{{4, 5}, "x"_ba}, {{6, 7}, "y"_ba}} << List{{{4, 5}, "x"_ba}, {{6, 7}, "y"_ba}};
}

void TestChangeSet::ofSortsAndJoins()
{
    QFETCH(const QList<Replacement>, given);
    QFETCH(const QList<Replacement>, expected);
    QCOMPARE(ChangeSet::of(given).replacements(), expected);
}

void TestChangeSet::ofAcceptsAnyOrder()
{
    Testing::RandomText random(10);
    for (int round = 0; round < 300; ++round) {
        const Text text(random.bytes(20));
        const ChangeSet change = randomChange(random, text);
        QVERIFY(isCanonical(change));
        QList<Replacement> shuffled = change.replacements();
        for (qsizetype i = shuffled.size(); i > 1; --i)
            shuffled.swapItemsAt(i - 1, random.number(0, i));
        QCOMPARE(ChangeSet::of(shuffled), change);
    }
}

void TestChangeSet::betweenCutsNothingApart_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QList<Replacement>>("expected");
    using List = QList<Replacement>;
    QTest::newRow("insertion") << "ac"_ba << "abc"_ba << List{{{1, 1}, "b"_ba}};
    QTest::newRow("deletion") << "abc"_ba << "ac"_ba << List{{{1, 2}, {}}};
    QTest::newRow("doubled") << "aa"_ba << "aaa"_ba << List{{{2, 2}, "a"_ba}};
    QTest::newRow("all") << "abc"_ba << ""_ba << List{{{0, 3}, {}}};
    // 你 is E4 BD A0, 佡 is E4 BD A1, 们 is E4 BB AC: they share their first bytes.
    QTest::newRow("same first bytes") << "x你y"_ba << "x佡y"_ba << List{{{1, 4}, "佡"_ba}};
    // 你 E4 BD A0 and 堠 E5 A0 A0 share their last byte.
    QTest::newRow("same last byte") << "x你y"_ba << "x\xE5\xA0\xA0y"_ba << List{{{1, 4}, "\xE5\xA0\xA0"_ba}};
    QTest::newRow("emoji") << "😀"_ba << "😁"_ba << List{{{0, 4}, "😁"_ba}};
    QTest::newRow("a broken character made whole") << "\xE4\xBD"
                                                      "z"_ba
                                                   << "你z"_ba << List{{{0, 2}, "你"_ba}};
    QTest::newRow("LF to CR LF") << "a\nb"_ba << "a\r\nb"_ba << List{{{1, 2}, "\r\n"_ba}};
    QTest::newRow("CR LF to LF") << "a\r\nb"_ba << "a\nb"_ba << List{{{1, 3}, "\n"_ba}};
    QTest::newRow("CR to CR LF") << "a\rb"_ba << "a\r\nb"_ba << List{{{1, 2}, "\r\n"_ba}};
    QTest::newRow("a break more") << "a\r\nb"_ba << "a\r\n\r\nb"_ba << List{{{3, 3}, "\r\n"_ba}};
    QTest::newRow("only the last LF is common") << "a\r\n"_ba << "b\n"_ba << List{{{0, 3}, "b\n"_ba}};
}

void TestChangeSet::betweenCutsNothingApart()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QList<Replacement>, expected);
    QCOMPARE(ChangeSet::between(before, after).replacements(), expected);

    QList<Replacement> moved = expected;
    for (Replacement &r : moved)
        r.at = {r.at.begin + 100, r.at.end + 100};
    QCOMPARE(ChangeSet::between(before, after, 100).replacements(), moved);
}

void TestChangeSet::betweenIsRightAndMinimal()
{
    Testing::RandomText random(11);
    for (int round = 0; round < 2000; ++round) {
        const QByteArray before = random.bytes(random.number(0, 8));
        const QByteArray after = round % 3 == 0 ? random.bytes(random.number(0, 8))
                                                : randomChange(random, Text(before)).applyTo(Text(before)).bytes();
        const ChangeSet change = ChangeSet::between(before, after);
        QCOMPARE(applied(before, change), after);
        QCOMPARE_LE(change.replacements().size(), 1);
        if (before == after) {
            QVERIFY(change.isEmpty());
            continue;
        }
        const Replacement &only = change.replacements().constFirst();
        for (const qsizetype edge : {only.at.begin, only.at.end})
            QVERIFY(mayCut(before, edge));
        QVERIFY(mayCut(after, only.at.begin));
        QVERIFY(mayCut(after, only.at.begin + only.with.size()));

        // No other allowed pair of head and tail keeps more.
        qsizetype best = 0;
        const qsizetype shorter = std::min(before.size(), after.size());
        for (qsizetype head = 0; head <= shorter && before.first(head) == after.first(head); ++head) {
            if (!mayCut(before, head) || !mayCut(after, head))
                continue;
            for (qsizetype tail = 0; head + tail <= shorter && before.last(tail) == after.last(tail); ++tail) {
                if (mayCut(before, before.size() - tail) && mayCut(after, after.size() - tail))
                    best = std::max(best, head + tail);
            }
        }
        QVERIFY2(before.size() - only.at.size() == best,
                 qPrintable(QString::fromLatin1(before.toHex(' ') + " -> " + after.toHex(' '))));
    }
}

void TestChangeSet::betweenFindsATypedCharacterInALongText()
{
    const QByteArray before = QByteArray("简报 newsletter\n").repeated(60'000);
    QByteArray after = before;
    after.insert(600'000, "字");
    const ChangeSet change = ChangeSet::between(before, after);
    QCOMPARE(change.applyTo(Text(before)).bytes(), after);
    QCOMPARE(change.growth(), 3);
    QCOMPARE_LE(change.replacements().constFirst().with.size(), 6);
}

void TestChangeSet::appliesAndGrows()
{
    Testing::RandomText random(12);
    for (int round = 0; round < 500; ++round) {
        const Text before(random.bytes(25));
        const ChangeSet change = randomChange(random, before);
        const Text after = change.applyTo(before);
        QCOMPARE(after.bytes(), applied(before.bytes(), change));
        QCOMPARE(after.size() - before.size(), change.growth());
    }
}

void TestChangeSet::inversionTakesBack()
{
    Testing::RandomText random(13);
    for (int round = 0; round < 500; ++round) {
        const Text before(random.bytes(25));
        const ChangeSet change = randomChange(random, before);
        const Text after = change.applyTo(before);
        const ChangeSet back = change.inverted(before);
        QVERIFY(isCanonical(back));
        QCOMPARE(back.applyTo(after), before);
        QCOMPARE(back.inverted(after), change);
        QCOMPARE(change.then(back).applyTo(before), before);
        QCOMPARE(back.then(change).applyTo(after), after);
    }
}

void TestChangeSet::thenIsOneAfterTheOther()
{
    Testing::RandomText random(14);
    for (int round = 0; round < 3000; ++round) {
        const Text first(random.bytes(random.number(0, 20)));
        const ChangeSet a = randomChange(random, first);
        const Text second = a.applyTo(first);
        const ChangeSet b = randomChange(random, second);
        const ChangeSet both = a.then(b);
        QVERIFY(isCanonical(both));
        QCOMPARE(both.applyTo(first), b.applyTo(second));
        QCOMPARE(both.growth(), a.growth() + b.growth());
    }
}

void TestChangeSet::thenIsAssociative()
{
    Testing::RandomText random(15);
    for (int round = 0; round < 3000; ++round) {
        const Text first(random.bytes(random.number(0, 16)));
        const ChangeSet a = randomChange(random, first);
        const Text second = a.applyTo(first);
        const ChangeSet b = randomChange(random, second);
        const Text third = b.applyTo(second);
        const ChangeSet c = randomChange(random, third);
        QCOMPARE(a.then(b).then(c), a.then(b.then(c)));
        QCOMPARE(a.then(b).then(c).applyTo(first), c.applyTo(third));
        // (ab)⁻¹ = b⁻¹a⁻¹, which is how an undo step grows.
        QCOMPARE(b.inverted(second).then(a.inverted(first)).applyTo(third), first);
    }
}

void TestChangeSet::thenForgetsWhatWasTypedAndDeleted()
{
    const ChangeSet typed = ChangeSet::insert(4, "abc"_ba);
    QVERIFY(typed.then(ChangeSet::remove({4, 7})).isEmpty());
    QCOMPARE(typed.then(ChangeSet::remove({5, 6})), ChangeSet::insert(4, "ac"_ba));
    QCOMPARE(typed.then(ChangeSet::remove({6, 9})), ChangeSet::replace({4, 6}, "ab"_ba));
    QCOMPARE(typed.then(ChangeSet::remove({2, 5})), ChangeSet::replace({2, 4}, "bc"_ba));
}

void TestChangeSet::thenKeepsTheOrderAtOnePlace()
{
    const ChangeSet typed = ChangeSet::insert(4, "b"_ba);
    QCOMPARE(typed.then(ChangeSet::insert(4, "a"_ba)), ChangeSet::insert(4, "ab"_ba));
    QCOMPARE(typed.then(ChangeSet::insert(5, "c"_ba)), ChangeSet::insert(4, "bc"_ba));
    QCOMPARE(ChangeSet::replace({4, 6}, "b"_ba).then(ChangeSet::insert(4, "a"_ba)),
             ChangeSet::replace({4, 6}, "ab"_ba));
    QCOMPARE(ChangeSet::replace({4, 6}, "b"_ba).then(ChangeSet::insert(5, "c"_ba)),
             ChangeSet::replace({4, 6}, "bc"_ba));
    QCOMPARE(ChangeSet::remove({4, 6}).then(ChangeSet::insert(4, "x"_ba)), ChangeSet::replace({4, 6}, "x"_ba));
}

void TestChangeSet::typingComposesToOneInsertion()
{
    ChangeSet all;
    for (int i = 0; i < 500; ++i)
        all = all.then(ChangeSet::insert(10 + i, QByteArray(1, char('a' + i % 26))));
    QCOMPARE(all.replacements().size(), 1);
    QCOMPARE(all.replacements().constFirst().at, (Span{10, 10}));
    QCOMPARE(all.growth(), 500);
}

void TestChangeSet::mapsEdges_data()
{
    QTest::addColumn<ChangeSet>("change");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<qsizetype>("before");
    QTest::addColumn<qsizetype>("after");
    const ChangeSet inserted = ChangeSet::insert(5, "xyz"_ba);
    QTest::newRow("before an insertion") << inserted << qsizetype(4) << qsizetype(4) << qsizetype(4);
    QTest::newRow("at an insertion") << inserted << qsizetype(5) << qsizetype(5) << qsizetype(8);
    QTest::newRow("behind an insertion") << inserted << qsizetype(6) << qsizetype(9) << qsizetype(9);
    const ChangeSet removed = ChangeSet::remove({5, 8});
    for (qsizetype offset = 5; offset <= 8; ++offset)
        QTest::addRow("removed %lld", qlonglong(offset)) << removed << offset << qsizetype(5) << qsizetype(5);
    QTest::newRow("behind a removal") << removed << qsizetype(9) << qsizetype(6) << qsizetype(6);
    const ChangeSet replaced = ChangeSet::replace({5, 8}, "12345"_ba);
    for (qsizetype offset = 5; offset <= 8; ++offset)
        QTest::addRow("replaced %lld", qlonglong(offset)) << replaced << offset << qsizetype(5) << qsizetype(10);
    const ChangeSet two = ChangeSet::of({{{2, 4}, "z"_ba}, {{6, 6}, "yy"_ba}});
    QTest::newRow("between two") << two << qsizetype(5) << qsizetype(4) << qsizetype(4);
    QTest::newRow("at the second") << two << qsizetype(6) << qsizetype(5) << qsizetype(7);
}

void TestChangeSet::mapsEdges()
{
    QFETCH(const ChangeSet, change);
    QFETCH(const qsizetype, offset);
    QFETCH(const qsizetype, before);
    QFETCH(const qsizetype, after);
    QCOMPARE(change.map(offset, ChangeSet::Side::Before), before);
    QCOMPARE(change.map(offset, ChangeSet::Side::After), after);
}

void TestChangeSet::mapAgreesWithApply()
{
    Testing::RandomText random(16);
    for (int round = 0; round < 500; ++round) {
        const Text before(random.bytes(25));
        const ChangeSet change = randomChange(random, before);
        const Text after = change.applyTo(before);
        for (qsizetype offset = 0; offset < before.size(); ++offset) {
            const bool kept = std::ranges::none_of(change.replacements(),
                                                   [&](const Replacement &r) { return r.at.contains(offset); });
            if (!kept)
                continue;
            // A byte that stays lies between the places its two sides go to.
            const qsizetype there = change.map(offset, ChangeSet::Side::After);
            QCOMPARE(after.bytes()[there], before.bytes()[offset]);
            QCOMPARE(change.map(offset + 1, ChangeSet::Side::Before), there + 1);
            const ChangeSet back = change.inverted(before);
            QCOMPARE(back.map(there, ChangeSet::Side::After), offset);
        }
        QCOMPARE(change.map(before.size(), ChangeSet::Side::After), after.size());
        QCOMPARE(change.map(0, ChangeSet::Side::Before), 0);
    }
}

void TestChangeSet::mapKeepsOrder()
{
    Testing::RandomText random(17);
    for (int round = 0; round < 300; ++round) {
        const Text before(random.bytes(25));
        const ChangeSet change = randomChange(random, before);
        qsizetype last = 0;
        for (qsizetype offset = 0; offset <= before.size(); ++offset) {
            const qsizetype left = change.map(offset, ChangeSet::Side::Before);
            const qsizetype right = change.map(offset, ChangeSet::Side::After);
            QCOMPARE_LE(left, right);
            QCOMPARE_LE(last, right);
            last = right;
        }
    }
}

void TestChangeSet::spansGrowWithWhatIsTypedAtTheirEdges()
{
    const Span span{10, 20};
    QCOMPARE(ChangeSet::insert(10, "abc"_ba).map(span), (Span{10, 23}));
    QCOMPARE(ChangeSet::insert(20, "abc"_ba).map(span), (Span{10, 23}));
    QCOMPARE(ChangeSet::insert(15, "abc"_ba).map(span), (Span{10, 23}));
    QCOMPARE(ChangeSet::insert(9, "abc"_ba).map(span), (Span{13, 23}));
    QCOMPARE(ChangeSet::insert(21, "abc"_ba).map(span), span);
    QCOMPARE(ChangeSet::remove({5, 25}).map(span), (Span{5, 5}));
    QCOMPARE(ChangeSet::remove({5, 15}).map(span), (Span{5, 10}));
    QCOMPARE(ChangeSet::replace({10, 20}, "x"_ba).map(span), (Span{10, 11}));
    QCOMPARE(ChangeSet::insert(7, "abc"_ba).map({7, 7}), (Span{7, 10}));
}

void TestChangeSet::whatDoesNotFitIsRecognised()
{
    const Text text("abc"_ba);
    QVERIFY(ChangeSet().fits(text));
    QVERIFY(ChangeSet::insert(3, "x"_ba).fits(text));
    QVERIFY(!ChangeSet::insert(4, "x"_ba).fits(text));
    QVERIFY(!ChangeSet::remove({2, 4}).fits(text));
    QVERIFY(!ChangeSet::remove({-1, 2}).fits(text));
}

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
