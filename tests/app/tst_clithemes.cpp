#include "process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `jianbao-cli themes` and `export --theme`, as processes, with a folder of themes of their own.
class CliThemesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    QString path(const QString &name) const { return m_home.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QString writeUsers(const QString &name, const QByteArray &css) const
    {
        return write(u"data/Jianbao/Jianbao/themes/"_s + name, css);
    }

    Ended cli(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        return runProcess(QStringLiteral(JIANBAO_CLI), arguments, input, environment);
    }

    static QJsonArray json(const QByteArray &output) { return QJsonDocument::fromJson(output).array(); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_home.isValid());
        QDir(path(u"data"_s)).removeRecursively();
    }

    void listsOursAndTheUsers()
    {
        writeUsers(u"海.css"_s, "/* @theme 海蓝 / Sea Blue\n   @about 蓝。 / Blue. */\np{color:#036}\n");
        const Ended text = cli({u"themes"_s, u"list"_s});
        QCOMPARE(text.code, 0);
        QVERIFY(text.errors.isEmpty());
        QVERIFY(text.output.startsWith("default "));
        QVERIFY(text.output.contains("\nserif "));
        QVERIFY2(text.output.contains("海.css") && text.output.contains("Sea Blue — Blue."), text.output.constData());

        const Ended listed = cli({u"themes"_s, u"list"_s, u"--json"_s});
        QCOMPARE(listed.code, 0);
        const QJsonArray themes = json(listed.output);
        QVERIFY(themes.size() >= 9);
        QCOMPARE(themes.first()[u"id"_s].toString(), u"default"_s);
        QCOMPARE(themes.first()[u"file"_s].toString(), QString());
        QCOMPARE(themes.last()[u"name"_s][u"zh"_s].toString(), u"海蓝"_s);
        QVERIFY(themes.last()[u"file"_s].toString().endsWith(u"themes/海.css"));
    }

    void checkAcceptsAGoodTheme()
    {
        const QString file = write(u"good.css"_s, "p{color:#333;font-size:15px}\na:hover{color:red}\n");
        const Ended ended = cli({u"themes"_s, u"check"_s, file});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.errors.isEmpty());
        QVERIFY2(ended.output.contains(QByteArray(file.toUtf8() + ":2: note: ")), ended.output.constData());
        QVERIFY2(ended.output.contains("understood 1 rules with 1 selectors and 2 declarations"),
                 ended.output.constData());
        QVERIFY2(ended.output.contains("Text size: 15 px"), ended.output.constData());
    }

    void checkFindsMistakes()
    {
        const QString file = write(u"bad.css"_s, "p{color:#333}\n\np{colour:red}\nh2{margin:5}\n");
        const Ended ended = cli({u"themes"_s, u"check"_s, file});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.errors.isEmpty());
        QVERIFY(ended.output.contains(QByteArray(file.toUtf8() + ":3: “colour”")));
        QVERIFY(ended.output.contains(QByteArray(file.toUtf8() + ":4: ")));

        const Ended structured = cli({u"themes"_s, u"check"_s, u"--json"_s, file});
        QCOMPARE(structured.code, 1);
        const QJsonValue result = json(structured.output).first();
        QCOMPARE(result[u"file"_s].toString(), file);
        QCOMPARE(result[u"rules"_s].toInt(), 1);
        QCOMPARE(result[u"problems"_s].toArray().size(), 2);
        QCOMPARE(result[u"problems"_s][0][u"line"_s].toInt(), 3);
        QCOMPARE(result[u"problems"_s][0][u"kind"_s].toString(), u"unknown"_s);
    }

    void checkReadsSeveralAndTheStandardInput()
    {
        const QString file = write(u"good.css"_s, "p{color:#333}");
        const Ended both = cli({u"themes"_s, u"check"_s, u"--json"_s, file, u"-"_s}, "h2{color:blue}\n?{}\n");
        QCOMPARE(both.code, 1);
        QCOMPARE(json(both.output).size(), 2);
        QCOMPARE(json(both.output)[1][u"problems"_s][0][u"line"_s].toInt(), 2);
    }

    void checkSaysWhatIsNoTheme_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("5 MB") << QByteArray("p{color:red}\n").repeated(5 * 1024 * 1024 / 13);
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("endless nesting") << QByteArray("a{").repeated(400'000);
        QTest::newRow("prose") << QByteArray("Nothing of the kind.\n");
    }

    void checkSaysWhatIsNoTheme()
    {
        QFETCH(QByteArray, bytes);
        const QString good = write(u"good.css"_s, "p{color:#333}");
        const QString file = write(u"bad.css"_s, bytes);
        const Ended ended = cli({u"themes"_s, u"check"_s, good, file});
        QCOMPARE(ended.code, 3);
        QVERIFY(ended.output.isEmpty());
        QVERIFY2(ended.errors.count('\n') == 1 && ended.errors.contains("bad.css"), ended.errors.constData());
    }

    void refusesWrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{u"themes"_s};
        QTest::newRow("unknown") << QStringList{u"themes"_s, u"paint"_s};
        QTest::newRow("check of nothing") << QStringList{u"themes"_s, u"check"_s};
        QTest::newRow("list of a file") << QStringList{u"themes"_s, u"list"_s, u"x.css"_s};
        QTest::newRow("option") << QStringList{u"themes"_s, u"list"_s, u"--colour"_s};
    }

    void refusesWrongUse()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = cli(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.output.isEmpty());
        QCOMPARE(ended.errors.count('\n'), 1);
    }

    void exportTakesNamesAndFiles()
    {
        const QString issue = write(u"issue.md"_s, "# A\n\n## 论文\n\n- [T](https://example.org/)  \n摘要：S\n");
        writeUsers(u"mine.css"_s, "p{color:rgb(9,8,7)}");
        const auto exported = [&](const QString &theme) {
            return cli({u"export"_s, u"--to"_s, u"wechat"_s, u"--theme"_s, theme, issue});
        };
        const Ended plain = exported(u"default"_s);
        const Ended serif = exported(u"serif"_s);
        QCOMPARE(serif.code, 0);
        QVERIFY(serif.output != plain.output);
        QVERIFY(serif.output.contains("Songti"));
        QVERIFY(exported(u"mine.css"_s).output.contains("rgb(9,8,7)"));
        QVERIFY(exported(write(u"other.css"_s, "p{color:rgb(6,5,4)}")).output.contains("rgb(6,5,4)"));
        const Ended none = exported(u"nosuch"_s);
        QCOMPARE(none.code, 3);
        QVERIFY(none.errors.contains("nosuch") && none.errors.contains("themes list"));
    }
};

QTEST_GUILESS_MAIN(CliThemesTest)
#include "tst_clithemes.moc"
