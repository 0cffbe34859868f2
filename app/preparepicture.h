#pragma once

#include <QByteArray>
#include <QString>
#include <expected>

namespace Jianbao {

/// A WeChat::ImagePreparer: looks whether a picture can be drawn at all, and turns WebP, which WeChat refuses, into PNG
/// or JPEG. Takes its time with a large picture.
std::expected<QByteArray, QString> preparePicture(const QByteArray &bytes);

} // namespace Jianbao
