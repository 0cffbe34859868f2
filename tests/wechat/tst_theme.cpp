#include "styledtree.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Jianbao::WeChat;

namespace {

/// An article with every hook.
constexpr QByteArrayView fullArticle =
    R"(p.tagline('t') blockquote.intro(p('i') p('j')) h2.section-title(span.content('s'))
    section.item(p.item-title(span.item-number('1.') span.item-tag('x') a@'https://mp.weixin.qq.com/s/a'('t') span.item-source('s') sup.footnote-ref('[1]'))
      p.item-field(span.field-label('f') 'v') p.summary('s' strong('b') code('c') em('e')) ul(li(section('l' section.nested-line('n')))) p.summary('s'))
    section.item(p.item-title(span.item-number('2.') span.item-link('t')) p.summary('s'))
    p('p' del('d') u('u')) ol(li(section('o'))) blockquote(p('q')) pre.code(section('k' code('c'))) section.table(table(thead(tr(th('h'))) tbody(tr(td('d')))))
    figure(img figcaption('c')) hr blockquote.note(p('n')) section.past(p.past-line('p')) section.footnotes(p.footnotes-title('r') p.footnote-item(span.footnote-number('[1]') 'u'))
    section.ending(p('e')) h1('1') h3('3') h4('4') h5('5') h6('6'))";

Tree fullTree()
{
    return StyledTree::Builder(fullArticle).build();
}

template <typename Visit>
void forEachElement(const Tree &tree, Visit visit)
{
    visit(tree.root());
    for (const Node *node = nextInOrder(tree.root(), tree.root()); node; node = nextInOrder(node, tree.root())) {
        if (node->tag != Tag::Text)
            visit(node);
    }
}

/// What may never be in a style attribute, whatever the theme says. Empty when all is well.
QByteArray badStyle(const QByteArray &style)
{
    const QByteArray lower = style.toLower();
    for (const char *bad : {"\"", "<", ">", "\\", "\n", "\r", "var(", "calc(", "expression", "javascript", "grid",
                            "animation", "@", "{", "}", "/*", "--"}) {
        if (lower.contains(bad))
            return bad;
    }
    for (const QByteArray bad : {"position:", "content:"}) {
        if (lower.startsWith(bad) || lower.contains(QByteArray(';' + bad)))
            return bad;
    }
    QByteArray rest = lower;
    rest.replace("url(https://mmbiz.qpic.cn/", "").replace("url(http://mmbiz.qpic.cn/", "");
    if (rest.contains("url("))
        return "url(";
    return {};
}

QByteArray valueIn(const QByteArray &style, QByteArrayView property)
{
    for (const QByteArray &one : style.split(';')) {
        if (one.startsWith(property) && one.size() > property.size() && one[property.size()] == ':')
            return one.sliced(property.size() + 1);
    }
    return {};
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardIsWhole()
    {
        const Theme &theme = Theme::standard();
        QStringList lines;
        for (const Theme::Problem &problem : theme.problems())
            lines.append(QString::number(problem.line) + u": "_s + problem.message);
        QCOMPARE(lines, QStringList());
        Tree tree = fullTree();
        applyStyles(tree, theme);
        forEachElement(tree,
                       [](const Node *node) { QVERIFY2(badStyle(node->style).isEmpty(), node->style.constData()); });
        QVERIFY(valueIn(tree.root()->style, "font-size") == "15px");
        QVERIFY(valueIn(tree.root()->style, "line-height") == "1.75");
        QVERIFY(!tree.root()->style.contains("padding"));
        QVERIFY(!tree.root()->style.contains("background"));
    }

    void readsWhatItCan()
    {
        const auto theme = Theme::fromCss(u"mine"_s, "\xef\xbb\xbfp{color:red}\n\np{colour:red;margin:5}\n?{}\n");
        QVERIFY(theme);
        QCOMPARE(theme->name(), u"mine"_s);
        QList<int> lines;
        for (const Theme::Problem &problem : theme->problems())
            lines.append(problem.line);
        QCOMPARE(lines, QList<int>({3, 3, 4}));
        Tree tree = StyledTree::Builder("p").build();
        applyStyles(tree, *theme);
        QCOMPARE(tree.root()->firstChild->style, "color:red"_ba);
    }

    void namesUnknownVariables()
    {
        QCOMPARE(StyledTree::problems("p{color:var(--c)}\n:root{--c:red}").size(), 0);
        QCOMPARE(StyledTree::problems("p{color:var(--d, red)}").size(), 0);
        const QStringList problems = StyledTree::problems("p{color:red;\ncolor:var(--d)}");
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].startsWith(u"2: "_s) && problems[0].contains(u"--d"));
    }

    void refusesWhatIsNoStyleSheet()
    {
        const auto binary = Theme::fromCss(u"x.css"_s, QByteArray("p{}\0\1\2", 6));
        QVERIFY(!binary);
        QVERIFY(binary.error().message.contains(u"x.css"));
        const auto large = Theme::fromCss(u"x.css"_s, QByteArray("p{color:red}\n").repeated(5 * 1024 * 1024 / 13));
        QVERIFY(!large);
        QVERIFY(large.error().message.contains(u"1 MB"));
        const auto empty = Theme::fromCss(u"x.css"_s, {});
        QVERIFY(empty && empty->problems().isEmpty());
        Tree tree = StyledTree::Builder("p").build();
        applyStyles(tree, *empty);
        QVERIFY(tree.root()->firstChild->style.isEmpty());
    }

    void readsOtherEncodingsAsFarAsTheyGo()
    {
        const auto theme = Theme::fromCss(u"gbk"_s, "/* \xd6\xd0\xce\xc4 */ p{color:red}");
        QVERIFY(theme);
        QCOMPARE(theme->problems().size(), 1);
        Tree tree = StyledTree::Builder("p").build();
        applyStyles(tree, *theme);
        QCOMPARE(tree.root()->firstChild->style, "color:red"_ba);
    }

    void hostileSheetsEnd_data()
    {
        QTest::addColumn<QByteArray>("css");
        constexpr qsizetype size = 1'000'000;
        const auto fill = [](const QByteArray &unit) { return unit.repeated(size / unit.size()); };
        QTest::newRow("rules") << fill("p a{color:red}\n");
        QTest::newRow("classes") << [] {
            QByteArray css;
            for (int i = 0; css.size() < size; ++i)
                css += ".c" + QByteArray::number(i) + "{order:1}";
            return css;
        }();
        QTest::newRow("declarations") << QByteArray("p{" + fill("color:red;"));
        QTest::newRow("braces") << fill("{");
        QTest::newRow("rules in rules") << fill("a{");
        QTest::newRow("parentheses") << QByteArray("p{width:calc" + fill("("));
        QTest::newRow("functions") << QByteArray("p{width:" + fill("calc("));
        QTest::newRow("not") << fill(":not(");
        QTest::newRow("selector list") << QByteArray(fill("p,") + "p{color:red}");
        QTest::newRow("universal") << QByteArray(fill("* ") + "{color:red}");
        QTest::newRow("escapes") << fill("\\41 ");
        QTest::newRow("strings") << fill("\"\\\n");
        QTest::newRow("comments") << fill("/**/ ");
        QTest::newRow("custom properties") << [] {
            QByteArray css = ":root{";
            for (int i = 0; css.size() < size; ++i)
                css += "--x" + QByteArray::number(i) + ":var(--x" + QByteArray::number(i + 1) + ") var(--x0);";
            return QByteArray(css + "}p{color:var(--x1)}");
        }();
        QTest::newRow("problems") << fill("?\n");
        QTest::newRow("generated") << QByteArray("p::before{content:" + fill("'xxxxxxxxxx' "));
        QTest::newRow("numbers") << QByteArray("p{width:" + fill("1") + "px}");
        QTest::newRow("universal rules") << fill("*{color:red}");
    }

    void hostileSheetsEnd()
    {
        QFETCH(QByteArray, css);
        QElapsedTimer timer;
        timer.start();
        const auto theme = Theme::fromCss(u"x"_s, css);
        QVERIFY(theme);
        QVERIFY(theme->problems().size() <= 502);
        Tree tree = fullTree();
        applyStyles(tree, *theme);
        forEachElement(tree,
                       [](const Node *node) { QVERIFY2(badStyle(node->style).isEmpty(), node->style.constData()); });
        QVERIFY(timer.elapsed() < 20'000);
    }

    void deepTreesAreNotRecursedInto()
    {
        Tree tree;
        Node *parent = tree.root();
        for (int depth = 0; depth < 100'000; ++depth) {
            Node *const node = tree.create(Tag::Span);
            Tree::append(parent, node);
            parent = node;
        }
        applyStyles(tree,
                    StyledTree::theme(
                        "span span{color:red}span{counter-reset:n}span:last-child::before{content:counters(n,'.')}"));
        QCOMPARE(parent->style, "color:red"_ba);
        QVERIFY(parent->firstChild->firstChild->text.size() <= 1024);
    }

    /// Whatever bytes a theme has: no crash, and nothing that leaves the style attribute or reaches the network.
    void randomSheetsStayInside()
    {
        static constexpr QByteArrayView seeds[] = {
            ":root{--a:#fff;--b:var(--a)}p,h2>.content{color:var(--b, red)!important;margin:calc(1px + 2px) 0}",
            "li:nth-child(2n+1):not(.x)::before{content:'\\201c' counter(n, cjk-decimal) attr(href) "
            "url(http://e.example/);}",
            "a[href^=\"http\"]{background:url('http://e.example/x.png') hsl(var(--h) 50% 50%);font-family:\"A B\", c}",
            "@import url(//e.example/a.css);@media (x){p{position:fixed}}.item-title{position:absolute;grid-area:a}",
            "*{width:expression(alert(1));behavior:url(x.htc);border:1px solid color-mix(in srgb, red 20%, #0008)}",
            "#nice h2 .prefix{display:none}h2 .content{display:block;color:#2060c0}.suffix{border:1px "
            "solid}.hljs,.codespan"
            "{font:bold 12px/1.5 a}.footnotes-sep::before{content:'x'}.footnote-item p{--accent:red;width:50%}",
            "#nice{padding:1px 2px 3px;counter-reset:n "
            "3}p{counter-increment:n;background:url(https://mmbiz.qpic.cn/x)}",
        };
        static constexpr QByteArrayView pieces[] = {
            "\"",    "'",     "<",    ">",    "\\",          "\n",      "{",  "}",  "(",   ")",
            ";",     ":",     "!",    "url(", "var(",        "calc(",   "/*", "*/", "--a", "position:fixed",
            "\\22 ", "\\3c ", "\xff", "\\0",  "javascript:", "content:"};
        QRandomGenerator random(20200330);
        for (int round = 0; round < 2000; ++round) {
            QByteArray css;
            for (int i = random.bounded(1, 4); i > 0; --i)
                css += seeds[random.bounded(static_cast<int>(std::size(seeds)))].toByteArray();
            for (int i = random.bounded(0, 12); i > 0; --i) {
                const qsizetype at = random.bounded(css.size());
                switch (random.bounded(4)) {
                case 0:
                    css[at] = static_cast<char>(random.bounded(1, 256));
                    break;
                case 1:
                    css.remove(at, random.bounded(1, 8));
                    break;
                case 2:
                    css.insert(at, pieces[random.bounded(static_cast<int>(std::size(pieces)))]);
                    break;
                default:
                    css.insert(at, css.mid(random.bounded(css.size()), random.bounded(1, 30)));
                    break;
                }
                if (css.isEmpty())
                    css = "p";
            }
            auto theme = Theme::fromCss(u"fuzz"_s, css);
            QVERIFY(theme);
            if (round % 2)
                theme = theme->with({.accent = u"#7a4a00"_s, .fontSize = 20, .lineHeight = 2, .spacing = 0.5});
            Tree tree = fullTree();
            applyStyles(tree, *theme);
            bool good = true;
            forEachElement(tree, [&](const Node *node) {
                const QByteArray bad = badStyle(node->style);
                if (!bad.isEmpty()) {
                    qWarning() << "round" << round << "has" << bad << "in" << node->style << "from" << css;
                    good = false;
                }
                for (const Node *child = node->firstChild; child; child = child->next)
                    good = good && !(node->generated && child->text.contains('\n'));
            });
            QVERIFY(good);
        }
    }

    void isSafeOnAnyThread()
    {
        const Theme theme = Theme::standard();
        Tree single = fullTree();
        applyStyles(single, theme);
        const QByteArray expected = StyledTree::write(single.root());
        std::array<QByteArray, 4> results;
        std::vector<std::unique_ptr<QThread>> threads;
        for (QByteArray &result : results) {
            threads.emplace_back(QThread::create([&result, &theme] {
                for (int i = 0; i < 50; ++i) {
                    Tree tree = fullTree();
                    applyStyles(tree, theme);
                    result = StyledTree::write(tree.root());
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60'000));
        for (const QByteArray &result : results)
            QCOMPARE(result, expected);
    }

    void styles3000Nodes()
    {
        const auto build = [] {
            Tree tree;
            for (int i = 0; i < 300; ++i) {
                Node *const item = tree.create(Tag::Section, "item");
                Tree::append(tree.root(), item);
                Node *const title = tree.create(Tag::P, "item-title");
                Tree::append(item, title);
                for (const QByteArrayView name : {"item-number", "item-link", "item-source"}) {
                    Node *const span = tree.create(Tag::Span, name);
                    Tree::append(span, tree.createText("x"));
                    Tree::append(title, span);
                }
                for (int j = 0; j < 2; ++j) {
                    Node *const summary = tree.create(Tag::P, "summary");
                    Tree::append(item, summary);
                    Tree::append(summary, tree.createText("x"));
                    Tree::append(summary, tree.create(Tag::Strong));
                }
            }
            return tree;
        };
        Tree warm = build();
        applyStyles(warm, Theme::standard());
        Tree tree = build();
        QBENCHMARK_ONCE
        {
            applyStyles(tree, Theme::standard());
        }
        QCOMPARE(StyledTree::write(tree.root()), StyledTree::write(warm.root()));
    }
};

QTEST_GUILESS_MAIN(ThemeTest)
#include "tst_theme.moc"
