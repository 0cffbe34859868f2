#include "unifieddiff.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class UnifiedDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diffs_data();
    void diffs();
};

void UnifiedDiffTest::diffs_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QList<Replacement>>("replacements");
    QTest::addColumn<QByteArray>("hunks");
    const auto row = [](const char *name, const char *before, const QList<Replacement> &replacements,
                        const char *hunks) {
        QTest::newRow(name) << QByteArray(before) << replacements << QByteArray(hunks);
    };
    row("nothing", "a\n", {}, "");
    row("a word", "a\nb\nc\n", {{{2, 3}, "B"}}, "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
    row("a line goes", "a\nb\nc\n", {{{2, 4}, ""}}, "@@ -1,3 +1,2 @@\n a\n-b\n c\n");
    row("a line comes", "a\nc\n", {{{2, 2}, "b\n"}}, "@@ -1,2 +1,3 @@\n a\n+b\n c\n");
    row("first line comes", "a\n", {{{0, 0}, "b\n"}}, "@@ -1 +1,2 @@\n+b\n a\n");
    row("last line comes", "a\n", {{{2, 2}, "b\n"}}, "@@ -1 +1,2 @@\n a\n+b\n");
    row("out of nothing", "", {{{0, 0}, "b\n"}}, "@@ -0,0 +1 @@\n+b\n");
    row("into nothing", "b\n", {{{0, 2}, ""}}, "@@ -1 +0,0 @@\n-b\n");
    row("no line feed at the end", "a\nb", {{{2, 3}, "c"}},
        "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n");
    row("a line feed at the end", "a\nb", {{{3, 3}, "\n"}},
        "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
    row("carriage returns stay", "a\r\nb\r\n", {{{3, 4}, "B"}}, "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+B\r\n");
    row("two in a line", "abc\n", {{{0, 1}, "A"}, {{2, 3}, "C"}}, "@@ -1 +1 @@\n-abc\n+AbC\n");
    row("context is three lines", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", {{{8, 9}, "x"}},
        "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
    row("near ones share a hunk", "1\n2\n3\n4\n5\n6\n7\n8\n", {{{0, 1}, "x"}, {{14, 15}, "y"}},
        "@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n");
    row("far ones do not", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", {{{0, 2}, ""}, {{16, 17}, "y"}},
        "@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -6,4 +5,4 @@\n 6\n 7\n 8\n-9\n+y\n");
}

void UnifiedDiffTest::diffs()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QList<Replacement>, replacements);
    QFETCH(const QByteArray, hunks);
    const QByteArray head = hunks.isEmpty() ? QByteArray() : "--- f.md\n+++ f.md\n";
    QCOMPARE(Cli::unifiedDiff(u"f.md"_s, Text(before), ChangeSet::of(replacements)), head + hunks);
}

QTEST_GUILESS_MAIN(UnifiedDiffTest)
#include "tst_unifieddiff.moc"
