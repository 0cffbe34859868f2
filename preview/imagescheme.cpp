#include "imagescheme.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto host = "issue"_L1;
constexpr auto fetchedHost = "fetched"_L1;
constexpr qsizetype headSize = 16;

} // namespace

// The root stands in URLs as one path segment that nobody can guess: /TOKEN/folder/picture.png. A browser drops the
// ".." that lead above the first segment, so "../../x.png" from a folder one level down would otherwise quietly become
// a file of the root itself. Here it loses the token instead, as does an absolute "/etc/x.png", and is refused.
ImageScheme::ImageScheme(QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_token(QUuid::createUuid().toString(QUuid::Id128))
{
}

void ImageScheme::registerScheme()
{
    QWebEngineUrlScheme scheme(name);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    QWebEngineUrlScheme::registerScheme(scheme);
}

bool ImageScheme::setFolder(const QString &folder, const QString &root)
{
    const auto before = std::pair(std::exchange(m_root, {}), std::exchange(m_below, {}));
    const QString canonicalRoot = root.isEmpty() ? QString() : QFileInfo(root).canonicalFilePath();
    const QString canonicalFolder = folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath();
    const QString prefix = canonicalRoot.endsWith(u'/') ? canonicalRoot : canonicalRoot + u'/';
    if (!canonicalRoot.isEmpty() && (canonicalFolder == canonicalRoot || canonicalFolder.startsWith(prefix))) {
        m_root = prefix.chopped(1);
        if (canonicalFolder.size() > prefix.size())
            m_below = canonicalFolder.sliced(prefix.size()) + u'/';
    }
    return before != std::pair(m_root, m_below);
}

QUrl ImageScheme::urlOf(QLatin1StringView owner, const QString &path) const
{
    QUrl url;
    url.setScheme(QLatin1StringView(name));
    url.setHost(owner);
    url.setPath(u'/' + m_token + u'/' + path, QUrl::DecodedMode);
    return url;
}

QUrl ImageScheme::base() const
{
    return urlOf(host, m_below);
}

QUrl ImageScheme::fetchedUrl(const QString &fileName) const
{
    return urlOf(fetchedHost, fileName);
}

QString ImageScheme::fileFor(const QUrl &url) const
{
    if (url.scheme() == QLatin1StringView(name) && url.host() == fetchedHost) {
        const QString path = url.path(QUrl::FullyDecoded);
        const QString prefix = u'/' + m_token + u'/';
        const QString file = path.startsWith(prefix) ? m_fetched.value(path.sliced(prefix.size())) : QString();
        return QFileInfo(file).isFile() ? file : QString();
    }
    if (m_root.isEmpty() || url.scheme() != QLatin1StringView(name) || url.host() != host)
        return {};
    const QString path = url.path(QUrl::FullyDecoded);
    const QString prefix = u'/' + m_token + u'/';
    if (!path.startsWith(prefix) || path.contains(QChar::Null) || path.contains(u'\\'))
        return {};
    const QStringView relative = QStringView(path).sliced(prefix.size());
    // The browser has resolved every real "..": one that is left came hidden in an escape.
    for (const QStringView segment : relative.split(u'/')) {
        if (segment.isEmpty() || segment == u".." || segment == u".")
            return {};
    }
    const QString file = QFileInfo(m_root + u'/' + relative).canonicalFilePath();
    return file.startsWith(m_root + u'/') && QFileInfo(file).isFile() ? file : QString();
}

QByteArray ImageScheme::mediaType(QByteArrayView head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png"_ba;
    if (head.startsWith("\xff\xd8\xff"))
        return "image/jpeg"_ba;
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return "image/gif"_ba;
    if (head.startsWith("RIFF") && head.size() >= 12 && head.sliced(8, 4) == "WEBP")
        return "image/webp"_ba;
    return {};
}

void ImageScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    const QString path = fileFor(job->requestUrl());
    if (path.isEmpty()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        job->fail(QWebEngineUrlRequestJob::RequestFailed);
        return;
    }
    const QByteArray type = mediaType(file->peek(headSize));
    if (type.isEmpty() || file->size() > maximumSize) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    job->setAdditionalResponseHeaders({{"X-Content-Type-Options"_ba, "nosniff"_ba}});
    QFile *device = file.release(); // the engine reads it on its own thread until the job ends
    connect(job, &QObject::destroyed, device, &QObject::deleteLater);
    job->reply(type, device);
}

} // namespace Jianbao
