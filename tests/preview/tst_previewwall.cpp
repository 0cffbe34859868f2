#include "countingserver.h"
#include "hostilepayloads.h"
#include "imagescheme.h"
#include "pagefixture.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineDownloadRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Set by ctest for a second run: the engine keeps its network, so that the page's own wall stands alone.
bool hasEngineNetwork()
{
    return qEnvironmentVariableIsSet("JIANBAO_TEST_ENGINE_NETWORK");
}

/// Does to the article what a person could: points at, focuses, clicks and submits everything.
const QString touchEverything = uR"(
    for (const node of document.querySelectorAll('#article *')) {
        for (const type of ['mouseover', 'mouseenter', 'pointerdown', 'pointerover', 'wheel', 'contextmenu', 'copy',
                            'auxclick', 'focusin', 'scroll', 'animationend', 'toggle', 'error', 'load'])
            Element.prototype.dispatchEvent.call(node, new Event(type, { bubbles: true }));
        if (node instanceof HTMLElement) {
            HTMLElement.prototype.focus.call(node);
            HTMLElement.prototype.click.call(node);
        } else {
            node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        }
        // A copy outside the document: its click reaches the engine past the listeners of our own script.
        if (node instanceof HTMLAnchorElement && !/^(#|$|about:)/.test(node.getAttribute('href') ?? ''))
            node.cloneNode(true).click();
        if (node instanceof HTMLFormElement) {
            try { HTMLFormElement.prototype.requestSubmit.call(node); } catch { }
            HTMLFormElement.prototype.submit.call(node);
        }
    }
    true)"_s;

} // namespace

class TestPreviewWall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingGetsThroughTheWall();
    void pageThatWasLeftComesBack_data();
    void pageThatWasLeftComesBack();
    void articleThatLeavesAgainAndAgainIsGivenUp();
    void localPicturesAreShown();
    void picturesOutsideAreNot_data();
    void picturesOutsideAreNot();
    void schemeServesPicturesOnly_data();
    void schemeServesPicturesOnly();
    void droppedFilesAreIgnored();
    void commandsOfABrowserDoNothing();

private:
    void writeFile(const QString &path, const QByteArray &content);
    QString widthOf(const QByteArray &src);

    static const QByteArray s_png;
    QTemporaryDir m_dir;
    PageFixture m_page;
};

/// 2 by 1 pixels.
const QByteArray TestPreviewWall::s_png = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAC0lEQVR4nGNwAAMABUcBgX3aUkwAAAAASUVORK5CYII=");
void TestPreviewWall::writeFile(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(m_dir.filePath(path)).path()));
    QFile file(m_dir.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestPreviewWall::initTestCase()
{
    QVERIFY(m_dir.isValid());
    writeFile(u"root/issues/here.png"_s, s_png);
    writeFile(u"root/pic/图 1.png"_s, s_png);
    writeFile(u"outside.png"_s, s_png);
    writeFile(u"root/issues/page.html"_s, "<script>document.title='pwned'</script>");
    writeFile(u"root/issues/vector.png"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='2' height='1'/>");
    writeFile(u"root/issues/empty.png"_s, {});
    writeFile(u"root/issues/huge.png"_s, s_png + QByteArray(10 * 1024 * 1024, '\0'));
    QVERIFY(QFile::link(m_dir.filePath(u"outside.png"_s), m_dir.filePath(u"root/issues/link.png"_s)));
    m_page.pane.setImageFolder(m_dir.filePath(u"root/issues"_s), m_dir.filePath(u"root"_s));
}

void TestPreviewWall::nothingGetsThroughTheWall()
{
    CountingServer server;
    QVERIFY(server.isListening());
    const QList<QByteArray> payloads = hostilePayloads(server.address());

    QVERIFY(m_page.show(articleOf({"<p>before</p>"})));
    const QUrl address = m_page.page()->url();
    const QString title = m_page.page()->title();
    QSignalSpy moved(m_page.page(), &QWebEnginePage::urlChanged);
    QSignalSpy finished(m_page.page(), &QWebEnginePage::loadFinished); // of a refused navigation: false
    // A download nobody accepts is cancelled by the engine.
    int acceptedDownloads = 0;
    connect(m_page.page()->profile(), &QWebEngineProfile::downloadRequested, this,
            [&acceptedDownloads](const QWebEngineDownloadRequest *download) {
                if (download->state() != QWebEngineDownloadRequest::DownloadRequested)
                    ++acceptedDownloads;
            });

    // A preconnect hint opens a connection and asks nothing; the page cannot refuse it, only the engine's lack of a
    // network can.
    const auto arrived = [&server] {
        return hasEngineNetwork() ? int(server.requests().size()) : server.connections();
    };

    constexpr qsizetype batch = 20;
    for (qsizetype i = 0; i < payloads.size(); i += batch) {
        QVERIFY(m_page.show(articleOf(payloads.sliced(i, std::min(batch, payloads.size() - i)))));
        QVERIFY(m_page.evaluate(touchEverything).toBool());
        // A picture that may load comes last: what was asked before it has been decided by the time it is there.
        QVERIFY(m_page.show(articleOf({"<p><img src=\"here.png?" + QByteArray::number(i) + "\"></p>"})));
        QVERIFY(m_page.becomesTrue(u"document.querySelector('#article img').naturalWidth === 2"_s));
        const QByteArray where = "payloads from " + QByteArray::number(i);
        QVERIFY2(arrived() == 0, qPrintable(QString::fromUtf8(where)));
        QCOMPARE(m_page.page()->title(), title);
        QVERIFY2(m_page.evaluate(u"document.title"_s).toString() == title, where);
    }
    QCOMPARE(m_page.page()->url(), address);
    QCOMPARE(moved.size(), 0);
    for (const QVariantList &outcome : finished)
        QCOMPARE(outcome.first().toBool(), false);
    QCOMPARE(acceptedDownloads, 0);
    m_page.page()->profile()->disconnect(this);
    // What only waits (a refresh, a prefetch when idle) has had its turn.
    QTest::qWait(1000);
    QCOMPARE(arrived(), 0);
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY(window == &m_page.pane || !window->isVisible());
}

void TestPreviewWall::pageThatWasLeftComesBack_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("link") << u"const a = document.createElement('a'); a.href = 'about:blank'; a.click(); true"_s;
    QTest::newRow("location") << u"location.href = 'about:blank'; true"_s;
}

/// The engine asks nobody before it goes to about:blank.
void TestPreviewWall::pageThatWasLeftComesBack()
{
    QFETCH(const QString, script);
    PageFixture page;
    const WeChat::Article article = articleOf({"<p>still here</p>"});
    QVERIFY(page.show(article));
    QSignalSpy shown(&page.pane, &PreviewPane::articleShown);
    QVERIFY(page.evaluate(u"{"_s + script + u"}"_s).toBool());
    QVERIFY(shown.wait(30'000));
    QCOMPARE(page.readBack(), article.html());
    QVERIFY(page.show(articleOf({"<p>and patched</p>"})));
    QCOMPARE(page.readBack(), articleOf({"<p>and patched</p>"}).html());
}

void TestPreviewWall::articleThatLeavesAgainAndAgainIsGivenUp()
{
    PageFixture page;
    auto *again = page.pane.findChild<QPushButton *>(QStringLiteral("showAgain"));
    QVERIFY(again);
    page.pane.showArticle(articleOf({"<meta http-equiv=\"refresh\" content=\"0;url=about:blank\">"}), 1);
    QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), 30'000);
    page.pane.showArticle(articleOf({"<p>harmless</p>"}), 2);
    QSignalSpy shown(&page.pane, &PreviewPane::articleShown);
    again->click();
    QVERIFY(shown.wait(30'000));
    QCOMPARE(page.readBack(), articleOf({"<p>harmless</p>"}).html());
}

/// The natural width of a picture once it is decided: "2" shown, "0" refused.
QString TestPreviewWall::widthOf(const QByteArray &src)
{
    if (!m_page.show(articleOf({"<p><img src=\"" + src + "\"></p>"})) ||
        !m_page.becomesTrue(u"document.querySelector('#article img').complete"_s))
        return u"undecided"_s;
    return m_page.evaluate(u"document.querySelector('#article img').naturalWidth"_s).toString();
}

void TestPreviewWall::localPicturesAreShown()
{
    QCOMPARE(widthOf("here.png"), u"2"_s);
    QCOMPARE(widthOf("../pic/图 1.png"), u"2"_s);
    QCOMPARE(widthOf("../pic/%E5%9B%BE%201.png"), u"2"_s);
    // The address is relative in the DOM, as exported.
    QCOMPARE(m_page.readBack(), articleOf({"<p><img src=\"../pic/%E5%9B%BE%201.png\"></p>"}).html());
    m_page.pane.setImageFolder({}, {});
    QCOMPARE(widthOf("here.png"), u"0"_s);
    m_page.pane.setImageFolder(m_dir.filePath(u"root/issues"_s), m_dir.filePath(u"root"_s));
    QCOMPARE(widthOf("here.png"), u"2"_s);
}

void TestPreviewWall::picturesOutsideAreNot_data()
{
    QTest::addColumn<QByteArray>("src");
    const QByteArray absolute = m_dir.filePath(u"root/issues/here.png"_s).toUtf8();
    QTest::newRow("above the root") << QByteArray("../../outside.png");
    QTest::newRow("escaped dots") << QByteArray("%2e%2e/%2e%2e/outside.png");
    QTest::newRow("escaped slashes") << QByteArray("..%2f..%2foutside.png");
    QTest::newRow("backslashes") << QByteArray("..\\..\\outside.png");
    QTest::newRow("link out of the root") << QByteArray("link.png");
    QTest::newRow("absolute path") << absolute;
    QTest::newRow("file address") << "file://" + absolute;
    QTest::newRow("scheme and absolute path") << "jianbao-img://issue" + absolute;
    QTest::newRow("scheme without host") << "jianbao-img:" + absolute;
    QTest::newRow("another host") << QByteArray("jianbao-img://other/here.png");
}

void TestPreviewWall::picturesOutsideAreNot()
{
    QFETCH(const QByteArray, src);
    QCOMPARE(widthOf(src), u"0"_s);
}

void TestPreviewWall::schemeServesPicturesOnly_data()
{
    QTest::addColumn<QByteArray>("src");
    QTest::newRow("a page") << QByteArray("page.html");
    QTest::newRow("svg named png") << QByteArray("vector.png");
    QTest::newRow("empty") << QByteArray("empty.png");
    QTest::newRow("above 10 MB") << QByteArray("huge.png");
    QTest::newRow("a folder") << QByteArray("../pic/");
    QTest::newRow("absent") << QByteArray("none.png");
}

void TestPreviewWall::schemeServesPicturesOnly()
{
    QFETCH(const QByteArray, src);
    QCOMPARE(widthOf(src), u"0"_s);
}

void TestPreviewWall::droppedFilesAreIgnored()
{
    QVERIFY(m_page.show(articleOf({"<p>text</p>"})));
    auto *view = m_page.pane.findChild<QWebEngineView *>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_dir.filePath(u"root/issues/page.html"_s))});
    for (QWidget *target : {static_cast<QWidget *>(view), m_page.surface()}) {
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QApplication::sendEvent(target, &enter);
        QVERIFY(!enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
    }
    QCOMPARE(m_page.readBack(), articleOf({"<p>text</p>"}).html());
}

void TestPreviewWall::commandsOfABrowserDoNothing()
{
    QVERIFY(m_page.show(articleOf({"<p>text</p>"})));
    QSignalSpy started(m_page.page(), &QWebEnginePage::loadStarted);
    const QUrl address = m_page.page()->url();
    for (const QKeySequence &keys :
         {QKeySequence(QKeySequence::Refresh), QKeySequence(QKeySequence::Back), QKeySequence(QKeySequence::Save),
          QKeySequence(Qt::CTRL | Qt::Key_U), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), QKeySequence(Qt::Key_F12),
          QKeySequence(Qt::Key_Backspace)})
        QTest::keySequence(m_page.surface(), keys);
    QTest::mouseClick(m_page.surface(), Qt::BackButton, {}, QPoint(100, 100));
    QTest::mouseClick(m_page.surface(), Qt::MiddleButton, {}, QPoint(100, 100));
    QCOMPARE(m_page.readBack(), articleOf({"<p>text</p>"}).html());
    QCOMPARE(started.size(), 0);
    QCOMPARE(m_page.page()->url(), address);
}

int main(int argc, char **argv)
{
    if (hasEngineNetwork())
        ImageScheme::registerScheme();
    else
        PreviewPane::registerScheme();
    QApplication app(argc, argv);
    TestPreviewWall test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewwall.moc"
