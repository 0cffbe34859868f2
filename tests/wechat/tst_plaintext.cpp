#include "rendering.h"

#include <QTest>

using namespace Jianbao;
using namespace Jianbao::WeChat;
using namespace Jianbao::WeChat::Testing;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private:
    static QString plain(const QByteArray &markdown)
    {
        const Text text(markdown);
        return plainText(text, parseIssue(text));
    }

private Q_SLOTS:
    void itemsReadAsTheyWouldBeTold()
    {
        QCOMPARE(
            plain("## 论文\n\n- [2003.00001] [**小**网络 | 某处](https://arxiv.org/abs/1) [[解读]](https://a.b/c)  \n"
                  "代码：https://github.com/a/b  \n摘要：见[这里](https://a.b/d)。  \n二段：\n    1. 甲\n        - 乙\n"
                  "- [另一条](https://mp.weixin.qq.com/s/c)\n"),
            u"论文\n\n"
            "1. [2003.00001] 小网络 — 某处 [解读]（https://a.b/c）\n"
            "   https://arxiv.org/abs/1\n"
            "   代码：https://github.com/a/b\n"
            "   摘要：见这里（https://a.b/d）。\n"
            "   二段：\n"
            "   1. 甲\n"
            "     ◦ 乙\n\n"
            "2. 另一条\n"
            "   https://mp.weixin.qq.com/s/c\n"_s);
    }

    void noMarkdownAndNoHtml() { QCOMPARE(plain("**粗** *斜* `码` ~~删~~ <b>标</b> &lt;\n"), u"粗 斜 码 删 标 <\n"_s); }

    void listsQuotesTablesCode()
    {
        QCOMPARE(
            plain(
                "- 一\n- 二\n\n3. 三\n4. 四\n\n> 引\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n```\nif x:\n    y\n```\n"),
            u"• 一\n• 二\n\n3. 三\n4. 四\n\n引\n\n甲 | 乙\n1 | 2\n\nif x:\n    y\n"_s);
    }

    void emptyIssueIsEmpty() { QCOMPARE(plain("").trimmed(), QString()); }

    void pageShowsTheArticleSafely()
    {
        const Article article = articleOf("文\n");
        const QByteArray html = page(article.html(), u"</title><script>alert(1)</script>&"_s);
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.contains("<meta charset=\"utf-8\">"));
        QVERIFY(html.contains("default-src 'none'"));
        QVERIFY(html.contains("max-width: 414px"));
        QVERIFY(html.contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</title>"));
        QVERIFY(html.contains(article.html()));
        QCOMPARE(html.count("<script"), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
