#include "keyringproblem.h"

#include <QCoreApplication>

namespace Jianbao {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

} // namespace

QString KeyringProblem::happened() const
{
    switch (kind) {
    case Kind::NotFound:
        return Messages::tr("The keyring holds no AppSecret for this account.");
    case Kind::Locked:
        return Messages::tr("The keyring is locked.");
    case Kind::Absent:
        return Messages::tr("No keyring runs on this system.");
    case Kind::Slow:
        return Messages::tr("The keyring has not answered for five seconds.");
    case Kind::Refused:
        return Messages::tr("The keyring refused access.");
    case Kind::Failed:
        break;
    }
    return detail.isEmpty() ? Messages::tr("The keyring reports an error.")
                            : Messages::tr("The keyring reports an error: %1").arg(detail);
}

QString KeyringProblem::advice() const
{
    switch (kind) {
    case Kind::NotFound:
        return Messages::tr("Please enter it.");
    case Kind::Locked:
        return Messages::tr("Unlock it and try again, or use the AppSecret for this session only.");
    case Kind::Absent:
        return Messages::tr(
            "GNOME Keyring, KWallet or KeePassXC would do. Until then the AppSecret can be used for this "
            "session only.");
    case Kind::Slow:
        return Messages::tr(
            "It may be asking for its password in another window: answer it there and try again, or use "
            "the AppSecret for this session only.");
    case Kind::Refused:
        return Messages::tr("Allow it and try again, or use the AppSecret for this session only.");
    case Kind::Failed:
        break;
    }
    return Messages::tr("The AppSecret can be used for this session only.");
}

QString KeyringProblem::text() const
{
    return Messages::tr("%1 %2").arg(happened(), advice());
}

} // namespace Jianbao
