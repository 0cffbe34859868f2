#pragma once

#include <QDir>
#include <QDirIterator>
#include <QStringList>
#include <algorithm>

namespace Jianbao::Testing {

/// The real issues beside the project, sorted, or nothing where a clone has none. They are somebody's published text:
/// read in place, never copied, and a test without them says that it skipped.
inline QStringList corpusFiles()
{
    using namespace Qt::StringLiterals;
    QStringList files;
    QDirIterator all(QDir::cleanPath(QStringLiteral(JIANBAO_SOURCE_DIR "/../shared/corpus")), {u"*.md"_s}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    std::ranges::sort(files);
    return files;
}

} // namespace Jianbao::Testing
