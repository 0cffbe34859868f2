#pragma once

#include <QString>

namespace Jianbao::Publish {

/// A WeChat public account as a person has entered it. Never holds its AppSecret (see SecretSource).
struct Account {
    QString name;  ///< what the person calls it
    QString appId; ///< wx…

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace Jianbao::Publish
