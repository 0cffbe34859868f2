#include "checkcases.h"
#include "checker.h"
#include "checkwords.h"
#include "fixes.h"
#include "ignored.h"
#include "parser.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Testing::CheckCase;

namespace {

QString casesFolder()
{
    return QStringLiteral(JIANBAO_TEST_DATA "/checks");
}

QStringList codesIn(const QByteArray &bytes, const Surroundings &around = {}, const CheckSelection &selection = {},
                    const Profile &profile = Profile::builtIn())
{
    QStringList codes;
    for (const Diagnostic &found : checkIssue(snapshotOf(Text(bytes), profile), around, profile, selection))
        codes.append(found.code);
    return codes;
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasItsCases();
    void everyCheckHasAName();
    void whatIsIgnoredIsToldNoMore_data();
    void whatIsIgnoredIsToldNoMore();
    void anIgnoredPlaceMayMoveButNotChange();
    void cases_data();
    void cases();
    void sortsByPlace();
    void aRuleIsSwitchedOffByTheProfile();
    void whatIsOffRunsWhenAskedFor();
    void anotherNewsletterGetsGeneralChecksOnly();
    void fixesThatTouchAreAppliedOneAfterTheOther();
    void survivesHostileText_data();
    void survivesHostileText();
};

void ChecksTest::everyCheckHasItsCases()
{
    QStringList files;
    for (const QString &name : QDir(casesFolder()).entryList({u"*.txt"_s}, QDir::Files))
        files.append(name.chopped(4));
    QStringList codes = checkCodes();
    codes.sort();
    files.sort();
    QCOMPARE(files, codes);
}

void ChecksTest::everyCheckHasAName()
{
    QSet<QString> names;
    const QStringList codes = checkCodes() + linkCheckCodes();
    for (const QString &code : codes) {
        const QString name = checkName(code);
        QVERIFY2(name != code && !names.contains(name), qPrintable(code));
        names.insert(name);
    }
    QCOMPARE(checkName(u"not-there"), u"not-there"_s);
}

void ChecksTest::whatIsIgnoredIsToldNoMore_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : checkCodes())
        QTest::addRow("%s", qPrintable(code)) << code;
}

void ChecksTest::whatIsIgnoredIsToldNoMore()
{
    QFETCH(const QString, code);
    for (const CheckCase &given : Testing::checkCases(casesFolder() + u'/' + code + u".txt")) {
        const QTemporaryDir folder;
        for (const auto &[name, bytes] : given.archive) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        Surroundings around = given.around;
        around.fileName = given.fileName;
        around.archive = Archive::read(folder.path(), Profile::builtIn());
        const Snapshot snapshot = snapshotOf(Text(given.before));
        const CheckSelection only{{code}, {}, {}};
        Profile profile = Profile::builtIn();
        for (const Diagnostic &found : checkIssue(snapshot, around, profile, only))
            profile.ignored.append(ignoredPlaceOf(snapshot, found));
        QCOMPARE(checkIssue(snapshot, around, profile, only).size(), 0);
    }
}

void ChecksTest::anIgnoredPlaceMayMoveButNotChange()
{
    const QByteArray head = "# 嵌入式AI简报 (2024-03-01)\n\n## 论文\n\n"_ba;
    const QByteArray first = "- [甲](https://a.cn/1)  \n摘要：他具有具有本领。\n\n"_ba;
    const QByteArray second = "- [乙](https://a.cn/2)  \n摘要：我们我们看。\n"_ba;
    const CheckSelection only{{u"repeated-word"_s}, {}, {}};
    const auto found = [&](const QByteArray &bytes, const Profile &profile) {
        return checkIssue(snapshotOf(Text(bytes), profile), {}, profile, only).size();
    };
    Profile profile = Profile::builtIn();
    const QByteArray issue = head + first + second;
    QCOMPARE(found(issue, profile), 2);
    const Snapshot snapshot = snapshotOf(Text(issue), profile);
    profile.ignored.append(ignoredPlaceOf(snapshot, checkIssue(snapshot, {}, profile, only).first()));
    QCOMPARE(found(issue, profile), 1);
    QCOMPARE(found(head + second + "\n" + first, profile), 1);          // moved
    QCOMPARE(found(QByteArray(issue).replace("甲", "丙"), profile), 1); // something else changed
    QCOMPARE(found(QByteArray(issue).replace("他具", "她具"), profile), 2);
}

void ChecksTest::cases_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("index");
    for (const QString &code : checkCodes()) {
        const QList<CheckCase> all = Testing::checkCases(casesFolder() + u'/' + code + u".txt");
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s: %s", qPrintable(code), qPrintable(all[i].name)) << code << i;
    }
}

void ChecksTest::cases()
{
    QFETCH(const QString, code);
    QFETCH(const int, index);
    const CheckCase given = Testing::checkCases(casesFolder() + u'/' + code + u".txt").at(index);

    const QTemporaryDir folder;
    for (const auto &[name, bytes] : given.archive) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    Surroundings around = given.around;
    around.fileName = given.fileName;
    around.archive = Archive::read(folder.path(), Profile::builtIn());
    const CheckSelection only{{code}, {}, {}};
    const Snapshot before = snapshotOf(Text(given.before));

    QList<int> reported;
    for (const Diagnostic &found : checkIssue(before, around, Profile::builtIn(), only)) {
        const int line = int(before.text.lineAt(found.span.begin)) + 1;
        if (!reported.contains(line))
            reported.append(line);
        QVERIFY(!found.message.isEmpty());
        QVERIFY(found.fix.fits(before.text));
    }
    QCOMPARE(reported, given.reported);

    const ChangeSet changes = fixIssue(before, around, Profile::builtIn(), only);
    const QByteArray after = changes.applyTo(before.text).bytes();
    QCOMPARE(after, given.after);
    QVERIFY(fixIssue(snapshotOf(Text(after)), around, Profile::builtIn(), only).isEmpty());
}

void ChecksTest::sortsByPlace()
{
    const Snapshot snapshot = snapshotOf(
        Text("# 嵌入式AI简报 (2024-03-01)\n\n## 博文\n\n- [a]()\n- \n- [b](https://arxiv.org/pdf/2401.00001)，，\n"));
    qsizetype last = 0;
    const QList<Diagnostic> found = checkIssue(snapshot, {});
    QVERIFY(found.size() > 4);
    for (const Diagnostic &diagnostic : found) {
        QVERIFY(diagnostic.span.begin >= last);
        last = diagnostic.span.begin;
    }
}

void ChecksTest::aRuleIsSwitchedOffByTheProfile()
{
    const QByteArray text = Testing::framed("- [ICCV2023][a | b](https://example.org/a)  \n摘要：甲。\n");
    QVERIFY(codesIn(text).contains(u"tag-spacing"_s));
    Profile profile = Profile::builtIn();
    profile.rules = {{u"tag-spacing"_s, false}, {u"cjk-latin-spacing"_s, true}};
    const CheckSelection selection = CheckSelection::ofRules(profile);
    const QStringList codes = codesIn(text, {}, selection, profile);
    QVERIFY(!codes.contains(u"tag-spacing"_s));
    QVERIFY(codes.contains(u"venue-format"_s));
    QVERIFY(codesIn(Testing::framed("在GPU上\n"), {}, selection, profile).contains(u"cjk-latin-spacing"_s));
}

void ChecksTest::whatIsOffRunsWhenAskedFor()
{
    const QByteArray text = Testing::framed("- [a | b](https://example.org/a)  \n摘要：在GPU上。\n");
    QVERIFY(!codesIn(text).contains(u"cjk-latin-spacing"_s));
    QCOMPARE(codesIn(text, {}, {{u"cjk-latin-spacing"_s}, {}, {}}), QStringList{u"cjk-latin-spacing"_s});
}

void ChecksTest::anotherNewsletterGetsGeneralChecksOnly()
{
    const QByteArray text = "# Lake Weekly\n\n## News\n\n- [a](https://example.org/a)\nText that runs on.\nMore.\n"
                            "- [b]()\n";
    QCOMPARE(codesIn(text), QStringList{u"empty-url"_s});
}

void ChecksTest::fixesThatTouchAreAppliedOneAfterTheOther()
{
    const QByteArray text = Testing::framed("- [ICCV2023][a](https://arxiv.org/pdf/2401.00001)\n摘要:甲,,乙。。\n");
    const ChangeSet changes = fixIssue(snapshotOf(Text(text)), {});
    const QByteArray after = changes.applyTo(Text(text)).bytes();
    QVERIFY2(after.contains("- [ICCV 2023] [a](https://arxiv.org/abs/2401.00001)  \n摘要：甲"), after.constData());
    QVERIFY(fixIssue(snapshotOf(Text(after)), {}).isEmpty());
}

void ChecksTest::survivesHostileText_data()
{
    QTest::addColumn<QByteArray>("text");
    constexpr qsizetype many = 40000;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a BOM") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("not UTF-8") << Testing::framed(
        "- [\xff\xfe | \xc0](https://example.org/\xe4)，，\n摘要:\xff；；\xff\r\n");
    QTest::newRow("NUL and lone CR") << Testing::framed(QByteArray("- [a\0b](c)\rx\r\r\n", 15));
    for (const char *const run :
         {"[",  "]",  "(",  "](",       "*",     "**a ",         "*a",         "~",          "~a",  "`",
          "<",  "【", "- ", "摘要：\n", "a：",   "http://",      "的的",       "，，",       "1. ", "| ",
          "> ", "#",  "\\", "[a](",     "[a]()", "](http://a）", "http://a。", "- [a](b)\n", "汉,", "\n"}) {
        QTest::addRow("many %s", QByteArray(run).toPercentEncoding().constData())
            << Testing::framed("- [a | b](https://example.org/a)\n摘要：" + QByteArray(run).repeated(many));
    }
}

void ChecksTest::survivesHostileText()
{
    QFETCH(const QByteArray, text);
    const Snapshot snapshot = snapshotOf(Text(text));
    CheckSelection all;
    all.only = checkCodes();
    for (const Diagnostic &found : checkIssue(snapshot, {u"2024-03-01.md"_s, {}}, Profile::builtIn(), all)) {
        QVERIFY(found.span.begin >= 0 && found.span.begin <= found.span.end && found.span.end <= snapshot.text.size());
        QVERIFY(found.fix.fits(snapshot.text));
    }
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
