#pragma once

#include "keyringproblem.h"

#include <QObject>
#include <chrono>
#include <expected>
#include <functional>

namespace QKeychain {
class Job;
}

namespace Jianbao {

/// The secrets that the system's keyring keeps for this program: Secret Service or KWallet, macOS's keychain, Windows'
/// credentials. Every call returns at once and is answered within the patience; an answer that comes later is thrown
/// away. Never writes a secret anywhere else.
class Keyring : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPatience{5000};

    template <typename T>
    using Answer = std::function<void(const std::expected<T, KeyringProblem> &)>;

    explicit Keyring(QObject *parent = nullptr, std::chrono::milliseconds patience = usualPatience);

    /// Each `answer` is called exactly once, later, unless this object goes before.
    void read(const QString &key, const Answer<QString> &answer);
    void write(const QString &key, const QString &secret, const Answer<void> &answer);
    /// That there was nothing to remove is no problem.
    void remove(const QString &key, const Answer<void> &answer);

private:
    using Finish = std::function<void(const QKeychain::Job *)>;

    /// Starts the job and calls `finish` with it, or with null when the patience is over.
    void run(QKeychain::Job *job, const QString &key, const Finish &finish);

    std::chrono::milliseconds m_patience;
};

} // namespace Jianbao
