#include "archivetreemodel.h"
#include "icons.h"
#include "ledger.h"
#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray issue(const QByteArray &date, const QByteArray &items)
{
    return "# 嵌入式AI简报 (" + date + ")\n\n> 导读：本期 " + date + "。\n\n## 业界新闻\n\n## 论文\n\n" + items +
           "\n## 博文\n\n- [占位 | 某号](https://a.cn/" + date + ")  \n摘要：无。\n";
}

const QByteArray old = "- [2003.08646] [低比特量化推理 | 量子位](https://example.org/quant?utm_source=x)  \n"
                       "代码：https://github.com/example/quant  \n摘要：把权重压到四比特，GPU 上快一倍。\n"
                       "- [手机芯片往事 | 半导体行业观察](https://example.org/chips)  \n摘要：一段往事。\n";

} // namespace

/// The archive beside the editor: looking, searching, copying, by mouse and by keyboard.
class ArchiveDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void listsIssuesByYear();
    void searchesAsOneTypes();
    void readsByKeyboardAlone();
    void copiesIntoTheOpenIssue();
    void copiesByDropping();
    void opensAnIssue();
    void opensAnIssueAtAnItem();
    void tellsOfAnEarlierUse();
    void followsTheFolder();
    void staysOpenAndWide();
    void tellsWhatBecameOfAnIssue();
    void leadsToAnArticleAsSoonAsItIsKnown();

private:
    QString open() const { return m_folder->write(u"2021-05-01.md"_s, issue("2021-05-01", {})); }
    static QTreeView *tree(const WindowFixture &f) { return f.visible<QTreeView>(u"archive-issues"_s); }
    static QListView *hits(const WindowFixture &f) { return f.visible<QListView>(u"archive-hits"_s); }
    static QString title(const WindowFixture &f) { return f.visible<QLabel>(u"archive-title"_s)->text(); }
    static void show(const WindowFixture &f)
    {
        f.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(tree(f));
        QTRY_VERIFY(tree(f)->model()->rowCount() > 0);
    }

    std::unique_ptr<OwnFolder> m_folder;
};

void ArchiveDeskTest::init()
{
    m_folder = std::make_unique<OwnFolder>();
    QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).removeRecursively();
    QDir(Publish::Ledger::standardFolder()).removeRecursively();
    m_folder->write(u"2019-03-30.md"_s,
                    issue("2019-03-30", "- [芯片旧闻 | 某号](https://example.org/old)\n摘要：甲。\n"));
    m_folder->write(u"2020-03-30.md"_s, issue("2020-03-30", old));
    m_folder->write(u"2020-04-15.md"_s, issue("2020-04-15", {}));
    m_folder->write(u"README.md"_s, "# 说明\n\n## 其他\n\n- [甲](https://example.org/readme)\n");
}

void ArchiveDeskTest::listsIssuesByYear()
{
    WindowFixture f(open());
    QVERIFY(f.isShown);
    QVERIFY(!tree(f));
    show(f);
    const QAbstractItemModel *const model = tree(f)->model();
    QCOMPARE(model->rowCount(), 3);
    const auto texts = [&](const QModelIndex &parent) {
        QStringList found;
        for (int row = 0; row < model->rowCount(parent); ++row)
            found.append(model->index(row, 0, parent).data().toString());
        return found;
    };
    QCOMPARE(texts({}), (QStringList{u"2021"_s, u"2020"_s, u"2019"_s}));
    const QModelIndex year = model->index(1, 0);
    QCOMPARE(year.data(Qt::UserRole + 1).toInt(), 2);
    QCOMPARE(texts(year), (QStringList{u"2020-04-15"_s, u"2020-03-30"_s}));
    const QModelIndex issue = model->index(1, 0, year);
    QCOMPARE(issue.data(Qt::UserRole + 1).toInt(), 3);
    QCOMPARE(texts(issue), (QStringList{u"低比特量化推理"_s, u"手机芯片往事"_s, u"占位"_s}));
    QCOMPARE(model->index(0, 0, issue).parent(), issue);
    QCOMPARE(issue.parent(), year);
    QVERIFY(tree(f)->isExpanded(model->index(0, 0)));

    // An item is read beneath, and nothing of it can be changed.
    tree(f)->setCurrentIndex(model->index(0, 0, issue));
    QCOMPARE(title(f), u"低比特量化推理"_s);
    QCOMPARE(f.visible<QLineEdit>(u"archive-link"_s)->text(), u"https://example.org/quant?utm_source=x"_s);
    auto *const text = f.visible<QPlainTextEdit>(u"archive-text"_s);
    QCOMPARE(text->toPlainText(), u"把权重压到四比特，GPU 上快一倍。"_s);
    QVERIFY(text->isReadOnly());
    tree(f)->setCurrentIndex(issue);
    QCOMPARE(text->toPlainText(), u"本期 2020-03-30。"_s);
    QVERIFY(!f.visible<QToolButton>(u"archive-copy"_s));
}

void ArchiveDeskTest::searchesAsOneTypes()
{
    WindowFixture f(open());
    QVERIFY(f.isShown);
    f.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(f.focusName(), u"archive-search"_s);
    QTRY_VERIFY(tree(f));
    f.type(u"芯片"_s);
    QTRY_VERIFY(hits(f));
    QTRY_COMPARE(hits(f)->model()->rowCount(), 2);
    QCOMPARE(hits(f)->model()->index(0, 0).data().toString(), u"手机芯片往事"_s);
    QCOMPARE(hits(f)->model()->index(0, 0).data(Qt::UserRole).toString(), u"半导体行业观察 · 2020-03-30"_s);
    f.type(u" 2019"_s);
    QTRY_COMPARE(hits(f)->model()->rowCount(), 1);
    f.type(u"没有"_s);
    QTRY_VERIFY(!hits(f));
    f.press(Qt::Key_Escape);
    QTRY_VERIFY(tree(f));
    QCOMPARE(f.visible<QLineEdit>(u"archive-search"_s)->text(), QString());
    f.press(Qt::Key_Escape);
    QVERIFY(f.window.editor().isAncestorOf(QApplication::focusWidget()));
}

void ArchiveDeskTest::readsByKeyboardAlone()
{
    WindowFixture f(open());
    QVERIFY(f.isShown);
    f.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    f.type(u"gpu"_s);
    QTRY_VERIFY(hits(f) && hits(f)->model()->rowCount() == 1);
    f.press(Qt::Key_Return);
    QCOMPARE(f.focusName(), u"archive-hits"_s);
    QCOMPARE(title(f), u"低比特量化推理"_s);
    f.press(Qt::Key_Return);
    QCOMPARE(f.focusName(), u"archive-text"_s);
    // Round the window: the panel, the list, the form, the preview.
    f.press(Qt::Key_F6);
    QVERIFY(f.window.editor().isAncestorOf(QApplication::focusWidget()));
    f.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(f.focusName(), u"archive-hits"_s);
    f.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(f.window.preview().isAncestorOf(QApplication::focusWidget()));
}

void ArchiveDeskTest::copiesIntoTheOpenIssue()
{
    const QString path = open();
    WindowFixture f(path);
    QVERIFY(f.isShown);
    const QByteArray before = f.bytes();
    f.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    f.type(u"量化"_s);
    QTRY_VERIFY(hits(f) && hits(f)->model()->rowCount() == 1);
    f.press(Qt::Key_Return);
    auto *const copy = f.visible<QToolButton>(u"archive-copy"_s);
    QVERIFY2(copy->text().contains(u"论文"_s), qPrintable(copy->text())); // where it stood
    QCOMPARE(copy->menu()->actions().size(), 3);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    const QByteArray item = "## 论文\n\n"
                            "- [2003.08646] [低比特量化推理 | 量子位](https://example.org/quant?utm_source=x)  \n"
                            "代码：https://github.com/example/quant  \n摘要：把权重压到四比特，GPU 上快一倍。";
    QVERIFY2(f.bytes().contains(item), f.bytes().constData());
    QCOMPARE(f.focusName(), u"archive-hits"_s); // to copy the next one
    QCOMPARE(f.tabs()->currentIndex(), 2);
    f.document().undo();
    QCOMPARE(f.bytes(), before);

    copy->menu()->actions().at(0)->trigger();
    QVERIFY(f.bytes().indexOf("低比特") < f.bytes().indexOf("## 论文"));
    f.document().undo();
    QCOMPARE(f.bytes(), before);
    QVERIFY(!f.document().canUndo());
}

void ArchiveDeskTest::copiesByDropping()
{
    WindowFixture f(open());
    QVERIFY(f.isShown);
    f.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    f.type(u"量化"_s);
    QTRY_VERIFY(hits(f) && hits(f)->model()->rowCount() == 1);
    const QModelIndex hit = hits(f)->model()->index(0, 0);
    QVERIFY(hit.flags() & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> dragged(hits(f)->model()->mimeData({hit}));
    QVERIFY(dragged);
    f.press(Qt::Key_2, Qt::ControlModifier); // 业界新闻
    QWidget *const page = f.tabs()->currentWidget();
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(page, &drop);
    QVERIFY2(f.bytes().contains("- [2003.08646] [低比特量化推理 | 量子位](https://example.org/quant?utm_source=x)  \n"
                                "代码：https://github.com/example/quant  \n摘要：把权重压到四比特，GPU 上快一倍。"),
             f.bytes().constData());
    QVERIFY(f.bytes().indexOf("低比特") < f.bytes().indexOf("## 论文"));
}

void ArchiveDeskTest::opensAnIssue()
{
    WindowFixture f(open());
    QVERIFY(f.isShown);
    show(f);
    const QAbstractItemModel *const model = tree(f)->model();
    tree(f)->setCurrentIndex(model->index(1, 0, model->index(1, 0)));
    QSignalSpy requested(&f.window, &MainWindow::itemRequested); // in a window of its own
    f.visible<QToolButton>(u"archive-open"_s)->click();
    QCOMPARE(requested.size(), 1);
    const QString path = requested.first().first().toString();
    QCOMPARE(QFileInfo(path).fileName(), u"2020-03-30.md"_s);
    QVERIFY(requested.first().at(1).value<ItemValues>() == ItemValues()); // the issue as a whole
    f.window.openFile(path);
    QTRY_COMPARE(f.window.workspace().path(), path);
    QTRY_VERIFY(tree(f)->model()->index(1, 0, tree(f)->model()->index(1, 0)).data(Qt::UserRole + 2).toBool());
}

void ArchiveDeskTest::opensAnIssueAtAnItem()
{
    WindowFixture f(open());
    QVERIFY(f.isShown);
    show(f);
    const QAbstractItemModel *const model = tree(f)->model();
    const QModelIndex earlier = model->index(1, 0, model->index(1, 0));
    tree(f)->expand(earlier);
    QVERIFY(model->rowCount(earlier) >= 2);
    tree(f)->setCurrentIndex(model->index(1, 0, earlier));
    QSignalSpy requested(&f.window, &MainWindow::itemRequested);
    f.visible<QToolButton>(u"archive-open"_s)->click();
    QCOMPARE(requested.size(), 1);
    const auto item = requested.first().at(1).value<ItemValues>();
    QCOMPARE(item.title, u"手机芯片往事"_s);

    // As it is asked for while the issue is opened, and again when it is open and its text is another.
    const QString path = requested.first().first().toString();
    f.window.openFile(path);
    f.window.goToItem(item);
    const auto shownTitle = [&f] {
        const auto *const field = f.visible<QLineEdit>(u"title"_s);
        return field ? field->text() : QString();
    };
    QTRY_COMPARE(f.window.workspace().path(), path);
    QTRY_COMPARE(shownTitle(), item.title);
    f.press(Qt::Key_1, Qt::ControlModifier);
    f.document().apply(ChangeSet::insert(f.bytes().indexOf("- [2003"), "- [Another](https://example.org/z)\n"),
                       {u"add"_s, {}});
    f.window.goToItem(item);
    QCOMPARE(shownTitle(), item.title);
    f.document().undo();
}

void ArchiveDeskTest::tellsOfAnEarlierUse()
{
    const QString path = m_folder->write(
        u"2021-05-01.md"_s, issue("2021-05-01", "- [又是量化 | 某号](http://www.example.org/quant#top)\n摘要：乙。\n"
                                                "- [新的 | 某号](https://example.org/new)\n摘要：丙。\n"));
    WindowFixture f(path);
    QVERIFY(f.isShown);
    f.press(Qt::Key_3, Qt::ControlModifier);
    const auto line = [&f] { return f.visible<QWidget>(u"mark-notes"_s); };
    QTRY_VERIFY(line());
    QCOMPARE(line()->findChild<QLabel *>()->text(), u"Already used in 2020-03-30 嵌入式AI简报"_s);
    auto *const url = f.visible<QLineEdit>(u"url"_s);
    url->setText({});
    QTest::keyClicks(url, u"https://example.org/other"_s);
    QTRY_VERIFY(!line());
    while (f.document().canUndo())
        f.document().undo();
    QTRY_VERIFY(line());
    line()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(f.visible<QLabel>(u"archive-title"_s));
    QCOMPARE(title(f), u"低比特量化推理"_s);
    f.visible<QListView>(u"items"_s)->setCurrentIndex(f.visible<QListView>(u"items"_s)->model()->index(1, 0));
    QTRY_VERIFY(!line());
}

void ArchiveDeskTest::followsTheFolder()
{
    WindowFixture f(open());
    QVERIFY(f.isShown);
    show(f);
    const QAbstractItemModel *const model = tree(f)->model();
    tree(f)->expand(model->index(2, 0));
    tree(f)->setCurrentIndex(model->index(1, 0, model->index(1, 0)));
    QCOMPARE(title(f), u"嵌入式AI简报"_s);
    m_folder->write(u"2018-01-01.md"_s, issue("2018-01-01", {}));
    QTRY_COMPARE(model->rowCount(), 4);
    QVERIFY(tree(f)->isExpanded(model->index(2, 0)));
    QVERIFY(!tree(f)->isExpanded(model->index(3, 0)));
    QCOMPARE(tree(f)->currentIndex(), model->index(1, 0, model->index(1, 0)));
    QVERIFY(f.visible<QLabel>(u"archive-title"_s));
}

void ArchiveDeskTest::staysOpenAndWide()
{
    const QString path = open();
    {
        WindowFixture f(path);
        QVERIFY(f.isShown);
        show(f);
        auto *const dock = f.window.findChild<QDockWidget *>(u"archive"_s);
        f.window.resizeDocks({dock}, {351}, Qt::Horizontal);
        QTRY_COMPARE(dock->width(), 351);
        QVERIFY(f.window.close());
    }
    {
        WindowFixture f(path);
        QVERIFY(f.isShown);
        QTRY_VERIFY(tree(f));
        QTRY_COMPARE(f.window.findChild<QDockWidget *>(u"archive"_s)->width(), 351);
        f.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!tree(f));
    }
    WindowFixture f(path);
    QVERIFY(f.isShown);
    QVERIFY(!tree(f));
}

void ArchiveDeskTest::tellsWhatBecameOfAnIssue()
{
    const QString earlier = m_folder->write(u"2020-03-30.md"_s, issue("2020-03-30", old));
    const QString account = u"wx0123456789abcdef"_s;
    Publish::Ledger ledger(Publish::Ledger::standardFolder());
    const QString key = Publish::Ledger::issueKey(earlier);
    QVERIFY(ledger.noteAdding(key, account, u"T"_s, u"M1"_s));
    QVERIFY(ledger.noteThere(key, account, u"D-17"_s, u"T"_s));
    QVERIFY(ledger.notePreview(key, account, u"http://mp.weixin.qq.com/s?tempkey=1"_s));

    WindowFixture f(open());
    QVERIFY(f.isShown);
    show(f);
    const QAbstractItemModel *const model = tree(f)->model();
    const QModelIndex place = model->index(1, 0, model->index(1, 0));
    const int icon = ArchiveTreeModel::SentIconRole;
    QTRY_VERIFY(!place.data(icon).toString().isEmpty());
    QVERIFY(model->index(0, 0, model->index(1, 0)).data(icon).toString().isEmpty()); // never sent
    QVERIFY(place.data(Qt::AccessibleTextRole).toString().contains("In the draft box since"_L1));
    QVERIFY(place.data(Qt::ToolTipRole).toString().contains("In the draft box since"_L1));

    tree(f)->setCurrentIndex(place);
    QVERIFY(f.visible<QLabel>(u"archive-state"_s));
    QVERIFY(f.visible<QLabel>(u"archive-state"_s)->text().startsWith("In the draft box since"_L1));
    QCOMPARE(f.visible<QLineEdit>(u"archive-media-id"_s)->text(), u"D-17"_s);
    QCOMPARE(f.visible<QLineEdit>(u"archive-preview"_s)->text(), u"http://mp.weixin.qq.com/s?tempkey=1"_s);
    QVERIFY(!f.visible<QLineEdit>(u"archive-article"_s));
    f.visible<QLineEdit>(u"archive-media-id"_s)->parentWidget()->findChild<QToolButton *>()->click();
    QCOMPARE(QApplication::clipboard()->text(), u"D-17"_s);

    // Another program writes, and the lines follow.
    const QString article = u"https://mp.weixin.qq.com/s/AbC"_s;
    QVERIFY(ledger.notePublished(key, article));
    QTRY_VERIFY(f.visible<QLineEdit>(u"archive-article"_s));
    QCOMPARE(f.visible<QLineEdit>(u"archive-article"_s)->text(), article);
    QVERIFY(place.data(Qt::AccessibleTextRole).toString().contains("published"_L1));
    tree(f)->setCurrentIndex(model->index(0, 0, place));
    QVERIFY(!f.visible<QLabel>(u"archive-state"_s)); // of an issue, not of its items
}

void ArchiveDeskTest::leadsToAnArticleAsSoonAsItIsKnown()
{
    const QString earlier = m_folder->write(u"2020-03-30.md"_s, issue("2020-03-30", old));
    Publish::Ledger ledger(Publish::Ledger::standardFolder());
    QVERIFY(ledger.notePicture(u"wx0123456789abcdef"_s, "hash", u"https://mmbiz.qpic.cn/1"_s)); // its folder is there
    const QByteArray past = "\n## [往期回顾](https://example.org)\n\n- [2020-03-30](../x/2020-03-30.md)\n";
    WindowFixture f(m_folder->write(u"2021-05-01.md"_s, issue("2021-05-01", {}) + past));
    QVERIFY(f.isShown);
    const auto leads = [&f] { return f.becomesTrue(u"!!document.querySelector('a[href*=\"mp.weixin.qq.com\"]')"_s); };
    QVERIFY(!f.evaluate(u"!!document.querySelector('a[href*=\"mp.weixin.qq.com\"]')"_s).toBool());
    const quint64 revision = f.document().snapshot().revision;
    QVERIFY(ledger.notePublished(Publish::Ledger::issueKey(earlier), u"https://mp.weixin.qq.com/s/AbC"_s));
    QVERIFY(leads());
    QCOMPARE(f.document().snapshot().revision, revision); // the issue stays as it was
}

int main(int argc, char **argv)
{
    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    installIcons();
    ArchiveDeskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_archivedesk.moc"
