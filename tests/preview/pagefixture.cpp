#include "pagefixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>
#include <optional>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

WeChat::Article articleOf(const QList<QByteArray> &blocks, const QByteArray &open)
{
    WeChat::Article article{open, {}, "</section>"};
    for (qsizetype i = 0; i < blocks.size(); ++i)
        article.blocks.append({blocks[i], {i * 100, i * 100 + 100}});
    return article;
}

WeChat::Article paragraphs(int count)
{
    QList<QByteArray> blocks;
    for (int i = 0; i < count; ++i)
        blocks.append("<p style=\"margin:8px 0\">" + QByteArray("段落 ") + QByteArray::number(i) +
                      QByteArray("，一些文字。").repeated(1 + i % 9) + "</p>");
    return articleOf(blocks);
}

PageFixture::PageFixture()
{
    pane.resize(480, 700);
    pane.show();
}

QWebEnginePage *PageFixture::page() const
{
    return pane.findChild<QWebEngineView *>()->page();
}

QWidget *PageFixture::surface() const
{
    return pane.findChild<QWebEngineView *>()->focusProxy();
}

bool PageFixture::show(const WeChat::Article &article)
{
    const quint64 wanted = ++m_revision;
    bool isShown = false;
    const auto connection = QObject::connect(&pane, &PreviewPane::articleShown, &pane,
                                             [&](quint64 revision) { isShown = isShown || revision == wanted; });
    pane.showArticle(article, wanted);
    const bool isInTime = QTest::qWaitFor([&] { return isShown; }, patience);
    QObject::disconnect(connection);
    return isInTime;
}

bool PageFixture::showNothingYet()
{
    return becomesTrue(u"Boolean(globalThis.jianbao && document.getElementById('empty').textContent)"_s);
}

QVariant PageFixture::evaluate(const QString &script)
{
    const auto answer = std::make_shared<std::optional<QVariant>>();
    page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                          [answer](const QVariant &value) { *answer = value; });
    const bool isInTime = QTest::qWaitFor([&] { return answer->has_value(); }, patience);
    return isInTime ? **answer : QVariant();
}

QByteArray PageFixture::readBack()
{
    const auto answer = std::make_shared<std::optional<QByteArray>>();
    pane.readBack([answer](const QByteArray &html) { *answer = html; });
    const bool isInTime = QTest::qWaitFor([&] { return answer->has_value(); }, patience);
    return isInTime ? **answer : QByteArray();
}

bool PageFixture::becomesTrue(const QString &script)
{
    QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        if (evaluate(script).toBool())
            return true;
    }
    return false;
}

} // namespace Jianbao
