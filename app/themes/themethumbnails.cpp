#include "themethumbnails.h"

#include "articlecamera.h"
#include "background.h"

#include <QCryptographicHash>
#include <QPainter>
#include <algorithm>

namespace Jianbao {

namespace {

constexpr int phoneWidth = 375; ///< CSS pixels
constexpr qsizetype mostBlocks = 12;
constexpr qsizetype mostBytes = 64 * 1024;

/// The part that tells a theme apart: from the first section's heading on, as much as a small picture holds.
WeChat::Article excerpt(const WeChat::Article &article, const Issue &issue)
{
    const qsizetype begin = issue.sections.isEmpty() ? 0 : issue.sections.first().span.begin;
    auto block = std::ranges::find_if(article.blocks, [begin](const WeChat::ArticleBlock &one) {
        return !one.source.isEmpty() && one.source.begin >= begin;
    });
    if (block == article.blocks.end())
        block = article.blocks.begin();
    WeChat::Article part{article.open, {}, article.close};
    qsizetype size = 0;
    for (; block != article.blocks.end() && part.blocks.size() < mostBlocks && size < mostBytes; ++block) {
        part.blocks.append(*block);
        size += block->html.size();
    }
    return part;
}

} // namespace

ThemeThumbnails::ThemeThumbnails(WeChat::ThemeLibrary library, QSize pixels, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_pixels(pixels)
{
    m_thread.setMaxThreadCount(1);
}

ThemeThumbnails::~ThemeThumbnails()
{
    m_thread.waitForDone();
}

QPixmap ThemeThumbnails::picture(const QString &id) const
{
    return m_pictures.value(id).pixmap;
}

void ThemeThumbnails::make(const QStringList &ids, const Manuscript &issue)
{
    ++m_number;
    if (m_camera)
        m_camera->cancel();
    m_waiting = ids;
    m_issue = issue;
    next();
}

void ThemeThumbnails::forget(const QString &id)
{
    m_pictures.remove(id);
}

void ThemeThumbnails::stop()
{
    ++m_number;
    m_waiting.clear();
    m_issue = {};
    m_camera.reset();
}

void ThemeThumbnails::next()
{
    if (m_waiting.isEmpty())
        return;
    m_current = m_waiting.takeFirst();
    const auto work = [library = m_library, id = m_current, issue = m_issue] { return prepare(library, id, issue); };
    inBackground(m_thread, work, this, [this, number = m_number](const std::optional<Order> &order) {
        if (number != m_number)
            return;
        if (order && m_pictures.value(m_current).article != order->hash)
            take(*order);
        else
            next(); // as it was, or a file that is no theme
    });
}

std::optional<ThemeThumbnails::Order> ThemeThumbnails::prepare(const WeChat::ThemeLibrary &library, const QString &id,
                                                               const Manuscript &issue)
{
    const Result<WeChat::Theme> theme = library.load(id);
    if (!theme)
        return {};
    Manuscript dressed = issue;
    dressed.theme = *theme;
    const WeChat::Article article = excerpt(dressed.article(), *issue.snapshot.issue);
    return Order{article, QCryptographicHash::hash(article.html(), QCryptographicHash::Sha1)};
}

void ThemeThumbnails::take(const Order &order)
{
    if (!m_camera) {
        m_camera = std::make_unique<ArticleCamera>();
        connect(m_camera.get(), &ArticleCamera::tileTaken, this, [this](const QImage &tile) {
            QImage card(m_pixels, QImage::Format_RGB32);
            card.fill(Qt::white); // a short article's picture is no taller than the article
            QPainter(&card).drawImage(0, 0, tile);
            m_pictures.insert(m_current, {QPixmap::fromImage(card), m_currentHash});
            Q_EMIT made(m_current);
        });
        connect(m_camera.get(), &ArticleCamera::finished, this, &ThemeThumbnails::next);
        connect(m_camera.get(), &ArticleCamera::failed, this, &ThemeThumbnails::next);
    }
    m_currentHash = order.hash;
    m_camera->setImageFolder(m_issue.images.folder, m_issue.images.root);
    m_camera->take(order.article, {.width = phoneWidth,
                                   .scale = double(m_pixels.width()) / phoneWidth,
                                   .tallest = m_pixels.height(),
                                   .tile = m_pixels.height()});
}

} // namespace Jianbao
