#include "keyringsecrets.h"
#include "pushfixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <random>

using namespace PushFixture;
using State = DraftRecord::State;

namespace {

constexpr int plans = 600;
constexpr int attemptsWithFaults = 5;

enum class KeyringState { Fine, Late, Locked, Absent, Slow, Refused, Missing, Changed, Last = Changed };

/// A keyring in a state of the test's choice. Answers as the program's own does, in the same words; what takes seconds
/// there takes milliseconds here.
class PlannedKeyring : public SecretSource
{
public:
    KeyringState state = KeyringState::Fine;
    int reads = 0;

    void read(const Account &, QObject *receiver, Receive receive) override
    {
        ++reads;
        const bool takesTime = state == KeyringState::Slow || state == KeyringState::Late;
        QTimer::singleShot(takesTime ? 10 : 0, receiver, [receive, answer = answer()] { receive(answer); });
    }

    /// The kinds that an attempt may fail with; none when the secret is right.
    std::optional<PublishError::Kind> failure() const
    {
        if (state == KeyringState::Changed)
            return PublishError::Kind::WrongSecret;
        const Answer<Secret> told = answer();
        return told ? std::nullopt : std::optional(told.error().kind);
    }

private:
    Answer<Secret> answer() const
    {
        using Kind = Jianbao::KeyringProblem::Kind;
        const auto problem = [](Kind kind) { return std::unexpected(Jianbao::publishErrorOf({kind})); };
        switch (state) {
        case KeyringState::Locked:
            return problem(Kind::Locked);
        case KeyringState::Absent:
            return problem(Kind::Absent);
        case KeyringState::Slow:
            return problem(Kind::Slow);
        case KeyringState::Refused:
            return problem(Kind::Refused);
        case KeyringState::Missing:
            return problem(Kind::NotFound);
        case KeyringState::Changed:
            return Secret("0123456789abcdef0123456789abcdef");
        case KeyringState::Fine:
        case KeyringState::Late:
            break;
        }
        return Secret(FakeWeChat::secret);
    }
};

/// What goes wrong in one plan: each call meets a fault with this plan's chance. The same for the same seed.
class Plan
{
public:
    explicit Plan(unsigned seed)
        : m_random(seed)
        , m_chance(below(60))
    {
    }

    Fault next()
    {
        if (below(100) >= m_chance)
            return Fault::None;
        const auto fault = Fault(below(int(Fault::Last) + 1));
        // Silence costs the time that it is waited for.
        return fault == Fault::Silence && below(4) > 0 ? Fault::DoneClosed : fault;
    }
    int pictures() { return below(5); }
    /// What the keyring does at one attempt; mostly what it should.
    KeyringState keyring()
    {
        return below(4) == 0 ? KeyringState(below(int(KeyringState::Last) + 1)) : KeyringState::Fine;
    }
    /// After how many changes the person cancels; seldom at all.
    int cancelAfter() { return below(5) == 0 ? 1 + below(14) : -1; }

private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }

    std::mt19937 m_random;
    int m_chance;
};

/// The article as it is at one attempt: each is another one, so that a draft tells which arrived.
DraftContent version(int number, int pictures)
{
    DraftContent content = article(pictures);
    content.html.replace("正文", u"正文 %1"_s.arg(number).toUtf8());
    return content;
}

} // namespace

/// Sends articles through everything that can go wrong, again and again, with a new program each time.
class FaultPlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverTwoDraftsNeverAFalseSuccessNothingTwice()
    {
        int sent = 0, failed = 0, cancelled = 0, unknown = 0, faults = 0, withoutSecret = 0;
        for (unsigned seed = 0; seed < plans; ++seed) {
            Plan plan(seed);
            World world;
            PlannedKeyring keyring;
            bool isQuiet = true; // all that was begun before has come in
            const int pictures = plan.pictures();
            ApiSettings settings = settingsFor(world.server.url());
            settings.silence = std::chrono::milliseconds(200);
            world.server.fault = [&](const QByteArray &, int) {
                const Fault fault = plan.next();
                faults += int(fault != Fault::None);
                return fault;
            };
            for (int attempt = 0; attempt <= attemptsWithFaults; ++attempt) {
                if (attempt == attemptsWithFaults) {
                    world.server.fault = {};
                    settings.silence = std::chrono::seconds(30);
                }
                const auto at = [seed, attempt](const QString &what) {
                    return u"seed %1, attempt %2: %3"_s.arg(seed).arg(attempt).arg(what).toUtf8();
                };
                Ledger ledger(world.folder.filePath(u"publish"_s));
                QVERIFY(ledger.refresh());
                QTRY_COMPARE(world.server.lateUpdates, 0); // who sends the older text later gets the older text
                QHash<QByteArray, int> before;             // pictures that are known to have arrived
                const DraftContent content = version(attempt, pictures);
                for (const DraftPicture &picture : content.pictures) {
                    const QByteArray hash = FakeWeChat::hashOf(picture.bytes);
                    if (ledger.picture(account().appId, hash))
                        before.insert(hash, world.server.tried.value(hash));
                }
                keyring.state = attempt < attemptsWithFaults ? plan.keyring() : KeyringState::Fine;
                const int calls = int(world.server.calls.size());
                const int cancelAfter = attempt < attemptsWithFaults ? plan.cancelAfter() : -1;
                const Outcome outcome = push(settings, keyring, ledger, {world.issue, account(), content},
                                             OnQuestion::NotConnected, cancelAfter);

                QVERIFY2(outcome.sent || outcome.error, at(u"it hangs"_s));
                QVERIFY2(world.server.added <= 1, at(u"a second draft"_s));
                QVERIFY2(world.server.violations.isEmpty(), at(world.server.violations.join(u"; "_s)));
                for (auto known = before.cbegin(); known != before.cend(); ++known)
                    QVERIFY2(world.server.tried.value(known.key()) == *known, at(u"a picture again"_s));
                if (const auto kind = keyring.failure()) {
                    // Without its secret nothing but a token is asked for, and that is said in the right words.
                    ++withoutSecret;
                    QVERIFY2(!outcome.sent, at(u"sent without a secret"_s));
                    // What was cancelled may come in late.
                    for (const QByteArray &call : isQuiet ? world.server.calls.sliced(calls) : QByteArrayList())
                        QVERIFY2(call == "stable_token" && keyring.state == KeyringState::Changed,
                                 at(QString::fromLatin1(call)));
                    if (keyring.state != KeyringState::Changed && outcome.error->kind != PublishError::Kind::Cancelled)
                        QVERIFY2(outcome.error->kind == *kind, at(outcome.error->text()));
                }
                isQuiet = outcome.sent && cancelAfter < 0;
                if (outcome.sent) {
                    ++sent;
                    const auto draft = world.server.drafts.constFind(outcome.sent->mediaId);
                    QVERIFY2(draft != world.server.drafts.cend(), at(u"no such draft"_s));
                    const QString html = draft->article.value("content"_L1).toString();
                    QVERIFY2(html.contains(u"正文 %1 "_s.arg(attempt)), at(u"not what was sent"_s));
                    QVERIFY2(html.count("https://mmbiz.qpic.cn/"_L1) == pictures, at(u"pictures are missing"_s));
                    QVERIFY2(ledger.draft(world.issue, account().appId).state == State::There,
                             at(u"not known to be there"_s));
                } else {
                    failed += int(outcome.error->kind != PublishError::Kind::Cancelled);
                    cancelled += int(outcome.error->kind == PublishError::Kind::Cancelled);
                    unknown += int(ledger.draft(world.issue, account().appId).state == State::Unknown);
                    QVERIFY2(!outcome.error->happened.isEmpty(), at(u"nothing is said"_s));
                }
                if (attempt == attemptsWithFaults)
                    QVERIFY2(outcome.sent, at(outcome.error ? outcome.error->text() : QString()));
            }
            QCOMPARE(world.server.added, 1);
        }
        qInfo("%d plans, %d faults, %d attempts without a secret: %d sent, %d failed, %d cancelled, %d ended unknown",
              plans, faults, withoutSecret, sent, failed, cancelled, unknown);
        QVERIFY(withoutSecret > 300);
        QVERIFY(sent > plans && failed > plans / 2 && cancelled > 50 && unknown > 20); // or the plans test nothing
    }
};

QTEST_GUILESS_MAIN(FaultPlansTest)
#include "tst_faultplans.moc"
