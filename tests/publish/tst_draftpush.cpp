#include "pushfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace PushFixture;
using State = DraftRecord::State;

/// One article on its way into the draft box of a strict server.
class DraftPushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsADraftOnceAndUpdatesItAfterwards()
    {
        World world;
        world.server.lateness = 50; // long enough for three to be under way
        world.server.fault = [](const QByteArray &call, int) {
            return call == "media/uploadimg" ? Fault::Late : Fault::None;
        };
        const Outcome first = world.send(article(5));
        QVERIFY2(first.sent, first.error ? qPrintable(first.error->text()) : "");
        QVERIFY(first.sent->isNew);
        QVERIFY(first.sent->preview.startsWith("http://mp.weixin.qq.com/s?"_L1));
        QCOMPARE(world.server.violations, QStringList());
        QCOMPARE(world.server.drafts.size(), 1);
        QCOMPARE(world.server.count("media/uploadimg"), 5);
        QCOMPARE(world.server.count("material/add_material"), 1);
        QCOMPARE(world.server.mostAtOnce, 3);
        QCOMPARE(world.record().state, State::There);
        QCOMPARE(world.record().preview, first.sent->preview);

        const QJsonObject sent = world.server.drafts.value(first.sent->mediaId).article;
        QCOMPARE(sent.value("title"_L1).toString(), u"嵌入式周报 😀"_s);
        QVERIFY(sent.value("content"_L1).toString().contains(u"正文 “引号” \\ 反斜杠"_s));
        QCOMPARE(sent.value("content"_L1).toString().count(u"src=\"https://mmbiz.qpic.cn/"_s), 5);

        DraftContent changed = article(6);
        changed.title = u"另一个标题"_s;
        const Outcome second = world.send(changed);
        QVERIFY(second.sent);
        QVERIFY(!second.sent->isNew);
        QCOMPARE(second.sent->mediaId, first.sent->mediaId);
        QCOMPARE(world.server.count("draft/add"), 1);
        QCOMPARE(world.server.count("draft/update"), 1);
        QCOMPARE(world.server.count("media/uploadimg"), 6); // one more
        QCOMPARE(world.server.count("material/add_material"), 1);
        QCOMPARE(world.server.drafts.cbegin().value().article.value("title"_L1).toString(), u"另一个标题"_s);
        QCOMPARE(world.server.violations, QStringList());
    }

    void eachIssueHasACoverOfItsOwn()
    {
        World world;
        QVERIFY(world.send(article(1)).sent);
        world.issue = u"/issues/2020-04-10.md"_s;
        QVERIFY(world.send(article(1)).sent);
        QCOMPARE(world.server.drafts.size(), 2);
        QCOMPARE(world.server.count("media/uploadimg"), 1); // the same picture
        QCOMPARE(world.server.library.size(), 2);
        const auto drafts = world.server.drafts.values();
        QVERIFY(drafts[0].article.value("thumb_media_id"_L1) != drafts[1].article.value("thumb_media_id"_L1));
    }

    void accountsDoNotShareDrafts()
    {
        World world;
        QVERIFY(world.send(article(0)).sent);
        QCOMPARE(world.ledger.draft(world.issue, u"wxother"_s).state, State::None);
    }

    void largePicturesAndGifsGoIntoTheLibrary()
    {
        World world;
        DraftContent content = article(2);
        content.pictures[0].bytes = "GIF89a moving";
        content.pictures[1].bytes = png(QByteArray(2'000'000, 'x'));
        QVERIFY(world.send(content).sent);
        QCOMPARE(world.server.count("media/uploadimg"), 0);
        QCOMPARE(world.server.count("material/add_material"), 3);
        QVERIFY(world.send(content).sent);
        QCOMPARE(world.server.count("material/add_material"), 3);
        QCOMPARE(world.server.violations, QStringList());
    }

    void theSameBytesUnderTwoNamesGoOnce()
    {
        World world;
        DraftContent content = article(3);
        content.pictures[2].bytes = content.pictures[0].bytes;
        QVERIFY(world.send(content).sent);
        QCOMPARE(world.server.count("media/uploadimg"), 2);
        QCOMPARE(world.server.drafts.cbegin().value().article.value("content"_L1).toString().count("mmbiz.qpic.cn"_L1),
                 3);
    }

    void picturesThatCannotGoAreLeftOut()
    {
        World world;
        DraftContent content = article(4);
        content.pictures[0].bytes = "RIFF1234WEBPVP8 ";
        content.pictures[1].bytes.clear();
        content.pictures[2].bytes = png(QByteArray(50'000'000, 'x'));
        content.html.replace("</section>",
                             "<img src=\"https://mmbiz.qpic.cn/old/0\"><img src=\"https://example.org/far.png\">"
                             "</section>");
        DraftPush push(settingsFor(world.server.url()), world.secrets, world.ledger);
        QSignalSpy pictures(&push, &DraftPush::pictureChanged);
        QSignalSpy sent(&push, &DraftPush::sent);
        push.start({world.issue, account(), content});
        QVERIFY(sent.wait());
        QMap<qsizetype, DraftPush::Picture> states;
        for (const QVariantList &change : std::as_const(pictures))
            states.insert(change[0].value<qsizetype>(), change[1].value<DraftPush::Picture>());
        using enum DraftPush::Picture;
        QCOMPARE(states.values(), (QList<DraftPush::Picture>{LeftOut, LeftOut, LeftOut, Sent}));
        const QString html = world.server.drafts.cbegin().value().article.value("content"_L1).toString();
        QCOMPARE(html.count("<img"_L1), 2);
        QVERIFY(html.contains("mmbiz.qpic.cn/old/0"_L1));
        QCOMPARE(world.server.violations, QStringList());
    }

    void nothingIsSentOfAnArticleThatIsNotReady()
    {
        World world;
        DraftContent content = article(1);
        content.cover.clear();
        const Outcome outcome = world.send(content);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, PublishError::Kind::NotReady);
        QVERIFY2(outcome.error->happened.contains("cover"_L1), qPrintable(outcome.error->happened));
        QCOMPARE(world.server.calls.size(), 0);
    }

    void anEndedTokenIsFetchedOnce()
    {
        World world;
        int ended = 0;
        world.server.fault = [&](const QByteArray &call, int) {
            return call == "media/uploadimg" && ended++ == 1 ? Fault::TokenGone : Fault::None;
        };
        QVERIFY(world.send(article(6)).sent);
        QCOMPARE(world.server.count("stable_token"), 2); // those who waited at the time share the new one
        for (const int times : std::as_const(world.server.uploads))
            QCOMPARE(times, 1);
        QCOMPARE(world.server.violations, QStringList());
    }

    void aTokenThatStaysRefusedEndsIt()
    {
        World world;
        world.server.refusals.insert("draft/add", {40001, u"invalid credential"_s});
        const Outcome outcome = world.send(article(0));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, PublishError::Kind::SignIn);
        QCOMPARE(world.server.count("draft/add"), 2);
        // WeChat gives the same token as before: another one is asked for by force, once.
        QCOMPARE(world.server.count("stable_token"), 3);
        QCOMPARE(world.record().state, State::None);
    }

    void busyIsWaitedFor()
    {
        World world;
        int busy = 0;
        world.server.fault = [&](const QByteArray &call, int) {
            return (call == "media/uploadimg" || call == "stable_token") && busy++ < 2 ? Fault::NotDoneBusy
                                                                                       : Fault::None;
        };
        QVERIFY(world.send(article(1)).sent);
    }

    void anAddWhoseAnswerIsLostIsFoundByItsCover_data()
    {
        QTest::addColumn<int>("fault");
        for (const Fault fault :
             {Fault::DoneClosed, Fault::DoneLater, Fault::DoneHalf, Fault::DoneHalfQuiet, Fault::Done502,
              Fault::DoneHtml, Fault::DoneEmpty, Fault::DoneNothingSaid, Fault::DoneBusy})
            QTest::addRow("%d", int(fault)) << int(fault);
    }
    void anAddWhoseAnswerIsLostIsFoundByItsCover()
    {
        QFETCH(int, fault);
        World world;
        for (int i = 0; i < 45; ++i)
            world.server.addByHand(u"older %1"_s.arg(i));
        world.server.addByHand(article(0).title); // no reason to take it for ours
        world.server.fault = [&](const QByteArray &call, int) {
            return call == "draft/add" ? Fault(fault) : Fault::None;
        };
        const Outcome outcome = world.send(article(1));
        QVERIFY2(outcome.sent, outcome.error ? qPrintable(outcome.error->text()) : "");
        QCOMPARE(world.server.added, 1);
        QCOMPARE(world.server.count("draft/add"), 1);
        QVERIFY(world.server.drafts.contains(outcome.sent->mediaId));
        QCOMPARE(world.record().state, State::There);
    }

    void anAddThatDidNotArriveIsSentAgainWhenThePersonSaysSo()
    {
        World world;
        bool isFirst = true;
        world.server.fault = [&](const QByteArray &call, int) {
            return call == "draft/add" && std::exchange(isFirst, false) ? Fault::NotDoneReset : Fault::None;
        };
        const Outcome first = world.send(article(1));
        QVERIFY(first.error);
        QCOMPARE(first.error->kind, PublishError::Kind::NotArrived);
        QCOMPARE(world.server.count("draft/add"), 1);
        QVERIFY(world.server.count("draft/batchget") > 1); // asked again and again
        QCOMPARE(world.record().state, State::None);
        QVERIFY(world.send(article(1)).sent);
        QCOMPARE(world.server.added, 1);
        QCOMPARE(world.server.count("draft/add"), 2);
    }

    /// WeChat carries it out long after the connection has ended: nothing is sent meanwhile.
    void aLateDraftIsWaitedFor()
    {
        World world;
        world.server.looksBefore = 5;
        world.server.fault = [&](const QByteArray &call, int) {
            return call == "draft/add" ? Fault::DoneAfterLooks : Fault::None;
        };
        ApiSettings settings = settingsFor(world.server.url());
        settings.settleTime = std::chrono::minutes(5);
        settings.firstLook = std::chrono::milliseconds(1);
        const Outcome outcome = push(settings, world.secrets, world.ledger, {world.issue, account(), article(1)});
        QVERIFY2(outcome.sent, outcome.error ? qPrintable(outcome.error->text()) : "");
        QVERIFY(outcome.waits >= 5);
        QCOMPARE(world.server.added, 1);
        QCOMPARE(world.server.count("draft/add"), 1);
    }

    /// The same after a cancel and a restart: what is young is waited for, with what is to be sent now.
    void aYoungUnknownIsWaitedForBeforeAnythingIsSent()
    {
        World world;
        world.server.looksBefore = 4;
        world.server.fault = [&](const QByteArray &call, int) {
            return call == "draft/add" ? Fault::DoneAfterLooks : Fault::None;
        };
        ApiSettings settings = settingsFor(world.server.url());
        settings.settleTime = std::chrono::minutes(5);
        settings.firstLook = std::chrono::milliseconds(1);
        const PushOrder order{world.issue, account(), article(1)};
        const Outcome first = push(settings, world.secrets, world.ledger, order, OnQuestion::CancelWaiting);
        QVERIFY(first.error);
        QCOMPARE(first.error->kind, PublishError::Kind::Cancelled);
        QCOMPARE(world.record().state, State::Unknown);

        Ledger afterwards(world.folder.filePath(u"publish"_s));
        const int uploads = world.server.count("media/uploadimg");
        const Outcome second = push(settings, world.secrets, afterwards, order);
        QVERIFY2(second.sent, second.error ? qPrintable(second.error->text()) : "");
        QVERIFY(second.waits > 0);
        QVERIFY(!second.sent->isNew);
        QCOMPARE(world.server.added, 1);
        QCOMPARE(world.server.count("media/uploadimg"), uploads);
    }

    /// Who does not want to wait looks once more and then sends.
    void waitingEndsWhenThePersonSaysSo()
    {
        for (const bool isLate : {false, true}) {
            World world;
            world.server.looksBefore = 1;
            bool isFirst = true;
            world.server.fault = [&](const QByteArray &call, int) {
                return call != "draft/add" || !std::exchange(isFirst, false) ? Fault::None
                       : isLate                                              ? Fault::DoneAfterLooks
                                                                             : Fault::NotDoneClosed;
            };
            ApiSettings settings = settingsFor(world.server.url());
            settings.settleTime = std::chrono::minutes(5);
            settings.firstLook = std::chrono::minutes(5);
            const PushOrder order{world.issue, account(), article(0)};
            const Outcome outcome = push(settings, world.secrets, world.ledger, order, OnQuestion::WaitNoLonger);
            QVERIFY2(outcome.sent, outcome.error ? qPrintable(outcome.error->text()) : "");
            QCOMPARE(world.server.added, 1);
            QCOMPARE(world.server.count("draft/add"), isLate ? 1 : 2);
        }
    }

    void whatCannotBeSettledStaysUnknownAndIsSettledNextTime()
    {
        World world;
        bool isDown = true;
        world.server.fault = [&](const QByteArray &call, int) {
            if (!isDown)
                return Fault::None;
            return call == "draft/add" ? Fault::DoneClosed : call == "draft/batchget" ? Fault::NotDone503 : Fault::None;
        };
        const Outcome first = world.send(article(1));
        QVERIFY(first.error);
        QCOMPARE(first.error->kind, PublishError::Kind::NotSettled);
        QCOMPARE(world.record().state, State::Unknown);
        QCOMPARE(world.server.added, 1);

        isDown = false;
        DraftContent changed = article(1);
        changed.title = u"新标题"_s;
        const Outcome second = world.send(changed);
        QVERIFY(second.sent);
        QVERIFY(!second.sent->isNew);
        QCOMPARE(world.server.added, 1);
        QCOMPARE(world.server.drafts.cbegin().value().article.value("title"_L1).toString(), u"新标题"_s);
    }

    void aDraftOfTheSameTitleButAnotherCoverIsAskedAbout()
    {
        World world;
        world.server.fault = [&](const QByteArray &call, int) {
            return call == "draft/add" ? Fault::DoneClosed : call == "draft/batchget" ? Fault::NotDone503 : Fault::None;
        };
        QVERIFY(world.send(article(0)).error);
        world.server.fault = {};
        FakeWeChat::Draft &draft = world.server.drafts.begin().value();
        const QString mediaId = world.server.order.first();
        draft.article.insert(u"thumb_media_id"_s, u"changed by hand"_s);

        const Outcome unasked = world.send(article(0));
        QVERIFY(unasked.error);
        QCOMPARE(unasked.error->kind, PublishError::Kind::DraftDoubtful);
        QCOMPARE(world.record().state, State::Unknown);

        const Outcome taken = world.send(article(0), OnQuestion::TakeOver);
        QVERIFY(taken.sent);
        QCOMPARE(taken.similar.size(), 1);
        QCOMPARE(taken.sent->mediaId, mediaId);
        QCOMPARE(world.server.added, 1);
    }

    void aDeletedDraftIsAskedAbout()
    {
        World world;
        const Outcome first = world.send(article(1));
        world.server.deleteDraft(first.sent->mediaId);
        const Outcome unasked = world.send(article(1));
        QVERIFY(unasked.error);
        QCOMPARE(unasked.error->kind, PublishError::Kind::DraftGone);
        QCOMPARE(world.record().state, State::Gone);
        QCOMPARE(world.server.added, 1);

        const Outcome again = world.send(article(1), OnQuestion::AddAnew);
        QVERIFY(again.sent);
        QVERIFY(again.wasMissing);
        QVERIFY(again.sent->isNew);
        QVERIFY(again.sent->mediaId != first.sent->mediaId);
        QCOMPARE(world.server.added, 2);
        QCOMPARE(world.server.count("media/uploadimg"), 1);
    }

    void aDeletedCoverIsUploadedAgain()
    {
        World world;
        QVERIFY(world.send(article(0)).sent);
        world.server.library.clear();
        const Outcome again = world.send(article(0));
        QVERIFY2(again.sent, again.error ? qPrintable(again.error->text()) : "");
        QCOMPARE(world.server.library.size(), 1);
        QCOMPARE(world.server.added, 1);
    }

    void canBeCancelledAtAnyMomentAndGoneOnWith()
    {
        for (int moment = 1; moment < 18; ++moment) {
            World world;
            const Outcome cancelled = world.send(article(4), OnQuestion::NotConnected, moment);
            if (cancelled.error)
                QCOMPARE(cancelled.error->kind, PublishError::Kind::Cancelled);
            else
                QVERIFY(cancelled.sent);
            const Outcome sent = world.send(article(4));
            QVERIFY2(sent.sent, sent.error ? qPrintable(sent.error->text()) : "");
            QCOMPARE(world.server.added, 1);
            QCOMPARE(world.server.violations, QStringList());
        }
    }

    void oneIssueIsSentByOneAtATime()
    {
        World world;
        DraftPush first(settingsFor(world.server.url()), world.secrets, world.ledger);
        QSignalSpy sent(&first, &DraftPush::sent);
        first.start({world.issue, account(), article(3)});
        Ledger other(world.folder.filePath(u"publish"_s)); // of another program
        const Outcome refused =
            push(settingsFor(world.server.url()), world.secrets, other, {world.issue, account(), article(3)});
        QVERIFY(refused.error);
        QCOMPARE(refused.error->kind, PublishError::Kind::AlreadySending);
        QVERIFY(!sent.isEmpty() || sent.wait());
        QCOMPARE(world.server.added, 1);
    }

    void nothingIsSentThatCannotBeWrittenDown()
    {
        World world;
        QFile file(world.folder.filePath(u"publish"_s)); // no folder can be made there
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Outcome outcome = world.send(article(1));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, PublishError::Kind::LedgerFailed);
        QCOMPARE(world.server.calls.size(), 0);
    }

    void aDamagedLedgerIsNoReasonForASecondDraft()
    {
        World world;
        const Outcome first = world.send(article(1));
        QFile file(world.folder.filePath(u"publish/sent.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes.replace("\"there\"", "\"thXre\"").replace("\"adding\"", "\"addXng\"");
        file.seek(0);
        file.write(bytes);
        file.close();
        Ledger reopened(world.folder.filePath(u"publish"_s));
        const Outcome outcome = push(settingsFor(world.server.url()), world.secrets, reopened,
                                     {world.issue, account(), article(1)}, OnQuestion::TakeOver);
        QVERIFY(outcome.sent);
        QCOMPARE(outcome.similar.size(), 1);
        QCOMPARE(outcome.sent->mediaId, first.sent->mediaId);
        QCOMPARE(world.server.added, 1);
    }

    void withoutASecretNothingIsSent()
    {
        World world;
        world.secrets.forget(account().appId);
        const Outcome outcome = world.send(article(0));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, PublishError::Kind::NoSecret);
        QCOMPARE(world.server.calls.size(), 0);
    }

    void aPictureThatFailsIsNamedAndTheOthersAreKept()
    {
        World world;
        int number = 0;
        world.server.fault = [&](const QByteArray &call, int) {
            return call == "media/uploadimg" && number++ == 3 ? Fault::Refused : Fault::None;
        };
        const Outcome failed = world.send(article(6));
        QVERIFY(failed.error);
        QCOMPARE(failed.error->kind, PublishError::Kind::QuotaUsedUp);
        QVERIFY2(failed.error->happened.startsWith("pictures/"_L1), qPrintable(failed.error->happened));
        QVERIFY(!failed.error->rid.isEmpty());
        world.server.fault = {};
        QVERIFY(world.send(article(6)).sent);
        for (const int times : std::as_const(world.server.uploads))
            QCOMPARE(times, 1);
        QCOMPARE(world.server.uploads.size(), 6);
    }
};

QTEST_GUILESS_MAIN(DraftPushTest)
#include "tst_draftpush.moc"
