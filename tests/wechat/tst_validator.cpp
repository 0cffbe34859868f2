#include "validator.h"

#include <QTest>

using namespace Jianbao::WeChat;
using namespace Qt::StringLiterals;

class TestValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatWeChatKeeps()
    {
        QCOMPARE(
            findViolations("<section style=\"color:#333\"><p>文<br><a href=\"https://mp.weixin.qq.com/s/a\">链</a></p>"
                           "<ul><li><section>项</section></li></ul><img src=\"a.png\" alt=\"x\" "
                           "style=\"max-width:100%\"></section>"),
            QStringList());
    }

    void findsViolations_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const char *html, const QString &finding) {
            QTest::newRow(name) << QByteArray(html) << finding;
        };
        row("tag", "<div>x</div>", u"tag div"_s);
        row("script", "<script>x</script>", u"tag script"_s);
        row("svg", "<svg></svg>", u"tag svg"_s);
        row("class", "<p class=\"x\">x</p>", u"attribute class on p"_s);
        row("id", "<p id=\"x\">x</p>", u"attribute id on p"_s);
        row("data", "<p data-x=\"x\">x</p>", u"attribute data-x on p"_s);
        row("handler", "<img src=\"a.png\" onerror=\"x\">", u"attribute onerror on img"_s);
        row("target", "<a href=\"https://mp.weixin.qq.com/s\" target=\"x\">x</a>", u"attribute target on a"_s);
        row("property", "<p style=\"position:fixed\">x</p>", u"property position on p"_s);
        row("var", "<p style=\"color:var(--x)\">x</p>", u"var( in a style of p"_s);
        row("calc", "<p style=\"width:calc(1px)\">x</p>", u"calc( in a style of p"_s);
        row("url", "<p style=\"background:url(http://a.b/c)\">x</p>", u"url() in a style of p"_s);
        row("newline", "<p>a\nb</p>", u"raw newline"_s);
        row("empty link", "<a href=\"https://mp.weixin.qq.com/s\"></a>", u"empty link"_s);
        row("link", "<a href=\"https://a.b/c\">x</a>", u"link to https://a.b/c"_s);
        row("scheme", "<a href=\"javascript:x\">x</a>", u"link to javascript:x"_s);
        row("image", "<img src=\"file:///x.png\">", u"image at file:///x.png"_s);
        row("nested list", "<ul><li><section>a<ul><li><section>b</section></li></ul></section></li></ul>",
            u"list in a list"_s);
        row("bare li", "<ul><li>a</li></ul>", u"li without its one section"_s);
        row("comment", "<p>a<!-- x --></p>", u"comment"_s);
    }
    void findsViolations()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, finding);
        QVERIFY2(findViolations(html).contains(finding), qPrintable(findViolations(html).join(u'\n')));
    }

    void findsBrokenTags() { QVERIFY(!findViolations("<p><section>x</p></section>").isEmpty()); }
};

QTEST_GUILESS_MAIN(TestValidator)
#include "tst_validator.moc"
