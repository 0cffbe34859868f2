#pragma once

#include "parser.h"

#include <QDir>
#include <QFile>
#include <QList>

/// The issues that tests of the model run over: our own, and the real ones where this machine has them.
namespace IssueFiles {

struct File {
    QString name;
    Jianbao::Text text;
};

inline QList<File> in(const QString &folder)
{
    QList<File> files;
    const QFileInfoList infos = QDir(folder).entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : infos) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            files.append({info.fileName(), Jianbao::Text(file.readAll())});
    }
    return files;
}

inline QList<File> own()
{
    return in(QStringLiteral(JIANBAO_TEST_DATA "/issues"));
}
inline QList<File> corpus()
{
    return in(QStringLiteral(JIANBAO_SOURCE_DIR "/../shared/corpus/embedded-ai-report"));
}
inline QList<File> drafts()
{
    return in(QStringLiteral(JIANBAO_SOURCE_DIR "/../shared/bench/docs"));
}

inline Jianbao::Text ownText(const QString &name)
{
    QFile file(QStringLiteral(JIANBAO_TEST_DATA "/issues/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    return Jianbao::Text(opened ? file.readAll() : QByteArray());
}

} // namespace IssueFiles
