#include "picturefile.h"

#include "escape.h"
#include "inlinescan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPictures = 1000; ///< an article has fewer

PictureKind kindOf(QByteArrayView begin)
{
    if (begin.startsWith("\xFF\xD8\xFF"))
        return PictureKind::Jpeg;
    if (begin.startsWith("\x89PNG"))
        return PictureKind::Png;
    if (begin.startsWith("GIF8"))
        return PictureKind::Gif;
    if (begin.startsWith("BM"))
        return PictureKind::Bmp;
    if (begin.startsWith("RIFF") && begin.size() >= 12 && begin.sliced(8, 4) == "WEBP")
        return PictureKind::WebP;
    return begin.contains("<svg") ? PictureKind::Svg : PictureKind::Unknown;
}

} // namespace

QList<PicturePlace> localPictures(const Text &text)
{
    QList<PicturePlace> found;
    const QByteArrayView bytes = text.bytes();
    for (qsizetype i = 0; i < text.lineCount() && found.size() < mostPictures; ++i) {
        const Span line = text.line(i);
        if (!text.slice(line).contains("!["))
            continue;
        const InlineScan scan(bytes, line);
        for (const InlineScan::Bracket &bracket : scan.brackets()) {
            const bool isPicture = bracket.close >= 0 && bracket.open > line.begin && bytes[bracket.open - 1] == '!' &&
                                   !scan.isShielded(bracket.open - 1);
            const auto target = isPicture ? linkTargetAt(bytes, bracket.close + 1, line.end) : std::nullopt;
            if (!target)
                continue;
            const QString address = plainUrl(text.slice(target->url));
            const QUrl url(address);
            if (!address.isEmpty() && url.scheme().isEmpty() && url.host().isEmpty())
                found.append({{bracket.open - 1, target->span.end}, address});
        }
    }
    return found;
}

QHash<QString, PictureFile> probePictures(const Text &text, const QString &folder)
{
    QHash<QString, PictureFile> files;
    for (const PicturePlace &picture : localPictures(text)) {
        const QString path = QUrl(picture.address).path(QUrl::FullyDecoded);
        const QFileInfo info(QDir(folder).filePath(path));
        if (files.contains(picture.address) || path.startsWith(u'/') || !info.isFile())
            continue;
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            files.insert(picture.address, {info.size(), kindOf(file.read(512))});
    }
    return files;
}

} // namespace Jianbao
