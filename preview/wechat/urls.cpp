#include "urls.h"

#include <algorithm>
#include <array>

namespace Jianbao::WeChat {

namespace {

bool isControl(char byte)
{
    return uchar(byte) < 0x20 || byte == 0x7f;
}

/// Bytes that do not stand in a cleaned URL.
constexpr std::array<bool, 256> unclean = [] {
    std::array<bool, 256> bytes{};
    for (int byte = 0; byte <= 0x20; ++byte)
        bytes[std::size_t(byte)] = true;
    for (const char c : {'"', '\'', '<', '>', '\\', '`', '\x7f'})
        bytes[uchar(c)] = true;
    return bytes;
}();

bool isAsciiAlpha(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// Length of `scheme` before its colon; -1 when the URL is relative.
qsizetype schemeLength(QByteArrayView url)
{
    for (qsizetype i = 0; i < url.size(); ++i) {
        const char byte = url[i];
        if (byte == ':')
            return i;
        const bool inScheme = isAsciiAlpha(byte) ||
                              (i > 0 && ((byte >= '0' && byte <= '9') || byte == '+' || byte == '-' || byte == '.'));
        if (!inScheme)
            return -1;
    }
    return -1;
}

struct HttpUrl {
    bool valid = false;
    bool secure = false;
    QByteArrayView host;
    QByteArrayView port;
    QByteArrayView rest; ///< path, query and fragment
    bool hasUser = false;
    QByteArrayView user;
};

HttpUrl parseHttp(QByteArrayView url)
{
    HttpUrl parts;
    const qsizetype length = schemeLength(url);
    if (length != 4 && length != 5)
        return parts;
    const QByteArrayView scheme = url.first(length);
    parts.secure = scheme.compare("https", Qt::CaseInsensitive) == 0;
    if (!parts.secure && scheme.compare("http", Qt::CaseInsensitive) != 0)
        return parts;
    if (url.sliced(length).startsWith("://"))
        url = url.sliced(length + 3);
    else
        return parts;

    const auto end = std::ranges::find_if(url, [](char c) { return c == '/' || c == '\\' || c == '?' || c == '#'; });
    QByteArrayView authority = url.first(end - url.begin());
    parts.rest = url.sliced(authority.size());
    if (const qsizetype at = authority.lastIndexOf('@'); at >= 0) {
        parts.hasUser = true;
        parts.user = authority.first(at + 1);
        authority = authority.sliced(at + 1);
    }
    if (const qsizetype colon = authority.lastIndexOf(':'); colon >= 0 && !authority.endsWith(']')) {
        parts.port = authority.sliced(colon + 1);
        authority = authority.first(colon);
    }
    parts.host = authority;
    parts.valid = !authority.isEmpty();
    return parts;
}

bool isBase64Image(QByteArrayView url)
{
    static constexpr QByteArrayView kinds[] = {"data:image/png;base64,", "data:image/jpeg;base64,",
                                               "data:image/jpg;base64,", "data:image/gif;base64,"};
    for (const QByteArrayView kind : kinds) {
        if (url.size() > kind.size() && url.first(kind.size()).compare(kind, Qt::CaseInsensitive) == 0) {
            return std::ranges::all_of(url.sliced(kind.size()), [](char c) {
                return isAsciiAlpha(c) || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '=';
            });
        }
    }
    return false;
}

} // namespace

QByteArray cleanedUrl(QByteArrayView url)
{
    url = url.trimmed();
    const bool isClean = std::ranges::none_of(url, [](char c) { return unclean[uchar(c)]; });
    if (isClean && !url.startsWith("//"))
        return url.toByteArray();
    QByteArray clean;
    clean.reserve(url.size());
    for (const char byte : url) {
        if (isControl(byte))
            continue;
        switch (byte) {
        case ' ':
            clean += "%20";
            break;
        case '"':
            clean += "%22";
            break;
        case '\'':
            clean += "%27";
            break;
        case '<':
            clean += "%3C";
            break;
        case '>':
            clean += "%3E";
            break;
        case '\\':
            clean += "%5C";
            break;
        case '`':
            clean += "%60";
            break;
        default:
            clean += byte;
        }
    }
    while (clean.startsWith("%20"))
        clean.remove(0, 3);
    while (clean.endsWith("%20"))
        clean.chop(3);
    if (clean.startsWith("//"))
        clean.prepend("https:");
    return clean;
}

LinkKind linkKind(QByteArrayView cleaned)
{
    const HttpUrl url = parseHttp(cleaned);
    if (!url.valid)
        return LinkKind::TextOnly;
    const bool standardPort = url.port.isEmpty() || url.port == (url.secure ? "443" : "80");
    if (!url.hasUser && standardPort && url.host.compare("mp.weixin.qq.com", Qt::CaseInsensitive) == 0)
        return LinkKind::WeChat;
    return LinkKind::Foreign;
}

QByteArray normalizedUrl(QByteArrayView cleaned)
{
    const HttpUrl url = parseHttp(cleaned);
    if (!url.valid)
        return cleaned.toByteArray();
    QByteArray key = url.secure ? QByteArray("https://") : QByteArray("http://");
    key += url.user;
    key += url.host.toByteArray().toLower();
    if (!url.port.isEmpty() && url.port != (url.secure ? "443" : "80")) {
        key += ':';
        key += url.port;
    }
    if (url.rest != "/") {
        const qsizetype begin = key.size();
        key += url.rest;
        for (qsizetype i = key.indexOf('%', begin); i >= 0; i = key.indexOf('%', i + 1)) {
            for (qsizetype k = i + 1; k < std::min(i + 3, key.size()); ++k) {
                if (key.at(k) >= 'a' && key.at(k) <= 'f')
                    key[k] = char(key.at(k) - 'a' + 'A');
            }
        }
    }
    return key;
}

QByteArray imageSource(QByteArrayView url)
{
    const QByteArray clean = cleanedUrl(url);
    if (isBase64Image(clean))
        return clean;
    if (schemeLength(clean) >= 0)
        return parseHttp(clean).valid ? clean : QByteArray();
    // An absolute path names a file of this machine or of the site's root: neither is the to show.
    if (clean.startsWith('/') || clean.startsWith("%5C") || clean.startsWith('#') || clean.startsWith('?'))
        return {};
    return clean;
}

bool isLocalImage(QByteArrayView source)
{
    return !source.isEmpty() && schemeLength(source) < 0;
}

} // namespace Jianbao::WeChat
