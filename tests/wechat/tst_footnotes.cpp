#include "autolinks.h"
#include "rendering.h"
#include "urls.h"
#include "validator.h"

#include <QTest>

using namespace Jianbao::WeChat;
using namespace Jianbao::WeChat::Testing;
using namespace Qt::StringLiterals;

class TestFootnotes : public QObject
{
    Q_OBJECT

private:
    static RenderOptions style(LinkStyle links)
    {
        RenderOptions options = withoutColours();
        options.links = links;
        return options;
    }

private Q_SLOTS:
    void weChatLinksStay()
    {
        QCOMPARE(bodyOf("[文](https://mp.weixin.qq.com/s/a?b=1&c=2)"),
                 "<p><a href=\"https://mp.weixin.qq.com/s/a?b=1&amp;c=2\">文</a></p>");
    }

    void listsManyLinksInTheirOrder()
    {
        constexpr int count = 20'000;
        QByteArray issue;
        for (int i = 0; i < count; ++i)
            issue += "[文](https://example.org/" + QByteArray::number(i) + ")\n\n";
        const QByteArray list = articleOf(issue).blocks.last().html;
        QVERIFY(list.size() > 600'000);
        qsizetype at = 0;
        for (int i = 0; i < count; ++i) {
            const QByteArray entry =
                "<p>[" + QByteArray::number(i + 1) + "] 文: https://example.org/" + QByteArray::number(i) + "</p>";
            QCOMPARE(list.indexOf(entry, at), i == 0 ? list.indexOf("<p>[1]") : at);
            at = list.indexOf(entry, at) + entry.size();
        }
        QCOMPARE(list.sliced(at), "</section>");
    }

    void otherLinksGetFootnotes()
    {
        QCOMPARE(bodyOf("[文](https://a.b/c)"),
                 "<p>文<sup>[1]</sup></p><section><p>参考链接</p><p>[1] 文: https://a.b/c</p></section>");
    }

    void oneEntryPerUrl()
    {
        const QByteArray html = bodyOf("[甲](https://a.b/%e4) [乙](HTTPS://A.b:443/%E4) [丙](https://a.b/d)");
        QVERIFY2(html.startsWith("<p>甲<sup>[1]</sup> 乙<sup>[1]</sup> 丙<sup>[2]</sup></p>"), html);
        QCOMPARE(html.count("<p>["), 2);
    }

    void noFootnoteWhenTheTextIsTheUrl_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("autolink") << QByteArray("https://a.b/c");
        QTest::newRow("angle brackets") << QByteArray("<https://a.b/c>");
        QTest::newRow("slash") << QByteArray("[https://a.b](https://a.b/)");
        QTest::newRow("no scheme") << QByteArray("[github.com/a/b](https://github.com/a/b)");
        QTest::newRow("www") << QByteArray("www.a.b/c");
        QTest::newRow("anchor") << QByteArray("[下文](#anchor)");
    }
    void noFootnoteWhenTheTextIsTheUrl()
    {
        QFETCH(QByteArray, markdown);
        const QByteArray html = bodyOf(markdown);
        QVERIFY2(!html.contains("<sup>"), html);
        QVERIFY2(!html.contains("<a"), html);
    }

    void inlineStyleNamesTheUrlInTheText()
    {
        QCOMPARE(bodyOf("[文](https://a.b/c)。", style(LinkStyle::Inline)), "<p>文（https://a.b/c）。</p>");
    }

    void plainStyleKeepsTheTextAlone()
    {
        QCOMPARE(bodyOf("[文](https://a.b/c)。", style(LinkStyle::Plain)), "<p>文。</p>");
    }

    void numbersRunThroughTheIssue()
    {
        const QByteArray issue = "## 甲\n\n[一](https://a.b/1)\n\n## 乙\n\n[二](https://a.b/2)\n";
        const QByteArray html = bodyOf(issue);
        QVERIFY(html.contains("二<sup>[2]</sup>"));
        QVERIFY(html.endsWith("<p>[2] 二: https://a.b/2</p></section>"));
        QCOMPARE(html.count("参考链接"), 1);
    }

    void numbersBeginAnewInEachSection()
    {
        RenderOptions options = withoutColours();
        options.footnotes = FootnoteScope::Section;
        const QByteArray html = bodyOf("## 甲\n\n[一](https://a.b/1)\n\n## 乙\n\n[二](https://a.b/2)\n", options);
        QVERIFY(html.contains("二<sup>[1]</sup>"));
        QCOMPARE(html.count("参考链接"), 2);
        QVERIFY(html.indexOf("[1] 一: https://a.b/1") < html.indexOf("乙"));
    }

    void forbiddenSchemesNeverSurvive_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char *const url :
             {"javascript:alert(1)", "JavaScript:alert(1)", "&#106;avascript:alert(1)", "java&#10;script:alert(1)",
              "&#x1;javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "blob:https://a.b/c",
              "intent://a#Intent;end", "weixin://dl/chat", "https:a.b", "http:/a.b", "about:blank",
              "view-source:https://a.b"})
            QTest::newRow(url) << QByteArray(url);
    }
    void forbiddenSchemesNeverSurvive()
    {
        QFETCH(QByteArray, url);
        const QByteArrayList forms{QByteArray("[文](<" + url + ">)"), QByteArray("<a href=\"" + url + "\">文</a>")};
        for (const QByteArray &markdown : forms) {
            const QByteArray html = bodyOf(markdown);
            QCOMPARE(html, "<p>文</p>");
        }
    }

    void relativeLinksKeepTheirTextOnly()
    {
        QCOMPARE(bodyOf("[上期](../embedded-ai-report/2020-01-01.md)"), "<p>上期</p>");
    }

    void linksWithoutTextGo()
    {
        QCOMPARE(bodyOf("文[](https://a.b/c)[](https://mp.weixin.qq.com/s/a)字"), "<p>文字</p>");
    }

    void userInfoDoesNotPassForWeChat()
    {
        QVERIFY(!bodyOf("[文](https://mp.weixin.qq.com@evil.example/s)").contains("<a"));
        QVERIFY(!bodyOf("[文](https://mp.weixin.qq.com.evil.example/s)").contains("<a"));
    }

    void autolinksEndAtCjk_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
        const QByteArray url = "https://mp.weixin.qq.com/s/a";
        const QByteArray link = "<a href=\"" + url + "\">" + url + "</a>";
        QTest::newRow("bracket") << "（" + url + "）后" << "<p>（" + link + "）后</p>";
        QTest::newRow("stop") << url + "。后" << "<p>" + link + "。后</p>";
        QTest::newRow("ideograph") << url + "中文" << "<p>" + link + "中文</p>";
        QTest::newRow("markup behind") << url + "，**重点**" << "<p>" + link + "，<strong>重点</strong></p>";
        QTest::newRow("marks at once") << url + "**重点**" << "<p>" + link + "<strong>重点</strong></p>";
        QTest::newRow("two") << url + "，" + url << "<p>" + link + "，" + link + "</p>";
        QTest::newRow("destination") << "[文](" + url + "/中文)后" << "<p><a href=\"" + url + "/中文\">文</a>后</p>";
        QTest::newRow("code") << "`" + url + "中文`" << "<p><code>" + url + "中文</code></p>";
        QTest::newRow("attribute") << "<a href=\"" + url + "/中\">文</a>" << "<p><a href=\"" + url + "/中\">文</a></p>";
    }
    void autolinksEndAtCjk()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        QCOMPARE(bodyOf(markdown), html);
    }

    void autolinkMarksTakeLinearTime()
    {
        // Each byte is looked at once, whatever the run of URL bytes.
        const QByteArray many = QByteArray("://").repeated(400'000);
        QCOMPARE(withAutolinkEnds(many), QByteArray());
        QVERIFY(withAutolinkEnds(QByteArray("http://a中").repeated(100'000)).count(autolinkEnd) == 100'000);
    }

    void cleanedUrls_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("clean");
        QTest::newRow("space around") << QByteArray(" \t https://a.b \n") << QByteArray("https://a.b");
        QTest::newRow("line break") << QByteArray("https://a\n.b") << QByteArray("https://a.b");
        QTest::newRow("quote") << QByteArray("https://a.b/\"'<>") << QByteArray("https://a.b/%22%27%3C%3E");
        QTest::newRow("no scheme") << QByteArray("//a.b/c") << QByteArray("https://a.b/c");
    }
    void cleanedUrls()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, clean);
        QCOMPARE(cleanedUrl(url), clean);
        QCOMPARE(cleanedUrl(clean), clean);
    }
};

QTEST_GUILESS_MAIN(TestFootnotes)
#include "tst_footnotes.moc"
