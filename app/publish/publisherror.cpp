#include "publisherror.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Jianbao::Publish {

namespace {

using Kind = PublishError::Kind;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PublishError)
};

QString tr(const char *text)
{
    return Messages::tr(text);
}

/// What a code means: its kind, what happened and what to do.
struct Meaning {
    Kind kind;
    const char *happened;
    const char *advice;
};

constexpr Meaning wrongSecret{
    Kind::WrongSecret, QT_TRANSLATE_NOOP("PublishError", "The AppSecret is not the one of this AppID (40001)."),
    QT_TRANSLATE_NOOP("PublishError",
                      "Copy it anew from mp.weixin.qq.com, where the AppID stands too. Resetting it there "
                      "makes the one before invalid in every program.")};

Meaning meaningOf(int errcode, Asked asked)
{
    switch (errcode) {
    case -1:
        return {Kind::Busy, QT_TRANSLATE_NOOP("PublishError", "WeChat is too busy to answer just now (-1)."),
                QT_TRANSLATE_NOOP("PublishError", "Send again in a minute: what has arrived is not sent twice.")};
    case 40001:
        if (asked == Asked::Token)
            return wrongSecret;
        return {Kind::SignIn, QT_TRANSLATE_NOOP("PublishError", "WeChat has ended this program's sign-in (40001)."),
                QT_TRANSLATE_NOOP("PublishError",
                                  "Another program may be signing in to the same account. Send again; if "
                                  "that does not help, check the AppSecret.")};
    case 40014:
        return {Kind::SignIn,
                QT_TRANSLATE_NOOP("PublishError", "WeChat does not know the access token that was sent (40014)."),
                QT_TRANSLATE_NOOP("PublishError",
                                  "A new one did not help either. Send again; if it stays so, check AppID "
                                  "and AppSecret.")};
    case 42001:
        return {
            Kind::SignIn, QT_TRANSLATE_NOOP("PublishError", "The access token had expired, and a new one too (42001)."),
            QT_TRANSLATE_NOOP("PublishError", "Send again. Another program may be signing in to the same account.")};
    case 40013:
        return {Kind::WrongAppId, QT_TRANSLATE_NOOP("PublishError", "WeChat knows no account with this AppID (40013)."),
                QT_TRANSLATE_NOOP("PublishError", "Copy the AppID anew from mp.weixin.qq.com; it begins with wx.")};
    case 40125:
        return {Kind::WrongSecret, QT_TRANSLATE_NOOP("PublishError", "The AppSecret is not valid (40125)."),
                QT_TRANSLATE_NOOP("PublishError",
                                  "It may have been reset. Copy it anew from mp.weixin.qq.com and store it "
                                  "with the account.")};
    case 40164:
        return {Kind::AddressNotListed,
                QT_TRANSLATE_NOOP("PublishError",
                                  "This computer's address %1 is not on the account's IP whitelist (40164)."),
                QT_TRANSLATE_NOOP("PublishError",
                                  "Add it on mp.weixin.qq.com, where AppID and AppSecret stand, under IP "
                                  "whitelist (IP白名单). It works after a few minutes.")};
    case 40007:
        if (asked == Asked::Draft)
            return {Kind::NoSuchMedia,
                    QT_TRANSLATE_NOOP("PublishError", "WeChat does not have this draft or its cover any more (40007)."),
                    QT_TRANSLATE_NOOP("PublishError", "Look into the draft box, then send again.")};
        return {Kind::NoSuchMedia,
                QT_TRANSLATE_NOOP("PublishError", "WeChat does not have this picture any more (40007)."),
                QT_TRANSLATE_NOOP("PublishError", "Send again: it is uploaded anew.")};
    case 40005:
        return {Kind::PictureKind,
                QT_TRANSLATE_NOOP("PublishError", "WeChat does not take this kind of picture (40005)."),
                QT_TRANSLATE_NOOP("PublishError", "Use PNG or JPEG in the article; a cover may be a GIF or BMP too.")};
    case 40009:
        return {Kind::PictureTooLarge, QT_TRANSLATE_NOOP("PublishError", "A picture is too large for WeChat (40009)."),
                QT_TRANSLATE_NOOP("PublishError", "Make it smaller: 1 MB in the article, 10 MB for the cover.")};
    case 40137:
        return {Kind::PictureKind,
                QT_TRANSLATE_NOOP("PublishError", "WeChat cannot read the format of a picture (40137)."),
                QT_TRANSLATE_NOOP("PublishError", "Save it anew as PNG or JPEG; it may be damaged.")};
    case 45003:
        return {Kind::TitleTooLong, QT_TRANSLATE_NOOP("PublishError", "The title is too long for WeChat (45003)."),
                QT_TRANSLATE_NOOP("PublishError", "Shorten it to 32 characters; the editor on the web takes 64.")};
    case 45004:
        return {Kind::DigestTooLong, QT_TRANSLATE_NOOP("PublishError", "The digest is too long for WeChat (45004)."),
                QT_TRANSLATE_NOOP("PublishError", "Shorten it to 128 characters, or leave it empty.")};
    case 45110:
        return {Kind::AuthorTooLong,
                QT_TRANSLATE_NOOP("PublishError", "The author's name is too long for WeChat (45110)."),
                QT_TRANSLATE_NOOP("PublishError", "Shorten it to 16 characters.")};
    case 45009:
        return {
            Kind::QuotaUsedUp,
            QT_TRANSLATE_NOOP("PublishError", "The account has used up what WeChat allows in a day (45009)."),
            QT_TRANSLATE_NOOP("PublishError", "Send again tomorrow, or copy the article to the editor on the web.")};
    case 48001:
        return {Kind::NoPermission,
                QT_TRANSLATE_NOOP("PublishError", "WeChat does not give this account the right to do that (48001)."),
                QT_TRANSLATE_NOOP("PublishError",
                                  "Its rights stand on mp.weixin.qq.com under 接口权限; an account that is not "
                                  "verified has few. Copying the article always works.")};
    case 47001:
        return {Kind::OurFault, QT_TRANSLATE_NOOP("PublishError", "WeChat could not read what was sent (47001)."),
                QT_TRANSLATE_NOOP("PublishError",
                                  "That is this program's fault: please report it with the number below. "
                                  "Copying the article works meanwhile.")};
    case 44003:
        return {Kind::OurFault, QT_TRANSLATE_NOOP("PublishError", "WeChat found nothing in what was sent (44003)."),
                QT_TRANSLATE_NOOP("PublishError",
                                  "That is this program's fault: please report it with the number below. "
                                  "Copying the article works meanwhile.")};
    default:
        return {Kind::Refused, QT_TRANSLATE_NOOP("PublishError", "WeChat has refused this (%1)."),
                QT_TRANSLATE_NOOP("PublishError", "What WeChat said of it stands below.")};
    }
}

Meaning meaningOf(Kind kind)
{
    switch (kind) {
    case Kind::NoNetwork:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "WeChat cannot be reached from here."),
                QT_TRANSLATE_NOOP("PublishError", "Check the network connection, then send again.")};
    case Kind::Interrupted:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "The connection to WeChat broke off."),
                QT_TRANSLATE_NOOP("PublishError", "Send again: what has arrived is not sent twice.")};
    case Kind::TimedOut:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "WeChat did not answer in time."),
                QT_TRANSLATE_NOOP("PublishError",
                                  "Send again when the network is better: what has arrived is not sent twice.")};
    case Kind::Insecure:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "The connection to WeChat is not secure, so nothing was sent."),
                QT_TRANSLATE_NOOP("PublishError", "Check this computer's date and time. A network that looks into "
                                                  "connections causes this too: try another one.")};
    case Kind::Proxy:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "The proxy of this network did not let the request through."),
                QT_TRANSLATE_NOOP("PublishError",
                                  "Check the proxy, and the name and password it asks for, in the settings.")};
    case Kind::Redirected:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "The request was sent elsewhere, and was not followed there."),
                QT_TRANSLATE_NOOP("PublishError",
                                  "The network may want you to sign in: open any page in a browser, then "
                                  "send again.")};
    case Kind::BadAnswer:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "What came back is not an answer of WeChat."),
                QT_TRANSLATE_NOOP("PublishError",
                                  "Something between this computer and WeChat may have answered. Check the "
                                  "network, then send again: what has arrived is not sent twice.")};
    case Kind::ServerTrouble:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "WeChat's server is in trouble."),
                QT_TRANSLATE_NOOP("PublishError", "Send again in a few minutes: what has arrived is not sent twice.")};
    case Kind::NotReady:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "The article cannot be sent like this."),
                QT_TRANSLATE_NOOP("PublishError", "Mend what is named, then send again.")};
    case Kind::NoSecret:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "No AppSecret is known for this account."),
                QT_TRANSLATE_NOOP("PublishError", "Enter it with the account.")};
    case Kind::KeyringLocked:
        return {kind,
                QT_TRANSLATE_NOOP("PublishError", "The keyring that holds the AppSecret is locked or does not answer."),
                QT_TRANSLATE_NOOP("PublishError", "Unlock it, or enter the AppSecret for this session only.")};
    case Kind::KeyringUnavailable:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "This system has no keyring that could hold the AppSecret."),
                QT_TRANSLATE_NOOP("PublishError", "Enter the AppSecret for this session only.")};
    case Kind::AlreadySending:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "This issue is being sent by another window or program."),
                QT_TRANSLATE_NOOP("PublishError", "Wait until that has ended.")};
    case Kind::LedgerFailed:
        return {
            kind,
            QT_TRANSLATE_NOOP("PublishError", "What has been sent could not be written down, so nothing more is sent."),
            QT_TRANSLATE_NOOP("PublishError", "Make room on the disk and see that its folder may be written to.")};
    case Kind::DraftGone:
        return {
            kind,
            QT_TRANSLATE_NOOP("PublishError",
                              "The draft of this issue is not in the draft box any more: it was deleted or published."),
            QT_TRANSLATE_NOOP("PublishError", "Say that a new draft is wanted, if one is.")};
    case Kind::DraftDoubtful:
        return {kind,
                QT_TRANSLATE_NOOP(
                    "PublishError",
                    "A draft with this title is in the draft box, and it is not known whether it is this issue's."),
                QT_TRANSLATE_NOOP(
                    "PublishError",
                    "Look into the draft box, then say whether it is to be replaced or a new one is wanted.")};
    case Kind::NotArrived:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "The draft has not arrived."),
                QT_TRANSLATE_NOOP("PublishError",
                                  "It is not in the draft box, and it is too late for it to come: send again.")};
    case Kind::NotSettled:
        return {
            kind,
            QT_TRANSLATE_NOOP("PublishError",
                              "It is not known whether an earlier attempt has put the draft in the box."),
            QT_TRANSLATE_NOOP("PublishError",
                              "Nothing was sent. Send again when WeChat can be asked, or look into the draft box.")};
    case Kind::Cancelled:
        return {kind, QT_TRANSLATE_NOOP("PublishError", "Sending was cancelled."), ""};
    default:
        break;
    }
    return {kind, QT_TRANSLATE_NOOP("PublishError", "WeChat has refused this."), ""};
}

/// Takes the first match of `pattern` out of `text`; its first group.
QString take(QString &text, const QRegularExpression &pattern)
{
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString taken = match.captured(1);
    text.remove(match.capturedStart(), match.capturedLength());
    return taken;
}

} // namespace

QString PublishError::text() const
{
    QStringList parts{happened};
    if (!advice.isEmpty())
        parts += advice;
    if (!errmsg.isEmpty())
        parts += Messages::tr("WeChat says: %1").arg(errmsg);
    if (!rid.isEmpty())
        parts += Messages::tr("Request number: %1").arg(rid);
    return parts.join(u' ');
}

PublishError errorForCode(int errcode, const QString &errmsg, Asked asked)
{
    static const QRegularExpression rid(uR"(\s*,?\s*\brid:\s*([0-9A-Za-z-]{4,80}))"_s);
    static const QRegularExpression address(uR"(invalid ip\s+(?:::ffff:)?([0-9A-Fa-f.:]{3,45}))"_s);

    const Meaning meaning = meaningOf(errcode, asked);
    PublishError error;
    error.kind = meaning.kind;
    error.errcode = errcode;
    error.errmsg = errmsg.left(500).simplified();
    error.rid = take(error.errmsg, rid);
    error.errmsg = error.errmsg.trimmed();
    error.happened = tr(meaning.happened);
    error.advice = tr(meaning.advice);
    if (error.kind == Kind::AddressNotListed) {
        error.address = address.match(error.errmsg).captured(1);
        error.happened = error.happened.arg(error.address).simplified();
    } else if (error.kind == Kind::Refused) {
        error.happened = error.happened.arg(errcode);
    }
    // A busy WeChat may have done it before it lost the thread.
    error.mayHaveHappened = error.kind == Kind::Busy && asked != Asked::Token;
    return error;
}

PublishError errorOf(PublishError::Kind kind)
{
    const Meaning meaning = meaningOf(kind);
    PublishError error;
    error.kind = kind;
    error.happened = tr(meaning.happened);
    error.advice = *meaning.advice ? tr(meaning.advice) : QString();
    return error;
}

} // namespace Jianbao::Publish
