#include "countingserver.h"
#include "hostilepayloads.h"

#include <QApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// The control of tst_previewwall: in a page without the wall the same payloads do ask the server and do run.
class TestHostilePayloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arriveAndRunWithoutTheWall();
};

void TestHostilePayloads::arriveAndRunWithoutTheWall()
{
    CountingServer server;
    QVERIFY(server.isListening());
    const QList<QByteArray> payloads = hostilePayloads(server.address());
    QVERIFY(payloads.size() >= 200);
    QCOMPARE(QSet(payloads.begin(), payloads.end()).size(), payloads.size());

    QWebEngineProfile profile;
    QWebEnginePage page(&profile);
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.setHtml(u"<div id=here></div>"_s, QUrl(u"http://127.0.0.1/"_s));
    QVERIFY(loaded.wait(30'000));
    for (const QByteArray &payload : payloads) {
        // Those that leave the page would end the test's page.
        if (payload.contains("refresh") || payload.contains("_top") || payload.contains("<base"))
            continue;
        page.runJavaScript(u"document.getElementById('here').insertAdjacentHTML('beforeend', atob('%1'))"_s.arg(
            QString::fromLatin1(payload.toBase64())));
    }
    QTRY_VERIFY_WITH_TIMEOUT(QSet(server.requests().begin(), server.requests().end()).size() >= 50, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(page.title(), u"pwned"_s, 30'000);
}

QTEST_MAIN(TestHostilePayloads)
#include "tst_hostilepayloads.moc"
