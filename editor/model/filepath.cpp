#include "filepath.h"

#include <QDir>
#include <QFileInfo>

namespace Jianbao {

QString resolvedPath(const QString &path)
{
    if (path.isEmpty())
        return {};
    // QFileInfo::canonicalFilePath() knows only files that exist; a link to one that was just deleted is followed here.
    QFileInfo file(path);
    for (int hops = 0; file.isSymLink(); ++hops) {
        if (hops == 40) // what Linux allows
            return {};
        const QString target = file.readSymLink();
        file.setFile(QDir::isAbsolutePath(target) ? target : file.absolutePath() + u'/' + target);
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return QDir::cleanPath((folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName());
}

QString displayedPath(const QString &path)
{
    QString shown = QDir::toNativeSeparators(path);
    for (QChar &c : shown) {
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

} // namespace Jianbao
