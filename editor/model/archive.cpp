#include "archive.h"

#include "canonicalurl.h"
#include "fields.h"
#include "parser.h"
#include "storage.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSuggestion = 200; // characters; what is longer nobody chooses from a list

/// The newest first: issues are named by their dates.
QFileInfoList issueFiles(const QString &folder)
{
    QFileInfoList files = QDir(folder).entryInfoList({u"*.md"_s, u"*.markdown"_s}, QDir::Files, QDir::NoSort);
    std::ranges::sort(files, std::greater{}, &QFileInfo::fileName);
    return files;
}

std::optional<ArchivedIssue> readIssue(const QFileInfo &file, const Profile &profile)
{
    const Result<Storage::OpenedFile> opened = Storage::open(file.filePath());
    if (!opened)
        return std::nullopt;
    ArchivedIssue archived{file.size(), file.lastModified(), {}, {}, {}, {}, {}, false, false};
    const Issue issue = parseIssue(opened->text, profile);
    archived.intro = readOpening(opened->text, issue).intro;
    archived.hasPast = !issue.pastIssues.isEmpty();
    const qsizetype empty = std::ranges::count_if(issue.sections, [](const Section &s) { return s.items.isEmpty(); });
    archived.isDraft = empty > 1 && empty * 2 > issue.sections.size();
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            const ItemValues values = readItem(opened->text, item);
            if (const QString url = canonicalUrl(values.url); !url.isEmpty())
                archived.items.append({url, itemHash(opened->text.slice(item.span))});
            if (!values.source.isEmpty())
                archived.sources.append(values.source);
            for (const QString &tag : values.tags) {
                if (std::ranges::any_of(tag, [](QChar c) { return c.isLetter(); }))
                    archived.tags.append(tag); // the number of a paper comes once
            }
            for (const FieldValue &field : values.fields)
                archived.labels.append(field.label);
        }
    }
    return archived;
}

/// The values by how often they come, and then by their characters, so that the order is the same every time.
QStringList byFrequency(const Archive &archive, QStringList ArchivedIssue::*values)
{
    QHash<QString, qsizetype> counts;
    for (const ArchivedIssue &issue : archive.issues()) {
        for (const QString &value : issue.*values) {
            if (value.size() <= longestSuggestion)
                ++counts[value];
        }
    }
    QStringList found = counts.keys();
    std::ranges::sort(found, [&counts](const QString &a, const QString &b) {
        const qsizetype countA = counts.value(a);
        const qsizetype countB = counts.value(b);
        return countA != countB ? countA > countB : a < b;
    });
    return found;
}

} // namespace

size_t itemHash(QByteArrayView item)
{
    return qHash(item.trimmed(), 0);
}

Archive Archive::read(const QString &folder, const Profile &profile, const Archive &known)
{
    QHash<QString, ArchivedIssue> issues;
    qint64 bytes = 0;
    for (const QFileInfo &file : issueFiles(folder)) {
        if (issues.size() == mostIssues || bytes + file.size() > mostBytes)
            break;
        if (file.size() > largestIssue)
            continue;
        const auto before = known.issues().constFind(file.fileName());
        if (before != known.issues().cend() && before->fileSize == file.size() &&
            before->modified == file.lastModified())
            issues.insert(file.fileName(), *before);
        else if (auto issue = readIssue(file, profile))
            issues.insert(file.fileName(), *std::move(issue));
        else
            continue;
        bytes += file.size();
    }
    Archive archive;
    archive.m_issues = std::make_shared<const QHash<QString, ArchivedIssue>>(std::move(issues));
    return archive;
}

const QHash<QString, ArchivedIssue> &Archive::issues() const
{
    static const QHash<QString, ArchivedIssue> none;
    return m_issues ? *m_issues : none;
}

Suggestions suggestionsFrom(const Archive &archive, const Profile &profile)
{
    QStringList labels = byFrequency(archive, &ArchivedIssue::labels) + profile.linkLabels + profile.textLabels;
    labels.removeDuplicates();
    return {byFrequency(archive, &ArchivedIssue::sources), byFrequency(archive, &ArchivedIssue::tags), labels};
}

} // namespace Jianbao
