#include "imagefolder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

bool isTooWide(const QDir &folder)
{
    return folder.isRoot() || folder == QDir::home() ||
           QDir::home().absolutePath().startsWith(folder.absolutePath() + u'/');
}

} // namespace

WeChat::ImagePlace imageFolderOf(const QString &issuePath)
{
    if (issuePath.isEmpty())
        return {};
    const QDir folder = QFileInfo(issuePath).absoluteDir();
    for (QDir candidate = folder; !isTooWide(candidate);) {
        if (QFileInfo::exists(candidate.filePath(u".git"_s)))
            return {folder.absolutePath(), candidate.absolutePath()};
        if (!candidate.cdUp())
            break;
    }
    QDir above = folder;
    const bool hasAbove = above.cdUp() && !isTooWide(above);
    return {folder.absolutePath(), (hasAbove ? above : folder).absolutePath()};
}

} // namespace Jianbao
