#include "icons.h"
#include "messagebar.h"
#include "textzoom.h"
#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QIcon>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolBar>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray emptyIssue = "# 嵌入式AI简报 (2020-03-30)\n\n## 业界新闻\n\n## 论文\n\n## 博文\n"_ba;

const QByteArray fullIssue = "# 嵌入式AI简报 (2020-03-30)\n\n> 导读：本次3条。\n\n## 业界新闻\n\n"
                             "- [手机芯片往事 | 半导体行业观察](https://a.cn/1)  \n摘要：第一段。  \n第二段在这里。\n\n"
                             "- [一图理清软件栈 | 某号](https://a.cn/2)  \n摘要：CUDA。\n\n## 论文\n\n"
                             "- [稀疏注意力 | 木犀](https://a.cn/3)  \n摘要：省内存。\n"_ba;

void collect(const QList<QAction *> &actions, QList<QAction *> *all)
{
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        all->append(action);
        if (action->menu())
            collect(action->menu()->actions(), all);
    }
}

} // namespace

class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsComplete();
    void anIssueFromEmptyToCopied();
    void changesTabs();
    void goesRoundTheWindow();
    void goesToAnItem();
    void leavesTheListAsItCame();
    void findsACommand();
    void listsTheShortcuts();
    void findsAndReplaces();
    void zoomsWhereTheFocusIs();
    void remembersThePlace();
    void remembersSomePlacesOnly();

private:
    const OwnFolder m_folder;
};

void KeyboardTest::everyCommandIsComplete()
{
    WindowFixture f(m_folder.write(u"full.md"_s, fullIssue));
    QVERIFY(f.isShown);
    QList<QAction *> actions;
    collect(f.window.menuBar()->actions(), &actions);
    QVERIFY(actions.size() > 35);
    QHash<QKeySequence, QString> keys;
    for (const QAction *action : std::as_const(actions)) {
        QVERIFY(!action->text().isEmpty());
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString() + u": "_s + action->text() + u", "_s + keys[key]));
            keys[key] = action->text();
        }
    }
    // What is done often has a key.
    for (const QString &key : {u"Ctrl+O"_s, u"Ctrl+S"_s, u"Ctrl+Z"_s, u"Ctrl+F"_s, u"Ctrl+H"_s, u"F3"_s, u"Ctrl+P"_s,
                               u"Ctrl+1"_s, u"Ctrl+PgDown"_s, u"F6"_s, u"Ctrl++"_s, u"Ctrl+0"_s, u"Ctrl+Shift+C"_s,
                               u"Ctrl+Shift+P"_s, u"Alt+Up"_s, u"Ctrl+Return"_s})
        QVERIFY2(keys.contains(QKeySequence(key)), qPrintable(key));
    // Each mnemonic once in its menu.
    for (const QAction *top : f.window.menuBar()->actions()) {
        QSet<QChar> mnemonics;
        for (const QAction *action : top->menu()->actions()) {
            const qsizetype at = QString(action->text()).replace(u"&&"_s, u"__"_s).indexOf(u'&');
            if (at < 0 || action->isSeparator())
                continue;
            const QChar mnemonic = action->text().at(at + 1).toLower();
            QVERIFY2(!mnemonics.contains(mnemonic), qPrintable(action->text()));
            mnemonics.insert(mnemonic);
        }
    }
    QHash<qint64, QString> icons;
    for (const QAction *action : f.window.findChild<QToolBar *>()->actions()) {
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        QVERIFY2(!action->icon().isNull() && !icons.contains(action->icon().cacheKey()), qPrintable(action->text()));
        icons[action->icon().cacheKey()] = action->text();
    }
    QVERIFY(icons.size() >= 6);
}

void KeyboardTest::anIssueFromEmptyToCopied()
{
    const QString path = m_folder.write(u"empty.md"_s, emptyIssue);
    WindowFixture f(path);
    QVERIFY(f.isShown);
    QVERIFY(f.window.editor().isAncestorOf(QApplication::focusWidget())); // without a click
    f.press(Qt::Key_2, Qt::ControlModifier);                              // 业界新闻
    QCOMPARE(f.tabs()->currentIndex(), 1);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    f.type(u"手机芯片往事"_s);
    f.press(Qt::Key_Return);
    QTRY_VERIFY(f.bytes().contains("手机芯片往事"));
    f.press(Qt::Key_F6); // from the line to the list, and on to the form
    for (int i = 0; i < 3 && f.focusName() != u"title"_s; ++i)
        f.press(Qt::Key_F6);
    QCOMPARE(f.focusName(), u"title"_s);
    const auto tabTo = [&f](const QString &name) {
        for (int i = 0; i < 30 && f.focusName() != name; ++i)
            f.press(Qt::Key_Tab);
        return f.focusName() == name;
    };
    QVERIFY(tabTo(u"source-name"_s));
    f.type(u"半导体行业观察"_s);
    QVERIFY(tabTo(u"url"_s));
    f.type(u"https://mp.weixin.qq.com/s/1"_s);
    QVERIFY(tabTo(u"summary"_s));
    f.type(u"一段往事。"_s);
    QTRY_VERIFY(f.bytes().contains("一段往事。"));
    QVERIFY2(f.bytes().contains("[手机芯片往事 | 半导体行业观察](https://mp.weixin.qq.com/s/1)"),
             f.bytes().constData());

    // A second one, which then goes before the first.
    f.press(Qt::Key_Return, Qt::ControlModifier);
    f.type(u"- [另一条 | 某号](https://a.cn)"_s);
    f.press(Qt::Key_Return);
    QTRY_VERIFY(f.bytes().contains("另一条"));
    f.press(Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(f.bytes().indexOf("另一条") < f.bytes().indexOf("手机芯片往事"));
    f.press(Qt::Key_F6); // the line itself undoes what is typed in it
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(f.bytes().indexOf("另一条") > f.bytes().indexOf("手机芯片往事"));

    f.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(tabTo(u"intro"_s));
    f.type(u"本次2条。"_s);
    QTRY_VERIFY(f.bytes().contains("> 导读：本次2条。"));

    QSignalSpy saved(&f.window.workspace(), &Workspace::saved);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(saved.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), f.bytes());

    QGuiApplication::clipboard()->clear();
    f.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!f.window.messages().shown("copying").isEmpty()); // what readers would see broken is said once
    f.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto copied = [] {
        const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
        return data ? data->html() : QString();
    };
    QTRY_VERIFY(copied().contains(u"手机芯片往事"_s));
    QVERIFY(copied().contains(u"本次2条。"_s));
}

void KeyboardTest::changesTabs()
{
    WindowFixture f(m_folder.write(u"full.md"_s, fullIssue));
    QVERIFY(f.isShown);
    f.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(f.tabs()->currentIndex(), 0);
    f.press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(f.tabs()->currentIndex(), f.tabs()->count() - 1);
    f.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(f.tabs()->currentIndex(), 0);
    f.press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(f.tabs()->currentIndex(), 1);
}

void KeyboardTest::goesRoundTheWindow()
{
    WindowFixture f(m_folder.write(u"full.md"_s, fullIssue));
    QVERIFY(f.isShown);
    f.press(Qt::Key_2, Qt::ControlModifier);
    f.visible<QListView>(u"items"_s)->setFocus();
    f.press(Qt::Key_F6);
    QCOMPARE(f.focusName(), u"title"_s);
    f.press(Qt::Key_F6);
    QVERIFY(f.window.preview().isAncestorOf(QApplication::focusWidget()));
    f.press(Qt::Key_F6);
    QCOMPARE(f.focusName(), u"items"_s);
    f.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(f.window.preview().isAncestorOf(QApplication::focusWidget()));
    f.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(f.focusName(), u"title"_s);
}

void KeyboardTest::goesToAnItem()
{
    WindowFixture f(m_folder.write(u"full.md"_s, fullIssue));
    QVERIFY(f.isShown);
    f.press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(f.focusName(), u"quick-pick-text"_s);
    auto *const list = f.visible<QListView>(u"quick-pick-list"_s);
    QCOMPARE(list->model()->rowCount(), 3);
    f.type(u"稀疏"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    f.press(Qt::Key_Return);
    QCOMPARE(f.tabs()->currentIndex(), 2);
    QCOMPARE(f.focusName(), u"title"_s);
    QCOMPARE(f.visible<QLineEdit>(u"title"_s)->text(), u"稀疏注意力"_s);

    f.press(Qt::Key_P, Qt::ControlModifier);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Return);
    QCOMPARE(f.tabs()->currentIndex(), 1);
    QCOMPARE(f.visible<QLineEdit>(u"title"_s)->text(), u"一图理清软件栈"_s);
}

void KeyboardTest::leavesTheListAsItCame()
{
    WindowFixture f(m_folder.write(u"full.md"_s, fullIssue));
    QVERIFY(f.isShown);
    f.press(Qt::Key_2, Qt::ControlModifier);
    f.visible<QLineEdit>(u"source-name"_s)->setFocus();
    f.press(Qt::Key_P, Qt::ControlModifier);
    f.type(u"没有这样的"_s);
    f.press(Qt::Key_Return); // nothing to go to
    QCOMPARE(f.focusName(), u"quick-pick-text"_s);
    f.press(Qt::Key_Escape);
    QCOMPARE(f.focusName(), u"source-name"_s);
    QVERIFY(!f.visible<QLineEdit>(u"quick-pick-text"_s));
    QCOMPARE(f.bytes(), fullIssue);
}

void KeyboardTest::findsACommand()
{
    WindowFixture f(m_folder.write(u"full.md"_s, fullIssue));
    QVERIFY(f.isShown);
    f.press(Qt::Key_2, Qt::ControlModifier);
    f.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    f.type(u"show preview"_s);
    f.press(Qt::Key_Return);
    QVERIFY(!f.window.preview().isVisible());
}

void KeyboardTest::listsTheShortcuts()
{
    WindowFixture f(m_folder.write(u"full.md"_s, fullIssue));
    QVERIFY(f.isShown);
    f.press(Qt::Key_F1);
    auto *const tree = f.window.findChild<QTreeWidget *>();
    QVERIFY(tree);
    const auto found = tree->findItems(u"Ctrl+P"_s, Qt::MatchExactly | Qt::MatchRecursive, 1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()->text(0), u"Go to Item"_s);
}

void KeyboardTest::findsAndReplaces()
{
    WindowFixture f(m_folder.write(u"full.md"_s, fullIssue));
    QVERIFY(f.isShown);
    f.press(Qt::Key_1, Qt::ControlModifier);
    f.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(f.focusName(), u"find"_s);
    f.type(u"第二段"_s);
    QTRY_COMPARE(f.tabs()->currentIndex(), 1);
    QTRY_COMPARE(f.visible<QTextEdit>(u"summary"_s)->textCursor().selectedText(), u"第二段"_s);
    f.press(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(f.focusName(), u"replacement"_s);
    f.type(u"后一段"_s);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    QByteArray expected = fullIssue;
    expected.replace("第二段", "后一段");
    QTRY_COMPARE(f.bytes(), expected);
    f.press(Qt::Key_Escape);
    QVERIFY(!f.visible<QLineEdit>(u"find"_s));
    QVERIFY(f.window.editor().isAncestorOf(QApplication::focusWidget()));
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.bytes(), fullIssue);
}

void KeyboardTest::zoomsWhereTheFocusIs()
{
    const QString path = m_folder.write(u"full.md"_s, fullIssue);
    qreal large = 0;
    qreal usual = 0;
    {
        WindowFixture f(path);
        QVERIFY(f.isShown);
        f.press(Qt::Key_2, Qt::ControlModifier);
        auto *const title = f.visible<QLineEdit>(u"title"_s);
        auto *const summary = f.visible<QTextEdit>(u"summary"_s);
        usual = title->font().pointSizeF();
        const qreal usualSummary = summary->font().pointSizeF();
        title->setFocus();
        const qreal pageZoom = f.page()->zoomFactor();
        f.press(Qt::Key_Plus, Qt::ControlModifier);
        f.press(Qt::Key_Plus, Qt::ControlModifier);
        large = title->font().pointSizeF();
        QVERIFY(large > usual * 1.15);
        QVERIFY(summary->font().pointSizeF() > usualSummary * 1.15);
        QCOMPARE(f.page()->zoomFactor(), pageZoom);
        // Fields that are made later are as large.
        f.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(f.visible<QLineEdit>(u"title"_s)->font().pointSizeF(), large);

        f.surface()->setFocus();
        f.press(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(f.page()->zoomFactor() < pageZoom);
        f.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(f.page()->zoomFactor(), pageZoom);
        QCOMPARE(title->font().pointSizeF(), large);
        QVERIFY(f.window.close());
    }
    WindowFixture again(path);
    QVERIFY(again.isShown);
    again.press(Qt::Key_2, Qt::ControlModifier);
    auto *const title = again.visible<QLineEdit>(u"title"_s);
    QTRY_COMPARE(title->font().pointSizeF(), large);
    QWheelEvent wheel(QPointF(5, 5), title->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(title, &wheel);
    QVERIFY(title->font().pointSizeF() < large);
    title->setFocus();
    again.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(title->font().pointSizeF(), usual);
}

void KeyboardTest::remembersThePlace()
{
    const QString path = m_folder.write(u"full.md"_s, fullIssue);
    const QString other = m_folder.write(u"other.md"_s, emptyIssue);
    {
        WindowFixture f(path);
        QVERIFY(f.isShown);
        f.window.editor().reveal({fullIssue.indexOf("二段在"), fullIssue.indexOf("二段在")});
        QCOMPARE(f.focusName(), u"summary"_s);
        QTextCursor cursor = f.visible<QTextEdit>(u"summary"_s)->textCursor();
        QCOMPARE(cursor.position(), 6);
        QVERIFY(f.window.close());
    }
    {
        WindowFixture f(path);
        QVERIFY(f.isShown);
        QTRY_COMPARE(f.focusName(), u"summary"_s);
        QCOMPARE(f.tabs()->currentIndex(), 1);
        QCOMPARE(f.visible<QTextEdit>(u"summary"_s)->textCursor().position(), 6);
        // In the same window too, and another file has its own.
        f.press(Qt::Key_3, Qt::ControlModifier);
        QSignalSpy replaced(&f.window.workspace(), &Workspace::documentReplaced);
        f.window.openFile(other);
        QVERIFY(replaced.wait());
        f.window.openFile(path);
        QVERIFY(replaced.wait());
        QCOMPARE(f.tabs()->currentIndex(), 2);
        QVERIFY(f.window.close());
    }
    // The file is shorter now, and has fewer tabs.
    m_folder.write(u"full.md"_s, "# x\n");
    WindowFixture f(path);
    QVERIFY(f.isShown);
    QCOMPARE(f.bytes(), "# x\n"_ba);
}

void KeyboardTest::remembersSomePlacesOnly()
{
    QSettings settings;
    settings.beginWriteArray(u"places"_s, 500);
    for (int i = 0; i < 500; ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"file"_s, u"/nowhere/%1.md"_s.arg(i));
        settings.setValue(u"tab"_s, u"broken"_s);
    }
    settings.endArray();
    settings.sync();
    WindowFixture f(m_folder.write(u"full.md"_s, fullIssue));
    QVERIFY(f.isShown);
    QVERIFY(f.window.close());
    settings.sync();
    QVERIFY(QSettings().value(u"places/size"_s).toInt() <= 60);
}

int main(int argc, char **argv)
{
    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    installIcons();
    KeyboardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyboard.moc"
