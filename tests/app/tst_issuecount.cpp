#include "issuecount.h"
#include "parser.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class IssueCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCharacters_data();
    void countsCharacters();
    void countsAnIssue();
    void anEmptyIssueHasNothingToRead();
};

void IssueCountTest::countsCharacters_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<qsizetype>("count");
    const auto row = [](const char *name, const QString &markdown, qsizetype count) {
        QTest::newRow(name) << markdown << count;
    };
    row("nothing", {}, 0);
    row("ideographs", u"四比特激活"_s, 5);
    row("punctuation is none", u"四，比特。"_s, 3);
    row("words", u"keeping outliers home"_s, 3);
    row("mixed", u"用TinyRT跑模型"_s, 5);
    row("joined words", u"GPT-4 costs 7.5"_s, 3);
    row("URL", u"见 https://example.org/a-b?c=d 和"_s, 2);
    row("link", u"[标题](https://example.org/very/long)尾"_s, 3);
    row("emphasis", u"**粗**_体_"_s, 2);
    row("beyond the first plane", u"𠮷𠮷"_s, 2);
    row("lone surrogate", QString(QChar(0xd842)) + u'字', 1);
}

void IssueCountTest::countsCharacters()
{
    QFETCH(const QString, markdown);
    QFETCH(const qsizetype, count);
    QCOMPARE(countCharacters(markdown), count);
}

void IssueCountTest::countsAnIssue()
{
    const Text text(
        "# T (2024-01-02)\n\n> 导读：四个汉字\n\n## 论文\n\n- [标题 | 来源](https://example.org/a)  \n摘要：三个字  \n"
        "- [二](https://example.org/b)  \n");
    const IssueCount count = countIssue(text, parseIssue(text));
    QCOMPARE(count.items, 2);
    QCOMPARE(count.characters, 4 + 2 + 2 + 3 + 1);
    QCOMPARE(count.minutes, 1);
}

void IssueCountTest::anEmptyIssueHasNothingToRead()
{
    const Text text;
    QCOMPARE(countIssue(text, parseIssue(text)), IssueCount());
}

QTEST_GUILESS_MAIN(IssueCountTest)
#include "tst_issuecount.moc"
