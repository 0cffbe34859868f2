#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>
#include <optional>

namespace Jianbao::Publish {

enum class PictureFormat { Unknown, Png, Jpeg, Gif, Bmp, WebP };

/// By the first bytes; a name proves nothing.
PictureFormat pictureFormat(QByteArrayView bytes);

/// A picture of the article.
struct DraftPicture {
    QByteArray source; ///< as the HTML's src has it, read as a browser reads it
    QByteArray bytes;  ///< empty when it could not be had
    QString reason;    ///< why not, part of a sentence ("not found"); empty when it could

    PictureFormat format() const { return pictureFormat(bytes); }
};

/// A part of the cover, in fractions of its width and height from the top left, 0–1.
struct Crop {
    double left = 0;
    double top = 0;
    double right = 1;
    double bottom = 1;

    friend bool operator==(const Crop &, const Crop &) = default;
};

/// Who may comment on the article.
enum class Comments { Closed, Everyone, FollowersOnly };

/// All of an article as it goes to the draft box. A value; safe to hand to another thread.
struct DraftContent {
    QString title;
    QString author;
    QString digest;                    ///< empty: WeChat takes the beginning of the article
    QByteArray html;                   ///< the article, UTF-8, pictures by their sources
    QString sourceUrl;                 ///< 阅读原文; empty for none
    QByteArray cover;                  ///< the picture's bytes
    QList<DraftPicture> pictures = {}; ///< each source once
    std::optional<Crop> wide = {};     ///< 2.35:1 of the cover
    std::optional<Crop> square = {};   ///< 1:1 of it
    Comments comments = Comments::Closed;
};

inline constexpr qsizetype mostTitle = 32;       ///< characters; the web editor takes 64
inline constexpr qsizetype mostTitleWeb = 64;    ///< characters
inline constexpr qsizetype mostAuthor = 16;      ///< characters
inline constexpr qsizetype mostDigest = 128;     ///< characters
inline constexpr qsizetype mostContent = 20'000; ///< UTF-16 units
inline constexpr qsizetype mostContentBytes = 1024 * 1024;
inline constexpr qsizetype mostSourceUrl = 1024; ///< bytes
/// What 图文 pictures may have; larger ones and GIFs go into the account's library (素材库).
inline constexpr qsizetype mostPictureBytes = 1'000'000;
inline constexpr qsizetype mostMaterialBytes = 10 * 1024 * 1024;

/// What WeChat counts of a title, an author or a digest: characters, an emoji as one.
qsizetype countedCharacters(QStringView text);

/// Whether a picture lies with WeChat already.
bool isAtWeChat(QByteArrayView source);

/// The HTML with each picture's source replaced by its address at WeChat. A picture that has none is left out, unless
/// it lies with WeChat already.
QByteArray withPictures(const QByteArray &html, const QHash<QByteArray, QString> &addresses);

/// The article as draft/add takes it. `html` is that of withPictures().
QJsonObject articleJson(const DraftContent &content, const QByteArray &html, const QString &coverMediaId);

/// JSON as WeChat takes it: raw UTF-8, never a \u escape, without control characters and halves of surrogate pairs.
QByteArray wireJson(const QJsonObject &object);

/// By which the same bytes are known again: SHA-256 in hexadecimal.
QByteArray contentHash(QByteArrayView bytes);

} // namespace Jianbao::Publish
