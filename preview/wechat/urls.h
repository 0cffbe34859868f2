#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// What the article may point to. Pure functions over URLs as they stand in an issue, hostile ones included.
namespace Jianbao::WeChat {

/// What becomes of a link.
enum class LinkKind {
    WeChat,   ///< an article on mp.weixin.qq.com: stays a link
    Foreign,  ///< any other http(s) address: WeChat drops the link, so its URL is named otherwise
    TextOnly, ///< relative, an anchor, or a scheme that must never survive: only the text stays
};

/// A URL as it may stand in an attribute: what browsers ignore is gone (white space and control characters around it,
/// line breaks, tabs and other controls within), quotes, spaces, <, > and \ are percent-encoded, `//host` is https.
QByteArray cleanedUrl(QByteArrayView url);
LinkKind linkKind(QByteArrayView cleaned);
/// The key by which two URLs are the same: scheme and host in lower case, no default port, no lone slash at the end of
/// the host, percent-encoding in capitals.
QByteArray normalizedUrl(QByteArrayView cleaned);

/// The src of an image that may stay: http(s), data: with a base64 PNG, JPEG or GIF, or a relative path. Empty for
/// everything else.
QByteArray imageSource(QByteArrayView url);
/// Whether an image source is a path relative to the folder.
bool isLocalImage(QByteArrayView source);

} // namespace Jianbao::WeChat
