#include "editorfixture.h"
#include "itemlistmodel.h"
#include "itemmarks.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray issue = "# Weekly (2024-01-01)\n\n## News\n\n"
                         "- [One | Paper](https://example.org/1)  \n摘要：First.  \n"
                         "- [Two | Paper](https://example.org/2)  \n摘要：Second.  \n"
                         "\n## Papers\n\n- [Three](https://example.org/3)\n"_ba;

Span spanOf(const Document &document, qsizetype section, qsizetype item)
{
    return document.issue().sections.at(section).items.at(item).span;
}

ItemMark mark(Span at, ItemMark::Kind kind, const QString &text)
{
    return {.at = at, .kind = kind, .text = text, .answers = {}};
}

} // namespace

/// Marks on items: where they stand after edits, and how the list and the form show them.
class TestItemMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goWithTheirItems();
    void standWhereAnOlderTextHadThem();
    void keepLayersApart();
    void areSaidInTheList();
    void offerAnswersInTheForm();
    void stayWhenTheProfileChanges();
};

void TestItemMarks::goWithTheirItems()
{
    EditorFixture f(issue);
    ItemMarks &marks = f.pane.itemMarks();
    marks.set("test", f.document.snapshot(), {mark(spanOf(f.document, 0, 1), ItemMark::Kind::Error, u"bad"_s)});

    f.document.apply(ChangeSet::insert(spanOf(f.document, 0, 1).begin, "- [New](https://example.org/new)\n"),
                     {.name = u"add"_s, .mergeKey = {}});
    QVERIFY(marks.in(spanOf(f.document, 0, 1)).isEmpty());
    QCOMPARE(marks.in(spanOf(f.document, 0, 2)).size(), 1);

    f.document.apply(ChangeSet::remove(spanOf(f.document, 0, 2)), {.name = u"delete"_s, .mergeKey = {}});
    QVERIFY(marks.in({0, f.document.text().size()}).isEmpty());
}

void TestItemMarks::standWhereAnOlderTextHadThem()
{
    EditorFixture f(issue);
    ItemMarks &marks = f.pane.itemMarks();
    const Snapshot before = f.document.snapshot();
    const Span second = spanOf(f.document, 0, 1);
    f.document.apply(ChangeSet::insert(0, "A line above everything.\n\n"), {.name = u"type"_s, .mergeKey = {}});
    marks.set("test", before, {mark(second, ItemMark::Kind::Warning, u"late"_s)});
    QCOMPARE(marks.in(spanOf(f.document, 0, 1)).size(), 1);
    QVERIFY(marks.in(spanOf(f.document, 0, 0)).isEmpty());
}

void TestItemMarks::keepLayersApart()
{
    EditorFixture f(issue);
    ItemMarks &marks = f.pane.itemMarks();
    const Span first = spanOf(f.document, 0, 0);
    marks.set("a", f.document.snapshot(), {mark(first, ItemMark::Kind::Note, u"note"_s)});
    marks.set("b", f.document.snapshot(), {mark(first, ItemMark::Kind::Error, u"error"_s)});
    QList<ItemMark> both = marks.in(first);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.first().text, u"error"_s); // what matters most comes first
    marks.set("b", f.document.snapshot(), {});
    QCOMPARE(marks.in(first).size(), 1);

    QSignalSpy changed(&marks, &ItemMarks::changed);
    Document other{Text(issue)};
    f.pane.setDocument(&other);
    QCOMPARE(changed.count(), 1);
    QVERIFY(marks.in({0, issue.size()}).isEmpty());
}

void TestItemMarks::areSaidInTheList()
{
    EditorFixture f(issue);
    ItemMarks &marks = f.pane.itemMarks();
    const Span first = spanOf(f.document, 0, 0);
    QList<ItemMark> many{mark(first, ItemMark::Kind::Note, u"used before"_s)};
    for (int i = 0; i < 6; ++i)
        many.append(mark(first, ItemMark::Kind::Warning, u"problem %1"_s.arg(i)));
    marks.set("test", f.document.snapshot(), many);

    const QModelIndex row = f.items()->model()->index(0, 0);
    QCOMPARE(row.data(ItemListModel::MarksRole).value<QList<ItemMark::Kind>>(),
             (QList{ItemMark::Kind::Warning, ItemMark::Kind::Note}));
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"problem 4"_s) && !spoken.contains(u"problem 5"_s), qPrintable(spoken));
    QVERIFY2(spoken.endsWith(u"2 more"_s), qPrintable(spoken));
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"\nproblem 0"_s));
    QVERIFY(f.items()->model()->index(1, 0).data(ItemListModel::MarksRole).value<QList<ItemMark::Kind>>().isEmpty());
}

void TestItemMarks::offerAnswersInTheForm()
{
    EditorFixture f(issue);
    ItemMarks &marks = f.pane.itemMarks();
    const auto notes = [&] { return f.find<QWidget>(u"mark-notes"_s); };
    int answered = 0;
    const auto withAnswer = [&](const QString &text, int adds) {
        ItemMark told = mark(spanOf(f.document, 0, 0), ItemMark::Kind::Failed, text);
        told.answers = {{u"Try again"_s, [&answered, adds] { answered += adds; }}};
        return told;
    };
    f.chooseRow(0);
    QVERIFY(!notes()->isVisible());
    marks.set("test", f.document.snapshot(), {withAnswer(u"<b>Not</b> read"_s, 1)});
    QVERIFY(notes()->isVisible());
    QCOMPARE(notes()->findChild<QLabel *>()->text(), u"<b>Not</b> read"_s);
    QCOMPARE(notes()->findChild<QLabel *>()->textFormat(), Qt::PlainText);

    // The same words again: the button stays, and does what it was given last.
    QPushButton *const button = notes()->findChild<QPushButton *>();
    marks.set("test", f.document.snapshot(), {withAnswer(u"<b>Not</b> read"_s, 10)});
    QCOMPARE(notes()->findChild<QPushButton *>(), button);
    button->click();
    QCOMPARE(answered, 10);

    f.chooseRow(1);
    QVERIFY(!notes()->isVisible());
    f.chooseRow(0);
    QVERIFY(notes()->isVisible());
    marks.clear("test");
    QVERIFY(!notes()->isVisible());
}

/// The pane starts over when the profile changes; the document, and what is said of it, are the same.
void TestItemMarks::stayWhenTheProfileChanges()
{
    EditorFixture f(issue);
    f.pane.itemMarks().set("test", f.document.snapshot(),
                           {mark(spanOf(f.document, 0, 0), ItemMark::Kind::Error, u"bad"_s)});
    Profile profile = f.document.profile();
    profile.tagline = u"Another one"_s;
    f.document.setProfile(profile);
    QCOMPARE(f.pane.itemMarks().in(spanOf(f.document, 0, 0)).size(), 1);
}

QTEST_MAIN(TestItemMarks)
#include "tst_itemmarks.moc"
