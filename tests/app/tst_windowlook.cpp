#include "appearance.h"
#include "checkkeeper.h"
#include "icons.h"
#include "taborder.h"
#include "themecard.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QPainter>
#include <QTreeView>
#include <cmath>
#include <utility>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray issue =
    "# 嵌入式AI简报 (2021-05-01)\n\n> 导读：本次3条。\n\n## 业界新闻\n\n"
    "- [2003.08646] [手机芯片往事 | 半导体行业观察](https://a.cn/1)  \n代码：https://github.com/a/b  \n摘要：第一段。  "
    "\n第二段。\n"
    "- [没有摘要的 | 某号](https://a.cn/2)\n\n## 论文\n\n- [稀疏注意力 | 木犀](https://a.cn/3)  \n摘要：省内存。\n";
const QByteArray earlier =
    "# 嵌入式AI简报 (2020-05-01)\n\n## 论文\n\n- [芯片旧闻 | 某号](https://a.cn/1)  \n摘要：芯片。\n";

constexpr QSize smallScreen(1366, 768);
constexpr double scale = 1.5;

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' ' +
           widget->accessibleName();
}

/// The window with everything in it that has colours of its own, and the page blank.
QImage shownBy(WindowFixture &f)
{
    QImage picture = f.window.grab().toImage();
    QPainter painter(&picture);
    const QWidget *const page = f.window.preview().findChild<QWebEngineView *>();
    painter.fillRect(QRect(page->mapTo(&f.window, QPoint()), page->size()), Qt::gray);
    return picture;
}

/// The smallest visible widgets in whose areas two pictures of a window differ.
QStringList differences(const WindowFixture &f, const QImage &a, const QImage &b)
{
    QStringList found;
    for (const QWidget *const widget : f.window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->findChildren<QWidget *>().isEmpty() ||
            widget->inherits("QLineEditIconButton")) // fades in
            continue;
        const QRect area(widget->mapTo(&f.window, QPoint()) * a.devicePixelRatio(),
                         widget->size() * a.devicePixelRatio());
        if (a.copy(area) != b.copy(area))
            found.append(nameOf(widget) + u" in "_s + nameOf(widget->parentWidget()));
    }
    return found;
}

/// A press of the command with these words.
void trigger(const WindowFixture &f, const QString &text)
{
    for (const QAction *const menu : f.window.menuBar()->actions()) {
        for (QAction *const action : menu->menu()->actions()) {
            if (QString(action->text()).remove(u'&') == text)
                return action->trigger();
        }
    }
    qFatal("There is no command %s", qPrintable(text));
}

} // namespace

/// How the window looks on a small screen at 150 %, in the dark, and to who goes through it by Tab.
class WindowLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { applyAppearance(Preferences::Appearance::System); }

    void leavesNothingBehindInAnotherPalette_data();
    void leavesNothingBehindInAnotherPalette();
    void iconsAreSharp();
    void fitsASmallScreen_data();
    void fitsASmallScreen();
    void tabFollowsTheEye_data();
    void tabFollowsTheEye();

private:
    void bringUp(WindowFixture &f, const QString &state) const;
    static void addStates();

    std::unique_ptr<OwnFolder> m_folder;
    QString m_path;
};

void WindowLookTest::init()
{
    m_folder = std::make_unique<OwnFolder>();
    m_folder->write(u"2020-05-01.md"_s, earlier);
    m_path = m_folder->write(u"2021-05-01.md"_s, issue);
}

void WindowLookTest::addStates()
{
    QTest::addColumn<QString>("state");
    for (const QString &state :
         {u"opening"_s, u"item"_s, u"source"_s, u"find"_s, u"archive"_s, u"search"_s, u"gallery"_s, u"message"_s})
        QTest::newRow(qPrintable(state)) << state;
}

void WindowLookTest::bringUp(WindowFixture &f, const QString &state) const
{
    QVERIFY(f.isShown);
    QTRY_VERIFY(f.window.findChild<CheckKeeper *>()->isUpToDate());
    // Without keys: a window that is made active by others may have given the focus to nothing.
    f.tabs()->setCurrentIndex(state == "opening"_L1 ? 0 : 1);
    QTRY_VERIFY(f.visible<QWidget>(u"mark-notes"_s) || state == "opening"_L1);
    if (state == "source"_L1 || state == "find"_L1)
        f.tabs()->setCurrentIndex(f.tabs()->count() - 1);
    if (state == "find"_L1) {
        trigger(f, u"Replace…"_s);
        auto *const find = f.visible<QLineEdit>(u"find"_s);
        QVERIFY(find);
        find->insert(u"摘要"_s);
        QTRY_VERIFY(!f.visible<QLabel>(u"find-count"_s)->text().isEmpty());
    }
    if (state == "archive"_L1 || state == "search"_L1) {
        trigger(f, u"Archive"_s);
        QTRY_VERIFY(f.visible<QTreeView>(u"archive-issues"_s));
    }
    if (state == "search"_L1) {
        f.visible<QLineEdit>(u"archive-search"_s)->setText(u"芯片"_s);
        QTRY_VERIFY(f.visible<QListView>(u"archive-hits"_s));
        auto *const hits = f.visible<QListView>(u"archive-hits"_s);
        hits->setCurrentIndex(hits->model()->index(0, 0));
        QVERIFY(f.visible<QWidget>(u"archive-details"_s));
    }
    if (state == "gallery"_L1) {
        trigger(f, u"Theme Gallery"_s);
        QTRY_VERIFY(f.visible<QListView>(u"themes"_s));
        const QAbstractItemModel *const themes = f.visible<QListView>(u"themes"_s)->model();
        for (int row = 0; row < themes->rowCount(); ++row) // the pictures are made one after the other
            QTRY_VERIFY_WITH_TIMEOUT(!themes->index(row, 0).data(Qt::DecorationRole).value<QPixmap>().isNull(),
                                     WindowFixture::patience);
    }
    if (state == "message"_L1) {
        auto *const date = f.visible<QListView>(u"items"_s);
        QVERIFY(date);
        Q_EMIT f.window.editor().refused(u"Something went wrong."_s);
    }
    QCoreApplication::sendPostedEvents();
}

void WindowLookTest::leavesNothingBehindInAnotherPalette_data()
{
    addStates();
}

void WindowLookTest::leavesNothingBehindInAnotherPalette()
{
    QFETCH(const QString, state);
    const auto picture = [&](Preferences::Appearance first, Preferences::Appearance then, const QImage *other,
                             QStringList *differing) {
        applyAppearance(first);
        WindowFixture f(m_path);
        bringUp(f, state);
        if (then != first)
            applyAppearance(then);
        QCoreApplication::sendPostedEvents();
        // Highlighting and what was searched for come a moment later.
        QImage shown;
        int same = 0;
        const bool isSettled = QTest::qWaitFor(
            [&] {
                if (QWidget *const focus = QApplication::focusWidget())
                    focus->clearFocus(); // which one window may have and the other not
                const QImage before = std::exchange(shown, shownBy(f));
                same = before == shown ? same + 1 : 0;
                return same == 10;
            },
            WindowFixture::patience);
        if (!isSettled)
            differing->append(u"it does not come to rest"_s);
        if (other)
            if (other)
                differing->append(differences(f, shown, *other));
        return shown;
    };
    using enum Preferences::Appearance;
    for (const auto &[from, to] : {std::pair{Light, Dark}, std::pair{Dark, Light}}) {
        QStringList differing;
        const QImage switched = picture(from, to, nullptr, &differing);
        QSettings().remove(u"archive"_s);
        const QImage fresh = picture(to, to, &switched, &differing);
        QSettings().remove(u"archive"_s);
        QVERIFY2(differing.isEmpty(), qPrintable(u'\n' + differing.join(u'\n')));
        QVERIFY(switched != picture(from, from, nullptr, &differing)); // it is another palette at all
        QSettings().remove(u"archive"_s);
    }
}

void WindowLookTest::iconsAreSharp()
{
    WindowFixture f(m_path);
    bringUp(f, u"gallery"_s);
    QCOMPARE(f.window.devicePixelRatioF(), scale);
    int looked = 0;
    for (const QAbstractButton *const button : f.window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->icon().isNull())
            continue;
        ++looked;
        const QPixmap icon = button->icon().pixmap(button->iconSize(), scale);
        QVERIFY2(icon.width() >= std::floor(std::min(button->iconSize().width(), button->iconSize().height()) * scale),
                 qPrintable(nameOf(button) + u": "_s + QString::number(icon.width())));
    }
    QVERIFY(looked > 10);
    const auto *const themes = f.visible<QListView>(u"themes"_s);
    const auto thumbnail = themes->model()->index(0, 0).data(Qt::DecorationRole).value<QPixmap>();
    QVERIFY2(thumbnail.width() >= ThemeCard::picture.width() * scale, qPrintable(QString::number(thumbnail.width())));
}

void WindowLookTest::fitsASmallScreen_data()
{
    addStates();
}

void WindowLookTest::fitsASmallScreen()
{
    QFETCH(const QString, state);
    WindowFixture f(m_path);
    // What a task bar and the window's own title leave.
    const QSize room(int(smallScreen.width() / scale), int((smallScreen.height() - 80) / scale));
    f.window.resize(room);
    bringUp(f, state);
    QTRY_COMPARE(f.window.size(), room);
    QStringList cut;
    for (const QWidget *const widget : f.window.findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus || qobject_cast<const QLabel *>(widget);
        if (!widget->isVisible() || !isControl || qobject_cast<const QWebEngineView *>(widget))
            continue;
        bool canScroll = false;
        for (const QWidget *above = widget->parentWidget(); above && !canScroll; above = above->parentWidget())
            canScroll = qobject_cast<const QAbstractScrollArea *>(above);
        const QRect at(widget->mapTo(&f.window, QPoint()), widget->size());
        if (!canScroll &&
            (!f.window.rect().contains(at) || !widget->parentWidget()->rect().contains(widget->geometry())))
            cut.append(u"outside: "_s + nameOf(widget));
        const auto *const button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            cut.append(u"too narrow: "_s + nameOf(widget) + u' ' + button->text());
    }
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void WindowLookTest::tabFollowsTheEye_data()
{
    addStates();
}

void WindowLookTest::tabFollowsTheEye()
{
    QFETCH(const QString, state);
    WindowFixture f(m_path);
    bringUp(f, state);
    QList<const QWidget *> parts{f.tabs()->currentWidget()};
    for (const QString &name : {u"find-bar"_s, u"archive"_s, u"themeGallery"_s}) {
        if (const QWidget *const part = f.visible<QWidget>(name))
            parts.append(part);
    }
    QStringList jumps;
    for (const QWidget *const part : std::as_const(parts)) {
        const TabOrder order(part);
        QVERIFY(!order.stops.isEmpty());
        jumps += order.jumps();
    }
    QVERIFY2(jumps.isEmpty(), qPrintable(u'\n' + jumps.join(u'\n')));
}

int main(int argc, char **argv)
{
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    QApplication::setCursorFlashTime(0);
    installIcons();
    WindowLookTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowlook.moc"
