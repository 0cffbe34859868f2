#include "editorfixture.h"
#include "inlinemarkup.h"
#include "markupactions.h"

#include <QAction>
#include <QClipboard>
#include <QMimeData>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// A text with its selection in 〔〕, or a cursor as ¦.
struct Selected {
    QString text;
    qsizetype begin = 0;
    qsizetype end = 0;
};

Selected read(QString text)
{
    const qsizetype cursor = text.indexOf(u'¦');
    if (cursor >= 0)
        return {text.remove(cursor, 1), cursor, cursor};
    const qsizetype begin = text.indexOf(u'〔');
    text.remove(begin, 1);
    const qsizetype end = text.indexOf(u'〕');
    return {text.remove(end, 1), begin, end};
}

QString written(const Selected &before, const InlineMarkup::Edit &edit)
{
    QString text = before.text;
    text.replace(edit.begin, edit.end - edit.begin, edit.text);
    if (edit.selectionBegin == edit.selectionEnd)
        return text.insert(edit.selectionBegin, u'¦');
    return text.insert(edit.selectionEnd, u'〕').insert(edit.selectionBegin, u'〔');
}

} // namespace

class TestInlineMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toggles_data();
    void toggles();
    void links_data();
    void links();
    void knowsAddresses();
    void worksWhereThePersonDoes();
};

void TestInlineMarkup::toggles_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("words") << u"**"_s << u"一〔句话〕。"_s << u"一**〔句话〕**。"_s;
    QTest::newRow("and back") << u"**"_s << u"一**〔句话〕**。"_s << u"一〔句话〕。"_s;
    QTest::newRow("and back, with marks") << u"**"_s << u"一〔**句话**〕。"_s << u"一〔句话〕。"_s;
    QTest::newRow("blanks stay outside") << u"*"_s << u"a〔 b 〕c"_s << u"a *〔b〕* c"_s;
    QTest::newRow("punctuation before a word") << u"**"_s << u"〔重点：〕后文"_s << u"**〔重点〕**：后文"_s;
    QTest::newRow("punctuation behind a word") << u"**"_s << u"他说〔“好”〕"_s << u"他说“**〔好”〕**"_s;
    QTest::newRow("punctuation at the end") << u"**"_s << u"〔好。〕"_s << u"**〔好。〕**"_s;
    QTest::newRow("code keeps it") << u"`"_s << u"用〔f()〕来"_s << u"用`〔f()〕`来"_s;
    QTest::newRow("italic in bold") << u"*"_s << u"**〔x〕**"_s << u"***〔x〕***"_s;
    QTest::newRow("bold off, italic stays") << u"**"_s << u"***〔x〕***"_s << u"*〔x〕*"_s;
    QTest::newRow("italic off, bold stays") << u"*"_s << u"***〔x〕***"_s << u"**〔x〕**"_s;
    QTest::newRow("lines") << u"**"_s << u"a〔b\n\n c〕d"_s << u"a〔**b**\n\n **c**〕d"_s;
    QTest::newRow("lines back") << u"**"_s << u"〔**b**\n\n**c**〕"_s << u"〔b\n\nc〕"_s;
    QTest::newRow("nothing") << u"**"_s << u"a¦b"_s << u"a**¦**b"_s;
    QTest::newRow("nothing, back") << u"**"_s << u"a**¦**b"_s << u"a¦b"_s;
    QTest::newRow("blanks alone") << u"**"_s << u"a〔  〕b"_s << u"a〔  〕b"_s;
    QTest::newRow("marks alone") << u"**"_s << u"〔****〕"_s << u"**〔****〕**"_s;
    QTest::newRow("an empty text") << u"`"_s << u"¦"_s << u"`¦`"_s;
}

void TestInlineMarkup::toggles()
{
    QFETCH(QString, mark);
    QFETCH(QString, before);
    const Selected selected = read(before);
    QTEST(written(selected, InlineMarkup::toggle(selected.text, selected.begin, selected.end, mark)), "after");
}

void TestInlineMarkup::links_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("copied") << u"https://a.b/c"_s << u"见〔这里〕。"_s << u"见[这里](https://a.b/c)¦。"_s;
    QTest::newRow("none yet") << QString() << u"见〔这里〕。"_s << u"见[这里](¦)。"_s;
    QTest::newRow("an address") << u"https://x.y"_s << u"〔https://a.b/c〕"_s << u"[¦](https://a.b/c)"_s;
    QTest::newRow("nothing selected") << u"https://a.b"_s << u"见¦。"_s << u"见[¦](https://a.b)。"_s;
    QTest::newRow("parentheses") << u"https://a.b/(c)"_s << u"〔x〕"_s << u"[x](<https://a.b/(c)>)¦"_s;
    QTest::newRow("lines") << u"https://a.b"_s << u"〔a\nb〕"_s << u"〔a\nb〕"_s;
}

void TestInlineMarkup::links()
{
    QFETCH(QString, address);
    QFETCH(QString, before);
    const Selected selected = read(before);
    QTEST(written(selected, InlineMarkup::link(selected.text, selected.begin, selected.end, address)), "after");
}

void TestInlineMarkup::knowsAddresses()
{
    QVERIFY(InlineMarkup::isAddress(u" https://example.org/a?b=c \n"_s));
    for (const QString &text : {u""_s, u"example"_s, u"https://"_s, u"https://a.b c"_s, u"javascript:alert(1)"_s,
                                QString(u"https://a.b/" + QString(1 << 20, u'x'))})
        QVERIFY2(!InlineMarkup::isAddress(text), qPrintable(text.left(40)));
}

void TestInlineMarkup::worksWhereThePersonDoes()
{
    const QByteArray bytes = "# 报\n\n## 论文\n\n- [一文 | 某校](https://example.org/a)  \n摘要：很好。\n";
    EditorFixture f(bytes);
    const MarkupActions markup(f.pane, nullptr);
    QAction *const bold = markup.actions().first();
    QAction *const link = markup.actions().last();
    f.showTab(1);
    f.line(u"title"_s)->setFocus();
    QVERIFY(!bold->isEnabled());

    QTextEdit *const summary = f.summary();
    summary->setFocus();
    QVERIFY(bold->isEnabled());
    summary->moveCursor(QTextCursor::Start);
    summary->moveCursor(QTextCursor::Right, QTextCursor::KeepAnchor);
    bold->trigger();
    QCOMPARE(f.bytes(), QByteArray(bytes).replace("很好", "**很**好"));
    QCOMPARE(summary->textCursor().selectedText(), u"很"_s);
    f.pane.undo();
    QCOMPARE(f.bytes(), bytes);

    f.showSource();
    f.source()->setFocus();
    QTextCursor cursor(f.source()->document()->find(u"很好"_s));
    f.source()->setTextCursor(cursor);
    QGuiApplication::clipboard()->setText(u"https://example.org/b"_s);
    link->trigger();
    QCOMPARE(f.bytes(), QByteArray(bytes).replace("很好", "[很好](https://example.org/b)"));
    f.pane.undo();
    QCOMPARE(f.bytes(), bytes);
}

QTEST_MAIN(TestInlineMarkup)
#include "tst_inlinemarkup.moc"
