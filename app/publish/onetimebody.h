#pragma once

#include <QIODevice>

namespace Jianbao::Publish {

/// The body of a request that must go out once. QNetworkAccessManager sends a POST again by itself when a server closes
/// the connection before it answers, which would make a second draft. It cannot rewind a sequential device, so with
/// this one it gives up instead.
class OneTimeBody : public QIODevice
{
    Q_OBJECT

public:
    OneTimeBody(QByteArray bytes, QObject *parent);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_given + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return bytesAvailable() == 0; }
    bool seek(qint64) override { return false; } // without the warning that QIODevice prints
    bool reset() override { return false; }

    qint64 total() const { return m_bytes.size(); }
    /// Whether any of it was taken: nothing has left this machine otherwise.
    bool wasTouched() const { return m_given > 0; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_given = 0;
};

} // namespace Jianbao::Publish
