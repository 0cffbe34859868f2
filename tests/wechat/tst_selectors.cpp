#include "css/selectorparser.h"
#include "styledtree.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Jianbao::WeChat;

namespace {

/// The text of all elements that the selector matches, in document order.
QByteArray matched(QByteArrayView selector, QByteArrayView article)
{
    Tree tree = StyledTree::Builder(article).build();
    applyStyles(tree, StyledTree::theme(QByteArray(selector.toByteArray() + "{order:7}")));
    QByteArrayList names;
    if (tree.root()->style.contains("order"))
        names.append("ROOT");
    for (const Node *node = nextInOrder(tree.root(), tree.root()); node; node = nextInOrder(node, tree.root())) {
        if (node->style.contains("order:7"))
            names.append(node->firstChild && node->firstChild->tag == Tag::Text ? node->firstChild->text : "?"_ba);
    }
    return names.join(' ');
}

constexpr QByteArrayView article =
    R"(h2.section-title.big(span.content('title')) p.a('p1') p.b('p2') ul(li('l1' section('s1')) li('l2') li('l3') li('l4'))
       p.a.c('p3' strong('st' em('em'))) blockquote(p('q1') blockquote(p('q2'))) h2('h'))";

} // namespace

class SelectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QByteArray>("selector");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *selector, const char *expected) {
            QTest::newRow(selector) << QByteArray(selector) << QByteArray(expected);
        };
        row("p", "p1 p2 p3 q1 q2");
        row("P", "p1 p2 p3 q1 q2");
        row(".a", "p1 p3");
        row("p.a.c", "p3");
        row("*.c", "p3");
        // A heading without such a span gets one, as mdnice gives it.
        row("h2 .content", "title h");
        row("h2>.content", "title h");
        row("blockquote p", "q1 q2");
        row("blockquote blockquote p", "q2");
        row("blockquote > blockquote > p", "q2");
        row("ul > p", "");
        row("p em", "em");
        row("p > em", "");
        row("h2 + p", "p1");
        row("p + p", "p2");
        row("h2 ~ p", "p1 p2 p3");
        row("ul ~ p strong", "st");
        row("p ~ h2", "h");
        row("h2 + p ~ p", "p2 p3");
        row("li + li", "l2 l3 l4");
        row("li:first-child", "l1");
        row("li:last-child", "l4");
        row("li:nth-child(2)", "l2");
        row("li:nth-child(even)", "l2 l4");
        row("li:nth-child(odd)", "l1 l3");
        row("li:nth-child(2n+1)", "l1 l3");
        row("li:nth-child( -n + 2 )", "l1 l2");
        row("li:nth-child(n)", "l1 l2 l3 l4");
        row("li:nth-child(3n-1)", "l2");
        row("li:nth-child(-2n)", "");
        row("li:nth-last-child(2)", "l3");
        row("li:nth-last-child(n+3)", "l1 l2");
        row("p:first-of-type", "p1 q1 q2");
        row("p:last-of-type", "p3 q1 q2");
        row("p:nth-of-type(2)", "p2");
        row("#nice > h2:nth-of-type(2)", "h");
        row("p:only-child", "q2");
        row("p:only-of-type", "q1 q2");
        row("em:only-of-type", "em");
        row(":root", "ROOT");
        row("body", "ROOT");
        row("html body #nice", "ROOT");
        row("section#nice.article", "ROOT");
        row("section", "ROOT s1");
        row("#nice", "ROOT");
        row("#wenyan p.b", "p2");
        row("#wemd > p.b", "p2");
        row("#bm-md p.b", "p2");
        row("body #output > p.b", "p2");
        row(":root p.b", "p2");
        row("p #nice", "");
        row("#nice #nice p", "p1 p2 p3 q1 q2");
        row("p:not(.a)", "p2 q1 q2");
        row("p:not(.a):not(blockquote p)", "");
        row("p:not(.a, .b)", "q1 q2");
        row("li:not(:first-child)", "l2 l3 l4");
        row("li:not(:nth-child(2)):not(:last-child)", "l1 l3");
        row(":is(h2, li) > :is(span, section)", "title s1");
        row("p:not(video)", "p1 p2 p3 q1 q2");
        row("p:is(video)", "");
        row("video, p.b", "p2");
        row("p:not(:is(.b, :not(.a)))", "p1 p3");
        row(".missing", "");
        row("p:hover", "");
        row("p:hover, p.b", "p2");
        row("p:empty", "");
    }

    void matches()
    {
        QFETCH(QByteArray, selector);
        QFETCH(QByteArray, expected);
        QCOMPARE(matched(selector, article), expected);
    }

    void matchesAttributes()
    {
        constexpr QByteArrayView links = "p(a('none') a@'https://mp.weixin.qq.com/s/x'('wx') a.x.y@'a b-c'('words'))";
        QCOMPARE(matched("a[href]", links), "wx words");
        QCOMPARE(matched("a:not([href])", links), "none");
        QCOMPARE(matched("a[href^='https://mp.']", links), "wx");
        QCOMPARE(matched("a[href*=weixin]", links), "wx");
        QCOMPARE(matched("a[href$='/x']", links), "wx");
        QCOMPARE(matched("a[HREF$='/X' i]", links), "wx");
        QCOMPARE(matched("a[href$='/X']", links), "");
        QCOMPARE(matched("a[href~='a']", links), "words");
        QCOMPARE(matched("a[href = 'a b-c']", links), "words");
        QCOMPARE(matched("[class~=y]", links), "words");
        QCOMPARE(matched("a[href='']", links), "");
        QCOMPARE(matched("a:link", links), "wx words");
        QCOMPARE(matched("a[onclick]", links), "");
    }

    void textBetweenDoesNotCount()
    {
        QCOMPARE(matched("em:first-child + u", "p('x' em('e') 'y' u('u'))"), "u");
        QCOMPARE(matched("em:nth-child(1)", "p('x' em('e') 'y' u('u'))"), "e");
    }

    void generatedElementsAreNoSiblings()
    {
        // The span made for li::before stands in the list item's section and must not be counted there.
        const QByteArray html = StyledTree::styled("li::before{content:'-'} section span:first-child{order:1}",
                                                   "ul(li(section(span('one'))))");
        QCOMPARE(html, "<ul><li><section><span>-</span><span{order:1}>one</span></section></li></ul>");
    }

    void reports_data()
    {
        QTest::addColumn<QByteArray>("css");
        QTest::addColumn<QString>("part");
        QTest::addColumn<bool>("mistake");
        QTest::newRow("unknown pseudo-class") << "\np:odd{}"_ba << u"odd"_s << true;
        QTest::newRow("unknown pseudo-element") << "\np::x{}"_ba << u"::x"_s << true;
        QTest::newRow("hover") << "\na:hover{}"_ba << u"hover"_s << false;
        QTest::newRow("selection") << "\n::selection{}"_ba << u"selection"_s << false;
        QTest::newRow("scrollbar") << "\npre::-webkit-scrollbar{}"_ba << u"scrollbar"_s << false;
        QTest::newRow("empty in list") << "\n,q{}"_ba << u"missing"_s << true;
        QTest::newRow("nothing behind") << "\np >{}"_ba << u"missing"_s << true;
        QTest::newRow("two combinators") << "\np > > a{}"_ba << u"missing"_s << true;
        QTest::newRow("nth") << "\np:nth-child(x){}"_ba << u"nth-child"_s << true;
        QTest::newRow("attribute") << "\np[=x]{}"_ba << u"attribute"_s << true;
        QTest::newRow("attribute without value") << "\np[a=]{}"_ba << u"no value"_s << true;
        QTest::newRow("after pseudo-element") << "\np::before a{}"_ba << u"::before"_s << true;
        QTest::newRow("complex not") << "\np:not(a b){}"_ba << u"simple"_s << true;
        QTest::newRow("namespace") << "\nsvg|a{}"_ba << u"|"_s << true;
        QTest::newRow("number") << "\n1p{}"_ba << u"1"_s << true;
    }

    void reports()
    {
        QFETCH(QByteArray, css);
        QFETCH(QString, part);
        QFETCH(bool, mistake);
        const QList<Theme::Problem> problems = StyledTree::theme(css).problems();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].line, 2);
        QVERIFY2(problems[0].message.contains(part), qPrintable(problems[0].message));
        QCOMPARE(problems[0].kind == Theme::Problem::Kind::Unknown, mistake);
    }

    void parsesNth_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("offset");
        const auto row = [](const char *text, int step, int offset) {
            QTest::newRow(text) << QByteArray(text) << step << offset;
        };
        row("even", 2, 0);
        row("ODD", 2, 1);
        row("5", 0, 5);
        row("-5", 0, -5);
        row("n", 1, 0);
        row("-n+3", -1, 3);
        row("+2n - 1", 2, -1);
        row("2N+1", 2, 1);
        row("0n+4", 0, 4);
        row("-n- 2", -1, -2);
    }

    void parsesNth()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, step);
        QFETCH(int, offset);
        Css::Source source(text);
        Css::Tokenizer tokenizer(source);
        std::vector<Css::Token> tokens;
        for (Css::Token token = tokenizer.next(); !token.is(Css::TokenType::End); token = tokenizer.next())
            tokens.push_back(token);
        const auto nth = Css::parseNth(tokens);
        QVERIFY(nth);
        QCOMPARE(*nth, std::pair(step, offset));
    }

    /// Every way to match `* * … *` against a deep tree is one too many to try.
    void selectorBombEndsInTime()
    {
        QByteArray css;
        for (int i = 0; i < 150; ++i)
            css += QByteArray("* > * ").repeated(12) + "~ * + * em{order:" + QByteArray::number(i) + "}\n";
        css += "p{order:1}";
        Tree tree;
        Node *parent = tree.root();
        for (int depth = 0; depth < 3000; ++depth) {
            Node *const node = tree.create(depth % 2 ? Tag::Span : Tag::Em);
            Tree::append(parent, node);
            Tree::append(parent, tree.create(Tag::P));
            parent = node;
        }
        QElapsedTimer timer;
        timer.start();
        applyStyles(tree, StyledTree::theme(css));
        QVERIFY(timer.elapsed() < 10'000);
        QCOMPARE(tree.root()->firstChild->next->style, "order:1");
    }

    void tooManyPartsAreReported()
    {
        QVERIFY(!StyledTree::problems(QByteArray(QByteArray("p ").repeated(40) + "{order:1}")).isEmpty());
        QByteArray many;
        for (int i = 0; i < 6000; ++i)
            many += "p a{order:1}\n";
        QVERIFY(!StyledTree::problems(many).isEmpty());
        QByteArray facts;
        for (int i = 1; i <= 70; ++i)
            facts += "p:nth-child(" + QByteArray::number(i) + "){order:1}\n";
        QCOMPARE(StyledTree::problems(facts).size(), 6);
        QCOMPARE(StyledTree::theme(facts).problems().first().line, 65);
    }
};

QTEST_GUILESS_MAIN(SelectorsTest)
#include "tst_selectors.moc"
