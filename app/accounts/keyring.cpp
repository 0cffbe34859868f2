#include "keyring.h"

#include "secretservice.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QString service()
{
    return u"io.github.jianbao_editor.Jianbao"_s;
}

KeyringProblem problemOf(const QKeychain::Job *job)
{
    using Kind = KeyringProblem::Kind;
    if (!job)
        return {Kind::Slow};
    switch (job->error()) {
    case QKeychain::EntryNotFound:
        return {Kind::NotFound};
    case QKeychain::AccessDenied: // of a Secret Service: it stayed locked
    case QKeychain::AccessDeniedByUser:
        return {Kind::Refused};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Kind::Absent};
    default:
        return {Kind::Failed, job->errorString().simplified()};
    }
}

} // namespace

Keyring::Keyring(QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_patience(patience)
{
}

void Keyring::run(QKeychain::Job *job, const QString &key, const Finish &finish)
{
    // The job deletes itself when it is answered, however late: a backend holds on to it until then.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    auto *const timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [finish, timer] {
        timer->deleteLater();
        finish(nullptr);
    });
    connect(job, &QKeychain::Job::finished, timer, [finish, timer](const QKeychain::Job *finished) {
        if (!timer->isActive())
            return;
        timer->stop();
        timer->deleteLater();
        finish(finished);
    });
    timer->start(m_patience * 4 / 5); // the rest is for an explanation
    job->start();
}

void Keyring::read(const QString &key, const Answer<QString> &answer)
{
    auto *const job = new QKeychain::ReadPasswordJob(service());
    run(job, key, [this, key, answer](const QKeychain::Job *finished) {
        if (finished && finished->error() == QKeychain::NoError) {
            answer(static_cast<const QKeychain::ReadPasswordJob *>(finished)->textData());
            return;
        }
        explain(problemOf(finished), service(), key, m_patience / 10, this,
                [answer](const KeyringProblem &problem) { answer(std::unexpected(problem)); });
    });
}

void Keyring::write(const QString &key, const QString &secret, const Answer<void> &answer)
{
    auto *const job = new QKeychain::WritePasswordJob(service());
    job->setTextData(secret);
    run(job, key, [this, key, answer](const QKeychain::Job *finished) {
        if (finished && finished->error() == QKeychain::NoError) {
            answer({});
            return;
        }
        explain(problemOf(finished), service(), key, m_patience / 10, this,
                [answer](const KeyringProblem &problem) { answer(std::unexpected(problem)); });
    });
}

void Keyring::remove(const QString &key, const Answer<void> &answer)
{
    run(new QKeychain::DeletePasswordJob(service()), key, [this, key, answer](const QKeychain::Job *finished) {
        // A locked keyring finds nothing to delete and calls that a success.
        const bool isAnswered =
            finished && (finished->error() == QKeychain::NoError || finished->error() == QKeychain::EntryNotFound);
        const KeyringProblem problem =
            isAnswered ? KeyringProblem{KeyringProblem::Kind::NotFound} : problemOf(finished);
        explain(problem, service(), key, m_patience / 10, this, [answer](const KeyringProblem &explained) {
            if (explained.kind == KeyringProblem::Kind::NotFound)
                answer({});
            else
                answer(std::unexpected(explained));
        });
    });
}

} // namespace Jianbao
