#include "jsonedit.h"
#include "profileedits.h"
#include "profilereader.h"

#include <QJsonDocument>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class JsonEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsOneValue_data();
    void setsOneValue();
    void appendsAsTheOthersStand_data();
    void appendsAsTheOthersStand();
    void removesWithItsComma_data();
    void removesWithItsComma();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void profileGoesThereAndBack();
};

void JsonEditTest::setsOneValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("nothing there", "{}\n", "{\n  \"rules\": {\"a-b\": false}\n}\n");
    row("other keys", "{\n    \"name\" : \"x\"\n}", "{\n    \"name\" : \"x\",\n    \"rules\": {\"a-b\": false}\n}");
    row("on one line", "{\"name\": \"x\"}", "{\"name\": \"x\", \"rules\": {\"a-b\": false}}");
    row("empty group", "{\n  \"rules\": {}\n}\n", "{\n  \"rules\": {\n    \"a-b\": false\n  }\n}\n");
    row("other rules", "{\"rules\": {\"c\": true},\n \"z\": 1}",
        "{\"rules\": {\"c\": true, \"a-b\": false},\n \"z\": 1}");
    row("there already", "{\"rules\": { \"a-b\" :true , \"c\":1}}", "{\"rules\": { \"a-b\" :false , \"c\":1}}");
    row("twice: the last counts", "{\"rules\": {\"a-b\": 1, \"a-b\": 2}}", "{\"rules\": {\"a-b\": 1, \"a-b\": false}}");
    row("escaped key", "{\"r\\u0075les\": {}}", "{\"r\\u0075les\": {\n  \"a-b\": false\n}}");
    row("brackets in texts", "{\"n\": \"}]\\\"{\", \"rules\": {\"x\": \"[\"}}",
        "{\"n\": \"}]\\\"{\", \"rules\": {\"x\": \"[\", \"a-b\": false}}");
    row("windows", "{\r\n\t\"n\": [1,\r\n2]\r\n}", "{\r\n\t\"n\": [1,\r\n2],\r\n\t\"rules\": {\"a-b\": false}\r\n}");
    row("byte order mark", "\xEF\xBB\xBF{\"n\": 1}", "\xEF\xBB\xBF{\"n\": 1, \"rules\": {\"a-b\": false}}");
}

void JsonEditTest::setsOneValue()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const auto changed = JsonEdit::set(before, {u"rules"_s, u"a-b"_s}, "false");
    QVERIFY(changed.has_value());
    QCOMPARE(*changed, after);
    QVERIFY(QJsonDocument::fromJson(*changed).isObject());
    QCOMPARE(*JsonEdit::set(*changed, {u"rules"_s, u"a-b"_s}, "false"), after);
}

void JsonEditTest::appendsAsTheOthersStand_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("no list") << "{\n  \"a\": 1\n}"_ba << "{\n  \"a\": 1,\n  \"l\": [\n    9\n  ]\n}"_ba;
    QTest::newRow("empty") << "{\"l\": [ ]}"_ba << "{\"l\": [\n  9\n]}"_ba;
    QTest::newRow("one line") << "{\"l\": [1, 2]}"_ba << "{\"l\": [1, 2, 9]}"_ba;
    QTest::newRow("lines") << "{\"l\": [\n      [1],\n      {\"x\": \"]\"}\n  ]}"_ba
                           << "{\"l\": [\n      [1],\n      {\"x\": \"]\"},\n      9\n  ]}"_ba;
}

void JsonEditTest::appendsAsTheOthersStand()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(JsonEdit::append(before, {u"l"_s}, "9").value_or("refused"), after);
}

void JsonEditTest::removesWithItsComma_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("first") << "{\"l\": [9, 1, 2]}"_ba << "{\"l\": [1, 2]}"_ba;
    QTest::newRow("middle") << "{\"l\": [\n  1,\n  9,\n  2\n]}"_ba << "{\"l\": [\n  1,\n  2\n]}"_ba;
    QTest::newRow("last") << "{\"l\": [\n  1,\n  9\n]}"_ba << "{\"l\": [\n  1\n]}"_ba;
    QTest::newRow("several") << "{\"l\": [9, 1, 9, 9]}"_ba << "{\"l\": [1]}"_ba;
    QTest::newRow("all") << "{\"l\": [ 9,9 , 9 ]}"_ba << "{\"l\": [ ]}"_ba;
    QTest::newRow("none") << "{\"l\": [99]}"_ba << "{\"l\": [99]}"_ba;
    QTest::newRow("no list") << "{\"a\": 1}"_ba << "{\"a\": 1}"_ba;
}

void JsonEditTest::removesWithItsComma()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const auto left = JsonEdit::removeEntries(before, {u"l"_s}, [](const QByteArray &entry) { return entry == "9"; });
    QCOMPARE(left.value_or("refused"), after);
    QVERIFY(QJsonDocument::fromJson(*left).isObject());
}

void JsonEditTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("broken") << "{\"rules\": {"_ba;
    QTest::newRow("a list") << "[{}]"_ba;
    QTest::newRow("another kind") << "{\"rules\": 3}"_ba;
    QTest::newRow("deep") << QByteArray(5000, '[');
    QTest::newRow("bytes") << "\xff\x00{}"_ba;
}

void JsonEditTest::refusesWhatItCannotRead()
{
    QFETCH(const QByteArray, json);
    const auto refused = JsonEdit::set(json, {u"rules"_s, u"a"_s}, "true");
    QVERIFY(!refused.has_value());
    QVERIFY(!refused.error().message.isEmpty());
}

void JsonEditTest::profileGoesThereAndBack()
{
    const QByteArray before = "{\n  \"name\": \"周记\",\n\n  \"rules\": {\"pseudo-ol\": false}\n}\n";
    const IgnoredPlace place{u"repeated-word"_s, u"“看看” \\ 看"_s, u"2020-03-30"_s};
    const IgnoredPlace other{u"dup-punct"_s, u"，，"_s, {}};
    const QByteArray one = ProfileEdits::ignore(before, place).value_or(QByteArray());
    const QByteArray two = ProfileEdits::ignore(one, other).value_or(QByteArray());
    QCOMPARE(ProfileEdits::ignore(two, place).value_or(QByteArray()), two);
    const ReadProfile read = readProfile(two);
    QCOMPARE(read.problems, QList<ProfileProblem>());
    QCOMPARE(read.profile.ignored, (QList<IgnoredPlace>{place, other}));
    QCOMPARE(ProfileEdits::heed(two, other).value_or(QByteArray()), one);
    QVERIFY(ProfileEdits::heed(one, place)->startsWith(before.chopped(3)));
    // A check that is no house rule can be switched off as well.
    const QByteArray off = ProfileEdits::switchRule(two, u"duplicate-url"_s, false).value_or(QByteArray());
    QCOMPARE(readProfile(off).problems, QList<ProfileProblem>());
    QCOMPARE(readProfile(off).profile.rules.value(u"duplicate-url"_s, true), false);
    QVERIFY(readProfile(off).profile.readsLike(readProfile(before).profile));
}

QTEST_GUILESS_MAIN(JsonEditTest)
#include "tst_jsonedit.moc"
