#include "checker.h"
#include "edits.h"
#include "issuejson.h"
#include "jsonlines.h"
#include "parser.h"
#include "profilereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// The only problem a text has.
ProfileProblem onlyProblem(const QByteArray &json)
{
    const ReadProfile read = readProfile(json);
    return read.problems.size() == 1 ? read.problems.constFirst() : ProfileProblem{};
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void readsTheExampleOfTheDocumentation();
    void documentationNamesEveryKey();
    void missingKeysAreBuiltIn();
    void namesKeyAndLine_data();
    void namesKeyAndLine();
    void aWrongKeyLeavesTheOthers();
    void suggestsTheNameThatWasMeant();
    void tellsOfNamesThatStandTwice();
    void syntaxErrorsNameTheLine_data();
    void syntaxErrorsNameTheLine();
    void survivesHostileSettings_data();
    void survivesHostileSettings();
    void findsLinesOfKeys();
    void loadsFromTheFolder();

    void readsTitleFormats_data();
    void readsTitleFormats();
    void writesIssuesAsTheProfileSays();
    void readsIssuesAsTheProfileSays();
    void sectionsSayWhatMakesAnItemComplete();
};

void ProfileTest::readsWhatItWrites()
{
    const ReadProfile read = readProfile(profileJson(Profile::builtIn()));
    QCOMPARE(read.problems, QList<ProfileProblem>());
    QVERIFY(read.profile == Profile::builtIn());

    Profile other;
    other.name = u"A \"weekly\" \\ letter"_s;
    other.title = {u"（"_s, u"）"_s, u" "_s};
    other.sections = {{u"News"_s, ItemPart::Title | ItemPart::Source}, {u"All"_s, {}}};
    other.summaryLabels = {u"Gist"_s};
    other.sourceSeparator = u"丨"_s;
    other.labelColon = u": "_s;
    other.past = {u"Before"_s, {}, PastProfile::Form::Bullets, 3, u"{date}.md"_s};
    other.footer = u"one\n\n\"two\""_s;
    other.theme = u"mine.css"_s;
    other.rules = {{u"pseudo-ol"_s, false}, {u"cjk-latin-spacing"_s, true}, {u"duplicate-url"_s, false}};
    other.ignored = {{u"dup-punct"_s, u"“，，”"_s, {}}, {u"intro-empty"_s, u"> 导读：\\"_s, u"2020-03-30"_s}};
    const ReadProfile again = readProfile(profileJson(other));
    QCOMPARE(again.problems, QList<ProfileProblem>());
    QVERIFY(again.profile == other);
}

void ProfileTest::readsTheExampleOfTheDocumentation()
{
    QFile file(QStringLiteral(JIANBAO_SOURCE_DIR "/docs/profile.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    const qsizetype begin = page.indexOf("```json\n") + 8;
    const QByteArray example = page.sliced(begin, page.indexOf("\n```", begin) - begin);
    const ReadProfile read = readProfile(example);
    QCOMPARE(read.problems, QList<ProfileProblem>());
    QCOMPARE(read.profile.name, u"湖畔数据周记"_s);
    QCOMPARE(read.profile.sectionNames(), (QStringList{u"要闻"_s, u"工具"_s, u"好文"_s}));
    QVERIFY(!(read.profile.past == Profile::builtIn().past));
}

void ProfileTest::documentationNamesEveryKey()
{
    QFile file(QStringLiteral(JIANBAO_SOURCE_DIR "/docs/profile.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    const QJsonObject keys = QJsonDocument::fromJson(profileJson(Profile::builtIn())).object();
    for (const QString &key : keys.keys())
        QVERIFY2(page.contains(QByteArray('`' + key.toUtf8() + '`')), qPrintable(key));
    const IgnoredPlace place{u"a"_s, u"b"_s, u"c"_s};
    for (const QString &key : QJsonDocument::fromJson(ignoredJson(place)).object().keys())
        QVERIFY2(page.contains(QByteArray('`' + key.toUtf8() + '`')), qPrintable(key));
    for (const QString &key : keys.value(u"past"_s).toObject().keys())
        QVERIFY2(page.contains(QByteArray('`' + key.toUtf8() + '`')), qPrintable(key));
    // What has to be asked for, the page says of each by name.
    for (const QString &code : checkCodesOffByDefault())
        QVERIFY2(page.contains(QByteArray('`' + code.toUtf8() + '`')), qPrintable(code));
}

void ProfileTest::missingKeysAreBuiltIn()
{
    const ReadProfile read = readProfile("{\"name\": \"周记\"}");
    QCOMPARE(read.problems, QList<ProfileProblem>());
    Profile expected = Profile::builtIn();
    expected.name = u"周记"_s;
    QVERIFY(read.profile == expected);
}

void ProfileTest::namesKeyAndLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &json, const QString &key, int line) {
        QTest::newRow(name) << json << key << line;
    };
    row("number for a text", "{\n\n\"tagline\": 3}", u"tagline"_s, 3);
    row("text of two lines", "{\n\"name\": \"a\\nb\"}", u"name"_s, 2);
    row("title without date", "{\"name\": \"a\",\n \"title\": \"{name}：{subtitle}\"}", u"title"_s, 2);
    row("title that cannot be read", "{\"title\": \"{name} {date} {subtitle}\"}", u"title"_s, 1);
    row("prefix with colon", "{\n\"introPrefix\": \"导读：\"}", u"introPrefix"_s, 2);
    row("sections as text", "{\n\"sections\": \"a\"}", u"sections"_s, 2);
    row("a section as number", "{\n\"sections\": [\n\"a\",\n1]}", u"sections"_s, 4);
    row("a section without name", "{\n\"sections\": [\n\"a\",\n{\"required\": []}]}", u"sections"_s, 4);
    row("unknown part", "{\"sections\": [\n{\"name\": \"a\",\n\"required\": [\"titel\"]}]}", u"sections.required"_s, 3);
    row("no summary label", "{\n\"summaryLabels\": []}", u"summaryLabels"_s, 2);
    row("a label too long", "{\n\"textLabels\": [\"a\",\n\"一二三四五六七八九十十一\"]}", u"textLabels"_s, 3);
    row("separator", "{\n\"sourceSeparator\": \"-\"}", u"sourceSeparator"_s, 2);
    row("separator without spaces", "{\n\"sourceSeparator\": \"|\"}", u"sourceSeparator"_s, 2);
    row("colon", "{\n\"labelColon\": \"=\"}", u"labelColon"_s, 2);
    row("past as text", "{\n\"past\": \"往期\"}", u"past"_s, 2);
    row("past form", "{\n\"past\": {\n\"form\": \"tabel\"}}", u"past.form"_s, 3);
    row("columns as text", "{\n\"past\": {\n\"columns\": \"4\"}}", u"past.columns"_s, 3);
    row("columns as fraction", "{\"past\": {\n\"columns\": 2.5}}", u"past.columns"_s, 2);
    row("too many columns", "{\"past\": {\n\"columns\": 400}}", u"past.columns"_s, 2);
    row("address without date", "{\"past\": {\n\n\"issueUrl\": \"x\"}}", u"past.issueUrl"_s, 3);
    row("footer of numbers", "{\n\"footer\": [1, 2]}", u"footer"_s, 2);
    row("rule as text", "{\"rules\": {\n\"pseudo-ol\": \"off\"}}", u"rules.pseudo-ol"_s, 2);
    row("ignored as text", "{\n\"ignored\": \"all\"}", u"ignored"_s, 2);
    row("ignored without check", "{\"ignored\": [\n{\"check\": \"a\"},\n{\"text\": \"b\"}]}", u"ignored"_s, 3);
    row("null", "{\n\"theme\": null}", u"theme"_s, 2);
}

void ProfileTest::namesKeyAndLine()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    QFETCH(int, line);
    const ReadProfile read = readProfile(json);
    QCOMPARE(read.problems.size(), 1);
    const ProfileProblem problem = read.problems.constFirst();
    QCOMPARE(problem.kind, ProfileProblem::Kind::Error);
    QCOMPARE(problem.key, key);
    QCOMPARE(problem.line, line);
    QVERIFY2(problem.message.contains(u"“%1”"_s.arg(key)), qPrintable(problem.message));
    QVERIFY(problem.inFile(u"jianbao.json"_s).startsWith(u"jianbao.json, line %1: "_s.arg(line)));
}

void ProfileTest::aWrongKeyLeavesTheOthers()
{
    const ReadProfile read = readProfile("{\"name\": \"周记\", \"tagline\": 1, \"introPrefix\": \"开篇\",\n"
                                         "\"past\": {\"columns\": 0, \"heading\": \"以前\"}, \"sections\": [1]}");
    QCOMPARE(read.problems.size(), 3);
    QVERIFY(!read.isUnreadable);
    QCOMPARE(read.profile.name, u"周记"_s);
    QCOMPARE(read.profile.tagline, Profile::builtIn().tagline);
    QCOMPARE(read.profile.introPrefix, u"开篇"_s);
    QCOMPARE(read.profile.past.heading, u"以前"_s);
    QCOMPARE(read.profile.past.columns, Profile::builtIn().past.columns);
    QCOMPARE(read.profile.sectionNames(), Profile::builtIn().sectionNames());
}

void ProfileTest::suggestsTheNameThatWasMeant()
{
    ProfileProblem problem = onlyProblem("{\n\"tagLines\": \"a\"}");
    QCOMPARE(problem.kind, ProfileProblem::Kind::Warning);
    QCOMPARE(problem.line, 2);
    QVERIFY2(problem.message.contains(u"“tagLines”"_s) && problem.message.contains(u"“tagline”"_s),
             qPrintable(problem.message));
    problem = onlyProblem("{\"past\": {\n\"collumns\": 4}}");
    QCOMPARE(problem.line, 2);
    QVERIFY2(problem.message.contains(u"“past.collumns”"_s) && problem.message.contains(u"“columns”"_s),
             qPrintable(problem.message));
    problem = onlyProblem("{\"colour\": \"red\"}");
    QVERIFY2(problem.message.contains(u"“colour”"_s) && problem.message.count(u'“') == 1, qPrintable(problem.message));
}

void ProfileTest::tellsOfNamesThatStandTwice()
{
    const ReadProfile read = readProfile("{\"name\": \"a\",\n\"theme\": \"\",\n\"name\": \"b\"}");
    QCOMPARE(read.problems.size(), 1);
    QCOMPARE(read.problems.constFirst().line, 3);
    QCOMPARE(read.problems.constFirst().key, u"name"_s);
    QCOMPARE(read.profile.name, u"b"_s);
}

void ProfileTest::syntaxErrorsNameTheLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("comma too many") << QByteArray("{\n\"name\": \"a\",\n}") << 3;
    QTest::newRow("comma missing") << QByteArray("{\n\"name\": \"a\"\n\"theme\": \"b\"}") << 3;
    QTest::newRow("colon missing") << QByteArray("{\n\n\"name\" \"a\"}") << 3;
    QTest::newRow("no quotes") << QByteArray("{\n\"name\": a}") << 2;
    QTest::newRow("open quote") << QByteArray("{\n\"name\": \"a}") << 2;
    QTest::newRow("open brace") << QByteArray("{\n\"name\": \"a\"") << 2;
    QTest::newRow("invalid UTF-8") << QByteArray("{\n\"name\":\n\"a\xff\"}") << 3;
    QTest::newRow("two documents") << QByteArray("{}\n{}") << 2;
    QTest::newRow("a list") << QByteArray("[]") << 1;
}

void ProfileTest::syntaxErrorsNameTheLine()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    const ReadProfile read = readProfile(json);
    QVERIFY(read.isUnreadable);
    QVERIFY(read.profile == Profile::builtIn());
    QCOMPARE(read.problems.size(), 1);
    QCOMPARE(read.problems.constFirst().line, line);
    QCOMPARE(read.problems.constFirst().kind, ProfileProblem::Kind::Error);
}

void ProfileTest::survivesHostileSettings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("100,000 lists in each other") << QByteArray(100'000, '[');
    QTest::newRow("as a value") << "{\"name\": " + QByteArray(100'000, '[');
    QTest::newRow("600 lists in each other") << "{\"sections\": " + QByteArray(600, '[') + QByteArray(600, ']') + '}';
    QTest::newRow("600 objects in each other")
        << "{\"past\": " + QByteArray("{\"past\": ").repeated(600) + '1' + QByteArray(600, '}') + '}';
    QTest::newRow("16 MB") << "{\"name\": \"" + QByteArray(16 << 20, 'x') + "\"}";
    QTest::newRow("1 MB name") << "{\"name\": \"" + QByteArray(1'000'000, 'x') + "\"}";
    QTest::newRow("1 MB key") << "{\"" + QByteArray(1'000'000, 'x') + "\": 1}";
    QTest::newRow("100,000 keys") << [] {
        QByteArray json = "{";
        for (int i = 0; i < 100'000; ++i)
            json += "\"" + QByteArray::number(i) + "\":1,";
        return QByteArray(json + "\"name\":\"a\"}");
    }();
    QTest::newRow("300,000 sections") << "{\"sections\": [" + QByteArray("1,").repeated(300'000) + "1]}";
    QTest::newRow("NUL") << QByteArray("{\"name\": \"a\0b\"}\0\0", 17);
    QTest::newRow("escaped NUL") << QByteArray("{\"name\": \"a\\u0000b\", \"introPrefix\": \"\\u0000\"}");
    QTest::newRow("lone surrogate") << QByteArray("{\"name\": \"\\ud800\", \"sections\": [\"\\udfff\"]}");
    QTest::newRow("huge number") << "{\"past\": {\"columns\": 1e999}}"_ba;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
    QTest::newRow("slash in a key") << "{\"past/form\": 1, \"past\": {\"form\": 2}}"_ba;
}

void ProfileTest::survivesHostileSettings()
{
    QFETCH(QByteArray, json);
    const ReadProfile read = readProfile(json);
    QVERIFY(!read.problems.isEmpty());
    QVERIFY(read.problems.size() <= 20);
    for (const ProfileProblem &problem : read.problems)
        QVERIFY(problem.message.size() < 500);
    QVERIFY(read.profile.sections.size() <= 100);
    parseIssue(Text("# a\n\n## 论文\n\n- b\n"), read.profile);
}

void ProfileTest::findsLinesOfKeys()
{
    const JsonLines lines(
        "{ \"a\": 1,\n\"b\" : {\"c\":\n[ \"x\",\n{\"d\\u00e9\": [\n2]}]},\n\"e}\": \"{\\\"f\\\":1}\",\n\"f\":0}");
    QCOMPARE(lines.lineOf(u"a"), 1);
    QCOMPARE(lines.lineOf(u"b"), 2);
    QCOMPARE(lines.lineOf(u"b/c"), 2);
    QCOMPARE(lines.lineOf(u"b/c/0"), 3);
    QCOMPARE(lines.lineOf(u"b/c/1/dé"), 4);
    QCOMPARE(lines.lineOf(u"b/c/1/none"), 4);
    QCOMPARE(lines.lineOf(u"e}"), 6);
    QCOMPARE(lines.lineOf(u"f"), 7);
    QCOMPARE(lines.lineOf(u"g"), 1);
}

void ProfileTest::loadsFromTheFolder()
{
    const QTemporaryDir folder;
    ReadProfile read = loadProfile(folder.path());
    QVERIFY(read.profile == Profile::builtIn());
    QCOMPARE(read.problems, QList<ProfileProblem>());

    QFile file(folder.filePath(profileFileName));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf{\"name\": \"周记\"}");
    file.close();
    read = loadProfile(folder.path());
    QCOMPARE(read.profile.name, u"周记"_s);
    QCOMPARE(read.problems, QList<ProfileProblem>());

    QVERIFY(file.resize(20 << 20));
    read = loadProfile(folder.path());
    QVERIFY(read.isUnreadable);
    QVERIFY(file.remove());
    QVERIFY(QDir(folder.path()).mkdir(profileFileName));
    read = loadProfile(folder.path());
    QVERIFY(read.isUnreadable);
    QCOMPARE(read.problems.size(), 1);
}

void ProfileTest::readsTitleFormats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("title");
    QTest::newRow("usual") << u"{name} ({date})：{subtitle}"_s << u"# N (2020-01-31)：S"_s;
    QTest::newRow("wide") << u"{name}（{date}） {subtitle}"_s << u"# N（2020-01-31） S"_s;
    QTest::newRow("tight") << u"{name}({date}):{subtitle}"_s << u"# N(2020-01-31):S"_s;
}

void ProfileTest::readsTitleFormats()
{
    QFETCH(QString, format);
    QFETCH(QString, title);
    const ReadProfile read = readProfile("{\"title\": \"" + format.toUtf8() + "\"}");
    QCOMPARE(read.problems, QList<ProfileProblem>());
    QCOMPARE(read.profile.title.text(), format);
    // Each part in its turn, on a text without a title.
    Profile profile = read.profile;
    profile.name = u"N"_s;
    Text text("text\n"_ba);
    const auto set = [&](OpeningField field, const QString &value) {
        const auto changes = setOpeningField(text, parseIssue(text, profile), field, value, profile);
        QVERIFY(changes);
        text = changes->applyTo(text);
    };
    set(OpeningField::Subtitle, u"S"_s);
    set(OpeningField::Date, u"2020-01-31"_s);
    set(OpeningField::Subtitle, {});
    set(OpeningField::Subtitle, u"S"_s);
    QCOMPARE(text.string(text.line(0)), title);
    const OpeningValues values = readOpening(text, parseIssue(text, profile));
    QCOMPARE(values.name, u"N"_s);
    QCOMPARE(values.date, u"2020-01-31"_s);
    QCOMPARE(values.subtitle, u"S"_s);
}

namespace {

/// A newsletter that does everything its own way.
Profile lakeside()
{
    Profile profile = Profile::builtIn();
    profile.name = u"Lakeside"_s;
    profile.introPrefix = u"Dear reader"_s;
    profile.notePrefix = u"NB"_s;
    profile.sections = {{u"Short"_s, ItemPart::Title | ItemPart::Link}, {u"Long"_s}};
    profile.summaryLabels = {u"Gist"_s};
    profile.textLabels = {u"By"_s};
    profile.sourceSeparator = u"｜"_s;
    profile.labelColon = u": "_s;
    profile.past.heading = u"Earlier"_s;
    return profile;
}

} // namespace

void ProfileTest::writesIssuesAsTheProfileSays()
{
    const Profile profile = lakeside();
    Text text("# Lakeside\n\n## Long\n\n- [A](https://example.org/a)\n"_ba);
    const auto apply = [&](const Result<ChangeSet> &changes) {
        QVERIFY(changes);
        text = changes->applyTo(text);
    };
    const ItemPath item{0, 0};
    apply(setItemField(text, parseIssue(text, profile), item, ItemField::Source, u"S", profile));
    apply(setItemField(text, parseIssue(text, profile), item, ItemField::Summary, u"What it says.", profile));
    apply(setLabelledField(text, parseIssue(text, profile), item, {u"By"_s, u"Somebody"_s, {}}, profile));
    apply(
        setLabelledField(text, parseIssue(text, profile), item, {u"Code"_s, {}, u"https://example.org/c"_s}, profile));
    apply(setOpeningField(text, parseIssue(text, profile), OpeningField::Intro, u"Welcome.", profile));
    QCOMPARE(text.bytes(), "# Lakeside\n\n> Dear reader: Welcome.\n\n## Long\n\n- [A｜S](https://example.org/a)  \n"
                           "By: Somebody  \nCode: https://example.org/c  \nGist: What it says.\n"_ba);

    // Changing what is there keeps its label and colon.
    apply(setLabelledField(text, parseIssue(text, profile), item, {u"By"_s, u"Nobody"_s, {}}, profile));
    apply(setItemField(text, parseIssue(text, profile), item, ItemField::Summary, u"More.", profile));
    const ItemValues values = readItem(text, parseIssue(text, profile).sections.first().items.first());
    QCOMPARE(values.fields.first(), (FieldValue{u"By"_s, u"Nobody"_s, {}}));
    QCOMPARE(values.summary, u"More."_s);
}

void ProfileTest::readsIssuesAsTheProfileSays()
{
    const Profile profile = lakeside();
    const Text text("# Lakeside (2020-01-31)\n\n> Dear reader: Welcome.\n\n> NB: closed on Monday\n\n## Long\n\n"
                    "> NB: all free\n\n- [A](https://example.org/a)\nBy: Somebody\nGist: What it says.\n\n"
                    "## Earlier\n\n- [2020-01-15](https://example.org/1)\n"_ba);
    const Issue issue = parseIssue(text, profile);
    QCOMPARE(readOpening(text, issue).intro, u"Welcome."_s);
    QCOMPARE(issue.openingBlocks.size(), 1);
    QCOMPARE(issue.openingBlocks.first().kind, Block::Kind::Note);
    QCOMPARE(issue.sections.size(), 1);
    QCOMPARE(issue.sections.first().blocks.first().kind, Block::Kind::Note);
    const ItemValues values = readItem(text, issue.sections.first().items.first());
    QCOMPARE(values.fields, (QList<FieldValue>{{u"By"_s, u"Somebody"_s, {}}}));
    QCOMPARE(values.summary, u"What it says."_s);
    QCOMPARE(issue.pastIssues.size(), 1);
    const QJsonObject json = QJsonDocument::fromJson(issueJson(text, issue, u"a.md"_s, profile)).object();
    QCOMPARE(json.value(u"notes"_s).toArray().first().toString(), u"closed on Monday"_s);

    // The same text is something else to another newsletter.
    const Issue other = parseIssue(text);
    QCOMPARE(other.sections.size(), 2);
    QVERIFY(!readOpening(text, other).intro.startsWith(u"Welcome"_s));
}

void ProfileTest::sectionsSayWhatMakesAnItemComplete()
{
    const Text text("## Short\n\n- [A](https://example.org/a)\n\n## Long\n\n- [A](https://example.org/a)\n\n"
                    "## [Long](https://example.org)\n\n- [A]()\n"_ba);
    const Issue issue = parseIssue(text, lakeside());
    QCOMPARE(issue.sections.at(0).items.first().state, Item::State::Complete);
    QCOMPARE(issue.sections.at(0).items.first().missing, ItemParts());
    QCOMPARE(issue.sections.at(1).items.first().state, Item::State::Incomplete);
    QCOMPARE(issue.sections.at(1).items.first().missing, ItemParts(ItemPart::Summary));
    QCOMPARE(issue.sections.at(2).items.first().missing, ItemPart::Link | ItemPart::Summary);

    Profile strict = lakeside();
    strict.sections[0].required |= ItemPart::Source | ItemPart::Tags;
    QCOMPARE(parseIssue(text, strict).sections.at(0).items.first().missing, ItemPart::Source | ItemPart::Tags);
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
