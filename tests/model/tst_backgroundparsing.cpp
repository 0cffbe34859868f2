// A document that parses on another thread: the text is there at once, the issue follows, and both always fit.

#include "document.h"
#include "issuejson.h"
#include "parser.h"
#include "randomtext.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = "# 报 (2024-01-01)\n\n## 论文\n\n- [甲 | 某处](https://example.org/a)  \n摘要：一。\n\n"
                          "## 博文\n\n- 乙\n";
const EditKind plain{.name = u"edit"_s, .mergeKey = {}};
const EditKind typing{.name = u"typing"_s, .mergeKey = "typing"};

QByteArray structure(const Snapshot &snapshot)
{
    return issueJson(snapshot.text, *snapshot.issue, {});
}

QByteArray structure(const Text &text)
{
    return issueJson(text, parseIssue(text), {});
}

void type(Document &document, qsizetype at, const QByteArray &bytes, const EditKind &kind = plain)
{
    document.apply(ChangeSet::insert(at, bytes), kind);
}

/// A view that shows the text and one that shows the issue, each knowing only what it is told.
class Followers : public QObject
{
public:
    explicit Followers(Document &document)
        : m_document(document)
        , m_text(document.text())
        , m_known(document.snapshot())
    {
        connect(&document, &Document::textChanged, this, [this](const TextChange &change) {
            isRight = isRight && change.before == m_text && change.changes.applyTo(m_text) == change.after;
            m_text = change.after;
            ++textChanges;
        });
        connect(&document, &Document::changed, this, [this](const DocumentChange &change) {
            isRight = isRight && change.before.revision == m_known.revision && change.before.text == m_known.text &&
                      change.before.issue == m_known.issue && change.after.revision > m_known.revision &&
                      change.changes.applyTo(m_known.text) == change.after.text &&
                      m_document.lastTold().revision == change.after.revision &&
                      structure(change.after) == structure(change.after.text);
            m_known = change.after;
            ++changes;
        });
    }

    bool isUpToDate() const
    {
        return isRight && m_text == m_document.text() && m_known.text == m_text &&
               m_known.revision == m_document.revision();
    }

    bool isRight = true;
    int textChanges = 0;
    int changes = 0;

private:
    const Document &m_document;
    Text m_text;
    Snapshot m_known;
};

/// As QTRY_VERIFY does, without its pauses.
void waitFor(const Followers &followers)
{
    while (followers.isRight && !followers.isUpToDate())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QVERIFY(followers.isRight);
}

} // namespace

class TestBackgroundParsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAtOnceIssueLater();
    void smallTextsAreParsedAtOnce();
    void aTextThatGrowsAndShrinksAcrossTheLimit();
    void typingIsNotWaitedFor();
    void snapshotWaits();
    void settleTells();
    void undoWhileParsing();
    void typedAndDeletedWhileParsing();
    void aTransactionWhileParsing();
    void aSlotMayEdit();
    void severalOriginsAreNone();
    void theDocumentMayGoWhileParsing();
    void randomEditsAreAsIfParsedAtOnce();
};

void TestBackgroundParsing::textAtOnceIssueLater()
{
    Document document{Text(sample)};
    document.parseInBackground(0);
    Followers followers(document);
    QSignalSpy history(&document, &Document::historyChanged);
    QSignalSpy clean(&document, &Document::cleanChanged);
    const Snapshot before = document.snapshot();

    document.apply(ChangeSet::insert(sample.size(), "\n## 新\n"), plain, this);

    QCOMPARE(document.text().bytes(), sample + "\n## 新\n");
    QVERIFY(!document.isSettled());
    QVERIFY(!document.isClean());
    QCOMPARE(document.lastTold().issue, before.issue);
    QCOMPARE(followers.textChanges, 1);
    QCOMPARE(followers.changes, 0);
    QCOMPARE(history.count(), 1);
    QCOMPARE(clean.count(), 1);

    QSignalSpy changed(&document, &Document::changed);
    QTRY_VERIFY(document.isSettled());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<DocumentChange>().origin, this);
    QVERIFY(followers.isUpToDate());
    QCOMPARE(document.issue().sections.size(), 3);
    QCOMPARE(history.count(), 1);
}

void TestBackgroundParsing::smallTextsAreParsedAtOnce()
{
    Document document{Text(sample)};
    document.parseInBackground(1'000'000);
    Followers followers(document);
    type(document, 0, "x"_ba);
    QVERIFY(document.isSettled());
    QVERIFY(followers.isUpToDate());
    QCOMPARE(followers.changes, 1);
}

void TestBackgroundParsing::aTextThatGrowsAndShrinksAcrossTheLimit()
{
    Document document{Text(sample)};
    document.parseInBackground(sample.size() + 10);
    Followers followers(document);
    type(document, 0, "0123456789"_ba);
    QVERIFY(!document.isSettled());
    document.apply(ChangeSet::remove({0, 10}), plain); // parsed at once, before the longer text is
    QVERIFY(document.isSettled());
    QVERIFY(followers.isUpToDate());
    QCOMPARE(followers.changes, 1);
    type(document, 0, "9876543210"_ba);
    QTRY_VERIFY(document.isSettled());
    QVERIFY(followers.isUpToDate());
    QCOMPARE(followers.changes, 2);
}

void TestBackgroundParsing::typingIsNotWaitedFor()
{
    Document document{Text(sample)};
    document.parseInBackground(0);
    Followers followers(document);
    for (int i = 0; i < 50; ++i)
        type(document, 5, "字"_ba, typing);
    QCOMPARE(followers.textChanges, 50);
    QCOMPARE(followers.changes, 0);
    QTRY_VERIFY(document.isSettled());
    QVERIFY(followers.isUpToDate());
    QCOMPARE(followers.changes, 2); // the first text and the newest, none of those in between
    document.undo();
    QCOMPARE(document.text().bytes(), sample);
    QVERIFY(!document.canUndo());
}

void TestBackgroundParsing::snapshotWaits()
{
    Document document{Text(sample)};
    document.parseInBackground(0);
    Followers followers(document);
    for (int i = 0; i < 3; ++i) {
        type(document, document.text().size(), "\n## 节\n"_ba);
        QCOMPARE(document.issue().sections.size(), 3 + i);
        QCOMPARE(document.snapshot().text, document.text());
        QCOMPARE(structure(document.snapshot()), structure(document.text()));
        QCOMPARE(followers.changes, i); // who asks is not told from within
    }
    QTRY_VERIFY(followers.isUpToDate());
}

void TestBackgroundParsing::settleTells()
{
    Document document{Text(sample)};
    document.parseInBackground(0);
    Followers followers(document);
    type(document, 0, "a"_ba);
    type(document, 0, "b"_ba);
    document.settle();
    QVERIFY(followers.isUpToDate());
    QCOMPARE(followers.changes, 1);
    document.settle();
    QCoreApplication::processEvents(); // what was being parsed comes too late
    type(document, 0, "c"_ba);
    QTRY_VERIFY(document.isSettled());
    QVERIFY(followers.isUpToDate());
}

void TestBackgroundParsing::undoWhileParsing()
{
    Document document{Text(sample)};
    document.parseInBackground(0);
    Followers followers(document);
    type(document, 0, "甲"_ba, typing);
    type(document, 3, "乙"_ba, typing);
    document.undo();
    QCOMPARE(document.text().bytes(), sample);
    QVERIFY(document.isClean());
    document.redo();
    QCOMPARE(document.text().bytes(), "甲乙" + sample);
    document.undo();
    QVERIFY(!document.canUndo());
    QTRY_VERIFY(document.isSettled());
    QVERIFY(followers.isUpToDate());
}

void TestBackgroundParsing::typedAndDeletedWhileParsing()
{
    Document document{Text(sample)};
    document.parseInBackground(0);
    Followers followers(document);
    type(document, 0, "a"_ba);
    type(document, 0, "b"_ba);
    document.apply(ChangeSet::remove({0, 2}), plain);
    document.settle();
    QVERIFY(followers.isUpToDate());
    QCOMPARE(document.text().bytes(), sample);
}

void TestBackgroundParsing::aTransactionWhileParsing()
{
    Document document{Text(sample)};
    document.parseInBackground(0);
    Followers followers(document);
    type(document, 0, "a"_ba);
    {
        Document::Transaction step(document, u"two"_s);
        type(document, 0, "## b\n\n"_ba);
        type(document, 0, QByteArray::number(document.issue().sections.size()));
        step.commit();
    }
    QCOMPARE(document.text().bytes(), "3## b\n\na" + sample);
    {
        const Document::Transaction step(document, u"none"_s);
        type(document, 0, "gone"_ba);
    }
    QCOMPARE(document.text().bytes(), "3## b\n\na" + sample);
    document.undo();
    QCOMPARE(document.text().bytes(), "a" + sample);
    QTRY_VERIFY(followers.isUpToDate());
}

void TestBackgroundParsing::aSlotMayEdit()
{
    Document document{Text(sample)};
    document.parseInBackground(0);
    Followers first(document);
    int answers = 0;
    const auto answer = [&] {
        if (answers < 4) {
            ++answers;
            type(document, document.text().size(), "!"_ba);
            document.settle(); // must not tell from within
        }
    };
    connect(&document, &Document::changed, this, answer);
    connect(&document, &Document::textChanged, this, answer);
    Followers last(document);
    type(document, 0, "x"_ba);
    QTRY_VERIFY(first.isUpToDate());
    QVERIFY(last.isUpToDate());
    QCOMPARE(document.text().bytes(), "x" + sample + "!!!!");
}

void TestBackgroundParsing::severalOriginsAreNone()
{
    Document document{Text(sample)};
    document.parseInBackground(0);
    QSignalSpy changed(&document, &Document::changed);
    QSignalSpy text(&document, &Document::textChanged);
    document.apply(ChangeSet::insert(0, "a"), plain, this);
    document.apply(ChangeSet::insert(0, "b"), plain, &document);
    document.settle();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<DocumentChange>().origin, nullptr);
    QCOMPARE(text.first().first().value<TextChange>().origin, this);
    QCOMPARE(text.last().first().value<TextChange>().origin, &document);
}

void TestBackgroundParsing::theDocumentMayGoWhileParsing()
{
    auto document = std::make_unique<Document>(Text(sample));
    document->parseInBackground(0);
    type(*document, 0, QByteArray(1'000'000, '>'));
    type(*document, 0, "x"_ba);
    QVERIFY(!document->snapshot().text.bytes().isEmpty()); // the telling is under way as well
    type(*document, 0, "x"_ba);
    document.reset();
    QCoreApplication::processEvents();

    document = std::make_unique<Document>(Text(sample));
    document->parseInBackground(0);
    QObject here;
    connect(document.get(), &Document::changed, &here, [&] { document.reset(); });
    type(*document, 0, "x"_ba);
    QTRY_VERIFY(!document);
}

/// The same edits on two documents: whatever comes between, both end with the same bytes, issue and history.
void TestBackgroundParsing::randomEditsAreAsIfParsedAtOnce()
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        Testing::RandomText random(seed);
        const QByteArray start = sample + random.bytes(15);
        Document atOnce{Text(start)};
        Document later{Text(start)};
        later.parseInBackground(start.size() - 20 + random.number(0, 21)); // some texts of a run on either side
        Followers followers(later);
        const auto both = [&](auto edit) {
            edit(atOnce);
            edit(later);
        };
        for (int i = 0; i < 60; ++i) {
            const qsizetype begin = random.number(0, atOnce.text().size() + 1);
            const qsizetype end = random.number(begin, std::min(begin + 6, atOnce.text().size()) + 1);
            const ChangeSet change = ChangeSet::replace({begin, end}, random.piece());
            const EditKind kind{.name = u"t"_s, .mergeKey = random.number(0, 2) == 0 ? "a"_ba : "b"_ba};
            switch (random.number(0, 10)) {
            case 0:
                both([](Document &document) { document.undo(); });
                break;
            case 1:
                both([](Document &document) { document.redo(); });
                break;
            case 2:
                both([](Document &document) { document.endMerging(); });
                break;
            case 3: {
                const QByteArray inner = random.piece();
                const bool commits = random.number(0, 2) == 0;
                both([&](Document &document) {
                    Document::Transaction transaction(document, u"t"_s);
                    document.apply(change, plain);
                    type(document, document.issue().opening.end, inner);
                    if (commits)
                        transaction.commit();
                });
                break;
            }
            case 4:
                QCoreApplication::processEvents();
                break;
            case 5:
                later.settle();
                QVERIFY(followers.isUpToDate());
                break;
            case 6:
                both([](Document &document) { document.markClean(); });
                break;
            default:
                both([&](Document &document) { document.apply(change, kind); });
                break;
            }
            QCOMPARE(later.text(), atOnce.text());
            QCOMPARE(later.isClean(), atOnce.isClean());
            QCOMPARE(later.canUndo(), atOnce.canUndo());
            QCOMPARE(later.canRedo(), atOnce.canRedo());
            QVERIFY(followers.isRight);
        }
        waitFor(followers);
        QCOMPARE(structure(later.snapshot()), structure(atOnce.snapshot()));
        while (atOnce.canUndo())
            both([](Document &document) { document.undo(); });
        QVERIFY(!later.canUndo());
        QCOMPARE(later.text(), atOnce.text());
        waitFor(followers);
    }
}

QTEST_GUILESS_MAIN(TestBackgroundParsing)
#include "tst_backgroundparsing.moc"
