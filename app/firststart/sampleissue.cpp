#include "sampleissue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(SampleIssue)
};

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample"_s;
}

QString issueName()
{
    return u"sample-issue.md"_s;
}

/// What comes out of the program's resources is read-only.
bool copyOut(const QString &name)
{
    const QString target = folder() + u'/' + name;
    return QFile::exists(target) || (QFile::copy(u":/samples/"_s + name, target) &&
                                     QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
}

} // namespace

bool isFirstStart()
{
    QSettings settings;
    const QString key = u"start/hasBegun"_s;
    const bool isFirst = !settings.contains(key) && !settings.contains("recentFiles"_L1);
    settings.setValue(key, true);
    return isFirst;
}

QString sampleIssuePath()
{
    return folder() + u'/' + issueName();
}

Result<QString> makeSampleIssue()
{
    if (QDir().mkpath(folder()) && copyOut(u"latency.png"_s) && copyOut(issueName()))
        return sampleIssuePath();
    return std::unexpected(Error{Messages::tr("The sample could not be put into “%1”.").arg(folder())});
}

} // namespace Jianbao
