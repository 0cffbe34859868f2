#include "editorfixture.h"
#include "editstep.h"
#include "sourcehighlighter.h"
#include "sourceview.h"

#include <QClipboard>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// A view on a document.
struct SourceFixture {
    explicit SourceFixture(const QByteArray &bytes)
        : document(Text(bytes))
    {
        view.setDocument(&document);
        view.resize(600, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setFocus();
    }

    const QByteArray &bytes() const { return document.text().bytes(); }
    QTextDocument *shown() { return static_cast<QPlainTextEdit &>(view).document(); }
    QString shownText() { return shown()->toRawText().replace(QChar::ParagraphSeparator, u'\n'); }
    void putCursor(int position)
    {
        QTextCursor cursor = view.textCursor();
        cursor.setPosition(position);
        view.setTextCursor(cursor);
    }
    void edit(const ChangeSet &changes) { document.apply(changes, {}); }

    Document document;
    SourceView view;
};

} // namespace

class TestSourceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingChangesOnlyItsBytes();
    void keepsEveryOtherByte_data();
    void keepsEveryOtherByte();
    void enterIsTheFilesLineBreak();
    void shiftEnterIsALineBreakToo();
    void nothingStandsBeforeTheMark();
    void pasteOfHalfAPairIsReplaced();
    void deletingAnEmojiDeletesItsBytes();
    void showsChangesMadeElsewhere();
    void randomEditsFromBothSidesAgree();
    void cursorStaysAtItsWords();
    void theTopLineStays();
    void typingIsOneStep();
    void stepsBreakWhereAPersonBreaks();
    void compositionIsNoEditUntilCommitted();
    void compositionOverASelectionIsOneStep();
    void changesElsewhereWaitForTheComposition();
    void selectAllAndDelete();
    void longTextIsColouredWithoutWaiting();
};

void TestSourceView::typingChangesOnlyItsBytes()
{
    SourceFixture f("## News\n\nSome words\n"_ba);
    f.putCursor(13);
    EditorFixture::type(&f.view, u"!?"_s);
    QCOMPARE(f.bytes(), "## News\n\nSome!? words\n"_ba);
    QCOMPARE(f.view.textCursor().position(), 15);
    QTest::keyClick(&f.view, Qt::Key_Backspace);
    QCOMPARE(f.bytes(), "## News\n\nSome! words\n"_ba);
}

void TestSourceView::keepsEveryOtherByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no-break space") << "a\u00a0b X c\u00a0d\n"_ba;
    QTest::newRow("CR LF") << "one\r\ntwo X\r\n\r\nthree"_ba;
    QTest::newRow("mixed ends") << "one\r\ntwo\nX\rthree\r\n"_ba;
    QTest::newRow("line separator") << "one\u2028two X\u2029three\n"_ba;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBFone X\n"_ba;
    QTest::newRow("invalid UTF-8") << "one \xff\xfe X \xe4\xb8 two\n"_ba;
    QTest::newRow("non-characters") << "a\uFDD0b X \uFDD1\n"_ba;
    QTest::newRow("emoji") << "😀 X 😀\n"_ba;
    QTest::newRow("no last break") << "X"_ba;
    QTest::newRow("nothing but it") << "\n\nX\n\n"_ba;
}

void TestSourceView::keepsEveryOtherByte()
{
    QFETCH(const QByteArray, bytes);
    SourceFixture f(bytes);
    const qsizetype at = bytes.indexOf('X');
    QTextCursor cursor = f.shown()->find(u"X"_s);
    QVERIFY(!cursor.isNull());
    f.view.setTextCursor(cursor);
    EditorFixture::type(&f.view, u"新"_s); // replaces the selected X
    QByteArray expected = bytes;
    expected.replace(at, 1, "新");
    QCOMPARE(f.bytes(), expected);
    f.document.undo();
    QCOMPARE(f.bytes(), bytes);
    QVERIFY(f.shownText().contains(u'X'));
}

void TestSourceView::enterIsTheFilesLineBreak()
{
    SourceFixture f("one\r\ntwo\r\n"_ba);
    f.putCursor(2);
    QTest::keyClick(&f.view, Qt::Key_Return);
    QCOMPARE(f.bytes(), "on\r\ne\r\ntwo\r\n"_ba);
    QTest::keyClick(&f.view, Qt::Key_Backspace);
    QCOMPARE(f.bytes(), "one\r\ntwo\r\n"_ba);
}

void TestSourceView::shiftEnterIsALineBreakToo()
{
    SourceFixture f("onetwo\n"_ba);
    f.putCursor(3);
    QTest::keyClick(&f.view, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(f.bytes(), "one\ntwo\n"_ba);
}

void TestSourceView::nothingStandsBeforeTheMark()
{
    SourceFixture f("\xEF\xBB\xBFone\n"_ba);
    QTest::keyClick(&f.view, Qt::Key_Home, Qt::ControlModifier);
    EditorFixture::type(&f.view, u"X"_s);
    QCOMPARE(f.bytes(), "\xEF\xBB\xBFXone\n"_ba);
    f.view.selectAll();
    QTest::keyClick(&f.view, Qt::Key_Delete);
    QCOMPARE(f.bytes(), "\xEF\xBB\xBF"_ba);
}

void TestSourceView::pasteOfHalfAPairIsReplaced()
{
    SourceFixture f("ab\n"_ba);
    f.putCursor(1);
    f.view.insertPlainText(QString(QChar(0xd83d)) + QChar(u'\0'));
    QCOMPARE(f.bytes(), "a\uFFFD\uFFFDb\n"_ba);
    QTRY_COMPARE(f.shownText(), u"a\uFFFD\uFFFDb\n"_s);
}

void TestSourceView::deletingAnEmojiDeletesItsBytes()
{
    SourceFixture f("a😀😁b\n"_ba);
    f.putCursor(3);
    QTest::keyClick(&f.view, Qt::Key_Delete);
    QCOMPARE(f.bytes(), "a😀b\n"_ba);
    QTest::keyClick(&f.view, Qt::Key_Backspace);
    QCOMPARE(f.bytes(), "ab\n"_ba);
}

void TestSourceView::showsChangesMadeElsewhere()
{
    SourceFixture f("one\r\ntwo\r\nthree\n"_ba);
    f.edit(ChangeSet::of({{{0, 3}, "1"}, {{10, 15}, "3\r\n4"}}));
    QCOMPARE(f.shownText(), f.document.text().shown());
    f.edit(ChangeSet::insert(2, "\n")); // between CR and LF: two line breaks where there was one
    QCOMPARE(f.shownText(), f.document.text().shown());
    f.edit(ChangeSet::insert(f.bytes().size(), "\xe4\xb8")); // not yet a character
    f.edit(ChangeSet::insert(f.bytes().size(), "\xad"));     // now it is
    QCOMPARE(f.shownText(), f.document.text().shown());
    QVERIFY(f.shownText().endsWith(u"中"));
}

void TestSourceView::randomEditsFromBothSidesAgree()
{
    QRandomGenerator random(7);
    SourceFixture f("## A\r\n\r\n- [x](y)\n\u00a0中文 \xff\n\r\n"_ba);
    const QByteArrayList pieces{"\r\n"_ba, "\n"_ba,    "\r"_ba, "中"_ba,     "😀"_ba,    "\xff"_ba,
                                "\xe4"_ba, "word "_ba, ""_ba,   "\u2029"_ba, "\u00a0"_ba};
    const QStringList keys{u"a"_s, u"中"_s, u"😀"_s, u"\n"_s, u"\u00a0"_s};
    for (int round = 0; round < 1500; ++round) {
        if (random.bounded(2) == 0) {
            QList<Replacement> replacements;
            qsizetype from = 0;
            for (int i = random.bounded(3); i >= 0 && from <= f.bytes().size(); --i) {
                const qsizetype begin = from + random.bounded(int(f.bytes().size() - from) + 1);
                const qsizetype end = std::min(f.bytes().size(), begin + random.bounded(4));
                replacements.append(Replacement{{begin, end}, pieces[random.bounded(int(pieces.size()))]});
                from = end + 1;
            }
            f.edit(ChangeSet::of(replacements));
        } else {
            const int size = f.shown()->characterCount() - 1;
            QTextCursor cursor = f.view.textCursor();
            const int begin = random.bounded(size + 1);
            cursor.setPosition(begin);
            cursor.setPosition(std::min(size, begin + random.bounded(3)), QTextCursor::KeepAnchor);
            cursor.insertText(keys[random.bounded(int(keys.size()))]);
        }
        QCoreApplication::processEvents(); // a pair parted in the middle is mended a moment later
        if (round % 11 == 0)
            f.document.undo();
        const QString expected = f.document.text().shown();
        const TextDifference diff = difference(f.shownText(), expected);
        QVERIFY2(diff.isEmpty(),
                 qPrintable(u"round %1, at %2: “%3” for “%4”"_s.arg(round).arg(diff.at).arg(
                     QString::fromLatin1(f.shownText().sliced(diff.at, diff.before).toUtf8().toHex(' ')),
                     QString::fromLatin1(expected.sliced(diff.at, diff.after).toUtf8().toHex(' ')))));
    }
}

void TestSourceView::cursorStaysAtItsWords()
{
    SourceFixture f("one\ntwo\nthree\n"_ba);
    f.putCursor(10); // within "three"
    f.edit(ChangeSet::insert(0, "zero\n"));
    QCOMPARE(f.view.textCursor().position(), 15);
    f.edit(ChangeSet::of({{{5, 8}, "1"}, {{17, 18}, "E"}}));
    QCOMPARE(f.view.textCursor().position(), 13);
    QVERIFY(!f.view.textCursor().hasSelection());
}

void TestSourceView::theTopLineStays()
{
    QByteArray lines;
    for (int i = 0; i < 200; ++i)
        lines += "line " + QByteArray::number(i) + '\n';
    SourceFixture f(lines);
    f.view.verticalScrollBar()->setValue(100);
    const QString top = f.view.cursorForPosition({f.view.viewport()->width() / 2, 2}).block().text();
    f.edit(ChangeSet::insert(0, "above\nabove\nabove\n"));
    QCOMPARE(f.view.cursorForPosition({f.view.viewport()->width() / 2, 2}).block().text(), top);
}

void TestSourceView::typingIsOneStep()
{
    SourceFixture f("words\n"_ba);
    f.putCursor(5);
    EditorFixture::type(&f.view, u" and more"_s);
    f.document.undo();
    QCOMPARE(f.bytes(), "words\n"_ba);
    QVERIFY(!f.document.canUndo());
    f.document.redo();
    QCOMPARE(f.bytes(), "words and more\n"_ba);
}

void TestSourceView::stepsBreakWhereAPersonBreaks()
{
    SourceFixture f("\n"_ba);
    EditorFixture::type(&f.view, u"ab"_s);
    QTest::keyClick(&f.view, Qt::Key_Return);
    EditorFixture::type(&f.view, u"cd"_s);
    QTest::keyClick(&f.view, Qt::Key_Backspace);
    QTest::keyClick(&f.view, Qt::Key_Left);
    EditorFixture::type(&f.view, u"e"_s);
    EditorFixture::type(&f.view, u"f"_s);
    QGuiApplication::clipboard()->setText(u"pasted"_s);
    f.view.paste();
    QCOMPARE(f.bytes(), "ab\nefpastedc\n"_ba);
    for (const auto &before : {"ab\nefc\n"_ba, "ab\nc\n"_ba, "ab\ncd\n"_ba, "ab\n\n"_ba, "ab\n"_ba, "\n"_ba}) {
        f.document.undo();
        QCOMPARE(f.bytes(), before);
    }
    QVERIFY(!f.document.canUndo());
}

void TestSourceView::compositionIsNoEditUntilCommitted()
{
    SourceFixture f("ab\n"_ba);
    f.putCursor(1);
    const quint64 revision = f.document.snapshot().revision;
    for (const auto &preedit : {u"j"_s, u"ji"_s, u"jian"_s})
        EditorFixture::compose(&f.view, preedit);
    QCOMPARE(f.document.snapshot().revision, revision);
    EditorFixture::commit(&f.view, u"简"_s);
    QCOMPARE(f.bytes(), "a简b\n"_ba);
    EditorFixture::compose(&f.view, u"bao"_s);
    EditorFixture::commit(&f.view, u"报"_s);
    f.document.undo();
    QCOMPARE(f.bytes(), "ab\n"_ba);
}

void TestSourceView::compositionOverASelectionIsOneStep()
{
    SourceFixture f("one two three\n"_ba);
    QTextCursor cursor = f.shown()->find(u"two"_s);
    f.view.setTextCursor(cursor);
    EditorFixture::compose(&f.view, u"er"_s);
    QCOMPARE(f.bytes(), "one two three\n"_ba); // Qt has removed the selection by now; the document has not
    EditorFixture::commit(&f.view, u"二"_s);
    QCOMPARE(f.bytes(), "one 二 three\n"_ba);
    f.document.undo();
    QCOMPARE(f.bytes(), "one two three\n"_ba);
    QVERIFY(!f.document.canUndo());
}

void TestSourceView::changesElsewhereWaitForTheComposition()
{
    SourceFixture f("one two\n"_ba);
    f.putCursor(7);
    EditorFixture::compose(&f.view, u"san"_s);
    f.edit(ChangeSet::insert(0, "zero "));
    QCOMPARE(f.shownText(), u"one two\n"_s);
    QCOMPARE(f.view.textCursor().block().layout()->preeditAreaText(), u"san"_s);
    EditorFixture::commit(&f.view, u"三"_s);
    QCOMPARE(f.bytes(), "zero one two三\n"_ba);
    QCOMPARE(f.shownText(), u"zero one two三\n"_s);

    EditorFixture::compose(&f.view, u"x"_s);
    f.edit(ChangeSet::remove({0, 5}));
    EditorFixture::compose(&f.view, {}); // given up
    QCOMPARE(f.bytes(), "one two三\n"_ba);
    QCOMPARE(f.shownText(), u"one two三\n"_s);
}

void TestSourceView::selectAllAndDelete()
{
    SourceFixture f("# A\n\nb\n"_ba);
    f.view.selectAll();
    QTest::keyClick(&f.view, Qt::Key_Delete);
    QCOMPARE(f.bytes(), ""_ba);
    EditorFixture::type(&f.view, u"n"_s);
    QCOMPARE(f.bytes(), "n"_ba);
    f.document.undo();
    f.document.undo();
    QCOMPARE(f.bytes(), "# A\n\nb\n"_ba);
    QCOMPARE(f.shownText(), u"# A\n\nb\n"_s);
}

void TestSourceView::longTextIsColouredWithoutWaiting()
{
    QByteArray bytes;
    for (int i = 0; i < 20'000; ++i)
        bytes += "- [a **title** | source](https://example.org/" + QByteArray::number(i) + ")  \n";
    bytes += QByteArray(1'000'000, '[');
    SourceFixture f(bytes);
    QVERIFY(!f.view.highlighter().isDone()); // it is shown before it is coloured
    EditorFixture::type(&f.view, u"# "_s);
    QVERIFY(f.bytes().startsWith("# - "));
    QTRY_VERIFY_WITH_TIMEOUT(f.view.highlighter().isDone(), 120'000);
    QVERIFY(!f.shown()->findBlockByNumber(10'000).layout()->formats().isEmpty());
}

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
