#include "rendering.h"
#include "stylefilter.h"
#include "validator.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::WeChat;
using namespace Jianbao::WeChat::Testing;
using namespace Qt::StringLiterals;

/// What an article must be made of so that WeChat loses none of it, rule by rule. Other tests look closer at each; here
/// stands that every rule is kept.
class TestWhatToEmit : public QObject
{
    Q_OBJECT

private:
    static Theme theme(const QByteArray &css) { return Theme::fromCss(u"t"_s, css).value(); }

    static void compare(const QByteArray &markdown, const QByteArray &html)
    {
        const QByteArray body = bodyOf(markdown);
        QCOMPARE(body, html);
        QCOMPARE(findViolations(body).join(u'\n'), QString());
    }

    static QByteArray past(PastStyle style)
    {
        RenderOptions options = withoutColours();
        options.past = style;
        return bodyOf(
            "文\n\n## 往期回顾\n\n- [2024-03-02](https://mp.weixin.qq.com/s/p)\n- [2024-02-16](../x/2024.md)\n",
            options);
    }

private Q_SLOTS:
    void root()
    {
        const Article article = articleOf(
            "文\n\n> 引\n\n- 项\n",
            theme("body { font-size: 15px; line-height: 1.8; letter-spacing: 1px; color: #333; padding: 9px 12px; }"));
        QCOMPARE(article.open, "<section "
                               "style=\"font-size:15px;line-height:1.8;letter-spacing:1px;color:#333;padding-top:9px;"
                               "padding-bottom:9px\">");
        QCOMPARE(article.close, "</section>");
        for (const ArticleBlock &block : article.blocks) {
            const QByteArray start = block.html.first(block.html.indexOf('>'));
            QVERIFY2(start.contains("margin-left:12px") && start.contains("margin-right:12px"), block.html);
        }
        // Text never relies on a colour that it only inherits.
        QVERIFY(article.html().contains("color:#333\">文</p>"));
        QVERIFY(article.html().contains("<section style=\"color:#333\">项</section>"));
    }

    void allowedTags()
    {
        compare("<div id=\"a\" class=\"b\" data-c=\"d\" onclick=\"e()\" style=\"color:red;position:fixed\">甲</div>",
                "<section style=\"color:red\">甲</section>");
        compare("<img src=\"a.png\" alt=\"某图\" width=\"80\" height=\"60\" loading=\"lazy\">",
                "<figure><img style=\"width:80px;height:60px;max-width:100%\" src=\"a.png\" alt=\"某图\">"
                "<figcaption>某图</figcaption></figure>");
        compare("<table class=\"x\"><tr><td colspan=\"2\" align=\"right\" bgcolor=\"red\">格</td></tr></table>",
                "<section style=\"overflow-x:auto\"><table><tbody><tr><td "
                "style=\"text-align:right;background-color:red\" colspan=\"2\">格"
                "</td></tr></tbody></table></section>");
        for (const QByteArrayView tag : {"script", "style", "iframe", "form", "input", "link", "meta", "object",
                                         "embed", "svg", "video", "button", "base", "template"}) {
            const QByteArray name = tag.toByteArray();
            const QByteArray html = bodyOf("前\n\n<" + name + " src=\"https://a.b/c\">\n\n后\n");
            QVERIFY2(!html.contains(QByteArray('<' + name)), html);
            QCOMPARE(findViolations(html).join(u'\n'), QString());
        }
    }

    void title() { compare("---\ntitle: 甲\n---\n\n# 乙 (2024-05-20)\n\n丙\n", "<p>丙</p>"); }

    void lists()
    {
        compare("- **标签**：文字\n", "<ul><li><section><strong>标签</strong>：文字</section></li></ul>");
        compare("3. 一\n   - 二\n     1. 三\n        - 四\n",
                "<ol start=\"3\"><li><section>一<section style=\"margin-left:1em\">• 二"
                "<section style=\"margin-left:1em\">1. 三<section style=\"margin-left:1em\">▪ 四</section></section>"
                "</section></section></li></ol>");
    }

    void lineBreaks()
    {
        compare("一  \n二\n三\none\ntwo\n", "<p>一<br>二三 one two</p>");
        const QByteArray html = articleOf("a\r\nb\n\n```\nc\n\nd\n```\n\n<p>\ne\n</p>\n").html();
        QVERIFY(!html.contains('\n') && !html.contains('\r'));
    }

    void codeBlocks()
    {
        compare("```\nif a:\n\treturn  b\n```\n",
                "<pre style=\"overflow-x:auto\"><code><span style=\"display:block;white-space:nowrap\">"
                "if\u00a0a:<br>\u00a0\u00a0\u00a0\u00a0return\u00a0\u00a0b</span></code></pre>");
    }

    void tables()
    {
        compare("| 甲 |\n|---|\n| 1 |\n",
                "<section style=\"overflow-x:auto\"><table><thead><tr><th>甲</th></tr></thead>"
                "<tbody><tr><td>1</td></tr></tbody></table></section>");
    }

    void images()
    {
        compare("前\n![架构一览](a.png)\n后\n", "<p>前</p><figure><img style=\"max-width:100%\" src=\"a.png\" "
                                                "alt=\"架构一览\"><figcaption>架构一览</figcaption></figure><p>后</p>");
    }

    void links()
    {
        compare(
            "[甲](https://mp.weixin.qq.com/s/a) [乙](https://a.b/c) [丙](https://A.b:443/c) <https://a.b/d> [丁](#x) "
            "[戊](../e.md) [己](javascript:f)\n",
            "<p><a href=\"https://mp.weixin.qq.com/s/a\">甲</a> 乙<sup>[1]</sup> 丙<sup>[1]</sup> https://a.b/d 丁 戊 "
            "己</p><section><p>参考链接</p><p>[1] 乙: https://a.b/c</p></section>");
        RenderOptions options = withoutColours();
        options.links = LinkStyle::Inline;
        QCOMPARE(bodyOf("[乙](https://a.b/c)", options), "<p>乙（https://a.b/c）</p>");
        options.links = LinkStyle::Plain;
        QCOMPARE(bodyOf("[乙](https://a.b/c)", options), "<p>乙</p>");
    }

    void cjkBesideUrl()
    {
        compare("见（https://mp.weixin.qq.com/s/a）。又https://mp.weixin.qq.com/s/b，后文\n",
                "<p>见（<a href=\"https://mp.weixin.qq.com/s/a\">https://mp.weixin.qq.com/s/a</a>）。又"
                "<a href=\"https://mp.weixin.qq.com/s/b\">https://mp.weixin.qq.com/s/b</a>，后文</p>");
    }

    void pastIssues()
    {
        QVERIFY(past(PastStyle::Links).contains("<a href=\"https://mp.weixin.qq.com/s/p\">03-02</a> · 02-16"));
        QVERIFY(past(PastStyle::Text).contains("03-02 · 02-16"));
        QCOMPARE(past(PastStyle::Omit), "<p>文</p>");
    }

    void checkbox()
    {
        compare("- [x] 成\n- [ ] 未\n\n<input type=\"checkbox\" checked> 又\n",
                "<ul><li style=\"list-style-type:none\"><section>☑ 成</section></li>"
                "<li style=\"list-style-type:none\"><section>☐ 未</section></li></ul><p>☑ 又</p>");
    }

    void pseudoElements()
    {
        const QByteArray html =
            articleOf("## 甲\n\n文\n\n## 乙\n\n文\n",
                      theme("body { counter-reset: n; } h2::before { counter-increment: n; color: red; "
                            "content: counter(n, upper-roman) '. '; } "
                            "blockquote::after { content: '”'; display: block; }"))
                .html();
        QVERIFY2(html.contains("<h2><span style=\"color:red\">I. </span>甲</h2>"), html);
        QVERIFY2(html.contains("<h2><span style=\"color:red\">II. </span>乙</h2>"), html);
        const QByteArray quote =
            articleOf("> 引\n", theme("blockquote::after { content: '”'; display: block; }")).html();
        QVERIFY2(quote.contains("<p>引</p><section style=\"display:block\">”</section></blockquote>"), quote);
    }

    void edges()
    {
        const Article guarded = articleOf("一\n\n二\n", theme("p { margin: 9px 0; }"));
        QCOMPARE(guarded.blocks.size(), 4);
        QVERIFY(guarded.blocks.first().html.contains("height:0") && guarded.blocks.last().html.contains("height:0"));
        QCOMPARE(articleOf("一\n\n二\n", theme("p { margin: 0; }")).blocks.size(), 2);
    }

    void darkMode_data()
    {
        QTest::addColumn<QByteArray>("black");
        for (const char *const black : {"black", "#000", "#000000", "rgb(0, 0, 0)", "BLACK"})
            QTest::newRow(black) << QByteArray(black);
    }
    void darkMode()
    {
        QFETCH(QByteArray, black);
        const Theme dark = theme("body { color: " + black + "; } p { color: " + black + "; background-color: #eee; } " +
                                 "h2::before { content: 'x'; color: " + black + "; }");
        const QByteArray html = articleOf("## 甲\n\n文 <span style=\"color:" + black + "\">字</span>\n", dark).html();
        QCOMPARE(html.count("color:rgb(1,1,1)"), 5); // root, h2 (repeated), its ::before, p, span
        QVERIFY2(!html.toLower().contains(QByteArray("color:" + black.toLower())), html);
        QVERIFY(html.contains("background-color:#eee")); // on the paragraph, as it was written
    }

    /// No text of a theme of ours is purely black, and none of them puts a picture or a gradient behind running text.
    void darkModeOfOurThemes()
    {
        const QDir themes(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/themes"));
        const QStringList files = themes.entryList({u"*.css"_s}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &name : files) {
            QFile file(themes.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray html =
                articleOf("## 甲\n\n- [题 | 源](https://a.b/c)  \n摘要：文。\n\n> 引\n\n`码`\n", theme(file.readAll()))
                    .html();
            QVERIFY2(!html.contains("color:#000") && !html.contains("color:black"), qPrintable(name));
            for (qsizetype at = html.indexOf("<p "); at >= 0; at = html.indexOf("<p ", at + 1)) {
                const QByteArray start = html.sliced(at, html.indexOf('>', at) - at);
                QVERIFY2(!start.contains("gradient(") && !start.contains("url("), qPrintable(name));
            }
        }
    }

    void size()
    {
        const Article article = articleOf("文𠀀 <b>&</b>\n");
        QCOMPARE(article.html(), "<section><p>文𠀀 <strong>&amp;</strong></p></section>");
        QCOMPARE(article.characters(), QString::fromUtf8(article.html()).size());
        QCOMPARE(characterLimit, 20'000);
        // A long issue is told of, not cut.
        const Article longer = articleOf(QByteArray("很长的一段文字。\n\n").repeated(3'000));
        QVERIFY(longer.characters() > characterLimit);
        QCOMPARE(longer.blocks.size(), 3'000);
    }
};

QTEST_GUILESS_MAIN(TestWhatToEmit)
#include "tst_whattoemit.moc"
