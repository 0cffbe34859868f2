#include "edits.h"
#include "issuefiles.h"
#include "storage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;

/// Opening and saving an untouched file writes the same bytes, and an edit taken back leaves no trace.
class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhatItOpened();
    void undoesEdits();
};

void RoundTripTest::savesWhatItOpened()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    for (const auto &files : {IssueFiles::own(), IssueFiles::corpus()}) {
        for (const IssueFiles::File &file : files) {
            const QString path = folder.filePath(file.name);
            QFile copy(path);
            QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(file.text.bytes()) == file.text.size());
            copy.close();
            const auto opened = Storage::open(path);
            QVERIFY2(opened, qPrintable(file.name));
            QCOMPARE(opened->text.bytes(), file.text.bytes());
            parseIssue(opened->text);
            QVERIFY(Storage::save(path, opened->text, opened->fingerprint));
            QFile saved(path);
            QVERIFY(saved.open(QIODevice::ReadOnly));
            QCOMPARE(saved.readAll(), file.text.bytes());
        }
    }
}

void RoundTripTest::undoesEdits()
{
    for (const auto &files : {IssueFiles::own(), IssueFiles::corpus()}) {
        for (const IssueFiles::File &file : files) {
            const Issue issue = parseIssue(file.text);
            for (qsizetype s = 0; s < issue.sections.size(); ++s) {
                for (qsizetype i = 0; i < issue.sections[s].items.size(); ++i) {
                    for (const auto field :
                         {ItemField::Title, ItemField::Source, ItemField::Url, ItemField::Tags, ItemField::Summary}) {
                        const auto change = setItemField(file.text, issue, {s, i}, field, u"新 | 值\n- 二");
                        QVERIFY(change && !change->isEmpty());
                        const Text after = change->applyTo(file.text);
                        QVERIFY(after.bytes() != file.text.bytes());
                        QCOMPARE(change->inverted(file.text).applyTo(after).bytes(), file.text.bytes());
                    }
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(RoundTripTest)

#include "tst_roundtrip.moc"
