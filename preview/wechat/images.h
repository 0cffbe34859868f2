#pragma once

#include "article.h"
#include "error.h"

#include <QHash>
#include <QString>
#include <functional>

namespace Jianbao::WeChat {

/// A local picture of an article that cannot be shown, and why.
struct MissingImage {
    QString source; ///< the path as the article has it
    QString reason; ///< part of a sentence: "not found"
    Span block;     ///< where the issue shows it first: whole lines; empty when nobody knows

    QString text() const; ///< both, for a list

    friend bool operator==(const MissingImage &, const MissingImage &) = default;
};

/// The HTML of an article whose local images are data: URIs, for the clipboard, and what could not be put in.
struct EmbeddedArticle {
    QByteArray html;
    QList<MissingImage> missing; ///< absent, outside the folder, too large or no image; each path once
};

/// Makes of a picture's bytes (PNG, JPEG, GIF or WebP by their beginning) ones that WeChat takes, or says in part of a
/// sentence why not. Called on the thread that embeds.
using ImagePreparer = std::function<std::expected<QByteArray, QString>(const QByteArray &bytes)>;
/// What is done without a preparer: everything stays as it is but WebP, which WeChat refuses.
std::expected<QByteArray, QString> keepImage(const QByteArray &bytes);

/// Where an article's images lie.
struct ImagePlace {
    QString folder = {}; ///< the issue's: what paths are relative to
    QString root; ///< nothing outside is read, symbolic links resolved: the repository or the folder above the issue's
    QHash<QByteArray, QString> fetched = {}; ///< files of pictures of other servers, by their sources: embedded too
};

/// Reads PNG, JPEG, GIF and WebP images. Blocking.
EmbeddedArticle embedImages(const Article &article, const ImagePlace &place, const ImagePreparer &prepare = keepImage);

/// The file that a local image of an article names, or why there is none that may be read.
std::expected<QString, QString> imageFile(QByteArrayView source, const ImagePlace &place);

/// The local images that are not there, may not be read, are too large or no image by their first bytes; each path
/// once, at most `most` files looked at. Reads some bytes of each.
QList<MissingImage> missingImages(const Article &article, const ImagePlace &place, qsizetype most = 200);

/// An image of an article: its source as a browser reads it, and where it stands.
struct ImageUse {
    QByteArray source;
    Span block;
};
/// Every image of the article, in its order.
QList<ImageUse> imagesOf(const Article &article);

/// The sources of the images in an article's exported HTML, in their order, each once.
QList<QByteArray> imageSources(const QByteArray &html);
/// That HTML with each image's source replaced by what `sourceFor` makes of it; an image it makes nothing of is left
/// out.
QByteArray withImageSources(const QByteArray &html,
                            const std::function<QByteArray(const QByteArray &source)> &sourceFor);

} // namespace Jianbao::WeChat
