#include "capturer.h"
#include "fields.h"
#include "messagebar.h"
#include "pageserver.h"
#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QMimeData>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray before = "---\nlayout: default\n---\n\n# 嵌入式AI简报 (2020-03-30)\n\n> "
                          "导读：本期 1 条，讲一段手机芯片的往事。\n\n## 业界新闻\n\n"
                          "- [手机芯片往事 | 半导体行业观察](https://a.example/1)  \n摘要：甲乙。\n\n"
                          "## 论文\n\n## 开源项目\n\n## 博文\n"_ba;

SharedParts playedBy(const PageServer &server)
{
    SharedParts shared;
    shared.network = NetworkRules::withLoopback();
    shared.network.played.insert(u"news.example"_s, server.root());
    return shared;
}

} // namespace

/// The way of a link through the whole window: pasted, read from a server on the loopback, undone, copied for WeChat.
class CaptureInWindowTest : public QObject
{
    Q_OBJECT

    static QAction *command(const WindowFixture &f, const QKeySequence &key)
    {
        for (QAction *const action : f.window.findChildren<QAction *>()) {
            if (action->shortcuts().contains(key))
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void fromALinkToTheClipboard()
    {
        PageServer server;
        server.answers["news.example/lake"] =
            page("<html><head><title>湖的深度</title><meta property=\"og:site_name\" content=\"湖报\">"
                 "<meta property=\"og:description\" content=\"很深，<b>很冷</b>。\"></head><body><p>x</body></html>");
        OwnFolder folder;
        WindowFixture f(folder.write(u"2020-03-30.md"_s, before), playedBy(server));
        QVERIFY(f.isShown);
        f.press(Qt::Key_2, Qt::ControlModifier); // 业界新闻
        auto *const line = f.visible<QLineEdit>(u"add-item"_s);
        QVERIFY(line);
        QGuiApplication::clipboard()->setText(u"http://news.example/lake"_s);
        QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);

        // There at once, as it was pasted.
        const auto item = [&f] {
            const Section &section = f.document().issue().sections.constFirst();
            return section.items.size() < 2 ? ItemValues() : readItem(f.document().text(), section.items.at(1));
        };
        QCOMPARE(item().url, u"http://news.example/lake"_s);
        QCOMPARE(item().title, QString());

        QTRY_COMPARE(item().summary, u"很深，\\<b>很冷\\</b>。"_s); // text, whatever it looks like
        QCOMPARE(item().title, u"湖的深度"_s);
        QCOMPARE(item().source, u"湖报"_s);
        QVERIFY(f.bytes().contains("本期 2 条"));
        QCOMPARE(server.requests.size(), 1);
        const QByteArray whole = f.bytes();

        // A step for each field, and one for the item.
        QAction *const undo = command(f, QKeySequence::Undo);
        QVERIFY(undo);
        undo->trigger();
        QCOMPARE(item().summary, QString());
        QCOMPARE(item().source, u"湖报"_s);
        undo->trigger();
        QCOMPARE(item().source, QString());
        undo->trigger();
        QCOMPARE(item().title, QString());
        QVERIFY(f.bytes().contains("本期 1 条"));
        undo->trigger();
        QCOMPARE(f.bytes(), before);
        QVERIFY(!f.window.workspace().isModified());
        for (int i = 0; i < 4; ++i)
            f.document().redo();
        QCOMPARE(f.bytes(), whole);

        QTRY_VERIFY(f.becomesTrue(u"document.body.innerText.includes('湖的深度')"_s));
        QSignalSpy copied(QGuiApplication::clipboard(), &QClipboard::dataChanged);
        command(f, Qt::CTRL | Qt::SHIFT | Qt::Key_C)->trigger();
        QTRY_VERIFY(!copied.isEmpty());
        const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasHtml());
        QVERIFY2(data->html().contains(u"湖的深度"_s), qPrintable(data->html()));
        QVERIFY(data->html().contains(u"很深，&lt;b&gt;很冷&lt;/b&gt;。"_s));
        QCOMPARE(server.requests.size(), 1);
        f.window.workspace().throwAwayUnsaved();
    }
};

QTEST_MAIN(CaptureInWindowTest)
#include "tst_captureinwindow.moc"
