#include "images.h"

#include "htmlwriter.h"
#include "urls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QUrl>
#include <optional>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat {

namespace {

constexpr qint64 largestImage = 10 * 1024 * 1024;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Jianbao::WeChat::Images)
};

/// The media type of what WeChat takes; empty for anything else.
QByteArray mediaType(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "image/gif";
    return {};
}

bool isWebP(QByteArrayView bytes)
{
    return bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP");
}

/// Reads images below a folder and says why one could not be.
class ImageReader
{
public:
    ImageReader(const QString &folder, const QString &root)
        : m_folder(folder)
        , m_root(QFileInfo(root).canonicalFilePath())
    {
    }

    /// The data: URI of the image, or a sentence part that says what is wrong with it.
    std::expected<QByteArray, QString> read(const QByteArray &source) const
    {
        QByteArray path = source;
        for (const char mark : {'?', '#'}) {
            if (const qsizetype at = path.indexOf(mark); at >= 0)
                path.truncate(at);
        }
        const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(path));
        if (name.contains(QChar(u'\0')) || QDir::isAbsolutePath(name))
            return std::unexpected(Messages::tr("outside the folder"));
        const QString canonical = QFileInfo(QDir(m_folder).filePath(name)).canonicalFilePath();
        if (canonical.isEmpty())
            return std::unexpected(Messages::tr("not found"));
        if (m_root.isEmpty() || !canonical.startsWith(m_root.endsWith(u'/') ? m_root : m_root + u'/'))
            return std::unexpected(Messages::tr("outside the folder"));
        if (!QFileInfo(canonical).isFile())
            return std::unexpected(Messages::tr("not a file"));

        QFile file(canonical);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(Messages::tr("cannot be read"));
        const QByteArray bytes = file.read(largestImage + 1);
        if (bytes.size() > largestImage)
            return std::unexpected(Messages::tr("larger than 10 MB"));
        const QByteArray type = mediaType(bytes);
        if (type.isEmpty())
            return std::unexpected(isWebP(bytes) ? Messages::tr("WebP, which WeChat refuses")
                                                 : Messages::tr("no PNG, JPEG or GIF image"));
        return "data:" + type + ";base64," + bytes.toBase64();
    }

private:
    QString m_folder;
    QString m_root;
};

QByteArray unescaped(QByteArray attribute)
{
    return attribute.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
}

} // namespace

EmbeddedArticle embedImages(const Article &article, const QString &folder, const QString &root)
{
    // The article is our own writing: `<img` can only be a tag there, and src its attribute with escaped quotes.
    static constexpr QByteArrayView tag = "<img";
    static constexpr QByteArrayView attribute = " src=\"";
    const ImageReader reader(folder, root);
    const QByteArray html = article.html();
    EmbeddedArticle embedded;
    QHash<QByteArray, QByteArray> read; // by source: a picture shown twice is read once
    qsizetype copied = 0;
    for (qsizetype at = html.indexOf(tag); at >= 0; at = html.indexOf(tag, at + tag.size())) {
        const qsizetype end = html.indexOf('>', at);
        const qsizetype begin = html.indexOf(attribute, at);
        if (begin < 0 || begin > end)
            continue;
        const qsizetype value = begin + attribute.size();
        const qsizetype close = html.indexOf('"', value);
        const QByteArray source = unescaped(html.sliced(value, close - value));
        if (!isLocalImage(source))
            continue;
        if (!read.contains(source)) {
            const auto data = reader.read(source);
            read.insert(source, data.value_or(QByteArray()));
            if (!data)
                embedded.missing.append(Messages::tr("%1 (%2)").arg(QString::fromUtf8(source), data.error()));
        }
        const QByteArray &data = read[source];
        if (data.isEmpty())
            continue;
        embedded.html += QByteArrayView(html).sliced(copied, value - copied);
        embedded.html += data;
        copied = close;
    }
    embedded.html += QByteArrayView(html).sliced(copied);
    return embedded;
}

} // namespace Jianbao::WeChat
