#include "captureerror.h"

#include <QCoreApplication>

namespace Jianbao {

namespace {

class Messages
{
    Q_DECLARE_TR_FUNCTIONS(Capture)
};

using Kind = CaptureError::Kind;

QString messageOf(Kind kind)
{
    switch (kind) {
    case Kind::NotAUrl:
        return Messages::tr("This is not a web address. One begins with http:// or https://.");
    case Kind::Offline:
        return Messages::tr("This computer is not connected to a network.");
    case Kind::Unreachable:
        return Messages::tr("The site cannot be reached. Is the address right?");
    case Kind::RefusedAddress:
        return Messages::tr("The address leads to this computer or a private network, so it was not asked.");
    case Kind::TooManyRedirections:
        return Messages::tr("The address leads on and on to other addresses, so it was given up.");
    case Kind::Timeout:
        return Messages::tr("The site did not answer in time.");
    case Kind::Insecure:
        return Messages::tr("The connection to the site is not secure: its certificate is not in order.");
    case Kind::Deleted:
        return Messages::tr("The author has deleted this article.");
    case Kind::Violation:
        return Messages::tr("WeChat has taken this article down for breaking its rules.");
    case Kind::Blocked:
        return Messages::tr("The site wants to see that a person is reading. Open the page in a browser and paste its "
                            "title and text, or try again later.");
    case Kind::Unavailable:
        return Messages::tr("The page cannot be read for the moment. Try again later.");
    case Kind::Forbidden:
        return Messages::tr("The site does not let the program read this page. Open it in a browser and paste its "
                            "title.");
    case Kind::NotFound:
        return Messages::tr("There is no such page.");
    case Kind::TooLarge:
        return Messages::tr("The page is too large to be read.");
    case Kind::WrongType:
        return Messages::tr("The address leads to a file, not to a page.");
    case Kind::Unreadable:
        return Messages::tr("The site's answer could not be read as a page.");
    }
    Q_UNREACHABLE_RETURN({});
}

bool mayHelp(Kind kind)
{
    switch (kind) {
    case Kind::Offline:
    case Kind::Unreachable:
    case Kind::Timeout:
    case Kind::Insecure:
    case Kind::Blocked:
    case Kind::Unavailable:
    case Kind::Unreadable:
        return true;
    default:
        return false;
    }
}

Kind kindOfStatus(int status)
{
    switch (status) {
    case 404:
    case 410:
        return Kind::NotFound;
    case 401:
    case 403:
    case 407:
    case 451:
        return Kind::Forbidden;
    default:
        return status == 408 || status == 425 || status == 429 || status >= 500 ? Kind::Unavailable : Kind::Unreadable;
    }
}

Kind kindOf(const FetchError &error)
{
    switch (error.kind) {
    case FetchError::Kind::NotAskable:
        return Kind::NotAUrl;
    case FetchError::Kind::Refused:
        return Kind::RefusedAddress;
    case FetchError::Kind::NameUnknown:
    case FetchError::Kind::Unreachable:
        return Kind::Unreachable;
    case FetchError::Kind::TooSlow:
        return Kind::Timeout;
    case FetchError::Kind::TooManyRedirections:
        return Kind::TooManyRedirections;
    case FetchError::Kind::Insecure:
        return Kind::Insecure;
    case FetchError::Kind::TooLarge:
        return Kind::TooLarge;
    case FetchError::Kind::WrongType:
        return Kind::WrongType;
    case FetchError::Kind::CutOff:
        return Kind::Unreadable;
    case FetchError::Kind::Status:
        return kindOfStatus(error.status);
    }
    Q_UNREACHABLE_RETURN(Kind::Unreachable);
}

} // namespace

CaptureError CaptureError::of(Kind kind)
{
    return {kind, messageOf(kind), mayHelp(kind)};
}

CaptureError CaptureError::of(const FetchError &error)
{
    CaptureError result = of(kindOf(error));
    if (error.kind == FetchError::Kind::Status)
        result.message += Messages::tr(" (HTTP %1)").arg(error.status);
    else if (error.kind == FetchError::Kind::WrongType && !error.detail.isEmpty())
        result.message += Messages::tr(" (%1)").arg(error.detail);
    return result;
}

} // namespace Jianbao
