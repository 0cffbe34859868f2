#include "profilefile.h"

#include "atomicfile.h"
#include "background.h"
#include "filepath.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Jianbao {

namespace {

/// Never over a file that is there, nor one that comes in that moment.
Result<void> make(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    const auto failed = [&path] {
        return std::unexpected(Error{ProfileFile::tr("“%1” could not be made.").arg(displayedPath(path))});
    };
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return QFileInfo::exists(path) ? Result<void>() : failed();
    const QByteArray json = profileJson(Profile::builtIn());
    if (file.write(json) == json.size() && file.flush())
        return {};
    file.remove(); // half of it would be one that cannot be read
    return failed();
}

Result<void> change(const QString &path, const std::function<Result<QByteArray>(const QByteArray &)> &edit)
{
    const auto failed = [&path](const QString &why) {
        return std::unexpected(Error{ProfileFile::tr("“%1” was not changed. %2").arg(displayedPath(path), why)});
    };
    QFile file(path);
    QByteArray before = "{}\n";
    if (file.exists() && (file.size() > largestProfile || !file.open(QIODevice::ReadOnly)))
        return failed(ProfileFile::tr("It cannot be read."));
    if (file.isOpen())
        before = file.readAll();
    file.close();
    const Result<QByteArray> after = edit(before);
    if (!after)
        return failed(after.error().message);
    if (*after != before && !AtomicFile::write(path, *after))
        return failed(ProfileFile::tr("The folder or the file cannot be written to."));
    return {};
}

} // namespace

ProfileFile::ProfileFile(QObject *parent)
    : QObject(parent)
    , m_known{Profile::builtIn(), {}, false}
{
    m_disk.setMaxThreadCount(1);
    connect(&m_watch, &FileWatch::somethingHappened, this, &ProfileFile::read);
}

ProfileFile::~ProfileFile()
{
    m_disk.waitForDone();
}

void ProfileFile::follow(const QString &folder, const ReadProfile &known)
{
    m_folder = folder;
    m_path = QDir(folder).filePath(profileFileName);
    m_known = known;
    m_watch.watch(m_path);
}

void ProfileFile::moveTo(const QString &folder)
{
    if (folder == m_folder)
        return;
    follow(folder, m_known);
    read();
}

void ProfileFile::read()
{
    inBackground(
        m_disk, [folder = m_folder] { return loadProfile(folder); }, this,
        [this, folder = m_folder](const ReadProfile &profile) {
            if (folder != m_folder || profile == m_known)
                return;
            m_known = profile;
            Q_EMIT changed(profile);
        });
}

void ProfileFile::change(const std::function<Result<QByteArray>(const QByteArray &)> &edit)
{
    inBackground(
        m_disk, [path = m_path, edit] { return Jianbao::change(path, edit); }, this,
        [this](const Result<void> &done) {
            if (done) {
                read();
                Q_EMIT written();
            } else {
                Q_EMIT notChanged(done.error().message);
            }
        });
}

void ProfileFile::makeReady()
{
    inBackground(
        m_disk, [path = m_path] { return make(path); }, this,
        [this, path = m_path](const Result<void> &made) {
            if (made)
                Q_EMIT ready(path);
            else
                Q_EMIT notMade(made.error().message);
        });
}

} // namespace Jianbao
