#include "capturedesk.h"
#include "editorpane.h"
#include "fields.h"
#include "itemcommands.h"
#include "itemlistmodel.h"
#include "itemmarks.h"
#include "messagebar.h"
#include "pageserver.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray emptyIssue = "# 嵌入式AI简报 (2024-01-01)\n\n## 业界新闻\n\n## 论文\n\n## 开源项目\n"_ba;
const QByteArray firstLink = "http://news.example/a"_ba;

PageAnswer article(const QByteArray &title, const QByteArray &summary = "What it says.")
{
    return page("<html><head><title>" + title + "</title><meta property=\"og:site_name\" content=\"Example News\">" +
                "<meta property=\"og:description\" content=\"" + summary + "\"></head><body><p>x</body></html>");
}

/// An editor with a desk, in a world in which every host is a server on the loopback.
struct Desk {
    explicit Desk(const QByteArray &bytes = emptyIssue)
        : document(Text(bytes))
    {
        NetworkRules rules = NetworkRules::withLoopback();
        for (const QString &host : {u"news.example"_s, u"mp.weixin.qq.com"_s, u"arxiv.org"_s, u"export.arxiv.org"_s})
            rules.played.insert(host, server.root());
        capturer = new Capturer(rules, {.atOnce = 4, .pauses = {{u"arxiv.org"_s, 0ms}}});
        server.answers["news.example/a"] = article("A headline");
        pane = new EditorPane;
        messages = new MessageBar;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(messages);
        layout->addWidget(pane);
        desk = new CaptureDesk(*pane, *messages, capturer, &window);
        window.resize(900, 700);
        pane->setDocument(&document);
        desk->setDocument(&document);
        showTab(1);
        window.show();
        window.activateWindow();
        isShown = QTest::qWaitForWindowActive(&window);
    }
    ~Desk() { desk->setDocument(nullptr); }

    void showTab(int index) const { pane->findChild<QTabWidget *>()->setCurrentIndex(index); }
    template <typename T>
    T *find(const QString &name) const
    {
        return pane->findChild<QTabWidget *>()->currentWidget()->findChild<T *>(name);
    }
    QListView *items() const { return find<QListView>(u"items"_s); }
    void choose(int row) const { items()->setCurrentIndex(items()->model()->index(row, 0)); }

    static void setClipboard(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    /// Pastes into the line that adds items.
    void paste(const QString &text) const
    {
        setClipboard(text);
        QTest::keyClick(find<QLineEdit>(u"add-item"_s), Qt::Key_V, Qt::ControlModifier);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : window.findChildren<QPushButton *>()) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    void trigger(const QKeySequence &key) const
    {
        for (QAction *action : pane->itemActions()) {
            if (action->shortcut() == key)
                action->trigger();
        }
    }

    ItemValues item(qsizetype section, qsizetype index) const
    {
        const QList<Item> &all = document.issue().sections.at(section).items;
        return index < all.size() ? readItem(document.text(), all.at(index)) : ItemValues();
    }
    qsizetype count(qsizetype section) const { return document.issue().sections.at(section).items.size(); }
    QString said(qsizetype row) const
    {
        return items()->model()->index(int(row), 0).data(Qt::AccessibleTextRole).toString();
    }

    PageServer server;
    Document document;
    QWidget window;
    Capturer *capturer;
    EditorPane *pane;
    MessageBar *messages;
    CaptureDesk *desk;
    bool isShown = false;
};

} // namespace

/// From a pasted link to an item, over a server on the loopback.
class CaptureDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedLinkBecomesAnItem();
    void neverOverwritesWhatWasTyped();
    void findsTheItemWhereItWasMoved();
    void forgetsAnItemThatIsGone();
    void readsOnWhenTheItemIsBack();
    void leavesWhatCanBeRedone();
    void keepsTheReasonWhenTheItemIsBack();
    void theCountFollows();
    void noticesALinkWithATitle();
    void saysWhyAPageWasNotRead();
    void asksForPastingWhereASiteWantsAPerson();
    void escapeGivesUp();
    void asksNobodyUnlessToldTo();
    void fetchesAllBareLinks();
    void takesLinksInAnyForm_data();
    void takesLinksInAnyForm();
    void noticesALinkThatIsThereAlready();
    void proposesTheSection();
    void pastesHtmlAsMarkdown();
    void pastesHtmlEverywhere_data();
    void pastesHtmlEverywhere();
};

void CaptureDeskTest::aPastedLinkBecomesAnItem()
{
    Desk d;
    QVERIFY(d.isShown);
    d.paste(QString::fromLatin1(firstLink));
    QCOMPARE(d.document.text().bytes(),
             QByteArray(emptyIssue).replace("\n\n## 论文", QByteArray("\n\n- " + firstLink + "\n\n## 论文")));
    QVERIFY(d.items()->model()->index(0, 0).data(ItemListModel::IsUrlRole).toBool());
    QVERIFY2(d.said(0).contains(u"being read"_s), qPrintable(d.said(0)));
    QCOMPARE(d.items()->model()->index(0, 0).data(ItemListModel::MarksRole).value<QList<ItemMark::Kind>>(),
             QList{ItemMark::Kind::Busy});

    QTRY_VERIFY(!d.desk->isReading());
    const ItemValues values = d.item(0, 0);
    QCOMPARE(values.title, u"A headline"_s);
    QCOMPARE(values.source, u"Example News"_s);
    QCOMPARE(values.url, QString::fromLatin1(firstLink));
    QCOMPARE(values.summary, u"What it says."_s);
    QCOMPARE(d.said(0).count(u"being read"_s), 0);

    // A step for each.
    d.document.undo();
    QCOMPARE(d.item(0, 0).summary, QString());
    QCOMPARE(d.item(0, 0).source, u"Example News"_s);
    d.document.undo();
    QCOMPARE(d.item(0, 0).source, QString());
    d.document.undo();
    QCOMPARE(d.item(0, 0).title, QString());
    d.document.undo();
    QCOMPARE(d.document.text().bytes(), emptyIssue);
    QVERIFY(!d.document.canUndo());
}

void CaptureDeskTest::neverOverwritesWhatWasTyped()
{
    Desk d;
    d.paste(QString::fromLatin1(firstLink));
    QTest::keyClicks(d.find<QLineEdit>(u"title"_s), u"My words"_s);
    QTRY_VERIFY(!d.desk->isReading());
    QCOMPARE(d.item(0, 0).title, u"My words"_s);
    QCOMPARE(d.item(0, 0).source, u"Example News"_s);
    QCOMPARE(d.item(0, 0).summary, u"What it says."_s);
}

void CaptureDeskTest::findsTheItemWhereItWasMoved()
{
    Desk d(QByteArray(emptyIssue).replace("## 论文\n", "## 论文\n\n- [Other](http://news.example/other)\n"));
    d.paste(QString::fromLatin1(firstLink));
    QVERIFY(ItemCommands::move(d.document, 0, {0}, {1, 1}));
    QTRY_VERIFY(!d.desk->isReading());
    QCOMPARE(d.count(0), 0);
    QCOMPARE(d.item(1, 0).title, u"Other"_s);
    QCOMPARE(d.item(1, 0).summary, QString());
    QCOMPARE(d.item(1, 1).title, u"A headline"_s);
}

void CaptureDeskTest::forgetsAnItemThatIsGone()
{
    Desk d;
    d.paste(QString::fromLatin1(firstLink));
    QVERIFY(d.desk->isReading());
    d.document.undo();
    QVERIFY(!d.desk->isReading());
    QCOMPARE(d.capturer->pending(), 0);
    d.document.redo();
    QVERIFY(d.desk->isReading());

    // Another link in its place is another page.
    const auto change = setItemField(d.document.text(), d.document.issue(), {0, 0}, ItemField::Url,
                                     u"http://news.example/b"_s, d.document.profile());
    QVERIFY(change);
    d.document.apply(*change, {});
    QCOMPARE(d.capturer->pending(), 0);

    d.items()->setCurrentIndex(d.items()->model()->index(0, 0));
    d.trigger(Qt::CTRL | Qt::Key_K);
    QCOMPARE(d.capturer->pending(), 1);
    d.pane->setDocument(nullptr);
    d.desk->setDocument(nullptr);
    QCOMPARE(d.capturer->pending(), 0);
}

void CaptureDeskTest::readsOnWhenTheItemIsBack()
{
    Desk d;
    d.paste(QString::fromLatin1(firstLink));
    d.document.undo();
    QCOMPARE(d.capturer->pending(), 0);
    d.document.redo();
    QTRY_VERIFY(!d.desk->isReading());
    QCOMPARE(d.item(0, 0).title, u"A headline"_s);
    QCOMPARE(d.item(0, 0).summary, u"What it says."_s);

    // What was given up stays so, and what has been filled in already is not asked for again.
    const qsizetype asked = d.server.requests.size();
    while (d.document.canUndo())
        d.document.undo();
    while (d.document.canRedo())
        d.document.redo();
    QVERIFY(!d.desk->isReading());
    QCOMPARE(d.server.requests.size(), asked);
    d.paste(u"http://news.example/other"_s);
    QTest::keyClick(d.items(), Qt::Key_Escape);
    QVERIFY(!d.desk->isReading());
    d.document.undo();
    d.document.redo();
    QVERIFY(!d.desk->isReading());
}

void CaptureDeskTest::leavesWhatCanBeRedone()
{
    Desk d;
    d.server.answers["news.example/b"] = article("Page b");
    d.paste(QString::fromLatin1(firstLink));
    d.paste(u"http://news.example/b"_s);
    QTest::keyClicks(d.find<QLineEdit>(u"title"_s), u"Mine"_s);
    while (d.document.canUndo())
        d.document.undo();
    QCOMPARE(d.count(0), 0);
    d.document.redo();
    d.choose(0);
    QTRY_VERIFY(d.button(u"Fill In Now"_s)); // its page is there
    QCOMPARE(d.item(0, 0).title, QString());
    QVERIFY(d.document.canRedo());

    while (d.document.canRedo())
        d.document.redo();
    QTRY_VERIFY(!d.desk->isReading());
    QCOMPARE(d.item(0, 0).title, u"A headline"_s);
    QCOMPARE(d.item(0, 1).title, u"Mine"_s);
    QCOMPARE(d.item(0, 1).source, u"Example News"_s);

    // Or at once, for who has nothing to redo in mind.
    d.paste(u"http://news.example/b?page=2"_s);
    d.server.answers["news.example/b?page=2"] = article("Page 2");
    QTest::keyClicks(d.find<QLineEdit>(u"title"_s), u"x"_s);
    d.document.undo();
    QTRY_VERIFY(d.button(u"Fill In Now"_s));
    d.button(u"Fill In Now"_s)->click();
    QCOMPARE(d.item(0, 2).title, u"Page 2"_s);
    QVERIFY(!d.desk->isReading());
}

void CaptureDeskTest::keepsTheReasonWhenTheItemIsBack()
{
    Desk d;
    d.server.answers["news.example/a"] = status(404);
    d.paste(QString::fromLatin1(firstLink));
    QTRY_VERIFY(!d.desk->isReading());
    d.document.undo();
    QVERIFY(!d.button(u"Try Again"_s));
    d.document.redo();
    d.choose(0);
    QVERIFY2(d.said(0).contains(u"no such page"_s), qPrintable(d.said(0)));
    QTRY_VERIFY(d.button(u"Try Again"_s));
    QCOMPARE(d.server.requests.size(), 1);
}

void CaptureDeskTest::theCountFollows()
{
    const QByteArray issue = "# 嵌入式AI简报 (2024-01-01)\n\n> 导读：本期 1 条。\n\n## 业界新闻\n\n"
                             "- [Had it](http://news.example/c)\n\n## 论文\n\nhttp://news.example/a\n"
                             "http://news.example/b\n\n## 开源项目\n";
    Desk d(issue);
    d.server.answers["news.example/b"] = article("Page b");
    const auto told = [&d] { return d.document.text().bytes().split('\n').at(2); };
    d.trigger(Qt::CTRL | Qt::ALT | Qt::Key_K);
    QTRY_VERIFY(!d.desk->isReading());
    QCOMPARE(told(), "> 导读：本期 3 条。"_ba);
    while (d.document.canUndo())
        d.document.undo();
    QCOMPARE(d.document.text().bytes(), issue); // in the steps of the titles

    // A title that is typed makes an item of a link, too.
    d.desk->setReadsPasted(false);
    d.paste(u"http://news.example/d"_s);
    QCOMPARE(told(), "> 导读：本期 1 条。"_ba);
    auto *const title = d.find<QLineEdit>(u"title"_s);
    QTest::keyClicks(title, u"ab"_s);
    QCOMPARE(told(), "> 导读：本期 2 条。"_ba);
    QCOMPARE(d.item(0, 1).title, u"ab"_s);
    QTest::keyClick(title, Qt::Key_Backspace);
    QTest::keyClick(title, Qt::Key_Backspace);
    QCOMPARE(told(), "> 导读：本期 1 条。"_ba);
}

void CaptureDeskTest::noticesALinkWithATitle()
{
    Desk d(QByteArray(emptyIssue).replace("## 论文\n", "## 论文\n\n- [Had it](http://news.example/a)\n"));
    d.desk->setReadsPasted(false);
    d.paste(u"Another word on it http://news.example/a?utm_source=mail"_s);
    QTest::keyClick(d.find<QLineEdit>(u"add-item"_s), Qt::Key_Return);
    QCOMPARE(d.count(0), 1);
    QCOMPARE(d.item(0, 0).title, u"Another word on it"_s);
    QVERIFY2(d.messages->shown("repeated-links").contains(u"“论文” already, and stands there twice now: Had it"_s),
             qPrintable(d.messages->shown("repeated-links")));
    d.button(u"Go There"_s)->click();
    QCOMPARE(d.pane->findChild<QTabWidget *>()->currentIndex(), 2);

    d.showTab(1);
    d.paste(u"- [One](http://news.example/new)\n- [Two](http://news.example/new)\n- [Three](http://news.example/a)"_s);
    QCOMPARE(d.count(0), 4);
    QVERIFY(d.messages->shown("repeated-links").contains(u"2 of these links"_s));
}

void CaptureDeskTest::saysWhyAPageWasNotRead()
{
    Desk d;
    d.server.answers["news.example/a"] = status(404);
    d.paste(QString::fromLatin1(firstLink));
    QTRY_VERIFY(!d.desk->isReading());
    QCOMPARE(d.item(0, 0).url, QString::fromLatin1(firstLink));
    QCOMPARE(d.item(0, 0).title, QString());
    QVERIFY2(d.said(0).contains(u"no such page"_s), qPrintable(d.said(0)));
    QVERIFY(!d.button(u"Paste Text"_s));

    d.server.answers["news.example/a"] = article("There now");
    QTRY_VERIFY(d.button(u"Try Again"_s));
    d.button(u"Try Again"_s)->click();
    QVERIFY(d.desk->isReading());
    QTRY_COMPARE(d.item(0, 0).title, u"There now"_s);
    QVERIFY(!d.button(u"Try Again"_s));
}

void CaptureDeskTest::asksForPastingWhereASiteWantsAPerson()
{
    Desk d;
    d.server.otherwise = [](const PageRequest &) {
        return page("<html><script src=\"TCaptcha.js\"></script><body>secitptpage/verify</body></html>");
    };
    d.paste(u"http://mp.weixin.qq.com/s/abc"_s);
    QTRY_VERIFY(!d.desk->isReading());
    QVERIFY2(d.said(0).contains(u"browser"_s), qPrintable(d.said(0)));
    QTRY_VERIFY(d.button(u"Paste Text"_s));

    d.setClipboard({});
    QGuiApplication::clipboard()->clear();
    d.button(u"Paste Text"_s)->click();
    QVERIFY(d.messages->shown("capture").contains(u"no text"_s));
    QTRY_VERIFY(d.button(u"Paste Text"_s));

    auto *data = new QMimeData;
    data->setHtml(u"<p>It is <b>fast</b>.<script>alert(1)</script></p><ul><li>one<li>two</ul>"_s);
    data->setText(u"It is fast. one two"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    d.button(u"Paste Text"_s)->click();
    QVERIFY2(d.item(0, 0).summary.startsWith(u"It is **fast**."_s), qPrintable(d.item(0, 0).summary));
    QVERIFY(!d.item(0, 0).summary.contains(u"alert"_s));
    QVERIFY(!d.button(u"Paste Text"_s));
}

void CaptureDeskTest::escapeGivesUp()
{
    Desk d;
    d.server.answers["news.example/a"] = {.body = {}, .headers = {}, .trouble = PageAnswer::Trouble::Silent};
    d.paste(QString::fromLatin1(firstLink));
    QTRY_VERIFY(d.button(u"Cancel"_s));
    QTRY_COMPARE(d.server.requests.size(), 1);
    QTest::keyClick(d.items(), Qt::Key_Escape);
    QVERIFY(!d.desk->isReading());
    QCOMPARE(d.capturer->pending(), 0);
    QVERIFY(!d.button(u"Cancel"_s));
    QCOMPARE(d.count(0), 1);
}

void CaptureDeskTest::asksNobodyUnlessToldTo()
{
    Desk d(QByteArray(emptyIssue).replace("## 论文\n", "## 论文\n\nhttp://news.example/a\n"));
    d.desk->setReadsPasted(false);
    d.paste(u"http://news.example/b"_s);
    QCOMPARE(d.capturer->pending(), 0);
    QCOMPARE(d.count(0), 1);

    // As soon as the person asks.
    auto *const fetch = d.find<QPushButton>(u"fetch"_s);
    QVERIFY(fetch->isEnabled());
    d.server.answers["news.example/b"] = article("Asked for");
    fetch->click();
    QVERIFY(!fetch->isEnabled());
    QTRY_COMPARE(d.item(0, 0).title, u"Asked for"_s);
    QVERIFY(fetch->isEnabled());
    QCOMPARE(d.server.requests.size(), 1);

    fetch->click();
    QTRY_VERIFY(d.messages->shown("capture").contains(u"nothing that the item lacks"_s));
}

void CaptureDeskTest::fetchesAllBareLinks()
{
    Desk d(QByteArray(emptyIssue)
               .replace("## 论文\n",
                        "## 论文\n\nhttp://news.example/a\nhttp://news.example/b\n\n- [Done](http://news.example/c)\n")
               .replace("## 开源项目\n", "## 开源项目\n\n【待补】\n\n- http://news.example/d\nA word on it.\n"));
    for (const QByteArray &name : {"b"_ba, "c"_ba, "d"_ba})
        d.server.answers["news.example/" + name] = article("Page " + name);
    d.showTab(3);
    QCOMPARE(d.items()->model()->index(0, 0).data(ItemListModel::StateRole).toInt(), int(Item::State::Inbox));
    d.trigger(Qt::CTRL | Qt::ALT | Qt::Key_K);
    QTRY_VERIFY(!d.desk->isReading());
    QCOMPARE(d.item(1, 0).title, u"A headline"_s);
    QCOMPARE(d.item(1, 1).title, u"Page b"_s);
    QCOMPARE(d.item(1, 2).title, u"Done"_s); // was an item already
    QCOMPARE(d.item(2, 0).title, u"Page d"_s);
    QCOMPARE(d.item(2, 0).summary, u"A word on it."_s);
    QCOMPARE(d.server.requests.size(), 3);

    d.trigger(Qt::CTRL | Qt::ALT | Qt::Key_K);
    QVERIFY(!d.messages->shown("capture").isEmpty());
    QVERIFY(!d.desk->isReading());
}

void CaptureDeskTest::takesLinksInAnyForm_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("urls");
    QTest::newRow("two lines") << u"http://news.example/1\nhttp://news.example/2\n"_s
                               << QStringList{u"http://news.example/1"_s, u"http://news.example/2"_s};
    QTest::newRow("one line") << u"http://news.example/1， http://news.example/2"_s
                              << QStringList{u"http://news.example/1"_s, u"http://news.example/2"_s};
    QTest::newRow("the same twice") << u"http://news.example/1\nhttp://news.example/1?utm_source=x\n"_s
                                    << QStringList{u"http://news.example/1"_s};
    QTest::newRow("a number of arXiv") << u"2003.08646v2"_s << QStringList{u"https://arxiv.org/abs/2003.08646"_s};
    QTest::newRow("with its name") << u" arXiv:2003.08646 "_s << QStringList{u"https://arxiv.org/abs/2003.08646"_s};
    QTest::newRow("without a scheme") << u"www.news.example/1"_s << QStringList{u"https://www.news.example/1"_s};
}

void CaptureDeskTest::takesLinksInAnyForm()
{
    QFETCH(QString, pasted);
    QFETCH(QStringList, urls);
    Desk d;
    d.desk->setReadsPasted(false);
    d.paste(pasted);
    QStringList found;
    for (qsizetype i = 0; i < d.count(0); ++i) {
        QCOMPARE(d.item(0, i).title, QString());
        found.append(d.item(0, i).url);
    }
    QCOMPARE(found, urls);

    // Into the list, too, behind the chosen item.
    d.document.undo();
    d.items()->setFocus();
    d.setClipboard(pasted);
    QTest::keyClick(d.items(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(d.count(0), urls.size());
}

void CaptureDeskTest::noticesALinkThatIsThereAlready()
{
    Desk d(QByteArray(emptyIssue).replace("## 论文\n", "## 论文\n\n- [Had it](http://news.example/a)\n"));
    d.desk->setReadsPasted(false);
    d.paste(u"http://news.example/a?utm_source=mail"_s);
    QCOMPARE(d.count(0), 0);
    QVERIFY(d.messages->shown("held-links").contains(u"Had it"_s));
    d.button(u"Go There"_s)->click();
    QCOMPARE(d.pane->findChild<QTabWidget *>()->currentIndex(), 2);

    d.showTab(1);
    d.paste(u"http://news.example/a\nhttp://news.example/new"_s);
    QCOMPARE(d.count(0), 1);
    d.button(u"Add Anyway"_s)->click();
    QCOMPARE(d.count(0), 2);
    QCOMPARE(d.item(0, 1).url, u"http://news.example/a"_s);
}

void CaptureDeskTest::proposesTheSection()
{
    Desk d;
    d.desk->setReadsPasted(false);
    d.paste(u"https://arxiv.org/abs/2003.08646"_s);
    QCOMPARE(d.count(0), 1);
    QVERIFY(d.messages->shown("section-offer").contains(u"论文"_s));
    d.button(u"Move There"_s)->click();
    QCOMPARE(d.count(0), 0);
    QCOMPARE(d.item(1, 0).url, u"https://arxiv.org/abs/2003.08646"_s);
    d.document.undo();
    QCOMPARE(d.count(0), 1);

    d.paste(u"https://arxiv.org/abs/2003.08647"_s);
    d.button(u"Keep Here"_s)->click();
    d.paste(u"https://arxiv.org/abs/2003.08648"_s);
    QVERIFY(d.messages->shown("section-offer").isEmpty());
    QCOMPARE(d.count(0), 3);

    // Where it belongs nothing is said.
    Desk other;
    other.desk->setReadsPasted(false);
    other.showTab(2);
    other.paste(u"2003.08646"_s);
    QVERIFY(other.messages->shown("section-offer").isEmpty());
}

void CaptureDeskTest::pastesHtmlAsMarkdown()
{
    Desk d(QByteArray(emptyIssue).replace("## 论文\n", "## 论文\n\n- [Had it](http://news.example/a)\n"));
    d.showTab(2);
    const auto copy = [](const QString &html, const QString &text) {
        auto *data = new QMimeData;
        data->setHtml(html);
        data->setText(text);
        QGuiApplication::clipboard()->setMimeData(data);
    };
    auto *const summary = d.find<QTextEdit>(u"summary"_s);
    summary->setFocus();
    copy(u"<p>See <a href=\"https://example.org/x\">the <b>site</b></a></p>"_s, u"See the site"_s);
    QTest::keyClick(summary, Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(d.item(1, 0).summary.contains(u"](https://example.org/x)"_s), qPrintable(d.item(1, 0).summary));
    d.document.undo();
    QCOMPARE(d.item(1, 0).summary, QString());

    QTest::keyClick(summary, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(d.item(1, 0).summary, u"See the site"_s);
    d.document.undo();

    // HTML that formats nothing: Markdown copied from an editor stays Markdown.
    copy(u"<meta charset=utf-8><div style=\"color:#333\"><span>**bold**</span></div>"_s, u"**bold**"_s);
    QTest::keyClick(summary, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(d.item(1, 0).summary, u"**bold**"_s);
}

void CaptureDeskTest::pastesHtmlEverywhere_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("field");
    QTest::newRow("a raw block") << 2 << u"block-text"_s;
    QTest::newRow("the ending") << 4 << QString();
    QTest::newRow("the source") << 5 << QString();
}

void CaptureDeskTest::pastesHtmlEverywhere()
{
    QFETCH(int, tab);
    QFETCH(QString, field);
    Desk d(QByteArray(emptyIssue).replace("## 论文\n", "## 论文\n\nA note.\n") +
           "\n## 往期回顾\n\n- [2023-12-01](a.md)\n");
    d.showTab(tab);
    QWidget *editor = d.pane->findChild<QTabWidget *>()->currentWidget();
    if (!field.isEmpty())
        d.choose(0);
    if (!qobject_cast<QPlainTextEdit *>(editor))
        editor = field.isEmpty() ? editor->findChild<QTextEdit *>() : d.find<QTextEdit>(field);
    QVERIFY(editor);
    editor->setFocus();
    auto *data = new QMimeData;
    data->setHtml(
        u"<h1>Big</h1><p>See <a href=\"https://example.org/x\">it</a><br>now.</p><script>alert(1)</script>"_s);
    data->setText(u"Big\nSee it"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    const QByteArray &now = d.document.text().bytes();
    QVERIFY2(now.contains("**Big**\n\nSee [it](https://example.org/x)  \nnow."), now.constData());
    QVERIFY(!now.contains("alert") && !now.contains('<'));
    QCOMPARE(d.document.issue().sections.size(), 3);
    d.document.undo();
    QVERIFY(!d.document.text().bytes().contains("Big"));
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(d.document.text().bytes().contains("Big\nSee it"), d.document.text().bytes().constData());
}

QTEST_MAIN(CaptureDeskTest)
#include "tst_capturedesk.moc"
