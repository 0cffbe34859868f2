#include "messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsNoPlaceWithoutAMessage();
    void aLaterMessageTakesThePlaceOfItsTopic();
    void anAnswerRunsAndClosesTheMessage();
    void feedbackGoesByItselfAndTroubleStays();
    void aFileNameIsNoMarkup();
};

void MessageBarTest::holdsNoPlaceWithoutAMessage()
{
    QWidget window;
    MessageBar bar(&window);
    QVERIFY(bar.isHidden());
    bar.say({"a", Message::Kind::Trouble, u"Something"_s, {}});
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.shown("a"), u"Something"_s);
    bar.takeBack("a");
    QVERIFY(bar.isHidden());
    bar.takeBack("a"); // not there any more: nothing happens
    QVERIFY(bar.shown("a").isEmpty());
}

void MessageBarTest::aLaterMessageTakesThePlaceOfItsTopic()
{
    MessageBar bar;
    bar.say({"a", Message::Kind::Trouble, u"First"_s, {}});
    bar.say({"b", Message::Kind::Trouble, u"Other"_s, {}});
    bar.say({"a", Message::Kind::Trouble, u"Second"_s, {}});
    QCOMPARE(bar.shown("a"), u"Second"_s);
    QCOMPARE(bar.shown("b"), u"Other"_s);
    bar.takeBack("a");
    QVERIFY(!bar.isHidden());
}

void MessageBarTest::anAnswerRunsAndClosesTheMessage()
{
    MessageBar bar;
    int answers = 0;
    bar.say({"a", Message::Kind::Question, u"Well?"_s, {{u"Yes"_s, [&] {
                                                             ++answers;
                                                             bar.say({"b", Message::Kind::Question, u"Sure?"_s, {}});
                                                         }}}});
    bar.show();
    auto *const yes = bar.findChild<QPushButton *>();
    QVERIFY(yes);
    QTest::mouseClick(yes, Qt::LeftButton);
    QCOMPARE(answers, 1);
    QVERIFY(bar.shown("a").isEmpty());
    QCOMPARE(bar.shown("b"), u"Sure?"_s);
}

void MessageBarTest::feedbackGoesByItselfAndTroubleStays()
{
    MessageBar bar;
    bar.say({"trouble", Message::Kind::Trouble, u"Not saved"_s, {}});
    bar.say({"done", Message::Kind::Done, u"Copied"_s, {}});
    QTRY_VERIFY_WITH_TIMEOUT(bar.shown("done").isEmpty(), 10'000);
    QCOMPARE(bar.shown("trouble"), u"Not saved"_s);
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(bar.isHidden());
}

void MessageBarTest::aFileNameIsNoMarkup()
{
    MessageBar bar;
    bar.say({"a", Message::Kind::Trouble, u"<img src=x>.md"_s, {}});
    for (const QLabel *const label : bar.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
