#include "articlefeed.h"

#include "background.h"
#include "renderer.h"

#include <utility>

namespace Jianbao {

namespace {

/// UTF-16 units of UTF-8 text, without decoding it.
qsizetype countUtf16(const QByteArray &utf8)
{
    qsizetype count = 0;
    for (const char byte : utf8) {
        const auto unit = static_cast<unsigned char>(byte);
        if ((unit & 0xC0U) != 0x80U)        // not a continuation byte: a character begins
            count += unit >= 0xF0U ? 2 : 1; // beyond the first plane: a surrogate pair
    }
    return count;
}

qsizetype countHtml(const WeChat::Article &article)
{
    qsizetype count = countUtf16(article.open) + countUtf16(article.close);
    for (const WeChat::ArticleBlock &block : article.blocks)
        count += countUtf16(block.html);
    return count;
}

RenderedIssue rendered(const Snapshot &snapshot)
{
    WeChat::Article article = WeChat::render(snapshot.text, *snapshot.issue, WeChat::Theme::standard());
    const qsizetype characters = countHtml(article);
    return {std::move(article), countIssue(snapshot.text, *snapshot.issue), characters, snapshot.revision};
}

} // namespace

ArticleFeed::ArticleFeed(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

ArticleFeed::~ArticleFeed()
{
    m_thread.waitForDone();
}

void ArticleFeed::render(const Snapshot &snapshot)
{
    if (m_isBusy)
        m_next = snapshot;
    else
        begin(snapshot);
}

void ArticleFeed::begin(const Snapshot &snapshot)
{
    m_isBusy = true;
    inBackground(
        m_thread, [snapshot] { return Jianbao::rendered(snapshot); }, this,
        [this](const RenderedIssue &issue) {
            m_isBusy = false;
            if (const auto next = std::exchange(m_next, std::nullopt))
                begin(*next);
            Q_EMIT rendered(issue);
        });
}

} // namespace Jianbao
