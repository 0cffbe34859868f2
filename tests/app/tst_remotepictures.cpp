#include "articlefeed.h"
#include "publichost.h"
#include "remotepictures.h"

#include <QBuffer>
#include <QImage>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// A server on the loopback that counts what it is asked and answers by path.
class PictureServer : public QTcpServer
{
public:
    PictureServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        listen(QHostAddress::LocalHost);
    }
    QByteArray url(const QByteArray &path) const
    {
        return "http://127.0.0.1:" + QByteArray::number(serverPort()) + path;
    }

    QHash<QByteArray, QByteArray> answers; ///< by path; the whole answer
    QByteArrayList requests;
    bool isSilent = false; ///< takes requests and does not answer
    int atOnce = 0;
    int mostAtOnce = 0;

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        requests.append(request);
        mostAtOnce = std::max(mostAtOnce, ++atOnce);
        if (isSilent)
            return;
        QTimer::singleShot(20, socket, [this, socket, path = request.split(' ').value(1)] {
            --atOnce;
            socket->write(answers.value(path, "HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
            socket->disconnectFromHost();
        });
    }
};

QByteArray ok(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + body;
}

QByteArray moved(const QByteArray &to)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

QByteArray png()
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

WeChat::Article articleWith(const QByteArrayList &sources)
{
    WeChat::Article article{"<section>", {}, "</section>"};
    for (const QByteArray &source : sources)
        article.blocks.append({"<figure><img src=\"" + source + "\"></figure>", {}});
    return article;
}

NetworkRules anyAddress()
{
    return {.mayAsk = [](const QHostAddress &) { return true; }, .played = {}, .trusted = {}};
}

} // namespace

class RemotePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
        QSettings().clear();
    }

    void asksNobodyBeforeItIsAllowed()
    {
        PictureServer server;
        server.answers["/a.png"] = ok(png());
        RemotePictures pictures(m_folder->filePath(u"cache"_s), anyAddress(), nullptr);
        pictures.setIssue(u"/a.md"_s);
        pictures.setArticle(articleWith({server.url("/a.png"), "local.png"}));
        QCOMPARE(pictures.waiting(), 1);
        QTest::qWait(100); // nothing to wait for: that is the point
        QCOMPARE(server.requests.size(), 0);

        pictures.loadNow();
        QTRY_COMPARE(pictures.files().size(), 1);
        QCOMPARE(server.requests.size(), 1);
        QVERIFY(!server.requests.first().toLower().contains("referer"));
        QVERIFY(!server.requests.first().toLower().contains("cookie"));
        QFile file(pictures.files().value(server.url("/a.png")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), png());
        QCOMPARE(pictures.waiting(), 0);

        // The cache answers the next time.
        RemotePictures again(m_folder->filePath(u"cache"_s), anyAddress(), nullptr);
        again.setIssue(u"/b.md"_s);
        again.setArticle(articleWith({server.url("/a.png")}));
        QCOMPARE(again.waiting(), 1);
        again.loadNow();
        QCOMPARE(again.files().size(), 1);
        QCOMPARE(server.requests.size(), 1);
    }

    void anAllowanceForGoodIsForOneIssue()
    {
        PictureServer server;
        server.answers["/a.png"] = ok(png());
        RemotePictures pictures(m_folder->filePath(u"cache"_s), anyAddress(), nullptr);
        pictures.setIssue(u"/a.md"_s);
        pictures.setArticle(articleWith({server.url("/a.png")}));
        pictures.loadAlways();
        QTRY_COMPARE(pictures.files().size(), 1);
        pictures.setIssue(u"/b.md"_s);
        pictures.setArticle(articleWith({server.url("/b.png")}));
        QCOMPARE(pictures.loading(), 0);
        QCOMPARE(pictures.waiting(), 1);
        pictures.setIssue(u"/a.md"_s);
        pictures.setArticle(articleWith({server.url("/a.png")}));
        QCOMPARE(pictures.files().size(), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("a page") << ok("<html>");
        QTest::newRow("an SVG") << ok("<svg xmlns='http://www.w3.org/2000/svg'/>");
        QTest::newRow("nothing") << ok({});
        QTest::newRow("a broken PNG") << ok("\x89PNG\r\n\x1a\nrest");
        QTest::newRow("too large") << ok(png() + QByteArray(11 * 1024 * 1024, 'x'));
        QTest::newRow("not there") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        QTest::newRow("moved to a file") << moved("file:///etc/passwd");
        QTest::newRow("moved to data") << moved("data:image/png;base64,AAAA");
        QTest::newRow("moved with a name") << moved("http://user@127.0.0.1/");
        QTest::newRow("moved in a circle") << moved("/a.png");
    }
    void refuses()
    {
        QFETCH(QByteArray, answer);
        PictureServer server;
        server.answers["/a.png"] = answer;
        RemotePictures pictures(m_folder->filePath(u"cache"_s), anyAddress(), nullptr);
        pictures.setIssue(u"/a.md"_s);
        pictures.setArticle(articleWith({server.url("/a.png")}));
        pictures.loadNow();
        QTRY_COMPARE(pictures.failures(), 1);
        QVERIFY(pictures.files().isEmpty());
        QVERIFY(server.requests.size() <= 7);
    }

    void followsARedirection()
    {
        PictureServer server;
        server.answers["/a.png"] = moved("/b.png");
        server.answers["/b.png"] = ok(png());
        RemotePictures pictures(m_folder->filePath(u"cache"_s), anyAddress(), nullptr);
        pictures.setIssue(u"/a.md"_s);
        pictures.setArticle(articleWith({server.url("/a.png")}));
        pictures.loadNow();
        QTRY_COMPARE(pictures.files().size(), 1);
    }

    void neverAsksThisMachine()
    {
        PictureServer server;
        server.answers["/a.png"] = ok(png());
        RemotePictures pictures(m_folder->filePath(u"cache"_s), NetworkRules(), nullptr);
        pictures.setIssue(u"/a.md"_s);
        const QByteArray port = QByteArray::number(server.serverPort());
        pictures.setArticle(
            articleWith({server.url("/a.png"), "http://localhost:" + port + "/a.png", "http://[::1]:" + port + "/a.png",
                         "http://2130706433:" + port + "/a.png", "http://[::ffff:127.0.0.1]:" + port + "/a.png"}));
        pictures.loadNow();
        QTRY_COMPARE(pictures.failures(), 5);
        QCOMPARE(server.requests.size(), 0);
    }

    void aRedirectionToARefusedAddressIsRefused()
    {
        PictureServer server;
        PictureServer inside;
        server.answers["/a.png"] = moved("http://127.0.0.2:" + QByteArray::number(inside.serverPort()) + "/");
        NetworkRules rules;
        rules.mayAsk = [](const QHostAddress &address) { return address == QHostAddress(u"127.0.0.1"_s); };
        RemotePictures pictures(m_folder->filePath(u"cache"_s), rules, nullptr);
        pictures.setIssue(u"/a.md"_s);
        pictures.setArticle(articleWith({server.url("/a.png")}));
        pictures.loadNow();
        QTRY_COMPARE(pictures.failures(), 1);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(inside.requests.size(), 0);
    }

    void fourAtOnceAndAllInTheEnd()
    {
        PictureServer server;
        QByteArrayList sources;
        for (int i = 0; i < 15; ++i) {
            const QByteArray path = "/" + QByteArray::number(i) + ".png";
            server.answers[path] = ok(png());
            sources.append(server.url(path));
        }
        RemotePictures pictures(m_folder->filePath(u"cache"_s), anyAddress(), nullptr);
        pictures.setIssue(u"/a.md"_s);
        pictures.setArticle(articleWith(sources));
        pictures.loadNow();
        QTRY_COMPARE(pictures.files().size(), 15);
        QVERIFY2(server.mostAtOnce <= RemotePictures::atOnce, QByteArray::number(server.mostAtOnce));
        QCOMPARE(pictures.loading(), 0);
    }

    void canBeCancelled()
    {
        PictureServer server;
        server.isSilent = true;
        RemotePictures pictures(m_folder->filePath(u"cache"_s), anyAddress(), nullptr);
        pictures.setIssue(u"/a.md"_s);
        pictures.setArticle(articleWith({server.url("/a.png")}));
        pictures.loadNow();
        QTRY_COMPARE(server.requests.size(), 1);
        QCOMPARE(pictures.loading(), 1);
        pictures.cancel();
        QCOMPARE(pictures.loading(), 0);
        QCOMPARE(pictures.waiting(), 1);
        QCOMPARE(pictures.failures(), 0);
    }

    void publicAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("expected");
        for (const char *const address : {"8.8.8.8", "1.1.1.1", "2606:4700::1111", "::ffff:8.8.8.8"})
            QTest::newRow(address) << QString::fromLatin1(address) << true;
        for (const char *const address : {"127.0.0.1",
                                          "127.8.9.1",
                                          "0.0.0.0",
                                          "10.1.2.3",
                                          "172.16.0.1",
                                          "172.31.255.255",
                                          "192.168.1.1",
                                          "169.254.169.254",
                                          "100.64.0.1",
                                          "224.0.0.1",
                                          "255.255.255.255",
                                          "198.18.0.1",
                                          "::1",
                                          "::",
                                          "fe80::1",
                                          "fc00::1",
                                          "fd12::1",
                                          "ff02::1",
                                          "::ffff:127.0.0.1",
                                          "::ffff:10.0.0.1",
                                          "64:ff9b::7f00:1",
                                          "2001:db8::1",
                                          "2002:7f00:1::"})
            QTest::newRow(address) << QString::fromLatin1(address) << false;
    }
    void publicAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, expected);
        QCOMPARE(isPublic(QHostAddress(address)), expected);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(RemotePicturesTest)
#include "tst_remotepictures.moc"
