#include "rendering.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Jianbao::WeChat;
using namespace Jianbao::WeChat::Testing;
using namespace Qt::StringLiterals;

/// Each NAME.md of tests/data/wechat renders, in a theme without rules, to the NAME.html beside it: one block per line.
/// After a change that is meant, run this test with JIANBAO_ACCEPT=1 in the environment, and read the diff.
class TestGoldenRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(JIANBAO_TEST_DATA "/wechat"));
        const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        QVERIFY(!names.isEmpty());
    }
    void golden()
    {
        QFETCH(QString, path);
        QFile source(path);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const Article article = articleOf(source.readAll());
        QByteArray html;
        for (const ArticleBlock &block : article.blocks)
            html += block.html + '\n';

        QFile expected(path.chopped(2) + u"html"_s);
        if (qEnvironmentVariableIntValue("JIANBAO_ACCEPT") == 1) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            QCOMPARE(expected.write(html), html.size());
            return;
        }
        QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(expected.fileName()));
        const QByteArrayList wanted = expected.readAll().split('\n');
        const QByteArrayList made = html.split('\n');
        for (qsizetype i = 0; i < std::min(wanted.size(), made.size()); ++i)
            QCOMPARE(made.at(i), wanted.at(i));
        QCOMPARE(made.size(), wanted.size());
    }
};

QTEST_GUILESS_MAIN(TestGoldenRender)
#include "tst_goldenrender.moc"
