#include "archive.h"
#include "chip.h"
#include "editorfixture.h"
#include "fields.h"
#include "formgrid.h"
#include "linktable.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample =
    "## News\n\n"
    "- [2405.00001] [ICCV, 2019] [Alpha | Boards](https://example.org/a) [[code]](https://example.org/code) "
    "[[demo]](https://example.org/demo)  \n"
    "代码：https://example.org/1  \n"
    "论文：https://example.org/2  \n"
    "代码：https://example.org/3  \n"
    "摘要：small.  \n"
    "- [Beta](https://example.org/b)  \n"_ba;

QByteArray replaced(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(bytes.contains(from));
    return bytes.replace(bytes.indexOf(from), from.size(), to);
}

QList<Chip *> chips(const EditorFixture &f)
{
    QList<Chip *> shown = f.page()->findChildren<Chip *>();
    shown.removeIf([](const Chip *chip) { return !chip->isVisible(); });
    std::ranges::sort(shown, {}, [](const Chip *chip) { return std::pair(chip->y(), chip->x()); });
    return shown;
}

QStringList chipTexts(const EditorFixture &f)
{
    QStringList texts;
    for (const Chip *chip : chips(f))
        texts.append(chip->text());
    return texts;
}

/// The addresses and texts of the table's rows, from top to bottom.
QList<QLineEdit *> addresses(const EditorFixture &f)
{
    QList<QLineEdit *> edits;
    for (QToolButton *more : f.page()->findChildren<QToolButton *>(u"link-menu"_s)) {
        if (more->isVisible())
            edits.append(more->parentWidget()->findChildren<QLineEdit *>().last());
    }
    std::ranges::sort(edits, {}, [](const QLineEdit *edit) { return edit->mapToGlobal(QPoint()).y(); });
    return edits;
}

QStringList addressTexts(const EditorFixture &f)
{
    QStringList texts;
    for (const QLineEdit *edit : addresses(f))
        texts.append(edit->text().section(u'/', -1));
    return texts;
}

QLineEdit *labelOf(const QLineEdit *address)
{
    return address->parentWidget()->findChildren<QLineEdit *>().first();
}

} // namespace

class TestItemForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTagsAsChips();
    void typingATagIsOneStep();
    void commasAndPastesMakeSeveralTags();
    void tagsByKeyboard();
    void editingATagKeepsItsPlace();
    void theMouseRemovesATag();
    void tagsWrap();
    void tagsFollowTheDocument();
    void compositionInATag();
    void completesSourcesTagsAndLabels();
    void showsAllLinks();
    void showsSoManyLinksAndNoMore();
    void twoFieldsOfOneLabelAreEditedApart();
    void renamesALabel();
    void headLinksEdit();
    void anEmptiedRowIsTypedAnew();
    void addsRemovesAndMovesRows();
    void mnemonicsReachTheFields();
    void mnemonicsInBracketsWorkUnseen();
    void theWholeFormByTab();
};

void TestItemForm::showsTagsAsChips()
{
    const EditorFixture f(sample);
    QCOMPARE(chipTexts(f), (QStringList{u"2405.00001"_s, u"ICCV, 2019"_s}));
    QVERIFY(f.line(u"tags"_s)->text().isEmpty());
    QVERIFY(!chips(f).first()->accessibleName().isEmpty());
}

void TestItemForm::typingATagIsOneStep()
{
    EditorFixture f(sample);
    QLineEdit *input = f.line(u"tags"_s);
    input->setFocus();
    EditorFixture::type(input, u"new tag"_s);
    const QByteArray with = replaced(sample, "2019] ", "2019] [new tag] ");
    QCOMPARE(f.bytes(), with); // there while it is typed
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(f.bytes(), with);
    QCOMPARE(chipTexts(f), (QStringList{u"2405.00001"_s, u"ICCV, 2019"_s, u"new tag"_s}));
    QVERIFY(input->text().isEmpty());
    QVERIFY(input->hasFocus());
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
    QCOMPARE(chipTexts(f).size(), 2);
    // What is being typed when the field is left is a tag, too.
    EditorFixture::type(input, u" x "_s);
    f.line(u"title"_s)->setFocus();
    QCOMPARE(f.bytes(), replaced(sample, "2019] ", "2019] [x] "));
    QCOMPARE(chipTexts(f).last(), u"x"_s);
}

void TestItemForm::commasAndPastesMakeSeveralTags()
{
    EditorFixture f(sample);
    QLineEdit *input = f.line(u"tags"_s);
    input->setFocus();
    EditorFixture::type(input, u"a，b,"_s);
    QCOMPARE(chipTexts(f).sliced(2), (QStringList{u"a"_s, u"b"_s}));
    input->insert(u"c, d"_s); // as a paste does
    QCOMPARE(chipTexts(f).sliced(2), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(input->text(), u"d"_s);
    QCOMPARE(f.bytes(), replaced(sample, "2019] ", "2019] [a] [b] [c] [d] "));
    QTest::keyClick(input, Qt::Key_Return);
    EditorFixture::type(input, u"a"_s);
    QTest::keyClick(input, Qt::Key_Return); // there already
    QCOMPARE(f.bytes(), replaced(sample, "2019] ", "2019] [a] [b] [c] [d] "));
}

void TestItemForm::tagsByKeyboard()
{
    EditorFixture f(sample);
    QLineEdit *input = f.line(u"tags"_s);
    input->setFocus();
    QTest::keyClick(input, Qt::Key_Left);
    QVERIFY(chips(f).last()->hasFocus());
    QTest::keyClick(chips(f).last(), Qt::Key_Left);
    QVERIFY(chips(f).first()->hasFocus());
    QTest::keyClick(chips(f).first(), Qt::Key_Delete);
    QCOMPARE(f.bytes(), replaced(sample, "[2405.00001] ", ""));
    QVERIFY(chips(f).first()->hasFocus());
    QTest::keyClick(chips(f).first(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.bytes(), sample);
    input->setFocus();
    QTest::keyClick(input, Qt::Key_Backspace);
    QCOMPARE(f.bytes(), replaced(sample, "[ICCV, 2019] ", ""));
    QVERIFY(input->hasFocus());
    QTest::keyClick(input, Qt::Key_Backspace);
    QCOMPARE(chipTexts(f), QStringList{});
    f.document.undo();
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestItemForm::editingATagKeepsItsPlace()
{
    EditorFixture f(sample);
    QLineEdit *input = f.line(u"tags"_s);
    chips(f).first()->setFocus();
    QTest::keyClick(chips(f).first(), Qt::Key_Return);
    QVERIFY(input->hasFocus());
    QCOMPARE(input->text(), u"2405.00001"_s);
    QCOMPARE(f.bytes(), sample);
    input->end(false);
    EditorFixture::type(input, u"v2"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(f.bytes(), replaced(sample, "2405.00001", "2405.00001v2"));
    QCOMPARE(chipTexts(f), (QStringList{u"2405.00001v2"_s, u"ICCV, 2019"_s}));
}

void TestItemForm::theMouseRemovesATag()
{
    EditorFixture f(sample);
    auto *remove = chips(f).first()->findChild<QAbstractButton *>();
    QVERIFY(remove && remove->isVisible());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(f.bytes(), replaced(sample, "[2405.00001] ", ""));
}

void TestItemForm::tagsWrap()
{
    EditorFixture f(sample);
    auto *field = f.find<QWidget>(u"tag-chips"_s);
    const int before = field->height();
    QLineEdit *input = f.line(u"tags"_s);
    input->setFocus();
    for (int i = 0; i < 12; ++i)
        EditorFixture::type(input, u"a longer tag %1,"_s.arg(i));
    QTRY_VERIFY(field->height() > 2 * before);
    for (const Chip *chip : chips(f))
        QVERIFY(field->rect().contains(chip->geometry()));
    QVERIFY(field->rect().contains(input->geometry()));
}

void TestItemForm::tagsFollowTheDocument()
{
    EditorFixture f(sample);
    QLineEdit *input = f.line(u"tags"_s);
    input->setFocus();
    EditorFixture::type(input, u"typed"_s);
    f.document.apply(ChangeSet::replace({f.bytes().indexOf("2405"), f.bytes().indexOf("2405") + 4}, "2406"), {});
    QCOMPARE(chipTexts(f).first(), u"2406.00001"_s);
    QCOMPARE(input->text(), u"typed"_s);
    EditorFixture::type(input, u"!"_s);
    QVERIFY(f.bytes().contains("[2406.00001] [ICCV, 2019] [typed!] "));
    f.chooseRow(1);
    QVERIFY(chips(f).isEmpty());
    QVERIFY(input->text().isEmpty());
}

void TestItemForm::compositionInATag()
{
    EditorFixture f(sample);
    QLineEdit *input = f.line(u"tags"_s);
    input->setFocus();
    EditorFixture::compose(input, u"lun"_s);
    QCOMPARE(f.bytes(), sample);
    EditorFixture::commit(input, u"论文，"_s);
    QCOMPARE(f.bytes(), replaced(sample, "2019] ", "2019] [论文] "));
    QCOMPARE(chipTexts(f).last(), u"论文"_s);
}

void TestItemForm::completesSourcesTagsAndLabels()
{
    EditorFixture f(sample);
    f.pane.setSuggestions({.sources = {u"Board Weekly"_s, u"The Chip Report"_s},
                           .tags = {u"CVPR 2020"_s, u"ICCV 2019"_s},
                           .labels = {u"代码"_s, u"项目"_s}});
    const auto choose = [](QLineEdit *line, int row) {
        QAbstractItemView *popup = line->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        for (int i = 0; i <= row; ++i)
            QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_VERIFY(!popup->isVisible());
    };
    QLineEdit *source = f.line(u"source-name"_s);
    source->setFocus();
    source->selectAll();
    EditorFixture::type(source, u"chip"_s); // any part of it
    choose(source, 0);
    QCOMPARE(source->text(), u"The Chip Report"_s);
    QVERIFY(f.bytes().contains("[Alpha | The Chip Report]"));

    QLineEdit *tags = f.line(u"tags"_s);
    tags->setFocus();
    QTest::keyClick(tags, Qt::Key_Down); // all of them
    choose(tags, 1);
    QTRY_COMPARE(chipTexts(f).last(), u"ICCV 2019"_s);
    QVERIFY(f.bytes().contains("[ICCV, 2019] [ICCV 2019] [Alpha"));

    QLineEdit *label = f.line(u"new-link-label"_s);
    f.pane.activateWindow(); // this platform does not do so when a list beneath a line closes
    QVERIFY(QTest::qWaitForWindowActive(&f.pane));
    label->setFocus();
    EditorFixture::type(label, u"项"_s);
    choose(label, 0);
    QCOMPARE(label->text(), u"项目"_s);
    QTRY_VERIFY(f.line(u"new-link-address"_s)->hasFocus());
}

void TestItemForm::showsSoManyLinksAndNoMore()
{
    QByteArray item = "- [Many](https://example.org/many)  \n";
    for (int i = 0; i < 2000; ++i)
        item += "代码：https://example.org/" + QByteArray::number(i) + "  \n";
    EditorFixture f("# T\n\n## S\n\n" + item);
    const auto rows = [&f] { return f.page()->findChildren<LinkRow *>().size(); };
    QCOMPARE(rows(), LinkTable::mostRows);
    auto *const more = f.find<QLabel>(u"more-links"_s);
    QVERIFY(more->isVisible());
    QVERIFY(more->text().contains(QString::number(2000 - LinkTable::mostRows)));

    // A new one goes behind all of them, and the hidden ones stay as they are.
    const QByteArray before = f.bytes();
    f.line(u"new-link-label"_s)->setText(u"论文"_s);
    f.line(u"new-link-address"_s)->setText(u"https://example.org/new"_s);
    QTest::keyClick(f.line(u"new-link-address"_s), Qt::Key_Return);
    QVERIFY(f.bytes().startsWith(before));
    QVERIFY(f.bytes().sliced(before.size()).startsWith("论文：https://example.org/new"));
    QCOMPARE(rows(), LinkTable::mostRows);
    f.document.undo();
    QCOMPARE(f.bytes(), before);
}

void TestItemForm::showsAllLinks()
{
    EditorFixture f(sample);
    QCOMPARE(addressTexts(f), (QStringList{u"code"_s, u"demo"_s, u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(labelOf(addresses(f)[1])->text(), u"demo"_s);
    QCOMPARE(labelOf(addresses(f)[4])->text(), u"代码"_s);
    f.chooseRow(1);
    QVERIFY(addresses(f).isEmpty());
}

void TestItemForm::twoFieldsOfOneLabelAreEditedApart()
{
    EditorFixture f(sample);
    QLineEdit *third = addresses(f)[4];
    third->setFocus();
    third->end(false);
    EditorFixture::type(third, u"x"_s);
    QCOMPARE(f.bytes(), replaced(sample, "org/3", "org/3x"));
    QVERIFY(third->hasFocus());
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
    QCOMPARE(third->text(), u"https://example.org/3"_s);
}

void TestItemForm::renamesALabel()
{
    EditorFixture f(sample);
    QLineEdit *label = labelOf(addresses(f)[3]);
    label->setFocus();
    label->selectAll();
    EditorFixture::type(label, u"项目"_s);
    QCOMPARE(f.bytes(), replaced(sample, "论文：", "项目："));
    label->selectAll();
    QTest::keyClick(label, Qt::Key_Delete); // refused
    QCOMPARE(f.bytes(), replaced(sample, "论文：", "项目："));
    EditorFixture::type(label, u"论文"_s);
    QCOMPARE(f.bytes(), sample);
}

void TestItemForm::headLinksEdit()
{
    EditorFixture f(sample);
    QLineEdit *code = addresses(f)[0];
    code->setFocus();
    code->end(false);
    EditorFixture::type(code, u"(1)"_s);
    QVERIFY2(f.bytes().contains("[[code]](https://example.org/code(1)) [[demo]]"), f.bytes().constData());
    QCOMPARE(code->text(), u"https://example.org/code(1)"_s);
    QLineEdit *label = labelOf(code);
    label->setFocus();
    label->selectAll();
    EditorFixture::type(label, u"a]b"_s);
    QCOMPARE(labelOf(addresses(f)[0])->text(), u"a]b"_s);
    QCOMPARE(readItem(f.document.text(), f.document.issue().sections[0].items[0]).links[0].label, u"a]b"_s);
    while (f.document.canUndo())
        f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestItemForm::anEmptiedRowIsTypedAnew()
{
    EditorFixture f(sample);
    QLineEdit *second = addresses(f)[3];
    second->setFocus();
    second->selectAll();
    QTest::keyClick(second, Qt::Key_Delete);
    const QByteArray without = replaced(sample, "论文：https://example.org/2  \n", "");
    QCOMPARE(f.bytes(), without);
    QCoreApplication::processEvents();
    QVERIFY(second->isVisible());
    QCOMPARE(addresses(f).size(), 5);
    EditorFixture::type(second, u"https://example.org/new"_s);
    QCOMPARE(f.bytes(), replaced(sample, "org/2", "org/new")); // at its old place
    QVERIFY(second->hasFocus());
    second->selectAll();
    QTest::keyClick(second, Qt::Key_Delete);
    f.line(u"title"_s)->setFocus();
    QTRY_COMPARE(addresses(f).size(), 4);
    QCOMPARE(f.bytes(), without);
}

void TestItemForm::addsRemovesAndMovesRows()
{
    EditorFixture f(sample);
    QLineEdit *label = f.line(u"new-link-label"_s);
    label->setFocus();
    EditorFixture::type(label, u"代码"_s);
    QTest::keyClick(label, Qt::Key_Return);
    QLineEdit *address = f.line(u"new-link-address"_s);
    QVERIFY(address->hasFocus());
    EditorFixture::type(address, u"https://example.org/4"_s);
    QTest::keyClick(address, Qt::Key_Return);
    const QByteArray added = replaced(sample, "org/3  \n", "org/3  \n代码：https://example.org/4  \n");
    QCOMPARE(f.bytes(), added);
    QVERIFY(label->hasFocus());
    QVERIFY(label->text().isEmpty());

    QLineEdit *last = addresses(f)[5];
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(f.pane.focusWidget(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(addressTexts(f), (QStringList{u"code"_s, u"demo"_s, u"1"_s, u"4"_s, u"2"_s, u"3"_s}));
    QCOMPARE(f.pane.focusWidget(), addresses(f)[3]); // goes along
    QVERIFY(f.bytes().contains("代码：https://example.org/1  \n代码：https://example.org/4  \n"
                               "论文：https://example.org/2  \n代码：https://example.org/3  \n摘要"));
    QLineEdit *code = addresses(f)[0];
    code->setFocus();
    QTest::keyClick(code, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.bytes().contains("[[demo]](https://example.org/demo) [[code]](https://example.org/code)  \n"));

    auto *menu = addresses(f)[0]->parentWidget()->findChild<QToolButton *>()->menu();
    menu->actions().last()->trigger();
    QVERIFY(f.bytes().contains("(https://example.org/a) [[code]](https://example.org/code)  \n"));
    addresses(f)[1]->parentWidget()->findChild<QToolButton *>()->menu()->actions().last()->trigger();
    QCOMPARE(addressTexts(f), (QStringList{u"code"_s, u"4"_s, u"2"_s, u"3"_s}));
    for (int step = 0; step < 6; ++step)
        f.document.undo();
    QCOMPARE(f.bytes(), sample);
    QVERIFY(!f.document.canUndo());
    QCOMPARE(addressTexts(f), (QStringList{u"code"_s, u"demo"_s, u"1"_s, u"2"_s, u"3"_s}));
}

void TestItemForm::mnemonicsReachTheFields()
{
    EditorFixture f(sample);
    f.items()->setFocus();
    const auto reaches = [&](Qt::Key key, QWidget *target) {
        QTest::keyClick(f.pane.focusWidget(), key, Qt::AltModifier);
        return target->hasFocus();
    };
    QVERIFY(reaches(Qt::Key_L, f.line(u"title"_s)));
    QVERIFY(reaches(Qt::Key_C, f.line(u"source-name"_s)));
    QVERIFY(reaches(Qt::Key_K, f.line(u"url"_s)));
    QVERIFY(reaches(Qt::Key_G, f.line(u"tags"_s)));
    QVERIFY(reaches(Qt::Key_S, f.line(u"new-link-label"_s)));
    QVERIFY(reaches(Qt::Key_M, f.summary()));
}

void TestItemForm::mnemonicsInBracketsWorkUnseen()
{
    QWidget page;
    auto *grid = new FormGrid(&page);
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    grid->addRow(u"来源"_s, first);
    const QLabel *label = grid->addRow(u"标题(&L)"_s, second);
    QCOMPARE(label->text(), u"标题"_s);
    QCOMPARE(second->accessibleName(), u"标题"_s);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_L, Qt::AltModifier);
    QVERIFY(second->hasFocus());
}

void TestItemForm::theWholeFormByTab()
{
    EditorFixture f(sample);
    f.line(u"title"_s)->setFocus();
    QList<QWidget *> reached{f.line(u"title"_s)};
    while (!f.summary()->hasFocus() && reached.size() < 40) {
        QTest::keyClick(f.pane.focusWidget(), Qt::Key_Tab);
        reached.append(f.pane.focusWidget());
    }
    QVERIFY(f.summary()->hasFocus());
    QList<QWidget *> expected{f.line(u"title"_s), f.line(u"source-name"_s), f.line(u"url"_s),
                              f.find<QPushButton>(u"fetch"_s)};
    for (Chip *chip : chips(f))
        expected.append(chip);
    expected.append(f.line(u"tags"_s));
    for (QLineEdit *address : addresses(f))
        expected << labelOf(address) << address << address->parentWidget()->findChild<QToolButton *>(u"link-menu"_s);
    expected << f.line(u"new-link-label"_s) << f.line(u"new-link-address"_s) << f.summary();
    QCOMPARE(reached, expected);
}

QTEST_MAIN(TestItemForm)
#include "tst_itemform.moc"
