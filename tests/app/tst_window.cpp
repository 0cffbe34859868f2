#include "allwindows.h"
#include "editorpane.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "openingnote.h"
#include "previewpane.h"
#include "recentfiles.h"
#include "renderer.h"
#include "workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds: the engine starts its processes

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

    Document &document() { return *window.workspace().document(); }
    QByteArray dom()
    {
        std::optional<QByteArray> html;
        window.preview().readBack([&html](const QByteArray &read) { html = read; });
        return QTest::qWaitFor([&html] { return html.has_value(); }, patience) ? *html : QByteArray();
    }
    /// Where the DOM is no longer the HTML that is exported, from both; empty when they are the same.
    QByteArray difference()
    {
        const Snapshot &snapshot = document().snapshot();
        const QByteArray exported = WeChat::render(snapshot.text, *snapshot.issue, WeChat::Theme::standard()).html();
        const QByteArray shown = dom().replace("&nbsp;", "\u00a0"); // the way a browser writes it
        if (shown == exported)
            return {};
        const qsizetype at = std::ranges::mismatch(shown, exported).in1 - shown.begin();
        return "…" + shown.mid(at - 40, 120) + "… is not …" + exported.mid(at - 40, 120) + "…";
    }
    bool waitForDom(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return dom().contains(text); }, patience);
    }
    /// The title field of the item that is shown.
    QLineEdit *title()
    {
        for (auto *const line : window.editor().findChildren<QLineEdit *>(u"title"_s)) {
            if (line->isVisible())
                return line;
        }
        return nullptr;
    }
    QAction *action(const QKeySequence &shortcut)
    {
        for (auto *const candidate : window.findChildren<QAction *>()) {
            if (candidate->shortcut() == shortcut)
                return candidate;
        }
        return nullptr;
    }

    MainWindow window;
    bool isShown = false;
};

void answer(const OpenWindow &open, const QString &text)
{
    for (auto *const button : open.window.messages().findChildren<QPushButton *>()) {
        if (button->text() == text)
            button->click();
    }
}

/// The sample has two errors, which are said once before it is copied.
void passTheErrors(const OpenWindow &open)
{
    QTRY_VERIFY(open.window.messages().shown("copying").contains("readers would see"_L1));
    answer(open, u"Copy Anyway"_s);
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void showsTheStartPageFirst();
    void saysWhatIsBeingOpenedWhenThatTakesItsTime();
    void showsTheArticleAsExported();
    void aTypedTitleReachesThePreview();
    void changesTabsByKey();
    void savesWhatWasTyped();
    void copiesHtmlAndText();
    void saysWhichPicturesAreMissing();
    void copiesTheSourceAndTheText();
    void sayWhyAFileCannotBeOpened();
    void aFailedSaveKeepsTheTextAndSaysWhy();
    void offersWhatIsOnDisk();
    void asksBeforeItLosesEdits();
    void remembersRecentFiles();
    void opensADroppedFile();
    void exportsAPage();
    void aLongIssueFollowsTyping();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_issue;
};

void WindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void WindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    const QDir samples(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/samples"));
    QVERIFY(QDir(m_folder->path()).mkdir(u"issues"_s));
    m_issue = m_folder->filePath(u"issues/sample-issue.md"_s);
    QVERIFY(QFile::copy(samples.filePath(u"sample-issue.md"_s), m_issue));
    QVERIFY(QFile::copy(samples.filePath(u"latency.png"_s), m_folder->filePath(u"issues/latency.png"_s)));
    QVERIFY(QFile::setPermissions(m_issue, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

void WindowTest::showsTheStartPageFirst()
{
    MainWindow window;
    window.show();
    QVERIFY(!window.workspace().document());
    QVERIFY(!window.editor().isVisible());
    for (const auto *const action : window.findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Save))
            QVERIFY(!action->isEnabled());
    }
}

void WindowTest::saysWhatIsBeingOpenedWhenThatTakesItsTime()
{
    QStatusBar bar;
    OpeningNote note(bar, nullptr);
    note.begin(u"/issues/2024-05-06.md"_s);
    note.begin(u"/issues/2024-05-20.md"_s);
    QCOMPARE(bar.currentMessage(), QString());
    QTRY_VERIFY(bar.currentMessage().contains("2024-05-20.md"_L1));
    note.end(u"/issues/2024-05-06.md"_s); // the one that is no longer wanted
    QCOMPARE(note.path(), u"/issues/2024-05-20.md"_s);
    QVERIFY(!bar.currentMessage().isEmpty());
    note.end(u"/issues/2024-05-20.md"_s);
    QCOMPARE(note.path(), QString());
    QCOMPARE(bar.currentMessage(), QString());
}

void WindowTest::showsTheArticleAsExported()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    QCOMPARE(open.window.windowTitle(), u"sample-issue.md[*] — Jianbao"_s);
    QVERIFY(!open.window.isWindowModified());
    QCOMPARE(open.difference(), QByteArray());
}

void WindowTest::aTypedTitleReachesThePreview()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    open.window.activateWindow();
    QLineEdit *const title = open.title();
    QVERIFY(title);
    const QByteArray before = open.document().text().bytes();
    title->setFocus();
    title->setCursorPosition(0);
    QTest::keyClicks(title, u"Typed: "_s);
    QVERIFY(open.waitForDom("Typed: "));
    QVERIFY(open.window.isWindowModified());
    QVERIFY(open.document().text().bytes().contains("[Typed: "));

    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(open.document().text().bytes(), before);
    QVERIFY(!open.window.isWindowModified());
    QVERIFY(QTest::qWaitFor([&] { return !open.dom().contains("Typed: "); }, patience));
}

void WindowTest::changesTabsByKey()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    open.window.activateWindow();
    if (!QTest::qWaitForWindowActive(&open.window, 2000))
        QSKIP("without a window manager no window takes keys");
    auto *const tabs = open.window.editor().findChild<QTabWidget *>();
    QTest::keyClick(&open.window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 2);
    QTest::keyClick(&open.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 0);
    QTest::keyClick(&open.window, Qt::Key_9, Qt::ControlModifier); // there are seven
    QCOMPARE(tabs->currentIndex(), 0);
}

void WindowTest::savesWhatWasTyped()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    const QByteArray before = contents(m_issue);
    QLineEdit *const title = open.title();
    QVERIFY(title);
    const QByteArray old = title->text().toUtf8();
    title->selectAll();
    QTest::keyClicks(title, u"New title"_s);
    QSignalSpy saved(&open.window.workspace(), &Workspace::saved);
    open.action(QKeySequence::Save)->trigger();
    QVERIFY(saved.wait());
    QVERIFY(!open.window.isWindowModified());
    QByteArray expected = before;
    QCOMPARE(contents(m_issue), expected.replace(QByteArray("[" + old + " |"), "[New title |"));
}

void WindowTest::copiesHtmlAndText()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    QGuiApplication::clipboard()->clear();
    open.action(QKeySequence(u"Ctrl+Shift+C"_s))->trigger();
    passTheErrors(open);
    QTRY_VERIFY(open.window.messages().shown("copying").startsWith("Copied."_L1));
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    const Snapshot &snapshot = open.document().snapshot();
    QVERIFY(data->html().startsWith("<section"_L1));
    QVERIFY(data->html().contains("src=\"data:image/png;base64,"_L1));
    QVERIFY(!data->html().contains("latency.png"_L1));
    QCOMPARE(data->text(), WeChat::plainText(snapshot.text, *snapshot.issue));
    QVERIFY(!data->text().contains("<section"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(open.window.messages().shown("copying").isEmpty(), 10'000); // it goes by itself
}

void WindowTest::saysWhichPicturesAreMissing()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"issues/latency.png"_s)));
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    QGuiApplication::clipboard()->clear();
    open.action(QKeySequence(u"Ctrl+Shift+C"_s))->trigger();
    passTheErrors(open);
    QTRY_VERIFY(open.window.messages().shown("copying").contains("latency.png"_L1));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());

    QSignalSpy moved(&open.window.editor(), &EditorPane::currentSpanChanged);
    answer(open, u"Go There"_s);
    QVERIFY(!moved.isEmpty());
    QVERIFY(open.document().text().slice(open.window.editor().currentSpan()).contains("latency.png"));

    open.action(QKeySequence(u"Ctrl+Shift+C"_s))->trigger();
    QTRY_VERIFY(open.window.messages().shown("copying").contains("latency.png"_L1));
    answer(open, u"Copy Anyway"_s);
    QTRY_VERIFY(open.window.messages().shown("copying").startsWith("Copied."_L1));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains("latency.png"_L1));
}

void WindowTest::copiesTheSourceAndTheText()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    const Snapshot &snapshot = open.document().snapshot();
    QGuiApplication::clipboard()->clear();
    open.action(QKeySequence(u"Ctrl+Alt+C"_s))->trigger();
    passTheErrors(open);
    QTRY_VERIFY(open.window.messages().shown("copying").contains("HTML is copied"_L1));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(!data->hasHtml());
    QCOMPARE(data->text().toUtf8(), WeChat::render(snapshot.text, *snapshot.issue, WeChat::Theme::standard()).html());

    open.action(QKeySequence(u"Ctrl+Alt+Shift+C"_s))->trigger();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), WeChat::plainText(snapshot.text, *snapshot.issue));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void WindowTest::sayWhyAFileCannotBeOpened()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    const QString binary = m_folder->filePath(u"binary.md"_s);
    QFile file(binary);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("a\0b", 3), 3);
    file.close();
    for (const QString &path : {m_folder->filePath(u"missing.md"_s), binary, m_folder->path()}) {
        QSignalSpy failed(&open.window.workspace(), &Workspace::openFailed);
        open.window.openFile(path);
        QVERIFY(failed.wait());
        QVERIFY(open.window.messages().shown("opening").contains(QFileInfo(path).fileName()));
        QCOMPARE(open.window.workspace().path(), m_issue);
        QVERIFY(open.title());
    }
    QCOMPARE(contents(binary), "a\0b"_ba);
}

void WindowTest::aFailedSaveKeepsTheTextAndSaysWhy()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    const QByteArray before = contents(m_issue);
    QTest::keyClicks(open.title(), u"x"_s);
    const QByteArray typed = open.document().text().bytes();
    QVERIFY(typed != before);

    const QString folder = m_folder->filePath(u"issues"_s);
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const bool mayWriteAnyway = QFile(folder + u"/probe"_s).open(QIODevice::WriteOnly);
    QSignalSpy failed(&open.window.workspace(), &Workspace::saveFailed);
    open.action(QKeySequence::Save)->trigger();
    const bool hasFailed = !mayWriteAnyway && failed.wait();
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    if (mayWriteAnyway)
        QSKIP("this user may write everywhere");
    QVERIFY(hasFailed);
    QVERIFY(open.window.messages().shown("saving").contains("sample-issue.md"_L1));
    QCOMPARE(open.document().text().bytes(), typed);
    QVERIFY(open.window.isWindowModified());
    QCOMPARE(contents(m_issue), before);

    QSignalSpy saved(&open.window.workspace(), &Workspace::saved);
    open.action(QKeySequence::Save)->trigger();
    QVERIFY(saved.wait());
    QCOMPARE(contents(m_issue), typed);
    QVERIFY(open.window.messages().shown("saving").isEmpty());
}

void WindowTest::offersWhatIsOnDisk()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    const QByteArray before = open.document().text().bytes();
    const QByteArray theirs = contents(m_issue).replace("QL210", "QL220");
    const auto at = before.indexOf("QL210");
    open.document().apply(ChangeSet::insert(at, "my "), {u"type"_s, {}});
    QFile file(m_issue);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(theirs);
    file.close();
    QTRY_VERIFY(!open.window.messages().shown("disk").isEmpty());
    QVERIFY(!open.document().text().bytes().contains("QL220"));
    auto *const reload = open.window.messages().findChild<QPushButton *>();
    QVERIFY(reload);
    QCOMPARE(reload->text(), u"Reload"_s);
    reload->click();
    QTRY_COMPARE(open.document().text().bytes(), theirs);
    QVERIFY(open.waitForDom("QL220"));
    QVERIFY(open.window.messages().shown("disk").isEmpty());
}

void WindowTest::asksBeforeItLosesEdits()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    QTest::keyClicks(open.title(), u"x"_s);
    const auto question = [&] { return open.window.findChild<QMessageBox *>(u"unsavedQuestion"_s); };

    QVERIFY(!open.window.close());
    QTRY_VERIFY(question());
    question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question());
    QVERIFY(open.window.isVisible());

    QVERIFY(!open.window.close());
    QTRY_VERIFY(question());
    question()->button(QMessageBox::Save)->click();
    QTRY_VERIFY(!open.window.isVisible());
    QCOMPARE(contents(m_issue), open.document().text().bytes());
}

void WindowTest::remembersRecentFiles()
{
    {
        OpenWindow open(m_issue);
        QVERIFY(open.isShown);
    }
    QCOMPARE(RecentFiles().paths(), QStringList{m_issue});
}

void WindowTest::opensADroppedFile()
{
    AllWindows windows;
    MainWindow &window = windows.openEmpty();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_issue)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QSignalSpy replaced(&window.workspace(), &Workspace::documentReplaced);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QVERIFY(replaced.wait());
    QCOMPARE(window.workspace().path(), m_issue);
}

void WindowTest::exportsAPage()
{
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    const auto answerDialog = [&open](const QString &path) {
        auto *const dialog = open.window.findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
    };
    const QString page = m_folder->filePath(u"page.html"_s);
    open.action(QKeySequence(u"Ctrl+E"_s))->trigger();
    answerDialog(page);
    QTRY_VERIFY(open.window.messages().shown("exporting").contains("page.html"_L1));
    QVERIFY(contents(page).contains("<title>嵌入式AI简报 2024-05-20 小模型上手表</title>"));

    const QByteArray before = contents(m_issue);
    // The place is asked for once: the second export goes there by itself.
    QVERIFY(QFile::remove(page));
    open.window.messages().takeBack("exporting");
    open.action(QKeySequence(u"Ctrl+E"_s))->trigger();
    QTRY_VERIFY(open.window.messages().shown("exporting").contains("page.html"_L1));
    QVERIFY(QFile::exists(page));

    for (auto *const button : open.window.messages().findChildren<QPushButton *>()) {
        if (button->text() == u"Elsewhere…"_s)
            button->click();
    }
    answerDialog(m_issue);
    QTRY_VERIFY(open.window.messages().shown("exporting").startsWith("Not exported"_L1));
    QCOMPARE(contents(m_issue), before);
}

void WindowTest::aLongIssueFollowsTyping()
{
    // Articles that come faster than they can be shown: the last one is shown in the end.
    QFile file(m_issue);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n## 更多\n\n" +
               QByteArray("- [标题 | 来源](https://example.org/x)  \n摘要：一段不长不短的话。  \n").repeated(1'000));
    file.close();
    OpenWindow open(m_issue);
    QVERIFY(open.isShown);
    QLineEdit *const title = open.title();
    QVERIFY(title);
    title->setFocus();
    title->setCursorPosition(0);
    QTest::keyClicks(title, u"the quick brown fox "_s);
    QVERIFY(open.waitForDom("the quick brown fox "));
    QCOMPARE(open.difference(), QByteArray());
}

int main(int argc, char *argv[])
{
    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Jianbao"_s);
    QCoreApplication::setApplicationName(u"tst_window"_s);
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window.moc"
