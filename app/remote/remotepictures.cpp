#include "remotepictures.h"

#include "atomicfile.h"
#include "images.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

bool isRemote(const QByteArray &source)
{
    const QByteArray start = source.first(std::min<qsizetype>(source.size(), 8)).toLower();
    return start.startsWith("http://") || start.startsWith("https://");
}

QString allowances()
{
    return u"pictures"_s;
}

QString allowanceKey(const QString &issue)
{
    const QByteArray hash = QCryptographicHash::hash(issue.toUtf8(), QCryptographicHash::Sha1).toHex();
    return allowances() + u'/' + QString::fromLatin1(hash.first(16));
}

} // namespace

RemotePictures::RemotePictures(QObject *parent)
    : RemotePictures(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/pictures"_s, NetworkRules(),
                     parent)
{
}

RemotePictures::RemotePictures(QString cacheFolder, NetworkRules rules, QObject *parent)
    : QObject(parent)
    , m_cache(std::move(cacheFolder))
    , m_rules(std::move(rules))
{
}

RemotePictures::~RemotePictures() = default;

void RemotePictures::setIssue(const QString &path)
{
    if (path == m_issue)
        return;
    qDeleteAll(m_fetches);
    m_fetches.clear();
    m_issue = path;
    m_sources.clear();
    m_files.clear();
    m_failed.clear();
    m_isAllowed = QSettings().value(allowanceKey(path)).toBool();
    Q_EMIT changed();
}

void RemotePictures::setArticle(const WeChat::Article &article)
{
    QList<QByteArray> sources;
    QSet<QByteArray> seen;
    for (const WeChat::ImageUse &image : WeChat::imagesOf(article)) {
        if (sources.size() < mostPictures && isRemote(image.source) && !seen.contains(image.source)) {
            seen.insert(image.source);
            sources.append(image.source);
        }
    }
    if (sources == m_sources)
        return;
    m_sources = std::move(sources);
    if (m_isAllowed)
        fetchMore();
    Q_EMIT changed();
}

void RemotePictures::loadNow()
{
    m_isAllowed = true;
    m_failed.clear();
    fetchMore();
    Q_EMIT changed();
}

void RemotePictures::loadAlways()
{
    QSettings().setValue(allowanceKey(m_issue), true);
    loadNow();
}

bool RemotePictures::hasAllowances()
{
    QSettings settings;
    settings.beginGroup(allowances());
    return !settings.childKeys().isEmpty();
}

void RemotePictures::forgetAllowances()
{
    QSettings().remove(allowances());
}

void RemotePictures::cancel()
{
    m_isAllowed = false;
    qDeleteAll(m_fetches);
    m_fetches.clear();
    Q_EMIT changed();
}

qsizetype RemotePictures::waiting() const
{
    return std::ranges::count_if(m_sources, [this](const QByteArray &source) {
        return !m_files.contains(source) && !m_failed.contains(source) && !m_fetches.contains(source);
    });
}

qsizetype RemotePictures::loading() const
{
    return m_fetches.size();
}

qsizetype RemotePictures::failures() const
{
    return std::ranges::count_if(m_sources, [this](const QByteArray &source) { return m_failed.contains(source); });
}

QString RemotePictures::cacheFile(const QByteArray &source) const
{
    const QByteArray hash = QCryptographicHash::hash(source, QCryptographicHash::Sha256).toHex();
    return m_cache + u'/' + QString::fromLatin1(hash);
}

void RemotePictures::fetchMore()
{
    for (const QByteArray &source : std::as_const(m_sources)) {
        if (m_files.contains(source) || m_failed.contains(source) || m_fetches.contains(source))
            continue;
        if (const QString file = cacheFile(source); QFile::exists(file)) {
            m_files.insert(source, file);
            continue;
        }
        if (m_fetches.size() >= atOnce)
            break;
        fetch(source);
    }
}

void RemotePictures::fetch(const QByteArray &source)
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setAutoDeleteReplies(false);
    }
    auto *const one = new PictureFetch(*m_network, m_rules, this);
    m_fetches.insert(source, one);
    const auto end = [this, one, source] {
        one->deleteLater();
        m_fetches.remove(source);
        fetchMore();
        Q_EMIT changed();
    };
    connect(one, &PictureFetch::fetched, this, [this, end, source](const QByteArray &picture) {
        keep(source, picture);
        end();
    });
    connect(one, &PictureFetch::failed, this, [this, end, source] {
        m_failed.insert(source);
        end();
    });
    one->start(QUrl::fromEncoded(source, QUrl::StrictMode));
}

void RemotePictures::keep(const QByteArray &source, const QByteArray &picture)
{
    const QString file = cacheFile(source);
    if (QDir().mkpath(m_cache) && AtomicFile::write(file, picture))
        m_files.insert(source, file);
    else
        m_failed.insert(source);
}

} // namespace Jianbao
