#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <optional>

namespace Jianbao {

/// A certificate for a host, made by openssl for the length of a test.
struct ThrowawayCertificate {
    QSslConfiguration server;
    QSslCertificate certificate; ///< signs itself: who shall trust it must be told

    /// Nothing where there is no openssl.
    static std::optional<ThrowawayCertificate> forHost(const QString &host)
    {
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        QTemporaryDir folder;
        if (openssl.isEmpty() || !QSslSocket::supportsSsl() || !folder.isValid())
            return std::nullopt;
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
        QProcess process;
        process.start(openssl, {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                                QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                                QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=") + host,
                                QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:") + host,
                                QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
        if (!process.waitForFinished() || process.exitCode() != 0)
            return std::nullopt;
        QFile keyFile(key);
        QFile certificateFile(certificate);
        if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
            return std::nullopt;
        ThrowawayCertificate made;
        made.certificate = QSslCertificate(&certificateFile);
        made.server = QSslConfiguration::defaultConfiguration();
        made.server.setLocalCertificate(made.certificate);
        made.server.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        return made;
    }
};

} // namespace Jianbao
