#pragma once

#include "openrequest.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QPointer>
#include <chrono>

namespace Jianbao {

/// Makes the program one for each person, display and set of settings: a later start hands over what it was asked for.
/// Talks through a socket that only this person can reach, and believes nothing that comes through it.
class Instance : public QObject
{
    Q_OBJECT

public:
    explicit Instance(QObject *parent = nullptr);

    /// Where the program is found that runs already.
    static QString address();

    enum class Answer {
        Taken,  ///< the other program does it
        Absent, ///< there is none
        Silent, ///< there is one, but it does not answer
    };
    /// Blocks for at most about `patience`.
    static Answer handOver(const QString &address, const OpenRequest &request, std::chrono::milliseconds patience);

    /// From now on other starts find this program; false when another one is found there.
    bool listen(const QString &address);

Q_SIGNALS:
    void requested(const Jianbao::OpenRequest &request);

private:
    void welcome();
    void read(QLocalSocket *caller);

    QLocalServer m_server;
    QList<QPointer<QLocalSocket>> m_callers; ///< the oldest first
};

} // namespace Jianbao
