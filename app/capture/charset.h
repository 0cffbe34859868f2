#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Jianbao {

/// The encoding of a page's bytes, by its name for QStringDecoder: a byte order mark says it, then the header, then a
/// `<meta>` (not one within a comment), then the bytes themselves: UTF-8 where they are, else GB18030. What calls
/// itself GB2312 or GBK is read as GB18030, which holds all their characters; and as UTF-8 when it is that without
/// doubt.
QByteArray charsetOf(QByteArrayView bytes, QByteArrayView contentType);

/// The page as text; what is no character of its encoding is U+FFFD.
QString decodedPage(const QByteArray &bytes, QByteArrayView contentType);

} // namespace Jianbao
