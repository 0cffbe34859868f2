#include "articlepatch.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Jianbao;
using WeChat::Article;
using WeChat::ArticleBlock;

namespace {

Article article(const QList<QByteArray> &blocks, const QByteArray &open = "<section>")
{
    Article result{open, {}, "</section>"};
    for (qsizetype i = 0; i < blocks.size(); ++i)
        result.blocks.append({blocks[i], {i * 10, i * 10 + 10}});
    return result;
}

QList<QByteArray> htmlOf(const QList<ArticleBlock> &blocks)
{
    QList<QByteArray> result;
    for (const ArticleBlock &block : blocks)
        result.append(block.html);
    return result;
}

/// What the page's script does with a patch, on plain lists.
QList<QByteArray> applied(const QList<ArticleBlock> &shown, const ArticlePatch &patch)
{
    const QList<QByteArray> old = htmlOf(shown);
    QList<QByteArray> result = old.first(patch.first);
    for (const ArticlePatch::Piece &piece : patch.pieces)
        result.append(piece.kept >= 0 ? old[piece.kept] : piece.html);
    return result + old.sliced(patch.first + patch.removed);
}

constexpr qsizetype noLimit = 1 << 30;

} // namespace

class TestArticlePatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalArticlesNeedNothing();
    void newSpansAloneNeedNoStep();
    void oneChangedBlockIsOnePiece();
    void insertionAndRemovalTouchNoNeighbour();
    void movedBlockIsKept();
    void equalBlocksAreKeptOnceEach();
    void newRootKeepsBlocks();
    void longArticleComesInSteps();
    void blockAboveTheBudgetComesAlone();
    void newestArticleWinsBetweenSteps();
    void randomSequencesArriveAtTheTarget();
    void manyMovedBlocksAreLinear();
};

void TestArticlePatch::equalArticlesNeedNothing()
{
    const Article a = article({"<p>1</p>", "<p>2</p>"});
    QVERIFY(nextPatch(a, a, noLimit).isEmpty());
    QVERIFY(nextPatch({}, {}, noLimit).isEmpty());
}

void TestArticlePatch::newSpansAloneNeedNoStep()
{
    const Article a = article({"<p>1</p>", "<p>2</p>"});
    Article moved = a;
    moved.blocks[1].source = {100, 120};
    const ArticlePatch patch = nextPatch(a, moved, noLimit);
    QVERIFY(patch.isEmpty());
    QCOMPARE(patch.result.blocks[1].source, (Span{100, 120}));
}

void TestArticlePatch::oneChangedBlockIsOnePiece()
{
    const ArticlePatch patch = nextPatch(article({"a", "b", "c"}), article({"a", "B", "c"}), noLimit);
    QCOMPARE(patch.first, 1);
    QCOMPARE(patch.removed, 1);
    QCOMPARE(patch.pieces.size(), 1);
    QCOMPARE(patch.pieces[0].kept, -1);
    QCOMPARE(patch.pieces[0].html, "B");
    QVERIFY(!patch.isRootNew);
}

void TestArticlePatch::insertionAndRemovalTouchNoNeighbour()
{
    const ArticlePatch inserted = nextPatch(article({"a", "b"}), article({"a", "x", "b"}), noLimit);
    QCOMPARE(inserted.first, 1);
    QCOMPARE(inserted.removed, 0);
    QCOMPARE(inserted.pieces.size(), 1);

    const ArticlePatch removed = nextPatch(article({"a", "x", "b"}), article({"a", "b"}), noLimit);
    QCOMPARE(removed.first, 1);
    QCOMPARE(removed.removed, 1);
    QVERIFY(removed.pieces.isEmpty());

    // Equal neighbours: the ends must not count one block twice.
    const ArticlePatch doubled = nextPatch(article({"a", "a"}), article({"a", "a", "a"}), noLimit);
    QCOMPARE(doubled.removed, 0);
    QCOMPARE(doubled.pieces.size(), 1);
}

void TestArticlePatch::movedBlockIsKept()
{
    const ArticlePatch patch = nextPatch(article({"a", "b", "c", "d"}), article({"a", "d", "b", "c"}), noLimit);
    QCOMPARE(patch.pieces.size(), 3);
    QCOMPARE(patch.pieces[0].kept, 3);
    QCOMPARE(patch.pieces[1].kept, 1);
    QCOMPARE(patch.pieces[2].kept, 2);
}

void TestArticlePatch::equalBlocksAreKeptOnceEach()
{
    const ArticlePatch patch = nextPatch(article({"x", "h", "h", "y"}), article({"y", "h", "h", "h", "x"}), noLimit);
    QList<qsizetype> kept;
    int fresh = 0;
    for (const ArticlePatch::Piece &piece : patch.pieces) {
        if (piece.kept < 0)
            ++fresh;
        else
            kept.append(piece.kept);
    }
    QCOMPARE(kept, (QList<qsizetype>{3, 1, 2, 0}));
    QCOMPARE(fresh, 1);
}

void TestArticlePatch::newRootKeepsBlocks()
{
    const ArticlePatch patch = nextPatch(article({"a", "b"}), article({"a", "b"}, "<section style=\"x\">"), noLimit);
    QVERIFY(patch.isRootNew);
    QVERIFY(patch.pieces.isEmpty());
    QCOMPARE(patch.removed, 0);
}

void TestArticlePatch::longArticleComesInSteps()
{
    QList<QByteArray> blocks;
    for (int i = 0; i < 100; ++i)
        blocks.append(QByteArray::number(i).leftJustified(10, 'x'));
    const Article target = article(blocks);
    Article shown;
    int steps = 0;
    while (true) {
        const ArticlePatch patch = nextPatch(shown, target, 95);
        if (patch.isEmpty())
            break;
        ++steps;
        QVERIFY(patch.pieces.size() <= 9);
        QCOMPARE(applied(shown.blocks, patch), htmlOf(patch.result.blocks));
        shown = patch.result;
    }
    QCOMPARE(shown.blocks, target.blocks);
    QCOMPARE(steps, 12);
}

void TestArticlePatch::blockAboveTheBudgetComesAlone()
{
    const ArticlePatch patch = nextPatch({}, article({"a", QByteArray(1000, 'b'), "c"}), 10);
    QCOMPARE(patch.pieces.size(), 1);
    const ArticlePatch next = nextPatch(patch.result, article({"a", QByteArray(1000, 'b'), "c"}), 10);
    QCOMPARE(next.pieces.size(), 1);
    QCOMPARE(next.pieces[0].html.size(), 1000);
}

void TestArticlePatch::newestArticleWinsBetweenSteps()
{
    const Article older = article({"a", "b", "c", "d"});
    const Article newer = article({"a", "X", "d"});
    const ArticlePatch first = nextPatch({}, older, 2);
    QCOMPARE(first.pieces.size(), 2);
    const ArticlePatch second = nextPatch(first.result, newer, noLimit);
    QCOMPARE(applied(first.result.blocks, second), htmlOf(newer.blocks));
    QCOMPARE(second.result.blocks, newer.blocks);
}

void TestArticlePatch::randomSequencesArriveAtTheTarget()
{
    QRandomGenerator random(20200330);
    const auto randomArticle = [&random] {
        QList<QByteArray> blocks;
        for (quint32 n = random.bounded(12U); n > 0; --n)
            blocks.append(QByteArray(1 + random.bounded(3), char('a' + random.bounded(6))));
        return article(blocks, random.bounded(8) == 0 ? "<section style=\"\">" : "<section>");
    };
    Article shown;
    for (int round = 0; round < 5000; ++round) {
        const Article target = randomArticle();
        const qsizetype budget = 1 + random.bounded(20);
        int steps = 0;
        for (ArticlePatch patch = nextPatch(shown, target, budget); !patch.isEmpty() || shown.blocks != target.blocks;
             patch = nextPatch(shown, target, budget)) {
            QCOMPARE(applied(shown.blocks, patch), htmlOf(patch.result.blocks));
            shown = patch.result;
            QVERIFY2(++steps <= 20, "no progress");
        }
    }
}

void TestArticlePatch::manyMovedBlocksAreLinear()
{
    // Every block moves and many are equal: quadratic matching would take minutes here.
    QList<QByteArray> blocks;
    for (int i = 0; i < 200'000; ++i)
        blocks.append(QByteArray::number(i % 1000));
    const Article shown = article(blocks);
    std::reverse(blocks.begin(), blocks.end());
    const Article target = article(blocks);
    QElapsedTimer timer;
    timer.start();
    const ArticlePatch patch = nextPatch(shown, target, noLimit);
    QVERIFY2(timer.elapsed() < 5000, "matching is not linear");
    QVERIFY(std::ranges::all_of(patch.pieces, [](const auto &piece) { return piece.kept >= 0; }));
    QCOMPARE(applied(shown.blocks, patch), htmlOf(target.blocks));
}

QTEST_GUILESS_MAIN(TestArticlePatch)
#include "tst_articlepatch.moc"
