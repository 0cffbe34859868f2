#include "appearance.h"
#include "generalpage.h"
#include "icons.h"
#include "look.h"
#include "mainwindow.h"
#include "placekeeper.h"
#include "previewpane.h"
#include "privacypage.h"
#include "remotepictures.h"
#include "settingsdesk.h"
#include "settingswindow.h"
#include "textzoom.h"
#include "translations.h"
#include "writingpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }

    void keepsWhatIsChosen();
    void readsWhatIsBroken();
    void choosesALanguage();
    void choosesAnAppearance();
    void showsAnAppearance();
    void followsTheTextSizeOfTheWindows();
    void windowsFollow();
    void forgetsFiles();
    void readsPagesOfPastedLinksOrNot();
    void forgetsAllowances();
    void opensOnce();
    void isReachedByKeyboard();
    void qtAndDatesFollowTheLanguage_data();
    void qtAndDatesFollowTheLanguage();

private:
    QTemporaryDir m_folder;
};

void SettingsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void SettingsTest::keepsWhatIsChosen()
{
    {
        Preferences preferences;
        QCOMPARE(preferences.language(), QString());
        QCOMPARE(preferences.appearance(), Preferences::Appearance::System);
        QVERIFY(preferences.reopensWindows());
        QVERIFY(preferences.scrollsTogether());
        QCOMPARE(preferences.textSize(), 1.0);
        preferences.setLanguage(u"zh_TW"_s);
        preferences.setAppearance(Preferences::Appearance::Dark);
        preferences.setReopensWindows(false);
        preferences.setScrollsTogether(false);
        preferences.setTextSize(1.3);
    }
    Preferences again;
    QCOMPARE(again.language(), u"zh_TW"_s);
    QCOMPARE(again.appearance(), Preferences::Appearance::Dark);
    QVERIFY(!again.reopensWindows());
    QVERIFY(!again.scrollsTogether());
    QCOMPARE(again.textSize(), 1.3);
    again.setLanguage({});
    QCOMPARE(Preferences().language(), QString());
}

void SettingsTest::readsWhatIsBroken()
{
    QSettings settings;
    settings.setValue(u"language"_s, u"tlh"_s);
    settings.setValue(u"appearance"_s, u"Mauve"_s);
    settings.setValue(u"window/textZoom"_s, u"nan"_s);
    const Preferences preferences;
    QCOMPARE(preferences.language(), QString());
    QCOMPARE(preferences.appearance(), Preferences::Appearance::System);
    QCOMPARE(preferences.textSize(), 1.0);
    settings.setValue(u"window/textZoom"_s, 1e9);
    QCOMPARE(Preferences().textSize(), TextZoom::largest);
}

void SettingsTest::choosesALanguage()
{
    Preferences preferences;
    const GeneralPage page(preferences);
    auto *const box = page.findChild<QComboBox *>(u"language"_s);
    QCOMPARE(box->currentIndex(), 0);
    for (const QString &language : languages()) {
        const int at = box->findText(nameOfLanguage(language));
        QVERIFY2(at > 0, qPrintable(language));
        box->setCurrentIndex(at);
        QCOMPARE(preferences.language(), language);
    }
    box->setCurrentIndex(0);
    QCOMPARE(preferences.language(), QString());
    preferences.setLanguage(u"zh_TW"_s);
    QCOMPARE(GeneralPage(preferences).findChild<QComboBox *>(u"language"_s)->currentText(), u"繁體中文"_s);
}

void SettingsTest::choosesAnAppearance()
{
    Preferences preferences;
    const GeneralPage page(preferences);
    QSignalSpy changed(&preferences, &Preferences::appearanceChanged);
    auto *const box = page.findChild<QComboBox *>(u"appearance"_s);
    box->setCurrentIndex(2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(preferences.appearance(), Preferences::Appearance::Dark);
}

void SettingsTest::showsAnAppearance()
{
    const auto isDark = [] { return QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F; };
    const QPalette system = QApplication::palette();
    QWidget window;
    auto *const label = new QLabel(&window);
    Look::makeSecondary(label);
    window.show();
    for (const auto appearance : {Preferences::Appearance::Dark, Preferences::Appearance::Light}) {
        applyAppearance(appearance);
        QCOMPARE(isDark(), appearance == Preferences::Appearance::Dark);
        const QPalette palette = QApplication::palette();
        const float contrast =
            std::abs(palette.color(QPalette::Text).lightnessF() - palette.color(QPalette::Base).lightnessF());
        QVERIFY2(contrast > 0.6F, qPrintable(QString::number(contrast)));
        QTRY_COMPARE(label->palette().color(QPalette::WindowText), Look::secondaryText(palette));
    }
    applyAppearance(Preferences::Appearance::System);
    QCOMPARE(QApplication::palette(), system);
}

void SettingsTest::followsTheTextSizeOfTheWindows()
{
    Preferences preferences;
    const WritingPage page(preferences);
    auto *const size = page.findChild<QSpinBox *>(u"textSize"_s);
    preferences.setTextSize(1.21); // by Ctrl++ in a window
    QCOMPARE(size->value(), 121);
    size->setValue(150);
    QCOMPARE(preferences.textSize(), 1.5);
    page.findChild<QPushButton *>()->click();
    QCOMPARE(preferences.textSize(), 1.0);
    QVERIFY(!page.findChild<QPushButton *>()->isEnabled());
}

void SettingsTest::windowsFollow()
{
    const SharedParts shared;
    const MainWindow one(shared);
    const MainWindow other(shared);
    shared.preferences->setTextSize(1.5);
    QCOMPARE(one.findChild<TextZoom *>()->factor(), 1.5);
    other.findChild<TextZoom *>()->zoomBy(1);
    QVERIFY(shared.preferences->textSize() > 1.5);
    QCOMPARE(one.findChild<TextZoom *>()->factor(), shared.preferences->textSize());
    other.preview().setFollowing(false);
    QVERIFY(!shared.preferences->scrollsTogether());
    QVERIFY(!one.preview().isFollowing());
    shared.preferences->setScrollsTogether(true);
    QVERIFY(other.preview().isFollowing());
}

void SettingsTest::forgetsFiles()
{
    RecentFiles recent;
    Preferences preferences;
    const PrivacyPage page(preferences, recent);
    auto *const forget = page.findChild<QPushButton *>(u"forgetFiles"_s);
    QVERIFY(!forget->isEnabled());
    recent.add(u"/a/b.md"_s);
    QVERIFY(forget->isEnabled());
    forget->click();
    QVERIFY(recent.paths().isEmpty());
    QVERIFY(RecentFiles().paths().isEmpty());
    QCOMPARE(QSettings().value(u"places/size"_s, 0).toInt(), 0);
}

void SettingsTest::readsPagesOfPastedLinksOrNot()
{
    RecentFiles recent;
    Preferences preferences;
    const PrivacyPage page(preferences, recent);
    auto *const choice = page.findChild<QCheckBox *>(u"readPastedLinks"_s);
    QVERIFY(choice->isChecked());
    QSignalSpy changed(&preferences, &Preferences::readsPastedLinksChanged);
    choice->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!Preferences().readsPastedLinks());
    choice->click();
    QVERIFY(Preferences().readsPastedLinks());
}

void SettingsTest::forgetsAllowances()
{
    RecentFiles recent;
    Preferences preferences;
    QVERIFY(!PrivacyPage(preferences, recent).findChild<QPushButton *>(u"forgetPictures"_s)->isEnabled());
    RemotePictures pictures;
    pictures.setIssue(u"/a/b.md"_s);
    pictures.loadAlways();
    QVERIFY(RemotePictures::hasAllowances());
    const PrivacyPage page(preferences, recent);
    page.findChild<QPushButton *>(u"forgetPictures"_s)->click();
    QVERIFY(!RemotePictures::hasAllowances());
}

void SettingsTest::opensOnce()
{
    QWidget window;
    window.show();
    SettingsDesk desk{SharedParts()};
    desk.show(&window);
    desk.show(&window);
    QCOMPARE(window.findChildren<SettingsWindow *>().size(), 1);
    auto *const settings = window.findChild<SettingsWindow *>();
    QVERIFY(!settings->isModal());
    settings->close();
    QTRY_VERIFY(window.findChildren<SettingsWindow *>().isEmpty());
    desk.show(&window);
    QCOMPARE(window.findChildren<SettingsWindow *>().size(), 1);
}

void SettingsTest::isReachedByKeyboard()
{
    QWidget window;
    SettingsDesk desk{SharedParts()};
    desk.show(&window);
    auto *const settings = window.findChild<SettingsWindow *>();
    auto *const list = settings->findChild<QListWidget *>();
    auto *const pages = settings->findChild<QStackedWidget *>();
    QVERIFY(list->count() >= 3);
    for (int i = 0; i < list->count(); ++i) {
        list->setCurrentRow(i);
        QCOMPARE(pages->currentIndex(), i);
        QVERIFY(!list->item(i)->icon().isNull());
    }
    for (const QWidget *field : pages->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QAbstractButton *>(field) || qobject_cast<const QComboBox *>(field) ||
                             (qobject_cast<const QSpinBox *>(field));
        if (isField)
            QVERIFY2((field->focusPolicy() & Qt::TabFocus) == Qt::TabFocus, field->metaObject()->className());
    }
}

void SettingsTest::qtAndDatesFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("january");
    QTest::newRow("English") << u"en"_s << u"Cancel"_s << u"January"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"取消"_s << u"一月"_s;
    QTest::newRow("Taiwan") << u"zh_TW"_s << u"取消"_s << u"1月"_s;
}

/// What Qt itself says in its dialogs, and how dates are written.
void SettingsTest::qtAndDatesFollowTheLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, cancel);
    QFETCH(const QString, january);
    const QLocale before;
    installTranslations(language);
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    const QString said = buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&');
    const QString month = QLocale().monthName(1);
    for (QTranslator *const translator : qApp->findChildren<QTranslator *>()) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    QLocale::setDefault(before);
    QCOMPARE(said, cancel);
    QCOMPARE(month, january);
}

int main(int argc, char *argv[])
{
    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    installIcons();
    QCoreApplication::setOrganizationName(u"Jianbao"_s);
    QCoreApplication::setApplicationName(u"tst_settings"_s);
    SettingsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settings.moc"
