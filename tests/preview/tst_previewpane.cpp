#include "pagefixture.h"
#include "picturebar.h"

#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>
#include <QWheelEvent>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Jianbao;
using namespace Qt::StringLiterals;
using WeChat::Article;

namespace {

const QByteArray pixel =
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5"
    "ErkJggg==";

/// Every construct the exporter writes, written as a browser would.
Article representative()
{
    return articleOf({
        "<section style=\"margin:0 0 16px;padding:8px;background:#f6f8fa\"><p>导读：本期看 A &amp; B，&lt;tag&gt; 与 "
        "\"引号\"。</p></section>",
        "<h2 style=\"font-size:18px;font-family:&quot;PingFang SC&quot;,sans-serif\">论文</h2>",
        "<p>第一行<br>第二行 <strong>标签</strong>：<em>文字</em> <del>旧</del> <u>新</u> H<sub>2</sub>O<sup>[1]</sup> "
        "😀</p>",
        "<ol start=\"3\"><li><section>甲</section></li><li><section>乙<br>• 丙</section></li></ol>",
        "<ul style=\"padding-left:1em\"><li><section><a "
        "href=\"https://mp.weixin.qq.com/s?a=1&amp;b=2\">文章</a></section></li></ul>",
        "<blockquote><p>一层</p><blockquote><p>两层</p></blockquote></blockquote>",
        "<section style=\"overflow-x:auto\"><pre><code><span "
        "style=\"color:#07c\">int</span>&nbsp;main();<br>&nbsp;&nbsp;&nbsp;&nbsp;</code></pre></section>",
        "<section style=\"overflow-x:auto\"><table><thead><tr><th>年</th><th colspan=\"2\">期</th></tr></thead>"
        "<tbody><tr><td rowspan=\"2\">2020</td><td>1</td><td>2</td></tr></tbody></table></section>",
        "<figure><img src=\"" + pixel +
            "\" alt=\"图 &quot;一&quot;\" style=\"max-width:100%\"><figcaption>说明</figcaption></figure>",
        "<hr style=\"border-top:1px solid #eee\">",
        "<section><p>参考链接</p><p>[1] 名字: https://example.com/a?b=c&amp;d</p></section>",
    });
}

QString blockAt(int index)
{
    return u"document.querySelector('#article > section').children[%1]"_s.arg(index);
}

} // namespace

class TestPreviewPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFetchedPicturesAroundTheHtml();
    void marksBrokenPictures();
    void saysWhatItIsForBeforeAnyArticle();
    void readBackIsTheExportedHtml();
    void readBackWritesAsABrowserDoes();
    void callsBeforeThePageIsLoadedCount();
    void newestArticleWins();
    void untouchedBlocksKeepTheirElement();
    void movedBlocksKeepTheirElement();
    void newRootKeepsTheBlocksElements();
    void pictureOfAnEditedBlockIsNotLoadedAgain();
    void scrollPositionHolds_data();
    void scrollPositionHolds();
    void tenThousandBlocksAreShown();
    void blocksThatAreNotOneElementStayInStep();
    void namesInHtmlDoNotHideThePagesFunctions();
    void revealScrollsAndMarksBesideTheArticle();
    void whatStandsBeforeTheArticleShowsItsBeginning();
    void revealBeforeTheArticleIsRemembered();
    void markFollowsItsBlock();
    void clickReportsTheBlock();
    void clickTellsTheTextAroundIt();
    void draggingIsNoClick();
    void scrollingReportsTheFirstVisibleBlock();
    void followsToTheTopOfABlock();
    void menuOffersCopyAlone();
    void widePhoneFitsIntoTheNarrowPane();
    void stateIsKept();
    void endOfThePagesProcessIsRepaired();

private:
    PageFixture m_page;
};

void TestPreviewPane::saysWhatItIsForBeforeAnyArticle()
{
    PageFixture fresh;
    QVERIFY(fresh.showNothingYet());
    QCOMPARE(fresh.readBack(), QByteArray());
    QVERIFY(fresh.evaluate(u"document.getElementById('empty').offsetHeight > 0"_s).toBool());
    QVERIFY(fresh.show(articleOf({"<p>1</p>"})));
    QVERIFY(fresh.evaluate(u"document.getElementById('empty').offsetHeight === 0"_s).toBool());
}

void TestPreviewPane::readBackIsTheExportedHtml()
{
    QVERIFY(m_page.show(representative()));
    QCOMPARE(m_page.readBack(), representative().html());
    // Step by step it must come to the same.
    Article part = representative();
    part.blocks.remove(3, 4);
    QVERIFY(m_page.show(part));
    QCOMPARE(m_page.readBack(), part.html());
    QVERIFY(m_page.show(representative()));
    QCOMPARE(m_page.readBack(), representative().html());
    QVERIFY(m_page.show(articleOf({})));
    QCOMPARE(m_page.readBack(), articleOf({}).html());
}

void TestPreviewPane::readBackWritesAsABrowserDoes()
{
    // The same DOM, other spellings: U+00A0 itself, a bare &, single quotes, an upper-case tag, <br/>.
    QVERIFY(m_page.show(articleOf({"<P title='a \"b\"'>\u00a0R&D<br/>x > y</P>"})));
    QCOMPARE(m_page.readBack(), articleOf({"<p title=\"a &quot;b&quot;\">&nbsp;R&amp;D<br>x &gt; y</p>"}).html());
}

void TestPreviewPane::callsBeforeThePageIsLoadedCount()
{
    PageFixture fresh;
    QSignalSpy shown(&fresh.pane, &PreviewPane::articleShown);
    fresh.pane.showArticle(articleOf({"<p>old</p>"}), 1);
    fresh.pane.setImageFolder(u"/"_s, u"/"_s); // loads the page once more
    fresh.pane.showArticle(articleOf({"<p>new</p>"}), 2);
    QVERIFY(shown.wait(30'000));
    QCOMPARE(shown.first().first().toULongLong(), 2ULL);
    QCOMPARE(fresh.readBack(), articleOf({"<p>new</p>"}).html());
    QCOMPARE(shown.last().first().toULongLong(), 2ULL);
}

void TestPreviewPane::newestArticleWins()
{
    QSignalSpy shown(&m_page.pane, &PreviewPane::articleShown);
    for (quint64 i = 1; i <= 200; ++i)
        m_page.pane.showArticle(articleOf({"<p>" + QByteArray::number(i) + "</p>"}), i);
    QTRY_VERIFY(!shown.isEmpty() && shown.last().first().toULongLong() == 200);
    QVERIFY2(shown.size() <= 2, "articles that were overtaken were shown all the same");
    QCOMPARE(m_page.readBack(), articleOf({"<p>200</p>"}).html());
}

void TestPreviewPane::untouchedBlocksKeepTheirElement()
{
    Article article = paragraphs(20);
    QVERIFY(m_page.show(article));
    m_page.evaluate(u"for (const block of document.querySelector('#article > section').children) block.mark = 1"_s);
    article.blocks[7].html = "<p>anders</p>";
    article.blocks.insert(12, {"<p>neu</p>", {5000, 5001}});
    article.blocks.removeAt(15);
    QVERIFY(m_page.show(article));
    QCOMPARE(m_page
                 .evaluate(u"[...document.querySelector('#article > section').children].map((b, i) => b.mark ? '' : "
                           "i).filter(i => i !== '').join()"_s)
                 .toString(),
             u"7,12"_s);
    QCOMPARE(m_page.readBack(), article.html());
}

void TestPreviewPane::movedBlocksKeepTheirElement()
{
    Article article = paragraphs(10);
    QVERIFY(m_page.show(article));
    m_page.evaluate(blockAt(8) + u".mark = 'moved'"_s);
    article.blocks.move(8, 2);
    QVERIFY(m_page.show(article));
    QCOMPARE(m_page.evaluate(blockAt(2) + u".mark"_s).toString(), u"moved"_s);
    QCOMPARE(m_page.readBack(), article.html());
    article.blocks.move(2, 9);
    QVERIFY(m_page.show(article));
    QCOMPARE(m_page.evaluate(blockAt(9) + u".mark"_s).toString(), u"moved"_s);
    QCOMPARE(m_page.readBack(), article.html());
}

void TestPreviewPane::newRootKeepsTheBlocksElements()
{
    Article article = paragraphs(5);
    QVERIFY(m_page.show(article));
    m_page.evaluate(blockAt(3) + u".mark = 1"_s);
    article.open = "<section style=\"font-size:20px\">";
    QVERIFY(m_page.show(article));
    QCOMPARE(m_page.evaluate(blockAt(3) + u".mark"_s).toInt(), 1);
    QCOMPARE(m_page.readBack(), article.html());
}

void TestPreviewPane::pictureOfAnEditedBlockIsNotLoadedAgain()
{
    const QByteArray picture = "<img src=\"" + pixel + "\" alt=\"\">";
    QVERIFY(m_page.show(articleOf({"<p>a</p>", "<p>before" + picture + "</p>"})));
    QVERIFY(m_page.becomesTrue(u"document.querySelector('#article img').complete"_s));
    m_page.evaluate(u"document.querySelector('#article img').mark = 1"_s);
    const Article edited = articleOf({"<p>a</p>", "<p>after" + picture + "</p>"});
    QVERIFY(m_page.show(edited));
    QCOMPARE(m_page.evaluate(u"document.querySelector('#article img').mark"_s).toInt(), 1);
    QCOMPARE(m_page.readBack(), edited.html());
    QVERIFY(m_page.show(articleOf({"<p>a</p>", "<p>after<img src=\"" + pixel + "\" alt=\"other\"></p>"})));
    QVERIFY(!m_page.evaluate(u"document.querySelector('#article img').mark"_s).isValid());
}

void TestPreviewPane::scrollPositionHolds_data()
{
    QTest::addColumn<int>("edited"); // relative to the first visible block
    QTest::newRow("block far above") << -30;
    QTest::newRow("block just above") << -1;
    QTest::newRow("the first visible block itself") << 0;
    QTest::newRow("block below") << 3;
}

void TestPreviewPane::scrollPositionHolds()
{
    QFETCH(const int, edited);
    Article article = paragraphs(200);
    QVERIFY(m_page.show(article));
    m_page.evaluate(u"scrollTo({top: 3000, behavior: 'instant'})"_s);
    const int first = m_page.evaluate(u"jianbao.firstVisible()"_s).toInt();
    QVERIFY(first > 30);
    const QString top = blockAt(first) + u".getBoundingClientRect().top"_s;
    const double before = m_page.evaluate(top).toDouble();
    article.blocks[first + edited].html = "<p style=\"height:400px\">much higher now</p>";
    QVERIFY(m_page.show(article));
    QVERIFY(qAbs(m_page.evaluate(top).toDouble() - before) < 1.0);
    article.blocks.removeAt(5);
    QVERIFY(m_page.show(article));
    QVERIFY(qAbs(m_page.evaluate(blockAt(first - 1) + u".getBoundingClientRect().top"_s).toDouble() - before) < 1.0);
    m_page.evaluate(u"scrollTo({top: 0, behavior: 'instant'})"_s);
}

void TestPreviewPane::tenThousandBlocksAreShown()
{
    QList<QByteArray> blocks;
    for (int i = 0; i < 10'000; ++i)
        blocks.append("<p>" + QByteArray::number(i) + QByteArray(220, 'x') + "</p>");
    Article article = articleOf(blocks);
    QVERIFY(article.html().size() > 2'200'000);
    QVERIFY(m_page.show(article));
    QCOMPARE(m_page.readBack(), article.html());
    article.blocks[9'000].html = "<p>changed</p>";
    QVERIFY(m_page.show(article));
    QCOMPARE(m_page.readBack(), article.html());
    QVERIFY(m_page.show(articleOf({"<p>short again</p>"})));
    QCOMPARE(m_page.readBack(), articleOf({"<p>short again</p>"}).html());
}

void TestPreviewPane::blocksThatAreNotOneElementStayInStep()
{
    Article article = articleOf({"", "<p>a</p><p>b</p>", "bare text", "<!-- -->", "</section></section>", "<p>open",
                                 "<td>cell</td>", "<p>last</p>"});
    QVERIFY(m_page.show(article));
    article.blocks[1].html = "";
    article.blocks[4].html = "<p>c</p>";
    QVERIFY(m_page.show(article));
    article.blocks.move(5, 0);
    article.blocks.removeLast();
    QVERIFY(m_page.show(article));
    QCOMPARE(m_page.readBack(),
             "<section style=\"color:#333\"><p>open</p>bare text<!-- --><p>c</p><td>cell</td></section>");
    QVERIFY(m_page.show(articleOf({"<p>1</p>"})));
    QCOMPARE(m_page.readBack(), articleOf({"<p>1</p>"}).html());
}

void TestPreviewPane::namesInHtmlDoNotHideThePagesFunctions()
{
    QByteArray names;
    for (const char *name :
         {"createElement", "createTreeWalker", "getElementById", "body", "documentElement", "scrollY", "defaultView",
          "adoptedStyleSheets", "jianbao", "article", "phone", "mark", "Element"})
        names += QByteArray("<img name=\"") + name + "\" id=\"" + name + "\" alt=\"\">";
    QByteArray fields;
    for (const char *name : {"nextSibling", "parentNode", "remove", "style", "getBoundingClientRect",
                             "querySelectorAll", "childNodes", "outerHTML", "getAttribute", "nodeType", "firstChild"})
        fields += QByteArray("<input name=\"") + name + "\">";
    Article article = articleOf({"<p>" + names + "</p>", "<form name=\"querySelector\">" + fields + "</form>",
                                 "<form style=\"color:red\">" + fields + "</form>", "<p>last</p>"});
    QVERIFY(m_page.pane.restoreState(m_page.pane.saveState()));
    QVERIFY(m_page.show(article));
    QCOMPARE(m_page.readBack(), article.html());
    m_page.pane.reveal({100, 200});
    article.blocks.removeAt(1);
    article.blocks.move(1, 0);
    article.blocks.removeAt(1);
    QVERIFY(m_page.show(article));
    QCOMPARE(m_page.readBack(), article.html());
}

void TestPreviewPane::revealScrollsAndMarksBesideTheArticle()
{
    const Article article = paragraphs(200);
    QVERIFY(m_page.show(article));
    m_page.pane.reveal({15'010, 15'220}); // blocks 150 to 152
    QVERIFY(m_page.becomesTrue(
        u"(r => r.top > 0 && r.bottom < innerHeight)(%1.getBoundingClientRect())"_s.arg(blockAt(152))));
    const QString difference =
        u"Math.abs(document.getElementById('mark').getBoundingClientRect().%1 - %2.getBoundingClientRect().%1)"_s;
    QVERIFY(m_page.evaluate(difference.arg(u"top"_s, blockAt(150))).toDouble() < 1);
    QVERIFY(m_page.evaluate(difference.arg(u"bottom"_s, blockAt(152))).toDouble() < 1);
    QCOMPARE(m_page.readBack(), article.html());

    const double before = m_page.evaluate(u"scrollY"_s).toDouble();
    m_page.pane.reveal({90'000, 90'001}); // no block
    QCOMPARE(m_page.evaluate(u"scrollY"_s).toDouble(), before);
    QVERIFY(m_page.evaluate(u"document.getElementById('mark').hidden"_s).toBool());
}

void TestPreviewPane::whatStandsBeforeTheArticleShowsItsBeginning()
{
    Article article = paragraphs(200);
    article.blocks.removeAt(0); // the heading: a title is no part of the article
    QVERIFY(m_page.show(article));
    m_page.pane.reveal({15'010, 15'220});
    QVERIFY(m_page.becomesTrue(u"scrollY > 0"_s));
    m_page.pane.reveal({10, 50});
    QVERIFY(m_page.becomesTrue(u"scrollY === 0"_s));
    QVERIFY(m_page.evaluate(u"document.getElementById('mark').hidden"_s).toBool());
}

void TestPreviewPane::revealBeforeTheArticleIsRemembered()
{
    PageFixture fresh;
    fresh.pane.reveal({10'000, 10'100});
    QVERIFY(fresh.show(paragraphs(200)));
    QVERIFY(fresh.becomesTrue(
        u"(r => r.top > 0 && r.bottom < innerHeight)(%1.getBoundingClientRect())"_s.arg(blockAt(100))));
}

void TestPreviewPane::markFollowsItsBlock()
{
    Article article = paragraphs(20);
    QVERIFY(m_page.show(article));
    m_page.pane.reveal({500, 600});
    article.blocks[5].html = "<p style=\"height:300px\">edited</p>"; // typing in the marked block
    article.blocks.prepend({"<p>first</p>", {0, 1}});
    QVERIFY(m_page.show(article));
    QVERIFY(m_page.evaluate(u"Math.abs(document.getElementById('mark').offsetHeight - 300) <= 1"_s).toBool());
    QVERIFY(m_page
                .evaluate(u"Math.abs(document.getElementById('mark').getBoundingClientRect().top - "
                          "%1.getBoundingClientRect().top) < 1"_s.arg(blockAt(6)))
                .toBool());
}

void TestPreviewPane::clickReportsTheBlock()
{
    QVERIFY(m_page.show(articleOf({"<p style=\"height:80px\">a</p>",
                                   "<p style=\"height:80px\"><a href=\"https://mp.weixin.qq.com/s\">b</a></p>"})));
    m_page.evaluate(u"scrollTo({top: 0, behavior: 'instant'})"_s);
    const QVariantList place =
        m_page.evaluate(u"(r => [r.left + 5, r.top + 12])(%1.getBoundingClientRect())"_s.arg(blockAt(1))).toList();
    QCOMPARE(place.size(), 2);
    const double zoom = m_page.page()->zoomFactor();
    QSignalSpy clicked(&m_page.pane, &PreviewPane::blockClicked);
    QTest::mouseClick(m_page.surface(), Qt::LeftButton, {},
                      (QPointF(place[0].toDouble(), place[1].toDouble()) * zoom).toPoint());
    QVERIFY(clicked.wait(30'000));
    QCOMPARE(clicked.first().first().value<Span>(), (Span{100, 200}));
    QCOMPARE(clicked.first().at(1).toString() + clicked.first().at(2).toString(), u"b"_s);
    // The ground beside the phone is no block.
    QTest::mouseClick(m_page.surface(), Qt::LeftButton, {}, QPoint(3, (place[1].toDouble() * zoom)));
    m_page.evaluate(u"1"_s);
    QCOMPARE(clicked.size(), 1);
}

void TestPreviewPane::clickTellsTheTextAroundIt()
{
    // Names that would hide what the script uses must not.
    QVERIFY(
        m_page.show(articleOf({"<section style=\"height:200px\"><img name=\"createTreeWalker\"><img "
                               "name=\"caretRangeFromPoint\"><p>1. <a>标题</a> | 来源</p><p>摘要：<b>甲乙</b>丙丁戊</p>"
                               "</section>"})));
    m_page.evaluate(u"scrollTo({top: 0, behavior: 'instant'})"_s);
    const QVariantList place = m_page
                                   .evaluate(u"(r => [r.left + 1, r.top + r.height / 2])((() => { const range = "
                                             "document.createRange(); const text = document.querySelectorAll('#article "
                                             "p')[1].lastChild; range.setStart(text, 1); range.setEnd(text, 2); return "
                                             "range.getBoundingClientRect(); })())"_s)
                                   .toList();
    QCOMPARE(place.size(), 2);
    QSignalSpy clicked(&m_page.pane, &PreviewPane::blockClicked);
    QTest::mouseClick(m_page.surface(), Qt::LeftButton, {},
                      (QPointF(place[0].toDouble(), place[1].toDouble()) * m_page.page()->zoomFactor()).toPoint());
    QVERIFY(clicked.wait(30'000));
    QCOMPARE(clicked.first().at(1).toString(), u"1. 标题 | 来源摘要：甲乙丙"_s);
    QCOMPARE(clicked.first().at(2).toString(), u"丁戊"_s);
}

void TestPreviewPane::draggingIsNoClick()
{
    QVERIFY(m_page.show(articleOf({"<p style=\"height:300px\">a</p>"})));
    QSignalSpy clicked(&m_page.pane, &PreviewPane::blockClicked);
    QTest::mousePress(m_page.surface(), Qt::LeftButton, {}, QPoint(200, 100));
    QTest::mouseRelease(m_page.surface(), Qt::LeftButton, {}, QPoint(260, 160));
    m_page.evaluate(u"1"_s);
    QCOMPARE(clicked.size(), 0);
}

void TestPreviewPane::scrollingReportsTheFirstVisibleBlock()
{
    QVERIFY(m_page.show(paragraphs(200)));
    QSignalSpy visible(&m_page.pane, &PreviewPane::visibleSpanChanged);
    m_page.evaluate(u"scrollTo({top: 2000, behavior: 'instant'})"_s);
    QTRY_VERIFY(m_page.page()->scrollPosition().y() > 1000);
    QCOMPARE(visible.size(), 0); // the program scrolled, not the person

    QWidget *surface = m_page.surface();
    QWheelEvent wheel(QPointF(200, 300), surface->mapToGlobal(QPointF(200, 300)), {0, -240}, {0, -240}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(surface, &wheel);
    QVERIFY(visible.wait(30'000));
    QVERIFY(visible.last().first().value<Span>().begin > 1000);
}

void TestPreviewPane::followsToTheTopOfABlock()
{
    QVERIFY(m_page.show(paragraphs(200)));
    QSignalSpy visible(&m_page.pane, &PreviewPane::visibleSpanChanged);
    m_page.pane.scrollTo({5'000, 5'010});
    QVERIFY(m_page.becomesTrue(u"Math.abs(%1.getBoundingClientRect().top - 16) < 2"_s.arg(blockAt(50))));
    m_page.pane.mark({9'000, 9'010});
    QVERIFY(m_page.becomesTrue(u"Math.abs(%1.getBoundingClientRect().top - 16) < 2"_s.arg(blockAt(50))));
    QCOMPARE(visible.size(), 0); // who follows does not lead
}

void TestPreviewPane::menuOffersCopyAlone()
{
    QVERIFY(m_page.show(articleOf({"<p style=\"height:300px\">text</p>"})));
    QTest::mouseClick(m_page.surface(), Qt::RightButton, {}, QPoint(200, 100));
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(!menu->actions().first()->isEnabled());
    menu->close();
}

void TestPreviewPane::widePhoneFitsIntoTheNarrowPane()
{
    PageFixture narrow;
    const QByteArray usual = narrow.pane.saveState();
    QVERIFY(narrow.show(paragraphs(50)));
    QCOMPARE(narrow.evaluate(u"document.getElementById('phone').offsetWidth"_s).toInt(), 375);
    narrow.pane.resize(300, 500);
    QVERIFY(narrow.becomesTrue(u"innerWidth > 380 && document.documentElement.scrollWidth <= innerWidth"_s));
    QCOMPARE(narrow.evaluate(u"document.getElementById('phone').offsetWidth"_s).toInt(), 375);
    QVERIFY(narrow.pane.restoreState(usual));
}

void TestPreviewPane::stateIsKept()
{
    PreviewPane one;
    const QByteArray state = one.saveState();
    PreviewPane other;
    QVERIFY(other.restoreState(state));
    QCOMPARE(other.saveState(), state);
    QVERIFY(!other.restoreState({}));
    QVERIFY(!other.restoreState(state.chopped(1)));
    QVERIFY(!other.restoreState(QByteArray(64, '\x7f')));
    QCOMPARE(other.saveState(), state);
}

void TestPreviewPane::endOfThePagesProcessIsRepaired()
{
#ifdef Q_OS_UNIX
    PageFixture fresh;
    QVERIFY(fresh.show(paragraphs(30)));
    QSignalSpy shown(&fresh.pane, &PreviewPane::articleShown);
    QVERIFY(fresh.page()->renderProcessPid() > 0);
    QCOMPARE(::kill(pid_t(fresh.page()->renderProcessPid()), SIGKILL), 0);
    QVERIFY(shown.wait(30'000));
    QCOMPARE(fresh.readBack(), paragraphs(30).html());
#else
    QSKIP("ends a process by signal");
#endif
}

void TestPreviewPane::showsFetchedPicturesAroundTheHtml()
{
    const QTemporaryDir folder;
    QImage picture(50, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString file = folder.filePath(u"0a1b"_s);
    QVERIFY(picture.save(file, "PNG"));
    const QByteArray source = "https://example.org/a.png?x=1&amp;y=]";
    PageFixture fixture;
    const WeChat::Article article = articleOf(
        {"<figure><img src=\"" + source + "\"></figure>", "<figure><img src=\"https://a.b/c.png\"></figure>"});
    QVERIFY(fixture.show(article));
    const QString width = u"document.images[0].getBoundingClientRect().width"_s;
    QVERIFY(fixture.evaluate(width).toInt() > 100); // the placeholder

    PreviewPane::Pictures pictures;
    pictures.fetched.insert("https://example.org/a.png?x=1&y=]", file);
    pictures.waiting = 1;
    fixture.pane.setPictures(pictures);
    QVERIFY(fixture.becomesTrue(width + u" === 50"_s));
    QCOMPARE(fixture.readBack(), article.html());
    QVERIFY(fixture.evaluate(u"document.images[1].getBoundingClientRect().width"_s).toInt() > 100);

    auto *const load = fixture.pane.findChild<PictureBar *>();
    QVERIFY(load->isVisible());
    QSignalSpy asked(&fixture.pane, &PreviewPane::loadPicturesRequested);
    load->findChild<QPushButton *>()->click();
    QCOMPARE(asked.size(), 1);
    fixture.pane.setPictures({});
    QVERIFY(!load->isVisible());
    QVERIFY(fixture.becomesTrue(width + u" > 100"_s));
}

void TestPreviewPane::marksBrokenPictures()
{
    PageFixture fixture;
    const WeChat::Article article = articleOf({"<figure><img src=\"a b\\27.png\" alt=\"替代文字\"></figure>"});
    QVERIFY(fixture.show(article));
    fixture.pane.setPictures({.fetched = {}, .broken = {"a b\\27.png"}});
    QVERIFY(fixture.becomesTrue(u"getComputedStyle(document.images[0]).borderStyle === 'dashed'"_s));
    QCOMPARE(fixture.readBack(), article.html());
}

int main(int argc, char **argv)
{
    PreviewPane::registerScheme();
    QApplication app(argc, argv);
    TestPreviewPane test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewpane.moc"
