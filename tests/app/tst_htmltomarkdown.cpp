#include "edits.h"
#include "htmltomarkdown.h"
#include "parser.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class HtmlToMarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsInFiles_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const QString &html, const QString &markdown) {
            QTest::newRow(name) << html << markdown;
        };
        row("paragraphs", u"<p>甲</p><p>乙</p>"_s, u"甲\n\n乙"_s);
        row("line break", u"<p>甲<br>乙</p><p>丙</p>"_s, u"甲  \n乙\n\n丙"_s);
        row("list", u"前<ul><li>一<br>续</li><li>二<ul><li>深</li></ul></li></ul>后"_s,
            u"前\n\n- 一  \n  续\n- 二\n  - 深\n\n后"_s);
        row("numbers", u"<p>前</p><ol start=3><li>一<li>二</ol>"_s, u"前\n\n3. 一\n4. 二"_s);
        row("quote", u"前<blockquote><p>甲</p><p>乙</p></blockquote>后"_s, u"前\n\n> 甲  \n> 乙\n\n后"_s);
        row("code", u"前<pre>a\nb</pre>后"_s, u"前\n\n```\na\nb\n```\n\n后"_s);
        row("headings", u"<h2>题</h2><p>文</p>"_s, u"**题**\n\n文"_s);
        row("table", u"<table><tr><td>1<td>2<tr><td>3<td>4</table>"_s, u"1 · 2  \n3 · 4"_s);
        row("never HTML", u"<p>&lt;b&gt;</p><script>x</script><p># 甲</p>"_s, u"\\<b>\n\n\\# 甲"_s);
    }
    void writesAsInFiles()
    {
        QFETCH(QString, html);
        QFETCH(QString, markdown);
        QCOMPARE(htmlToMarkdownText(html), markdown);
    }
    void converts_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const QString &html, const QString &markdown) {
            QTest::newRow(name) << html << markdown;
        };
        row("nothing", {}, {});
        row("text", u"a  b\n c"_s, u"a b c"_s);
        row("paragraphs", u"<p>甲</p><p>乙</p>"_s, u"甲\n乙"_s);
        row("line break", u"甲<br>乙"_s, u"甲\n乙"_s);
        row("what Chrome puts there",
            u"<meta charset='utf-8'><span style=\"color: rgb(1, 2, 3); font-weight: 400;\">甲</span>"
            "<b style='font-weight:normal'>乙</b><span style='font-weight: 700'>丙</span>"_s,
            u"甲乙**丙**"_s);
        row("fragment marks", u"<html><body><!--StartFragment--><p>甲</p><!--EndFragment--></body></html>"_s, u"甲"_s);
        row("emphasis", u"a <b>b</b> <em>c</em> <s>d</s> <strong><i>e</i></strong>"_s, u"a **b** *c* ~~d~~ ***e***"_s);
        row("spaces within marks", u"a<b> b </b>c"_s, u"a **b** c"_s);
        row("punctuation within marks", u"<b>甲。</b>乙"_s, u"**甲**。乙"_s);
        row("links", u"<a href='https://a.example/x?a=1&amp;b=2'>甲[乙]</a>"_s,
            u"[甲\\[乙\\]](https://a.example/x?a=1&b=2)"_s);
        row("a link that is its address", u"<a href='https://a.example/'>https://a.example/</a>"_s,
            u"<https://a.example/>"_s);
        row("links that are none",
            u"<a href='javascript:alert(1)'>甲</a><a href='/x'>乙</a><a href='file:///x'>丙</a>"_s, u"甲乙丙"_s);
        row("strong within a link", u"<a href='https://a.example/'>甲<b>乙</b></a>"_s,
            u"[甲**乙**](https://a.example/)"_s);
        row("a link around a picture", u"甲<a href='https://a.example/'><img src=x alt=y></a>"_s, u"甲"_s);
        row("code", u"<code>a*b`c</code>"_s, u"``a*b`c``"_s);
        row("code block", u"<pre><code>if (a)\n    b();\n</code></pre><p>后</p>"_s,
            u"```\nif (a)\n    b();\n```\n\n后"_s);
        row("list", u"<p>前</p><ul><li>一</li><li>二<ul><li>深</li></ul></li></ul><p>后</p>"_s,
            u"前\n- 一\n- 二\n  - 深\n\n后"_s);
        row("numbers", u"<ol start=3><li>一<p>续</p></li><li>二</li></ol>"_s, u"3. 一\n   续\n4. 二"_s);
        row("quote", u"<blockquote><p>甲</p><p>乙</p></blockquote>后"_s, u"> 甲\n> 乙\n\n后"_s);
        row("headings", u"<h2>题</h2><p>文</p>"_s, u"**题**\n文"_s);
        row("table", u"<table><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>2 | 3</td></tr></table>"_s,
            u"甲 · 乙\n1 · 2 | 3"_s);
        row("scripts and forms",
            u"a<script>b</script><style>c</style><button>d</button><input value=e><svg><text>f</text></svg>g"_s,
            u"ag"_s);
        row("hidden", u"a<span hidden>b</span><i style='display: none'>c</i>d"_s, u"ad"_s);
        row("what looks like Markdown", u"<p># 甲</p><p>- 乙</p><p>1. 丙</p><p>*丁* [x](y) `z` &lt;b&gt;</p>"_s,
            u"\\# 甲\n\\- 乙\n1\\. 丙\n\\*丁\\* \\[x\\](y) \\`z\\` \\<b>"_s);
        row("bidi and controls", u"a\u202Eb\u200Bc&#8238;d"_s, u"abcd"_s);
    }
    void converts()
    {
        QFETCH(QString, html);
        QFETCH(QString, markdown);
        QCOMPARE(htmlToMarkdown(html), markdown);
    }

    /// What was pasted must read back as the summary it was, and nothing else of the issue may change.
    void goesIntoASummary()
    {
        const QString markdown =
            htmlToMarkdown(u"<h2>## 博文</h2><p>摘要：x</p><p>代码：https://a.example</p><ul><li>a<li>b</ul><p>- "
                           u"[x](y)</p><pre>## x\n\n- y</pre>"
                           "<table><tr><td>---<td>---</table><p>&gt; 注：x</p>"_s);
        const Text text("## 博文\n\n- [a](https://a.example)\n- [b](https://b.example)\n\n## 论文\n");
        const Result<ChangeSet> change = setItemField(text, parseIssue(text), {0, 0}, ItemField::Summary, markdown);
        QVERIFY(change);
        const Text after = change->applyTo(text);
        const Issue issue = parseIssue(after);
        QCOMPARE(issue.sections.size(), 2);
        QCOMPARE(issue.sections[0].items.size(), 2);
        QCOMPARE(readItem(after, issue.sections[0].items[0]).url, u"https://a.example"_s);
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("nested") << u"<div>"_s.repeated(300'000);
        QTest::newRow("nested lists") << u"<ul><li>x"_s.repeated(100'000);
        QTest::newRow("nested quotes") << u"<blockquote>x"_s.repeated(100'000);
        QTest::newRow("nested tables") << u"<table><tr><td>x"_s.repeated(100'000);
        QTest::newRow("formats") << u"<b><i><a href=https://a.example>x"_s.repeated(100'000);
        QTest::newRow("long") << QString(8'000'000, u'x');
        QTest::newRow("backticks") << u"<code>"_s + QString(1'000'000, u'`') + u"</code>"_s;
        QTest::newRow("lines of code") << u"<pre>"_s + QString(1'000'000, u'\n') + u"x</pre>"_s;
        QTest::newRow("stars") << u"*a**b_"_s.repeated(500'000);
        QTest::newRow("switching") << u"<b>a</b>。"_s.repeated(100'000);
    }
    void hostile()
    {
        QFETCH(QString, html);
        const QString markdown = htmlToMarkdown(html);
        QVERIFY2(markdown.size() < 1'000'000, QByteArray::number(markdown.size()));
    }
};

QTEST_GUILESS_MAIN(HtmlToMarkdownTest)
#include "tst_htmltomarkdown.moc"
