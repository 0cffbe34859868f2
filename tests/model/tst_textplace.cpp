#include "textplace.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TextPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlace_data();
    void findsThePlace();
    void staysWithinTheSpan();
    void knowsWhenThereIsNone();
};

/// `^` in the Markdown is where the finger is put.
void TextPlaceTest::findsThePlace_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::newRow("title") << "- [一图理^清AI | 某号](http://a.cn)"_ba << u"1.\u00a0一图理"_s << u"清AI"_s;
    QTest::newRow("source") << "- [甲乙 | 某^号](http://a.cn)"_ba << u"甲乙 某"_s << u"号"_s;
    QTest::newRow("behind bold") << "摘要：用**很好**的^方法  \r\n第二段"_ba << u"摘要：用很好的"_s << u"方法第二段"_s;
    QTest::newRow("the second of two") << "芯片甲，芯片乙，芯^片丙"_ba << u"芯片甲，芯片乙，芯"_s << u"片丙"_s;
    QTest::newRow("across a line's end") << "第一行\r\n第^二行"_ba << u"第一行 第"_s << u"二行"_s;
    QTest::newRow("escape") << "甲 \\[^乙和丁\\] 丙"_ba << u"甲 ["_s << u"乙和丁] 丙"_s;
    QTest::newRow("emoji") << "好😀^的"_ba << u"好😀"_s << u"的"_s;
    QTest::newRow("at the end") << "结束了^"_ba << u"结束了"_s << QString();
    QTest::newRow("all there is") << "^甲"_ba << QString() << u"甲"_s;
}

void TextPlaceTest::findsThePlace()
{
    QFETCH(QByteArray, marked);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const qsizetype place = marked.indexOf('^');
    const QByteArray head = "# 前面也有：一图理清AI 第二行 方法 甲乙丙\n"_ba;
    const QByteArray bytes = head + marked.remove(place, 1);
    QCOMPARE(placeOfText(Text(bytes), {head.size(), bytes.size()}, before, after), head.size() + place);
}

void TextPlaceTest::staysWithinTheSpan()
{
    const Text text("标题 标题 标题"_ba);
    QCOMPARE(placeOfText(text, {7, 13}, u"标", u"题"), 10);
    QCOMPARE(placeOfText(text, {7, 13}, {}, u"标题"), 7);
    QCOMPARE(placeOfText(text, {0, 1'000'000}, {}, u"标题 标题 标题"), 0);
}

void TextPlaceTest::knowsWhenThereIsNone()
{
    const Text text("- [甲乙 | 丙丁](http://a.cn)\n"_ba);
    QCOMPARE(placeOfText(text, {0, text.size()}, {}, {}), -1);
    QCOMPARE(placeOfText(text, {0, text.size()}, u"参考", u"链接"), -1);
    QCOMPARE(placeOfText(text, {0, 0}, u"甲", u"乙"), -1);
    const Text broken("\xff\xfe标题\xff"_ba);
    QCOMPARE(placeOfText(broken, {0, broken.size()}, u"标题", {}), 8);
}

QTEST_GUILESS_MAIN(TextPlaceTest)
#include "tst_textplace.moc"
