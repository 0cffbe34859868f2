#include "accountbook.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

AccountEntry usual()
{
    return {.name = u"嵌入式AI简报"_s, .appId = u"wx0123456789abcdef"_s};
}

QList<AccountField> fieldsOf(const QList<AccountProblem> &problems)
{
    QList<AccountField> fields;
    for (const AccountProblem &problem : problems)
        fields.append(problem.field);
    return fields;
}

} // namespace

class AccountBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        for (const AccountEntry &left : AccountBook::accounts())
            AccountBook::remove(left.appId);
    }

    void keepsAccountsInTheirOrder()
    {
        AccountEntry second = usual();
        second.name = u"second"_s;
        second.appId = u"wxfedcba9876543210"_s;
        second.server = u"https://proxy.example.org/wx"_s;
        second.proxy = u"socks5://localhost:1080"_s;
        second.patience = std::chrono::seconds(60);
        second.author = u"编辑部"_s;
        AccountBook::put(usual());
        AccountBook::put(second);
        QCOMPARE(AccountBook::accounts(), (QList{usual(), second}));

        AccountEntry renamed = usual();
        renamed.appId = u"wx00000000000000aa"_s;
        AccountBook::put(renamed, usual().appId);
        QCOMPARE(AccountBook::accounts(), (QList{renamed, second}));
        AccountBook::remove(renamed.appId);
        QCOMPARE(AccountBook::accounts(), QList{second});
        QVERIFY(!AccountBook::find(renamed.appId));
    }

    void remembersTheAccountOfEachNewsletter()
    {
        QVERIFY(!AccountBook::chosenFor(u"/news/2020-03-30.md"_s));
        AccountEntry second = usual();
        second.appId = u"wxfedcba9876543210"_s;
        AccountBook::put(usual());
        AccountBook::put(second);
        QCOMPARE(AccountBook::chosenFor(u"/news/2020-03-30.md"_s), usual());
        AccountBook::choose(u"/news/2020-03-30.md"_s, second.appId);
        QCOMPARE(AccountBook::chosenFor(u"/news/2020-04-13.md"_s), second);
        QCOMPARE(AccountBook::chosenFor(u"/other/2020-04-13.md"_s), usual());
        AccountBook::remove(second.appId);
        QCOMPARE(AccountBook::chosenFor(u"/news/2020-03-30.md"_s), usual());
    }

    void keepsOutOfRangePatienceInRange()
    {
        AccountEntry account = usual();
        account.patience = std::chrono::hours(5);
        AccountBook::put(account);
        QCOMPARE(AccountBook::accounts().constFirst().patience, AccountEntry::mostPatience);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("appId");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QList<AccountField>>("fields");
        const QString id = usual().appId;
        using enum AccountField;
        QTest::newRow("right") << u"n"_s << id << QString() << QString() << QList<AccountField>{};
        QTest::newRow("all empty") << QString() << QString() << QString() << QString() << QList{Name, AppId};
        QTest::newRow("original ID") << u"n"_s << u"gh_0123456789ab"_s << QString() << QString() << QList{AppId};
        QTest::newRow("short") << u"n"_s << u"wx0123"_s << QString() << QString() << QList{AppId};
        QTest::newRow("no server") << u"n"_s << id << u"api.example.org"_s << QString() << QList{Server};
        QTest::newRow("password in server")
            << u"n"_s << id << u"https://a:b@example.org"_s << QString() << QList{Server};
        QTest::newRow("password in proxy") << u"n"_s << id << QString() << u"http://a:b@localhost:80"_s << QList{Proxy};
        QTest::newRow("proxy of another kind") << u"n"_s << id << QString() << u"ftp://localhost:80"_s << QList{Proxy};
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, appId);
        QFETCH(const QString, server);
        QFETCH(const QString, proxy);
        QFETCH(const QList<AccountField>, fields);
        const QList<AccountProblem> problems =
            problemsOf({.name = name, .appId = appId, .server = server, .proxy = proxy});
        QCOMPARE(fieldsOf(problems), fields);
        for (const AccountProblem &problem : problems)
            QVERIFY(!problem.message.isEmpty());
    }

    void cleansPastedSecrets()
    {
        QCOMPARE(cleanSecret(u" 0123 4567\u200b89ab\u00a0cdef\r\n"), u"0123456789abcdef"_s);
        QVERIFY(secretDoubt({}).isEmpty());
        QVERIFY(secretDoubt(u"0123456789abcdef0123456789abcdef").isEmpty());
        QVERIFY(!secretDoubt(u"0123456789abcdef").isEmpty());
        QVERIFY(!secretDoubt(u"wx23456789abcdef0123456789abcdef").isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AccountBookTest)
#include "tst_accountbook.moc"
