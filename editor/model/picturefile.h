#pragma once

#include "issue.h"
#include "text.h"

#include <QHash>
#include <QString>

namespace Jianbao {

/// What the file of a picture is, by its first bytes.
enum class PictureKind { Unknown, Jpeg, Png, Gif, Bmp, WebP, Svg };

struct PictureFile {
    qint64 size = 0; ///< bytes
    PictureKind kind = PictureKind::Unknown;
};

/// A picture in a text: `![alt](address)`.
struct PicturePlace {
    Span span; ///< all of it
    QString address;
};

/// The pictures of a text that lie beside it, in their order: addresses without a scheme. Any Markdown; linear.
QList<PicturePlace> localPictures(const Text &text);

/// The files of those pictures that are there, from the folder of the issue. Reads the first bytes of each and no more.
/// Blocking: call from a worker thread or the command line.
QHash<QString, PictureFile> probePictures(const Text &text, const QString &folder);

} // namespace Jianbao
