#pragma once

#include "httppeer.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

/// What WeChat takes and what it refuses, as far as a FakeWeChat looks; without state.
namespace Rules {

/// WeChat's code and words; 0 when it takes it.
struct Refusal {
    int code = 0;
    QString message = {};
};

/// "png", "jpg", "gif" or "bmp" by the first bytes; empty for anything else.
QByteArray kindOf(const QByteArray &picture);
/// Whether JSON has a \u escape, which the real server takes for six characters.
bool hasUnicodeEscape(const QByteArray &json);
/// The picture in a form as a client must send it, byte by byte.
std::optional<QByteArray> pictureIn(const HttpRequest &request);
/// `covers`: the library's media_ids. What no client may do is added to `violations`.
Refusal checkArticle(const QJsonObject &article, const QStringList &covers, QStringList &violations);

} // namespace Rules
