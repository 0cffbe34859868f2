#include "cssedit.h"
#include "csstab.h"
#include "editorpane.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "previewpane.h"
#include "themecontrolspanel.h"
#include "themefolder.h"
#include "themegallery.h"
#include "themelistmodel.h"
#include "workspace.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPixmap>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds: the engine starts its processes

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A window that is shown on an issue, its preview included.
class OpenWindow
{
public:
    explicit OpenWindow(const QString &path)
    {
        QSignalSpy shown(&window.preview(), &PreviewPane::articleShown);
        window.show();
        window.openFile(path);
        isShown = shown.wait(patience);
    }

    QByteArray dom()
    {
        std::optional<QByteArray> html;
        window.preview().readBack([&html](const QByteArray &read) { html = read; });
        return QTest::qWaitFor([&html] { return html.has_value(); }, patience) ? *html : QByteArray();
    }
    bool waitForDom(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return dom().contains(text); }, patience);
    }
    void trigger(const QKeySequence &shortcut)
    {
        for (auto *const candidate : window.findChildren<QAction *>()) {
            if (candidate->shortcut() == shortcut)
                return candidate->trigger();
        }
        QFAIL(qPrintable(shortcut.toString()));
    }
    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
    }
    ThemeGallery *gallery() { return window.findChild<ThemeGallery *>(); }
    QListView *cards() { return gallery()->findChild<QListView *>(u"themes"_s); }
    CssTab *tab() { return window.findChild<CssTab *>(); }
    CssEdit *css() { return tab()->findChild<CssEdit *>(); }
    QString said() { return window.messages().shown("theming"); }

    MainWindow window;
    bool isShown = false;
};

} // namespace

class ThemesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theGalleryShowsThemesAsTheyLook();
    void arrowKeysChooseAndTheChoiceIsRemembered();
    void controlsChangeTheArticle();
    void aDroppedStyleSheetIsImported();
    void aFileThatIsNoThemeLeavesTheOldOne();
    void customCssBeginsAsACopyAndFollowsTyping();
    void mistakesAreUnderlinedAndListed();
    void theTabOutlivesTheIssue();
    void undoAndFindStayInTheTab();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_issue;
};

void ThemesTest::init()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path(u"settings"_s));
    QSettings().clear();
    QVERIFY(QDir(userThemeFolder()).removeRecursively());
    QVERIFY(QDir().mkpath(userThemeFolder()));
    QVERIFY(QDir(m_folder->path()).mkdir(u"issues"_s));
    m_issue = path(u"issues/sample-issue.md"_s);
    QVERIFY(QFile::copy(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/samples/sample-issue.md"), m_issue));
}

void ThemesTest::theGalleryShowsThemesAsTheyLook()
{
    write(userThemeFolder() + u"/red.css"_s,
          "/* @theme 红 / Red */ .article { background: #ff0000; color: #ff0000 } section { background: #ff0000 }");
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    QVERIFY(!open.gallery());
    open.trigger(QKeySequence(u"Ctrl+Shift+T"_s));
    QVERIFY(open.gallery());
    const QAbstractItemModel *const model = open.cards()->model();
    QVERIFY(model->rowCount() >= 2);
    QCOMPARE(model->index(0, 0).data(ThemeListModel::IsChosenRole).toBool(), true);
    QTRY_VERIFY_WITH_TIMEOUT(!model->index(model->rowCount() - 1, 0).data(Qt::DecorationRole).value<QPixmap>().isNull(),
                             patience);

    const auto redOf = [model](int row) {
        const QImage picture = model->index(row, 0).data(Qt::DecorationRole).value<QPixmap>().toImage();
        int red = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                red += picture.pixelColor(x, y).rgb() == QColor(Qt::red).rgb();
        }
        return red;
    };
    QCOMPARE(model->index(model->rowCount() - 1, 0).data(ThemeListModel::IdRole).toString(), u"red.css"_s);
    QVERIFY(redOf(model->rowCount() - 1) > 2000);
    QCOMPARE(redOf(0), 0);
}

void ThemesTest::arrowKeysChooseAndTheChoiceIsRemembered()
{
    write(userThemeFolder() + u"/zz.css"_s, "p { color: #123456 }");
    {
        OpenWindow open(m_issue);
        QVERIFY(open.isShown);
        QVERIFY(!open.dom().contains("#123456"));
        open.trigger(QKeySequence(u"Ctrl+Shift+T"_s));
        open.cards()->setFocus();
        QTest::keyClick(open.cards(), Qt::Key_End);
        QVERIFY(open.waitForDom("#123456"));
        QTRY_COMPARE(open.cards()->currentIndex().data(ThemeListModel::IsChosenRole).toBool(), true);
    }
    OpenWindow again(m_issue);
    QVERIFY(again.waitForDom("#123456"));

    // Another newsletter has its own.
    QVERIFY(QDir(m_folder->path()).mkdir(u"other"_s));
    const QString other = path(u"other/a.md"_s);
    QVERIFY(QFile::copy(m_issue, other));
    again.window.openFile(other);
    QVERIFY(QTest::qWaitFor([&] { return !again.dom().contains("#123456"); }, patience));
}

void ThemesTest::controlsChangeTheArticle()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    QVERIFY(open.dom().contains("font-size:15px"));
    open.trigger(QKeySequence(u"Ctrl+Shift+T"_s));
    auto *const panel = open.gallery()->findChild<ThemeControlsPanel *>();
    auto *const size = panel->findChild<QDoubleSpinBox *>();
    QCOMPARE(size->value(), 15.0);
    QTest::keyClick(size, Qt::Key_Up);
    QVERIFY(open.waitForDom("font-size:16px"));

    for (auto *const swatch : panel->findChildren<QToolButton *>()) {
        if (swatch->property("colour").toString() == "#b3261e"_L1)
            QTest::mouseClick(swatch, Qt::LeftButton);
    }
    QTRY_COMPARE(panel->controls().accent, u"#b3261e"_s);
    const QByteArray accent = "#b3261e";
    const QByteArray asRgb = "rgb(179";
    QVERIFY(QTest::qWaitFor([&] { return open.dom().contains(accent) || open.dom().contains(asRgb); }, patience));

    QTest::mouseClick(panel->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(open.waitForDom("font-size:15px"));
    QVERIFY(panel->controls().isEmpty());
}

void ThemesTest::aDroppedStyleSheetIsImported()
{
    write(path(u"mine.css"_s), "p { color: #123456 }\n\nblink { colour: red }\n");
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    open.drop(path(u"mine.css"_s));
    QVERIFY(open.waitForDom("#123456"));
    QVERIFY(QFile::exists(userThemeFolder() + u"/mine.css"_s));
    QVERIFY2(open.said().contains("line 3"_L1), qPrintable(open.said())); // what was not understood
    QCOMPARE(open.window.workspace().path(), m_issue);
}

void ThemesTest::aFileThatIsNoThemeLeavesTheOldOne()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    const QByteArray before = open.dom();
    for (const QByteArray &bytes : {QByteArray("a\0b", 3), QByteArray("just words"), QByteArray()}) {
        open.window.messages().takeBack("theming");
        write(path(u"bad.css"_s), bytes);
        open.drop(path(u"bad.css"_s));
        QTRY_VERIFY(open.said().contains("bad.css"_L1));
    }
    QCOMPARE(open.dom(), before);
    QVERIFY(QDir(userThemeFolder()).isEmpty());
}

void ThemesTest::customCssBeginsAsACopyAndFollowsTyping()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    open.trigger(QKeySequence(u"Ctrl+Alt+T"_s));
    QVERIFY(open.tab());
    QVERIFY(open.window.editor().isAncestorOf(open.tab()));
    QVERIFY(open.css()->toPlainText().contains(".article {"_L1));
    const QString file = userThemeFolder() + u"/my-default.css"_s;
    QVERIFY(QFile::exists(file));

    open.css()->moveCursor(QTextCursor::End);
    QTest::keyClicks(open.css(), u"p { color: #abc123 }"_s);
    QVERIFY(open.waitForDom("#abc123"));
    QTRY_VERIFY(contents(file).endsWith("p { color: #abc123 }")); // saves by itself

    OpenWindow again(m_issue);
    QVERIFY(again.waitForDom("#abc123"));
}

void ThemesTest::mistakesAreUnderlinedAndListed()
{
    write(userThemeFolder() + u"/zz.css"_s, "p { color: #123456 }\n");
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    open.trigger(QKeySequence(u"Ctrl+Shift+T"_s));
    open.cards()->setFocus();
    QTest::keyClick(open.cards(), Qt::Key_End);
    QVERIFY(open.waitForDom("#123456"));
    open.trigger(QKeySequence(u"Ctrl+Alt+T"_s));
    QCOMPARE(open.tab()->id(), u"zz.css"_s); // one's own theme is opened itself
    QVERIFY(open.css()->extraSelections().isEmpty());

    open.css()->moveCursor(QTextCursor::End);
    QTest::keyClicks(open.css(), u"h2 { colour: red; }"_s);
    QTRY_COMPARE(open.css()->extraSelections().size(), 1);
    QCOMPARE(open.css()->extraSelections().first().cursor.blockNumber(), 1);
    auto *const list = open.tab()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().contains("2"_L1), qPrintable(list->item(0)->text()));
    open.css()->moveCursor(QTextCursor::Start);
    Q_EMIT list->itemActivated(list->item(0));
    QCOMPARE(open.css()->textCursor().blockNumber(), 1);

    // Put right, the marks go.
    for (int i = 0; i < 20; ++i)
        open.css()->undo();
    open.css()->setPlainText(u"p { color: #654321 }"_s);
    QTRY_VERIFY(open.css()->extraSelections().isEmpty());
    QVERIFY(open.waitForDom("#654321"));
}

void ThemesTest::theTabOutlivesTheIssue()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    open.trigger(QKeySequence(u"Ctrl+Alt+T"_s));
    auto *const tabs = open.window.editor().findChild<QTabWidget *>();
    QCOMPARE(tabs->currentWidget(), open.tab());
    const int count = tabs->count();

    const QString other = path(u"issues/other.md"_s);
    QVERIFY(QFile::copy(m_issue, other));
    QSignalSpy shown(&open.window.preview(), &PreviewPane::articleShown);
    open.window.openFile(other);
    QVERIFY(shown.wait(patience));
    QVERIFY(open.tab());
    QCOMPARE(tabs->count(), count);
    QVERIFY(tabs->indexOf(open.tab()) == count - 1);

    const QPointer<CssTab> tab = open.tab();
    Q_EMIT tab->closed();
    QTRY_VERIFY(!tab);
    QCOMPARE(tabs->count(), count - 1);
}

void ThemesTest::undoAndFindStayInTheTab()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    open.trigger(QKeySequence(u"Ctrl+Alt+T"_s));
    const QByteArray issue = open.window.workspace().document()->text().bytes();
    const QString before = open.css()->toPlainText();
    open.css()->moveCursor(QTextCursor::End);
    QTest::keyClicks(open.css(), u"xyz"_s);
    QTest::keyClick(open.css(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(open.css()->toPlainText(), before);
    QCOMPARE(open.window.workspace().document()->text().bytes(), issue);

    QTest::keyClick(open.css(), Qt::Key_F, Qt::ControlModifier);
    auto *const find = open.tab()->findChild<QLineEdit *>();
    QVERIFY(find->isVisible());
    QTest::keyClicks(find, u".tagline"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(open.css()->textCursor().selectedText(), u".tagline"_s);
}

int main(int argc, char *argv[])
{
    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Jianbao"_s);
    QCoreApplication::setApplicationName(u"tst_themes"_s);
    ThemesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_themes.moc"
