#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <expected>

namespace Jianbao {

/// A picture as it goes to WeChat.
struct UploadPicture {
    enum class Change {
        None,
        Converted,    ///< from a format that WeChat refuses
        Recompressed, ///< because it was too large
    };
    QByteArray bytes; ///< PNG, JPEG or GIF
    Change change = Change::None;
};

/// The largest file that is read at all, in bytes: beyond it a picture is refused unread.
inline constexpr qint64 largestPictureFile = 40 * 1024 * 1024;
inline constexpr qsizetype largestArticlePicture = 1'000'000; ///< bytes that an article's PNG or JPEG may have
inline constexpr qsizetype largestCover = 10 * 1024 * 1024;   ///< bytes

/// What a picture of an article has to be: PNG and JPEG below one megabyte and GIF stay as they are, WebP and BMP
/// become PNG or JPEG, what is too large is compressed anew, no smaller and no worse than needed. The reason, part of a
/// sentence, when nothing can be made of it. Takes its time; safe on any thread, bounded in memory.
std::expected<UploadPicture, QString> prepareArticlePicture(const QByteArray &bytes);

/// The same for a cover, which may have up to ten megabytes.
std::expected<UploadPicture, QString> prepareCover(const QByteArray &bytes);

/// The picture as it is seen (turned as a camera says), no larger than `most` on either side; or the reason why there
/// is none, part of a sentence.
std::expected<QImage, QString> readPicture(const QByteArray &bytes, int most);

} // namespace Jianbao
