#include "rendering.h"
#include "validator.h"

#include <QTest>

using namespace Jianbao::WeChat;
using namespace Jianbao::WeChat::Testing;

/// The shapes that WeChat keeps: each test is named after a line of what must be emitted.
class TestBlocks : public QObject
{
    Q_OBJECT

private:
    static void compare(const QByteArray &markdown, const QByteArray &html)
    {
        const QByteArray body = bodyOf(markdown);
        QCOMPARE(body, html);
        QCOMPARE(findViolations(body).join(u'\n'), QString());
    }

private Q_SLOTS:
    void eachListItemHoldsOneSection()
    {
        compare("- **标签**：文字\n- 二\n",
                "<ul><li><section><strong>标签</strong>：文字</section></li><li><section>二</section></li></ul>");
    }

    void looseListItemsHoldOneSectionToo()
    {
        compare("- 一\n\n  又一段\n- 二\n",
                "<ul><li><section>一<p>又一段</p></section></li><li><section>二</section></li></ul>");
    }

    void nestedListsBecomeLinesWithMarkers()
    {
        compare("- 一\n  - 二\n    - 三\n      - 四\n",
                "<ul><li><section>一"
                "<section style=\"margin-left:1em\">• 二"
                "<section style=\"margin-left:1em\">◦ 三"
                "<section style=\"margin-left:1em\">▪ 四</section></section></section></section></li></ul>");
    }

    void nestedOrderedListsKeepTheirNumbers()
    {
        compare("1. 一\n\n   3. 甲\n   4. 乙\n",
                "<ol><li><section>一<section style=\"margin-left:1em\">3. 甲</section>"
                "<section style=\"margin-left:1em\">4. 乙</section></section></li></ol>");
    }

    void orderedListsMayStartElsewhere()
    {
        compare("5. 五\n6. 六\n", "<ol start=\"5\"><li><section>五</section></li><li><section>六</section></li></ol>");
    }

    void listsOfAnItemAreNested()
    {
        const QByteArray html = bodyOf("## 博文\n\n- [题 | 源](https://mp.weixin.qq.com/s/a)  \n摘要：要点：  \n    1. "
                                       "甲\n    2. 乙\n        - 丙\n");
        QVERIFY2(
            html.contains(
                "<p>摘要：要点：</p><section style=\"margin-left:1em\">1. 甲</section>"
                "<section style=\"margin-left:1em\">2. 乙<section style=\"margin-left:1em\">◦ 丙</section></section>"),
            html);
    }

    void checkboxesBecomeCharacters()
    {
        compare("- [x] 成\n- [ ] 未\n", "<ul><li style=\"list-style-type:none\"><section>☑ 成</section></li>"
                                        "<li style=\"list-style-type:none\"><section>☐ 未</section></li></ul>");
    }

    void softBreakBetweenCjkIsNothing() { compare("第一行\n第二行\n", "<p>第一行第二行</p>"); }
    void softBreakAtFullwidthPunctuationIsNothing()
    {
        compare("第一行，\n第二行\n（三）\n", "<p>第一行，第二行（三）</p>");
    }
    void softBreakAtSharedPunctuationIsNothing() { compare("他说“好”\n然后\n", "<p>他说“好”然后</p>"); }
    void softBreakElsewhereIsOneSpace() { compare("one\ntwo\n中\nx\n", "<p>one two 中 x</p>"); }
    void softBreakBeforeEmphasisStandsOutsideOfIt() { compare("one\n**two**\n", "<p>one <strong>two</strong></p>"); }
    void softBreakBetweenCjkAcrossEmphasisIsNothing() { compare("一\n**二**\n", "<p>一<strong>二</strong></p>"); }
    void hardBreakIsBr() { compare("一  \n二\\\n三\n", "<p>一<br>二<br>三</p>"); }
    void neverARawNewline()
    {
        const QByteArray html =
            articleOf("a\r\nb\rc\n\n```\nd\n\ne\n```\n\n<p>\nf\n</p>\n\n| g |\n|---|\n| h |\n").html();
        QVERIFY(!html.contains('\n'));
        QVERIFY(!html.contains('\r'));
    }

    void codeKeepsLinesAndSpaces()
    {
        compare("```\nif (a)\n    b;\n```\n",
                "<pre style=\"overflow-x:auto\"><code><span style=\"display:block;white-space:nowrap\">"
                "if\u00a0(a)<br>\u00a0\u00a0\u00a0\u00a0b;</span></code></pre>");
    }

    void codeTabsFillToStopsOfFour()
    {
        const QByteArray html = bodyOf("```\n\ta\nab\tc\n中\td\n```\n");
        QVERIFY2(html.contains(">\u00a0\u00a0\u00a0\u00a0a<br>ab\u00a0\u00a0c<br>中\u00a0\u00a0d<"), html);
    }

    void codeScrolls() { QVERIFY(bodyOf("    x\n").startsWith("<pre style=\"overflow-x:auto\">")); }
    void codeBlankLinesStay() { QVERIFY(bodyOf("```\na\n\nb\n```\n").contains("a<br><br>b")); }
    void codeIsEscaped() { QVERIFY(bodyOf("```\n<script>&\n```\n").contains("&lt;script&gt;&amp;")); }

    void tablesScroll()
    {
        compare("| 甲 | 乙 |\n|:--|--:|\n| 1 | **2** |\n",
                "<section style=\"overflow-x:auto\"><table><thead><tr><th style=\"text-align:left\">甲</th>"
                "<th style=\"text-align:right\">乙</th></tr></thead><tbody><tr><td style=\"text-align:left\">1</td>"
                "<td style=\"text-align:right\"><strong>2</strong></td></tr></tbody></table></section>");
    }

    void imagesStandOutsideOfParagraphs()
    {
        compare("前  \n![架构图](https://a.b/c.png)  \n后\n",
                "<p>前</p><figure><img style=\"max-width:100%\" src=\"https://a.b/c.png\" alt=\"架构图\">"
                "<figcaption>架构图</figcaption></figure><p>后</p>");
    }

    void imagesOnTheirOwnLineNeedNoHardBreak()
    {
        compare("前\n![](https://a.b/c.png)\n后\n",
                "<p>前</p><figure><img style=\"max-width:100%\" src=\"https://a.b/c.png\"></figure><p>后</p>");
    }

    void imagesWithinALineStayThere()
    {
        compare("见 ![x](https://a.b/c.png) 图\n",
                "<p>见 <img style=\"max-width:100%\" src=\"https://a.b/c.png\" alt=\"x\"> 图</p>");
    }

    void captionsAreWhatSaysSomething_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<QByteArray>("caption");
        QTest::newRow("CJK") << QByteArray("![性能对比](a.png)") << QByteArray("性能对比");
        QTest::newRow("phrase") << QByteArray("![Latency of the kernels](a.png)")
                                << QByteArray("Latency of the kernels");
        QTest::newRow("slug") << QByteArray("![wechat_qrcode](a.png)") << QByteArray();
        QTest::newRow("generic") << QByteArray("![图片](a.png)") << QByteArray();
        QTest::newRow("file name") << QByteArray("![Screen shot 2.png](a.png)") << QByteArray();
        QTest::newRow("title") << QByteArray("![x](a.png \"来自论文\")") << QByteArray("来自论文");
    }
    void captionsAreWhatSaysSomething()
    {
        QFETCH(QByteArray, image);
        QFETCH(QByteArray, caption);
        const QByteArray html = bodyOf(image);
        QCOMPARE(html.contains("<figcaption>"), !caption.isEmpty());
        QVERIFY(html.contains(caption));
    }

    void quotesInQuotes()
    {
        compare("> 一\n>\n> > 二\n", "<blockquote><p>一</p><blockquote><p>二</p></blockquote></blockquote>");
    }

    void strikethroughIsDel() { compare("~~旧~~\n", "<p><del>旧</del></p>"); }

    void deepNestingIsMadeFlat()
    {
        const QByteArray html = bodyOf(QByteArray(50'000, '>') + " 底\n");
        QVERIFY(html.contains("底"));
        QVERIFY(html.count("<blockquote>") <= 100);
        const QByteArray list = bodyOf([] {
            QByteArray markdown;
            for (int depth = 0; depth < 1000; ++depth)
                markdown += QByteArray(2 * depth, ' ') + "- x\n";
            return markdown;
        }());
        QVERIFY(list.count("<section") <= 200);
        QCOMPARE(findViolations(list), QStringList());
    }

    void definitionsOfTheIssueReachEveryFragment()
    {
        const QByteArray html = bodyOf("## 博文\n\n- [题][a] | x  \n摘要：见[这里][A]。\n\n## 其他\n\n文[a]\n\n[a]: "
                                       "https://mp.weixin.qq.com/s/a\n");
        QCOMPARE(html.count("href=\"https://mp.weixin.qq.com/s/a\""), 3);
    }
};

QTEST_GUILESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
