#pragma once

#include "guardedfetch.h"

namespace Jianbao {

/// Fetches one picture from a server of the public network (see GuardedFetch). Takes at most 10 MB, and only what is a
/// picture by its bytes, whatever the server calls it.
class PictureFetch : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 largest = 10 * 1024 * 1024; ///< bytes
    static constexpr qint64 mostPixels = 50'000'000;

    PictureFetch(QNetworkAccessManager &network, const NetworkRules &rules, QObject *parent);

    /// fetched() or failed() follows, later.
    void start(const QUrl &url);

Q_SIGNALS:
    void fetched(const QByteArray &picture);
    void failed();

private:
    GuardedFetch m_fetch;
};

/// Whether these bytes are a picture that can be shown: PNG, JPEG, GIF or WebP by their beginning, of a bearable size
/// where it can be read.
bool isPicture(const QByteArray &bytes);

} // namespace Jianbao
