#pragma once

#include "profile.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <memory>

namespace Jianbao {

/// An item as a later issue may repeat it.
struct ArchivedItem {
    QString url;     ///< canonical
    size_t hash = 0; ///< of its bytes, so that an untouched copy is known
};

/// What an earlier issue tells a later one.
struct ArchivedIssue {
    qint64 fileSize = 0;
    QDateTime modified;
    QStringList sources; ///< one for each item that has one, as the person reads it
    QStringList tags;
    QStringList labels;        ///< of labelled fields
    QList<ArchivedItem> items; ///< those with an address
    QString intro;             ///< Markdown
    bool hasPast = false;      ///< it lists the issues before it
    bool isDraft = false;      ///< most of its sections are empty: it was begun and left
};

/// The hash by which an item's bytes are compared with those of an archived one; space at their end does not matter.
size_t itemHash(QByteArrayView item);

/// The issues of one folder, as far as they could be read: the newest by their file names, up to a number and a size
/// that keep reading them a matter of a moment. Immutable and cheap to copy; holds nothing of their text but what is
/// named here.
class Archive
{
public:
    static constexpr qsizetype mostIssues = 1000;
    static constexpr qint64 largestIssue = 1024 * 1024;   ///< bytes; a larger file is no issue of links
    static constexpr qint64 mostBytes = 32 * 1024 * 1024; ///< of all issues together

    Archive() = default;

    /// Reads the issues of a folder. Files that have not changed since `known` was read are not read again. Blocking:
    /// call from a worker thread or the command line. What cannot be read is left out.
    static Archive read(const QString &folder, const Profile &profile, const Archive &known = {});

    /// By the name of their file.
    const QHash<QString, ArchivedIssue> &issues() const;

private:
    std::shared_ptr<const QHash<QString, ArchivedIssue>> m_issues;
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
