#pragma once

#include "checker.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QPair>
#include <QStringList>

namespace Jianbao::Testing {

/// A case of tests/data/checks/CODE.txt. A file is a row of cases:
///
///     === what it shows
///     @file 2024-03-01.md          the file's name, where it matters
///     @archive 2024-02-01.md       an earlier issue, in the lines that follow
///     @article 20001 30000         the characters and bytes of the article it becomes
///     @picture a.jpg 2000000 jpeg  a picture beside it, with its size and kind
///     @before                      the text; a line ending in ⟸ is reported
///     @after                       what fixing makes of it; without it there is nothing to fix
///
/// A text that does not begin with # or --- stands in the section 博文 of an issue.
struct CheckCase {
    QString name;
    QString fileName;
    QList<QPair<QString, QByteArray>> archive;
    Surroundings around; ///< but for file name and archive
    QByteArray before;
    QByteArray after;    ///< as `before` when there is nothing to fix
    QList<int> reported; ///< lines from 1
};

inline QByteArray framed(const QByteArray &text)
{
    if (text.startsWith('#') || text.startsWith("---"))
        return text;
    return "---\nlayout: default\n---\n\n# 嵌入式AI简报 (2024-03-01)\n\n> 导读：风。\n\n## 博文\n\n" + text;
}

inline QList<CheckCase> checkCases(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray mark = "⟸";
    QList<CheckCase> cases;
    QByteArray *part = nullptr;
    for (QByteArray line : file.readAll().split('\n')) {
        if (line.startsWith("=== ")) {
            cases.append(CheckCase{QString::fromUtf8(line.sliced(4)), {}, {}, {}, {}, {}, {}});
            part = nullptr;
        } else if (cases.isEmpty()) {
            continue;
        } else if (line.startsWith("@file ")) {
            cases.last().fileName = QString::fromUtf8(line.sliced(6));
        } else if (line.startsWith("@archive ")) {
            cases.last().archive.append({QString::fromUtf8(line.sliced(9)), {}});
            part = &cases.last().archive.last().second;
        } else if (line.startsWith("@article ")) {
            const QList<QByteArray> sizes = line.split(' ');
            cases.last().around.article = ArticleSize{sizes.value(1).toLongLong(), sizes.value(2).toLongLong()};
        } else if (line.startsWith("@picture ")) {
            static const QHash<QByteArray, PictureKind> kinds{
                {"jpeg", PictureKind::Jpeg}, {"png", PictureKind::Png}, {"svg", PictureKind::Svg}};
            const QList<QByteArray> words = line.split(' ');
            cases.last().around.pictures.insert(QString::fromUtf8(words.value(1)),
                                                {words.value(2).toLongLong(), kinds.value(words.value(3))});
        } else if (line == "@before") {
            part = &cases.last().before;
        } else if (line == "@after") {
            part = &cases.last().after;
        } else if (part) {
            part->append(line + '\n');
        }
    }
    for (CheckCase &found : cases) {
        const auto trimmed = [](QByteArray text) {
            while (text.endsWith("\n\n"))
                text.chop(1);
            return text;
        };
        QList<QByteArray> lines = trimmed(framed(found.before)).split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!lines[i].endsWith(mark))
                continue;
            found.reported.append(int(i + 1));
            lines[i].chop(mark.size());
            if (lines[i].endsWith(' '))
                lines[i].chop(1);
        }
        found.before = lines.join('\n');
        found.after = found.after.isEmpty() ? found.before : trimmed(framed(found.after));
    }
    return cases;
}

} // namespace Jianbao::Testing
