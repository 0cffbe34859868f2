#include "deskfixture.h"

#include <QLabel>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = PublishingFixture::patience;

QString stateOf(Desk &desk)
{
    return desk.desk().statusNote()->property("text").toString();
}

} // namespace

/// A draft whose end is not known, from there to its end, as a person goes: the window went away or WeChat's answer was
/// lost, the program is started again, and 发送 is pressed once more.
class ResumedDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installIcons(); }
    void init()
    {
        m_fixture = std::make_unique<PublishingFixture>();
        m_fixture->addAccount();
    }

    void theWindowGoesWhileTheDraftIsOnItsWay_data()
    {
        QTest::addColumn<bool>("arrives");
        QTest::newRow("the draft arrived") << true;
        QTest::newRow("it did not") << false;
    }
    void theWindowGoesWhileTheDraftIsOnItsWay()
    {
        QFETCH(bool, arrives);
        FakeWeChat &server = m_fixture->server;
        server.fault = [&](const QByteArray &call, int) {
            return call != "draft/add" ? Fault::None : arrives ? Fault::DoneThenSilence : Fault::Silence;
        };
        {
            Desk desk(*m_fixture);
            QVERIFY(desk.open());
            desk.press(u"send"_s);
            QTRY_COMPARE_WITH_TIMEOUT(server.count("draft/add"), 1, patience);
        }
        server.fault = {};
        const int uploads = server.count("media/uploadimg");
        QCOMPARE(server.added, int(arrives));

        Desk desk(*m_fixture);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(desk).contains("not known"_L1), patience);
        QVERIFY(desk.open());
        m_fixture->markdown.replace("把权重放在闪存里", "把权重放在闪存里，按需取回");
        desk.press(u"send"_s);
        if (!arrives) {
            // It may still come: nothing is sent before that is too late, or somebody says so.
            QVERIFY(desk.answer(u"wait-no-longer"_s));
        }
        QVERIFY(desk.waitForDraft());
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(desk).startsWith("In the draft box"_L1), patience);
        QVERIFY(server.count("draft/batchget") >= 1);
        QCOMPARE(server.added, 1);
        QCOMPARE(server.drafts.size(), 1);
        QCOMPARE(server.count("media/uploadimg"), uploads);
        const QString html = server.drafts.cbegin()->article.value("content"_L1).toString();
        QVERIFY(html.contains(u"按需取回"_s)); // as it is now
        QVERIFY(desk.find<QLabel>(u"media-id"_s)->text().contains(server.order.value(0)));
        QCOMPARE(server.violations.join(u'\n'), QString());
    }

    void anAnswerThatIsLostIsFoundAtOnce()
    {
        m_fixture->server.fault = [](const QByteArray &call, int) {
            return call == "draft/add" ? Fault::DoneClosed : Fault::None;
        };
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        desk.press(u"send"_s);
        QVERIFY(desk.waitForDraft());
        QCOMPARE(m_fixture->server.added, 1);
        QCOMPARE(m_fixture->server.count("draft/add"), 1);
    }

    /// Said while it is waited for, with a way out that keeps what is known.
    void waitingIsSaidAndCanBeCancelled()
    {
        FakeWeChat &server = m_fixture->server;
        server.looksBefore = 1;
        server.fault = [](const QByteArray &call, int) {
            return call == "draft/add" ? Fault::DoneAfterLooks : Fault::None;
        };
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        desk.press(u"send"_s);
        const auto *const question = desk.find<QLabel>(u"question"_s);
        QTRY_VERIFY_WITH_TIMEOUT(question->isVisible(), patience);
        QVERIFY2(question->text().contains("sends nothing before"_L1), qPrintable(question->text()));
        QVERIFY(desk.answer(u"cancel"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(desk).contains("not known"_L1), patience);
        QCOMPARE(server.added, 0);

        // Resumed, it is seen as soon as it is there.
        QVERIFY(desk.answer(u"again"_s));
        QVERIFY(desk.waitForDraft());
        QCOMPARE(server.added, 1);
        QCOMPARE(server.count("draft/add"), 1);
    }

private:
    std::unique_ptr<PublishingFixture> m_fixture;
};

QTEST_MAIN(ResumedDraftTest)
#include "tst_resumeddraft.moc"
