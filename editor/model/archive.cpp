#include "archive.h"

#include "archivewalk.h"
#include "canonicalurl.h"
#include "parser.h"
#include "storage.h"

#include <QFileInfo>
#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSuggestion = 200; // characters; what is longer nobody chooses from a list
constexpr qsizetype longestTitle = 500;

/// The value of a line `key: value` of the front matter, without quotes; or empty.
QString frontMatterValue(const Text &text, const Issue &issue, QByteArrayView key)
{
    if (!issue.frontMatter || issue.frontMatter->isEmpty())
        return {};
    const qsizetype last = text.lineAt(issue.frontMatter->end - 1);
    for (qsizetype i = text.lineAt(issue.frontMatter->begin); i <= last; ++i) {
        const QByteArrayView line = text.slice(text.line(i));
        if (!line.startsWith(key) || line.size() == key.size() || line.at(key.size()) != ':')
            continue;
        QString value = QString::fromUtf8(
            line.sliced(key.size() + 1).first(std::min<qsizetype>(line.size() - key.size() - 1, longestTitle)));
        value = value.trimmed();
        if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

QString titleOf(const Text &text, const Issue &issue, const OpeningValues &opening)
{
    QString title = opening.name;
    if (!opening.subtitle.isEmpty())
        title += (title.isEmpty() ? QString() : u"："_s) + opening.subtitle;
    if (title.isEmpty())
        title = frontMatterValue(text, issue, "title");
    return title.simplified().left(longestTitle);
}

ArchivedIssue readIssue(const Text &text, const Profile &profile)
{
    ArchivedIssue archived;
    const Issue issue = parseIssue(text, profile);
    const OpeningValues opening = readOpening(text, issue);
    archived.intro = opening.intro;
    archived.title = titleOf(text, issue, opening);
    archived.writtenDate = dateInPath(opening.date);
    if (archived.writtenDate.isEmpty())
        archived.writtenDate = dateInPath(frontMatterValue(text, issue, "date").section(u' ', 0, 0));
    archived.hasPast = !issue.pastIssues.isEmpty();
    const qsizetype empty = std::ranges::count_if(issue.sections, [](const Section &s) { return s.items.isEmpty(); });
    archived.isDraft = empty > 1 && empty * 2 > issue.sections.size();
    for (const Section &section : issue.sections) {
        const QString name = sectionName(text, section).left(longestTitle);
        for (const Item &item : section.items) {
            ItemValues values = readItem(text, item);
            archived.items.append({canonicalUrl(values.url), itemHash(text.slice(item.span)), name, std::move(values)});
        }
    }
    return archived;
}

/// What is known of a file, or else what is read in it; nothing when it cannot be read.
std::optional<ArchivedIssue> issueIn(const ArchiveFile &file, const ArchivedIssue *before,
                                     const QHash<QByteArray, const ArchivedIssue *> &byFingerprint,
                                     const Profile &profile)
{
    const QDateTime modified = file.file.lastModified();
    if (before && before->fileSize == file.file.size() && before->modified == modified &&
        before->path == file.file.absoluteFilePath())
        return *before;
    const Result<Storage::OpenedFile> opened = Storage::open(file.file.filePath());
    if (!opened)
        return std::nullopt;
    const ArchivedIssue *const same = byFingerprint.value(opened->fingerprint);
    ArchivedIssue issue = same ? *same : readIssue(opened->text, profile);
    issue.fileSize = file.file.size();
    issue.modified = modified;
    issue.fingerprint = opened->fingerprint;
    issue.path = file.file.absoluteFilePath();
    return issue;
}

/// The values by how often they come, and then by their characters, so that the order is the same every time.
template <typename Visit>
QStringList byFrequency(const Archive &archive, Visit visit)
{
    QHash<QString, qsizetype> counts;
    const auto count = [&counts](const QString &value) {
        if (!value.isEmpty() && value.size() <= longestSuggestion)
            ++counts[value];
    };
    for (const ArchivedIssue &issue : archive.issues()) {
        for (const ArchivedItem &item : issue.items)
            visit(item.values, count);
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

bool ArchivedIssue::looksLikeIssue() const
{
    const QString name = path.section(u'/', -1);
    return !date.isEmpty() ||
           (!items.isEmpty() && std::ranges::any_of(name, [](QChar character) { return character.isDigit(); }));
}

Archive::Archive(QHash<QString, ArchivedIssue> issues)
    : m_issues(std::make_shared<const QHash<QString, ArchivedIssue>>(std::move(issues)))
{
}

Archive Archive::read(const QString &folder, const Profile &profile, const Archive &known)
{
    const ArchiveFiles found = walkArchive(folder);
    QHash<QByteArray, const ArchivedIssue *> byFingerprint;
    for (const ArchivedIssue &issue : known.issues())
        byFingerprint.insert(issue.fingerprint, &issue);
    QHash<QString, ArchivedIssue> issues;
    qint64 bytes = 0;
    for (const ArchiveFile &file : found.files) {
        if (issues.size() == mostIssues || bytes + file.file.size() > mostBytes)
            break;
        if (file.file.size() > largestIssue)
            continue;
        const QString name = file.file.fileName();
        const bool tells = dateInPath(name) == file.date && !issues.contains(name);
        const QString key = tells ? name : file.name;
        const auto before = known.issues().constFind(key);
        std::optional<ArchivedIssue> issue =
            issueIn(file, before == known.issues().cend() ? nullptr : &*before, byFingerprint, profile);
        if (!issue)
            continue;
        issue->date = file.date.isEmpty() ? issue->writtenDate : file.date; // a heading may be that of the one before
        bytes += file.file.size();
        issues.insert(key, *std::move(issue));
    }
    Archive archive(std::move(issues));
    archive.m_folders = found.folders;
    return archive;
}

const QHash<QString, ArchivedIssue> &Archive::issues() const
{
    static const QHash<QString, ArchivedIssue> none;
    return m_issues ? *m_issues : none;
}

QStringList Archive::newestFirst() const
{
    QStringList keys;
    for (auto issue = issues().cbegin(); issue != issues().cend(); ++issue) {
        if (issue->looksLikeIssue())
            keys.append(issue.key());
    }
    std::ranges::sort(keys, [this](const QString &a, const QString &b) {
        return isNewer(issues().constFind(a)->date, a, issues().constFind(b)->date, b);
    });
    return keys;
}

Suggestions suggestionsFrom(const Archive &archive, const Profile &profile)
{
    QStringList labels = byFrequency(archive,
                                     [](const ItemValues &item, const auto &count) {
                                         for (const FieldValue &field : item.fields)
                                             count(field.label);
                                     }) +
                         profile.linkLabels + profile.textLabels;
    labels.removeDuplicates();
    return {byFrequency(archive, [](const ItemValues &item, const auto &count) { count(item.source); }),
            byFrequency(archive,
                        [](const ItemValues &item, const auto &count) {
                            for (const QString &tag : item.tags) {
                                if (std::ranges::any_of(tag, [](QChar c) { return c.isLetter(); }))
                                    count(tag); // the number of a paper comes once
                            }
                        }),
            labels};
}

} // namespace Jianbao
