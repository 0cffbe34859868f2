#include "captureedits.h"
#include "parser.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray filled(const QByteArray &section, const CapturedPage &page, const QByteArray &name = "博文")
{
    const Text text("# 嵌入式AI简报 (2020-03-30)\n\n## " + name + "\n\n" + section);
    const Issue issue = parseIssue(text);
    const auto path = itemWithUrl(text, issue, page.askedFor);
    if (!path)
        return "no item";
    const Result<ChangeSet> change = fillItem(text, issue, *path, page);
    if (!change)
        return change.error().message.toUtf8();
    const QByteArray after = change->applyTo(text).bytes();
    return after.sliced(after.indexOf("\n\n", after.indexOf("## ")) + 2);
}

CapturedPage article()
{
    CapturedPage page;
    page.askedFor = u"https://mp.weixin.qq.com/s/a?scene=1"_s;
    page.url = u"https://mp.weixin.qq.com/s/a"_s;
    page.title = u"湖的[深度]"_s;
    page.source = u"湖报"_s;
    page.summary = u"第一段 *星*\n- 第二段"_s;
    return page;
}

} // namespace

class CaptureEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBareUrlBecomesAnItem()
    {
        QCOMPARE(filled("https://mp.weixin.qq.com/s/a?scene=1\n", article()),
                 "- [湖的\\[深度\\] | 湖报](https://mp.weixin.qq.com/s/a)  \n摘要：第一段 \\*星\\*  \n\\- 第二段\n"_ba);
    }

    void anItemThatIsItsAddress()
    {
        QCOMPARE(filled("- https://mp.weixin.qq.com/s/a?scene=1\n- [x](https://x.example)\n", article()),
                 "- [湖的\\[深度\\] | 湖报](https://mp.weixin.qq.com/s/a)  \n摘要：第一段 \\*星\\*  \n\\- 第二段\n"
                 "- [x](https://x.example)\n"_ba);
        QCOMPARE(
            filled("- [https://mp.weixin.qq.com/s/a](https://mp.weixin.qq.com/s/a)\n", article()).split('\n').first(),
            "- [湖的\\[深度\\] | 湖报](https://mp.weixin.qq.com/s/a)  "_ba);
    }

    void aPaper()
    {
        CapturedPage page;
        page.askedFor = u"https://arxiv.org/pdf/2003.08646.pdf"_s;
        page.url = u"https://arxiv.org/abs/2003.08646"_s;
        page.title = u"Small Nets"_s;
        page.tags = {u"2003.08646"_s};
        QCOMPARE(filled("- https://arxiv.org/pdf/2003.08646.pdf\n", page),
                 "- [2003.08646] [Small Nets](https://arxiv.org/abs/2003.08646)\n"_ba);
    }

    void aRepository()
    {
        CapturedPage page;
        page.askedFor = page.url = u"https://github.com/lake/wave"_s;
        page.title = u"lake/wave: Makes waves"_s;
        QCOMPARE(filled("https://github.com/lake/wave\n", page),
                 "- [lake/wave: Makes waves](https://github.com/lake/wave)\n"_ba);
    }

    void whatIsThereStays_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray url = "(https://mp.weixin.qq.com/s/a)";
        QTest::newRow("everything") << "- [t] [mine | me]" + url + "  \n摘要：own\n"
                                    << "- [t] [mine | me]" + url + "  \n摘要：own\n";
        QTest::newRow("a title") << "- [mine]" + url + "  \n摘要：own\n" << "- [mine | 湖报]" + url + "  \n摘要：own\n";
        QTest::newRow("a source") << "- [ | me]" + url + "  \n摘要：own\n"
                                  << "- [湖的\\[深度\\] | me]" + url + "  \n摘要：own\n";
    }
    void whatIsThereStays()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QCOMPARE(filled(before, article()), after);
    }

    void anItemThatHasGone()
    {
        const Text text("## 博文\n\n- [a](https://a.example)\n");
        const Issue issue = parseIssue(text);
        QVERIFY(!fillItem(text, issue, {0, 1}, article()));
        QVERIFY(!fillItem(text, issue, {1, 0}, article()));
        QVERIFY(!itemWithUrl(text, issue, u"https://b.example"));
    }

    void hostileTextMeansNothing()
    {
        CapturedPage page;
        page.askedFor = page.url = u"https://a.example/x"_s;
        page.title = u"](http://evil) | <img src=x onerror=alert(1)> `x` **b** &lt; https://evil.example"_s;
        page.source = u"a | b](x"_s;
        page.summary =
            u"## heading\n- [x](javascript:alert(1))\n摘要：label\n代码：https://evil.example\n```\nhttps://evil.example\n[a]: b"_s;
        const Text text("## 博文\n\nhttps://a.example/x\n\n- [next](https://n.example)\n");
        const Issue issue = parseIssue(text);
        const Result<ChangeSet> change = fillItem(text, issue, {0, 0}, page);
        QVERIFY(change);
        const Text after = change->applyTo(text);
        const Issue read = parseIssue(after);
        QCOMPARE(read.sections.size(), 1);
        QCOMPARE(read.sections[0].items.size(), 2);
        const ItemValues values = readItem(after, read.sections[0].items[0]);
        QCOMPARE(values.title, page.title);
        QCOMPARE(values.source, page.source);
        QCOMPARE(values.url, page.url);
        QVERIFY2(values.fields.isEmpty(), after.bytes().constData());
        QCOMPARE(values.summary, summaryMarkdown(page.summary));
        QVERIFY(!values.summary.contains("\n## "_L1));
    }

    void sectionsByHost()
    {
        const Profile &profile = Profile::builtIn();
        QCOMPARE(profile.sectionFor(u"https://arxiv.org/abs/1"), u"论文"_s);
        QCOMPARE(profile.sectionFor(u"https://export.arxiv.org/abs/1"), u"论文"_s);
        QCOMPARE(profile.sectionFor(u"https://GitHub.com/a/b"), u"开源项目"_s);
        QCOMPARE(profile.sectionFor(u"https://notgithub.com/a/b"), QString());
        QCOMPARE(profile.sectionFor(u"nothing"), QString());
    }
};

QTEST_GUILESS_MAIN(CaptureEditsTest)
#include "tst_captureedits.moc"
