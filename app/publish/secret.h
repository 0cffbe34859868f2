#pragma once

#include <QByteArray>
#include <QDebug>

namespace Jianbao::Publish {

/// An AppSecret or an access token. Lives in memory alone and has no way into a message by accident: it converts to
/// nothing and prints as "(secret)".
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    {
    }

    bool isEmpty() const { return m_value.isEmpty(); }
    /// Only for the request that needs it and for keeping it in the keyring.
    const QByteArray &reveal() const { return m_value; }

    friend bool operator==(const Secret &, const Secret &) = default;
    friend QDebug operator<<(QDebug debug, const Secret &) { return debug << "(secret)"; }

private:
    QByteArray m_value;
};

} // namespace Jianbao::Publish
