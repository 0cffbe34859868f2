#include "issuefiles.h"
#include "issuejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class IssueJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryKey();
    void showsCompleteIssue();
    void showsWhatIsNoItem();
    void isOneLine();

private:
    static QJsonObject json(const Text &text, const QString &name);
    static QStringList sortedKeys(const QJsonObject &object);
};

QJsonObject IssueJsonTest::json(const Text &text, const QString &name)
{
    return QJsonDocument::fromJson(issueJson(text, parseIssue(text), name)).object();
}

QStringList IssueJsonTest::sortedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

void IssueJsonTest::hasEveryKey()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("## a\n\n- x\n\ny\n"), QByteArray("\xff\xfe\0", 3)}) {
        const QJsonObject issue = json(Text(bytes), u"a.md"_s);
        QCOMPARE(sortedKeys(issue), (QStringList{u"date"_s, u"file"_s, u"footer"_s, u"intro"_s, u"name"_s, u"notes"_s,
                                                 u"past"_s, u"sections"_s, u"subtitle"_s, u"tagline"_s}));
        QCOMPARE(issue[u"past"].toObject().keys(), (QStringList{u"issues"_s, u"line"_s}));
        QCOMPARE(issue[u"footer"].toObject().keys(), QStringList{u"line"_s});
        for (const QJsonValue &section : issue[u"sections"].toArray()) {
            QCOMPARE(sortedKeys(section.toObject()),
                     (QStringList{u"blocks"_s, u"items"_s, u"line"_s, u"name"_s, u"notes"_s}));
            for (const QJsonValue &item : section[u"items"].toArray()) {
                QCOMPARE(sortedKeys(item.toObject()),
                         (QStringList{u"bytes"_s, u"fields"_s, u"line"_s, u"links"_s, u"source"_s, u"state"_s,
                                      u"summary"_s, u"tags"_s, u"title"_s, u"url"_s}));
            }
        }
    }
}

void IssueJsonTest::showsCompleteIssue()
{
    const Text text = IssueFiles::ownText(u"complete.md"_s);
    const QJsonObject issue = json(text, u"complete.md"_s);
    QCOMPARE(issue[u"file"].toString(), u"complete.md"_s);
    QCOMPARE(issue[u"date"].toString(), u"2022-02-20"_s);
    QCOMPARE(issue[u"notes"].toArray(), (QJsonArray{u"样例链接均为虚构"_s, u"打不开的链接请复制到浏览器"_s}));

    const QJsonObject papers = issue[u"sections"][1].toObject();
    QCOMPARE(papers[u"name"].toString(), u"论文"_s);
    QCOMPARE(text.line(papers[u"line"].toInt() - 1), (text.line(text.lineAt(text.bytes().indexOf("## 论文")))));
    const QJsonObject item = papers[u"items"][0].toObject();
    const QJsonArray bytes = item[u"bytes"].toArray();
    const Span span{bytes[0].toInteger(), bytes[1].toInteger()};
    QVERIFY(text.slice(span).startsWith("- [2202.00001]"));
    QVERIFY(text.slice(span).endsWith("速度提高了三倍。  \n"));
    QCOMPARE(text.line(item[u"line"].toInt() - 1).begin, span.begin);
    QCOMPARE(item[u"tags"].toArray(), QJsonArray{u"2202.00001"_s});
    QCOMPARE(item[u"state"].toString(), u"complete"_s);
    QCOMPARE(item[u"links"][0][u"label"].toString(), u"代码"_s);
    QCOMPARE(item[u"fields"][1][u"url"].toString(), u"https://example.org/lut.pdf"_s);
    QCOMPARE(issue[u"past"][u"issues"].toArray().size(), 4);
    QCOMPARE(text.slice(text.line(issue[u"footer"][u"line"].toInt() - 1)), "----");
    QCOMPARE(issue[u"sections"][2][u"notes"].toArray().size(), 2);
}

void IssueJsonTest::showsWhatIsNoItem()
{
    const QJsonObject issue = json(IssueFiles::ownText(u"other-newsletter.md"_s), u"other-newsletter.md"_s);
    const QJsonArray blocks = issue[u"sections"][1][u"blocks"].toArray();
    QCOMPARE(blocks[0][u"kind"].toString(), u"raw"_s);
    QCOMPARE(blocks[0][u"markdown"].toString(), u"1、[怎样写信](https://example.org/letters)（中文）"_s);
    QCOMPARE(blocks[0][u"line"].toInt(), 21);
}

void IssueJsonTest::isOneLine()
{
    const Text text = IssueFiles::ownText(u"crlf-bom.md"_s);
    const QByteArray line = issueJson(text, parseIssue(text), u"a\nb"_s);
    QVERIFY(!line.contains('\n') && !line.contains('\r'));
}

QTEST_GUILESS_MAIN(IssueJsonTest)

#include "tst_issuejson.moc"
