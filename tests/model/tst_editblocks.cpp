#include "edits.h"
#include "issuefiles.h"
#include "parser.h"

#include <QTest>
#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

using Area = BlockPath::Area;

namespace {

constexpr BlockPath inSection(qsizetype block, qsizetype section = 0)
{
    return {Area::Section, section, block};
}

QList<BlockPath> allPlaces(const Issue &issue)
{
    QList<BlockPath> places;
    const auto add = [&](BlockPath path) {
        for (path.block = 0; path.block <= blocksAt(issue, path).size(); ++path.block)
            places.append(path);
    };
    add({Area::Opening, 0, 0});
    for (qsizetype section = 0; section < issue.sections.size(); ++section)
        add({Area::Section, section, 0});
    add({Area::Ending, 0, 0});
    return places;
}

QByteArray withoutBlankLines(const QByteArray &bytes)
{
    QByteArrayList lines;
    for (const QByteArray &line : bytes.split('\n')) {
        if (const QByteArray content = line.trimmed(); !content.isEmpty())
            lines.append(content);
    }
    std::ranges::sort(lines);
    return lines.join('\n');
}

} // namespace

class EditBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void refusesWhatWouldRunTogether_data();
    void refusesWhatWouldRunTogether();
    void refusesWhatIsNotThere();
    void removes_data();
    void removes();
    void everyMoveOfEveryBlockKeepsItsBytes_data();
    void everyMoveOfEveryBlockKeepsItsBytes();
};

void EditBlocksTest::moves_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<BlockPath>("from");
    QTest::addColumn<BlockPath>("to");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, BlockPath from, BlockPath to,
                        const QByteArray &after) { QTest::newRow(name) << before << from << to << after; };
    const QByteArray three = "## h\n\n1、a\n\n2、b\nmore\n\n3、c\n";
    row("down", three, inSection(0), inSection(2), "## h\n\n2、b\nmore\n\n1、a\n\n3、c\n");
    row("up", three, inSection(1), inSection(0), "## h\n\n2、b\nmore\n\n1、a\n\n3、c\n");
    row("to the end", three, inSection(0), inSection(3), "## h\n\n2、b\nmore\n\n3、c\n\n1、a\n");
    row("from the end", three, inSection(2), inSection(0), "## h\n\n3、c\n\n1、a\n\n2、b\nmore\n");
    row("where it is", three, inSection(1), inSection(1), three);
    row("behind itself", three, inSection(1), inSection(2), three);
    row("without a last line break", "## h\n\na\n\nb", inSection(1), inSection(0), "## h\n\nb\n\na\n");
    row("to the end of a file without one", "## h\n\na\n\nb", inSection(0), inSection(2), "## h\n\nb\n\na\n");
    row("CRLF", "## h\r\n\r\na\r\n\r\nb\r\n", inSection(1), inSection(0), "## h\r\n\r\nb\r\n\r\na\r\n");
    row("from what it touches", "## h\n### a\nb\n\nc\n", inSection(0), inSection(3), "## h\n\nb\n\nc\n\n### a\n");
    row("a heading past an item", "## h\n\n- [a](b)\n\n### c\n", inSection(1), inSection(0),
        "## h\n\n### c\n\n- [a](b)\n");
    row("to an empty section", "## h\n\na\n\n## i\n", inSection(0), inSection(0, 1), "## h\n\n## i\n\na\n");
    row("to an empty section above", "## h\n\n## i\n\na\n", inSection(0, 1), inSection(0), "## h\n\na\n\n## i\n");
    row("out of the opening", "# t\n\na\n\n## h\n\nb\n", {Area::Opening, 0, 0}, inSection(1),
        "# t\n\n## h\n\nb\n\na\n");
    row("within the opening", "# t\n\na\n\nb\n", {Area::Opening, 0, 1}, {Area::Opening, 0, 0}, "# t\n\nb\n\na\n");
    row("within the ending", "## h\n\n- a\n\n----\n\nb\n\nc\n", {Area::Ending, 0, 2}, {Area::Ending, 0, 1},
        "## h\n\n- a\n\n----\n\nc\n\nb\n");
}

void EditBlocksTest::moves()
{
    QFETCH(QByteArray, before);
    QFETCH(BlockPath, from);
    QFETCH(BlockPath, to);
    const Text text(before);
    const Issue issue = parseIssue(text);
    const auto changes = moveBlock(text, issue, from, to);
    QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message));
    QTEST(changes->applyTo(text).bytes(), "after");
}

void EditBlocksTest::refusesWhatWouldRunTogether_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<BlockPath>("from");
    QTest::addColumn<BlockPath>("to");
    QTest::newRow("text behind an item is the item's") << "## h\n\na\n\n- [b](c)\n"_ba << inSection(0) << inSection(2);
    QTest::newRow("what it kept apart would meet")
        << "## h\n\n- [a](b)\n\n<!-- c -->\n\nd\n"_ba << inSection(1) << inSection(0);
    QTest::newRow("two lists become one")
        << "# t\n\n- a\n\nb\n\n- c\n\n## h\n"_ba << BlockPath{Area::Opening, 0, 1} << BlockPath{Area::Opening, 0, 3};
    QTest::newRow("an open fence swallows the rest") << "## h\n\na\n\n```\nb\n"_ba << inSection(1) << inSection(0);
}

void EditBlocksTest::refusesWhatWouldRunTogether()
{
    QFETCH(QByteArray, before);
    QFETCH(BlockPath, from);
    QFETCH(BlockPath, to);
    const Text text(before);
    const auto changes = moveBlock(text, parseIssue(text), from, to);
    QVERIFY(!changes);
    QVERIFY(changes.error().message.contains(u"run together"));
}

void EditBlocksTest::refusesWhatIsNotThere()
{
    const Text text("## h\n\na\n"_ba);
    const Issue issue = parseIssue(text);
    QVERIFY(!moveBlock(text, issue, inSection(1), inSection(0)));
    QVERIFY(!moveBlock(text, issue, inSection(-1), inSection(0)));
    QVERIFY(!moveBlock(text, issue, inSection(0, 1), inSection(0)));
    QVERIFY(!moveBlock(text, issue, inSection(0), inSection(2)));
    QVERIFY(!moveBlock(text, issue, inSection(0), inSection(0, -1)));
    QVERIFY(!removeBlock(text, issue, inSection(1)));
    QVERIFY(!removeBlock(text, issue, {Area::Ending, 0, 0}));
}

void EditBlocksTest::removes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<qsizetype>("block");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("first") << "## h\n\na\n\nb\n"_ba << qsizetype(0) << "## h\n\nb\n"_ba;
    QTest::newRow("last") << "## h\n\na\n\nb\n"_ba << qsizetype(1) << "## h\n\na\n"_ba;
    QTest::newRow("only") << "## h\n\na\n\n## i\n"_ba << qsizetype(0) << "## h\n\n## i\n"_ba;
    QTest::newRow("between what would meet") << "## h\na\n### b\nc\n"_ba << qsizetype(1) << "## h\na\n\nc\n"_ba;
}

void EditBlocksTest::removes()
{
    QFETCH(QByteArray, before);
    QFETCH(qsizetype, block);
    const Text text(before);
    const auto changes = removeBlock(text, parseIssue(text), inSection(block));
    QVERIFY(changes);
    QTEST(changes->applyTo(text).bytes(), "after");
}

void EditBlocksTest::everyMoveOfEveryBlockKeepsItsBytes_data()
{
    QTest::addColumn<Text>("text");
    for (const IssueFiles::File &file : IssueFiles::own())
        QTest::newRow(qPrintable(file.name)) << file.text;
}

void EditBlocksTest::everyMoveOfEveryBlockKeepsItsBytes()
{
    QFETCH(Text, text);
    const Issue issue = parseIssue(text);
    const QList<BlockPath> places = allPlaces(issue);
    int moved = 0;
    for (const BlockPath &from : places) {
        if (from.block == blocksAt(issue, from).size())
            continue;
        for (const BlockPath &to : places) {
            const auto changes = moveBlock(text, issue, from, to);
            if (!changes)
                continue;
            ++moved;
            const Text after = changes->applyTo(text);
            QCOMPARE(withoutBlankLines(after.bytes()), withoutBlankLines(text.bytes()));
            const BlockPath now = movedTo(from, to);
            const Issue read = parseIssue(after);
            const QByteArrayView bytes = text.slice(blocksAt(issue, from)[from.block].span);
            QVERIFY(after.slice(blocksAt(read, now)[now.block].span).startsWith(bytes.trimmed()));
        }
    }
    qInfo("%d moves", moved);
}

QTEST_GUILESS_MAIN(EditBlocksTest)
#include "tst_editblocks.moc"
