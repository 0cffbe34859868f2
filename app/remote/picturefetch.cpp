#include "picturefetch.h"

#include <QBuffer>
#include <QImageReader>

using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr auto patience = 30s;

} // namespace

bool isPicture(const QByteArray &bytes)
{
    const bool isWebP = bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WEBP";
    if (isWebP)
        return true; // the page's engine bounds what it decodes
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") && !bytes.startsWith("\xff\xd8\xff") && !bytes.startsWith("GIF87a") &&
        !bytes.startsWith("GIF89a"))
        return false;
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    const QSize size = QImageReader(&buffer).size();
    return !size.isEmpty() && qint64(size.width()) * size.height() <= PictureFetch::mostPixels;
}

PictureFetch::PictureFetch(QNetworkAccessManager &network, const NetworkRules &rules, QObject *parent)
    : QObject(parent)
    , m_fetch(network, rules, nullptr)
{
    connect(&m_fetch, &GuardedFetch::failed, this, &PictureFetch::failed);
    connect(&m_fetch, &GuardedFetch::fetched, this, [this](const Fetched &result) {
        if (isPicture(result.bytes))
            Q_EMIT fetched(result.bytes);
        else
            Q_EMIT failed();
    });
}

void PictureFetch::start(const QUrl &url)
{
    m_fetch.start({.url = url,
                   .accept = "image/png,image/jpeg,image/gif,image/webp",
                   .userAgent = {},
                   .largest = largest,
                   .patience = patience,
                   .takes = {}});
}

} // namespace Jianbao
