// Typing in forms and source while the issue of what was typed before is not known yet: nothing waits, nothing is lost,
// and it ends as it does where each key is parsed at once.

#include "editorfixture.h"
#include "parser.h"
#include "randomtext.h"

#include <QSignalSpy>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = "# 小报 (2024-05-06)：试刊\n\n"
                          "**关注小机器**  \n\n"
                          "> 导读：三件事。\n\n"
                          "## 业界新闻\n\n"
                          "- [新板子 | 板报](https://example.org/board)  \n"
                          "代码：https://example.org/code  \n"
                          "摘要：一块板子。  \n"
                          "- [旧板子](https://example.org/old)  \n\n"
                          "## 论文\n\n"
                          "- [一文 | 某校](https://example.org/paper)  \n"
                          "摘要：有图。  \n\n"
                          "## 往期回顾\n\n"
                          "- [2024-04-22](../2024-04-22.md)\n"_ba;

QByteArray replaced(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(bytes.contains(from));
    return bytes.replace(bytes.indexOf(from), from.size(), to);
}

struct AheadFixture : EditorFixture {
    explicit AheadFixture(const QByteArray &bytes = sample)
        : EditorFixture(bytes)
    {
        document.parseInBackground(0);
    }

    QLineEdit *focused(const QString &name) const
    {
        QLineEdit *edit = line(name);
        edit->setFocus();
        edit->end(false);
        return edit;
    }

    void settle()
    {
        while (!document.isSettled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
};

} // namespace

class TestTypingAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldTakesEveryKeyAtOnce_data();
    void aFieldTakesEveryKeyAtOnce();
    void aTrailingSpaceStays();
    void leavingAFieldKeepsWhatWasTyped();
    void anotherItemIsShownWhenTheIssueIsKnown();
    void compositionGoesOn();
    void undoTakesBackWhatWasTyped();
    void aRefusedValueStays();
    void anItemThatGoesWhileItIsTypedIn();
    void anotherFieldGoesOn();
    void theSourceIsNeverWaitedFor();
    void theListFollowsTheSource();
    void commandsSeeWhatWasTyped();
    void randomKeysEndAsIfParsedAtOnce();
};

void TestTypingAhead::aFieldTakesEveryKeyAtOnce_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("title") << u"title"_s << "新板子 |"_ba << "新板子[到了] |"_ba;
    QTest::newRow("source") << u"source-name"_s << "板报]"_ba << "板报[到了]]"_ba;
    QTest::newRow("tags") << u"tags"_s << "- [新"_ba << "- [[到了]] [新"_ba;
    QTest::newRow("summary") << u"summary"_s << "一块板子。"_ba << "一块板子。[到了]"_ba;
}

void TestTypingAhead::aFieldTakesEveryKeyAtOnce()
{
    QFETCH(QString, field);
    AheadFixture f;
    auto *widget = f.find<QWidget>(field);
    widget->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->end(false);
    else
        f.summary()->moveCursor(QTextCursor::End);
    QSignalSpy changed(&f.document, &Document::changed);

    AheadFixture::type(widget, u"[到了]"_s);

    // The issue of the first key is not known, and the last one is in the text.
    QCOMPARE(changed.count(), 0);
    QVERIFY(!f.document.isSettled());
    EditorFixture atOnce(sample);
    auto *other = atOnce.find<QWidget>(field);
    other->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(other))
        line->end(false);
    else
        atOnce.summary()->moveCursor(QTextCursor::End);
    EditorFixture::type(other, u"[到了]"_s);
    QCOMPARE(f.bytes(), atOnce.bytes());
    f.settle();
    QCOMPARE(f.document.undoName(), atOnce.document.undoName());
    f.document.undo();
    QCOMPARE(f.bytes(), sample); // one step
    QVERIFY(!f.document.canUndo());
}

void TestTypingAhead::aTrailingSpaceStays()
{
    AheadFixture f;
    QLineEdit *title = f.focused(u"title"_s);
    AheadFixture::type(title, u"好 "_s);
    f.settle();
    QCOMPARE(title->text(), u"新板子好 "_s);
    AheadFixture::type(title, u"吗"_s);
    f.settle();
    QCOMPARE(title->text(), u"新板子好 吗"_s);
    QCOMPARE(f.bytes(), replaced(sample, "新板子", "新板子好 吗"));
    QCOMPARE(title->cursorPosition(), 6);
}

void TestTypingAhead::leavingAFieldKeepsWhatWasTyped()
{
    AheadFixture f;
    QLineEdit *title = f.focused(u"title"_s);
    AheadFixture::type(title, u"好 "_s);
    f.line(u"url"_s)->setFocus();
    QCOMPARE(title->text(), u"新板子好 "_s);
    f.settle();
    QCOMPARE(title->text(), u"新板子好"_s); // as the document keeps it
    QCOMPARE(f.bytes(), replaced(sample, "新板子", "新板子好"));
}

void TestTypingAhead::anotherItemIsShownWhenTheIssueIsKnown()
{
    AheadFixture f;
    QLineEdit *title = f.focused(u"title"_s);
    AheadFixture::type(title, u"好"_s);
    f.chooseRow(1);
    QVERIFY(f.bytes().contains("新板子好 | 板报"));
    f.settle();
    QCOMPARE(title->text(), u"旧板子"_s);
    AheadFixture::type(title, u"x"_s);
    QVERIFY(f.bytes().contains("旧板子"));
    f.settle();
    QCOMPARE(f.document.text().bytes().count("新板子好 | 板报"), 1);
}

void TestTypingAhead::compositionGoesOn()
{
    AheadFixture f;
    QLineEdit *title = f.focused(u"title"_s);
    AheadFixture::commit(title, u"真"_s);
    AheadFixture::compose(title, u"hao"_s);
    f.settle(); // the issue of the first word comes amid the second one
    QCOMPARE(title->text(), u"新板子真"_s);
    AheadFixture::commit(title, u"好"_s);
    AheadFixture::commit(title, u"啊"_s);
    QCOMPARE(f.bytes(), replaced(sample, "新板子", "新板子真好啊"));
    f.settle();
    QCOMPARE(title->text(), u"新板子真好啊"_s);
}

void TestTypingAhead::undoTakesBackWhatWasTyped()
{
    AheadFixture f;
    QLineEdit *title = f.focused(u"title"_s);
    AheadFixture::type(title, u"真好"_s);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.bytes(), sample);
    QCOMPARE(title->text(), u"新板子"_s);
    AheadFixture::type(title, u"啊"_s);
    QCOMPARE(f.bytes(), replaced(sample, "新板子", "新板子啊"));
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QCOMPARE(f.bytes(), sample);
    QCOMPARE(title->text(), u"新板子"_s);
}

void TestTypingAhead::aRefusedValueStays()
{
    AheadFixture f;
    f.showTab(0);
    QLineEdit *date = f.focused(u"date"_s);
    date->selectAll();
    AheadFixture::type(date, u"20x"_s);
    const QByteArray typed = f.bytes();
    f.settle();
    QCOMPARE(date->text(), u"20x"_s);
    QCOMPARE(f.bytes(), typed);
}

void TestTypingAhead::anItemThatGoesWhileItIsTypedIn()
{
    AheadFixture f;
    QLineEdit *title = f.focused(u"title"_s);
    AheadFixture::type(title, u"好"_s);
    // Somebody else takes the item away before any of it is parsed.
    const qsizetype begin = f.bytes().indexOf("- [新");
    f.document.apply(ChangeSet::remove({begin, f.bytes().indexOf("- [旧")}), {});
    const QByteArray without = f.bytes();
    AheadFixture::type(title, u"x"_s);
    f.settle();
    QCOMPARE(f.bytes(), without);
    QCOMPARE(title->text(), u"旧板子"_s);
}

void TestTypingAhead::anotherFieldGoesOn()
{
    AheadFixture f;
    AheadFixture::type(f.focused(u"title"_s), u"甲"_s);
    AheadFixture::type(f.focused(u"source-name"_s), u"乙"_s);
    AheadFixture::type(f.focused(u"title"_s), u"丙"_s);
    QCOMPARE(f.bytes(), replaced(sample, "新板子 | 板报", "新板子甲丙 | 板报乙"));
    f.settle();
    QCOMPARE(f.line(u"title"_s)->text(), u"新板子甲丙"_s);
    QCOMPARE(f.line(u"source-name"_s)->text(), u"板报乙"_s);
    f.document.undo();
    f.document.undo();
    f.document.undo();
    QCOMPARE(f.bytes(), sample);
}

void TestTypingAhead::theSourceIsNeverWaitedFor()
{
    AheadFixture f;
    f.showSource();
    f.source()->setFocus();
    f.source()->moveCursor(QTextCursor::End);
    QSignalSpy changed(&f.document, &Document::changed);
    AheadFixture::type(f.source(), u"## 新栏目"_s);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(f.bytes(), sample + "## 新栏目");
    QTest::keyClick(f.source(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(changed.count(), 0); // nor by undo
    QCOMPARE(f.bytes(), sample);
    f.settle();
    QCOMPARE(f.source()->toPlainText().toUtf8(), sample);
}

void TestTypingAhead::theListFollowsTheSource()
{
    AheadFixture f;
    QAbstractItemModel *rows = f.items()->model();
    QCOMPARE(rows->rowCount(), 2);
    f.showSource();
    QTextCursor cursor = f.source()->document()->find(u"- [旧板子"_s);
    cursor.setPosition(cursor.selectionStart());
    f.source()->setTextCursor(cursor);
    f.source()->setFocus();
    AheadFixture::type(f.source(), u"- 新的一条"_s);
    QTest::keyClick(f.source(), Qt::Key_Return);
    f.settle();
    QCOMPARE(rows->rowCount(), 3);
    QCOMPARE(rows->index(1, 0).data().toString(), u"新的一条"_s);
    QCOMPARE(f.tabs()->tabText(1), u"业界新闻 3"_s);
}

void TestTypingAhead::commandsSeeWhatWasTyped()
{
    AheadFixture f;
    AheadFixture::type(f.focused(u"title"_s), u"好"_s);
    QTest::keyClick(f.items(), Qt::Key_Down, Qt::AltModifier);
    f.items()->setFocus();
    QTest::keyClick(f.items(), Qt::Key_Delete);
    QVERIFY(!f.bytes().contains("新板子好"));
    QVERIFY(f.bytes().contains("旧板子"));
    f.pane.undo();
    QVERIFY(f.bytes().contains("新板子好 | 板报"));
    f.settle();
    QCOMPARE(f.items()->model()->rowCount(), 2);
}

/// What a person may do, the same for the same seed.
template <typename Fixture, typename Settle>
void actAtRandom(Fixture &f, quint32 seed, Settle settle)
{
    Testing::RandomText random(seed);
    for (int i = 0; i < 40; ++i) {
        QWidget *focused = f.pane.focusWidget();
        if (!focused || !focused->isVisible())
            focused = f.tabs();
        switch (random.number(0, 12)) {
        case 0:
            f.pane.undo();
            break;
        case 1:
            f.pane.redo();
            break;
        case 2:
            f.showTab(int(random.number(0, 5)));
            settle(f); // its form comes when the issue is known
            break;
        case 3: {
            settle(f); // the row to be chosen is one that is seen
            const int row = int(random.number(0, 2));
            if (f.items())
                f.chooseRow(row);
            settle(f); // and its form
            break;
        }
        case 4:
        case 5: {
            static const QStringList names{u"title"_s, u"source-name"_s, u"url"_s, u"summary"_s, u"subtitle"_s};
            auto *widget = f.template find<QWidget>(names.at(random.number(0, names.size())));
            if (widget && widget->isVisible())
                widget->setFocus();
            break;
        }
        case 6:
            QCoreApplication::processEvents();
            break;
        case 7:
            settle(f);
            break;
        case 8:
            QTest::keyClick(focused, Qt::Key_Backspace);
            break;
        default: {
            static const QString keys = u"简a报bx好"_s;
            const QString key = keys.at(random.number(0, keys.size()));
            if (qobject_cast<QLineEdit *>(focused) || qobject_cast<QTextEdit *>(focused) ||
                qobject_cast<QPlainTextEdit *>(focused))
                EditorFixture::type(focused, key);
        }
        }
    }
    settle(f);
}

void TestTypingAhead::randomKeysEndAsIfParsedAtOnce()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QByteArray expected;
        {
            EditorFixture atOnce(sample);
            actAtRandom(atOnce, seed, [](EditorFixture &) {});
            expected = atOnce.bytes();
        }
        AheadFixture ahead;
        actAtRandom(ahead, seed, [](AheadFixture &f) { f.settle(); });
        if (ahead.bytes() != expected)
            qWarning("seed %u\n%s\n---- at once:\n%s", seed, ahead.bytes().constData(), expected.constData());
        QCOMPARE(ahead.bytes(), expected);
        while (ahead.document.canUndo())
            ahead.document.undo();
        QCOMPARE(ahead.bytes(), sample);
    }
}

QTEST_MAIN(TestTypingAhead)
#include "tst_typingahead.moc"
