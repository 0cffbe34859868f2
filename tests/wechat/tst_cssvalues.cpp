#include "css/calc.h"
#include "css/color.h"
#include "css/tokenizer.h"
#include "css/value.h"
#include "styledtree.h"

using namespace Qt::StringLiterals;
using namespace Jianbao::WeChat;

namespace {

std::vector<Css::Token> tokenize(Css::Source &source)
{
    Css::Tokenizer tokenizer(source);
    std::vector<Css::Token> tokens;
    for (Css::Token token = tokenizer.next(); !token.is(Css::TokenType::End); token = tokenizer.next())
        tokens.push_back(token);
    return tokens;
}

/// The value as written out; `!` when it is refused.
QByteArray evaluated(const char *property, const QByteArray &value)
{
    Css::Source source(value);
    const auto id = Css::findProperty(property);
    return id ? Css::evaluateValue(*id, tokenize(source)).value_or("!"_ba) : "no such property"_ba;
}

} // namespace

class CssValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluates_data()
    {
        QTest::addColumn<QByteArray>("property");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *property, const char *value, const char *expected) {
            QTest::newRow(value) << QByteArray(property) << QByteArray(value) << QByteArray(expected);
        };
        // Verbatim, tightened.
        row("margin", " 1px   2em ", "1px 2em");
        row("font-family", "\"PingFang SC\" , 'Hei' ,serif", "'PingFang SC','Hei',serif");
        row("font", "italic 12px / 1.5 \"A\", b", "italic 12px/1.5 'A',b");
        row("transform", "translate( 1px , -50% ) rotate(45deg)", "translate(1px,-50%) rotate(45deg)");
        row("background", "linear-gradient(90deg, red 0%, #fff 50%)", "linear-gradient(90deg,red 0%,#fff 50%)");
        row("margin", "-1px/**/0", "-1px0");
        row("display", "-webkit-box", "-webkit-box");
        row("margin", "0", "0");
        row("line-height", "1.75", "1.75");
        row("width", "inherit", "inherit");
        // Colours.
        row("color", "#ABC", "#ABC");
        row("color", "Red", "Red");
        row("color", "currentColor", "currentColor");
        row("color", "#0008", "rgba(0,0,0,0.533)");
        row("color", "#11223380", "rgba(17,34,51,0.502)");
        row("color", "rgb(1, 2, 3)", "rgb(1,2,3)");
        row("color", "rgb(1 2 3 / 50%)", "rgba(1,2,3,0.5)");
        row("color", "rgba(100%, 0%, 50%, .25)", "rgba(255,0,128,0.25)");
        row("color", "rgb(300 -5 calc(1 + 2))", "rgb(255,0,3)");
        row("color", "hsl(120, 100%, 25%)", "rgb(0,128,0)");
        row("color", "hsl(0.5turn 100% 50%)", "rgb(0,255,255)");
        row("color", "hsla(-120deg, 100%, 50%, 0.5)", "rgba(0,0,255,0.5)");
        row("color", "hsl(200 65 20 / 1)", "rgb(18,62,84)");
        row("color", "hwb(120 0% 49.8%)", "rgb(0,128,0)");
        row("color", "hwb(0 100% 100%)", "rgb(128,128,128)");
        row("color", "oklch(62.8% 0.2577 29.23)", "rgb(255,0,0)");
        row("color", "oklab(1 0 0)", "rgb(255,255,255)");
        row("color", "color-mix(in srgb, red, blue)", "rgb(128,0,128)");
        row("color", "color-mix(in srgb, #fff 25%, black)", "rgb(64,64,64)");
        row("color", "color-mix(in srgb, white, 10% black)", "rgb(230,230,230)");
        row("color", "color-mix(in srgb, red 50%, transparent)", "rgba(255,0,0,0.5)");
        row("color", "color-mix(in srgb, red 20%, blue 20%)", "rgba(128,0,128,0.4)");
        row("color", "color-mix(in srgb, color-mix(in srgb, red, blue), hsl(0 0% 0%))", "rgb(64,0,64)");
        row("color", "color-mix(in oklab, white, black)", "rgb(99,99,99)");
        row("border", "1px solid rgba(0 0 0 / .1)", "1px solid rgba(0,0,0,0.1)");
        // Sums.
        row("width", "calc(10px + 5px)", "15px");
        row("width", "calc( 2 * (3px - 1px) )", "4px");
        row("width", "calc(100% / 3)", "33.3333%");
        row("width", "calc(1in - 2.54cm + 3pt)", "4px");
        row("width", "calc(1rem + 4px)", "20px");
        row("width", "calc(0px + 2em)", "2em");
        row("width", "calc(-1 * 8px)", "-8px");
        row("width", "calc(calc(1px + 1px) * 2)", "4px");
        row("width", "calc((1px)", "1px"); // the end of the text closes what is open
        row("width", "min(10px, 20px, 5px)", "5px");
        row("width", "max(1em, 2em)", "2em");
        row("width", "clamp(1px, 5px, 3px)", "3px");
        row("margin", "calc(1px + 1px) auto", "2px auto");
        row("line-height", "calc(1.5 + .25)", "1.75");
        // WeChat's own images.
        row("background", "url(https://mmbiz.qpic.cn/a/b?wx_fmt=png) no-repeat",
            "url(https://mmbiz.qpic.cn/a/b?wx_fmt=png) no-repeat");
        row("background-image", "url( 'https://mmbiz.qpic.cn/x' )", "url(https://mmbiz.qpic.cn/x)");
    }

    void evaluates()
    {
        QFETCH(QByteArray, property);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, expected);
        QCOMPARE(evaluated(property.constData(), value), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("property");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *property, const char *value) {
            QTest::newRow(value) << QByteArray(property) << QByteArray(value);
        };
        row("width", "calc(100% - 20px)");
        row("width", "calc(1px * 2px)");
        row("width", "calc(1px / 0)");
        row("width", "calc(1px + )");
        row("width", "calc()");
        row("width", "calc(1px 2px)");
        row("width", "calc(1e308px * 1e308)");
        row("width", "min(1px, 2em)");
        row("width", "clamp(1px, 2px)");
        row("width", "16");
        row("font-size", "14");
        row("margin", "1px #fff");
        row("margin", "1px, 2px");
        row("color", "bluish");
        row("color", "#12");
        row("color", "#12345");
        row("color", "#ggg");
        row("color", "red blue");
        row("color", "rgb(1,2)");
        row("color", "rgb(1px,2,3)");
        row("color", "hsl(1em 2% 3%)");
        row("color", "color-mix(in srgb, red)");
        row("color", "color-mix(in lch, red, blue)");
        row("color", "color-mix(in srgb, red 0%, blue 0%)");
        row("color", "rgb(from red r g b)");
        row("background", "url(http://evil.example/x.png)");
        row("background", "url('//evil.example/x.png')");
        row("background", "url(https://mmbiz.qpic.cn.evil.example/x)");
        row("background", "url(https://mmbiz.qpic.cn@evil.example/x)");
        row("background", "url(https://evil.example/https://mmbiz.qpic.cn/)");
        row("background", "url(javascript:alert(1))");
        row("background", "url(data:image/png;base64,AAAA)");
        row("background", "u\\72l(http://evil.example/)");
        row("background", "image-set('http://evil.example/' 1x)");
        row("background", "src('http://evil.example/')");
        row("width", "expression(alert(1))");
        row("width", "e\\78 pression(alert(1))");
        row("filter", "progid:DXImageTransform.Microsoft.gradient(x=1)");
        row("filter", "alpha(opacity=50)");
        row("filter", "url(#x)");
        row("font-family", "'a\"b'");
        row("font-family", "'<img>'");
        row("font-family", "'a;b'");
        row("font-family", "'\\a x'");
        row("font-family", "a\\\"b");
        row("font-family", "a\\;b");
        row("display", "grid");
        row("width", "attr(x)");
        row("width", "env(x)");
        row("margin", "{}");
        row("margin", "[x]");
        row("margin", "(1px)");
        row("margin", "a:b");
        row("margin", "@x");
        row("margin", "1px !x");
        row("margin", "");
        row("font-family", "'open\n");
    }

    void refuses()
    {
        QFETCH(QByteArray, property);
        QFETCH(QByteArray, value);
        QCOMPARE(evaluated(property.constData(), value), "!"_ba);
    }

    void nestedSumsAndColorsEnd()
    {
        QCOMPARE(evaluated("width", "calc(" + "("_ba.repeated(10'000)), "!"_ba);
        QCOMPARE(evaluated("width", "calc("_ba.repeated(10'000) + "1px"), "!"_ba);
        QCOMPARE(evaluated("color", "color-mix(in srgb, red, "_ba.repeated(2'000)), "!"_ba);
        QCOMPARE(evaluated("transform", "rotate("_ba.repeated(10'000)), "!"_ba);
    }

    void namesAllColors()
    {
        QCOMPARE(Css::serialize(*Css::namedColor("RebeccaPurple")), "rgb(102,51,153)"_ba);
        QCOMPARE(Css::serialize(*Css::namedColor("aliceblue")), "rgb(240,248,255)"_ba);
        QCOMPARE(Css::serialize(*Css::namedColor("yellowgreen")), "rgb(154,205,50)"_ba);
        QCOMPARE(Css::serialize(*Css::namedColor("transparent")), "rgba(0,0,0,0)"_ba);
        QVERIFY(!Css::namedColor("yellowgreenish"));
        QVERIFY(!Css::namedColor(""));
    }

    void numbersAreShort()
    {
        QCOMPARE(Css::serializeNumber(1, 4), "1"_ba);
        QCOMPARE(Css::serializeNumber(-0.00001, 4), "0"_ba);
        QCOMPARE(Css::serializeNumber(0.5, 4), "0.5"_ba);
        QCOMPARE(Css::serializeNumber(100, 0), "100"_ba);
        QCOMPARE(Css::serializeNumber(1e300, 4), "1000000000"_ba);
    }

    void propertiesAreKnownOrDropped()
    {
        QVERIFY(Css::findProperty("margin-left"));
        QVERIFY(Css::findProperty("-webkit-line-clamp"));
        for (const char *name : {"grid-template", "animation-name", "clip-path", "transition", "cursor", "z-index",
                                 "-moz-appearance", "left"}) {
            QVERIFY2(!Css::findProperty(name), name);
            QVERIFY2(Css::isDroppedByWeChat(name), name);
        }
        for (const char *name : {"colour", "behavior", "-x-y", ""}) {
            QVERIFY2(!Css::findProperty(name), name);
            QVERIFY2(!Css::isDroppedByWeChat(name), name);
        }
    }
};

QTEST_GUILESS_MAIN(CssValuesTest)
#include "tst_cssvalues.moc"
