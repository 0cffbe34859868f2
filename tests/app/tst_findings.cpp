#include "checkmodel.h"
#include "checks/checker.h"
#include "findings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

Diagnostic problem(QLatin1StringView code, Span span, Severity severity = Severity::Warning)
{
    return {code, severity, span, code, ChangeSet::remove(span)};
}

QList<quint64> ids(const Findings &findings)
{
    QList<quint64> found;
    for (const Finding &finding : findings.shown())
        found.append(finding.id);
    return found;
}

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepWhatTheyWere();
    void moveWithTheText();
    void waitWhereThePersonIsTyping();
    void keepOriginsApart();
    void typedPartIsTheLinesTouched();
    void modelGroupsAndFilters();
    void modelKeepsTheChosenRow();
    void modelSurvivesManyChanges();
};

void FindingsTest::keepWhatTheyWere()
{
    Findings findings;
    findings.take("checks", {problem("a"_L1, {10, 12}), problem("b"_L1, {20, 22})});
    const QList<quint64> before = ids(findings);
    QCOMPARE(before.size(), 2);
    findings.take("checks", {problem("a"_L1, {5, 6}), problem("a"_L1, {11, 13}), problem("b"_L1, {20, 22})});
    QCOMPARE(findings.shown().size(), 3);
    QCOMPARE(findings.shown().at(1).id, before.at(0)); // that at 5 is another one
    QCOMPARE(findings.shown().at(2).id, before.at(1));
    QVERIFY(!before.contains(findings.shown().at(0).id));
    findings.take("checks", {});
    QVERIFY(findings.shown().isEmpty());
    QVERIFY(!findings.find(before.at(0)));
}

void FindingsTest::moveWithTheText()
{
    Findings findings;
    findings.take("checks", {problem("a"_L1, {10, 12})});
    findings.follow(ChangeSet::insert(10, "xyz")); // what is typed at its edge is not of it
    QCOMPARE(findings.shown().first().problem.span, (Span{13, 15}));
    QVERIFY(findings.shown().first().isMendable);
    QVERIFY(findings.shown().first().problem.fix.isEmpty()); // made for another text
    findings.follow(ChangeSet::remove({0, 20}));
    QCOMPARE(findings.shown().first().problem.span, (Span{0, 0}));
}

void FindingsTest::waitWhereThePersonIsTyping()
{
    Findings findings;
    findings.take("checks", {problem("a"_L1, {10, 12})});
    findings.setTypedPart(Span{0, 30});
    findings.take("checks", {problem("a"_L1, {10, 12}), problem("b"_L1, {15, 16}), problem("b"_L1, {40, 41})});
    QCOMPARE(findings.shown().size(), 2); // what was there, and what is elsewhere
    QCOMPARE(findings.shown().last().problem.span.begin, 40);
    // It moves while it waits, and goes when it is put right meanwhile.
    findings.follow(ChangeSet::insert(0, "1234"));
    QVERIFY(findings.release());
    QCOMPARE(findings.shown().at(1).problem.span, (Span{19, 20}));
    QVERIFY(!findings.release());
    findings.setTypedPart(Span{0, 30});
    findings.take("checks", {problem("c"_L1, {15, 16})});
    findings.take("checks", {});
    QVERIFY(!findings.release());
    QVERIFY(findings.shown().isEmpty());
}

void FindingsTest::keepOriginsApart()
{
    Findings findings;
    findings.take("checks", {problem("a"_L1, {10, 12})});
    findings.take("links", {problem("dead"_L1, {2, 4}, Severity::Error)});
    findings.take("checks", {});
    QCOMPARE(findings.shown().size(), 1);
    QCOMPARE(findings.shown().first().origin, "links"_ba);
    QCOMPARE(findings.count(Severity::Error), 1);
    QCOMPARE(findings.count(Severity::Warning), 0);
}

void FindingsTest::typedPartIsTheLinesTouched()
{
    TypedPart part;
    QVERIFY(!part.lines());
    const Text before("one\ntwo\nthree\n");
    const ChangeSet typed = ChangeSet::insert(5, "X");
    part.note(typed, typed.applyTo(before));
    QCOMPARE(*part.lines(), (Span{4, 8}));
    const Text now = typed.applyTo(before);
    part.follow(ChangeSet::insert(0, "zz"));
    QCOMPARE(*part.lines(), (Span{6, 10}));
    part.end();
    QVERIFY(!part.lines());
}

void FindingsTest::modelGroupsAndFilters()
{
    const QByteArray bytes =
        "# 嵌入式AI简报 (2024-03-01)\n\n## 论文\n\n- [甲文 | 某号](https://a.cn)  \n摘要：好。\n\n## 往期回顾\n\n- x\n";
    const Snapshot snapshot = snapshotOf(Text(bytes));
    Findings findings;
    const qsizetype item = bytes.indexOf("甲文");
    findings.take("checks", {problem("dup-punct"_L1, {2, 3}), problem("repeated-word"_L1, {item, item + 3}),
                             problem("empty-url"_L1, {item, item + 3}, Severity::Error)});
    CheckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.isEmpty());
    model.show(findings.shown(), snapshot);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"Errors (1)"_s); // the worst first
    const QModelIndex warnings = model.index(1, 0);
    QCOMPARE(model.rowCount(warnings), 2);
    QCOMPARE(model.index(0, 0, warnings).data(CheckModel::PlaceRole).toString(), u"Opening"_s);
    QCOMPARE(model.index(1, 0, warnings).data(CheckModel::PlaceRole).toString(), u"论文 1 · 甲文"_s);
    model.setWords(u"论文 repeated"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.passed().size(), 1);
    model.setWords({});
    model.setSeverityShown(Severity::Warning, false);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.isEmpty());
    model.setSeverityShown(Severity::Warning, true);
    QCOMPARE(model.passed().size(), 3);
}

void FindingsTest::modelKeepsTheChosenRow()
{
    const Snapshot snapshot = snapshotOf(Text(QByteArray(100, 'x')));
    Findings findings;
    findings.take("checks", {problem("a"_L1, {10, 12}), problem("b"_L1, {20, 22}), problem("c"_L1, {30, 32})});
    CheckModel model;
    model.show(findings.shown(), snapshot);
    const QPersistentModelIndex chosen = model.index(1, 0, model.index(0, 0));
    const quint64 id = chosen.data(CheckModel::IdRole).toULongLong();
    findings.take("checks", {problem("e"_L1, {1, 2}, Severity::Error), problem("b"_L1, {20, 22}),
                             problem("c"_L1, {30, 32}), problem("d"_L1, {40, 41})});
    model.show(findings.shown(), snapshot);
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.data(CheckModel::IdRole).toULongLong(), id);
    QCOMPARE(chosen.row(), 0);
    QCOMPARE(chosen.parent().row(), 1);
    QCOMPARE(model.indexOf(id), QModelIndex(chosen));
}

void FindingsTest::modelSurvivesManyChanges()
{
    const Snapshot snapshot = snapshotOf(Text(QByteArray(400, 'x')));
    CheckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Findings findings;
    const QList<QLatin1StringView> codes{"a"_L1, "b"_L1, "c"_L1};
    quint32 state = 7;
    const auto random = [&state](quint32 below) {
        state = state * 1664525 + 1013904223;
        return (state >> 16) % below;
    };
    for (int round = 0; round < 200; ++round) {
        QList<Diagnostic> problems;
        for (qsizetype at = 0; at < 400; at += 10) {
            if (random(4) == 0)
                problems.append(problem(codes.at(random(3)), {at, at + 3}, Severity(random(4))));
        }
        findings.take("checks", problems);
        model.show(findings.shown(), snapshot);
        QCOMPARE(model.passed().size(), problems.size());
    }
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
