#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

/// What a fetch comes to, as values that need no network.
namespace Jianbao {

/// What came of a fetch that went well.
struct Fetched {
    QUrl url;                    ///< that answered in the end
    QList<QUrl> redirections;    ///< all that were asked before it, the first one too
    bool isMovedForGood = false; ///< every redirection was a permanent one; false without any
    int status = 200;
    QByteArray contentType; ///< as sent, with its charset
    QByteArray bytes;
};

/// Why a fetch came to nothing.
struct FetchError {
    enum class Kind {
        NotAskable,  ///< no http(s) address, or one with a user name
        Refused,     ///< the address is not one of the public network
        NameUnknown, ///< the name server knows no such host, or does not answer
        Unreachable, ///< nobody answers there
        TooSlow,     ///< the patience was over
        TooManyRedirections,
        Insecure, ///< the certificate is not the host's, or the encryption failed
        TooLarge,
        WrongType,
        CutOff, ///< the answer broke off, or makes no sense
        Status, ///< the server said no: see `status`
    };
    Kind kind = Kind::Unreachable;
    int status = 0; ///< of HTTP, where one came
    QUrl url;       ///< that failed; a redirection may have led there
    QList<QUrl> redirections;
    QString detail; ///< the content type, or what Qt says; for logs and reports, not translated by us
};

} // namespace Jianbao
