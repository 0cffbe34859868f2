#include "escape.h"
#include "inlinescan.h"
#include "markdownline.h"
#include "summarytext.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// Values between what a person types and the bytes that spell them.
class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapes_data();
    void escapes();
    void escapesUrls_data();
    void escapesUrls();
    void cleansLines();
    void normalisesSummaries_data();
    void normalisesSummaries();
    void findsUrls_data();
    void findsUrls();
    void knowsWhatBeginsBlocks();
    void countsColumns();
};

void FieldsTest::escapes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("markdown");

    QTest::newRow("brackets") << u"a [b] c"_s << QByteArray("a \\[b\\] c");
    QTest::newRow("emphasis") << u"a*b*c"_s << QByteArray("a\\*b\\*c");
    QTest::newRow("lone star") << u"A * B"_s << QByteArray("A * B");
    QTest::newRow("underscore in a word") << u"face_swap"_s << QByteArray("face_swap");
    QTest::newRow("underscore at its edge") << u"_a_"_s << QByteArray("\\_a\\_");
    QTest::newRow("one tilde") << u"4~5"_s << QByteArray("4~5");
    QTest::newRow("two tildes") << u"4~5 2~3"_s << QByteArray("4\\~5 2\\~3");
    QTest::newRow("tag") << u"</script>"_s << QByteArray("\\</script>");
    QTest::newRow("less than") << u"a < b"_s << QByteArray("a < b");
    QTest::newRow("entity") << u"&copy; & co"_s << QByteArray("\\&copy; & co");
    QTest::newRow("backslash") << u"C:\\dir\\*"_s << QByteArray("C:\\dir\\\\\\*");
    QTest::newRow("backslash at the end") << u"a\\"_s << QByteArray("a\\\\");
    QTest::newRow("separators") << u"a | b丨c"_s << QByteArray("a \\| b&#x4E28;c");
}

void FieldsTest::escapes()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, markdown);
    QCOMPARE(escapedText(value, {.separators = true}), markdown);
    QCOMPARE(plainText(markdown), value);
}

void FieldsTest::escapesUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("markdown");

    QTest::newRow("plain") << u"https://x.y/a_(b)?c=d&e=f#g"_s << QByteArray("https://x.y/a_(b)?c=d&e=f#g");
    QTest::newRow("open bracket") << u"https://x.y/a("_s << QByteArray("https://x.y/a\\(");
    QTest::newRow("space") << u"https://x.y/a b"_s << QByteArray("<https://x.y/a b>");
    QTest::newRow("CJK") << u"https://x.y/字）"_s << QByteArray("https://x.y/字）");
    QTest::newRow("entity") << u"https://x.y/?a&copy;b"_s << QByteArray("https://x.y/?a&amp;copy;b");
    QTest::newRow("angle") << u"<a>"_s << QByteArray("<\\<a\\>>");
    QTest::newRow("empty") << u""_s << QByteArray();
}

void FieldsTest::escapesUrls()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, markdown);
    QCOMPARE(escapedUrl(url), markdown);
    const QByteArray target = '(' + markdown + ')';
    const auto found = linkTargetAt(target, 0, target.size());
    QVERIFY(found && found->span.end == target.size());
    QCOMPARE(plainUrl(QByteArrayView(target).sliced(found->url.begin, found->url.size())), url);
}

void FieldsTest::cleansLines()
{
    QCOMPARE(cleanLine(u"  a\r\nb\tc\u0007 "), u"a b c"_s);
    QCOMPARE(cleanLine(u"\u00A0a\u3000"), u"\u00A0a\u3000"_s);
    QCOMPARE(cleanLine(QString(QString(QChar(0xD83D)) + u"x"_s)), u"\uFFFDx"_s);
    QCOMPARE(cleanLine(u"😀"), u"😀"_s);
    QCOMPARE(cleanText(u"a\r\nb\rc\u2029d\0e"_s), u"a\nb\nc\nde"_s);
}

void FieldsTest::normalisesSummaries_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");

    QTest::newRow("plain") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("empty ends") << u"\n\n a \n\nb\n\n"_s << u"a\n\nb"_s;
    QTest::newRow("nested list") << u"a\n- b\n  - c"_s << u"a\n- b\n  - c"_s;
    QTest::newRow("shared indentation") << u"a\n  - b\n    - c"_s << u"a\n- b\n  - c"_s;
    QTest::newRow("code") << u"a\n\n    b"_s << u"a\n\n    b"_s;
    QTest::newRow("tab") << u"- a\n\t- b"_s << u"- a\n    - b"_s;
}

void FieldsTest::normalisesSummaries()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const QStringList lines = normalisedSummary(typed, Profile::builtIn());
    QCOMPARE(lines.join(u'\n'), kept);
    QCOMPARE(normalisedSummary(kept, Profile::builtIn()), lines);
    for (const SummaryLayout &layout : {SummaryLayout{}, SummaryLayout{2, 2, true}, SummaryLayout{4, 4, true}})
        QCOMPARE(readSummaryLines(writtenSummary(lines, layout, Profile::builtIn()), layout), lines);
}

void FieldsTest::findsUrls_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("url");

    QTest::newRow("plain") << QByteArray("  https://x.y/z  ") << QByteArray("https://x.y/z");
    QTest::newRow("autolink") << QByteArray("<https://x.y>") << QByteArray("https://x.y");
    QTest::newRow("full stop") << QByteArray("https://x.y。") << QByteArray("https://x.y");
    QTest::newRow("CJK tail") << QByteArray("https://x.y，见") << QByteArray();
    QTest::newRow("two") << QByteArray("https://x.y https://z") << QByteArray();
    QTest::newRow("scheme only") << QByteArray("https://") << QByteArray();
    QTest::newRow("no scheme") << QByteArray("x.y") << QByteArray();
}

void FieldsTest::findsUrls()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, url);
    const auto found = singleUrl(text, {0, text.size()}, UrlForm::WithScheme);
    QCOMPARE(found ? text.sliced(found->begin, found->size()) : QByteArray(), url);
}

void FieldsTest::knowsWhatBeginsBlocks()
{
    for (const char *line : {"- a",   "-",   "* a", "+ a",   "1. a",  "12) a", "> a",   "# a", "######", "---",   "***",
                             "_ _ _", "===", "```", "~~~ c", "<div>", "| a |", "|---|", ":-:", "[a]: b", "   - a"})
        QVERIFY2(beginsBlock(line), line);
    for (const char *line : {"", "a", "-a", "1.a", "1、a", "#a", "####### a", "*a*", "**a**", "_a_", "`a`", "~~a~~",
                             "=a", "[a](b)", "2020", "字"})
        QVERIFY2(!beginsBlock(line), line);
}

void FieldsTest::countsColumns()
{
    QCOMPARE(indentOf("\t x"), 5);
    QCOMPARE(indentOf("  \tx"), 4);
    QCOMPARE(bulletOf("- x").contentColumn, 2);
    QCOMPARE(bulletOf("-   x").contentColumn, 4);
    QCOMPARE(bulletOf(" * x").contentColumn, 3);
    QCOMPARE(bulletOf("-      x").contentColumn, 2);
    QCOMPARE(bulletOf("-").contentColumn, 2);
    QCOMPARE(bulletOf("x").contentColumn, 0);
}

QTEST_GUILESS_MAIN(FieldsTest)

#include "tst_fields.moc"
