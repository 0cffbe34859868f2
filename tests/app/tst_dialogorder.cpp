#include "accountbook.h"
#include "accountdialog.h"
#include "checkkeeper.h"
#include "icons.h"
#include "settingsdesk.h"
#include "taborder.h"
#include "windowfixture.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray issue =
    "# 嵌入式AI简报 (2021-05-01)\n\n> 导读：本次3条。\n\n## 业界新闻\n\n"
    "- [手机芯片往事 | 半导体行业观察](https://a.cn/1)  \n摘要：第一段。\n- [没有摘要的 | 某号](https://a.cn/2)\n";

/// Every action in the menus, those of menus in menus too.
QList<QAction *> commandsIn(const QList<QAction *> &actions)
{
    QList<QAction *> found;
    for (QAction *const action : actions) {
        if (action->menu())
            found += commandsIn(action->menu()->actions());
        else if (!action->isSeparator())
            found += action;
    }
    return found;
}

void trigger(const WindowFixture &f, const QString &text)
{
    for (QAction *const action : commandsIn(f.window.menuBar()->actions())) {
        if (QString(action->text()).remove(u'&') == text)
            return action->trigger();
    }
    qFatal("There is no command %s", qPrintable(text));
}

/// Qt's own, the cross that clears a line: what it does has a key, and it takes no focus.
bool isWithinAField(const QWidget *widget)
{
    return widget->inherits("QLineEditIconButton");
}

template <typename T>
T *shownDialog()
{
    for (QWidget *const window : QApplication::topLevelWidgets()) {
        if (auto *const dialog = qobject_cast<T *>(window); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// What is wrong with a dialog for who has the keyboard alone, or no eyes.
QStringList problemsOf(const QWidget *part)
{
    const TabOrder order(part);
    QStringList found;
    for (const QString &stop : order.nameless())
        found.append(u"no name: "_s + stop);
    for (const QString &jump : order.jumps())
        found.append(u"jump: "_s + jump);
    if (order.stops.isEmpty())
        found.append(u"nothing to stop at"_s);
    return found;
}

} // namespace

/// Every dialog, and the panels beside the editor, to who goes through them by Tab and is told their names.
class DialogOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void commandsHaveNames();
    void whatACommandOpens_data();
    void whatACommandOpens();
    void thePublishDialog();
    void theCheckPanel();
    void theSettings();
    void anAccount();

private:
    std::unique_ptr<OwnFolder> m_folder;
    QString m_path;
};

void DialogOrderTest::init()
{
    m_folder = std::make_unique<OwnFolder>();
    m_path = m_folder->write(u"2021-05-01.md"_s, issue);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // nobody's own keyring is asked
}

void DialogOrderTest::commandsHaveNames()
{
    const WindowFixture f(m_path);
    QVERIFY(f.isShown);
    const QList<QAction *> commands = commandsIn(f.window.menuBar()->actions());
    QVERIFY(commands.size() > 40);
    for (const QAction *const command : commands)
        QVERIFY2(!command->text().trimmed().isEmpty(), qPrintable(command->objectName()));
    for (const QToolButton *const button : f.window.findChildren<QToolButton *>()) {
        if (button->isVisible() && !isWithinAField(button))
            QVERIFY2(!TabOrder::spokenName(button).isEmpty(), qPrintable(TabOrder::describe(button)));
    }
}

void DialogOrderTest::whatACommandOpens_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : {u"New Issue…"_s, u"Keyboard Shortcuts"_s, u"About Jianbao"_s})
        QTest::newRow(qPrintable(command)) << command;
}

void DialogOrderTest::whatACommandOpens()
{
    QFETCH(const QString, command);
    const WindowFixture f(m_path);
    QVERIFY(f.isShown);
    trigger(f, command);
    QTRY_VERIFY(shownDialog<QDialog>());
    const QStringList found = problemsOf(shownDialog<QDialog>());
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void DialogOrderTest::thePublishDialog()
{
    AccountBook::put({.name = u"湖畔周报"_s, .appId = u"wx0123456789abcdef"_s});
    const WindowFixture f(m_path);
    QVERIFY(f.isShown);
    trigger(f, u"Send to the Draft Box…"_s);
    QTRY_VERIFY(shownDialog<QDialog>());
    auto *const dialog = shownDialog<QDialog>();
    QTRY_VERIFY(dialog->findChild<QListWidget *>(u"draft-notes"_s)->count() > 0);
    const QStringList found = problemsOf(dialog);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    AccountBook::remove(u"wx0123456789abcdef"_s);
}

void DialogOrderTest::theCheckPanel()
{
    const WindowFixture f(m_path);
    QVERIFY(f.isShown);
    QTRY_VERIFY(f.window.findChild<CheckKeeper *>()->isUpToDate());
    trigger(f, u"Show the Checks"_s);
    QTRY_VERIFY(f.visible<QWidget>(u"checks"_s));
    const QWidget *const panel = f.visible<QWidget>(u"checks"_s);
    const QStringList found = problemsOf(panel);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    for (const QToolButton *const button : panel->findChildren<QToolButton *>()) {
        if (isWithinAField(button))
            continue;
        const QString name = TabOrder::spokenName(button);
        bool isNumber = false;
        name.toInt(&isNumber);
        QVERIFY2(!name.isEmpty() && !isNumber, qPrintable(TabOrder::describe(button)));
    }
}

void DialogOrderTest::theSettings()
{
    SettingsDesk desk{SharedParts()};
    QWidget host;
    desk.show(&host);
    auto *const dialog = shownDialog<QDialog>();
    QVERIFY(dialog);
    auto *const pages = dialog->findChild<QListWidget *>();
    QVERIFY(pages && pages->count() >= 4);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        QCoreApplication::sendPostedEvents();
        const QStringList found = problemsOf(dialog);
        QVERIFY2(found.isEmpty(), qPrintable(pages->item(page)->text() + u'\n' + found.join(u'\n')));
    }
}

void DialogOrderTest::anAccount()
{
    AccountSecrets secrets;
    QWidget host;
    auto *const dialog = new AccountDialog({}, secrets, &host);
    dialog->show();
    for (QToolButton *const more : dialog->findChildren<QToolButton *>()) {
        if (more->isCheckable())
            more->setChecked(true);
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(TabOrder(dialog).stops.size() > 8);
    const QStringList found = problemsOf(dialog);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

int main(int argc, char **argv)
{
    PreviewPane::registerScheme();
    const QApplication app(argc, argv);
    installIcons();
    DialogOrderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dialogorder.moc"
