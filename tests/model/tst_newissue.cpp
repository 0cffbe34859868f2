#include "corpus.h"
#include "editpast.h"
#include "itemcount.h"
#include "newissue.h"
#include "parser.h"
#include "redate.h"
#include "storage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Jianbao;

namespace {

QByteArray link(const char *date)
{
    return QByteArray("[") + date + "](../lake/" + date + ".md)";
}

Profile lakeProfile(PastProfile::Form form = PastProfile::Form::Table)
{
    Profile profile = Profile::builtIn();
    profile.name = u"湖畔周记"_s;
    profile.tagline = u"给喜欢*数据*的人"_s;
    profile.sections = {{u"要闻"_s}, {u"工具"_s}};
    profile.past = {u"以往各期"_s, u"https://example.org/lake"_s, form, 4, u"../lake/{date}.md"_s};
    return profile;
}

IssueDates dates(const QStringList &finished)
{
    return {finished, {}, {}};
}

Text issueWithPast(const QByteArray &past)
{
    return Text("# 湖畔周记 (2020-03-30)\n\n## 要闻\n\n- [a](https://a.example)\n\n## 以往各期\n\n" + past +
                "\n----\n\nEnd\n");
}

QByteArray rebuilt(const QByteArray &past, const QString &date, const IssueDates &archive,
                   const Profile &profile = lakeProfile())
{
    const Text text = issueWithPast(past);
    const auto result = rebuildPast(text, parseIssue(text, profile), date, archive, profile);
    if (!result)
        return "refused";
    const QByteArray after = result->changes.applyTo(text).bytes();
    const qsizetype begin = after.indexOf("以往各期\n\n") + QByteArray("以往各期\n\n").size();
    return after.sliced(begin, after.indexOf("\n----") - begin);
}

} // namespace

class TestNewIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesADate_data();
    void proposesADate();
    void namesTheFile();
    void makesAFrame();
    void makesAFrameWithoutAnyIssue();
    void keepsWhatIsCustomary();
    void usesTheLineBreaksOfTheLastIssue();
    void laysOutATable();
    void beginsAYear();
    void listsBullets();
    void mendsLinks();
    void leavesWhatIsNotUnderstood();
    void keepsIssuesThatAreNotInTheFolder();
    void addsAListWhereThereIsNone();
    void rebuildsTheRealListsAsTheyAre();
    void makesTheRealListsFromTheOneBefore();
    void redates();
    void redatesIntoAnotherYear();
    void countsItems();
    void leavesCountsThatWereWrong();
};

void TestNewIssue::proposesADate_data()
{
    QTest::addColumn<QStringList>("issues");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("proposed");
    QTest::newRow("first issue") << QStringList() << QDate(2020, 3, 30) << QDate(2020, 3, 30);
    QTest::newRow("second issue") << QStringList{u"2020-03-30"_s} << QDate(2020, 4, 1) << QDate(2020, 4, 13);
    QTest::newRow("median interval") << QStringList{u"2020-03-30"_s, u"2020-03-16"_s, u"2020-03-04"_s, u"2020-01-01"_s}
                                     << QDate(2020, 4, 1) << QDate(2020, 4, 13);
    QTest::newRow("weekly on Fridays, once on a Thursday")
        << QStringList{u"2024-05-31"_s, u"2024-05-24"_s, u"2024-05-16"_s, u"2024-05-10"_s, u"2024-05-03"_s}
        << QDate(2024, 6, 1) << QDate(2024, 6, 7);
    QTest::newRow("after a pause") << QStringList{u"2020-03-15"_s, u"2020-03-01"_s} << QDate(2020, 6, 1)
                                   << QDate(2020, 6, 7);
    QTest::newRow("due today") << QStringList{u"2020-03-15"_s, u"2020-03-01"_s} << QDate(2020, 3, 29)
                               << QDate(2020, 3, 29);
    QTest::newRow("impossible dates") << QStringList{u"9999-12-31"_s, u"2020-13-77"_s, u"2020-03-01"_s}
                                      << QDate(2020, 3, 2) << QDate(2020, 3, 15);
    QTest::newRow("written ahead") << QStringList{u"2020-04-10"_s, u"2020-04-03"_s} << QDate(2020, 4, 1)
                                   << QDate(2020, 4, 17);
}

void TestNewIssue::proposesADate()
{
    QFETCH(QStringList, issues);
    QFETCH(QDate, today);
    QTEST(proposedDate(dates(issues), today), "proposed");
}

void TestNewIssue::namesTheFile()
{
    QCOMPARE(issueFileName({}, u"2020-04-04"_s), u"2020-04-04.md"_s);
    QCOMPARE(issueFileName(u"2020-03-30.markdown"_s, u"2020-04-04"_s), u"2020-04-04.markdown"_s);
    QCOMPARE(issueFileName(u"lake-2020-03-30-spring.md"_s, u"2020-04-04"_s), u"lake-2020-04-04-spring.md"_s);
}

void TestNewIssue::makesAFrame()
{
    const Text text = newIssue(lakeProfile(), u"2020-03-30"_s, dates({u"2020-03-16"_s, u"2020-03-02"_s}), {});
    QCOMPARE(text.bytes(), QByteArray("---\nlayout: default\n---\n\n"
                                      "# 湖畔周记 (2020-03-30)\n\n"
                                      "**给喜欢\\*数据\\*的人**  \n\n"
                                      "> 导读：本期 0 条\n\n"
                                      "## 要闻\n\n"
                                      "## 工具\n\n"
                                      "## [以往各期](https://example.org/lake)\n\n"
                                      "| 2 | 0 | 2 | 0 |\n"
                                      "|:---:|:---:|:---:|:---:|\n"
                                      "|  | " +
                                      link("2020-03-30") + " | " + link("2020-03-16") + " | " + link("2020-03-02") +
                                      " |\n\n" + lakeProfile().footer.toUtf8() + '\n'));
    const Issue issue = parseIssue(text, lakeProfile());
    QCOMPARE(issue.sections.size(), 2);
    QCOMPARE(issue.pastIssues.size(), 3);
    QCOMPARE(readOpening(text, issue).intro, u"本期 0 条"_s);
    QVERIFY(!issue.endingBlocks.isEmpty());
}

void TestNewIssue::makesAFrameWithoutAnyIssue()
{
    Profile profile = lakeProfile(PastProfile::Form::Bullets);
    profile.tagline.clear();
    profile.footer.clear();
    profile.introPrefix.clear();
    profile.countsItems = false;
    const QByteArray bytes = newIssue(profile, u"2020-03-30"_s, {}, {}).bytes();
    QCOMPARE(bytes, "---\nlayout: default\n---\n\n# 湖畔周记 (2020-03-30)\n\n>\n\n## 要闻\n\n## 工具\n");
}

void TestNewIssue::keepsWhatIsCustomary()
{
    const auto issue = [](const QByteArray &date, const QByteArray &own) {
        return snapshotOf(Text("---\nlayout: post\ntitle: \"湖畔周记 (" + date + ")：" + own + "\"\ndate: " + date +
                               "\ncover: " + own + ".jpg\n---\n\n# 湖畔周记 (" + date + ")：" + own + "\n\n> 导读：" +
                               own + "\n\n> 注：见文末\n\n## 工具\n\n> 注：前缀是仓库\n\n> 注：" + own +
                               "\n\n- [x](https://x.example/" + own + ")\n\n----\n\n写信给我们\n"),
                          lakeProfile());
    };
    Precedents precedents;
    precedents.last = issue("2020-03-16", "late");
    precedents.beforeLast = issue("2020-03-02", "early");
    const QByteArray bytes = newIssue(lakeProfile(), u"2020-03-30"_s, dates({u"2020-03-16"_s}), precedents).bytes();
    QVERIFY(bytes.startsWith("---\nlayout: post\ntitle: \"湖畔周记 (2020-03-30)\"\ndate: 2020-03-30\ncover:\n---\n"));
    QVERIFY(bytes.contains("本期 0 条\n\n> 注：见文末\n\n## 要闻"));
    QVERIFY(bytes.contains("## 工具\n\n> 注：前缀是仓库\n\n## "));
    QVERIFY(bytes.endsWith("\n\n----\n\n写信给我们\n"));
    QVERIFY(!bytes.contains("late"));
    QVERIFY(!bytes.contains("early"));

    Profile own = lakeProfile();
    own.footer = u"自己的结尾"_s;
    QVERIFY(newIssue(own, u"2020-03-30"_s, {}, precedents).bytes().endsWith("\n\n自己的结尾\n"));
}

void TestNewIssue::usesTheLineBreaksOfTheLastIssue()
{
    Precedents precedents;
    precedents.last = snapshotOf(Text("# 湖畔周记 (2020-03-16)\r\n\r\n## 要闻\r\n"), lakeProfile());
    const QByteArray bytes = newIssue(lakeProfile(), u"2020-03-30"_s, {}, precedents).bytes();
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    QVERIFY(bytes.startsWith("# 湖畔周记")); // the last one had no front matter
}

void TestNewIssue::laysOutATable()
{
    const QByteArray head = "| 2 | 0 | 2 | 0 |\n|:---:|:---:|:---:|:---:|\n";
    const QByteArray full = "| " + link("2020-03-20") + "  | " + link("2020-03-15") + " |" + link("2020-03-10") + "| " +
                            link("2020-03-05") + " |  \n";
    const QByteArray oldest = "| " + link("2020-03-01") + " | | |  \n";
    QStringList all{u"2020-03-20"_s, u"2020-03-15"_s, u"2020-03-10"_s, u"2020-03-05"_s, u"2020-03-01"_s};

    // A right table is left as it is, odd spaces and all; this issue begins a row.
    QCOMPARE(rebuilt(head + full + oldest, u"2020-03-20"_s, dates(all)), head + full + oldest);
    QCOMPARE(rebuilt(head + full + oldest, u"2020-03-30"_s, dates(all)),
             head + "|  |  |  | " + link("2020-03-30") + " |  \n" + full + oldest);
    // An empty cell is filled, the others keep their dashes.
    all.prepend(u"2020-03-25"_s);
    QCOMPARE(
        rebuilt(head + "| - | - | - | " + link("2020-03-25") + " |\n" + full + oldest, u"2020-03-30"_s, dates(all)),
        head + "| - | - | " + link("2020-03-30") + " | " + link("2020-03-25") + " |\n" + full + oldest);
    // Twice the same is the same as once.
    const QByteArray once = rebuilt(full, u"2020-03-30"_s, dates(all));
    QCOMPARE(rebuilt(once, u"2020-03-30"_s, dates(all)), once);
    // Other widths.
    Profile two = lakeProfile();
    two.past.columns = 2;
    QVERIFY(newIssue(two, u"2020-03-30"_s, dates({u"2019-12-30"_s, u"2019-12-16"_s}), {})
                .bytes()
                .contains(QByteArray("| 2020 |  |\n|:---:|:---:|\n|  | " + link("2020-03-30") + " |\n| 2019 |  |\n| " +
                                     link("2019-12-30") + " | " + link("2019-12-16") + " |\n")));
}

void TestNewIssue::beginsAYear()
{
    const QByteArray rule = "|:---:|:---:|:---:|:---:|\n";
    const QByteArray row = "| " + link("2019-12-20") + " | " + link("2019-12-15") + " | " + link("2019-12-10") + " | " +
                           link("2019-12-05") + " |\n";
    const QStringList all{u"2019-12-20"_s, u"2019-12-15"_s, u"2019-12-10"_s, u"2019-12-05"_s};
    QCOMPARE(rebuilt("| 2 | 0 | 1 | 9 |\n" + rule + row, u"2020-01-03"_s, dates(all)),
             "| 2 | 0 | 2 | 0 |\n" + rule + "|  |  |  | " + link("2020-01-03") + " |\n| 2 | 0 | 1 | 9 |\n" + row);
    // The check for an issue that is missing lays the year out as well.
    const Text text = issueWithPast("| 2 | 0 | 1 | 9 |\n" + rule + row);
    const auto added = addPastIssue(text, parseIssue(text, lakeProfile()), u"2020-01-03"_s, lakeProfile());
    QVERIFY(added);
    const QByteArray wanted = "| 2 | 0 | 2 | 0 |\n" + rule + "|  |  |  | " + link("2020-01-03");
    QVERIFY(added->applyTo(text).bytes().contains(wanted));
}

void TestNewIssue::listsBullets()
{
    const Profile profile = lakeProfile(PastProfile::Form::Bullets);
    const QByteArray list = "- " + link("2020-03-10") + "\n- " + link("2020-03-01") + "  \n";
    // A list of bullets names the issues before; unless it names this one.
    QCOMPARE(rebuilt(list, u"2020-03-30"_s, dates({u"2020-03-10"_s, u"2020-03-01"_s}), profile), list);
    QCOMPARE(rebuilt(list, u"2020-03-30"_s, dates({u"2020-03-20"_s, u"2020-03-10"_s, u"2020-03-01"_s}), profile),
             "- " + link("2020-03-20") + "\n" + list);
    QCOMPARE(rebuilt(list, u"2020-03-10"_s, dates({u"2020-03-10"_s, u"2020-03-01"_s}), profile), list);
    // Oldest first stays oldest first, asterisks stay asterisks.
    QCOMPARE(rebuilt("* " + link("2020-03-01") + "\n* " + link("2020-03-10") + "  \n", u"2020-03-30"_s,
                     dates({u"2020-03-20"_s, u"2020-03-10"_s, u"2020-03-01"_s}), profile),
             "* " + link("2020-03-01") + "\n* " + link("2020-03-10") + "  \n* " + link("2020-03-20") + "  \n");
}

void TestNewIssue::mendsLinks()
{
    const Profile profile = lakeProfile(PastProfile::Form::Bullets);
    const IssueDates archive = dates({u"2020-03-20"_s, u"2020-03-10"_s, u"2020-03-01"_s});
    QCOMPARE(rebuilt("- " + link("2020-03-20") +
                         "\n- [2020-03-11](../lake/2020-03-10.md)\n- [2020-03-01](./lake/2020-03-01.md)\n",
                     u"2020-03-30"_s, archive, profile),
             "- " + link("2020-03-20") + "\n- " + link("2020-03-10") + "\n- " + link("2020-03-01") + "\n");
    // An address of its own (the published article) is nobody's to change.
    const QByteArray published =
        "- [2020-03-20](https://mp.weixin.qq.com/s/x)\n- " + link("2020-03-10") + "\n- " + link("2020-03-01") + "\n";
    QCOMPARE(rebuilt(published, u"2020-03-30"_s, archive, profile), published);
}

void TestNewIssue::leavesWhatIsNotUnderstood()
{
    const IssueDates archive = dates({u"2020-03-01"_s});
    QCOMPARE(rebuilt("| 期 | 日期 |\n|---|---|\n| 1 | " + link("2020-03-01") + " |\n", u"2020-03-30"_s, archive),
             "refused");
    QCOMPARE(rebuilt("- " + link("2020-03-01") + "\n- 更早的见主页\n", u"2020-03-30"_s, archive), "refused");
    const Text huge = issueWithPast(QByteArray("- " + link("2020-03-01") + "\n").repeated(100'000));
    QVERIFY(!rebuildPast(huge, parseIssue(huge, lakeProfile()), u"2020-03-30"_s, archive, lakeProfile()));
}

void TestNewIssue::keepsIssuesThatAreNotInTheFolder()
{
    const Profile profile = lakeProfile(PastProfile::Form::Bullets);
    QByteArray list;
    QStringList all;
    for (int day = 19; day >= 10; --day) {
        const QString date = u"2020-03-%1"_s.arg(day);
        list += "- " + link(date.toLatin1().constData()) + '\n';
        all.append(date);
    }
    // One that is gone is dead; where most are not there, they are elsewhere.
    QStringList butOne = all;
    butOne.removeAt(4);
    QCOMPARE(rebuilt(list, u"2020-03-30"_s, dates(butOne), profile),
             QByteArray(list).replace(QByteArray("- " + link("2020-03-15") + '\n'), ""));
    QCOMPARE(rebuilt(list, u"2020-03-30"_s, dates(all.first(3)), profile), list);
    QCOMPARE(rebuilt(list, u"2020-03-30"_s, {}, profile), list);
}

void TestNewIssue::addsAListWhereThereIsNone()
{
    const Profile profile = lakeProfile(PastProfile::Form::Bullets);
    const QByteArray entry = "- " + link("2020-03-01") + "\n";
    const QByteArray heading = "## [以往各期](https://example.org/lake)\n";
    const auto after = [&](const QByteArray &bytes) {
        const Text text(bytes);
        const auto result =
            rebuildPast(text, parseIssue(text, profile), u"2020-03-30"_s, dates({u"2020-03-01"_s}), profile);
        return result ? result->changes.applyTo(text).bytes() : QByteArray("refused");
    };
    const QByteArray issue = "# 湖畔周记 (2020-03-30)\n\n## 要闻\n\n- [a](https://a.example)\n";
    QCOMPARE(after(issue), issue + '\n' + heading + '\n' + entry);
    QCOMPARE(after(issue + "\n----\n\nEnd\n"), issue + '\n' + heading + '\n' + entry + "\n----\n\nEnd\n");
    QCOMPARE(after(issue + '\n' + heading), issue + '\n' + heading + '\n' + entry);
}

/// What is right stays as it is written, byte for byte.
void TestNewIssue::rebuildsTheRealListsAsTheyAre()
{
    const QStringList files = Testing::corpusFiles();
    if (files.isEmpty())
        QSKIP("the real issues are not here");
    const Profile &profile = Profile::builtIn();
    const IssueDates archive = issueDates(Archive::read(QFileInfo(files.first()).path(), profile));
    int lists = 0;
    QStringList different;
    for (const QString &file : files) {
        const auto opened = Storage::open(file);
        QVERIFY(opened);
        const Issue issue = parseIssue(opened->text, profile);
        if (!issue.past)
            continue;
        ++lists;
        const auto result = rebuildPast(opened->text, issue, dateWithin(QFileInfo(file).fileName()), archive, profile);
        QVERIFY2(result, qPrintable(file));
        if (!result->isEmpty())
            different.append(QFileInfo(file).fileName() + u" +"_s + result->added.join(u',') + u" -"_s +
                             result->removed.join(u',') + u" ~"_s + result->mended.join(u','));
    }
    qInfo("%d of %d lists are rebuilt byte for byte; else: %s", int(lists - different.size()), lists,
          qPrintable(different.join(u"; "_s)));
    // Neither lists itself, which a table does: one was left unfinished, the other forgot.
    const QStringList wrong{u"2020-03-30.md +2020-03-30 - ~"_s, u"2020-08-26.md +2020-08-26 - ~"_s};
    QCOMPARE(different, wrong);
}

/// From the issue before, the list of the next one is made as the editor made it, where no issue between is missing.
void TestNewIssue::makesTheRealListsFromTheOneBefore()
{
    const QStringList files = Testing::corpusFiles();
    if (files.isEmpty())
        QSKIP("the real issues are not here");
    const Profile &builtIn = Profile::builtIn();
    int same = 0;
    QStringList different;
    std::optional<PastList> before;
    for (const QString &file : files) {
        const auto opened = Storage::open(file);
        const Issue issue = parseIssue(opened->text, builtIn);
        if (!issue.past)
            continue;
        const QString date = dateWithin(QFileInfo(file).fileName());
        const auto own = PastList::read(opened->text.slice(*issue.past), builtIn.past);
        QVERIFY(own);
        if (before && before->form() == own->form()) {
            IssueDates listed; // every issue the editor listed exists in the folder the list was made in
            for (const PastEntry &entry : own->entries())
                listed.finished.append(entry.date);
            const auto itself = own->form() == PastProfile::Form::Table && listed.finished.contains(date)
                                    ? ListsItself::Yes
                                    : ListsItself::No;
            const PastList made = updatePast(*before, date, listed, itself).list;
            if (made.written("\n").trimmed() == opened->text.slice(*issue.past).trimmed())
                ++same;
            else
                different.append(date);
            QCOMPARE(made.entries().size(), own->entries().size());
        }
        before = *own;
    }
    qInfo("%d of %d lists come out of the one before byte for byte; else: %s", same, int(same + different.size()),
          qPrintable(different.join(u", "_s)));
    QVERIFY(same >= 10);
}

void TestNewIssue::redates()
{
    const QByteArray past = "| 2 | 0 | 2 | 0 |\n|:---:|:---:|:---:|:---:|\n|  | - | " + link("2020-03-30") + "  | " +
                            link("2020-03-16") + " |  \n";
    const QByteArray before = "---\nlayout: default\ndate: 2020-03-30 08:00\nid: 12020-03-30\n---\n\n"
                              "# 湖畔周记 (2020-03-30)：春\n\n> 导读：2020-03-30 的事\n\n## 要闻\n\n## 以往各期\n\n" +
                              past;
    const Text text(before);
    const Issue issue = parseIssue(text, lakeProfile());
    const auto changes = setIssueDate(text, issue, u"2020-03-30"_s, u"2020-04-04", lakeProfile());
    QVERIFY(changes);
    QByteArray wanted = before;
    wanted.replace("date: 2020-03-30 08:00", "date: 2020-04-04 08:00")
        .replace("(2020-03-30)", "(2020-04-04)")
        .replace(link("2020-03-30"), link("2020-04-04"));
    // The parentheses of the address are no heading.
    QCOMPARE(changes->applyTo(text).bytes(), wanted);
    QVERIFY(setIssueDate(text, issue, u"2020-03-30"_s, u"2020-03-30", lakeProfile())->isEmpty());
    QVERIFY(!setIssueDate(text, issue, u"2020-03-30"_s, u"gestern", lakeProfile()));
    // Another issue has that date already: the list is left to the person.
    const auto clash = setIssueDate(text, issue, u"2020-03-30"_s, u"2020-03-16", lakeProfile());
    QVERIFY(clash->applyTo(text).bytes().endsWith(past));
}

void TestNewIssue::redatesIntoAnotherYear()
{
    const QByteArray rule = "|:---:|:---:|:---:|:---:|\n";
    const QByteArray row = "| " + link("2019-12-20") + " | " + link("2019-12-15") + " | " + link("2019-12-10") + " | " +
                           link("2019-12-05") + " |\n";
    const Text text("# 湖畔周记 (2019-12-30)\n\n## 以往各期\n\n| 2 | 0 | 1 | 9 |\n" + rule + "|  |  |  | " +
                    link("2019-12-30") + " |\n" + row);
    const auto changes =
        setIssueDate(text, parseIssue(text, lakeProfile()), u"2019-12-30"_s, u"2020-01-02", lakeProfile());
    QVERIFY(changes);
    QCOMPARE(changes->applyTo(text).bytes(), "# 湖畔周记 (2020-01-02)\n\n## 以往各期\n\n| 2 | 0 | 2 | 0 |\n" + rule +
                                                 "|  |  |  | " + link("2020-01-02") + " |\n| 2 | 0 | 1 | 9 |\n" + row);
}

void TestNewIssue::countsItems()
{
    const Profile profile = lakeProfile();
    const Text text("# 湖畔周记 (2020-03-30)\n\n> 导读：本次 2 条。关于湖\n\n## 要闻\n\n- [a](https://a.example)\n- "
                    "[b](https://b.example)\n");
    const Issue issue = parseIssue(text, profile);
    QCOMPARE(countItems(text, issue), 2);
    ItemValues values;
    values.title = u"c"_s;
    const auto added = insertItem(text, issue, {0, 2}, values, profile);
    QVERIFY(added);
    QVERIFY(withItemCount(text, issue, *added, profile).applyTo(text).bytes().contains("本次 3 条。关于湖"));
    const auto removed = removeItem(text, issue, {0, 0});
    QVERIFY(withItemCount(text, issue, *removed, profile).applyTo(text).bytes().contains("本次 1 条"));
    const auto moved = moveItem(text, issue, {0, 0}, {0, 2});
    QCOMPARE(withItemCount(text, issue, *moved, profile), *moved);
    Profile silent = profile;
    silent.countsItems = false;
    QCOMPARE(withItemCount(text, issue, *added, silent), *added);
}

void TestNewIssue::leavesCountsThatWereWrong()
{
    const Profile profile = lakeProfile();
    for (const QByteArray &intro :
         {QByteArray("本次 5 条"), QByteArray("论文 1 条"), QByteArray("没有数目"), QByteArray("本次xx条")}) {
        const Text text("# 湖畔周记 (2020-03-30)\n\n> 导读：" + intro + "\n\n## 要闻\n\n- [a](https://a.example)\n");
        const Issue issue = parseIssue(text, profile);
        const auto removed = removeItem(text, issue, {0, 0});
        QCOMPARE(withItemCount(text, issue, *removed, profile), *removed);
    }
}

QTEST_GUILESS_MAIN(TestNewIssue)
#include "tst_newissue.moc"
