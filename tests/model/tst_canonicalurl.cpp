#include "canonicalurl.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class CanonicalUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSamePage_data();
    void isTheSameForTheSamePage();
    void isNothingForOtherThings_data();
    void isNothingForOtherThings();
    void findsPapers();
    void findsRepositories();
};

void CanonicalUrlTest::isTheSameForTheSamePage_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QString &url, const QString &key) {
        QTest::newRow(name) << url << key;
    };
    row("plain", u"https://example.org/a"_s, u"example.org/a"_s);
    row("scheme, host, port and slash", u" HTTP://WWW.Example.org:80/a/ "_s, u"example.org/a"_s);
    row("the path keeps its case", u"https://example.org/A"_s, u"example.org/A"_s);
    row("fragment", u"https://example.org/a#top"_s, u"example.org/a"_s);
    row("trackers", u"https://example.org/a?utm_source=x&id=2&from=timeline"_s, u"example.org/a?id=2"_s);
    row("the order of parameters", u"https://example.org/a?b=2&a=1"_s, u"example.org/a?a=1&b=2"_s);
    row("a short WeChat link", u"http://mp.weixin.qq.com/s/AbC?scene=1#rd"_s, u"mp.weixin.qq.com/s/AbC"_s);
    row("a long WeChat link", u"https://mp.weixin.qq.com/s?sn=d&__biz=M==&mid=1&idx=2&chksm=z"_s,
        u"mp.weixin.qq.com/s?__biz=M==&idx=2&mid=1&sn=d"_s);
    row("a paper", u"https://arxiv.org/pdf/2401.00001v3.pdf"_s, u"arxiv.org/abs/2401.00001"_s);
    row("a repository", u"https://github.com/Lake/Boat.git"_s, u"github.com/lake/boat"_s);
    row("only a host", u"https://example.org"_s, u"example.org"_s);
}

void CanonicalUrlTest::isTheSameForTheSamePage()
{
    QFETCH(const QString, url);
    QTEST(canonicalUrl(url), "key");
}

void CanonicalUrlTest::isNothingForOtherThings_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("a path") << u"../a.md"_s;
    QTest::newRow("a script") << u"javascript:alert(1)"_s;
    QTest::newRow("no host") << u"https://"_s;
    QTest::newRow("endless") << u"https://example.org/"_s + QString(100'000, u'a');
}

void CanonicalUrlTest::isNothingForOtherThings()
{
    QFETCH(const QString, url);
    QCOMPARE(canonicalUrl(url), QString());
}

void CanonicalUrlTest::findsPapers()
{
    QCOMPARE(arxivIdOf(u"http://arxiv.org/abs/1908.00709v1"), u"1908.00709"_s);
    QCOMPARE(arxivIdOf(u"https://cn.arxiv.org/pdf/1908.00709.pdf"), u"1908.00709"_s);
    QCOMPARE(arxivIdOf(u"https://example.org/arxiv.org/abs/1908.00709"), QString());
}

void CanonicalUrlTest::findsRepositories()
{
    QCOMPARE(repositoryOf(u"https://github.com/lake/boat.js/tree/main"), u"lake/boat.js"_s);
    QCOMPARE(repositoryOf(u"https://github.com/lake/boat.git"), u"lake/boat"_s);
    QCOMPARE(repositoryOf(u"https://github.com/lake"), QString());
}

QTEST_GUILESS_MAIN(CanonicalUrlTest)
#include "tst_canonicalurl.moc"
