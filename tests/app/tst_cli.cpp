#include "process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const QByteArray small = "# Weekly (2024-01-02)\n\n> 导读：hello\n\n## 论文\n\n"
                         "- [First | Source A](https://mp.weixin.qq.com/s/a)  \n摘要：One.  \n"
                         "- [Second | Source B](https://example.org/b)  \n摘要：Two.  \n\n"
                         "## 博文\n\n- [Third](https://example.org/c)  \n摘要：Three.  \n";

QString sample()
{
    return QStringLiteral(JIANBAO_SOURCE_DIR "/resources/samples/sample-issue.md");
}

Ended cli(const QStringList &arguments, const QByteArray &input = {})
{
    return runProcess(QStringLiteral(JIANBAO_CLI), arguments, input);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isOneLine(const QByteArray &text)
{
    return text.endsWith('\n') && text.count('\n') == 1 && text.size() > 1;
}

} // namespace

class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void linksNoGui();
    void tellsItsVersion();
    void helps_data();
    void helps();
    void speaksChineseWhereTheSystemDoes();

    void showsAnIssue();
    void showsJson();
    void showsSeveralFilesAsJsonLines();
    void readsTheStandardInput();

    void exportsTheArticleAlone();
    void exportsAPage();
    void exportsMarkdownWithAbsoluteLinks();
    void exportsText();
    void exportsWithOptions();
    void exportsToAFile();
    void exportsSeveralToAFolder();
    void exportsWithAStyleSheet();

    void edits_data();
    void edits();
    void editsInOrder();
    void dryRunShowsADifferenceThatPatchTakes();
    void editOfNothingWritesNothing();
    void editOfAStandardInputIsPrinted();

    void checks();
    void checksAsJson();
    void checksWithWhatTheArchiveHolds();
    void fixesInPlaceAndOnce();
    void fixShowsADifference();
    void editsBlocks_data();
    void editsBlocks();

    void usesTheProfileOfTheFolder();
    void saysWhatIsWrongWithTheProfile();
    void exportsWithTheThemeOfTheProfile();

    void refusesWrongUse_data();
    void refusesWrongUse();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void oneBadFileOfSeveralPrintsNothing();
    void neverReplacesTheIssueByItsExport();
    void saysWhenTheOutputIsFull();
    void saysWhenTheOutputIsClosed();
    void saysWhenTheReaderHasGone();
    void leavesTheOldFileWhenSavingFails();
    void leavesFilesAsTheyWere();

private:
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString CliTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void CliTest::linksNoGui()
{
#ifndef Q_OS_LINUX
    QSKIP("looks at an ELF file");
#endif
    const Ended needed = runProcess(u"readelf"_s, {u"-d"_s, QStringLiteral(JIANBAO_CLI)});
    QCOMPARE(needed.code, 0);
    QVERIFY(needed.output.contains("libQt6Core"));
    for (const char *const library : {"libQt6Gui", "libQt6Widgets", "libQt6WebEngine", "libQt6Network", "libX11"})
        QVERIFY2(!needed.output.contains(library), library);
    // Nor by way of one of its libraries.
    const Ended loaded = runProcess(u"ldd"_s, {QStringLiteral(JIANBAO_CLI)});
    QCOMPARE(loaded.code, 0);
    QVERIFY(!loaded.output.contains("libQt6Gui"));
}

void CliTest::tellsItsVersion()
{
    const Ended ended = cli({u"--version"_s});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.output.startsWith("jianbao-cli "));
    QVERIFY(isOneLine(ended.output));
    QVERIFY(ended.errors.isEmpty());
}

void CliTest::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("program") << QStringList{u"--help"_s} << QByteArray("export");
    QTest::newRow("show") << QStringList{u"show"_s, u"--help"_s} << QByteArray("--json");
    QTest::newRow("export") << QStringList{u"export"_s, u"-h"_s} << QByteArray("--links HOW");
    QTest::newRow("edit") << QStringList{u"edit"_s, u"--help"_s} << QByteArray("--move PATH PATH");
    QTest::newRow("check") << QStringList{u"check"_s, u"--help"_s} << QByteArray("--only CODES");
    QTest::newRow("fix") << QStringList{u"fix"_s, u"--help"_s} << QByteArray("--dry-run");
}

void CliTest::helps()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, mentions);
    const Ended ended = cli(arguments);
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.output.contains(mentions));
    QVERIFY(ended.errors.isEmpty());
}

void CliTest::speaksChineseWhereTheSystemDoes()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LANGUAGE"_s, u"zh_CN"_s);
    environment.insert(u"LC_ALL"_s, u"zh_CN.UTF-8"_s);
    const Ended ended = runProcess(QStringLiteral(JIANBAO_CLI), {u"show"_s}, {}, environment);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.errors.contains("需要"), ended.errors.constData());
}

void CliTest::showsAnIssue()
{
    const Ended ended = cli({u"show"_s, sample()});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.errors.isEmpty());
    QVERIFY(ended.output.contains("嵌入式AI简报 2024-05-20"));
    QVERIFY(ended.output.contains("论文 (3)"));
    QVERIFY(ended.output.contains("✓ 1. 四比特激活：把离群值留在家里 | 木犀读论文"));
}

void CliTest::showsJson()
{
    const Ended ended = cli({u"show"_s, u"--json"_s, sample()});
    QCOMPARE(ended.code, 0);
    QVERIFY(isOneLine(ended.output));
    const QJsonObject issue = QJsonDocument::fromJson(ended.output).object();
    for (const char *const key :
         {"file", "name", "date", "subtitle", "tagline", "intro", "notes", "sections", "past", "footer"})
        QVERIFY2(issue.contains(QLatin1StringView(key)), key);
    QCOMPARE(issue["name"_L1].toString(), u"嵌入式AI简报"_s);
    QCOMPARE(issue["date"_L1].toString(), u"2024-05-20"_s);
    QCOMPARE(issue["subtitle"_L1].toString(), u"小模型上手表"_s);

    const QJsonArray sections = issue["sections"_L1].toArray();
    QCOMPARE(sections.size(), 4);
    const QJsonArray papers = sections.at(1)["items"_L1].toArray();
    QCOMPARE(papers.size(), 3);
    const QJsonObject paper = papers.at(0).toObject();
    for (const char *const key :
         {"line", "bytes", "tags", "title", "source", "url", "links", "fields", "summary", "state"})
        QVERIFY2(paper.contains(QLatin1StringView(key)), key);
    QCOMPARE(paper["tags"_L1].toArray(), QJsonArray{u"2405.01234"_s});
    QCOMPARE(paper["title"_L1].toString(), u"四比特激活：把离群值留在家里"_s);
    QCOMPARE(paper["source"_L1].toString(), u"木犀读论文"_s);
    QCOMPARE(paper["state"_L1].toString(), u"complete"_s);
    QCOMPARE(papers.at(2)["state"_L1].toString(), u"incomplete"_s);
    QCOMPARE(sections.at(0)["items"_L1][2]["state"_L1].toString(), u"inbox"_s);
}

void CliTest::showsSeveralFilesAsJsonLines()
{
    const QString other = write(u"other.md"_s, small);
    const Ended ended = cli({u"show"_s, u"--json"_s, sample(), other});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.output.count('\n'), 2);
    QCOMPARE(QJsonDocument::fromJson(ended.output.split('\n').at(1)).object()["date"_L1].toString(), u"2024-01-02"_s);
}

void CliTest::readsTheStandardInput()
{
    const Ended ended = cli({u"show"_s, u"--json"_s, u"-"_s}, small);
    QCOMPARE(ended.code, 0);
    QCOMPARE(QJsonDocument::fromJson(ended.output).object()["date"_L1].toString(), u"2024-01-02"_s);
    QCOMPARE(cli({u"show"_s, u"-"_s}, "a\0b"_ba).code, 3);
    QCOMPARE(cli({u"show"_s, u"-"_s}, "\xff\xfe").code, 3);
    QCOMPARE(cli({u"show"_s, u"-"_s}, QByteArray(16 * 1024 * 1024 + 1, 'x')).code, 3);
    QCOMPARE(cli({u"show"_s, u"-"_s}, {}).code, 0);
}

void CliTest::exportsTheArticleAlone()
{
    const Ended ended = cli({u"export"_s, u"--to"_s, u"wechat"_s, sample()});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.errors.isEmpty());
    QVERIFY(ended.output.startsWith("<section"));
    QVERIFY(ended.output.endsWith("</section>"));
    QVERIFY(!ended.output.contains('\n'));
    QVERIFY(!ended.output.contains("class="));
    QCOMPARE(cli({u"export"_s, u"--to=wechat"_s, sample()}).output, ended.output);
}

void CliTest::exportsAPage()
{
    const Ended ended = cli({u"export"_s, u"--to"_s, u"html"_s, sample()});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.output.trimmed().startsWith("<!DOCTYPE html>") ||
            ended.output.trimmed().startsWith("<!doctype html>"));
    QVERIFY(ended.output.contains("嵌入式AI简报 2024-05-20 小模型上手表</title>"));
    QVERIFY(ended.output.contains(cli({u"export"_s, u"--to"_s, u"wechat"_s, sample()}).output));
}

void CliTest::exportsMarkdownWithAbsoluteLinks()
{
    const QTemporaryDir folder;
    const QString issue = folder.filePath(u"a.md"_s);
    QFile file(issue);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# 题\n\n[x](../b.md)\n");
    file.close();
    const Ended ended =
        cli({u"export"_s, u"--to"_s, u"markdown"_s, u"--base-url"_s, u"https://example.org/news/2024/"_s, issue});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.output, "# 题\n\n[x](https://example.org/news/b.md)\n"_ba);
    QCOMPARE(cli({u"export"_s, u"--to"_s, u"markdown"_s, issue}).code, 2);
    QCOMPARE(cli({u"export"_s, u"--to"_s, u"markdown"_s, u"--base-url"_s, u"ftp://a.b/"_s, issue}).code, 2);
}

void CliTest::exportsText()
{
    const Ended ended = cli({u"export"_s, u"--to"_s, u"text"_s, sample()});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.output.contains("四比特激活：把离群值留在家里"));
    QVERIFY(!ended.output.contains("<section"));
    QVERIFY(!ended.output.contains("]("));
}

void CliTest::exportsWithOptions()
{
    const QString file = write(u"issue.md"_s, small);
    const auto exported = [&file](const QStringList &options) {
        const Ended ended = cli(QStringList{u"export"_s, u"--to"_s, u"wechat"_s, file} + options);
        return ended.code == 0 ? ended.output : QByteArray();
    };
    const QByteArray footnotes = exported({});
    QVERIFY(footnotes.contains("[1]"));
    QCOMPARE(exported({u"--links"_s, u"footnotes"_s}), footnotes);
    QVERIFY(exported({u"--links"_s, u"inline"_s}).contains("（https://example.org/b）"));
    QVERIFY(!exported({u"--links"_s, u"plain"_s}).contains("https://example.org/b"));

    const auto past = [](const QString &how) {
        return cli({u"export"_s, u"--to"_s, u"wechat"_s, u"--past"_s, how, sample()}).output;
    };
    QVERIFY(past(u"text"_s).contains("01-29"));
    QVERIFY(!past(u"omit"_s).contains("01-29"));
}

void CliTest::exportsToAFile()
{
    const QString out = m_folder->filePath(u"out.html"_s);
    const Ended ended = cli({u"export"_s, u"--to"_s, u"wechat"_s, u"-o"_s, out, sample()});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.output.isEmpty());
    QCOMPARE(contents(out), cli({u"export"_s, u"--to"_s, u"wechat"_s, sample()}).output);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.html"_s});
}

void CliTest::exportsSeveralToAFolder()
{
    const QString one = write(u"one.md"_s, small);
    const QString two = write(u"two.md"_s, small);
    QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
    const QString out = m_folder->filePath(u"out"_s);
    QCOMPARE(cli({u"export"_s, u"--to"_s, u"text"_s, u"-o"_s, out, one, two}).code, 0);
    QCOMPARE(QDir(out).entryList(QDir::Files), (QStringList{u"one.txt"_s, u"two.txt"_s}));

    const Ended toOneFile = cli({u"export"_s, u"--to"_s, u"text"_s, u"-o"_s, m_folder->filePath(u"x"_s), one, two});
    QCOMPARE(toOneFile.code, 2);
    QVERIFY(isOneLine(toOneFile.errors));
    QVERIFY(!QFile::exists(m_folder->filePath(u"x"_s)));
}

void CliTest::exportsWithAStyleSheet()
{
    const QString theme = write(u"mine.css"_s, "p { color: rgb(1, 2, 3); }\n");
    const QString file = write(u"issue.md"_s, small);
    const Ended ended = cli({u"export"_s, u"--to"_s, u"wechat"_s, u"--theme"_s, theme, file});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.output.contains("rgb(1, 2, 3)") || ended.output.contains("rgb(1,2,3)"));

    const Ended missing = cli({u"export"_s, u"--to"_s, u"wechat"_s, u"--theme"_s, u"none.css"_s, file});
    QCOMPARE(missing.code, 3);
    QVERIFY(isOneLine(missing.errors));
    QVERIFY(missing.errors.contains("none.css"));
}

void CliTest::edits_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QStringList &options, const char *before, const char *after) {
        QTest::newRow(name) << options << QByteArray(before) << QByteArray(after);
    };
    row("title", {u"--set"_s, u"论文/1/title=Newer"_s}, "[First | ", "[Newer | ");
    row("source", {u"--set"_s, u"论文/2/source=Else"_s}, "| Source B]", "| Else]");
    row("url", {u"--set=论文/2/url=https://example.org/x=1"_s}, "https://example.org/b", "https://example.org/x=1");
    row("summary", {u"--set"_s, u"博文/1/summary=Drei."_s}, "Three.", "Drei.");
    row("intro", {u"--set"_s, u"intro=good day"_s}, "hello", "good day");
    row("date", {u"--set"_s, u"date=2024-01-09"_s}, "2024-01-02", "2024-01-09");
    row("remove", {u"--remove"_s, u"论文/2"_s}, "- [Second | Source B](https://example.org/b)  \n摘要：Two.  \n", "");
}

void CliTest::edits()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const QString file = write(u"issue.md"_s, small);
    const Ended ended = cli(QStringList{u"edit"_s, file} + options);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.output.isEmpty());
    QByteArray expected = small;
    QCOMPARE(contents(file), expected.replace(before, after));
}

void CliTest::editsInOrder()
{
    // Each option sees what the one before it made: the item moved first is the one that is set.
    const QString file = write(u"issue.md"_s, small);
    const Ended ended = cli({u"edit"_s, file, u"--move"_s, u"论文/2"_s, u"论文/1"_s, u"--set"_s,
                             u"论文/1/title=Moved"_s, u"--move"_s, u"论文/2"_s, u"博文/+"_s});
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.code, 0);
    const QJsonArray sections =
        QJsonDocument::fromJson(cli({u"show"_s, u"--json"_s, file}).output).object()["sections"_L1].toArray();
    QCOMPARE(sections.at(0)["items"_L1].toArray().size(), 1);
    QCOMPARE(sections.at(0)["items"_L1][0]["title"_L1].toString(), u"Moved"_s);
    QCOMPARE(sections.at(1)["items"_L1][1]["title"_L1].toString(), u"First"_s);
}

void CliTest::dryRunShowsADifferenceThatPatchTakes()
{
    const QString file = write(u"issue.md"_s, small);
    const QStringList edit{u"--set"_s, u"论文/1/title=Newer"_s, u"--remove"_s, u"博文/1"_s};
    const auto inFolder = [this](const QStringList &command, const QByteArray &input = {}) {
        return runProcess(u"sh"_s, QStringList{u"-c"_s, u"cd \"$0\" && \"$@\""_s, m_folder->path()} + command, input);
    };
    const Ended dry =
        inFolder(QStringList{QStringLiteral(JIANBAO_CLI), u"edit"_s, u"issue.md"_s, u"--dry-run"_s} + edit);
    QCOMPARE(dry.code, 0);
    QCOMPARE(contents(file), small);
    QVERIFY(dry.output.contains("\n-- [First | Source A](https://mp.weixin.qq.com/s/a)  \n"));
    QVERIFY(dry.output.contains("\n+- [Newer | Source A](https://mp.weixin.qq.com/s/a)  \n"));

    QCOMPARE(cli(QStringList{u"edit"_s, file} + edit).code, 0);
    QVERIFY(contents(file) != small);
    const Ended back = inFolder({u"git"_s, u"apply"_s, u"--reverse"_s, u"-p0"_s}, dry.output);
    if (back.code == 127)
        QSKIP("there is no git here");
    QVERIFY2(back.code == 0, back.errors.constData());
    QCOMPARE(contents(file), small);
}

void CliTest::editOfNothingWritesNothing()
{
    const QString file = write(u"issue.md"_s, small);
    const QDateTime before = QFileInfo(file).lastModified();
    QCOMPARE(cli({u"edit"_s, file, u"--set"_s, u"论文/1/title=First"_s}).code, 0);
    QCOMPARE(contents(file), small);
    QCOMPARE(QFileInfo(file).lastModified(), before);
    QVERIFY(cli({u"edit"_s, file, u"--dry-run"_s, u"--set"_s, u"论文/1/title=First"_s}).output.isEmpty());
}

void CliTest::editOfAStandardInputIsPrinted()
{
    QByteArray expected = small;
    QCOMPARE(cli({u"edit"_s, u"-"_s, u"--set"_s, u"论文/1/title=Newer"_s}, small).output,
             expected.replace("[First", "[Newer"));
}

void CliTest::checks()
{
    const QString path = write(u"2024-01-09.md"_s, small);
    const Ended ended = cli({u"check"_s, u"--only"_s, u"h1-date-mismatch,missing-section"_s, path});
    QCOMPARE(ended.code, 1);
    const QList<QByteArray> lines = ended.output.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(QByteArray(path.toUtf8() + ":1:1: warning: ")), ended.output);
    QVERIFY2(lines[1].startsWith(QByteArray(path.toUtf8() + ":1:11: error: ")), ended.output);
    QVERIFY2(lines[1].endsWith("[h1-date-mismatch]"), ended.output);
    QCOMPARE(cli({u"check"_s, u"--only"_s, u"empty-url"_s, path}).code, 0);
    QCOMPARE(cli({u"check"_s, u"--only"_s, u"empty-url"_s, u"-"_s}, "- [一]()\n").code, 1);
    QCOMPARE(cli({u"check"_s, u"--only"_s, u"no-such-check"_s, path}).code, 2);
}

void CliTest::checksAsJson()
{
    const QString path = write(u"2024-01-02.md"_s, "# 嵌入式AI简报 (2024-01-02)\n\n## 博文\n\n- [船🚢 | 湖]()，，\n");
    const Ended ended = cli({u"check"_s, u"--json"_s, u"--only"_s, u"dup-punct,empty-url"_s, path});
    QCOMPARE(ended.code, 1);
    const QJsonArray list = QJsonDocument::fromJson(ended.output).array();
    QCOMPARE(list.size(), 2);
    const QJsonObject found = list.at(1).toObject();
    QCOMPARE(found.keys(),
             (QStringList{u"code"_s, u"column"_s, u"file"_s, u"fixable"_s, u"line"_s, u"message"_s, u"severity"_s}));
    QCOMPARE(found[u"file"].toString(), path);
    QCOMPARE(found[u"line"].toInt(), 5);
    QCOMPARE(found[u"column"].toInt(), 13); // the picture of a ship is one character
    QCOMPARE(found[u"code"].toString(), u"dup-punct"_s);
    QCOMPARE(found[u"severity"].toString(), u"warning"_s);
    QVERIFY(found[u"fixable"].toBool());
    QVERIFY(!list.at(0).toObject()[u"fixable"].toBool());
    QCOMPARE(cli({u"check"_s, u"--json"_s, u"--only"_s, u"malformed-link"_s, path}).output, "[]\n");
}

void CliTest::checksWithWhatTheArchiveHolds()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"old"_s));
    write(u"old/2024-01-01.md"_s, "# 嵌入式AI简报 (2024-01-01)\n\n## 博文\n\n- [甲](https://example.org/a)\n");
    write(u"old/jianbao.json"_s, R"({"rules": {"missing-source": false}})");
    const QString path =
        write(u"2024-01-02.md"_s, "# 嵌入式AI简报 (2024-01-02)\n\n## 博文\n\n- [甲](https://example.org/a)\n");
    QCOMPARE(cli({u"check"_s, u"--only"_s, u"stale-template-item"_s, path}).code, 0);
    QCOMPARE(
        cli({u"check"_s, u"--only"_s, u"stale-template-item"_s, u"--archive"_s, m_folder->filePath(u"old"_s), path})
            .code,
        1);
    QCOMPARE(cli({u"check"_s, u"--archive"_s, m_folder->filePath(u"nowhere"_s), path}).code, 2);

    write(u"jianbao.json"_s, R"({"rules": {"missing-source": 7}})");
    const Ended ended = cli({u"check"_s, u"--only"_s, u"empty-url"_s, path});
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.errors.contains("jianbao.json"), ended.errors);
}

void CliTest::fixesInPlaceAndOnce()
{
    const QString path = write(u"2024-01-02.md"_s, "# 嵌入式AI简报 (2024-01-03)\r\n\r\n## 博文\r\n\r\n-[甲 | "
                                                   "湖](https://example.org/a)\r\n摘要:船，，桨\xC2\xA0。\r\n");
    QCOMPARE(cli({u"fix"_s, u"--only"_s, u"dup-punct"_s, path}).code, 0);
    QCOMPARE(contents(path), "# 嵌入式AI简报 (2024-01-03)\r\n\r\n## 博文\r\n\r\n-[甲 | "
                             "湖](https://example.org/a)\r\n摘要:船，桨\xC2\xA0。\r\n");
    QCOMPARE(cli({u"fix"_s, path}).code, 0);
    const QByteArray fixed = contents(path);
    QVERIFY2(fixed.contains("(2024-01-02)\r\n") &&
                 fixed.contains("\r\n- [甲 | 湖](https://example.org/a)  \r\n摘要：船，"),
             fixed);
    QCOMPARE(cli({u"fix"_s, path}).code, 0);
    QCOMPARE(contents(path), fixed);
}

void CliTest::fixShowsADifference()
{
    const QByteArray before =
        "# 嵌入式AI简报 (2024-01-02)\n\n## 博文\n\n- [甲 | 湖](https://example.org/a)  \n摘要：船，，桨。\n";
    const QString path = write(u"2024-01-02.md"_s, before);
    const Ended ended = cli({u"fix"_s, u"--dry-run"_s, u"--only"_s, u"dup-punct"_s, path});
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.output.contains("-摘要：船，，桨。\n+摘要：船，桨。\n"), ended.output);
    QCOMPARE(contents(path), before);
    QCOMPARE(cli({u"fix"_s, u"--only"_s, u"dup-punct"_s, u"-"_s}, before).output,
             QByteArray(before).replace("，，", "，"));
}

void CliTest::editsBlocks_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &options, const QByteArray &expected) {
        QTest::newRow(name) << options << expected << 0;
    };
    const auto refused = [](const char *name, const QStringList &options) {
        QTest::newRow(name) << options << QByteArray() << 2;
    };
    row("set", {u"--set"_s, u"好文/block:2=2、[丙](https://example.org/c)"_s},
        "# T\n\n开场白\n\n## 好文\n\n1、[甲](https://example.org/a)\n\n2、[丙](https://example.org/c)\n\n## 其余\n");
    row("move up", {u"--move"_s, u"好文/block:2"_s, u"好文/block:1"_s},
        "# T\n\n开场白\n\n## 好文\n\n2、[乙](https://example.org/b)\n\n1、[甲](https://example.org/a)\n\n## 其余\n");
    row("move to another section", {u"--move"_s, u"好文/block:1"_s, u"其余/+"_s},
        "# T\n\n开场白\n\n## 好文\n\n2、[乙](https://example.org/b)\n\n## 其余\n\n1、[甲](https://example.org/a)\n");
    row("move from the opening", {u"--move"_s, u"opening/block:1"_s, u"好文/block:2"_s},
        "# T\n\n## 好文\n\n1、[甲](https://example.org/a)\n\n开场白\n\n2、[乙](https://example.org/b)\n\n## 其余\n");
    row("remove", {u"--remove"_s, u"好文/block:1"_s},
        "# T\n\n开场白\n\n## 好文\n\n2、[乙](https://example.org/b)\n\n## 其余\n");
    refused("no such block", {u"--remove"_s, u"好文/block:3"_s});
    refused("no number", {u"--remove"_s, u"好文/block:x"_s});
    refused("zero", {u"--remove"_s, u"好文/block:0"_s});
    refused("no such section", {u"--remove"_s, u"坏文/block:1"_s});
    refused("no such place", {u"--move"_s, u"好文/block:1"_s, u"好文/9"_s});
}

void CliTest::editsBlocks()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, expected);
    QFETCH(int, code);
    const QByteArray before = "# T\n\n开场白\n\n## 好文\n\n1、[甲](https://example.org/a)\n\n"
                              "2、[乙](https://example.org/b)\n\n## 其余\n";
    const QString path = write(u"a.md"_s, before);
    const Ended ended = cli(QStringList{u"edit"_s, path} + options);
    QCOMPARE(ended.code, code);
    QCOMPARE(ended.errors.isEmpty(), code == 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), code == 0 ? expected : before);
}

void CliTest::usesTheProfileOfTheFolder()
{
    write(u"jianbao.json"_s, "{\"summaryLabels\": [\"要点\"], \"notePrefix\": \"提示\", \"labelColon\": \":\"}");
    const QString path =
        write(u"a.md"_s, "# T\n\n> 提示：免费\n\n## 好文\n\n- [甲](https://example.org/a)\n要点：乙\n");
    const Ended shown = cli({u"show"_s, u"--json"_s, path});
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.errors.isEmpty());
    const QJsonObject json = QJsonDocument::fromJson(shown.output).object();
    QCOMPARE(json.value(u"notes"_s).toArray().at(0).toString(), u"免费"_s);
    const QJsonObject item =
        json.value(u"sections"_s).toArray().at(0).toObject().value(u"items"_s).toArray().at(0).toObject();
    QCOMPARE(item.value(u"summary"_s).toString(), u"乙"_s);

    const Ended edited = cli({u"edit"_s, path, u"--insert"_s, u"好文/+"_s, u"--set"_s, u"好文/2/title=丙"_s, u"--set"_s,
                              u"好文/2/summary=丁"_s});
    QCOMPARE(edited.code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("\n要点:丁\n"));
}

void CliTest::exportsWithTheThemeOfTheProfile()
{
    write(u"jianbao.json"_s, "{\"theme\": \"mine.css\"}");
    const QString path = write(u"a.md"_s, "# T\n\n## 好文\n\n- [甲](https://example.org/a)\n");
    const Ended missing = cli({u"export"_s, u"--to"_s, u"wechat"_s, path});
    QCOMPARE(missing.code, 0); // the article is made; that its theme is not there is said
    QVERIFY(missing.errors.contains("mine.css"));

    write(u"mine.css"_s, ".item-link { color: #123456; }\n");
    const Ended themed = cli({u"export"_s, u"--to"_s, u"wechat"_s, path});
    QCOMPARE(themed.code, 0);
    QVERIFY(themed.errors.isEmpty());
    QVERIFY(themed.output.contains("#123456"));
    QVERIFY(themed.output != missing.output);
}

void CliTest::saysWhatIsWrongWithTheProfile()
{
    write(u"jianbao.json"_s, "{\n\"tagLine\": \"\",\n\"theme\": 1}");
    const QString path = write(u"a.md"_s, "# T\n");
    const QString other = write(u"b.md"_s, "# U\n");
    const Ended shown = cli({u"show"_s, path, other});
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.errors.count('\n'), 2); // once, not for each file
    QVERIFY(shown.errors.contains("jianbao.json, line 2: "));
    QVERIFY(shown.errors.contains("“tagline”"));
    QVERIFY(shown.errors.contains("jianbao.json, line 3: "));
}

void CliTest::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    row("nothing", {});
    row("no such verb", {u"frobnicate"_s});
    row("no file", {u"show"_s});
    row("no such option", {u"show"_s, u"--jsonn"_s, sample()});
    row("value for a switch", {u"show"_s, u"--json=yes"_s, sample()});
    row("export without --to", {u"export"_s, sample()});
    row("export to nowhere", {u"export"_s, u"--to"_s, u"pdf"_s, sample()});
    row("option without its value", {u"export"_s, sample(), u"--to"_s});
    row("links unknown", {u"export"_s, u"--to"_s, u"wechat"_s, u"--links"_s, u"maybe"_s, sample()});
    row("past unknown", {u"export"_s, u"--to"_s, u"wechat"_s, u"--past"_s, u"maybe"_s, sample()});
    row("edit of two files", {u"edit"_s, sample(), sample(), u"--remove"_s, u"论文/1"_s});
    row("edit without an edit", {u"edit"_s, sample()});
    row("edit only dry", {u"edit"_s, sample(), u"--dry-run"_s});
    row("set without a value", {u"edit"_s, sample(), u"--set"_s, u"论文/1/title"_s});
    row("set of no section", {u"edit"_s, sample(), u"--set"_s, u"诗歌/1/title=x"_s});
    row("set of no item", {u"edit"_s, sample(), u"--set"_s, u"论文/99/title=x"_s});
    row("set of item zero", {u"edit"_s, sample(), u"--set"_s, u"论文/0/title=x"_s});
    row("set of no field", {u"edit"_s, sample(), u"--set"_s, u"论文/1/colour=x"_s});
    row("set behind the end", {u"edit"_s, sample(), u"--set"_s, u"论文/+/title=x"_s});
    row("move to a field", {u"edit"_s, sample(), u"--move"_s, u"论文/1"_s, u"博文/1/title"_s});
    row("move without a place", {u"edit"_s, sample(), u"--move"_s, u"论文/1"_s});
    row("remove of the end", {u"edit"_s, sample(), u"--remove"_s, u"论文/+"_s});
}

void CliTest::refusesWrongUse()
{
    QFETCH(const QStringList, arguments);
    const QByteArray before = contents(sample());
    const Ended ended = cli(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.output.isEmpty());
    QVERIFY2(isOneLine(ended.errors), ended.errors.constData());
    QVERIFY(ended.errors.startsWith("jianbao-cli: "));
    QCOMPARE(contents(sample()), before);
}

void CliTest::refusesBadFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << u"missing.md"_s << QByteArray();
    QTest::newRow("folder") << u"."_s << QByteArray();
    QTest::newRow("binary") << u"binary.md"_s << "PNG\0\0"_ba;
    QTest::newRow("not UTF-8") << u"gbk.md"_s << "# \xbc\xf2\xb1\xa8\n"_ba;
    QTest::newRow("over 16 MB") << u"large.md"_s << QByteArray(16 * 1024 * 1024 + 1, 'x');
    QTest::newRow("unreadable") << u"secret.md"_s << small;
    QTest::newRow("name with a line feed") << u"two\nlines.md"_s << QByteArray();
}

void CliTest::refusesBadFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const QString path = bytes.isEmpty() ? m_folder->filePath(name) : write(name, bytes);
    if (name == "secret.md"_L1) {
        QVERIFY(QFile::setPermissions(path, {}));
        if (QFile(path).open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
    }
    const QList<QStringList> commands{{u"show"_s, path},
                                      {u"show"_s, u"--json"_s, path},
                                      {u"export"_s, u"--to"_s, u"wechat"_s, path},
                                      {u"edit"_s, path, u"--set"_s, u"intro=x"_s}};
    for (const QStringList &command : commands) {
        const Ended ended = cli(command);
        QCOMPARE(ended.code, 3);
        QVERIFY(ended.output.isEmpty());
        QVERIFY2(isOneLine(ended.errors), ended.errors.constData());
        const QString file = QFileInfo(name).fileName();
        if (!file.contains(u'\n') && name != "."_L1)
            QVERIFY2(ended.errors.contains(file.toUtf8()), ended.errors.constData());
    }
    if (!bytes.isEmpty() && name != "secret.md"_L1)
        QCOMPARE(contents(path), bytes);
}

void CliTest::oneBadFileOfSeveralPrintsNothing()
{
    const Ended ended = cli({u"show"_s, sample(), m_folder->filePath(u"a.md"_s), m_folder->filePath(u"b.md"_s)});
    QCOMPARE(ended.code, 3);
    QVERIFY(ended.output.isEmpty());
    QCOMPARE(ended.errors.count('\n'), 2); // one line for each
}

void CliTest::neverReplacesTheIssueByItsExport()
{
    const QString file = write(u"issue.md"_s, small);
    const Ended ended = cli({u"export"_s, u"--to"_s, u"html"_s, u"-o"_s, file, file});
    QCOMPARE(ended.code, 2);
    QCOMPARE(contents(file), small);
}

void CliTest::saysWhenTheOutputIsFull()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("needs /dev/full");
    const Ended ended =
        runProcess(u"sh"_s, {u"-c"_s, u"\"$0\" show \"$1\" > /dev/full"_s, QStringLiteral(JIANBAO_CLI), sample()});
    QCOMPARE(ended.code, 3);
    QVERIFY(isOneLine(ended.errors));
}

void CliTest::saysWhenTheOutputIsClosed()
{
    const Ended ended =
        runProcess(u"sh"_s, {u"-c"_s, u"\"$0\" show \"$1\" >&-"_s, QStringLiteral(JIANBAO_CLI), sample()});
    QCOMPARE(ended.code, 3);
    QVERIFY(isOneLine(ended.errors));
}

void CliTest::saysWhenTheReaderHasGone()
{
    // More than a pipe holds, and a reader that reads none of it.
    const QString file =
        write(u"large.md"_s, "# T\n\n## 论文\n\n" + QByteArray("- [Title](https://example.org/1)\n").repeated(20'000));
    const QString script = u"{ \"$0\" show \"$1\"; echo $? > \"$2\"; } | true"_s;
    const QString code = m_folder->filePath(u"code"_s);
    const Ended ended = runProcess(u"sh"_s, {u"-c"_s, script, QStringLiteral(JIANBAO_CLI), file, code});
    QCOMPARE(ended.code, 0);
    QCOMPARE(contents(code).trimmed(), QByteArray("3"));
    QVERIFY(isOneLine(ended.errors));
}

void CliTest::leavesTheOldFileWhenSavingFails()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"locked"_s));
    const QString file = write(u"locked/issue.md"_s, small);
    const QString folder = m_folder->filePath(u"locked"_s);
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const bool mayWriteAnyway = QFile(folder + u"/probe"_s).open(QIODevice::WriteOnly);
    const Ended ended = cli({u"edit"_s, file, u"--set"_s, u"论文/1/title=Newer"_s});
    const Ended exported = cli({u"export"_s, u"--to"_s, u"text"_s, u"-o"_s, folder + u"/out.txt"_s, file});
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    if (mayWriteAnyway)
        QSKIP("this user may write everywhere");
    for (const Ended &failed : {ended, exported}) {
        QCOMPARE(failed.code, 3);
        QVERIFY(failed.output.isEmpty());
        QVERIFY2(isOneLine(failed.errors), failed.errors.constData());
    }
    QCOMPARE(contents(file), small);
}

void CliTest::leavesFilesAsTheyWere()
{
    const QByteArray odd =
        "\xEF\xBB\xBF# T (2024-01-02)\r\n\r\n## 论文\r\n\r\n- [A | B](https://example.org/a)  \r\n摘要：x\xC2\xA0y";
    const QString file = write(u"odd.md"_s, odd);
    QCOMPARE(cli({u"show"_s, u"--json"_s, file}).code, 0);
    for (const QString &format : {u"wechat"_s, u"html"_s, u"text"_s})
        QCOMPARE(cli({u"export"_s, u"--to"_s, format, file}).code, 0);
    QCOMPARE(contents(file), odd);
    QCOMPARE(cli({u"edit"_s, file, u"--set"_s, u"论文/1/title=Z"_s}).code, 0);
    QByteArray expected = odd;
    QCOMPARE(contents(file), expected.replace("[A |", "[Z |"));
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
