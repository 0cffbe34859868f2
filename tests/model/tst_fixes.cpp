#include "checkcases.h"
#include "checker.h"
#include "corpus.h"
#include "fixes.h"
#include "parser.h"

#include <QHash>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

using Counts = QHash<QString, qsizetype>;

/// How often each problem stands in the text. What is only unfinished does not count: mending what hid an item shows
/// what the item still lacks.
Counts problemsIn(const Text &text, const Surroundings &around)
{
    Counts counts;
    for (const Diagnostic &found : checkIssue(snapshotOf(text), around)) {
        if (found.severity != Severity::Todo)
            ++counts[found.code];
    }
    return counts;
}

/// Mending these makes an item of what was none, so that what the item lacks can be seen at last.
bool uncovers(const QString &code)
{
    static const QStringList codes{u"list-marker-space"_s,    u"malformed-link"_s, u"fullwidth-link-parens"_s,
                                   u"item-indented"_s,        u"heading-broken"_s, u"raw-url-line"_s,
                                   u"missing-front-matter"_s, u"venue-not-tag"_s};
    return codes.contains(code);
}

/// The issues that lie there to be read: ours, the newsletter's and its history.
QStringList texts()
{
    QStringList files = Testing::corpusFiles();
    for (const char *const folder : {JIANBAO_TEST_DATA "/issues", JIANBAO_SOURCE_DIR "/../shared/bench/docs"}) {
        const QDir dir(QDir::cleanPath(QString::fromUtf8(folder)));
        for (const QString &name : dir.entryList({u"*.md"_s}, QDir::Files))
            files.append(dir.filePath(name));
    }
    return files;
}

} // namespace

class FixesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twiceIsOnce_data();
    void twiceIsOnce();
    void noFixMakesAnotherProblem_data();
    void noFixMakesAnotherProblem();

private:
    static Text read(const QString &path);
};

Text FixesTest::read(const QString &path)
{
    QFile file(path);
    return Text(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

void FixesTest::twiceIsOnce_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : texts())
        QTest::addRow("%s", qPrintable(QFileInfo(path).fileName())) << path;
}

void FixesTest::twiceIsOnce()
{
    QFETCH(const QString, path);
    const Text before = read(path);
    CheckSelection all;
    all.only = checkCodes();
    for (const CheckSelection &selection : {CheckSelection(), all}) {
        const Surroundings around{QFileInfo(path).fileName(), {}};
        const ChangeSet changes = fixIssue(snapshotOf(before), around, Profile::builtIn(), selection);
        const Text after = changes.applyTo(before);
        QCOMPARE(fixIssue(snapshotOf(after), around, Profile::builtIn(), selection), ChangeSet());
        QCOMPARE(changes.inverted(before).applyTo(after).bytes(), before.bytes());
    }
}

void FixesTest::noFixMakesAnotherProblem_data()
{
    twiceIsOnce_data();
}

void FixesTest::noFixMakesAnotherProblem()
{
    QFETCH(const QString, path);
    const Text before = read(path);
    const Surroundings around{QFileInfo(path).fileName(), {}};
    const Counts known = problemsIn(before, around);
    for (const Diagnostic &found : checkIssue(snapshotOf(before), around)) {
        if (!found.isFixable())
            continue;
        const Counts after = problemsIn(found.fix.applyTo(before), around);
        for (auto count = after.cbegin(); count != after.cend(); ++count) {
            const bool isMore = *count > known.value(count.key());
            QVERIFY2(!isMore || uncovers(found.code), qPrintable(u"mending %1 in line %2 makes %3"_s.arg(found.code)
                                                                     .arg(before.lineAt(found.span.begin) + 1)
                                                                     .arg(count.key())));
        }
        QVERIFY2(
            after.value(found.code) < known.value(found.code) || found.severity == Severity::Todo,
            qPrintable(u"mending %1 in line %2 leaves it"_s.arg(found.code).arg(before.lineAt(found.span.begin) + 1)));
    }
}

QTEST_GUILESS_MAIN(FixesTest)
#include "tst_fixes.moc"
