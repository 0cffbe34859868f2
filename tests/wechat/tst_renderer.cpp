#include "rendering.h"
#include "validator.h"

#include <QTest>

using namespace Jianbao;
using namespace Jianbao::WeChat;
using namespace Jianbao::WeChat::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = "---\nlayout: default\n---\n\n# 样刊 (2020-03-30)：短题\n\n**专注于小芯片上的推理**  "
                          "\n<font>注：链接请在手机上打开</font>\n\n"
                          "> 导读：本期两条。\n\n## 业界新闻\n\n\n\n## 论文\n\n> 注：编号即链接。\n\n"
                          "- [2003.00001] [ICCV 2019] [**小**网络 | 某某实验室](https://arxiv.org/abs/2003.00001) "
                          "[[解读]](https://mp.weixin.qq.com/s/b)  \n"
                          "代码：https://github.com/a/b  \n论文: An English Title  \n摘要：第一段。  \n第二段。\n"
                          "- [另一条](https://mp.weixin.qq.com/s/c)  \n摘要：短。\n\n"
                          "## 博文\n\n- https://mp.weixin.qq.com/s/d\n\n"
                          "## [往期回顾](https://github.com/a/c)\n\n"
                          "- [2020-03-02](https://mp.weixin.qq.com/s/past)\n- [2020-02-16](../x/2020-02-16.md)\n- "
                          "[2019-12-17](../x/2019-12-17.md)\n\n"
                          "----\n\n![qrcode](../qr.jpg)\n\n- WeChat: Sample\n";

const Theme &colourTheme()
{
    static const Theme theme =
        Theme::fromCss(u"c"_s, ".article { color: #333; font-size: 15px; padding: 0 8px; } p { margin: 4px 0; } "
                               "blockquote { color: #666; } .item-title { margin-top: 9px; }")
            .value();
    return theme;
}

qsizetype blockWith(const Article &article, const QByteArray &part)
{
    for (qsizetype i = 0; i < article.blocks.size(); ++i) {
        if (article.blocks.at(i).html.contains(part))
            return i;
    }
    return -1;
}

} // namespace

class TestRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootIsOneSection()
    {
        const Article article = articleOf(sample, colourTheme());
        QVERIFY2(article.open.startsWith("<section style=\"") && article.open.contains("font-size:15px"), article.open);
        QVERIFY(!article.open.contains("padding"));
        QCOMPARE(article.close, "</section>");
    }

    void horizontalPaddingIsOnTheChildren()
    {
        for (const ArticleBlock &block : articleOf(sample, colourTheme()).blocks) {
            const bool guard = block.html.contains("font-size:0");
            QVERIFY2(guard || block.html.first(block.html.indexOf('>')).contains("8px"), block.html);
        }
    }

    void colourIsRepeatedOnTextBearingBlocks()
    {
        const QByteArray html = articleOf("文\n\n> 引\n\n- 项\n\n| 表 |\n|---|\n| 格 |\n", colourTheme()).html();
        const auto colourBefore = [&html](QByteArrayView text) {
            const qsizetype at = html.indexOf(text);
            const qsizetype tag = html.lastIndexOf('<', at);
            const qsizetype colour = html.indexOf("color:", tag);
            return colour > 0 && colour < at ? html.sliced(colour + 6, 4) : QByteArray();
        };
        QCOMPARE(colourBefore("文"), "#333");
        QCOMPARE(colourBefore("引"), "#666");
        QCOMPARE(colourBefore("项"), "#333");
        QCOMPARE(colourBefore("格"), "#333");
    }

    void titleAndFrontMatterAreNotInTheBody()
    {
        const QByteArray html = articleOf(sample).html();
        QVERIFY(!html.contains("layout"));
        QVERIFY(!html.contains("样刊"));
        QVERIFY(!html.contains("<h1"));
    }

    void openingStandsInItsOrder()
    {
        const QByteArray html = bodyOf(sample);
        QVERIFY2(html.startsWith("<p><strong>专注于小芯片上的推理</strong></p><p>注：链接请在手机上打开</p>"
                                 "<blockquote><p>导读：本期两条。</p></blockquote><h2>论文</h2>"),
                 html);
    }

    void emptySectionsAreLeftOut() { QVERIFY(!bodyOf(sample).contains("业界新闻")); }

    void itemHasTitleFieldsAndSummary()
    {
        const Article article = articleOf(sample);
        const qsizetype index = blockWith(article, "网络");
        QCOMPARE(article.blocks.at(index).html, "<section><p>1.\u00a0[2003.00001]\u00a0[ICCV "
                                                "2019]\u00a0<strong>小</strong>网络<sup>[1]</sup> 某某实验室\u00a0"
                                                "<a href=\"https://mp.weixin.qq.com/s/b\">[解读]</a></p>"
                                                "<p>代码：https://github.com/a/b</p><p>论文: An English "
                                                "Title</p><p>摘要：第一段。<br>第二段。</p></section>");
    }

    void labelAndTextStandOnOneLine()
    {
        const QByteArray html = bodyOf("## 博文\n\n- [题 | 源](https://mp.weixin.qq.com/s/a)  \n**标签**：文字\n");
        QVERIFY2(html.contains("<p><strong>标签</strong>：文字</p>"), html);
    }

    void numbersBeginAnewInEachSection()
    {
        const Article article = articleOf(sample);
        QVERIFY(article.blocks.at(blockWith(article, "另一条")).html.startsWith("<section><p>2."));
        QVERIFY(article.blocks.at(blockWith(article, "s/d")).html.startsWith("<section><p>1."));
    }

    void inboxEntriesAreShown()
    {
        QVERIFY(bodyOf("## 博文\n\n- 只有标题 | 某处\n").contains("只有标题 | 某处"));
        QVERIFY(bodyOf("## 博文\n\n- [空链接 | 某处]()\n").contains("空链接"));
        QVERIFY(bodyOf("## 博文\n\nhttps://mp.weixin.qq.com/s/d\n").contains("s/d"));
    }

    void nothingOfAHeadIsLost()
    {
        const QByteArray html = bodyOf("## 博文\n\n- 前 [题 | 源](https://mp.weixin.qq.com/s/a) 后 **重**\n");
        for (const QByteArrayView part : {"前", "题", "源", "后", "<strong>重</strong>"})
            QVERIFY2(html.contains(part), html);
    }

    void titlesAreNoBlocks()
    {
        const QByteArray html =
            bodyOf("## 博文\n\n- [1. 一 | 源](https://mp.weixin.qq.com/s/a)\n- [# 二](https://mp.weixin.qq.com/s/b)\n");
        QVERIFY2(html.contains(">1. 一</a>"), html);
        QVERIFY2(html.contains("># 二</a>"), html);
    }

    void pastAsText()
    {
        const QByteArray html = bodyOf(sample);
        QVERIFY2(html.contains("<section><h2>往期回顾</h2><p>2020：03-02 · 02-16</p><p>2019：12-17</p></section>"),
                 html);
    }

    void pastAsLinks()
    {
        RenderOptions options = withoutColours();
        options.past = PastStyle::Links;
        const QByteArray html = bodyOf(sample, options);
        QVERIFY2(html.contains("<p>2020：<a href=\"https://mp.weixin.qq.com/s/past\">03-02</a> · 02-16</p>"), html);
    }

    void pastIssuesWhoseArticlesAreKnownAreLinks()
    {
        RenderOptions options = withoutColours();
        options.past = PastStyle::Links;
        options.published = {{"2020-02-16", "https://mp.weixin.qq.com/s/known?a=1&b=2"},
                             {"2020-03-02", "https://mp.weixin.qq.com/s/other"}};
        const QByteArray html = bodyOf(sample, options);
        QVERIFY2(html.contains("<a href=\"https://mp.weixin.qq.com/s/known?a=1&amp;b=2\">02-16</a>"), html);
        QVERIFY2(html.contains("<a href=\"https://mp.weixin.qq.com/s/past\">03-02</a>"), html); // as the issue says
        options.published = {{"2020-02-16", "javascript:alert(1)"}};
        QVERIFY(!bodyOf(sample, options).contains("javascript"));
        options.published = {{"2020-02-16", "https://example.org/"}};
        QVERIFY(!bodyOf(sample, options).contains("example.org"));
    }

    void pastLeftOut()
    {
        RenderOptions options = withoutColours();
        options.past = PastStyle::Omit;
        const QByteArray html = bodyOf(sample, options);
        QVERIFY(!html.contains("往期回顾"));
        QVERIFY(html.contains("qr.jpg"));
    }

    void pastTable()
    {
        const QByteArray html =
            bodyOf("## 往期回顾\n\n| 2 | 0 | 2 | 0 |\n|:---:|:---:|:---:|:---:|\n"
                   "| - | [2020-03-19](../r/2020-03-19.md) | [2020-03-02](../r/2020-03-02.md) |  |\n"
                   "| 2 | 0 | 1 | 9 |\n| [2019-12-17](../r/2019-12-17.md) | | | |\n");
        QVERIFY2(html.contains("<p>2020：03-19 · 03-02</p><p>2019：12-17</p>"), html);
    }

    void edgesAreGuardedWhenTheyHaveMargins()
    {
        const Article guarded = articleOf("文\n", colourTheme());
        QCOMPARE(guarded.blocks.size(), 3);
        QVERIFY(guarded.blocks.first().html.contains("height:0"));
        QVERIFY(guarded.blocks.last().html.contains("height:0"));
        QCOMPARE(articleOf("文\n").blocks.size(), 1);
    }

    void eachBlockIsOneElement()
    {
        for (const ArticleBlock &block :
             articleOf(sample + "\n<p>一</p>二<b>三</b>\n\n<td>四\n", Theme::standard()).blocks) {
            QVERIFY(block.html.startsWith('<'));
            int depth = 0;
            int roots = 0;
            for (qsizetype at = block.html.indexOf('<'); at >= 0; at = block.html.indexOf('<', at + 1)) {
                const QByteArrayView rest = QByteArrayView(block.html).sliced(at);
                const bool isVoid = rest.startsWith("<br") || rest.startsWith("<img") || rest.startsWith("<hr");
                if (rest.startsWith("</"))
                    --depth;
                else {
                    roots += depth == 0;
                    depth += !isVoid;
                }
            }
            QCOMPARE(depth, 0);
            QCOMPARE(roots, 1);
        }
    }

    void blocksNameTheirLines()
    {
        const Text text(sample);
        const Article article = articleOf(sample);
        const auto sourceOf = [&](const QByteArray &part) {
            return text.slice(article.blocks.at(blockWith(article, part)).source).toByteArray();
        };
        QCOMPARE(sourceOf("专注"), "**专注于小芯片上的推理**  \n");
        QCOMPARE(sourceOf("导读"), "> 导读：本期两条。\n");
        QCOMPARE(sourceOf("<h2>论文"), "## 论文\n");
        QVERIFY(sourceOf("另一条").startsWith("- [另一条]"));
        QCOMPARE(sourceOf("qr.jpg"), "![qrcode](../qr.jpg)\n");
        QVERIFY(sourceOf("往期回顾").startsWith("## [往期回顾]"));
        QVERIFY(article.blocks.at(blockWith(article, "参考链接")).source.isEmpty());
        for (const ArticleBlock &block : article.blocks)
            QVERIFY(block.source.begin >= 0 && block.source.end <= text.size() &&
                    block.source.begin <= block.source.end);
    }

    void editingAnItemChangesItsBlockOnly()
    {
        const Article before = articleOf(sample, Theme::standard());
        const Article after = articleOf(QByteArray(sample).replace("另一条", "另一条改"), Theme::standard());
        QCOMPARE(after.blocks.size(), before.blocks.size());
        int changed = 0;
        for (qsizetype i = 0; i < before.blocks.size(); ++i)
            changed += before.blocks.at(i).html != after.blocks.at(i).html;
        QCOMPARE(changed, 1);
        QCOMPARE(after.open, before.open);
    }

    /// A theme that asks for the number of blocks waits for the last one; others style them as they come.
    void blocksAreStyledAlikeAsTheyComeAndAllAtOnce()
    {
        const QByteArray css =
            "section:last-child { color: #111; } .article > p:nth-last-child(2) { color: #222; } "
            ".item:nth-of-type(2n) { color: #333; } .item + .item { margin-top: 9px; } "
            ".article { counter-reset: n; } h2::before { counter-increment: n; content: counter(n); } "
            ".article::before { content: '始'; display: block; } .article::after { content: '终'; "
            "display: block; }";
        const QByteArray unused = " sup sup:nth-last-of-type(7) { color: red; }";
        for (const QByteArray &issue : {sample, QByteArray("文\n"), QByteArray(), QByteArray("一\n\n二\n\n三\n")}) {
            const Theme streaming = Theme::fromCss(u"s"_s, css).value();
            const Theme waiting = Theme::fromCss(u"w"_s, css + unused).value();
            QCOMPARE(articleOf(issue, streaming).html(), articleOf(issue, waiting).html());
        }
        const QByteArray html = articleOf("一\n\n二\n\n三\n", Theme::fromCss(u"s"_s, css).value()).html();
        QVERIFY2(html.contains("<p style=\"color:#222\">二"), html);
    }

    void sameBytesOnEveryRun()
    {
        QCOMPARE(articleOf(sample, Theme::standard()).html(), articleOf(sample, Theme::standard()).html());
    }

    void outputIsValid() { QCOMPARE(findViolations(articleOf(sample, Theme::standard()).html()), QStringList()); }

    void anyBytesRender_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("BOM and title") << QByteArray("\xef\xbb\xbf# 报 (2020-01-01)\n\n文\n");
        QTest::newRow("NUL") << QByteArray("a\0b\n\n## 博文\n\n- [x\0y](https://mp.weixin.qq.com/s/a)\n", 50);
        QTest::newRow("invalid UTF-8") << QByteArray(
            "## 博文\n\n- [\xff\xfe | \xc3](https://mp.weixin.qq.com/s/\x80)  \n摘要：\xe4\xbd\n");
        QTest::newRow("CR") << QByteArray(
            "# 报 (2020-01-01)\r\r## 博文\r\r- [题](https://mp.weixin.qq.com/s/a)  \r摘要：x\r");
        QTest::newRow("quotes") << QByteArray(50'000, '>');
        QTest::newRow("brackets") << QByteArray(50'000, '[');
        QTest::newRow("stars") << QByteArray("*a_").repeated(50'000);
        QTest::newRow("lists") << QByteArray("- ").repeated(20'000);
        QTest::newRow("item heads")
            << "## 博文\n\n" + QByteArray("- [题 | 源](https://mp.weixin.qq.com/s/a)  \n摘要：x\n").repeated(3'000);
        QTest::newRow("line of 1 MB") << QByteArray("中文 word ").repeated(100'000);
    }
    void anyBytesRender()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray html = articleOf(bytes, Theme::standard()).html();
        QVERIFY(QByteArrayView(html).isValidUtf8());
        QCOMPARE(findViolations(html).join(u'\n'), QString());
    }
};

QTEST_GUILESS_MAIN(TestRenderer)
#include "tst_renderer.moc"
