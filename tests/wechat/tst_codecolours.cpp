#include "codecolours.h"
#include "rendering.h"
#include "validator.h"

#include <QFile>
#include <QTest>

using namespace Jianbao::WeChat;
using namespace Jianbao::WeChat::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Colours every word red, so that what becomes of the space between is seen.
class RedWords : public CodeColours
{
public:
    QList<QList<ColouredRun>> colour(const QStringList &lines, const QString &language) const override
    {
        if (language != "red"_L1)
            return {};
        QList<QList<ColouredRun>> coloured;
        for (const QString &line : lines) {
            QList<ColouredRun> runs;
            qsizetype begin = -1;
            for (qsizetype i = 0; i <= line.size(); ++i) {
                const bool inWord = i < line.size() && line.at(i) != u' ';
                if (inWord && begin < 0)
                    begin = i;
                if (!inWord && begin >= 0) {
                    runs.append({begin, i - begin, "color:#f00"});
                    begin = -1;
                }
            }
            coloured.append(runs);
        }
        return coloured;
    }
};

} // namespace

class TestCodeColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spaceBetweenSpansMovesInside()
    {
        const RedWords red;
        RenderOptions options;
        options.codeColours = &red;
        const QByteArray html = bodyOf("```red\n  a b\nc\n```\n", options);
        QVERIFY2(
            html.contains("<span style=\"color:#f00\">\u00a0\u00a0a</span><span style=\"color:#f00\">\u00a0b</span><br>"
                          "<span style=\"color:#f00\">c</span>"),
            html);
        QVERIFY(!bodyOf("```blue\na\n```\n", options).contains("color"));
    }

    void rendererLinksNoGui()
    {
        // What the running test has mapped is what it needs: no library of Qt Gui among it.
        QFile maps(u"/proc/self/maps"_s);
        if (!maps.open(QIODevice::ReadOnly))
            QSKIP("no /proc");
        const QByteArray mapped = maps.readAll();
        QVERIFY(mapped.contains("libQt6Core"));
        QVERIFY(!mapped.contains("libQt6Gui"));
    }

    void pluginIsLookedForBesideTheProgram()
    {
        QCOMPARE(codeColoursFolders(u"/opt/x/bin"_s),
                 QStringList(
                     {u"/opt/x/bin"_s, u"/opt/x/lib/jianbao"_s, u"/opt/lib/jianbao"_s, u"/opt/x/PlugIns/jianbao"_s}));
    }

    void installedPluginColoursCode()
    {
        const QList<QList<ColouredRun>> coloured = CodeColours::installed().colour({u"int x = 1; // y"_s}, u"cpp"_s);
        QCOMPARE(coloured.size(), 1);
        QVERIFY(!coloured.first().isEmpty());
        for (const ColouredRun &run : coloured.first())
            QVERIFY(run.style.contains("color:#") || run.style.contains("font-"));
        QVERIFY(CodeColours::installed().colour({u"x"_s}, u"no such language"_s).isEmpty());

        const QByteArray html = bodyOf("```cpp\nint x = 1; // y\n```\n", RenderOptions());
        QVERIFY2(html.contains("<span style=\"color:#"), html);
        QCOMPARE(findViolations(html).join(u'\n'), QString());
        QCOMPARE(bodyOf("```cpp\nint x = 1; // y\n```\n", RenderOptions()), html);
    }
};

QTEST_GUILESS_MAIN(TestCodeColours)
#include "tst_codecolours.moc"
