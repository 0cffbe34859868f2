#include "css/parser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Jianbao::WeChat;
using namespace Jianbao::WeChat::Css;

namespace {

/// A token as `type:text`, for comparison.
QByteArray written(const Token &token)
{
    switch (token.type) {
    case TokenType::Whitespace:
        return "ws";
    case TokenType::Ident:
        return "ident:" + token.text.toByteArray();
    case TokenType::Function:
        return "function:" + token.text.toByteArray();
    case TokenType::AtKeyword:
        return "at:" + token.text.toByteArray();
    case TokenType::Hash:
        return "hash:" + token.text.toByteArray();
    case TokenType::String:
        return "string:" + token.text.toByteArray();
    case TokenType::BadString:
        return "badstring";
    case TokenType::Url:
        return "url:" + token.text.toByteArray();
    case TokenType::BadUrl:
        return "badurl";
    case TokenType::Number:
        return "number:" + token.text.toByteArray();
    case TokenType::Percentage:
        return "percent:" + token.text.toByteArray();
    case TokenType::Dimension:
        return "dim:" + token.text.toByteArray() + '|' + token.unit.toByteArray();
    case TokenType::Delim:
        return QByteArray("delim:") + token.delim;
    default:
        return "other:" + QByteArray::number(static_cast<int>(token.type));
    }
}

QByteArrayList tokens(const QByteArray &text)
{
    Source source(text);
    Tokenizer tokenizer(source);
    QByteArrayList out;
    for (Token token = tokenizer.next(); !token.is(TokenType::End); token = tokenizer.next())
        out.append(written(token));
    return out;
}

struct Read {
    QStringList rules; ///< `selector tokens{name=value tokens!;…}`
    QList<Theme::Problem> problems;
};

QString joined(Tokens list)
{
    QByteArray out;
    for (const Token &token : list) {
        if (token.is(TokenType::Whitespace))
            out += ' ';
        else if (token.is(TokenType::Delim))
            out += token.delim;
        else if (token.is(TokenType::Hash))
            out += '#' + token.text.toByteArray();
        else if (token.is(TokenType::Comma))
            out += ',';
        else if (token.is(TokenType::Semicolon))
            out += ';';
        else if (token.is(TokenType::Colon))
            out += ':';
        else if (token.opens())
            out += token.text.toByteArray() + '(';
        else if (token.closes())
            out += ')';
        else
            out += token.text.toByteArray() + token.unit.toByteArray();
    }
    return QString::fromUtf8(out);
}

Read read(const QByteArray &css)
{
    Source source(css);
    ProblemList problems;
    Parser parser(source, problems);
    Read result;
    RawRule rule;
    while (parser.nextRule(rule)) {
        QString text = joined(rule.prelude) + u"{"_s;
        for (const RawDeclaration &one : rule.declarations)
            text += QString::fromUtf8(one.name) + u'=' + joined(one.value) + (one.important ? u"!;"_s : u";"_s);
        result.rules.append(text + u'}');
    }
    result.problems = problems.take();
    return result;
}

} // namespace

class CssParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenizes_data()
    {
        QTest::addColumn<QByteArray>("css");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("names") << QByteArray("a --b -c _d 标题 -")
                               << QByteArray("ident:a ws ident:--b ws ident:-c ws ident:_d ws ident:标题 ws delim:-");
        QTest::newRow("numbers") << QByteArray("1 -.5 +2e3 1.px 10% 3em 1e3px 5e")
                                 << QByteArray("number:1 ws number:-.5 ws number:+2e3 ws number:1 delim:. ident:px ws "
                                               "percent:10 ws dim:3|em ws dim:1e3|px ws dim:5|e");
        QTest::newRow("strings") << QByteArray("'a' \"b'c\" 'd\\'e' 'f\\\ng'")
                                 << QByteArray("string:a ws string:b'c ws string:d'e ws string:fg");
        QTest::newRow("a string ends with its line") << QByteArray("'a\nb") << QByteArray("badstring ws ident:b");
        QTest::newRow("escapes") << QByteArray("\\41 b \\4e00x a\\.b \\0 ")
                                 << QByteArray("ident:Ab ws ident:一x ws ident:a.b ws ident:\xef\xbf\xbd");
        QTest::newRow("comments") << QByteArray("a/* b */c/**//* */d /* open")
                                  << QByteArray("ident:a ident:c ident:d ws");
        QTest::newRow("urls") << QByteArray("url(a.png) url( b ) url('c') url(d e) url(")
                              << QByteArray("url:a.png ws url:b ws function:url string:c other:20 ws badurl ws url:");
        QTest::newRow("others") << QByteArray("#1a @x <!-- --> >")
                                << QByteArray("hash:1a ws at:x ws other:23 ws other:24 ws delim:>");
    }

    void tokenizes()
    {
        QFETCH(QByteArray, css);
        QFETCH(QByteArray, expected);
        QCOMPARE(tokens(css).join(' '), expected);
    }

    void parses_data()
    {
        QTest::addColumn<QByteArray>("css");
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<QList<int>>("problemLines");
        using Lines = QList<int>;
        QTest::newRow("plain") << QByteArray("h1{color:red;margin : 0 1px}\np > a { }")
                               << QStringList({u"h1{color=red;margin=0 1px;}"_s, u"p > a{}"_s}) << Lines{};
        QTest::newRow("important") << QByteArray("p{a:b!important;c:d ! IMPORTANT ;e:important}")
                                   << QStringList({u"p{a=b!;c=d!;e=important;}"_s}) << Lines{};
        QTest::newRow("last semicolon missing, end missing")
            << QByteArray("p{a:b") << QStringList({u"p{a=b;}"_s}) << Lines{};
        QTest::newRow("a bad declaration costs itself")
            << QByteArray("p{a b;c:d;\n:e;f:g}") << QStringList({u"p{c=d;f=g;}"_s}) << Lines{1, 2};
        QTest::newRow("hacks") << QByteArray("p{*zoom:1;a:b}") << QStringList({u"p{a=b;}"_s}) << Lines{1};
        QTest::newRow("nested rule") << QByteArray("p{a:b;\n&:hover{c:d}\nb:hover{x:y}\ne:f}")
                                     << QStringList({u"p{a=b;e=f;}"_s}) << Lines{2, 3};
        QTest::newRow("at-rules") << QByteArray(
                                         "@charset 'x';@import url(//e.example/x);\n@media print{p{a:b}}\nq{c:d}")
                                  << QStringList({u"q{c=d;}"_s}) << Lines{1, 2};
        QTest::newRow("at-rule inside") << QByteArray("p{@media x{a:b};c:d}") << QStringList({u"p{c=d;}"_s})
                                        << Lines{1};
        QTest::newRow("stray ends") << QByteArray("}\np{a:b}}") << QStringList({u"p{a=b;}"_s}) << Lines{1, 2};
        QTest::newRow("semicolons between brackets")
            << QByteArray("p{a:f(x;y);b:'}';c:[;]}") << QStringList({u"p{a=f(x;y);b=};c=(;);}"_s}) << Lines{};
        QTest::newRow("no block") << QByteArray("p{a:b}\nh1, h2") << QStringList({u"p{a=b;}"_s}) << Lines{2};
        QTest::newRow("custom property with braces")
            << QByteArray("p{--x:{a:b};c:d}") << QStringList({u"p{--x=(a:b);c=d;}"_s}) << Lines{};
        QTest::newRow("html comment") << QByteArray("<!-- p{a:b} -->") << QStringList({u"p{a=b;}"_s}) << Lines{};
        QTest::newRow("line ends") << QByteArray("p{\r\na b;\r\rc d;\fe f}") << QStringList({u"p{}"_s})
                                   << Lines{2, 4, 5};
    }

    void parses()
    {
        QFETCH(QByteArray, css);
        QFETCH(QStringList, rules);
        QFETCH(QList<int>, problemLines);
        const Read result = read(css);
        QCOMPARE(result.rules, rules);
        QList<int> lines;
        for (const Theme::Problem &problem : result.problems)
            lines.append(problem.line);
        QCOMPARE(lines, problemLines);
    }

    void atRulesHaveNoEffectOrAreRefused()
    {
        const Read result = read("@media x{}\n@import 'y';");
        QCOMPARE(result.problems[0].kind, Theme::Problem::Kind::NoEffect);
        QCOMPARE(result.problems[1].kind, Theme::Problem::Kind::Unknown);
        QVERIFY(result.problems[1].message.contains(u"@import"));
    }

    void endlessNestingEnds()
    {
        for (const QByteArray &opener :
             {"{"_ba, "("_ba, "["_ba, "a{"_ba, "a{b:("_ba, "@x{"_ba, "a{@x("_ba, ":not("_ba, "/*"_ba}) {
            const Read result = read(opener.repeated(200'000 / opener.size()));
            QVERIFY(result.problems.size() <= 501);
        }
    }

    void longSelectorsAndValuesAreLeftOut()
    {
        const Read selector = read("a," + QByteArray("b,").repeated(50'000) + "c{x:y}\np{a:b}");
        QCOMPARE(selector.rules, QStringList({u"p{a=b;}"_s}));
        QCOMPARE(selector.problems.size(), 1);
        const Read value = read("p{a:" + QByteArray("b ").repeated(50'000) + ";c:d}");
        QCOMPARE(value.rules, QStringList({u"p{c=d;}"_s}));
        QCOMPARE(value.problems.size(), 1);
    }

    void problemsAreCounted()
    {
        const Read result = read("p{" + QByteArray("?;\n").repeated(10'000) + "}");
        QCOMPARE(result.problems.size(), 501);
        QCOMPARE(result.problems.last().line, 501);
    }
};

QTEST_GUILESS_MAIN(CssParserTest)
#include "tst_cssparser.moc"
