#include "checkdesk.h"
#include "linkdesk.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "pageserver.h"
#include "workspace.h"

#include <QAction>
#include <QFile>
#include <QSettings>
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
};

QTEST_MAIN(LinkDeskTest)
#include "tst_linkdesk.moc"
