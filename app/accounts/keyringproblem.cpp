#include "keyringproblem.h"

#include <QCoreApplication>

namespace Jianbao {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

} // namespace

QString KeyringProblem::text() const
{
    switch (kind) {
    case Kind::NotFound:
        return Messages::tr("The keyring holds no AppSecret for this account. Please enter it.");
    case Kind::Locked:
        return Messages::tr("The keyring is locked. Unlock it and try again, or enter the AppSecret for this session.");
    case Kind::Absent:
        return Messages::tr(
            "No keyring runs on this system (GNOME Keyring, KWallet or KeePassXC would do). The AppSecret "
            "can be used for this session only.");
    case Kind::Slow:
        return Messages::tr(
            "The keyring has not answered. It may be asking for its password in another window: answer it "
            "there and try again, or enter the AppSecret for this session.");
    case Kind::Refused:
        return Messages::tr(
            "The keyring refused access. Allow it and try again, or enter the AppSecret for this session.");
    case Kind::Failed:
        break;
    }
    const QString failed =
        Messages::tr("The keyring reports an error. The AppSecret can be used for this session only.");
    return detail.isEmpty() ? failed : Messages::tr("%1 (%2)").arg(failed, detail);
}

} // namespace Jianbao
