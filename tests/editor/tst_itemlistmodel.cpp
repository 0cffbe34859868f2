#include "document.h"
#include "itemlistmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray manyItems(int count)
{
    QByteArray bytes = "# Weekly (2024-01-01)\n\n## News\n\n"_ba;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "- [Headline " + number + " | Paper](https://example.org/" + number + ")  \n摘要：What happened.  \n";
    }
    return bytes;
}

/// What every row shows, to compare a model that followed with one that loaded.
QStringList rows(const ItemListModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        all.append(index.data(ItemListModel::TitleRole).toString() + u'|' +
                   index.data(ItemListModel::SourceRole).toString() + u'|' +
                   index.data(ItemListModel::NumberRole).toString() + u'|' +
                   index.data(ItemListModel::StateRole).toString());
    }
    return all;
}

} // namespace

class TestItemListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsItemsAndOtherBlocks();
    void tellsOnlyTheChangedRow();
    void followsRandomEdits();
    void keepsUpWithTenThousandItems();
};

void TestItemListModel::listsItemsAndOtherBlocks()
{
    const Document document(
        Text("## News\n\nA paragraph of its own.\n\n- [One | Paper](https://example.org/1)  \n摘要：Done.\n"
             "- [Two](https://example.org/2)\n\nhttps://example.org/3\n"_ba));
    ItemListModel model;
    model.load(&document, 0);
    QCOMPARE(model.rowCount(), 4);
    const auto value = [&](int row, int role) { return model.index(row).data(role); };
    QCOMPARE(value(0, ItemListModel::NumberRole).toInt(), 0);
    QCOMPARE(value(0, ItemListModel::TitleRole).toString(), u"A paragraph of its own."_s);
    QCOMPARE(value(1, ItemListModel::TitleRole).toString(), u"One"_s);
    QCOMPARE(value(1, ItemListModel::SourceRole).toString(), u"Paper"_s);
    QCOMPARE(value(1, ItemListModel::NumberRole).toInt(), 1);
    QCOMPARE(Item::State(value(1, ItemListModel::StateRole).toInt()), Item::State::Complete);
    QCOMPARE(Item::State(value(2, ItemListModel::StateRole).toInt()), Item::State::Incomplete);
    QVERIFY(value(2, Qt::ToolTipRole).toString().contains("summary"_L1));
    QCOMPARE(Item::State(value(3, ItemListModel::StateRole).toInt()), Item::State::Inbox);
    QVERIFY(value(3, ItemListModel::IsUrlRole).toBool());
}

void TestItemListModel::tellsOnlyTheChangedRow()
{
    Document document(Text(manyItems(50)));
    ItemListModel model;
    model.load(&document, 0);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&document, &Document::changed, &model, [&](const DocumentChange &change) { model.follow(change, 0); });
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

    const qsizetype at = document.text().bytes().indexOf("Headline 20");
    document.apply(ChangeSet::insert(at, "A "), {});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 20);
    QCOMPARE(changed[0][1].toModelIndex().row(), 20);
    QCOMPARE(model.index(20).data().toString(), u"A Headline 20"_s);
    QCOMPARE(inserted.size() + reset.size(), 0);

    const QPersistentModelIndex kept = model.index(20);
    document.apply(
        ChangeSet::insert(document.issue().sections[0].items[3].span.begin, "- [New](https://example.org/n)\n"), {});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 3);
    QCOMPARE(kept.row(), 21);
    QCOMPARE(model.index(21).data(ItemListModel::NumberRole).toInt(), 22);
    document.undo();
    QCOMPARE(kept.row(), 20);
    QCOMPARE(reset.size(), 0);
}

void TestItemListModel::followsRandomEdits()
{
    QRandomGenerator random(20240407);
    Document document(Text(manyItems(12)));
    ItemListModel model;
    model.load(&document, 0);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto body = [&] {
        for (qsizetype i = 0; i < document.issue().sections.size(); ++i) {
            if (document.text().slice(document.issue().sections[i].name) == "News")
                return i;
        }
        return qsizetype(-1);
    };
    connect(&document, &Document::changed, &model, [&](const DocumentChange &change) {
        if (body() >= 0)
            model.follow(change, body());
    });
    const QByteArrayList pieces{"x"_ba,
                                "\n"_ba,
                                "\n\n"_ba,
                                "- [T | S](https://example.org)\n"_ba,
                                "https://example.org/x\n"_ba,
                                "\n\nPlain words.\n\n"_ba,
                                "`"_ba,
                                "](("_ba,
                                "  \n"_ba};
    for (int round = 0; round < 400; ++round) {
        const qsizetype first = document.issue().sections.at(body()).heading.end + 1;
        const qsizetype size = document.text().size();
        const qsizetype at = first + random.bounded(int(size - first) + 1);
        const qsizetype end = std::min(size, at + (random.bounded(3) == 0 ? random.bounded(120) : 0));
        document.apply(ChangeSet::replace({at, end}, pieces[random.bounded(int(pieces.size()))]), {});
        if (round % 7 == 0)
            document.undo();
        QVERIFY(body() >= 0);
        ItemListModel fresh;
        fresh.load(&document, body());
        QCOMPARE(rows(model), rows(fresh));
        if (document.text().size() < 200)
            document.apply(ChangeSet::replace({0, document.text().size()}, manyItems(12)), {});
    }
}

void TestItemListModel::keepsUpWithTenThousandItems()
{
    Document document(Text(manyItems(10'000)));
    ItemListModel model;
    model.load(&document, 0);
    QCOMPARE(model.rowCount(), 10'000);
    qint64 spent = 0;
    connect(&document, &Document::changed, &model, [&](const DocumentChange &change) {
        QElapsedTimer timer;
        timer.start();
        model.follow(change, 0);
        spent = timer.nsecsElapsed();
    });
    const qsizetype at = document.text().bytes().indexOf("Headline 5000");
    document.apply(ChangeSet::insert(at, "x"), {});
    qInfo("following one key among 10,000 items: %.2f ms", double(spent) / 1e6);
    QCOMPARE(model.index(5000).data().toString(), u"xHeadline 5000"_s);
    QVERIFY2(spent < 200'000'000, "a key must not cost as much as reading all the items");
}

QTEST_GUILESS_MAIN(TestItemListModel)
#include "tst_itemlistmodel.moc"
