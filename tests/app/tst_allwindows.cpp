#include "allwindows.h"
#include "hintstrip.h"
#include "icons.h"
#include "messagebar.h"
#include "sampleissue.h"
#include "sessionkeeper.h"
#include "windowfixture.h"

#include <QAction>
#include <QFileDialog>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray issue = "# 嵌入式AI简报 (2020-03-30)\n\n## 业界新闻\n\n- [甲 | 乙](https://a.cn/1)  \n摘要：丙。\n"_ba;

bool isOpen(const MainWindow *window, const QString &path)
{
    return window->workspace().document() && window->workspace().path() == path;
}

void edit(MainWindow *window, const QByteArray &text)
{
    window->workspace().document()->replaceText(text, u"test"_s);
}

QMessageBox *question(const MainWindow *window)
{
    return window->findChild<QMessageBox *>(u"unsavedQuestion"_s);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AllWindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void givesEachFileAWindow();
    void placesNoWindowBeyondTheScreen();
    void bringsAnOpenFileForward();
    void fillsAnEmptyWindow();
    void opensDroppedFiles();
    void opensOnlySoManyAtOnce();
    void sharesTheRecentFiles();
    void savesOverNoOtherWindowsFile();
    void servesAnotherStart();
    void opensWhatTheSystemHands();
    void asksWindowByWindowBeforeItEnds();
    void aQuestionAnsweredNoKeepsEverything();
    void endsWithTheSession();
    void reopensItsWindows();
    void closingTheLastWindowKeepsIt();
    void givesTheNameThatIsDueBeforeItCloses();
    void readsABrokenSession();
    void doesNotCrashAtEveryStart();
    void firstStartIsOnce();
    void theSampleIsAPersonsOwn();
    void hintsGoForGood();

private:
    std::unique_ptr<OwnFolder> m_folder;
    QString m_one;
    QString m_other;
};

void AllWindowsTest::init()
{
    m_folder = std::make_unique<OwnFolder>();
    m_one = m_folder->write(u"one.md"_s, issue);
    m_other = m_folder->write(u"other.md"_s, issue);
}

void AllWindowsTest::givesEachFileAWindow()
{
    AllWindows windows;
    windows.open({m_one, m_other});
    QCOMPARE(windows.all().size(), 2);
    QTRY_VERIFY(isOpen(windows.all().at(0), m_one));
    QTRY_VERIFY(isOpen(windows.all().at(1), m_other));
    windows.all().at(0)->close();
    QCOMPARE(windows.all().size(), 1);
    QVERIFY(isOpen(windows.all().at(0), m_other));
}

/// As on a small laptop, where a window fills the screen.
void AllWindowsTest::placesNoWindowBeyondTheScreen()
{
    const QRect available = QGuiApplication::primaryScreen()->availableGeometry();
    AllWindows windows;
    windows.open(QStringList{m_one});
    MainWindow &first = *windows.all().at(0);
    first.resize(available.size());
    first.move(available.topLeft() + QPoint(50, 50));
    windows.open(QStringList{m_other});
    QCOMPARE(windows.all().at(1)->pos(), available.topLeft());
}

void AllWindowsTest::bringsAnOpenFileForward()
{
    AllWindows windows;
    windows.open({m_one, m_other});
    windows.open(QStringList{m_one}); // while it is still being opened
    QCOMPARE(windows.all().size(), 2);
    QTRY_VERIFY(isOpen(windows.all().last(), m_one));
    QTRY_VERIFY(isOpen(windows.all().first(), m_other));
    const QString link = QFileInfo(m_one).absolutePath() + u"/link.md"_s;
    QVERIFY(QFile::link(m_other, link));
    windows.open(QStringList{link});
    QCOMPARE(windows.all().size(), 2);
    QCOMPARE(windows.all().last()->file(), m_other);
}

void AllWindowsTest::fillsAnEmptyWindow()
{
    AllWindows windows;
    MainWindow &first = windows.openEmpty();
    Q_EMIT first.filesRequested({m_one});
    QCOMPARE(windows.all().size(), 1);
    QTRY_VERIFY(isOpen(&first, m_one));
    Q_EMIT first.filesRequested({m_other});
    QCOMPARE(windows.all().size(), 2);
    Q_EMIT first.newWindowRequested();
    QCOMPARE(windows.all().size(), 3);
}

void AllWindowsTest::opensDroppedFiles()
{
    AllWindows windows;
    MainWindow &window = windows.openEmpty();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_one), QUrl::fromLocalFile(m_other)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QCOMPARE(windows.all().size(), 2);
    QTRY_VERIFY(isOpen(&window, m_one));

    data.setUrls({QUrl(u"https://example.org/a.md"_s)});
    QDragEnterEvent other(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &other);
    QVERIFY(!other.isAccepted());
}

void AllWindowsTest::opensOnlySoManyAtOnce()
{
    QStringList files;
    for (int i = 0; i < AllWindows::mostAtOnce + 3; ++i)
        files += m_folder->write(u"%1.md"_s.arg(i), issue);
    AllWindows windows;
    windows.open(files);
    QCOMPARE(windows.all().size(), AllWindows::mostAtOnce);
    QVERIFY(windows.all().last()->messages().shown("tooMany").startsWith("3 "_L1));
}

void AllWindowsTest::sharesTheRecentFiles()
{
    const SharedParts shared;
    AllWindows windows(shared);
    windows.open({m_one, m_other});
    QTRY_COMPARE(shared.recent->paths().size(), 2);
    for (const MainWindow *window : windows.all()) {
        int found = 0;
        for (const QAction *action : window->findChildren<QAction *>())
            found += action->text().endsWith("one.md"_L1) || action->text().endsWith("other.md"_L1) ? 1 : 0;
        QCOMPARE(found, 2);
    }
}

void AllWindowsTest::savesOverNoOtherWindowsFile()
{
    AllWindows windows;
    windows.open({m_one, m_other});
    MainWindow *const one = windows.all().first();
    MainWindow *const other = windows.all().last();
    QTRY_VERIFY(isOpen(one, m_one));
    QTRY_VERIFY(isOpen(other, m_other));
    edit(one, "# mine\n");
    const auto saveTo = [one](const QString &path) {
        for (QAction *const action : one->findChildren<QAction *>()) {
            if (action->text() == u"Save &As…"_s)
                action->trigger();
        }
        auto *const dialog = one->findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    };
    saveTo(QFileInfo(m_other).absolutePath() + u"/./other.md"_s);
    QVERIFY(one->messages().shown("saving").contains(u"other.md"_s));
    QCOMPARE(one->file(), m_one);
    QVERIFY(one->workspace().isModified());
    QCOMPARE(contents(m_other), issue);

    QPushButton *show = nullptr;
    for (QPushButton *const button : one->messages().findChildren<QPushButton *>()) {
        if (button->text() == u"Show that window"_s)
            show = button;
    }
    QVERIFY(show);
    one->activateWindow();
    show->click();
    QCOMPARE(windows.all().last(), other);
    QVERIFY(one->messages().shown("saving").isEmpty());

    const QString free = QFileInfo(m_other).absolutePath() + u"/free.md"_s;
    saveTo(free);
    QTRY_COMPARE(one->file(), free);
    QCOMPARE(contents(free), "# mine\n");
    saveTo(free); // its own
    QVERIFY(one->messages().shown("saving").isEmpty());
}

void AllWindowsTest::servesAnotherStart()
{
    AllWindows windows;
    windows.serve({.files = {m_one}, .wantsNewWindow = false, .token = u"abc"_s});
    QCOMPARE(windows.all().size(), 1);
    windows.serve({});
    QCOMPARE(windows.all().size(), 1);
    windows.serve({.files = {}, .wantsNewWindow = true, .token = {}});
    QCOMPARE(windows.all().size(), 2);
    windows.serve(
        {.files = {QFileInfo(m_one).absolutePath() + u"/missing.md"_s}, .wantsNewWindow = false, .token = {}});
    QCOMPARE(windows.all().size(), 2);
    QTRY_VERIFY(windows.all().last()->messages().shown("opening").contains("missing.md"_L1));
    QVERIFY(windows.all().last()->file().isEmpty());
}

void AllWindowsTest::opensWhatTheSystemHands()
{
    AllWindows windows;
    QFileOpenEvent event(m_one);
    QApplication::sendEvent(qApp, &event);
    QCOMPARE(windows.all().size(), 1);
    QCOMPARE(windows.all().first()->file(), m_one);
}

void AllWindowsTest::asksWindowByWindowBeforeItEnds()
{
    AllWindows windows;
    windows.open({m_one, m_other});
    QTRY_VERIFY(isOpen(windows.all().at(0), m_one) && isOpen(windows.all().at(1), m_other));
    MainWindow *const one = windows.all().at(0);
    MainWindow *const other = windows.all().at(1);
    edit(one, issue + "一\n");
    edit(other, issue + "二\n");
    QSignalSpy ending(&windows, &AllWindows::ending);
    windows.quit();
    QTRY_VERIFY(question(one) || question(other));
    for (int i = 0; i < 2; ++i) {
        QTRY_VERIFY(question(one) || question(other));
        QVERIFY(!(question(one) && question(other))); // one after the other
        QVERIFY(ending.isEmpty());
        MainWindow *const asked = question(one) ? one : other;
        question(asked)->button(asked == one ? QMessageBox::Save : QMessageBox::Discard)->click();
        QTRY_VERIFY(windows.all().isEmpty() || !question(asked));
    }
    QTRY_VERIFY(windows.all().isEmpty());
    QCOMPARE(contents(m_one), issue + "一\n");
    QCOMPARE(contents(m_other), issue);
    QCOMPARE(ending.size(), 1);
}

void AllWindowsTest::aQuestionAnsweredNoKeepsEverything()
{
    AllWindows windows;
    windows.open({m_one, m_other});
    QTRY_VERIFY(isOpen(windows.all().at(0), m_one) && isOpen(windows.all().at(1), m_other));
    for (MainWindow *const window : windows.all())
        edit(window, issue + "一\n");
    const QList<MainWindow *> all = windows.all();
    const auto asked = [&all] { return question(all[0]) ? all[0] : question(all[1]) ? all[1] : nullptr; };
    windows.quit();
    QTRY_VERIFY(asked());
    MainWindow *const first = asked();
    question(first)->button(QMessageBox::Discard)->click();
    QTRY_VERIFY(asked() && asked() != first);
    question(asked())->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!asked());
    QCOMPARE(windows.all().size(), 2);
    for (MainWindow *const window : windows.all()) {
        QVERIFY(window->workspace().isModified());
        QCOMPARE(window->workspace().document()->text().bytes(), issue + "一\n");
    }
    for (MainWindow *const window : windows.all())
        window->closeWithoutAsking(MainWindow::UnsavedEdits::ThrowAway);
}

void AllWindowsTest::endsWithTheSession()
{
    {
        AllWindows windows;
        windows.open(QStringList{m_one});
        QTRY_VERIFY(isOpen(windows.all().at(0), m_one));
        edit(windows.all().at(0), issue + "一\n");
        windows.prepareToEnd();
        QEvent quit(QEvent::Quit);
        QApplication::sendEvent(qApp, &quit);
        QVERIFY(windows.all().isEmpty()); // without a question
    }
    QCOMPARE(contents(m_one), issue);
    AllWindows again;
    again.open(QStringList{m_one});
    QTRY_VERIFY(isOpen(again.all().at(0), m_one));
    QTRY_COMPARE(again.all().at(0)->workspace().document()->text().bytes(), issue + "一\n");

    // Who types on after a shutdown that was called off is asked again.
    again.prepareToEnd();
    edit(again.all().at(0), issue + "二\n");
    QEvent quit(QEvent::Quit);
    QApplication::sendEvent(qApp, &quit);
    QTRY_VERIFY(question(again.all().at(0)));
    again.all().at(0)->closeWithoutAsking(MainWindow::UnsavedEdits::ThrowAway);
}

void AllWindowsTest::reopensItsWindows()
{
    QSize size;
    {
        AllWindows windows;
        const SessionKeeper keeper(windows);
        windows.open({m_one, m_other});
        QTRY_VERIFY(isOpen(windows.all().at(0), m_one) && isOpen(windows.all().at(1), m_other));
        windows.openEmpty();
        windows.all().at(0)->resize(760, 640); // within the screen
        size = windows.all().at(0)->size();
        windows.all().at(0)->editor().findChild<QTabWidget *>()->setCurrentIndex(1);
        windows.quit();
        QVERIFY(windows.all().isEmpty());
    }
    const Session session = readSession();
    QCOMPARE(session.windows.size(), 2); // the empty one is nothing to come back to
    AllWindows windows;
    windows.open(session);
    QCOMPARE(windows.all().size(), 2);
    QTRY_VERIFY(isOpen(windows.all().at(0), m_one) && isOpen(windows.all().at(1), m_other));
    QCOMPARE(windows.all().at(0)->size(), size);
    QCOMPARE(windows.all().at(0)->editor().findChild<QTabWidget *>()->currentIndex(), 1);

    QVERIFY(QFile::remove(m_one));
    QCOMPARE(readSession().windows.size(), 1);
}

void AllWindowsTest::closingTheLastWindowKeepsIt()
{
    AllWindows windows;
    const SessionKeeper keeper(windows);
    windows.open({m_one, m_other});
    QTRY_VERIFY(isOpen(windows.all().at(0), m_one) && isOpen(windows.all().at(1), m_other));
    windows.all().at(0)->close();
    QTRY_COMPARE(readSession().windows.size(), 1); // also while it runs: it may crash
    windows.all().at(0)->close();
    QVERIFY(windows.all().isEmpty());
    QCOMPARE(readSession().windows.size(), 1);
    QCOMPARE(readSession().windows.first().file, m_other);
}

/// The file follows the date a moment after it is typed; who saves and closes, or ends the program, is not asked to
/// wait.
void AllWindowsTest::givesTheNameThatIsDueBeforeItCloses()
{
    const QString path = m_folder->write(u"2020-03-30.md"_s, issue);
    const QString renamed = QFileInfo(path).dir().filePath(u"2020-04-04.md"_s);
    AllWindows windows;
    const SessionKeeper keeper(windows);
    windows.open(QStringList{path});
    MainWindow *const window = windows.all().first();
    QTRY_VERIFY(isOpen(window, path));
    Document &document = *window->workspace().document();
    document.apply(
        ChangeSet::replace({document.text().bytes().indexOf("03-30"), document.text().bytes().indexOf(")")}, "04-04"),
        {u"date"_s, {}});
    QSignalSpy saved(&window->workspace(), &Workspace::saved);
    window->workspace().save();
    QTRY_COMPARE(saved.size(), 1);
    windows.quit();
    QTRY_VERIFY(windows.all().isEmpty());
    QVERIFY(!QFile::exists(path));
    QVERIFY(contents(renamed).contains("(2020-04-04)"));
    QCOMPARE(readSession().windows.first().file, renamed);
}

void AllWindowsTest::readsABrokenSession()
{
    QSettings settings;
    settings.setValue(u"session/size"_s, 1'000'000'000);
    settings.setValue(u"session/1/file"_s, u"relative.md"_s);
    settings.setValue(u"session/2/file"_s, m_one);
    settings.setValue(u"session/2/geometry"_s, "broken"_ba);
    settings.setValue(u"session/2/panes"_s, 7);
    AllWindows windows;
    windows.open(readSession());
    QCOMPARE(windows.all().size(), 1);
    QTRY_VERIFY(isOpen(windows.all().at(0), m_one));
}

void AllWindowsTest::doesNotCrashAtEveryStart()
{
    AllWindows windows;
    {
        SessionKeeper keeper(windows);
        windows.open(QStringList{m_one});
        QTRY_COMPARE(readSession().windows.size(), 1);
        QCOMPARE(keeper.begin().windows.size(), 1);
    } // ended in the middle of it
    {
        SessionKeeper keeper(windows);
        QVERIFY(keeper.begin().windows.isEmpty());
        windows.quit(); // well
    }
    SessionKeeper keeper(windows);
    QCOMPARE(keeper.begin().windows.size(), 1);
}

void AllWindowsTest::firstStartIsOnce()
{
    QVERIFY(isFirstStart());
    QVERIFY(!isFirstStart());
    QSettings().clear();
    RecentFiles().add(m_one);
    QVERIFY(!isFirstStart());
}

void AllWindowsTest::theSampleIsAPersonsOwn()
{
    const Result<QString> sample = makeSampleIssue();
    QVERIFY(sample);
    QVERIFY(QFileInfo(*sample).isWritable());
    QVERIFY(QFileInfo(QFileInfo(*sample).absolutePath() + u"/latency.png"_s).isFile());
    QFile file(*sample);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(issue);
    file.close();
    QCOMPARE(*makeSampleIssue(), *sample);
    QCOMPARE(contents(*sample), issue);
}

void AllWindowsTest::hintsGoForGood()
{
    const QString sample = *makeSampleIssue();
    QSet<QString> seen;
    {
        AllWindows windows;
        windows.open({sample, m_one});
        QTRY_VERIFY(isOpen(windows.all().at(0), sample) && isOpen(windows.all().at(1), m_one));
        QVERIFY(windows.all().at(1)->findChild<HintStrip *>()->shown().isEmpty());
        auto *const strip = windows.all().at(0)->findChild<HintStrip *>();
        auto *const next = strip->findChild<QPushButton *>();
        QCOMPARE(strip->focusStop(), next);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!strip->shown().isEmpty());
            seen.insert(strip->shown());
            QVERIFY((next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
            next->click();
        }
    }
    AllWindows windows;
    windows.open(QStringList{sample});
    QTRY_VERIFY(isOpen(windows.all().at(0), sample));
    auto *const strip = windows.all().at(0)->findChild<HintStrip *>();
    QVERIFY(!seen.contains(strip->shown()));
    strip->findChild<QPushButton *>()->click();
    QVERIFY(strip->shown().isEmpty());
    QVERIFY(strip->isHidden());
    HintStrip other;
    other.setOffered(true);
    QVERIFY(other.isHidden());
}

int main(int argc, char *argv[])
{
    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setOrganizationName(u"Jianbao"_s);
    QCoreApplication::setApplicationName(u"tst_allwindows"_s);
    installIcons();
    AllWindowsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_allwindows.moc"
