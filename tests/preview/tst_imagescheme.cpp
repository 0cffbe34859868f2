#include "imagescheme.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// Which file an address stands for, without a page. How the page asks is tst_previewwall's.
class TestImageScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void relativePathsResolveFromTheFolder();
    void addressesOutsideAreRefused_data();
    void addressesOutsideAreRefused();
    void linksOutOfTheRootAreRefused();
    void foldersThatAreNoneGiveNothing_data();
    void foldersThatAreNoneGiveNothing();
    void namesWithSpacesAndChineseWork();
    void mediaTypeIsByContent();

private:
    QString write(const QString &path)
    {
        const QString file = m_dir.filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write("\x89PNG\r\n\x1a\n") != 8)
            qFatal("cannot write %s", qPrintable(file));
        return QFileInfo(file).path().isEmpty() ? QString() : QDir(m_dir.path()).canonicalPath() + u'/' + path;
    }
    QString resolve(const QString &src) const { return m_scheme.fileFor(m_scheme.base().resolved(QUrl(src))); }

    QTemporaryDir m_dir;
    ImageScheme m_scheme;
};

void TestImageScheme::initTestCase()
{
    QVERIFY(m_dir.isValid());
    write(u"root/issues/here.png"_s);
    write(u"root/pic/there.png"_s);
    write(u"root/top.png"_s);
    write(u"outside.png"_s);
    write(u"rootless/near.png"_s);
    m_scheme.setFolder(m_dir.filePath(u"root/issues"_s), m_dir.filePath(u"root"_s));
}

void TestImageScheme::relativePathsResolveFromTheFolder()
{
    const QString root = QDir(m_dir.path()).canonicalPath() + u"/root/"_s;
    QCOMPARE(resolve(u"here.png"_s), root + u"issues/here.png"_s);
    QCOMPARE(resolve(u"./here.png"_s), root + u"issues/here.png"_s);
    QCOMPARE(resolve(u"../pic/there.png"_s), root + u"pic/there.png"_s);
    QCOMPARE(resolve(u"../top.png"_s), root + u"top.png"_s);
    QCOMPARE(resolve(u"here.png?size=2#x"_s), root + u"issues/here.png"_s);
    QCOMPARE(resolve(u"absent.png"_s), QString());
    QCOMPARE(resolve(u"../pic"_s), QString());
    QCOMPARE(resolve(QString()), QString());
}

void TestImageScheme::addressesOutsideAreRefused_data()
{
    QTest::addColumn<QString>("src");
    int row = 0;
    for (const char16_t *src : {u"../../outside.png",
                                u"../../../../../../etc/hostname",
                                u"/outside.png",
                                u"/etc/hostname",
                                u"%2e%2e/%2e%2e/outside.png",
                                u"..%2f..%2foutside.png",
                                u"..%2Ftop.png",
                                u"%2e%2e%2ftop.png",
                                u"%252e%252e/top.png",
                                u"..\\top.png",
                                u"..%5ctop.png",
                                u"../../rootless/near.png",
                                u"jianbao-img://issue/top.png",
                                u"jianbao-img://issue/root/top.png",
                                u"jianbao-img://other/top.png",
                                u"jianbao-img:///etc/hostname",
                                u"jianbao-img:/etc/hostname",
                                u"file:///etc/hostname",
                                u"//etc/hostname",
                                u"here.png%00",
                                u"here.png%00.txt",
                                u"..//top.png"})
        QTest::addRow("%02d", ++row) << QString(src);
}

void TestImageScheme::addressesOutsideAreRefused()
{
    QFETCH(const QString, src);
    QCOMPARE(resolve(src), QString());
}

void TestImageScheme::linksOutOfTheRootAreRefused()
{
    const QString issues = m_dir.filePath(u"root/issues/"_s);
    QVERIFY(QFile::link(m_dir.filePath(u"outside.png"_s), issues + u"out.png"_s));
    QVERIFY(QFile::link(m_dir.path(), issues + u"up"_s));
    QVERIFY(QFile::link(m_dir.filePath(u"root/top.png"_s), issues + u"in.png"_s));
    QCOMPARE(resolve(u"out.png"_s), QString());
    QCOMPARE(resolve(u"up/outside.png"_s), QString());
    QVERIFY(resolve(u"in.png"_s).endsWith(u"/root/top.png"_s));
}

void TestImageScheme::foldersThatAreNoneGiveNothing_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("root");
    QTest::newRow("both empty") << QString() << QString();
    QTest::newRow("no root") << m_dir.filePath(u"root/issues"_s) << QString();
    QTest::newRow("no folder") << QString() << m_dir.filePath(u"root"_s);
    QTest::newRow("folder outside") << m_dir.path() << m_dir.filePath(u"root"_s);
    QTest::newRow("name begins alike") << m_dir.filePath(u"rootless"_s) << m_dir.filePath(u"root"_s);
    QTest::newRow("absent") << m_dir.filePath(u"root/none"_s) << m_dir.filePath(u"root"_s);
}

void TestImageScheme::foldersThatAreNoneGiveNothing()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, root);
    ImageScheme scheme;
    scheme.setFolder(folder, root);
    for (const auto &src : {u"here.png"_s, u"near.png"_s, u"outside.png"_s, u"top.png"_s})
        QCOMPARE(scheme.fileFor(scheme.base().resolved(QUrl(src))), QString());
}

void TestImageScheme::namesWithSpacesAndChineseWork()
{
    const QString file = write(u"图 库/第#1期?/图 %41.png"_s);
    ImageScheme scheme;
    QVERIFY(scheme.setFolder(m_dir.filePath(u"图 库/第#1期?"_s), m_dir.filePath(u"图 库"_s)));
    QCOMPARE(scheme.fileFor(scheme.base().resolved(QUrl(u"图%20%2541.png"_s))), file);
    QVERIFY(!scheme.setFolder(m_dir.filePath(u"图 库/第#1期?"_s), m_dir.filePath(u"图 库"_s)));
}

void TestImageScheme::mediaTypeIsByContent()
{
    QCOMPARE(ImageScheme::mediaType("\x89PNG\r\n\x1a\nrest"), "image/png");
    QCOMPARE(ImageScheme::mediaType("\xff\xd8\xff\xe0"), "image/jpeg");
    QCOMPARE(ImageScheme::mediaType("GIF89a"), "image/gif");
    QCOMPARE(ImageScheme::mediaType("RIFF\x01\x02\x03\x04WEBPVP8 "), "image/webp");
    for (const QByteArrayView other :
         {QByteArrayView(""), QByteArrayView("<svg xmlns='x'/>"), QByteArrayView("root:x:0:0"),
          QByteArrayView("RIFF\x01\x02\x03\x04WAVE"), QByteArrayView("<!doctype html>"), QByteArrayView("RIFF"),
          QByteArrayView("\x89PNG")})
        QCOMPARE(ImageScheme::mediaType(other), QByteArray());
}

QTEST_GUILESS_MAIN(TestImageScheme)
#include "tst_imagescheme.moc"
