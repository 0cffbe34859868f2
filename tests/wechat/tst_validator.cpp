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

    void refusesEveryOtherTag_data()
    {
        QTest::addColumn<QByteArray>("tag");
        for (const char *const tag :
             {"abbr",     "address", "article", "aside",   "audio",   "b",       "base",    "big",      "blink",
              "button",   "canvas",  "center",  "dd",      "details", "dialog",  "div",     "dl",       "embed",
              "fieldset", "font",    "footer",  "form",    "header",  "i",       "iframe",  "input",    "ins",
              "kbd",      "label",   "link",    "main",    "map",     "mark",    "marquee", "math",     "meta",
              "meter",    "nav",     "object",  "picture", "q",       "ruby",    "s",       "script",   "select",
              "slot",     "small",   "source",  "strike",  "style",   "summary", "svg",     "template", "textarea",
              "time",     "track",   "tt",      "var",     "video",   "wbr",     "x-y",     "xmp"})
            QTest::newRow(tag) << QByteArray(tag);
    }
    void refusesEveryOtherTag()
    {
        QFETCH(QByteArray, tag);
        const QString finding = u"tag "_s + QString::fromLatin1(tag);
        QVERIFY(
            findViolations(QByteArray("<section><p>x</p><" + tag + ">x</" + tag + "></section>")).contains(finding));
    }

    void refusesEveryOtherAttribute_data()
    {
        QTest::addColumn<QByteArray>("attribute");
        for (const char *const attribute :
             {"accesskey", "align",  "background", "bgcolor",  "border",  "contenteditable",
              "data-src",  "dir",    "download",   "height",   "hidden",  "href",
              "lang",      "name",   "onload",     "ping",     "rel",     "role",
              "src",       "srcset", "start",      "tabindex", "target",  "title",
              "type",      "usemap", "width",      "xmlns",    "colspan", "alt"})
            QTest::newRow(attribute) << QByteArray(attribute);
    }
    void refusesEveryOtherAttribute()
    {
        QFETCH(QByteArray, attribute);
        const QString finding = u"attribute "_s + QString::fromLatin1(attribute) + u" on p"_s;
        QVERIFY(findViolations(QByteArray("<p " + attribute + "=\"1\">x</p>")).contains(finding));
    }

    void refusesEveryOtherProperty_data()
    {
        QTest::addColumn<QByteArray>("declaration");
        for (const char *const declaration :
             {"position:static", "top:0", "left:0", "z-index:1", "--x:1", "content:'x'", "behavior:x", "-moz-binding:x",
              "grid-template-columns:1fr", "clip-path:none", "animation:x", "counter-reset:x", "cursor:pointer"})
            QTest::newRow(declaration) << QByteArray(declaration);
    }
    void refusesEveryOtherProperty()
    {
        QFETCH(QByteArray, declaration);
        QVERIFY(!findViolations(QByteArray("<p style=\"color:red;" + declaration + "\">x</p>")).isEmpty());
    }

    void findsBrokenTags() { QVERIFY(!findViolations("<p><section>x</p></section>").isEmpty()); }
};

QTEST_GUILESS_MAIN(TestValidator)
#include "tst_validator.moc"
