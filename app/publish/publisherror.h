#pragma once

#include <QString>
#include <expected>

namespace Jianbao::Publish {

/// Why something did not get to WeChat, for the person who must act. Never holds a secret or a token.
struct PublishError {
    enum class Kind {
        // between here and WeChat
        NoNetwork,   ///< the server's name was not found, or nobody answered there
        Interrupted, ///< the connection ended before the answer was whole
        TimedOut,
        Insecure,   ///< the certificate was refused
        Proxy,      ///< the proxy asks for a name, or cannot be reached
        Redirected, ///< something sent the request elsewhere: a login page of the network, most likely
        BadAnswer,  ///< an answer that WeChat would not give
        ServerTrouble,
        // WeChat says no
        Busy,
        SignIn,      ///< the access token; fetched once more and refused again
        WrongAppId,  ///< mark the field
        WrongSecret, ///< mark the field
        AddressNotListed,
        NoSuchMedia, ///< a cover or a draft that is not there any more
        PictureKind,
        PictureTooLarge,
        TitleTooLong,  ///< mark the field
        DigestTooLong, ///< mark the field
        AuthorTooLong, ///< mark the field
        QuotaUsedUp,
        NoPermission,
        OurFault, ///< the request was malformed
        Refused,  ///< any other code
        // before anything is sent
        NotReady,           ///< preflight() found what must be mended first
        NoSecret,           ///< none is known for the account
        KeyringLocked,      ///< or slow, or denied
        KeyringUnavailable, ///< there is none on this system
        AlreadySending,     ///< another window or program is sending this issue
        LedgerFailed,       ///< what is sent cannot be written down, so nothing is sent
        // questions that nobody answered
        DraftGone,     ///< the draft of this issue is not in the box any more
        DraftDoubtful, ///< a draft is there that may be this issue's
        NotArrived,    ///< a new draft whose answer was lost, and which is not in the box minutes later
        NotSettled,    ///< whether the draft arrived could not be found out
        Cancelled,
    };

    Kind kind = Kind::BadAnswer;
    QString happened; ///< one sentence, translated
    QString advice;   ///< what to do, translated; may be empty
    int errcode = 0;  ///< WeChat's; 0 when it gave none
    QString errmsg;   ///< as WeChat wrote it, without the rid
    QString rid;      ///< by which WeChat finds the request again
    QString address;  ///< for AddressNotListed: what is to be listed
    /// Whether WeChat may have done what was asked all the same: its answer did not arrive, or was none.
    bool mayHaveHappened = false;

    /// Everything in one paragraph, with WeChat's own words and the rid at its end.
    QString text() const;
};

template <typename T>
using Answer = std::expected<T, PublishError>;

/// What WeChat was asked, as far as its codes mean different things.
enum class Asked { Token, Picture, Cover, Draft, Other };

/// The error for one of WeChat's codes. Takes rid and address out of `errmsg`.
PublishError errorForCode(int errcode, const QString &errmsg, Asked asked);
/// The error for what went wrong on this side or on the way. WeChat's codes have errorForCode().
PublishError errorOf(PublishError::Kind kind);

} // namespace Jianbao::Publish
