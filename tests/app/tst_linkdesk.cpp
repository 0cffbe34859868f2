#include "checkdesk.h"
#include "editorpane.h"
#include "linkdesk.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "pageserver.h"
#include "workspace.h"

#include <QAction>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class LinkDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatItFinds()
    {
        QTemporaryDir folder;
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(u"settings"_s));
        const QString path = folder.filePath(u"2020-03-30.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# 嵌入式AI简报 (2020-03-30)\n\n## 博文\n\n- [a | b](https://a.example/fine)  \n摘要：x\n"
                   "- [c | d](https://a.example/gone)  \n摘要：y\n");
        file.close();

        PageServer server;
        server.answers["a.example/fine"] = page("<title>fine</title>");
        NetworkRules rules = NetworkRules::withLoopback();
        rules.played.insert(u"a.example"_s, server.root());
        MainWindow window;
        auto *const check = new LinkCheck(folder.filePath(u"links.json"_s), rules, {});
        LinkDesk desk(window.checks(), window.messages(), check, &window);
        QVERIFY(!desk.action()->isEnabled());
        window.openFile(path);
        QTRY_VERIFY(window.workspace().document());
        desk.setDocument(window.workspace().document());
        QVERIFY(desk.action()->isEnabled());
        QCOMPARE(server.requests.size(), 0);

        desk.action()->trigger();
        const auto isDead = [](const Finding &finding) { return finding.problem.code == "link-dead"_L1; };
        const auto dead = [&] { return std::ranges::count_if(window.checks().keeper().findings().shown(), isDead); };
        QTRY_COMPARE(dead(), 1);
        QCOMPARE(server.requests.size(), 2);
        QVERIFY(window.checks().isPanelShown());
        QVERIFY(desk.action()->isEnabled());
        QVERIFY(!window.messages().shown("links").isEmpty());
    }

    /// What the link check found is fixed, ignored and switched off as what the other checks find.
    void itsFindingsAreLikeOthers()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"2020-03-30.md"_s);
        const auto contentOf = [&folder](const QString &name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# 嵌入式AI简报 (2020-03-30)\n\n## 博文\n\n- [a | b](https://a.example/old)  \n摘要：x\n"
                   "- [c | d](https://a.example/older)  \n摘要：y\n- [e | f](https://a.example/gone)  \n摘要：z\n");
        file.close();

        MainWindow window;
        window.openFile(path);
        QTRY_VERIFY(window.workspace().document());
        Document &document = *window.workspace().document();
        CheckKeeper &keeper = window.checks().keeper();
        QList<Diagnostic> problems;
        for (const QByteArray &name : {"old"_ba, "older"_ba, "gone"_ba}) {
            const QByteArray url = "https://a.example/" + name;
            const qsizetype at = document.text().bytes().indexOf(QByteArray(url + ')'));
            const Span span{at, at + url.size()};
            if (name == "gone")
                problems.append({"link-dead"_L1, Severity::Error, span, u"gone"_s, {}});
            else
                problems.append({"link-moved"_L1, Severity::Style, span, u"moved"_s,
                                 ChangeSet::replace(span, "https://a.example/now/" + name)});
        }
        keeper.setFindings("links", document.snapshot(), problems);
        const auto count = [&keeper](QLatin1StringView code) {
            return std::ranges::count_if(keeper.findings().shown(),
                                         [code](const Finding &finding) { return finding.problem.code == code; });
        };
        QCOMPARE(count("link-moved"_L1), 2);

        // Typing elsewhere leaves their fixes as they are, and typing in a link is the end of what was said of it.
        document.apply(ChangeSet::insert(document.text().bytes().indexOf("x\n"), "words, "), {u"type"_s, {}});
        QTRY_VERIFY(keeper.isUpToDate());
        QCOMPARE(count("link-moved"_L1), 2);
        const QByteArray before = document.text().bytes();
        keeper.mendAll(u"link-moved"_s);
        QCOMPARE(document.text().bytes(),
                 QByteArray(before).replace("/older)", "/now/older)").replace("/old)", "/now/old)"));
        QCOMPARE(count("link-moved"_L1), 0);
        document.undo();
        QCOMPARE(document.text().bytes(), before); // one step

        // A newsletter that does not want to hear of it.
        QCOMPARE(count("link-dead"_L1), 1);
        QSignalSpy written(&window.workspace(), &Workspace::profileWritten);
        const auto actions = window.checks().actions();
        const auto turnOff =
            std::ranges::find_if(actions, [](QAction *action) { return action->text().startsWith(u"&Turn Off"_s); });
        QVERIFY(turnOff != actions.end());
        const auto dead = std::ranges::find_if(
            keeper.findings().shown(), [](const Finding &finding) { return finding.problem.code == "link-dead"_L1; });
        window.checks().setPanelShown(true);
        window.editor().reveal(dead->problem.span);
        (*turnOff)->trigger();
        QTRY_COMPARE(written.size(), 1);
        QVERIFY2(contentOf(u"jianbao.json"_s).contains("\"link-dead\": false"),
                 contentOf(u"jianbao.json"_s).constData());
        QTRY_COMPARE(count("link-dead"_L1), 0);
        QVERIFY(window.messages().shown("profile").isEmpty());
        window.workspace().throwAwayUnsaved();
    }
};

QTEST_MAIN(LinkDeskTest)
#include "tst_linkdesk.moc"
