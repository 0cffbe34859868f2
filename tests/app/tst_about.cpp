#include "aboutwindow.h"
#include "carried.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>
#include <QVersionNumber>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class AboutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsKnown();
    void copiesTheVersions();
    void hasTheLicence();
    void everythingHasAName();
};

void AboutTest::everyPartIsKnown()
{
    QVERIFY(carriedParts().size() >= 8);
    for (const CarriedPart &part : carriedParts()) {
        QVERIFY2(!QVersionNumber::fromString(part.version).isNull(), qPrintable(part.name + u": "_s + part.version));
        QVERIFY2(!part.licence.isEmpty() && !part.licence.contains(u' '), qPrintable(part.name));
        QVERIFY2(QUrl(part.address, QUrl::StrictMode).scheme() == "https"_L1, qPrintable(part.address));
    }
}

void AboutTest::copiesTheVersions()
{
    const AboutWindow about;
    about.findChild<QPushButton *>(u"copyVersionInfo"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied, versionInfo());
    QVERIFY(copied.startsWith("tst_about 9.8.7\n"_L1));
    QVERIFY(copied.contains("Qt "_L1 + QLatin1StringView(qVersion())));
    QVERIFY(copied.contains("Chromium "_L1));
    QVERIFY(!copied.contains(qEnvironmentVariable("HOME", u"/home"_s)));
}

void AboutTest::hasTheLicence()
{
    QVERIFY(ownLicence().contains("GNU GENERAL PUBLIC LICENSE"_L1));
    const AboutWindow about;
    QCOMPARE(about.findChild<QPlainTextEdit *>()->toPlainText(), ownLicence());
}

void AboutTest::everythingHasAName()
{
    const AboutWindow about;
    QVERIFY(!about.isModal());
    QCOMPARE(about.findChild<QTreeWidget *>()->topLevelItemCount(), carriedParts().size());
    QVERIFY(!about.findChild<QTreeWidget *>()->accessibleName().isEmpty());
    QVERIFY(!about.findChild<QPlainTextEdit *>()->accessibleName().isEmpty());
    for (const QPushButton *button : about.findChildren<QPushButton *>())
        QVERIFY(!button->text().isEmpty());
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"tst_about"_s);
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    AboutTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_about.moc"
