#include "imagescheme.h"
#include "lockedpage.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEngineProfile>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class LockedPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itAnswers();
    void itIsSilentAsItGoes();
    void nobodyIsAnsweredWhoIsGone();

private:
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<LockedPage> m_page;
};

void LockedPageTest::init()
{
    m_profile = LockedPage::makeProfile();
    m_page = std::make_unique<LockedPage>(m_profile.get(), nullptr);
    QSignalSpy loaded(m_page.get(), &QWebEnginePage::loadFinished);
    m_page->loadShell(u"<p>text</p>"_s, QUrl(u"about:blank"_s));
    QVERIFY(loaded.wait(30'000));
}

void LockedPageTest::cleanup()
{
    m_page.reset();
    m_profile.reset();
}

void LockedPageTest::itAnswers()
{
    QVariant answer;
    m_page->ask(u"document.body.innerText"_s, this, [&answer](const QVariant &value) { answer = value; });
    QTRY_COMPARE(answer.toString(), u"text"_s);
}

void LockedPageTest::itIsSilentAsItGoes()
{
    int answers = 0;
    m_page->ask(u"1"_s, this, [&answers](const QVariant &) { ++answers; });
    m_page.reset();
    QCOMPARE(answers, 0);
}

void LockedPageTest::nobodyIsAnsweredWhoIsGone()
{
    bool isHeard = false;
    bool isOver = false;
    auto receiver = std::make_unique<QObject>();
    m_page->ask(u"1"_s, receiver.get(), [&isHeard](const QVariant &) { isHeard = true; });
    m_page->ask(u"2"_s, this, [&isOver](const QVariant &) { isOver = true; }); // answers come in order
    receiver.reset();
    QTRY_VERIFY(isOver);
    QVERIFY(!isHeard);
}

QTEST_MAIN(LockedPageTest)

#include "tst_lockedpage.moc"
