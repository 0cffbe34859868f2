#include "css/counters.h"
#include "styledtree.h"

using namespace Qt::StringLiterals;
using namespace Jianbao::WeChat;
using StyledTree::styled;
using StyledTree::styleOf;

class CascadeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cascades_data()
    {
        QTest::addColumn<QByteArray>("css");
        QTest::addColumn<QByteArray>("style"); // of p.a.b
        const auto row = [](const char *name, const char *css, const char *style) {
            QTest::newRow(name) << QByteArray(css) << QByteArray(style);
        };
        row("order", "p{color:red}p{color:blue}", "color:blue");
        row("specificity", ".a{color:red}p{color:blue}", "color:red");
        row("two classes", ".a.b{order:1}p.a{order:2}", "order:1");
        row("scope weighs as it is written", "#nice p{order:1}.a.b{order:2}body p{order:3}", "order:1");
        row(":root weighs as a class", ":root p{order:1}body p{order:2}", "order:1");
        row("where weighs nothing", "p{order:1}:where(.a){order:2}", "order:1");
        row("is weighs as its heaviest", ":is(.a,#x){order:1}p.a.b{order:2}", "order:1");
        row("not weighs as what is in it", "p:not(.c){order:1}p{order:2}", "order:1");
        row("importance", "p{color:red!important}p.a.b{color:blue}", "color:red");
        row("importance by weight", "p{color:red!important}.a{color:blue!important}", "color:blue");
        row("the heaviest selector of a list", "p,.a.b{order:1}.a{order:2}", "order:1");
        row("within a block", "p{color:red;color:blue}", "color:blue");
        row("a mistake does not push out", "p{color:red;color:bluish}", "color:red");
        row("later shorthand", "p{margin-left:1px}p{margin:0}", "margin:0");
        row("later longhand", "p{margin:0}p{margin-left:1px}", "margin:0 0 0 1px");
        row("shorthand between", "p{margin-left:1px;margin:0;margin-left:2px}", "margin:0 0 0 2px");
        row("important longhand before shorthand", "p{margin-left:1px!important;margin:0}", "margin:0 0 0 1px");
        row("longhands that cover a shorthand", "p{overflow:auto;overflow-x:hidden;overflow-y:scroll}",
            "overflow-x:hidden;overflow-y:scroll");
        row("crossing shorthands", "p{border-top:1px solid red;border-color:blue}",
            "border-top:1px solid red;border-color:blue");
        row("border covers its parts", "p{border-top:1px solid red;border-left-color:red;border-width:2px;border:none}",
            "border:none");
        row("font covers line-height", "p{line-height:2;font:12px serif}", "font:12px serif");
        row("background covers colour", "p{background-color:red;background:none}", "background:none");
        row("word-wrap is overflow-wrap", "p{word-wrap:normal;overflow-wrap:break-word}", "overflow-wrap:break-word");
        row("logical sides", "p{margin-inline:1px 2px;padding-block:3px}",
            "margin-left:1px;margin-right:2px;padding-top:3px;padding-bottom:3px");
        row("logical side", "p{margin-left:1px;margin-inline-start:2px}", "margin-left:2px");
        row("sides become one", "p{margin-top:1px;margin-right:2px;margin-bottom:1px;margin-left:2px}",
            "margin:1px 2px");
        row("equal sides become one value", "p{padding:1px 2px;padding-left:1px;padding-right:1px}", "padding:1px");
        row("what cannot be combined stays apart", "p{margin:inherit;margin-left:1px}",
            "margin:inherit;margin-left:1px");
        row("dropped", "p{position:absolute;top:0;cursor:pointer;grid-area:a;animation:x 1s;color:red}", "color:red");
        row("names in any case", "P{COLOR:red}", "color:red");
    }

    void cascades()
    {
        QFETCH(QByteArray, css);
        QFETCH(QByteArray, style);
        QCOMPARE(styleOf(css, "p.a.b('x')"), style);
    }

    void resolvesVariables_data()
    {
        QTest::addColumn<QByteArray>("css");
        QTest::addColumn<QByteArray>("style"); // of p
        const auto row = [](const char *name, const char *css, const char *style) {
            QTest::newRow(name) << QByteArray(css) << QByteArray(style);
        };
        row("from root", ":root{--c:red}p{color:var(--c)}", "color:red");
        row("from scope", "#nice{--c:red}p{color:var(--c)}", "color:red");
        row("own", "p{color:var(--c);--c:red}", "color:red");
        row("own beats inherited", ":root{--c:red}p{--c:blue;color:var( --c )}", "color:blue");
        row("fallback", "p{color:var(--c,red)}", "color:red");
        row("nested fallback", "p{color:var(--c, var(--d, var(--e, red)))}", "color:red");
        row("fallback with commas", "p{font-family:var(--f, a, b)}", "font-family:a,b");
        row("empty fallback", "p{margin:1px var(--x,)}", "margin:1px");
        row("part of a value", ":root{--w:2px;--c:0,0,0}p{border:var(--w) solid rgba(var(--c),.5)}",
            "border:2px solid rgba(0,0,0,0.5)");
        row("hsl parts", ":root{--h:120;--s:100%}p{color:hsl(var(--h),var(--s),25%)}", "color:rgb(0,128,0)");
        row("hsl triple", ":root{--p:120 100% 25%}p{color:hsl(var(--p) / 50%)}", "color:rgba(0,128,0,0.5)");
        row("sum", ":root{--u:4px}p{margin:calc(var(--u) * 2) calc(var(--u) + 1px)}", "margin:8px 5px");
        row("mix", ":root{--c:#fff}p{color:color-mix(in srgb, var(--c) 50%, black)}", "color:rgb(128,128,128)");
        row("chain", ":root{--a:var(--b);--b:var(--c);--c:red}p{color:var(--a)}", "color:red");
        row("chain from parent's", ":root{--c:red}p{--a:var(--c);color:var(--a)}", "color:red");
        row("cycle", ":root{--a:var(--b);--b:var(--a)}p{color:var(--a,blue)}", "color:blue");
        row("cycle with fallback inside", ":root{--a:var(--b,red);--b:var(--a,red)}p{color:var(--b,blue)}",
            "color:blue");
        row("self", ":root{--a:red}p{--a:var(--a);color:var(--a,blue)}", "color:blue");
        row("beside a cycle", ":root{--a:var(--a);--b:var(--a,red)}p{color:var(--b)}", "color:red");
        row("missing hides what is weaker", "p{color:red;color:var(--missing)}", "");
        row("missing hides a longhand", "p{margin-left:1px;margin:var(--missing);padding:0}", "padding:0");
        row("wrong hides what is weaker", ":root{--c:12px}p{color:red;color:var(--c)}", "");
        row("important", ":root{--c:red!important;--c:blue}p{color:var(--c)}", "color:red");
        row("names have case", ":root{--C:red;--c:blue}p{color:var(--C)}", "color:red");
        row("no escape", ":root{--c:red;}p{color:var(--c)}", "color:red");
        row("braces do not get out", ":root{--c:red}p{margin:0;color:var(--x, {color:red})}", "margin:0");
    }

    void resolvesVariables()
    {
        QFETCH(QByteArray, css);
        QFETCH(QByteArray, style);
        QCOMPARE(styleOf(css, "p('x')"), style);
    }

    void variablesInheritAlongTheTree()
    {
        const auto css = ":root{--c:red}blockquote{--c:blue}p{color:var(--c)}"_ba;
        QCOMPARE(
            styled(css, "p('a') blockquote(p('b') section(p('c'))) p('d')"),
            "<p{color:red}>a</p><blockquote><p{color:blue}>b</p><section><p{color:blue}>c</p></section></blockquote>"
            "<p{color:red}>d</p>"_ba);
    }

    void variableBombsFizzle()
    {
        QByteArray css = ":root{--x0:a b c d;";
        for (int i = 1; i < 100; ++i) {
            const QByteArray before = "var(--x" + QByteArray::number(i - 1) + ")";
            css += "--x" + QByteArray::number(i) + ":" + QByteArray(before + ' ').repeated(10) + ";";
        }
        css += "}p{font-family:var(--x99,safe)}";
        QCOMPARE(styleOf(css, "p('x')"), "font-family:safe"_ba);
        QByteArray chain = ":root{--x0:red;";
        for (int i = 1; i < 500; ++i)
            chain += "--x" + QByteArray::number(i) + ":var(--x" + QByteArray::number(i - 1) + ");";
        const QByteArray style = styleOf(QByteArray(chain + "}p{margin:0;color:var(--x499)}"), "p('x')");
        QVERIFY(style == "margin:0" || style == "margin:0;color:red");
        QCOMPARE(styleOf(QByteArray("p{margin:0;color:" + "var(--a,"_ba.repeated(5'000) + "}"), "p('x')"),
                 "margin:0"_ba);
    }

    void inlineStylesWin()
    {
        QCOMPARE(styleOf("p{color:red;margin:0}", "p$'color:blue'('x')"), "margin:0;color:blue"_ba);
        QCOMPARE(styleOf("p{color:red!important}", "p$'color:blue;order:1'('x')"), "order:1;color:red"_ba);
        QCOMPARE(styleOf("p{color:red!important}", "p$'color:blue!important'('x')"), "color:blue"_ba);
        QCOMPARE(styleOf("p{margin-left:1px}", "p$'margin:2px'('x')"), "margin:2px"_ba);
        QCOMPARE(styleOf(":root{--c:red}", "p$'color:var(--c)'('x')"), "color:red"_ba);
        QCOMPARE(styleOf("", "p$'position:fixed;color:red;background:url(//x.example)'('x')"), "color:red"_ba);
        QCOMPARE(styleOf("p{color:var(--c)}", "p$'--c:red'('x')"), ""_ba);
    }

    void stylingTwiceIsTheSame()
    {
        const Theme theme = StyledTree::theme("p{color:red}h2::before{content:'x'}p+p{margin:0}");
        const auto once = [&theme] {
            Tree tree = StyledTree::Builder("h2('h') p('a') p('b') p$'order:1'('c')").build();
            applyStyles(tree, theme);
            return StyledTree::write(tree.root());
        };
        const QByteArray first = once();
        QCOMPARE(once(), first);
        QCOMPARE(
            first,
            "<h2><span>x</span>h</h2><p{color:red}>a</p><p{color:red;margin:0}>b</p><p{color:red;margin:0;order:1}>c</p>"_ba);
    }

    void rootPaddingBecomesMargins()
    {
        const auto article = "p.a('a') p.b('b') p.c('c') p.d('d') section.e(p('f'))"_ba;
        const auto css =
            ".article{padding:10px 8px}.a{margin:1px 0}.b{margin-left:2px}.c{margin:0 auto}.d{margin:0 1em;width:100%}"_ba;
        Tree tree = StyledTree::Builder(article).build();
        applyStyles(tree, StyledTree::theme(css));
        QCOMPARE(tree.root()->style, "padding-top:10px;padding-bottom:10px"_ba);
        QCOMPARE(StyledTree::write(tree.root()), "<p{margin:1px 8px}>a</p><p{margin-right:8px;margin-left:10px}>b</p>"
                                                 "<p{margin:0 auto}>c</p><p{margin:0 1em}>d</p>"
                                                 "<section{margin-right:8px;margin-left:8px}><p>f</p></section>"_ba);
    }

    void generates_data()
    {
        QTest::addColumn<QByteArray>("css");
        QTest::addColumn<QByteArray>("article");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *css, const char *article, const char *expected) {
            QTest::newRow(name) << QByteArray(css) << QByteArray(article) << QByteArray(expected);
        };
        row("before and after", "h2::before{content:'[';color:red}h2:after{content:\"]\"}", "h2('a')",
            "<h2><span{color:red}>[</span>a<span>]</span></h2>");
        row("none", "h2::before{content:none}h2::after{content:normal}", "h2('a')", "<h2>a</h2>");
        row("no content", "h2::before{color:red}", "h2('a')", "<h2>a</h2>");
        row("display none", "h2::before{content:'x';display:none}", "h2('a')", "<h2>a</h2>");
        row("empty without a box", "h2::before{content:''}", "h2('a')", "<h2>a</h2>");
        row("empty with a box", "h2::before{content:'';display:inline-block;width:4px;background:red}", "h2('a')",
            "<h2><span{display:inline-block;width:4px;background:red}></span>a</h2>");
        row("empty and placed", "h2::before{content:'';position:absolute;width:4px;background:red}", "h2('a')",
            "<h2>a</h2>");
        row("block in a section", ":root>section::after{content:'x';display:block}", "section(p('a'))",
            "<section><p>a</p><section{display:block}>x</section></section>");
        row("block in a heading", "h2::after{content:'x';display:block}", "h2('a')",
            "<h2>a<span{display:block}>x</span></h2>");
        row("in a list item's line", "li::before{content:'-'}li::after{content:'.'}", "ul(li(section('a')))",
            "<ul><li><section><span>-</span>a<span>.</span></section></li></ul>");
        row("not in a table row", "tr::before{content:'x'}hr::before{content:'x'}img::after{content:'x'}",
            "table(tr(td('a'))) hr img", "<table><tr><td>a</td></tr></table><hr></hr><img></img>");
        row("attribute", "a::after{content:' (' attr(href) ')'}", "a@'x'('a')", "<a>a<span> (x)</span></a>");
        row("quotes", "p::before{content:open-quote}p::after{content:close-quote}", "p('a')",
            "<p><span>“</span>a<span>”</span></p>");
        row("url is left out", "p::before{content:url(http://e.example/x.png) 'a'}", "p", "<p><span>a</span></p>");
        row("alternative text", "p::before{content:'x' / 'spoken'}", "p", "<p><span>x</span></p>");
        row("line end is a space", "p::before{content:'a\\a b'}", "p", "<p><span>a b</span></p>");
        row("control characters are spaces", "p::before{content:'a\\1 \\9 b'}", "p", "<p><span>a  b</span></p>");
        row("line end is kept", "p::before{content:'a\\a b';white-space:pre}", "p",
            "<p><span{white-space:pre}>a<br></br>b</span></p>");
        row("quotes in text are text", "p::before{content:'\"<b>&'}", "p", "<p><span>\"<b>&</span></p>");
        row("variable", ":root{--q:'x'}p::before{content:var(--q)}", "p", "<p><span>x</span></p>");
        row("own variable", "p::before{--q:'x';content:var(--q)}", "p", "<p><span>x</span></p>");
        row("cascade", "p::before{content:'x';color:red}p.a::before{content:'y'}", "p.a",
            "<p><span{color:red}>y</span></p>");
        row("empty element", "p::before{content:'x'}p::after{content:'y'}", "p", "<p><span>x</span><span>y</span></p>");
        row("content of an element", "p{content:'x';color:red}", "p('a')", "<p{color:red}>a</p>");
        row("counter", "#nice{counter-reset:n}h2{counter-increment:n}h2::before{content:counter(n) '. '}",
            "h2('a') p h2('b')", "<h2><span>1. </span>a</h2><p></p><h2><span>2. </span>b</h2>");
        row("counter in the pseudo-element",
            "body{counter-reset:n 4}h2::before{counter-increment:n 2;content:counter(n)}", "h2 h2",
            "<h2><span>6</span></h2><h2><span>8</span></h2>");
        row("counter never reset", "p{counter-increment:n}p::before{content:counter(n)}", "section(p p) section(p)",
            "<section><p><span>1</span></p><p><span>2</span></p></section><section><p><span>1</span></p></section>");
        row("counter of another section", "section{counter-reset:n}p{counter-increment:n}p::before{content:counter(n)}",
            "section(p p) section(p)",
            "<section><p><span>1</span></p><p><span>2</span></p></section><section><p><span>1</span></p></section>");
        row("counter reset among siblings", "h2{counter-reset:n}p{counter-increment:n}p::before{content:counter(n)}",
            "h2 p p h2 p", "<h2></h2><p><span>1</span></p><p><span>2</span></p><h2></h2><p><span>1</span></p>");
        row("counters", "ul{counter-reset:n}li{counter-increment:n}li::before{content:counters(n,'.')}",
            "ul(li li(ul(li)) li)",
            "<ul><li><span>1</span></li><li><span>2</span><ul><li><span>2.1</span></li></ul></li><li><span>3</span></"
            "li></ul>");
        row("counter after what is inside",
            "p{counter-increment:n}:root>section::after{content:counter(n)}body{counter-reset:n}", "section(p p)",
            "<section><p></p><p></p><span>2</span></section>");
        row("counter-set",
            "p{counter-increment:n}p.a{counter-set:n 9}p::before{content:counter(n)}body{counter-reset:n}", "p p.a p",
            "<p><span>1</span></p><p><span>9</span></p><p><span>10</span></p>");
        row("style", "body{counter-reset:n 11}p::before{content:counter(n,cjk-ideographic) counter(n,upper-roman)}",
            "p", "<p><span>十一XI</span></p>");
    }

    void generates()
    {
        QFETCH(QByteArray, css);
        QFETCH(QByteArray, article);
        QFETCH(QByteArray, expected);
        QCOMPARE(styled(css, article), expected);
    }

    void countsInStyles_data()
    {
        QTest::addColumn<int>("value");
        QTest::addColumn<QByteArray>("style");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](int value, const char *style, const char *expected) {
            QTest::addRow("%d %s", value, style) << value << QByteArray(style) << QByteArray(expected);
        };
        row(12, "decimal", "12");
        row(-3, "decimal", "-3");
        row(7, "decimal-leading-zero", "07");
        row(12, "decimal-leading-zero", "12");
        row(1, "lower-alpha", "a");
        row(26, "lower-latin", "z");
        row(27, "upper-alpha", "AA");
        row(703, "lower-alpha", "aaa");
        row(0, "lower-alpha", "0");
        row(4, "lower-roman", "iv");
        row(1994, "upper-roman", "MCMXCIV");
        row(4000, "upper-roman", "4000");
        row(2, "lower-greek", "β");
        row(25, "lower-greek", "αα");
        row(105, "cjk-decimal", "一〇五");
        row(10, "cjk-ideographic", "十");
        row(11, "simp-chinese-informal", "十一");
        row(20, "trad-chinese-informal", "二十");
        row(105, "cjk-ideographic", "一百零五");
        row(110, "cjk-ideographic", "一百一十");
        row(3007, "cjk-ideographic", "三千零七");
        row(0, "cjk-ideographic", "零");
        row(12, "simp-chinese-formal", "壹拾贰");
        row(10000, "cjk-ideographic", "一〇〇〇〇");
        row(3, "cjk-heavenly-stem", "丙");
        row(11, "cjk-heavenly-stem", "一一");
        row(12, "cjk-earthly-branch", "亥");
        row(5, "disc", "•");
        row(5, "none", "");
        row(5, "no-such-style", "5");
        row(3, "UPPER-ROMAN", "III");
    }

    void countsInStyles()
    {
        QFETCH(int, value);
        QFETCH(QByteArray, style);
        QFETCH(QByteArray, expected);
        QCOMPARE(Css::counterText(value, style), expected);
    }
};

QTEST_GUILESS_MAIN(CascadeTest)
#include "tst_cascade.moc"
