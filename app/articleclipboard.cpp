#include "articleclipboard.h"

#include "background.h"
#include "images.h"
#include "renderer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr int attempts = 5;
constexpr auto pause = 60ms;

} // namespace

ArticleClipboard::ArticleClipboard(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &ArticleClipboard::put);
}

ArticleClipboard::~ArticleClipboard()
{
    m_thread.waitForDone();
}

void ArticleClipboard::copy(const Snapshot &snapshot, const ImageFolder &images)
{
    m_again.stop();
    const auto prepare = [snapshot, images] {
        const WeChat::Article article = WeChat::render(snapshot.text, *snapshot.issue, WeChat::Theme::standard());
        const WeChat::EmbeddedArticle embedded = WeChat::embedImages(article, images.folder, images.root);
        return Contents{QString::fromUtf8(embedded.html), WeChat::plainText(snapshot.text, *snapshot.issue),
                        embedded.missing};
    };
    inBackground(m_thread, prepare, this, [this](const Contents &contents) {
        m_contents = contents;
        m_attempts = 0;
        put();
    });
}

void ArticleClipboard::put()
{
    auto *const data = new QMimeData;
    data->setHtml(m_contents.html);
    data->setText(m_contents.text);
    QGuiApplication::clipboard()->setMimeData(data);

    if (isThere())
        Q_EMIT copied(m_contents.missing);
    else if (++m_attempts < attempts)
        m_again.start();
    else
        Q_EMIT failed();
}

bool ArticleClipboard::isThere() const
{
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    // The Windows clipboard wraps HTML in a page of its own.
    return data && data->html().contains(m_contents.html) && data->text() == m_contents.text;
}

} // namespace Jianbao
