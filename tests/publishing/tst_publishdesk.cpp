#include "coverpicker.h"
#include "deskfixture.h"
#include "draftmemory.h"
#include "errorview.h"
#include "secretfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QThreadPool>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = PublishingFixture::patience;
QByteArray logged;

void log(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message.toUtf8() + '\n';
}

} // namespace

/// 发布到草稿箱 in the window, against a WeChat on the loopback.
class PublishDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installIcons(); }
    void init()
    {
        m_fixture = std::make_unique<PublishingFixture>();
        logged.clear();
    }

    void proposesWhatTheIssueSays()
    {
        m_fixture->addAccount();
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        QCOMPARE(desk.find<QLineEdit>(u"draft-title"_s)->text(),
                 u"湖畔周报 2024-05-20 小芯片上的大模型，以及它们吃掉的内存"_s);
        QCOMPARE(desk.find<QPlainTextEdit>(u"draft-digest"_s)->toPlainText(),
                 u"这一期有四篇关于内存的文章，从量化到分页。欢迎来信。"_s);
        QCOMPARE(desk.find<QLineEdit>(u"draft-author"_s)->text(), u"编辑部"_s);
        QVERIFY(!desk.dialog()->cover().bytes().isEmpty());
        QVERIFY(desk.notes().join(u'\n').contains("missing.png"_L1));
        QVERIFY(m_fixture->server.calls.isEmpty()); // nothing was asked
    }

    void sendsOnceAndReplacesAfterwards()
    {
        m_fixture->addAccount();
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        QVERIFY(!desk.desk().statusNote()->isVisibleTo(nullptr) || desk.dialog()->record().isHidden());
        desk.press(u"send"_s);
        QVERIFY(desk.waitForDraft());
        FakeWeChat &server = m_fixture->server;
        QCOMPARE(server.violations.join(u'\n'), QString());
        QCOMPARE(server.added, 1);
        const QJsonObject article = server.drafts.value(server.order.value(0)).article;
        QCOMPARE(article.value(u"author"_s).toString(), u"编辑部"_s);
        QVERIFY(article.value(u"title"_s).toString().startsWith(u"湖畔周报"_s));
        QVERIFY(!article.value(u"pic_crop_235_1"_s).toString().isEmpty());
        QVERIFY(article.value(u"content"_s).toString().contains("mmbiz"_L1));
        QVERIFY(!article.value(u"content"_s).toString().contains("missing.png"_L1));
        QVERIFY(desk.find<QLabel>(u"media-id"_s)->text().contains(server.order.value(0)));

        // Edited behind the dialog: what is sent is what the issue says when the button is pressed.
        m_fixture->markdown.replace("把权重放在闪存里", "把权重放在闪存里，按需取回");
        desk.press(u"send"_s);
        QVERIFY(QTest::qWaitFor([&] { return server.drafts.value(server.order.value(0)).updates == 1; }, patience));
        QVERIFY(desk.waitForDraft());
        QCOMPARE(server.added, 1);
        QCOMPARE(server.count("media/uploadimg"), 2);
        QVERIFY(
            server.drafts.value(server.order.value(0)).article.value(u"content"_s).toString().contains(u"按需取回"_s));
        QCOMPARE(server.violations.join(u'\n'), QString());
    }

    void isDoneByKeyboardAlone()
    {
        m_fixture->addAccount();
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        QVERIFY(QTest::qWaitForWindowActive(desk.dialog()));
        desk.find<QLineEdit>(u"draft-title"_s)->setFocus();
        QStringList seen;
        for (int i = 0; i < 40 && !seen.contains("send"_L1); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            seen.append(QApplication::focusWidget()->objectName());
        }
        for (const QString &stop : {u"draft-author"_s, u"draft-digest"_s, u"draft-source-url"_s, u"draft-comments"_s,
                                    u"made-cover"_s, u"wide-crop"_s, u"square-crop"_s, u"draft-notes"_s, u"send"_s})
            QVERIFY2(seen.contains(stop), qPrintable(stop + u" in "_s + seen.join(u' ')));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(desk.waitForDraft());
        QCOMPARE(m_fixture->server.added, 1);
    }

    void everyControlHasAName()
    {
        m_fixture->addAccount();
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        for (const QWidget *const widget : desk.dialog()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *const button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed,
                     qPrintable(widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
        }
    }

    void needsAnAccountAndATitle()
    {
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        QVERIFY(!desk.find<QPushButton>(u"send"_s)->isEnabled());
        m_fixture->addAccount();
        desk.dialog()->hide();
        QVERIFY(desk.open());
        QVERIFY(QTest::qWaitFor([&] { return desk.find<QPushButton>(u"send"_s)->isEnabled(); }, patience));
        auto *const title = desk.find<QLineEdit>(u"draft-title"_s);
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Delete);
        QVERIFY(!desk.find<QPushButton>(u"send"_s)->isEnabled());
        title->setText(QString(70, u'长'));
        QTest::keyClick(title, Qt::Key_Backspace);
        QVERIFY(!desk.find<QPushButton>(u"send"_s)->isEnabled());
        QVERIFY(m_fixture->server.calls.isEmpty());
    }

    void listsTheErrorsOfTheChecks()
    {
        m_fixture->addAccount();
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        QSignalSpy wanted(&desk.desk(), &PublishDesk::goToRequested);
        desk.desk().setErrors({{"empty-url"_L1, Severity::Error, {4, 9}, u"This link leads nowhere."_s, {}}});
        auto *const list = desk.find<DraftNotes>(u"draft-notes"_s);
        const QList<QListWidgetItem *> found = list->findItems(u"leads nowhere"_s, Qt::MatchContains);
        QCOMPARE(found.size(), 1);
        Q_EMIT list->itemActivated(found.first());
        QCOMPARE(wanted.size(), 1);
        QVERIFY(desk.find<QPushButton>(u"send"_s)->isEnabled()); // a warning, not a wall
    }

    void remembersForTheNewsletter()
    {
        m_fixture->addAccount();
        {
            Desk desk(*m_fixture);
            QVERIFY(desk.open());
            auto *const author = desk.find<QLineEdit>(u"draft-author"_s);
            author->selectAll();
            QTest::keyClicks(author, u"Lake"_s);
            auto *const url = desk.find<QLineEdit>(u"draft-source-url"_s);
            url->selectAll();
            QTest::keyClicks(url, u"https://example.org/2024-05-20"_s);
            QTest::keyClick(desk.find<QLineEdit>(u"draft-title"_s), Qt::Key_End);
            QTest::keyClicks(desk.find<QLineEdit>(u"draft-title"_s), u"!"_s);
            desk.find<QComboBox>(u"draft-comments"_s)->setCurrentIndex(2);
            desk.dialog()->hide();
        }
        Desk again(*m_fixture);
        QVERIFY(again.open());
        QVERIFY(again.find<QLineEdit>(u"draft-title"_s)->text().endsWith(u'!'));
        m_fixture->path = m_fixture->folder.filePath(u"issues/2024-06-03.md"_s);
        m_fixture->markdown.replace("2024-05-20", "2024-06-03");
        again.dialog()->hide();
        QVERIFY(again.open());
        QVERIFY(!again.find<QLineEdit>(u"draft-title"_s)->text().endsWith(u'!'));
        QCOMPARE(again.find<QLineEdit>(u"draft-author"_s)->text(), u"Lake"_s);
        QCOMPARE(again.find<QLineEdit>(u"draft-source-url"_s)->text(), u"https://example.org/2024-06-03"_s);
        QCOMPARE(again.find<QComboBox>(u"draft-comments"_s)->currentIndex(), 2);
    }

    void remembersTheCoverOfAnIssue()
    {
        m_fixture->addAccount();
        QByteArray pasted;
        std::optional<Publish::Crop> wide;
        {
            Desk desk(*m_fixture);
            QVERIFY(desk.open());
            CoverPicker &cover = desk.dialog()->cover();
            auto *const mime = new QMimeData;
            QImage image(700, 500, QImage::Format_RGB32);
            image.fill(Qt::darkGreen);
            mime->setImageData(image);
            QApplication::clipboard()->setMimeData(mime);
            QTest::mouseClick(desk.find<QAbstractButton>(u"paste-cover"_s), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(cover.kind(), CoverKind::File, patience);
            QTest::keyClick(desk.find<QWidget>(u"wide-crop"_s), Qt::Key_Down);
            pasted = cover.bytes();
            wide = cover.wide();
            desk.dialog()->hide();
            QThreadPool::globalInstance()->waitForDone();
        }
        Desk again(*m_fixture);
        QVERIFY(again.open());
        QTRY_COMPARE_WITH_TIMEOUT(again.dialog()->cover().kind(), CoverKind::File, patience);
        QCOMPARE(again.dialog()->cover().bytes(), pasted);
        QVERIFY(again.dialog()->cover().wide() == wide);
    }

    void showsTheAddressForTheWhitelist()
    {
        m_fixture->addAccount();
        m_fixture->server.refusals.insert(
            "stable_token", {40164, u"invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist"_s});
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        desk.press(u"send"_s);
        QVERIFY(desk.answer(u"copy-address"_s));
        QCOMPARE(QApplication::clipboard()->text(), u"203.0.113.7"_s);
        const ErrorView *const error = desk.dialog()->sending().findChild<ErrorView *>();
        QVERIFY(error->text().contains(u"IP白名单"_s));
        QVERIFY(error->text().contains("40164"_L1));
        QVERIFY(error->text().contains("rid"_L1));

        m_fixture->server.refusals.clear();
        QVERIFY(desk.answer(u"again"_s));
        QVERIFY(desk.waitForDraft());
        QCOMPARE(m_fixture->server.added, 1);
    }

    void asksForASecretThatNoKeyringHas()
    {
        AccountBook::put(m_fixture->account());
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        desk.press(u"send"_s);
        auto *const field = desk.dialog()->sending().findChild<SecretField *>();
        QVERIFY(QTest::qWaitFor([&] { return field->isVisible(); }, patience));
        QTest::keyClicks(field, QString::fromLatin1(FakeWeChat::secret));
        QVERIFY(desk.answer(u"use-secret"_s));
        QVERIFY(desk.waitForDraft());
        QCOMPARE(m_fixture->server.added, 1);
    }

    void cancelsAndResumes()
    {
        m_fixture->addAccount();
        m_fixture->server.fault = [](const QByteArray &call, int) {
            return call == "draft/add" ? Fault::Silence : Fault::None;
        };
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        desk.press(u"send"_s);
        QVERIFY(QTest::qWaitFor([&] { return m_fixture->server.count("draft/add") == 1; }, patience));
        QVERIFY(desk.answer(u"cancel"_s));
        QVERIFY(QTest::qWaitFor(
            [&] { return !desk.dialog()->sending().findChildren<QPushButton *>(u"again"_s).isEmpty(); }, patience));
        m_fixture->server.fault = {};
        const int uploads = m_fixture->server.count("media/uploadimg");
        // The state is unknown now: it says so, and looks before it sends.
        QTRY_VERIFY(desk.desk().statusNote()->property("text").toString().size() > 10);
        QCOMPARE(uploads, 2);
    }

    void asksBeforeItReplacesADraftThatIsGone()
    {
        m_fixture->addAccount();
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        desk.press(u"send"_s);
        QVERIFY(desk.waitForDraft());
        FakeWeChat &server = m_fixture->server;
        server.deleteDraft(server.order.value(0));
        desk.press(u"send"_s);
        QVERIFY(desk.answer(u"add-anew"_s));
        QVERIFY(QTest::qWaitFor([&] { return server.added == 2; }, patience));
        QVERIFY(desk.waitForDraft());
        QCOMPARE(server.drafts.size(), 1);
    }

    void keepsTheAddressOfThePublishedArticle()
    {
        m_fixture->addAccount();
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        desk.press(u"send"_s);
        QVERIFY(desk.waitForDraft());
        QSignalSpy published(&desk.desk(), &PublishDesk::published);
        desk.press(u"is-out"_s);
        auto *const address = desk.find<QLineEdit>(u"article-address"_s);
        address->setText(u"https://example.org/s/abc"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(published.size(), 0);
        address->setText(u" http://mp.weixin.qq.com/s/AbC-d_1 "_s);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(published.size(), 1);
        Publish::Ledger ledger(Publish::Ledger::standardFolder());
        QVERIFY(ledger.refresh());
        QCOMPARE(ledger.published(Publish::Ledger::issueKey(m_fixture->path)), u"https://mp.weixin.qq.com/s/AbC-d_1"_s);
    }

    void takesACoverFromFileAndClipboard()
    {
        m_fixture->addAccount();
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        CoverPicker &cover = desk.dialog()->cover();
        const QByteArray made = cover.bytes();
        const auto becomes = [&cover](CoverKind kind, const QByteArray &other) {
            return QTest::qWaitFor([&] { return cover.kind() == kind && cover.bytes() != other; }, patience);
        };
        QTest::mouseClick(desk.find<QAbstractButton>(u"first-picture"_s), Qt::LeftButton);
        QVERIFY(becomes(CoverKind::FirstPicture, made));
        const QByteArray first = cover.bytes();
        auto *const mime = new QMimeData;
        QImage image(500, 500, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        mime->setImageData(image);
        QApplication::clipboard()->setMimeData(mime);
        QTest::mouseClick(desk.find<QAbstractButton>(u"paste-cover"_s), Qt::LeftButton);
        QVERIFY(becomes(CoverKind::File, first));
        cover.choose({CoverKind::File, m_fixture->path, {}}); // no picture: what is there stays
        auto *const wide = desk.find<QWidget>(u"wide-crop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wide->isEnabled(), patience);
        const QByteArray pasted = cover.bytes();
        const std::optional<Publish::Crop> crop = cover.wide();
        QTest::keyClick(wide, Qt::Key_Down);
        QVERIFY(cover.wide() != crop);
        cover.choose({CoverKind::File, m_fixture->folder.filePath(u"issues/two.png"_s), {}});
        QVERIFY(becomes(CoverKind::File, pasted));
    }

    /// The secret is nowhere but in memory: not in files, settings, messages, logs, or any text of the window.
    void leavesTheSecretNowhere()
    {
        const auto before = qInstallMessageHandler(log);
        m_fixture->addAccount();
        Desk desk(*m_fixture);
        QVERIFY(desk.open());
        desk.press(u"send"_s);
        QVERIFY(desk.waitForDraft());
        m_fixture->server.refusals.insert("draft/update", {45009, u"reach max api daily quota limit"_s});
        desk.press(u"send"_s);
        QVERIFY(
            QTest::qWaitFor([&] { return desk.dialog()->sending().findChild<ErrorView *>()->isVisible(); }, patience));
        desk.dialog()->hide();
        qInstallMessageHandler(before);

        QByteArrayList canaries{FakeWeChat::secret};
        for (const QString &token : std::as_const(m_fixture->server.tokens))
            canaries.append(token.toUtf8());
        QVERIFY(canaries.size() > 1);
        const auto isClean = [&canaries](const QByteArray &bytes) {
            return std::ranges::none_of(canaries, [&bytes](const QByteArray &one) { return bytes.contains(one); });
        };
        QVERIFY(isClean(logged));
        for (const QWidget *const widget : desk.dialog()->findChildren<QWidget *>()) {
            for (const char *const property : {"text", "plainText", "toolTip", "accessibleDescription"})
                QVERIFY(isClean(widget->property(property).toString().toUtf8()));
        }
        QSettings().sync();
        for (const QString &place : {m_fixture->folder.path(), Publish::Ledger::standardFolder()}) {
            QDirIterator files(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(isClean(file.readAll()), qPrintable(file.fileName()));
            }
        }
    }

private:
    std::unique_ptr<PublishingFixture> m_fixture;
};

QTEST_MAIN(PublishDeskTest)
#include "tst_publishdesk.moc"
