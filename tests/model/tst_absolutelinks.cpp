#include "absolutelinks.h"
#include "issuefiles.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QUrl base(u"https://example.org/news/2024"_s);

struct Made {
    QByteArray text;
    qsizetype relative = 0;
};

Made absolute(const QByteArray &markdown, const QUrl &address = base)
{
    const Text text(markdown);
    const AbsoluteLinks links = absoluteLinks(text, parseIssue(text), address);
    return {links.changes.applyTo(text).bytes(), links.relative};
}

} // namespace

class AbsoluteLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAbsolute_data();
    void makesAbsolute();
    void leavesAlone_data();
    void leavesAlone();
    void withoutAnAddressOnlyCounts();
    void realIssuesChangeInTheirLinksOnly();
};

void AbsoluteLinksTest::makesAbsolute_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *markdown, const char *expected) {
        QTest::newRow(name) << QByteArray(markdown) << QByteArray(expected);
    };
    row("link", "[x](a.md)\n", "[x](https://example.org/news/2024/a.md)\n");
    row("above", "[x](../a.md#b)\n", "[x](https://example.org/news/a.md#b)\n");
    row("far above", "[x](../../../../a.md)\n", "[x](https://example.org/a.md)\n");
    row("from the root", "[x](/a.md)\n", "[x](https://example.org/a.md)\n");
    row("picture", "![图](图.png \"题\")\n", "![图](https://example.org/news/2024/%E5%9B%BE.png \"题\")\n");
    row("spaces", "[x](<a b.md>)\n", "[x](<https://example.org/news/2024/a%20b.md>)\n");
    row("escapes", "[x](a\\(1\\).md)\n", "[x](https://example.org/news/2024/a%281%29.md)\n");
    row("picture in a link", "[![p](p.png)](a.md)\n",
        "[![p](https://example.org/news/2024/p.png)](https://example.org/news/2024/a.md)\n");
    row("definition", "[x][r]\n\n[r]: ./a.md 'T'\n", "[x][r]\n\n[r]: https://example.org/news/2024/a.md 'T'\n");
    row("html", "<img alt=\"1\" src=\"p.png\"> <A HREF='a.md'>x</A>\n",
        "<img alt=\"1\" src=\"https://example.org/news/2024/p.png\"> <A "
        "HREF='https://example.org/news/2024/a.md'>x</A>\n");
    row("item", "## 一\n\n- [题 | 源](a.md)  \n摘要：见[b](b.md)\n",
        "## 一\n\n- [题 | 源](https://example.org/news/2024/a.md)  "
        "\n摘要：见[b](https://example.org/news/2024/b.md)\n");
    row("table", "|a|\n|-|\n|[1](1.md)|\n", "|a|\n|-|\n|[1](https://example.org/news/2024/1.md)|\n");
    row("line ends", "[x](a.md)\r\n[y](b.md)",
        "[x](https://example.org/news/2024/a.md)\r\n[y](https://example.org/news/2024/b.md)");
    row("overlapping", "[x](<img src=\"a.png\">)\n", "[x](<https://example.org/news/2024/img%20src=%22a.png%22>)\n");
}

void AbsoluteLinksTest::makesAbsolute()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, expected);
    QCOMPARE(absolute(markdown).text, expected);
    QCOMPARE(absolute(expected).text, expected);
}

void AbsoluteLinksTest::leavesAlone_data()
{
    QTest::addColumn<QByteArray>("markdown");
    for (const char *const markdown :
         {"[x](https://a.b/c)", "[x](mailto:a@b.c)", "[x](#top)", "[x]()", "[x](//a.b/c)", "`[x](a.md)`",
          "```\n[x](a.md)\n```", "\\[x](a.md)", "[x] (a.md)", "文字 a.md", "---\nlink: '[x](a.md)'\n---\n",
          "<https://a.b/c>", "[r]: https://a.b/c", "javascript:[x](javascript:alert)"})
        QTest::newRow(markdown) << QByteArray(markdown);
}

void AbsoluteLinksTest::leavesAlone()
{
    QFETCH(QByteArray, markdown);
    QCOMPARE(absolute(markdown).text, markdown);
    QCOMPARE(absolute(markdown).relative, 0);
}

void AbsoluteLinksTest::withoutAnAddressOnlyCounts()
{
    const QByteArray markdown = "[x](a.md) ![y](b.png)\n";
    for (const QUrl &address : {QUrl(), QUrl(u"file:///tmp"_s), QUrl(u"javascript:alert(1)"_s), QUrl(u"https:"_s)}) {
        QCOMPARE(absolute(markdown, address).text, markdown);
        QCOMPARE(absolute(markdown, address).relative, 2);
    }
}

void AbsoluteLinksTest::realIssuesChangeInTheirLinksOnly()
{
    for (const IssueFiles::File &file : IssueFiles::own() + IssueFiles::corpus()) {
        const Made made = absolute(file.text.bytes());
        QVERIFY2(!made.text.contains("](../"), qPrintable(file.name));
        QVERIFY2(!made.text.contains("](./"), qPrintable(file.name));
        QCOMPARE(made.text.count('\n'), file.text.bytes().count('\n'));
        QCOMPARE(absolute(made.text).text, made.text);
    }
}

QTEST_GUILESS_MAIN(AbsoluteLinksTest)
#include "tst_absolutelinks.moc"
