#pragma once

#include "fields.h"
#include "profile.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <memory>

namespace Jianbao {

/// An item as a later issue may repeat it, and as a person finds it again.
struct ArchivedItem {
    QString url;     ///< canonical; empty for an item without an address
    size_t hash = 0; ///< of its bytes, so that an untouched copy is known
    QString section; ///< the name of the section it stands in
    ItemValues values;
};

/// What an earlier issue tells a later one.
struct ArchivedIssue {
    qint64 fileSize = 0;
    QDateTime modified;     ///< not valid when it comes out of a cache: the file was not looked at
    QByteArray fingerprint; ///< of the bytes on disk (see Storage)
    QString path;           ///< of the file, absolute
    QString date;           ///< as far as its path says: `2020-03-30`, `2020-03`, `2020`; else writtenDate
    QString writtenDate;    ///< in its heading or front matter; or nothing
    QString title;          ///< as its heading or front matter reads, without the date; may be empty
    QList<ArchivedItem> items;
    QString intro;        ///< Markdown
    bool hasPast = false; ///< it lists the issues before it
    bool isDraft = false; ///< most of its sections are empty: it was begun and left

    /// Any Markdown file may lie in the folder; this one has items and a name with a date or number.
    bool looksLikeIssue() const;
};

/// The hash by which an item's bytes are compared with those of an archived one; space at their end does not matter.
size_t itemHash(QByteArrayView item);

/// The issues around a folder (see walkArchive()), as far as they could be read: the newest, up to a number and a size
/// that keep reading them a matter of a moment. Immutable and cheap to copy; holds nothing of their text but what is
/// named here.
class Archive
{
public:
    static constexpr qsizetype mostIssues = 2000;
    static constexpr qint64 largestIssue = 1024 * 1024;   ///< bytes; a larger file is no issue of links
    static constexpr qint64 mostBytes = 64 * 1024 * 1024; ///< of all issues together

    Archive() = default;
    explicit Archive(QHash<QString, ArchivedIssue> issues);

    /// Reads the issues of a folder. Files that have not changed since `known` was read are not read again, and those
    /// that have other names or times but the same bytes are not parsed again. Blocking: call from a worker thread or
    /// the command line. What cannot be read is left out.
    static Archive read(const QString &folder, const Profile &profile, const Archive &known = {});

    /// By the name of their file; where that does not tell the date or is there twice, by its path from the archive's
    /// folder.
    const QHash<QString, ArchivedIssue> &issues() const;
    /// What issues() is keyed by, the newest issue first; only those that look like issues.
    QStringList newestFirst() const;
    /// Where issues were looked for: what to watch.
    const QStringList &folders() const { return m_folders; }

private:
    std::shared_ptr<const QHash<QString, ArchivedIssue>> m_issues;
    QStringList m_folders;
};

/// What a person has written in earlier issues and may want again, each value once, the most frequent first.
struct Suggestions {
    QStringList sources;
    QStringList tags;
    QStringList labels; ///< of labelled fields

    friend bool operator==(const Suggestions &, const Suggestions &) = default;
};

/// The labels the profile knows are among them, behind those that have been used.
Suggestions suggestionsFrom(const Archive &archive, const Profile &profile);

} // namespace Jianbao
