#include "accountdialog.h"
#include "accountspage.h"
#include "errorview.h"
#include "publishingfixture.h"
#include "secretfield.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = PublishingFixture::patience;

} // namespace

class AccountDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installIcons(); }
    void init() { m_fixture = std::make_unique<PublishingFixture>(); }

    void savesForTheSessionWhereThereIsNoKeyring()
    {
        auto *const dialog = new AccountDialog({}, *m_fixture->secrets);
        QSignalSpy saved(dialog, &AccountDialog::saved);
        dialog->show();
        type(dialog, u"account-name"_s, u"湖畔周报"_s);
        type(dialog, u"app-id"_s, QString::fromLatin1(FakeWeChat::appId));
        auto *const secret = dialog->findChild<SecretField *>();
        QApplication::clipboard()->setText(u" "_s + QString::fromLatin1(FakeWeChat::secret) + u" \n"_s);
        secret->setFocus();
        secret->paste();
        QCOMPARE(secret->secret(), QString::fromLatin1(FakeWeChat::secret));
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        save(dialog);
        auto *const session = dialog->findChild<QPushButton *>(u"for-session"_s);
        QVERIFY(QTest::qWaitFor([&] { return session->isVisible(); }, patience));
        QVERIFY(!dialog->findChild<ErrorView *>()->text().isEmpty());
        QCOMPARE(saved.size(), 0);
        QTest::mouseClick(session, Qt::LeftButton);
        QCOMPARE(saved.size(), 1);
        QVERIFY(m_fixture->secrets->hasForSession(QString::fromLatin1(FakeWeChat::appId)));
        QCOMPARE(AccountBook::accounts().size(), 1);
        QSettings().sync();
        QFile settings(m_fixture->folder.filePath(u"settings/Jianbao/Jianbao.ini"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray written = settings.readAll();
        QVERIFY(written.contains(FakeWeChat::appId));
        QVERIFY(!written.contains(FakeWeChat::secret));
    }

    void saysWhatIsMissing()
    {
        AccountDialog *const dialog = new AccountDialog({}, *m_fixture->secrets);
        dialog->show();
        save(dialog);
        QVERIFY(dialog->isVisible());
        QVERIFY(AccountBook::accounts().isEmpty());
        delete dialog;
    }

    void testsTheConnection_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QString>("marks"); ///< of the three lines
        QTest::newRow("good") << 0 << QByteArray() << u"✓✓✓"_s;
        QTest::newRow("wrong AppID") << 40013 << "stable_token"_ba << u"✗––"_s;
        QTest::newRow("wrong secret") << 40125 << "stable_token"_ba << u"✗––"_s;
        QTest::newRow("address not listed") << 40164 << "stable_token"_ba << u"–✗–"_s;
        QTest::newRow("no right") << 48001 << "draft/count"_ba << u"✓✓✗"_s;
    }

    void testsTheConnection()
    {
        QFETCH(const int, code);
        QFETCH(const QByteArray, call);
        QFETCH(const QString, marks);
        if (code != 0)
            m_fixture->server.refusals.insert(call, {code, u"invalid ip 203.0.113.7, not in whitelist"_s});
        m_fixture->addAccount();
        auto *const dialog = new AccountDialog(m_fixture->account(), *m_fixture->secrets);
        dialog->show();
        QVERIFY(m_fixture->server.calls.isEmpty());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"test"_s), Qt::LeftButton);
        const auto *const results = dialog->findChild<QLabel *>(u"results"_s);
        QVERIFY(QTest::qWaitFor([&] { return results->text().count(u'\n') == 2; }, patience));
        QString seen;
        for (const QString &line : results->text().split(u'\n'))
            seen += line.front();
        QCOMPARE(seen, marks);
        QCOMPARE(dialog->findChild<ErrorView *>()->isVisible(), code != 0);
        QCOMPARE(m_fixture->server.violations, QStringList());
        QCOMPARE(m_fixture->server.added, 0);
        delete dialog;
    }

    void listsAccountsInTheSettings()
    {
        m_fixture->addAccount();
        AccountsPage page(*m_fixture->secrets);
        page.show();
        auto *const list = page.findChild<QListWidget *>(u"accounts"_s);
        QCOMPARE(list->count(), 1);
        QTest::mouseClick(page.findChild<QPushButton *>(u"remove-account"_s), Qt::LeftButton);
        QCOMPARE(list->count(), 0);
        QVERIFY(AccountBook::accounts().isEmpty());
        QVERIFY(!m_fixture->secrets->hasForSession(QString::fromLatin1(FakeWeChat::appId)));
        QVERIFY(!page.findChild<QPushButton *>(u"edit-account"_s)->isEnabled());
    }

private:
    static void type(QWidget *dialog, const QString &name, const QString &text)
    {
        auto *const line = dialog->findChild<QLineEdit *>(name);
        line->setText(text);
    }
    static void save(QWidget *dialog)
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    }

    std::unique_ptr<PublishingFixture> m_fixture;
};

QTEST_MAIN(AccountDialogTest)
#include "tst_accountdialog.moc"
