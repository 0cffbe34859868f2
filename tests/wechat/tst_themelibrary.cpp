#include "styledtree.h"
#include "themelibrary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Jianbao::WeChat;

class ThemeLibraryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &css) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(css) != css.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static QStringList ids(const ThemeLibrary &library)
    {
        QStringList ids;
        for (const ThemeInfo &info : library.themes())
            ids.append(info.id);
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::System))
            QFile::remove(m_folder.filePath(name));
    }

    void oursHaveNamesAndLoad()
    {
        const QList<ThemeInfo> themes = ThemeLibrary().themes();
        QCOMPARE(themes.first().id, Theme::standard().name());
        QStringList names;
        for (const ThemeInfo &info : themes) {
            QVERIFY2(info.isBuiltIn(), qPrintable(info.id));
            QVERIFY2(!info.chineseAbout.isEmpty() && info.chineseAbout != info.englishAbout, qPrintable(info.id));
            QVERIFY2(info.chineseName != info.englishName, qPrintable(info.id));
            QCOMPARE(info.name(QLocale(u"zh_CN"_s)), info.chineseName);
            QCOMPARE(info.name(QLocale(u"en_US"_s)), info.englishName);
            names << info.chineseName << info.englishName;
            const auto theme = ThemeLibrary().load(info.id);
            QVERIFY2(theme, qPrintable(info.id));
            QCOMPARE(theme->name(), info.id);
            for (const Theme::Problem &problem : theme->problems())
                QFAIL(qPrintable(u"%1:%2: %3"_s.arg(info.id).arg(problem.line).arg(problem.message)));
            QVERIFY(ThemeLibrary().css(info.id)->startsWith("/* @theme "));
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void usersFollowByFileName()
    {
        write(u"b.css"_s, "/* @theme 我的 / Mine\n * @about 好看。\n */\np{color:red}");
        write(u"A 主题.css"_s, "p{color:blue}");
        write(u"notes.txt"_s, "p{color:blue}");
        write(u"default.css"_s, "p{color:green}");
        const ThemeLibrary library(m_folder.path());
        const QStringList all = ids(library);
        QCOMPARE(all.sliced(all.size() - 3), QStringList({u"A 主题.css"_s, u"b.css"_s, u"default.css"_s}));
        const auto mine = library.find(u"b.css");
        QVERIFY(mine);
        QCOMPARE(mine->chineseName, u"我的"_s);
        QCOMPARE(mine->englishName, u"Mine"_s);
        QCOMPARE(mine->englishAbout, u"好看。"_s);
        QVERIFY(!mine->isBuiltIn());
        QCOMPARE(library.find(u"A 主题.css")->chineseName, u"A 主题"_s);
        // A file of the same name does not take the place of ours.
        QCOMPARE(StyledTree::Builder("p").build().root()->firstChild->style, QByteArray());
        QCOMPARE(library.load(u"default.css")->name(), u"default.css"_s);
        QCOMPARE(library.load(u"default")->name(), u"default"_s);
        QVERIFY(library.load(u"default")->problems().isEmpty());
    }

    void folderNeedNotExist()
    {
        const ThemeLibrary library(m_folder.filePath(u"none/here"_s));
        QCOMPARE(ids(library), ids(ThemeLibrary()));
        QVERIFY(!library.load(u"x.css"));
    }

    void idsStayInTheFolder()
    {
        const QString outside = write(u"out.css"_s, "p{color:red}");
        QVERIFY(QDir(m_folder.path()).mkpath(u"in"_s));
        const ThemeLibrary library(m_folder.filePath(u"in"_s));
        for (const QString &id : {u"../out.css"_s, outside, u"..\\out.css"_s, u".css"_s, u""_s, u"out"_s, u"../../x"_s})
            QVERIFY2(!library.load(id), qPrintable(id));
        QVERIFY(library.load(u"nothing").error().message.contains(u"nothing"));
    }

    void badFilesAreRefusedWithAMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("5 MB") << QByteArray("p{color:red}\n").repeated(5 * 1024 * 1024 / 13);
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("comment") << QByteArray("/* later */");
        QTest::newRow("prose") << QByteArray("# A newsletter\n\nwith words, not rules.\n");
        QTest::newRow("invalid UTF-8") << QByteArray("\xff\xfe\xd6\xd0\xce\xc4");
        QTest::newRow("nesting") << QByteArray("a{").repeated(400'000);
        QTest::newRow("selector bomb") << QByteArray(QByteArray("p,").repeated(500'000) + "?{color:red}");
    }

    void badFilesAreRefusedWithAMessage()
    {
        QFETCH(QByteArray, bytes);
        const QString file = write(u"bad.css"_s, bytes);
        const ThemeLibrary library(m_folder.path());
        const auto theme = library.load(u"bad.css");
        QVERIFY(!theme);
        QVERIFY2(theme.error().message.contains(u"bad.css"), qPrintable(theme.error().message));
        QVERIFY(!theme.error().message.contains(u'\n'));
        QVERIFY(!library.add(file));
    }

    void pipesAreNotWaitedFor()
    {
        const QString pipe = m_folder.filePath(u"pipe.css"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!readTheme(pipe));
        QVERIFY(!readTheme(m_folder.path()));
    }

    /// The example of docs/themes.md is a theme without a fault, and the page says where things are.
    void theManualsExampleWorks()
    {
        QFile manual(QStringLiteral(JIANBAO_SOURCE_DIR "/docs/themes.md"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QByteArray text = manual.readAll();
        const qsizetype begin = text.indexOf("```css\n") + 7;
        const QString file = write(u"salt.css"_s, text.sliced(begin, text.indexOf("```", begin) - begin));
        const auto theme = readTheme(file);
        QVERIFY(theme);
        for (const Theme::Problem &problem : theme->problems())
            QFAIL(qPrintable(u"%1: %2"_s.arg(problem.line).arg(problem.message)));
        QCOMPARE(ThemeLibrary(m_folder.path()).find(u"salt.css")->englishName, u"Sea Salt"_s);
        QCOMPARE(theme->ownControls().accent, u"#1d4a86"_s);
        Tree tree = StyledTree::Builder("p.item-title(span.item-number('1') span.item-source('s'))").build();
        applyStyles(tree, *theme);
        QCOMPARE(StyledTree::write(tree.root()),
                 "<p{font-weight:bold;margin:14px 8px 4px}><span{color:#1d4a86}>1</span>"
                 "<span{color:#555a61;font-size:13px;font-weight:normal}><span{margin-right:4px}>—</span>s</span></p>");
    }

    void addCopies()
    {
        QTemporaryDir elsewhere;
        QFile source(elsewhere.filePath(u"海.css"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("p{color:teal}");
        source.close();
        const ThemeLibrary library(m_folder.filePath(u"new/themes"_s));
        const auto first = library.add(source.fileName());
        QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
        QCOMPARE(first->id, u"海.css"_s);
        const auto second = library.add(source.fileName());
        QVERIFY(second);
        QCOMPARE(second->id, u"海-2.css"_s);
        QVERIFY(library.load(first->id));
        QVERIFY(source.exists());
        // What is in the folder already is not doubled.
        QCOMPARE(library.add(first->file)->id, first->id);
        QCOMPARE(library.themes().size(), ThemeLibrary().themes().size() + 2);
    }
};

QTEST_GUILESS_MAIN(ThemeLibraryTest)
#include "tst_themelibrary.moc"
