#include "document.h"
#include "randomtext.h"
#include "storage.h"

#include <QSignalSpy>
#include <QTest>
#include <functional>
#include <memory>
#include <optional>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const EditKind plain{.name = u"edit"_s, .mergeKey = {}};

EditKind typing(const QByteArray &key)
{
    return {.name = u"typing"_s, .mergeKey = key};
}

void type(Document &document, qsizetype at, const QByteArray &bytes, const EditKind &kind = plain)
{
    document.apply(ChangeSet::insert(at, bytes), kind);
}

/// A view as views are: it knows only what it is told and must end up with the document's text.
class Follower : public QObject
{
public:
    explicit Follower(Document &document)
        : m_text(document.text())
        , m_revision(document.snapshot().revision)
    {
        connect(&document, &Document::changed, this, [this](const DocumentChange &change) {
            ++changes;
            inOrder = inOrder && change.before.revision == m_revision && change.after.revision > m_revision &&
                      change.before.text == m_text && change.changes.applyTo(m_text) == change.after.text &&
                      change.before.issue && change.after.issue;
            m_text = change.after.text;
            m_revision = change.after.revision;
        });
    }

    int changes = 0;
    bool inOrder = true;
    const Text &text() const { return m_text; }

private:
    Text m_text;
    quint64 m_revision;
};

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsCleanAndWithoutHistory();
    void appliesAnEditAndTellsOnce();
    void anEmptyEditIsSilent();
    void anEditForAnotherTextIsRefused();
    void parsesEachText();
    void readsItsTextWithAnotherProfile();
    void refusesToGrowBeyondWhatCanBeOpened();
    void undoesAndRedoes();
    void undoTellsTheInverse();
    void aNewEditForgetsWhatCouldBeRedone();
    void typingMergesByKey();
    void mergingEnds_data();
    void mergingEnds();
    void typingAndDeletingLeavesNothingToUndo();
    void aVanishedStepDoesNotReopenTheOneBefore();
    void replacesTheWholeText();
    void replacingByTheSameTextIsNoChange();
    void aTransactionIsOneStep();
    void anUncommittedTransactionIsTakenBack();
    void takingBackKeepsWhatCouldBeRedone();
    void anInnerTransactionJoinsTheOuter();
    void anInnerTransactionIsTakenBackAlone();
    void endingTheOuterEndsTheInner();
    void anEmptyTransactionIsSilent();
    void undoWaitsForTheTransaction();
    void theCleanMarkFollowsUndo();
    void theCleanMarkCanBeLost();
    void theCleanMarkOutlivesForgottenSteps();
    void markingCleanBeginsANewStep();
    void cleanMarkWithinATransaction();
    void historyIsToldWhenItIsNotTheSame();
    void theOldestStepsAreForgotten();
    void aSlotMayEdit();
    void aSlotMayUndo();
    void aSlotMayDeleteTheDocument();
    void randomEditsUndoAndRedoToTheByte();
};

void TestDocument::beginsCleanAndWithoutHistory()
{
    const Document document(Text("abc\r\n"_ba));
    QVERIFY(document.isClean());
    QVERIFY(!document.canUndo());
    QVERIFY(!document.canRedo());
    QCOMPARE(document.undoName(), QString());
    QCOMPARE(document.text().bytes(), "abc\r\n"_ba);
    QVERIFY(document.snapshot().issue);
    QVERIFY(Document().snapshot().issue);
}

void TestDocument::appliesAnEditAndTellsOnce()
{
    Document document(Text("abc"_ba));
    QSignalSpy changed(&document, &Document::changed);
    QSignalSpy history(&document, &Document::historyChanged);
    QSignalSpy clean(&document, &Document::cleanChanged);
    const Snapshot before = document.snapshot();
    const ChangeSet change = ChangeSet::insert(1, "简"_ba);

    document.apply(change, plain, this);

    QCOMPARE(document.text().bytes(), "a简bc"_ba);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(history.count(), 1);
    QCOMPARE(clean.count(), 1);
    QCOMPARE(clean.first().first().toBool(), false);
    const auto told = changed.first().first().value<DocumentChange>();
    QCOMPARE(told.changes, change);
    QCOMPARE(told.before.text, before.text);
    QCOMPARE(told.before.issue, before.issue);
    QCOMPARE(told.after.text, document.text());
    QCOMPARE(told.after.issue, document.snapshot().issue);
    QCOMPARE_GT(told.after.revision, told.before.revision);
    QCOMPARE(told.origin, this);
    QCOMPARE(before.text.bytes(), "abc"_ba); // a snapshot once taken stays as it is
}

void TestDocument::anEmptyEditIsSilent()
{
    Document document(Text("abc"_ba));
    QSignalSpy changed(&document, &Document::changed);
    QSignalSpy history(&document, &Document::historyChanged);
    const quint64 revision = document.snapshot().revision;
    document.apply({}, plain);
    document.undo();
    document.redo();
    document.markClean();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(history.count(), 0);
    QCOMPARE(document.snapshot().revision, revision);
    QVERIFY(!document.canUndo());
}

void TestDocument::anEditForAnotherTextIsRefused()
{
    Document document(Text("abc"_ba));
    QSignalSpy changed(&document, &Document::changed);
    QTest::ignoreMessage(QtWarningMsg, "An edit reaches beyond the text and was not made.");
    document.apply(ChangeSet::remove({2, 9}), plain);
    QCOMPARE(document.text().bytes(), "abc"_ba);
    QCOMPARE(changed.count(), 0);
    QVERIFY(!document.canUndo());
}

void TestDocument::readsItsTextWithAnotherProfile()
{
    Document document(Text("## a\n\n- [b](c)\nGist: d\n"_ba));
    document.apply(ChangeSet::insert(0, "x\n\n"), {u"type"_s, {}});
    QSignalSpy told(&document, &Document::profileChanged);
    QSignalSpy changed(&document, &Document::changed);
    const quint64 before = document.revision();
    Profile profile = Profile::builtIn();
    document.setProfile(profile);
    QCOMPARE(told.size(), 0);

    profile.summaryLabels = {u"Gist"_s};
    document.setProfile(profile);
    QCOMPARE(told.size(), 1);
    QCOMPARE(changed.size(), 0); // the text is the same
    QVERIFY(document.revision() > before);
    QVERIFY(document.isSettled());
    QVERIFY(document.issue().sections.at(0).items.at(0).summaryLabel);
    QVERIFY(document.lastTold().issue == document.snapshot().issue);
    QCOMPARE(document.snapshot().profile->summaryLabels, profile.summaryLabels);
    document.undo();
    QCOMPARE(document.text().bytes(), "## a\n\n- [b](c)\nGist: d\n"_ba);
    QVERIFY(document.issue().sections.at(0).items.at(0).summaryLabel);
}

void TestDocument::refusesToGrowBeyondWhatCanBeOpened()
{
    const QByteArray longest(Storage::maximumFileSize - 2, 'x');
    Document document{Text(longest)};
    QSignalSpy refused(&document, &Document::refused);
    document.apply(ChangeSet::insert(0, "ab"), {u"type"_s, {}});
    QCOMPARE(refused.size(), 0);
    document.apply(ChangeSet::insert(0, "c"), {u"type"_s, {}});
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.at(0).at(0).toString().contains(u"16 MB"));
    QCOMPARE(document.text().size(), Storage::maximumFileSize);
    document.apply(ChangeSet::replace({0, 2}, "xy"), {u"type"_s, {}}); // as long as before
    QCOMPARE(refused.size(), 1);
    QVERIFY(document.text().bytes().startsWith("xy"));
    document.undo();
    document.undo();
    QCOMPARE(document.text().bytes(), longest);
}

void TestDocument::parsesEachText()
{
    Document document(Text("# 标题\n\n导语\n"_ba));
    const auto holdsAll = [&] {
        // Opening, sections and ending share the bytes among them.
        const Issue &issue = document.issue();
        return issue.opening.begin == 0 && issue.ending.end == document.text().size();
    };
    QVERIFY(holdsAll());
    type(document, document.text().size(), "\n## 业界新闻\n\n- [一](http://a)\n"_ba);
    QVERIFY(holdsAll());
    QCOMPARE(document.issue().sections.size(), 1);
    document.undo();
    QVERIFY(holdsAll());
    QCOMPARE(document.issue().sections.size(), 0);
}

void TestDocument::undoesAndRedoes()
{
    Document document(Text("a"_ba));
    document.apply(ChangeSet::insert(1, "b"_ba), {.name = u"first"_s, .mergeKey = {}});
    document.apply(ChangeSet::remove({0, 1}), {.name = u"second"_s, .mergeKey = {}});
    QCOMPARE(document.text().bytes(), "b"_ba);
    QCOMPARE(document.undoName(), u"second"_s);

    document.undo();
    QCOMPARE(document.text().bytes(), "ab"_ba);
    QCOMPARE(document.undoName(), u"first"_s);
    QCOMPARE(document.redoName(), u"second"_s);
    document.undo();
    QCOMPARE(document.text().bytes(), "a"_ba);
    QVERIFY(!document.canUndo());
    QCOMPARE(document.redoName(), u"first"_s);
    document.redo();
    document.redo();
    QCOMPARE(document.text().bytes(), "b"_ba);
    QVERIFY(!document.canRedo());
    QCOMPARE(document.undoName(), u"second"_s);
}

void TestDocument::undoTellsTheInverse()
{
    Document document(Text("hello"_ba));
    Follower follower(document);
    document.apply(ChangeSet::replace({1, 4}, "ipp"_ba), plain, this);
    QSignalSpy changed(&document, &Document::changed);
    document.undo();
    QCOMPARE(changed.count(), 1);
    const auto told = changed.first().first().value<DocumentChange>();
    QCOMPARE(told.changes, ChangeSet::replace({1, 4}, "ell"_ba));
    QCOMPARE(told.origin, nullptr);
    document.redo();
    QCOMPARE(follower.text(), document.text());
    QVERIFY(follower.inOrder);
    QCOMPARE(follower.changes, 3);
}

void TestDocument::aNewEditForgetsWhatCouldBeRedone()
{
    Document document(Text("a"_ba));
    type(document, 1, "b"_ba);
    document.undo();
    QVERIFY(document.canRedo());
    type(document, 1, "c"_ba);
    QVERIFY(!document.canRedo());
    document.redo();
    QCOMPARE(document.text().bytes(), "ac"_ba);
}

void TestDocument::typingMergesByKey()
{
    Document document(Text("--"_ba));
    QSignalSpy history(&document, &Document::historyChanged);
    for (int i = 0; i < 50; ++i)
        type(document, 1 + i, "x"_ba, typing("title"_ba));
    QCOMPARE(history.count(), 1);
    document.undo();
    QCOMPARE(document.text().bytes(), "--"_ba);
    QVERIFY(!document.canUndo());
    document.redo();
    QCOMPARE(document.text().bytes(), '-' + QByteArray(50, 'x') + '-');
}

void TestDocument::mergingEnds_data()
{
    using Between = std::function<void(Document &)>;
    QTest::addColumn<Between>("between");
    QTest::addColumn<QByteArray>("secondKey");
    QTest::addColumn<QByteArray>("afterUndo");
    QTest::newRow("never") << Between([](Document &) {}) << "key"_ba << ""_ba;
    QTest::newRow("endMerging") << Between([](Document &d) { d.endMerging(); }) << "key"_ba << "a"_ba;
    QTest::newRow("another key") << Between([](Document &) {}) << "other"_ba << "a"_ba;
    QTest::newRow("no key") << Between([](Document &) {}) << ""_ba << "a"_ba;
    QTest::newRow("undo and redo") << Between([](Document &d) { d.undo(), d.redo(); }) << "key"_ba << "a"_ba;
    QTest::newRow("markClean") << Between([](Document &d) { d.markClean(); }) << "key"_ba << "a"_ba;
    QTest::newRow("transaction") << Between([](Document &d) {
        Document::Transaction transaction(d, u"t"_s);
        type(d, 1, "t"_ba);
        d.apply(ChangeSet::remove({1, 2}), plain);
        type(d, 0, "t"_ba);
        transaction.commit();
    }) << "key"_ba << "ta"_ba;
}

void TestDocument::mergingEnds()
{
    QFETCH(const std::function<void(Document &)>, between);
    QFETCH(const QByteArray, secondKey);
    QFETCH(const QByteArray, afterUndo);
    Document document;
    type(document, 0, "a"_ba, typing("key"_ba));
    between(document);
    type(document, document.text().size(), "b"_ba, typing(secondKey));
    document.undo();
    QCOMPARE(document.text().bytes(), afterUndo);
}

void TestDocument::typingAndDeletingLeavesNothingToUndo()
{
    Document document(Text("abc"_ba));
    type(document, 3, "x"_ba, typing("key"_ba));
    document.apply(ChangeSet::remove({3, 4}), typing("key"_ba));
    QCOMPARE(document.text().bytes(), "abc"_ba);
    QVERIFY(!document.canUndo());
    QVERIFY(document.isClean());
}

void TestDocument::aVanishedStepDoesNotReopenTheOneBefore()
{
    Document document(Text("abc"_ba));
    type(document, 3, "1"_ba, typing("key"_ba));
    document.endMerging();
    type(document, 4, "2"_ba, typing("key"_ba));
    document.apply(ChangeSet::remove({4, 5}), typing("key"_ba));
    type(document, 4, "3"_ba, typing("key"_ba));
    document.undo();
    QCOMPARE(document.text().bytes(), "abc1"_ba);
}

void TestDocument::replacesTheWholeText()
{
    Document document(Text("# 一\r\n\r\n- 二\r\n"_ba));
    QSignalSpy changed(&document, &Document::changed);
    document.replaceText("# 一\r\n\r\n- 三\r\n", u"reload"_s, this);
    QCOMPARE(document.text().bytes(), "# 一\r\n\r\n- 三\r\n"_ba);
    QCOMPARE(changed.count(), 1);
    // What is the same on both sides is not replaced: views keep their place.
    QCOMPARE(changed.first().first().value<DocumentChange>().changes, ChangeSet::replace({11, 14}, "三"_ba));
    QCOMPARE(document.undoName(), u"reload"_s);
    document.undo();
    QCOMPARE(document.text().bytes(), "# 一\r\n\r\n- 二\r\n"_ba);
}

void TestDocument::replacingByTheSameTextIsNoChange()
{
    Document document(Text("same"_ba));
    QSignalSpy changed(&document, &Document::changed);
    document.replaceText("same", u"reload"_s);
    QCOMPARE(changed.count(), 0);
    QVERIFY(document.isClean());
}

void TestDocument::aTransactionIsOneStep()
{
    Document document(Text("abc"_ba));
    Follower follower(document);
    QSignalSpy history(&document, &Document::historyChanged);
    {
        Document::Transaction transaction(document, u"move"_s);
        document.apply(ChangeSet::remove({0, 1}), {.name = u"inside"_s, .mergeKey = {}});
        type(document, 2, "a"_ba);
        transaction.commit();
    }
    QCOMPARE(document.text().bytes(), "bca"_ba);
    QCOMPARE(follower.changes, 2);
    QCOMPARE(history.count(), 1);
    QCOMPARE(document.undoName(), u"move"_s);
    document.undo();
    QCOMPARE(document.text().bytes(), "abc"_ba);
    QVERIFY(!document.canUndo());
    document.redo();
    QCOMPARE(document.text().bytes(), "bca"_ba);
    QVERIFY(follower.inOrder);
    QCOMPARE(follower.text(), document.text());
}

void TestDocument::anUncommittedTransactionIsTakenBack()
{
    Document document(Text("abc"_ba));
    Follower follower(document);
    QSignalSpy history(&document, &Document::historyChanged);
    QSignalSpy clean(&document, &Document::cleanChanged);
    {
        const Document::Transaction transaction(document, u"move"_s);
        document.apply(ChangeSet::remove({0, 1}), plain);
        type(document, 2, "a"_ba);
    }
    QCOMPARE(document.text().bytes(), "abc"_ba);
    QVERIFY(!document.canUndo());
    QVERIFY(!document.canRedo());
    QVERIFY(document.isClean());
    QCOMPARE(follower.text(), document.text());
    QVERIFY(follower.inOrder);
    QCOMPARE(history.count(), 0);
    QCOMPARE(clean.count(), 0);
}

void TestDocument::takingBackKeepsWhatCouldBeRedone()
{
    Document document(Text("abc"_ba));
    type(document, 3, "d"_ba);
    document.undo();
    {
        const Document::Transaction transaction(document, u"move"_s);
        type(document, 0, "x"_ba);
    }
    QVERIFY(document.canRedo());
    document.redo();
    QCOMPARE(document.text().bytes(), "abcd"_ba);
}

void TestDocument::anInnerTransactionJoinsTheOuter()
{
    Document document;
    {
        Document::Transaction outer(document, u"outer"_s);
        type(document, 0, "1"_ba);
        {
            Document::Transaction inner(document, u"inner"_s);
            type(document, 1, "2"_ba);
            inner.commit();
        }
        QVERIFY(!document.canUndo());
        type(document, 2, "3"_ba);
        outer.commit();
    }
    QCOMPARE(document.text().bytes(), "123"_ba);
    QCOMPARE(document.undoName(), u"outer"_s);
    document.undo();
    QCOMPARE(document.text().bytes(), ""_ba);
    QVERIFY(!document.canUndo());

    {
        const Document::Transaction outer(document, u"outer"_s);
        Document::Transaction inner(document, u"inner"_s);
        type(document, 0, "4"_ba);
        inner.commit();
    }
    QCOMPARE(document.text().bytes(), ""_ba);
}

void TestDocument::anInnerTransactionIsTakenBackAlone()
{
    Document document;
    {
        Document::Transaction outer(document, u"outer"_s);
        type(document, 0, "1"_ba);
        {
            const Document::Transaction inner(document, u"inner"_s);
            type(document, 0, "2"_ba);
        }
        QCOMPARE(document.text().bytes(), "1"_ba);
        type(document, 1, "3"_ba);
        outer.commit();
    }
    QCOMPARE(document.text().bytes(), "13"_ba);
    document.undo();
    QCOMPARE(document.text().bytes(), ""_ba);
}

void TestDocument::endingTheOuterEndsTheInner()
{
    Document document;
    {
        std::optional<Document::Transaction> outer;
        outer.emplace(document, u"outer"_s);
        type(document, 0, "1"_ba);
        Document::Transaction inner(document, u"inner"_s);
        type(document, 1, "2"_ba);
        outer->commit();
        QCOMPARE(document.undoName(), u"outer"_s);
        inner.commit(); // too late to matter
    }
    QCOMPARE(document.text().bytes(), "12"_ba);
    document.undo();
    QCOMPARE(document.text().bytes(), ""_ba);
}

void TestDocument::anEmptyTransactionIsSilent()
{
    Document document(Text("abc"_ba));
    QSignalSpy changed(&document, &Document::changed);
    QSignalSpy history(&document, &Document::historyChanged);
    {
        Document::Transaction transaction(document, u"nothing"_s);
        transaction.commit();
    }
    {
        // Typed and deleted again: bytes moved, but nothing is left of it.
        Document::Transaction transaction(document, u"nothing"_s);
        type(document, 0, "x"_ba);
        document.apply(ChangeSet::remove({0, 1}), plain);
        transaction.commit();
    }
    QCOMPARE(changed.count(), 2);
    QCOMPARE(history.count(), 0);
    QVERIFY(!document.canUndo());
    QVERIFY(document.isClean());
}

void TestDocument::undoWaitsForTheTransaction()
{
    Document document;
    type(document, 0, "1"_ba);
    Document::Transaction transaction(document, u"t"_s);
    document.undo();
    QCOMPARE(document.text().bytes(), "1"_ba);
    transaction.commit();
    document.undo();
    QCOMPARE(document.text().bytes(), ""_ba);
}

void TestDocument::theCleanMarkFollowsUndo()
{
    Document document;
    QSignalSpy clean(&document, &Document::cleanChanged);
    type(document, 0, "1"_ba);
    type(document, 1, "2"_ba);
    QVERIFY(!document.isClean());
    document.markClean();
    QVERIFY(document.isClean());
    document.undo();
    QVERIFY(!document.isClean());
    document.redo();
    QVERIFY(document.isClean());
    type(document, 2, "3"_ba);
    QVERIFY(!document.isClean());
    document.undo();
    QVERIFY(document.isClean());
    QList<bool> told;
    for (const QVariantList &arguments : std::as_const(clean))
        told.append(arguments.first().toBool());
    QCOMPARE(told, (QList<bool>{false, true, false, true, false, true}));
}

void TestDocument::theCleanMarkCanBeLost()
{
    Document document;
    type(document, 0, "1"_ba);
    document.markClean();
    document.undo();
    type(document, 0, "2"_ba); // the clean text can no longer be reached
    QVERIFY(!document.isClean());
    document.undo();
    QVERIFY(!document.isClean());
    document.redo();
    QVERIFY(!document.isClean());
}

void TestDocument::theCleanMarkOutlivesForgottenSteps()
{
    Document document;
    document.setHistoryLimit(0); // one step only
    type(document, 0, "1"_ba);
    type(document, 1, "2"_ba);
    document.undo();
    QVERIFY(!document.canUndo());
    QVERIFY(!document.isClean()); // the first, clean state lies behind a forgotten step
    document.markClean();
    document.redo();
    QVERIFY(!document.isClean());
    document.undo();
    QVERIFY(document.isClean());
}

void TestDocument::markingCleanBeginsANewStep()
{
    Document document;
    type(document, 0, "1"_ba, typing("key"_ba));
    document.markClean();
    type(document, 1, "2"_ba, typing("key"_ba));
    document.undo();
    QVERIFY(document.isClean());
    QCOMPARE(document.text().bytes(), "1"_ba);
}

void TestDocument::cleanMarkWithinATransaction()
{
    Document document;
    {
        Document::Transaction transaction(document, u"t"_s);
        type(document, 0, "1"_ba);
        document.markClean();
        transaction.commit();
    }
    QVERIFY(document.isClean());
    document.undo();
    QVERIFY(!document.isClean());
    document.redo();
    QVERIFY(document.isClean());
}

void TestDocument::historyIsToldWhenItIsNotTheSame()
{
    Document document;
    QSignalSpy history(&document, &Document::historyChanged);
    type(document, 0, "1"_ba, {.name = u"a"_s, .mergeKey = {}});
    QCOMPARE(history.count(), 1);
    type(document, 1, "2"_ba,
         {.name = u"a"_s, .mergeKey = {}}); // one more step of the same name: menus are right already
    QCOMPARE(history.count(), 1);
    type(document, 2, "3"_ba, {.name = u"b"_s, .mergeKey = {}});
    QCOMPARE(history.count(), 2);
    document.undo();
    QCOMPARE(history.count(), 3);
    document.redo();
    QCOMPARE(history.count(), 4);
}

void TestDocument::theOldestStepsAreForgotten()
{
    Document document(Text(QByteArray(10'000, 'x')));
    document.setHistoryLimit(5'000);
    for (int i = 0; i < 9; ++i)
        document.apply(ChangeSet::remove({0, 1'000}), plain);
    int steps = 0;
    while (document.canUndo()) {
        document.undo();
        ++steps;
    }
    QCOMPARE(steps, 4); // 1,000 bytes each and what holds them
    QCOMPARE(document.text().size(), 5'000);
    for (int i = 0; i < steps; ++i)
        document.redo();
    QCOMPARE(document.text().size(), 1'000);

    document.setHistoryLimit(0);
    QVERIFY(document.canUndo()); // never the newest
    document.undo();
    QVERIFY(!document.canUndo());
}

void TestDocument::aSlotMayEdit()
{
    Document document(Text("abc"_ba));
    Follower first(document);
    // A view that answers two changes with one of its own each.
    int answers = 0;
    connect(&document, &Document::changed, this, [&] {
        if (answers < 2) {
            ++answers;
            type(document, document.text().size(), "!"_ba);
        }
    });
    Follower last(document);
    QSignalSpy history(&document, &Document::historyChanged);

    type(document, 0, "x"_ba, {.name = u"x"_s, .mergeKey = {}});

    QCOMPARE(document.text().bytes(), "xabc!!"_ba);
    for (const Follower *follower : {&first, &last}) {
        QVERIFY(follower->inOrder); // also the one that was told after the slot had edited
        QCOMPARE(follower->changes, 3);
        QCOMPARE(follower->text(), document.text());
    }
    QCOMPARE(history.count(), 1);
    document.undo();
    document.undo();
    document.undo();
    QCOMPARE(document.text().bytes(), "abc"_ba);
    QVERIFY(document.isClean());
}

void TestDocument::aSlotMayUndo()
{
    Document document(Text("abc"_ba));
    Follower first(document);
    bool answered = false;
    connect(&document, &Document::changed, this, [&] {
        if (!std::exchange(answered, true))
            document.undo();
    });
    Follower last(document);
    QSignalSpy clean(&document, &Document::cleanChanged);
    type(document, 0, "x"_ba);
    QCOMPARE(document.text().bytes(), "abc"_ba);
    QVERIFY(document.canRedo());
    QVERIFY(first.inOrder && last.inOrder);
    QCOMPARE(last.changes, 2);
    QCOMPARE(clean.count(), 0);
}

void TestDocument::aSlotMayDeleteTheDocument()
{
    auto document = std::make_unique<Document>(Text("abc"_ba));
    Document *const raw = document.get();
    connect(raw, &Document::changed, this, [&] { document.reset(); });
    type(*raw, 0, "x"_ba);
    QVERIFY(!document);
}

void TestDocument::randomEditsUndoAndRedoToTheByte()
{
    for (quint32 seed = 100; seed < 130; ++seed) {
        Testing::RandomText random(seed);
        Document document(Text(random.bytes(20)));
        const QByteArray start = document.text().bytes();
        Follower follower(document);
        for (int i = 0; i < 60; ++i) {
            const qsizetype begin = random.number(0, document.text().size() + 1);
            const qsizetype end = random.number(begin, std::min(begin + 6, document.text().size()) + 1);
            const ChangeSet change = ChangeSet::replace({begin, end}, random.piece());
            switch (random.number(0, 8)) {
            case 0:
                document.undo();
                break;
            case 1:
                document.redo();
                break;
            case 2:
                document.endMerging();
                break;
            case 3: {
                Document::Transaction transaction(document, u"t"_s);
                document.apply(change, plain);
                type(document, 0, random.piece());
                if (random.number(0, 2) == 0)
                    transaction.commit();
                break;
            }
            default:
                document.apply(change, typing(random.number(0, 2) == 0 ? "a"_ba : "b"_ba));
                break;
            }
            QCOMPARE(follower.text(), document.text());
        }
        const QByteArray end = document.text().bytes();
        int steps = 0;
        for (; document.canUndo(); ++steps)
            document.undo();
        QCOMPARE(document.text().bytes(), start);
        QVERIFY(document.isClean());
        for (; steps > 0; --steps)
            document.redo();
        QCOMPARE(document.text().bytes(), end);
        QVERIFY(follower.inOrder);
        QCOMPARE(follower.text(), document.text());
    }
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
