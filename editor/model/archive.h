#pragma once

#include "profile.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <memory>

namespace Jianbao {

/// What an earlier issue tells a later one.
struct ArchivedIssue {
    qint64 fileSize = 0;
    QDateTime modified;
    QStringList sources; ///< one for each item that has one, as the person reads it
    QStringList tags;
    QStringList labels; ///< of labelled fields
};

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
