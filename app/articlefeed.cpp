#include "articlefeed.h"

#include "background.h"
#include "manuscript.h"

#include <utility>

namespace Jianbao {

namespace {

RenderedIssue rendered(const Snapshot &snapshot, const WeChat::Theme &theme, const WeChat::ImagePlace &images,
                       const QHash<QByteArray, QByteArray> &published)
{
    WeChat::Article article =
        WeChat::render(snapshot.text, *snapshot.issue, theme, articleOptions(published), *snapshot.profile);
    const qsizetype characters = article.characters();
    qsizetype bytes = article.open.size() + article.close.size();
    for (const WeChat::ArticleBlock &block : article.blocks)
        bytes += block.html.size();
    QList<WeChat::MissingImage> missing = WeChat::missingImages(article, images);
    return {std::move(article), countIssue(snapshot.text, *snapshot.issue), characters, bytes, std::move(missing),
            snapshot.revision};
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
        m_thread,
        [snapshot, theme = m_theme, images = m_images, published = m_published] {
            return Jianbao::rendered(snapshot, theme, images, published);
        },
        this,
        [this](const RenderedIssue &issue) {
            m_isBusy = false;
            if (const auto next = std::exchange(m_next, std::nullopt))
                begin(*next);
            Q_EMIT rendered(issue);
        });
}

} // namespace Jianbao
