#include "corpus.h"
#include "search.h"

#include <QTest>
#include <thread>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

SearchQuery plain(const QString &pattern)
{
    return {.pattern = pattern};
}

SearchQuery expression(const QString &pattern)
{
    return {.pattern = pattern, .syntax = SearchQuery::Syntax::Expression};
}

/// The bytes of the hits, each in brackets, or the error.
QString found(const Text &text, const SearchQuery &query)
{
    const Result<SearchHits> hits = findAll(text, query);
    if (!hits)
        return u"error: "_s + hits.error().message;
    QString result;
    for (const Span span : hits->spans)
        result += u'[' + text.string(span) + u']';
    return result;
}

QByteArray replaced(const QByteArray &bytes, const SearchQuery &query, const QString &with)
{
    const Text text(bytes);
    const Result<Replaced> all = replaceAll(text, query, with);
    return all ? all->changes.applyTo(text).bytes() : "error: " + all.error().message.toUtf8();
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsCharacters_data();
    void findsCharacters();
    void findsWholeWords_data();
    void findsWholeWords();
    void findsExpressions_data();
    void findsExpressions();
    void tellsBytes();
    void saysWhatIsWrongWithAnExpression();
    void keepsTheByteOrderMarkFirst();
    void replaces_data();
    void replaces();
    void refusesAGroupThatIsNotThere();
    void replacesOneHit();
    void replacingOneByOneIsReplacingAll();
    void doesNotHang_data();
    void doesNotHang();
    void isBounded();
    void canBeStopped();
    void searchesALongText();
};

void SearchTest::findsCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isCaseSensitive");
    QTest::addColumn<QString>("hits");

    QTest::newRow("nothing") << "abc"_ba << QString() << false << QString();
    QTest::newRow("empty text") << ""_ba << u"a"_s << false << QString();
    QTest::newRow("any case") << "Ai aI AI"_ba << u"ai"_s << false << u"[Ai][aI][AI]"_s;
    QTest::newRow("case") << "Ai aI AI"_ba << u"AI"_s << true << u"[AI]"_s;
    QTest::newRow("other alphabets") << "Straße ПРИВЕТ"_ba << u"привет"_s << false << u"[ПРИВЕТ]"_s;
    QTest::newRow("not an expression") << "a.c abc a*c"_ba << u"a.c"_s << true << u"[a.c]"_s;
    QTest::newRow("brackets") << "[标题 | 来源](u)"_ba << u"](u"_s << true << u"[](u]"_s;
    QTest::newRow("across lines") << "一\r\n二\r\n"_ba << u"一\n二"_s << true << u"[一\r\n二]"_s;
    QTest::newRow("one after the other") << "aaaa"_ba << u"aa"_s << true << u"[aa][aa]"_s;
    QTest::newRow("emoji") << "x😀y😀"_ba << u"😀"_s << true << u"[😀][😀]"_s;
    QTest::newRow("broken bytes") << "a\xff\xfe"
                                     "b"_ba
                                  << QString(QChar::ReplacementCharacter) << true << u"[\uFFFD][\uFFFD]"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QString(QChar(0)) << true << QString(u'[') + QChar(0) + u']';
}

void SearchTest::findsCharacters()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, pattern);
    QFETCH(bool, isCaseSensitive);
    SearchQuery query = plain(pattern);
    query.isCaseSensitive = isCaseSensitive;
    QTEST(found(Text(text), query), "hits");
}

void SearchTest::findsWholeWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("hits");

    QTest::newRow("words") << u"AI AIR FAIR (ai) ai_x"_s << u"ai"_s << u"[AI][ai]"_s;
    QTest::newRow("among Han characters") << u"嵌入式AI简报，AIoT"_s << u"AI"_s << u"[AI]"_s;
    QTest::newRow("Han characters") << u"论文与论文集"_s << u"论文"_s << u"[论文][论文]"_s;
    QTest::newRow("Kana") << u"エッジAIの話"_s << u"AI"_s << u"[AI]"_s;
    QTest::newRow("digits") << u"2020 20200 第20期"_s << u"20"_s << u"[20]"_s;
    QTest::newRow("accents") << u"caf\u0065\u0301 cafe"_s << u"cafe"_s << u"[cafe]"_s;
    QTest::newRow("signs at its ends") << u"a++b a++ (c)"_s << u"++"_s << u"[++][++]"_s;
    QTest::newRow("Cyrillic") << u"кот который"_s << u"кот"_s << u"[кот]"_s;
}

void SearchTest::findsWholeWords()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    SearchQuery query = plain(pattern);
    query.isWholeWord = true;
    QTEST(found(Text(text.toUtf8()), query), "hits");
}

void SearchTest::findsExpressions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("hits");

    QTest::newRow("arXiv numbers") << "[2003.08646] x 2003.1"_ba << u"\\d{4}\\.\\d{5}"_s << u"[2003.08646]"_s;
    QTest::newRow("line begins") << "- a\n- b\r\n-c"_ba << u"^- "_s << u"[- ][- ]"_s;
    QTest::newRow("line ends") << "a  \nb\r\nc  \r\n"_ba << u" +$"_s << u"[  ][  ]"_s;
    QTest::newRow("a dot stays in its line") << "a\nb"_ba << u"a.*"_s << u"[a]"_s;
    QTest::newRow("white space stays in its line") << "a \n b"_ba << u"a\\s+"_s << u"[a ]"_s;
    QTest::newRow("told to cross lines") << "a\r\nb"_ba << u"a\\nb"_s << u"[a\r\nb]"_s;
    QTest::newRow("empty hits") << "a\nb"_ba << u"^"_s << u"[][]"_s;
    QTest::newRow("Han characters are word characters") << "标题 x"_ba << u"\\w+"_s << u"[标题][x]"_s;
    QTest::newRow("scripts") << "用AI写"_ba << u"\\p{Han}"_s << u"[用][写]"_s;
    QTest::newRow("looking behind") << "摘要：甲"_ba << u"(?<=：)."_s << u"[甲]"_s;
}

void SearchTest::findsExpressions()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, pattern);
    QTEST(found(Text(text), expression(pattern)), "hits");
}

void SearchTest::tellsBytes()
{
    const Text text("\xef\xbb\xbf"
                    "标题\r\nx\xff😀标题"_ba);
    const auto hits = findAll(text, plain(u"标题"_s));
    QVERIFY(hits);
    QCOMPARE(hits->spans, (QList<Span>{{3, 9}, {17, 23}}));
    QVERIFY(hits->isComplete);
    QCOMPARE(findAll(text, plain(u"😀"_s))->spans, (QList<Span>{{13, 17}}));
}

void SearchTest::saysWhatIsWrongWithAnExpression()
{
    const Result<SearchHits> hits = findAll(Text("abc"_ba), expression(u"a(b"_s));
    QVERIFY(!hits);
    QVERIFY2(hits.error().message.contains(u"character 4"_s), qPrintable(hits.error().message));
    SearchQuery commented = expression(u"(?x)a # no end"_s);
    commented.isWholeWord = true;
    QVERIFY(!findAll(Text("abc"_ba), commented));
    QVERIFY(findAll(Text("abc"_ba), plain(QString(QChar(0xD800)))).value_or(SearchHits{}).spans.isEmpty());
}

void SearchTest::keepsTheByteOrderMarkFirst()
{
    QCOMPARE(replaced("\xef\xbb\xbf"
                      "a\nb"_ba,
                      expression(u"^"_s), u"> "_s),
             "\xef\xbb\xbf"
             "> a\n> b"_ba);
    QCOMPARE(replaced("\xef\xbb\xbf"
                      "a"_ba,
                      plain(u"\uFEFF"_s), u"x"_s),
             "\xef\xbb\xbf"
             "a"_ba);
}

void SearchTest::replaces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isExpression");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QByteArray>("result");

    QTest::newRow("plain") << "a b a"_ba << false << u"a"_s << u"$0\\n"_s << "$0\\n b $0\\n"_ba;
    QTest::newRow("deletes") << "a\xff b"_ba << false << QString(QChar::ReplacementCharacter) << QString() << "a b"_ba;
    QTest::newRow("leaves other bytes") << "\xff\r\nx\r\xa0y"_ba << false << u"x"_s << u"标"_s
                                        << "\xff\r\n标\r\xa0y"_ba;
    QTest::newRow("groups") << "(a)[b]"_ba << true << u"\\((\\w)\\)\\[(\\w)\\]"_s << u"[$1](\\2)"_s << "[a](b)"_ba;
    QTest::newRow("the whole") << "ab"_ba << true << u"a"_s << u"<$0>"_s << "<a>b"_ba;
    QTest::newRow("names") << "2020-03"_ba << true << u"(?<y>\\d+)-(?<m>\\d+)"_s << u"${m}/${y}/${1}"_s
                           << "03/2020/2020"_ba;
    QTest::newRow("signs") << "a"_ba << true << u"a"_s << u"$$ $ \\\\ \\"_s << "$ $ \\ \\"_ba;
    QTest::newRow("group and digit") << "a"_ba << true << u"(a)"_s << u"$12"_s << "a2"_ba;
    QTest::newRow("line breaks of the file") << "a,b\r\n"_ba << true << u","_s << u"\\n"_s << "a\r\nb\r\n"_ba;
    QTest::newRow("line breaks are taken")
        << "a\r\n\r\n\r\nb"_ba << true << u"\\n{3}"_s << u"\\n\\n"_s << "a\r\n\r\nb"_ba;
    QTest::newRow("hard breaks") << "a\nb\n"_ba << true << u"(?<=\\w)$"_s << u"  "_s << "a  \nb  \n"_ba;
    QTest::newRow("touching hits") << "aab"_ba << true << u"a"_s << u"xy"_s << "xyxyb"_ba;
    QTest::newRow("group that took no part") << "b"_ba << true << u"(a)?b"_s << u"<$1>"_s << "<>"_ba;
    QTest::newRow("lone surrogate") << "a"_ba << false << u"a"_s << QString(QChar(0xDC00)) << "\uFFFD"_ba;
}

void SearchTest::replaces()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isExpression);
    QFETCH(QString, pattern);
    QFETCH(QString, with);
    QTEST(replaced(text, isExpression ? expression(pattern) : plain(pattern), with), "result");
}

void SearchTest::refusesAGroupThatIsNotThere()
{
    const Text text("a"_ba);
    for (const QString &with : {u"$2"_s, u"\\2"_s, u"${2}"_s, u"${x}"_s, u"${}"_s}) {
        const Result<Replaced> all = replaceAll(text, expression(u"(a)"_s), with);
        QVERIFY2(!all, qPrintable(with));
        QVERIFY(!all.error().message.isEmpty());
    }
}

void SearchTest::replacesOneHit()
{
    const Text text("甲 a1 a2 a3\n"_ba);
    const SearchQuery query = expression(u"(?<= )a(\\d)"_s);
    const Result<SearchHits> hits = findAll(text, query);
    QCOMPARE(hits->spans.size(), 3);
    const Result<Replaced> one = replaceHit(text, query, hits->spans[1], u"$1b");
    QCOMPARE(one->count, 1);
    QCOMPARE(one->changes.applyTo(text).bytes(), "甲 a1 2b a3\n"_ba);
    QCOMPARE(replaceHit(text, query, {0, 3}, u"x")->count, 0); // that is no hit
    QVERIFY(replaceHit(text, query, hits->spans[1], u"$0")->changes.isEmpty());
}

void SearchTest::replacingOneByOneIsReplacingAll()
{
    const QByteArray bytes = "- [甲 | 乙](http://a.cn)\r\n- 丙 http://b.cn/x\r\n  论文：http://c.cn"_ba;
    for (const SearchQuery &query : {plain(u"http"_s), expression(u"http://(\\w)\\.cn"_s), expression(u"^-"_s)}) {
        const QString with = query.syntax == SearchQuery::Syntax::Plain ? u"ftp"_s : u"$0s"_s;
        const Text whole(bytes);
        const QList<Span> hits = findAll(whole, query)->spans;
        Text text = whole;
        for (qsizetype i = hits.size(); i-- > 0;) // from the last, so that the others stay where they are
            text = replaceHit(text, query, hits[i], with)->changes.applyTo(text);
        QCOMPARE(text.bytes(), replaceAll(whole, query, with)->changes.applyTo(whole).bytes());
    }
}

void SearchTest::doesNotHang_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pattern");

    const QByteArray letters = QByteArray(5'000, 'a');
    QTest::newRow("nested repetition") << letters << u"(a+)+b"_s;
    QTest::newRow("alternatives") << letters << u"(a|aa)+b"_s;
    QTest::newRow("a long line") << QByteArray(1 << 20, 'a') << u"(a*)*b"_s;
    QTest::newRow("many lines")
        << QByteArray("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\n").repeated(9'000) << u"(a+)+$"_s;
    QTest::newRow("across lines") << QByteArray("aaaaaaaaaaaaaaaaaaaa\n").repeated(2'000) << u"(a+\\n?)+b"_s;
    QTest::newRow("recursion") << QByteArray(100'000, '(') << u"\\(((?:[^()]|(?R))*)\\)"_s;
}

void SearchTest::doesNotHang()
{
    // Any answer will do. Without limits the first would take longer than the test has.
    QFETCH(QByteArray, text);
    QFETCH(QString, pattern);
    const Result<SearchHits> hits = findAll(Text(text), expression(pattern));
    if (!hits)
        QVERIFY(!hits.error().message.isEmpty());
}

void SearchTest::isBounded()
{
    const Text text(QByteArray(mostHits + 1, 'a'));
    const Result<SearchHits> hits = findAll(text, plain(u"a"_s));
    QCOMPARE(hits->spans.size(), mostHits);
    QVERIFY(!hits->isComplete);
    QVERIFY(!replaceAll(text, plain(u"a"_s), u"b"));
    const Text fits(QByteArray(mostHits, 'a'));
    QVERIFY(findAll(fits, plain(u"a"_s))->isComplete);
    QCOMPARE(replaceAll(fits, plain(u"a"_s), u"b")->changes.applyTo(fits).bytes(), QByteArray(mostHits, 'b'));
}

void SearchTest::canBeStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const Text text(QByteArray("a\n").repeated(1'000));
    const Result<SearchHits> hits = findAll(text, plain(u"a"_s), stop.get_token());
    QVERIFY(!hits->isComplete);
    QVERIFY(!replaceAll(text, plain(u"a"_s), u"b", stop.get_token()));
}

void SearchTest::searchesALongText()
{
    const QByteArray line = "- [一图理清Nvidia AI软件栈 | 某号](https://example.com/path?x=1) 摘要：文字 text\r\n"_ba;
    const Text text(line.repeated((16 << 20) / line.size()));
    SearchQuery query = plain(u"nvidia"_s);
    QCOMPARE(findAll(text, query)->spans.size(), std::min(mostHits, (16 << 20) / line.size()));
    query.isWholeWord = true;
    query.pattern = u"text"_s;
    QVERIFY(findAll(text, query)->spans.size() > 100'000);
    QVERIFY(findAll(text, plain(u"absent"_s))->spans.isEmpty());
    QVERIFY(findAll(text, expression(u"\\[(.+?) \\| absent\\]"_s))->spans.isEmpty());
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
