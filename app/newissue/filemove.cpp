#include "filemove.h"

#include "filepath.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr auto patience = 5s;

bool isThere(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

bool isInRepository(const QString &path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    do {
        if (folder.exists(u".git"_s))
            return true;
    } while (folder.cdUp());
    return false;
}

/// Without what would lead git to another repository than the file's.
QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"GIT_DIR"_s, u"GIT_WORK_TREE"_s, u"GIT_INDEX_FILE"_s, u"GIT_PREFIX"_s})
        environment.remove(name);
    return environment;
}

} // namespace

FileMove::FileMove(QObject *parent)
    : QObject(parent)
{
    m_git.setProcessEnvironment(plainEnvironment());
    m_git.setStandardInputFile(QProcess::nullDevice());
    m_git.setStandardOutputFile(QProcess::nullDevice());
    m_git.setStandardErrorFile(QProcess::nullDevice());
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, &m_git, &QProcess::kill);
    connect(&m_git, &QProcess::finished, this, &FileMove::settle);
    connect(&m_git, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            settle();
    });
}

FileMove::~FileMove()
{
    m_git.disconnect(this);
    m_git.waitForFinished(1000); // half done is worse than a moment's delay
}

void FileMove::move(const QString &from, const QString &to)
{
    m_from = from;
    m_to = to;
    const QString git = isInRepository(from) && !isThere(to) ? QStandardPaths::findExecutable(u"git"_s) : QString();
    if (git.isEmpty())
        QMetaObject::invokeMethod(this, &FileMove::settle, Qt::QueuedConnection);
    else
        askGit(git);
}

void FileMove::askGit(const QString &git)
{
    m_git.setWorkingDirectory(QFileInfo(m_from).absolutePath());
    m_patience.start();
    m_git.start(git, {u"-c"_s, u"core.hooksPath="_s + QProcess::nullDevice(), u"-c"_s, u"core.fsmonitor=false"_s,
                      u"mv"_s, u"--"_s, QFileInfo(m_from).fileName(), QFileInfo(m_to).fileName()});
}

/// What the disk says counts, whatever git said.
void FileMove::settle()
{
    m_patience.stop();
    if (!isThere(m_from) && isThere(m_to)) {
        Q_EMIT moved();
        return;
    }
    QFile file(m_from);
    if (isThere(m_to))
        Q_EMIT failed(tr("The file keeps its name: there is a file %1 already.").arg(QFileInfo(m_to).fileName()));
    else if (file.rename(m_to)) // refuses to replace a file that has come meanwhile
        Q_EMIT moved();
    else
        Q_EMIT failed(tr("The file keeps its name: it cannot be renamed to %1 (%2).")
                          .arg(QFileInfo(m_to).fileName(), file.errorString()));
}

} // namespace Jianbao
