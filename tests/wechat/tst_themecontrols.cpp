#include "css/colormath.h"
#include "css/tokenizer.h"
#include "styledtree.h"
#include "themelibrary.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Jianbao::WeChat;

namespace {

ThemeControls accent(const QString &colour)
{
    ThemeControls controls;
    controls.accent = colour;
    return controls;
}

ThemeControls fontSize(double px)
{
    ThemeControls controls;
    controls.fontSize = px;
    return controls;
}

/// What the theme under the controls makes of the article, root included.
QByteArray styled(QByteArrayView css, const ThemeControls &controls, QByteArrayView article)
{
    Tree tree = StyledTree::Builder(article).build();
    applyStyles(tree, StyledTree::theme(css).with(controls));
    return '{' + tree.root()->style + '}' + StyledTree::write(tree.root());
}

} // namespace

class ThemeControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noControlsChangeNothing()
    {
        for (const ThemeInfo &info : ThemeLibrary().themes()) {
            const Theme theme = ThemeLibrary().load(info.id).value();
            Tree plain = StyledTree::Builder("h2(span.content('a')) p('b')").build();
            Tree under = StyledTree::Builder("h2(span.content('a')) p('b')").build();
            applyStyles(plain, theme);
            ThemeControls some = fontSize(20);
            some.accent = u"#112233"_s;
            applyStyles(under, theme.with(some).with({}));
            QCOMPARE(StyledTree::write(under.root()), StyledTree::write(plain.root()));
        }
    }

    void accentIsAPropertyWhereTheThemeHasOne()
    {
        QCOMPARE(styled(":root{--accent:#00f}h2{color:var(--accent)}p{color:#00f}", accent(u"#ff0000"_s), "h2 p"),
                 "{}<h2{color:#ff0000}></h2><p{color:#00f}></p>");
        // Also where a scope outweighs :root, and where it is in a sum of colours.
        QCOMPARE(styled(".article.article{--primary-color:#00f}h2{background-color:color-mix(in "
                        "srgb,var(--primary-color) 50%,#fff)}",
                        accent(u"#ff0000"_s), "h2"),
                 "{}<h2{background-color:rgb(255,128,128)}></h2>");
        // A property of that name that is no colour is left alone.
        QCOMPARE(styled(":root{--accent:12px}p{margin:var(--accent)}", accent(u"#ff0000"_s), "p"),
                 "{}<p{margin:12px}></p>");
    }

    void accentFollowsItsHueWhereTheThemeHasNone()
    {
        constexpr QByteArrayView css = "h2{color:#2060c0;border-bottom:1px solid rgba(32,96,192,0.3)}"
                                       "h3{background:linear-gradient(90deg,#2060c0,white)}"
                                       "blockquote{background-color:#eef3fb}p{color:#333}strong{color:#c02020}";
        QCOMPARE(styled(css, accent(u"#108040"_s), "h2 h3 p(strong)"),
                 "{}<h2{color:rgb(16,128,64);border-bottom:1px solid rgba(16,128,64,0.3)}></h2>"
                 "<h3{background:linear-gradient(90deg,rgb(16,128,64),white)}></h3>"
                 "<p{color:#333}><strong{color:#c02020}></strong></p>");
        // A tint stays a tint, of the new hue.
        const QByteArray tint = styled(css, accent(u"#108040"_s), "blockquote");
        const qsizetype at = tint.indexOf("rgb(");
        QVERIFY2(at > 0, tint.constData());
        const QList<QByteArray> channels = tint.sliced(at + 4, tint.indexOf(')') - at - 4).split(',');
        QVERIFY2(channels[1].toInt() > channels[0].toInt() && channels[0].toInt() > 215, tint.constData());
    }

    void authorsColoursStay()
    {
        Tree tree = StyledTree::Builder("h2 p$'color:#2060c0;font-size:10px'").build();
        ThemeControls controls = fontSize(32);
        controls.accent = u"#108040"_s;
        applyStyles(tree, StyledTree::theme("h2{color:#2060c0}p{font-size:16px}").with(controls));
        QCOMPARE(StyledTree::write(tree.root()),
                 "<h2{color:rgb(16,128,64)}></h2><p{color:#2060c0;font-size:10px}></p>");
    }

    void textOnAccentStaysReadable()
    {
        for (const QString &colour :
             {u"#ffd400"_s, u"#07c160"_s, u"#0b6e69"_s, u"#ffffff"_s, u"#111111"_s, u"#ff5a5f"_s}) {
            const QByteArray out = styled(":root{--accent:#123456;--accent-ink:#123456;--on-accent:#fff}"
                                          "h2{color:var(--on-accent)}h3{color:var(--accent-ink)}",
                                          accent(colour), "h2 h3");
            const QByteArray on = out.sliced(out.indexOf("color:#") + 7, 6);
            const QByteArray ink = out.sliced(out.lastIndexOf("color:#") + 7, 6);
            const auto ground = Css::hexColor(colour.sliced(1).toLatin1()).value();
            QVERIFY2(Css::contrast(Css::hexColor(on).value(), ground) >= 4.5, qPrintable(colour));
            QVERIFY2(Css::contrast(Css::hexColor(ink).value(), {255, 255, 255}) >= 4.5, qPrintable(colour));
        }
    }

    void fontSizeScalesWhatIsAbsolute()
    {
        QCOMPARE(styled("body{font-size:15px;line-height:30px}h2{font-size:1.2em}h3{font-size:18px}"
                        "h4{font:bold 12px/15px Georgia,serif}h5{margin:10px;font-size:1rem}",
                        fontSize(30), "h2 h3 h4 h5"),
                 "{font-size:30px;line-height:60px}<h2{font-size:1.2em}></h2><h3{font-size:36px}></h3>"
                 "<h4{font:bold 24px/30px Georgia,serif}></h4><h5{margin:10px;font-size:2rem}></h5>");
        // Running text counts, wherever the theme sets it.
        QCOMPARE(styled(".article p{font-size:14px}", fontSize(21), "p h2"),
                 "{font-size:25.5px}<p{font-size:21px}></p><h2></h2>");
        QCOMPARE(styled("p{color:red}", fontSize(20), "p"), "{font-size:20px}<p{color:red}></p>");
        QCOMPARE(
            styled(":root{--s:16px}body{font-size:var(--s)}h2{font-size:calc(var(--s) * 1.5)}", fontSize(20), "h2"),
            "{font-size:20px}<h2{font-size:30px}></h2>");
    }

    void lineHeightIsThatOfRunningText()
    {
        ThemeControls controls;
        controls.lineHeight = 2;
        QCOMPARE(styled("body{line-height:1.6}p{line-height:26px}h2{line-height:1.2}pre{line-height:1.4}", controls,
                        "p h2 pre"),
                 "{line-height:2}<p{line-height:2}></p><h2{line-height:1.2}></h2><pre{line-height:1.4}></pre>");
        QCOMPARE(styled("h2{line-height:1.2}", controls, "p h2"), "{line-height:2}<p></p><h2{line-height:1.2}></h2>");
    }

    void fontIsThatOfRunningText()
    {
        ThemeControls controls;
        controls.font = ThemeControls::Font::Mono;
        QCOMPARE(
            styled("body{font-family:Optima,serif}p{font-family:Optima,serif}code{font-family:Menlo}"
                   "h2{font-family:Impact}",
                   controls, "p h2 code"),
            QByteArray(
                "{font-family:FF}<p{font-family:FF}></p><h2{font-family:Impact}></h2><code{font-family:Menlo}></code>")
                .replace("FF", "Menlo,Consolas,'PingFang SC','Microsoft YaHei',monospace"));
    }

    void spacingScalesMarginsUpAndDown()
    {
        ThemeControls controls;
        controls.spacing = 0.5;
        QCOMPARE(styled("p{margin:20px 8px 10px;padding:4px}h2{margin:2em auto 0}", controls, "p h2"),
                 "{}<p{padding:4px;margin:10px 8px 5px}></p><h2{margin:1em auto 0}></h2>");
    }

    void ownControlsAreTheThemes()
    {
        const ThemeControls own = Theme::standard().ownControls();
        QCOMPARE(own.accent, u"#0b6e69"_s);
        QCOMPARE(own.fontSize, 15);
        QCOMPARE(own.lineHeight, 1.75);
        const ThemeControls other =
            StyledTree::theme("#nice p{font-size:1.25rem;line-height:26px}h2{color:#c03}").ownControls();
        QCOMPARE(other.accent, u"#cc0033"_s);
        QCOMPARE(other.fontSize, 20);
        QCOMPARE(other.lineHeight, 1.3);
    }

    void everyThemeFollowsEveryControl()
    {
        ThemeControls controls{.accent = u"#6b4423"_s, .fontSize = 19, .lineHeight = 2.1, .spacing = 1.4};
        controls.font = ThemeControls::Font::Serif;
        for (const ThemeInfo &info : ThemeLibrary().themes()) {
            const Theme theme = ThemeLibrary().load(info.id).value().with(controls);
            QCOMPARE(theme.controls(), controls);
            Tree tree = StyledTree::Builder(
                            "h2.section-title(span.content('a')) section.item(p.item-title(span.item-number('1')) "
                            "p.summary('b')) p('c' a@'https://mp.weixin.qq.com/s/a'('d'))")
                            .build();
            applyStyles(tree, theme);
            const QByteArray out = tree.root()->style + StyledTree::write(tree.root());
            QVERIFY2(out.contains("font-size:19px"), qPrintable(info.id));
            QVERIFY2(tree.root()->style.contains("line-height:2.1"), qPrintable(info.id));
            QVERIFY2(tree.root()->style.contains("Songti"), qPrintable(info.id));
            QVERIFY2(out.contains("107,68,35") || out.contains("#6b4423"),
                     qPrintable(info.id + u": "_s + QString::fromUtf8(out)));
            QVERIFY2(!out.contains("var("), qPrintable(info.id));
        }
    }

    void jsonGoesBothWays()
    {
        ThemeControls controls{.accent = u"#0b6e69"_s, .fontSize = 16.5, .lineHeight = 1.9, .spacing = 1.2};
        controls.font = ThemeControls::Font::Serif;
        QCOMPARE(readThemeControls(toJson(controls)), controls);
        QCOMPARE(readThemeControls(toJson({})), ThemeControls());
        QVERIFY(toJson({}).isEmpty());
        const auto read = [](const QByteArray &json) {
            return readThemeControls(QJsonDocument::fromJson(json).object());
        };
        QCOMPARE(read("{\"fontSize\":900,\"lineHeight\":-1,\"name\":\"serif\"}"),
                 (ThemeControls{.fontSize = ThemeControls::largestFont, .lineHeight = ThemeControls::tightestLines}));
        for (const QByteArray &bad : {"{\"accent\":\"teal\"}"_ba, "{\"fontSize\":\"16px\"}"_ba,
                                      "{\"font\":\"Papyrus\"}"_ba, "{\"accent\":\"#12345g\"}"_ba, "{\"font\":3}"_ba})
            QVERIFY2(!read(bad), bad.constData());
        QVERIFY(read("{\"lineHeight\":\"x\"}").error().message.contains(u"lineHeight"));
    }
};

QTEST_GUILESS_MAIN(ThemeControlsTest)
#include "tst_themecontrols.moc"
