#include "fieldplace.h"
#include "fields.h"
#include "parser.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    explicit Read(const QByteArray &bytes)
        : text(bytes)
        , issue(parseIssue(text, Profile::builtIn()))
    {
    }
    qsizetype at(const QByteArray &what) const { return text.bytes().indexOf(what); }
    const Item &item() const { return issue.sections.first().items.first(); }

    Text text;
    Issue issue;
};

} // namespace

class FieldPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsNoEscapes();
    void leavesOutWhatTheSummaryDoes();
    void leavesOutTheQuoteMarks();
};

void FieldPlaceTest::countsNoEscapes()
{
    const Read read("# 简报 (2020-03-30)\n\n## 论文\n\n- [甲 \\[乙\\] 丙&amp;丁 | 戊](http://a.cn)  \n摘要：x\n"_ba);
    const QString title = readItem(read.text, read.item()).title;
    QCOMPARE(title, u"甲 [乙] 丙&丁"_s);
    const Span span = *read.item().title;
    QCOMPARE(placeInLine(read.text, span, span.begin), 0);
    QCOMPARE(placeInLine(read.text, span, read.at("乙")), title.indexOf(u'乙'));
    QCOMPARE(placeInLine(read.text, span, read.at("丁")), title.indexOf(u'丁'));
    QCOMPARE(placeInLine(read.text, span, span.end), title.size());
    QCOMPARE(placeInLine(read.text, span, 0), 0);
    QCOMPARE(placeInLine(read.text, span, read.text.size()), title.size());
}

void FieldPlaceTest::leavesOutWhatTheSummaryDoes()
{
    const Read read(
        "# 简报 (2020-03-30)\n\n## 论文\n\n- [甲 | 乙](http://a.cn)  \n摘要：第一行，两格  \n论文：http://b.cn  \n"
        "第二行  \n\n  - 列表甲  \n  - 列表乙😀尾\n\n## 博文\n"_ba);
    const QString summary = readItem(read.text, read.item()).summary;
    for (const QString &word :
         {u"第一"_s, u"两格"_s, u"第二"_s, u"二行"_s, u"- 列表甲"_s, u"甲"_s, u"列表乙"_s, u"尾"_s}) {
        const QByteArray bytes = word.toUtf8();
        const qsizetype offset = word == u"甲" ? read.at("表甲") + 3 : read.at(bytes);
        QCOMPARE(placeInSummary(read.text, read.item(), offset), summary.indexOf(word));
    }
    QCOMPARE(placeInSummary(read.text, read.item(), read.item().summary->begin), 0);
    QCOMPARE(placeInSummary(read.text, read.item(), read.item().summary->end), summary.size());
}

void FieldPlaceTest::leavesOutTheQuoteMarks()
{
    const Read read("# 简报 (2020-03-30)\n\n> 导读：一二三  \n> 四五六\n>\n> 七\n\n## 论文\n"_ba);
    const QString intro = readOpening(read.text, read.issue).intro;
    QVERIFY(intro.contains(u'七'));
    for (const QChar word : {u'一', u'三', u'四', u'六', u'七'})
        QCOMPARE(placeInIntro(read.text, read.issue, read.at(QString(word).toUtf8())), intro.indexOf(word));
}

QTEST_GUILESS_MAIN(FieldPlaceTest)
#include "tst_fieldplace.moc"
