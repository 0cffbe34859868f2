#include "images.h"

#include "urls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
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

/// The file of a local image, or of one that was fetched.
std::expected<QString, QString> fileOf(const QByteArray &source, const ImagePlace &place)
{
    const auto fetched = place.fetched.constFind(source);
    return fetched == place.fetched.cend() ? imageFile(source, place) : *fetched;
}

/// The data: URI of the image, or a sentence part that says what is wrong with it.
std::expected<QByteArray, QString> readData(const QByteArray &source, const ImagePlace &place,
                                            const ImagePreparer &prepare)
{
    const auto path = fileOf(source, place);
    if (!path)
        return std::unexpected(path.error());
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Messages::tr("cannot be read"));
    const QByteArray bytes = file.read(largestImage + 1);
    if (bytes.size() > largestImage)
        return std::unexpected(Messages::tr("larger than 10 MB"));
    if (mediaType(bytes).isEmpty() && !isWebP(bytes))
        return std::unexpected(Messages::tr("no PNG, JPEG, GIF or WebP image"));
    const auto prepared = prepare(bytes);
    if (!prepared)
        return std::unexpected(prepared.error());
    return "data:" + mediaType(*prepared) + ";base64," + prepared->toBase64();
}

QByteArray unescaped(QByteArray attribute)
{
    return attribute.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
}

QByteArray escaped(QByteArray attribute)
{
    return attribute.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
}

/// Calls `visit` with the runs of bytes of each image's source, still escaped, and of its whole tag.
template <typename Visit>
void forEachImage(const QByteArray &html, Visit visit)
{
    // The article is our own writing: `<img` can only be a tag there, and src its attribute with escaped quotes.
    static constexpr QByteArrayView tag = "<img";
    static constexpr QByteArrayView attribute = " src=\"";
    for (qsizetype at = html.indexOf(tag); at >= 0; at = html.indexOf(tag, at + tag.size())) {
        const qsizetype end = html.indexOf('>', at);
        const qsizetype begin = html.indexOf(attribute, at);
        if (begin < 0 || begin > end)
            continue;
        const qsizetype value = begin + attribute.size();
        visit(Span{value, html.indexOf('"', value)}, Span{at, end + 1});
    }
}

template <typename Visit>
void forEachSource(const QByteArray &html, Visit visit)
{
    forEachImage(html, [&visit](Span source, Span) { visit(source); });
}

} // namespace

QString MissingImage::text() const
{
    return Messages::tr("%1 (%2)").arg(source, reason);
}

std::expected<QByteArray, QString> keepImage(const QByteArray &bytes)
{
    if (mediaType(bytes).isEmpty())
        return std::unexpected(Messages::tr("WebP, which WeChat refuses"));
    return bytes;
}

std::expected<QString, QString> imageFile(QByteArrayView source, const ImagePlace &place)
{
    for (const char mark : {'?', '#'}) {
        if (const qsizetype at = source.indexOf(mark); at >= 0)
            source = source.first(at);
    }
    const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(source.toByteArray()));
    if (name.contains(QChar(u'\0')) || QDir::isAbsolutePath(name))
        return std::unexpected(Messages::tr("outside the folder"));
    const QString canonical = QFileInfo(QDir(place.folder).filePath(name)).canonicalFilePath();
    if (canonical.isEmpty())
        return std::unexpected(Messages::tr("not found"));
    const QString root = QFileInfo(place.root).canonicalFilePath();
    if (root.isEmpty() || !canonical.startsWith(root.endsWith(u'/') ? root : root + u'/'))
        return std::unexpected(Messages::tr("outside the folder"));
    if (!QFileInfo(canonical).isFile())
        return std::unexpected(Messages::tr("not a file"));
    return canonical;
}

QList<ImageUse> imagesOf(const Article &article)
{
    QList<ImageUse> images;
    for (const ArticleBlock &block : article.blocks) {
        forEachSource(block.html, [&](Span source) {
            images.append({unescaped(block.html.sliced(source.begin, source.size())), block.source});
        });
    }
    return images;
}

QList<QByteArray> imageSources(const QByteArray &html)
{
    QList<QByteArray> sources;
    QSet<QByteArray> seen;
    forEachSource(html, [&](Span written) {
        const QByteArray source = unescaped(html.sliced(written.begin, written.size()));
        if (!seen.contains(source)) {
            seen.insert(source);
            sources.append(source);
        }
    });
    return sources;
}

QByteArray withImageSources(const QByteArray &html,
                            const std::function<QByteArray(const QByteArray &source)> &sourceFor)
{
    QByteArray replaced;
    replaced.reserve(html.size());
    qsizetype copied = 0;
    const auto copyTo = [&](qsizetype end) {
        replaced += QByteArrayView(html).sliced(copied, end - copied);
        copied = end;
    };
    forEachImage(html, [&](Span written, Span tag) {
        const QByteArray source = sourceFor(unescaped(html.sliced(written.begin, written.size())));
        copyTo(source.isEmpty() ? tag.begin : written.begin);
        if (!source.isEmpty())
            replaced += escaped(source);
        copied = source.isEmpty() ? tag.end : written.end;
    });
    copyTo(html.size());
    return replaced;
}

QList<MissingImage> missingImages(const Article &article, const ImagePlace &place, qsizetype most)
{
    QList<MissingImage> missing;
    QSet<QByteArray> seen;
    for (const ImageUse &image : imagesOf(article)) {
        if (!isLocalImage(image.source) || seen.contains(image.source))
            continue;
        if (seen.size() >= most)
            break;
        seen.insert(image.source);
        const auto note = [&](const QString &reason) {
            missing.append({QString::fromUtf8(image.source), reason, image.block});
        };
        const auto path = imageFile(image.source, place);
        if (!path) {
            note(path.error());
            continue;
        }
        QFile file(*path);
        const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
        if (head.isEmpty())
            note(Messages::tr("cannot be read"));
        else if (file.size() > largestImage)
            note(Messages::tr("larger than 10 MB"));
        else if (mediaType(head).isEmpty() && !isWebP(head))
            note(Messages::tr("no PNG, JPEG, GIF or WebP image"));
    }
    return missing;
}

EmbeddedArticle embedImages(const Article &article, const ImagePlace &place, const ImagePreparer &prepare)
{
    EmbeddedArticle embedded;
    QHash<QByteArray, QByteArray> read; // by source: a picture shown twice is read once
    embedded.html = article.open;
    for (const ArticleBlock &block : article.blocks) {
        qsizetype copied = 0;
        forEachSource(block.html, [&](Span written) {
            const QByteArray source = unescaped(block.html.sliced(written.begin, written.size()));
            if (!isLocalImage(source) && !place.fetched.contains(source))
                return;
            if (!read.contains(source)) {
                const auto data = readData(source, place, prepare);
                read.insert(source, data.value_or(QByteArray()));
                if (!data)
                    embedded.missing.append({QString::fromUtf8(source), data.error(), block.source});
            }
            const QByteArray &data = read[source];
            if (data.isEmpty())
                return;
            embedded.html += QByteArrayView(block.html).sliced(copied, written.begin - copied);
            embedded.html += data;
            copied = written.end;
        });
        embedded.html += QByteArrayView(block.html).sliced(copied);
    }
    embedded.html += article.close;
    return embedded;
}

} // namespace Jianbao::WeChat
