#include "checkdesk.h"
#include "checkkeeper.h"
#include "icons.h"
#include "itemmarks.h"
#include "linemarks.h"
#include "messagebar.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Three doubled signs in two items, one struck out text, one empty summary.
const QByteArray faulty =
    "---\nlayout: default\n---\n\n# 嵌入式AI简报 (2020-03-30)\n\n> 导读：本次3条。\n\n## 业界新闻\n\n"
    "- [手机芯片往事 | 半导体行业观察](https://a.cn/1)  \n摘要：甲，，乙。  \n从1~2到3~4。\n\n"
    "- [一图理清，，软件栈 | 某号](https://a.cn/2)  \n摘要：\n\n## 论文\n\n"
    "- [稀疏注意力 | 木犀](https://a.cn/3)  \n摘要：省；；内存。\n\n## 开源项目\n\n## 博文\n"_ba;

const QByteArray clean = "---\nlayout: default\n---\n\n# 嵌入式AI简报 (2020-03-30)\n\n> "
                         "导读：本次1条，讲一段手机芯片的往事。\n\n## 业界新闻\n\n"
                         "- [手机芯片往事 | 半导体行业观察](https://a.cn/1)  \n摘要：甲乙。\n\n"
                         "## 论文\n\n## 开源项目\n\n## 博文\n"_ba;

class CheckedWindow : public WindowFixture
{
public:
    explicit CheckedWindow(const QString &path)
        : WindowFixture(path)
    {
        keeper().setPause(10min); // nothing depends on how fast the test is
        isChecked = QTest::qWaitFor([this] { return keeper().isUpToDate(); }, patience);
    }

    CheckKeeper &keeper() const { return window.checks().keeper(); }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return keeper().isUpToDate(); }, patience);
    }
    qsizetype count(QLatin1StringView code) const
    {
        return std::ranges::count_if(keeper().findings().shown(),
                                     [code](const Finding &finding) { return finding.problem.code == code; });
    }
    QTreeView *list() const { return window.findChild<QTreeView *>(u"check-list"_s); }
    QTextEdit *summary() const { return visible<QTextEdit>(u"summary"_s); }
    /// Chooses the first row of a check in the panel.
    bool choose(QLatin1StringView code) const
    {
        const QAbstractItemModel *const model = list()->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            for (int row = 0; row < model->rowCount(model->index(group, 0)); ++row) {
                const QModelIndex index = model->index(row, 0, model->index(group, 0));
                if (index.data(Qt::ToolTipRole).toString().contains(code))
                    list()->setCurrentIndex(index);
            }
        }
        return list()->currentIndex().parent().isValid();
    }
    QAction *command(const QString &text) const
    {
        for (QAction *const action : window.checks().actions()) {
            if (action->text().remove(u'&').contains(text))
                return action;
        }
        return nullptr;
    }

    bool isChecked = false;
};

QString toolTipAt(QWidget *target, QPoint at)
{
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, at, target->mapToGlobal(at));
    QApplication::sendEvent(target, &event);
    return QToolTip::text();
}

} // namespace

class CheckDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepsFromFieldToField();
    void goesToTheFieldThatIsMissing();
    void listsFiltersAndJumps();
    void fixesOneAndAll();
    void ignoresInTheProfileOnly();
    void switchesACheckOff();
    void doesNotNagWhileTyping();
    void keepsPlacesWhileTyping();
    void marksWordsItemsAndTabs();
    void marksTheSource();
    void saysErrorsOnceBeforeCopying();
    void saysSoWhenThereIsNothing();
    void remembersThePanel();
    void showsWhatOthersFind();
    void looksAtThePictures();
    void knowsHowLongTheArticleIs();

private:
    std::unique_ptr<OwnFolder> m_folder;
};

void CheckDeskTest::init()
{
    m_folder = std::make_unique<OwnFolder>();
}

void CheckDeskTest::stepsFromFieldToField()
{
    CheckedWindow f(m_folder->write(u"2020-03-30.md"_s, faulty));
    QVERIFY(f.isShown && f.isChecked);
    QVERIFY(!f.window.checks().isPanelShown());
    QCOMPARE(f.count("dup-punct"_L1), 3);
    f.press(Qt::Key_1, Qt::ControlModifier);
    QList<QString> seen;
    for (qsizetype i = 0; i < f.keeper().findings().shown().size(); ++i) {
        f.press(Qt::Key_F8);
        seen.append(f.focusName() + u'@' + QString::number(f.tabs()->currentIndex()));
        if (f.focusName() == u"summary"_s && f.summary()->textCursor().selectedText() == u"，，"_s)
            QCOMPARE(f.summary()->textCursor().selectionStart(), 1);
    }
    QVERIFY2(seen.contains(u"summary@1"_s) && seen.contains(u"title@1"_s) && seen.contains(u"summary@2"_s),
             qPrintable(seen.join(u' ')));
    // Around the end, and back again.
    f.press(Qt::Key_F8);
    const QString first = f.focusName() + u'@' + QString::number(f.tabs()->currentIndex());
    QCOMPARE(first, seen.first());
    f.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(f.focusName() + u'@' + QString::number(f.tabs()->currentIndex()), seen.last());
    QCOMPARE(f.bytes(), faulty);
}

void CheckDeskTest::goesToTheFieldThatIsMissing()
{
    CheckedWindow f(m_folder->write(u"2020-03-30.md"_s, faulty));
    QVERIFY(f.isShown && f.isChecked);
    QCOMPARE(f.count("empty-summary"_L1), 1);
    f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.choose("Empty summaries"_L1));
    f.press(Qt::Key_Return);
    QCOMPARE(f.focusName(), u"summary"_s);
    QCOMPARE(f.visible<QLineEdit>(u"title"_s)->text(), u"一图理清，，软件栈"_s);
    f.type(u"有了"_s);
    QVERIFY(f.settle());
    QTRY_COMPARE(f.count("empty-summary"_L1), 0); // what is put right goes at once
}

void CheckDeskTest::listsFiltersAndJumps()
{
    CheckedWindow f(m_folder->write(u"2020-03-30.md"_s, faulty));
    QVERIFY(f.isShown && f.isChecked);
    f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.window.checks().isPanelShown());
    QCOMPARE(f.focusName(), u"check-list"_s);
    QVERIFY(f.list()->currentIndex().parent().isValid()); // a row is chosen already
    auto *const filter = f.visible<QLineEdit>(u"filter-checks"_s);
    filter->setFocus();
    f.type(u"论文 twice"_s);
    const QAbstractItemModel *const model = f.list()->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->rowCount(model->index(0, 0)), 1);
    f.press(Qt::Key_Down);
    QCOMPARE(f.focusName(), u"check-list"_s);
    f.list()->setCurrentIndex(model->index(0, 0, model->index(0, 0)));
    f.press(Qt::Key_Return);
    QCOMPARE(f.tabs()->currentIndex(), 2);
    QCOMPARE(f.focusName(), u"summary"_s);
    QCOMPARE(f.summary()->textCursor().selectedText(), u"；；"_s);
    // Steps stay within what the filter shows.
    f.press(Qt::Key_F8);
    QCOMPARE(f.tabs()->currentIndex(), 2);
    filter->setFocus();
    f.press(Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    f.press(Qt::Key_Escape); // and back to the editor
    QVERIFY(f.window.editor().isAncestorOf(QApplication::focusWidget()));
    auto *const warnings = f.visible<QToolButton>(u"severity-1"_s);
    QCOMPARE(warnings->text(), QString::number(f.keeper().findings().count(Severity::Warning)));
    warnings->click();
    f.visible<QToolButton>(u"severity-0"_s)->click();
    f.visible<QToolButton>(u"severity-2"_s)->click();
    f.visible<QToolButton>(u"severity-3"_s)->click();
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(f.visible<QLabel>(u"no-problems"_s));
}

void CheckDeskTest::fixesOneAndAll()
{
    CheckedWindow f(m_folder->write(u"2020-03-30.md"_s, faulty));
    QVERIFY(f.isShown && f.isChecked);
    f.window.editor().reveal({faulty.indexOf("，，乙"), faulty.indexOf("，，乙")});
    QCOMPARE(f.focusName(), u"summary"_s);
    f.press(Qt::Key_Period, Qt::ControlModifier);
    QTRY_COMPARE(f.bytes(), QByteArray(faulty).replace("，，乙", "，乙"));
    QVERIFY(f.settle());
    QCOMPARE(f.count("dup-punct"_L1), 2);

    f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.choose("Doubled punctuation"_L1));
    f.press(Qt::Key_Period, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!f.bytes().contains("，，") && !f.bytes().contains("；；"));
    QVERIFY(f.settle());
    QCOMPARE(f.count("dup-punct"_L1), 0);
    QVERIFY(f.count("tilde-strikethrough"_L1) > 0); // the others are left alone
    f.document().undo();                            // one step
    QCOMPARE(f.bytes(), QByteArray(faulty).replace("，，乙", "，乙"));
    f.document().undo();
    QCOMPARE(f.bytes(), faulty);
}

void CheckDeskTest::ignoresInTheProfileOnly()
{
    const QString path = m_folder->write(u"2020-03-30.md"_s, faulty);
    const QByteArray profile = "{\n    \"name\": \"嵌入式AI简报\"\n}\n";
    const QString profilePath = m_folder->write(u"jianbao.json"_s, profile);
    const auto written = [&profilePath] {
        QFile file(profilePath);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    CheckedWindow f(path);
    QVERIFY(f.isShown && f.isChecked);
    QCOMPARE(f.count("dup-punct"_L1), 3);
    f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.choose("Doubled punctuation"_L1));
    const auto *const tab = f.tabs()->currentWidget();
    f.command(u"Ignore Here"_s)->trigger();
    QTRY_COMPARE(f.count("dup-punct"_L1), 2);
    QVERIFY(written().startsWith("{\n    \"name\": \"嵌入式AI简报\",\n    \"ignored\": ["));
    QCOMPARE(f.bytes(), faulty);
    QCOMPARE(f.tabs()->currentWidget(), tab); // the forms do not start over
    QVERIFY(f.window.messages().shown("ignoring").contains(u"Ignored here"_s));

    QVERIFY(f.command(u"1 Ignored"_s));
    f.command(u"Ignored"_s)->trigger();
    auto *const list = f.visible<QListWidget>(u"ignored-list"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), 1);
    f.visible<QPushButton>(u"heed"_s)->click();
    QTRY_COMPARE(f.count("dup-punct"_L1), 3);
    QCOMPARE(list->count(), 0);
}

void CheckDeskTest::switchesACheckOff()
{
    CheckedWindow f(m_folder->write(u"2020-03-30.md"_s, faulty));
    QVERIFY(f.isShown && f.isChecked);
    f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.choose("Doubled punctuation"_L1));
    f.command(u"Turn Off"_s)->trigger();
    QTRY_COMPARE(f.count("dup-punct"_L1), 0);
    QVERIFY(f.count("tilde-strikethrough"_L1) > 0);
    // The way back stands in the message.
    for (QPushButton *const button : f.window.messages().findChildren<QPushButton *>()) {
        if (button->text() == u"Take Back"_s)
            button->click();
    }
    QTRY_COMPARE(f.count("dup-punct"_L1), 3);
}

void CheckDeskTest::doesNotNagWhileTyping()
{
    CheckedWindow f(m_folder->write(u"2020-03-30.md"_s, clean));
    QVERIFY(f.isShown && f.isChecked);
    f.press(Qt::Key_2, Qt::ControlModifier);
    f.summary()->setFocus();
    f.summary()->moveCursor(QTextCursor::End);
    QCOMPARE(f.count("dup-punct"_L1), 0);
    f.type(u"丙，，丁"_s);
    QVERIFY(f.settle());
    QCOMPARE(f.count("dup-punct"_L1), 0);
    QVERIFY(f.summary()->extraSelections().isEmpty());
    f.press(Qt::Key_Tab, Qt::ShiftModifier); // the field is left
    QCOMPARE(f.count("dup-punct"_L1), 1);
    QCOMPARE(f.summary()->extraSelections().size(), 1);

    // A pause is enough.
    f.summary()->setFocus();
    f.summary()->moveCursor(QTextCursor::End);
    f.keeper().setPause(1ms);
    f.type(u"戊；；"_s);
    QTRY_COMPARE(f.count("dup-punct"_L1), 2);
}

void CheckDeskTest::keepsPlacesWhileTyping()
{
    CheckedWindow f(m_folder->write(u"2020-03-30.md"_s, faulty));
    QVERIFY(f.isShown && f.isChecked);
    f.window.editor().reveal({faulty.indexOf("甲，，"), faulty.indexOf("甲，，")});
    f.type(u"子丑寅"_s); // before the words that are marked; nothing is checked between the keys
    const qsizetype now = f.bytes().indexOf("，，乙");
    const auto isThere = [now](const Finding &finding) {
        return finding.problem.code == "dup-punct"_L1 && finding.problem.span.begin == now;
    };
    QStringList places;
    for (const Finding &finding : f.keeper().findings().shown())
        places.append(u"%1@%2"_s.arg(finding.problem.code).arg(finding.problem.span.begin));
    QVERIFY2(std::ranges::any_of(f.keeper().findings().shown(), isThere),
             qPrintable(places.join(u' ') + u" not "_s + QString::number(now) + u' ' + QString::fromUtf8(f.bytes())));
    QVERIFY(std::ranges::any_of(f.summary()->extraSelections(), [](const QTextEdit::ExtraSelection &selection) {
        return selection.cursor.selectedText() == u"，，"_s;
    }));
}

void CheckDeskTest::marksWordsItemsAndTabs()
{
    CheckedWindow f(m_folder->write(u"2020-03-30.md"_s, faulty));
    QVERIFY(f.isShown && f.isChecked);
    f.press(Qt::Key_2, Qt::ControlModifier);
    const QList<QTextEdit::ExtraSelection> waves = f.summary()->extraSelections();
    QVERIFY(waves.size() >= 2);
    for (const QTextEdit::ExtraSelection &wave : waves)
        QCOMPARE(wave.format.underlineStyle(), QTextCharFormat::WaveUnderline);
    QTextCursor at(f.summary()->document());
    at.setPosition(1);
    QVERIFY(toolTipAt(f.summary()->viewport(), f.summary()->cursorRect(at).center()).contains(u"twice"_s));
    QVERIFY(!f.summary()->accessibleDescription().isEmpty());

    f.window.editor().reveal({faulty.indexOf("一图"), faulty.indexOf("一图")});
    auto *const title = f.visible<QLineEdit>(u"title"_s);
    auto *const marks = title->findChild<LineMarks *>();
    QVERIFY(marks && marks->isVisible());
    QCOMPARE(marks->marks().size(), 1);
    QCOMPARE(marks->marks().first().from, 4);
    QCOMPARE(marks->marks().first().length, 2);
    title->setCursorPosition(0);
    f.type(u"甲"_s);
    QCOMPARE(marks->marks().first().from, 5);
    QVERIFY(title->accessibleDescription().contains(u"twice"_s));

    const Issue &issue = f.document().issue();
    const QList<ItemMark> ofFirst = f.window.editor().itemMarks().in(issue.sections.first().items.first().span);
    QVERIFY(!ofFirst.isEmpty());
    QCOMPARE(ofFirst.first().kind, ItemMark::Kind::Error);
    QTabBar *const bar = f.tabs()->tabBar();
    QVERIFY(bar->tabButton(1, QTabBar::RightSide));
    QVERIFY(bar->accessibleTabName(1).contains(u"errors: 1"_s));
    QVERIFY(!bar->tabButton(4, QTabBar::RightSide));
    auto *const status = f.visible<QToolButton>(u"check-status"_s);
    QVERIFY(status->accessibleName().contains(u"Errors: 1"_s));
    status->click();
    QVERIFY(f.window.checks().isPanelShown());
}

void CheckDeskTest::marksTheSource()
{
    CheckedWindow f(m_folder->write(u"2020-03-30.md"_s, faulty));
    QVERIFY(f.isShown && f.isChecked);
    f.tabs()->setCurrentIndex(f.tabs()->count() - 1);
    auto *const source = f.visible<QPlainTextEdit>(u"source"_s);
    QTRY_VERIFY(source->extraSelections().size() >= 4);
    const auto marked = [source] {
        QStringList words;
        for (const QTextEdit::ExtraSelection &selection : source->extraSelections())
            words.append(selection.cursor.selectedText());
        return words;
    };
    QVERIFY(marked().contains(u"，，"_s) && marked().contains(u"；；"_s));
    f.press(Qt::Key_F8); // stays in the source
    QCOMPARE(f.focusName(), u"source"_s);
    QVERIFY(source->textCursor().hasSelection());
}

void CheckDeskTest::saysErrorsOnceBeforeCopying()
{
    CheckedWindow f(m_folder->write(u"2020-03-30.md"_s, faulty));
    QVERIFY(f.isShown && f.isChecked);
    QGuiApplication::clipboard()->clear();
    const auto copied = [] {
        const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
        return data && data->hasHtml();
    };
    const auto answer = [&f](const QString &text) {
        for (QPushButton *const button : f.window.messages().findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    f.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.window.messages().shown("copying").startsWith(u"Not copied yet"_s));
    QVERIFY(!copied());
    answer(u"Show"_s)->click();
    QVERIFY(f.window.checks().isPanelShown());
    QCOMPARE(f.focusName(), u"summary"_s);
    f.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); // they have been said
    QTRY_VERIFY(copied());

    // A new one is said, with the way on.
    QGuiApplication::clipboard()->clear();
    const qsizetype end = f.bytes().indexOf("内存。");
    f.document().apply(ChangeSet::insert(end, "a~b和c~d"), {.name = u"x"_s, .mergeKey = {}});
    f.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(answer(u"Copy Anyway"_s));
    QVERIFY(!copied());
    answer(u"Copy Anyway"_s)->click();
    QTRY_VERIFY(copied());
}

void CheckDeskTest::saysSoWhenThereIsNothing()
{
    CheckedWindow f(m_folder->write(u"2020-03-30.md"_s, clean));
    QVERIFY(f.isShown && f.isChecked);
    QVERIFY2(f.keeper().findings().shown().isEmpty(),
             f.keeper().findings().shown().isEmpty() ? "" : f.keeper().findings().shown().first().problem.code.data());
    f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.visible<QLabel>(u"no-problems"_s)->text(), u"No problems found."_s);
    f.press(Qt::Key_F8);
    QCOMPARE(f.window.messages().shown("checks"), u"No problems found."_s);
    f.press(Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(f.bytes(), clean);
}

void CheckDeskTest::remembersThePanel()
{
    const QString path = m_folder->write(u"2020-03-30.md"_s, faulty);
    {
        CheckedWindow f(path);
        QVERIFY(f.isShown);
        f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        f.visible<QToolButton>(u"severity-3"_s)->click();
        QVERIFY(f.window.close());
    }
    CheckedWindow f(path);
    QVERIFY(f.isShown);
    QVERIFY(f.window.checks().isPanelShown());
    QVERIFY(!f.visible<QToolButton>(u"severity-3"_s)->isChecked());
    f.visible<QToolButton>(u"close-checks"_s)->click();
    QVERIFY(!f.window.checks().isPanelShown());
}

void CheckDeskTest::showsWhatOthersFind()
{
    CheckedWindow f(m_folder->write(u"2020-03-30.md"_s, clean));
    QVERIFY(f.isShown && f.isChecked);
    const Snapshot of = f.document().snapshot();
    const qsizetype url = clean.indexOf("https://a.cn/1");
    const qsizetype title = clean.indexOf(" (2020");
    f.document().apply(ChangeSet::insert(title, "+"), {.name = u"x"_s, .mergeKey = {}}); // it comes late
    f.keeper().setFindings("links", of, {{"link-dead"_L1, Severity::Error, {url, url + 14}, u"Gone."_s, {}}});
    QCOMPARE(f.keeper().findings().shown().last().problem.span.begin, url + 1);
    QVERIFY(f.settle());
    QCOMPARE(f.count("link-dead"_L1), 1);
}

void CheckDeskTest::looksAtThePictures()
{
    m_folder->write(u"empty.png"_s, {});
    const CheckedWindow f(
        m_folder->write(u"2020-03-30.md"_s, QByteArray(clean).replace("甲乙。", "甲乙。![图](empty.png)")));
    QVERIFY(f.isChecked);
    QCOMPARE(f.count("wechat-image"_L1), 1);
}

void CheckDeskTest::knowsHowLongTheArticleIs()
{
    m_folder->write(u"jianbao.json"_s, R"({"rules": {"wechat-length": true}})"_ba);
    const QByteArray summary = QByteArray("长").repeated(21'000);
    const CheckedWindow f(m_folder->write(u"2020-03-30.md"_s, QByteArray(clean).replace("甲乙。", summary)));
    QVERIFY(f.isChecked);
    QTRY_COMPARE(f.count("wechat-length"_L1), 1); // once the article is there
}

int main(int argc, char **argv)
{
    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    installIcons();
    CheckDeskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_checkdesk.moc"
