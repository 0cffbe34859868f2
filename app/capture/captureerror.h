#pragma once

#include "capturedpage.h"
#include "fetched.h"

#include <QString>
#include <expected>

namespace Jianbao {

/// Why a page could not be captured, for the person who wants its item.
struct CaptureError {
    enum class Kind {
        NotAUrl,        ///< no http(s) address
        Offline,        ///< this machine is in no network
        Unreachable,    ///< no such host, or nobody answers there
        RefusedAddress, ///< leads to this machine or a private network
        TooManyRedirections,
        Timeout,
        Insecure,    ///< TLS: the certificate is not in order
        Deleted,     ///< the author has taken the page away
        Violation,   ///< the platform has
        Blocked,     ///< a captcha, or a login: read it in a browser and paste
        Unavailable, ///< for now: 429, 5xx, or WeChat says so
        Forbidden,   ///< 401, 403
        NotFound,
        TooLarge,
        WrongType,  ///< a PDF, a picture …
        Unreadable, ///< broke off, or is no page
    };
    Kind kind = Kind::Unreachable;
    QString message;       ///< translated: what happened, and what can be done
    bool mayRetry = false; ///< whether 重试 makes sense; the address itself is not at fault

    static CaptureError of(Kind kind); ///< with its message
    static CaptureError of(const FetchError &error);

    friend bool operator==(const CaptureError &, const CaptureError &) = default;
};

/// What a reader makes of a page.
using ReadPage = std::expected<CapturedPage, CaptureError>;

} // namespace Jianbao
