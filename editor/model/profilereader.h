#pragma once

#include "profile.h"

#include <QByteArray>

namespace Jianbao {

/// Something in a profile that a person should put right.
struct ProfileProblem {
    enum class Kind {
        Warning, ///< has no effect: a name that is not known, one that stands twice
        Error,   ///< cannot be used: the built-in value is used in its place
    };
    Kind kind = Kind::Error;
    int line = 0;    ///< from 1; 0 when it is about the file as a whole
    QString key;     ///< the key as it is written; empty when there is none
    QString message; ///< one sentence that names the key

    /// 「jianbao.json, line 3: …」
    QString inFile(const QString &fileName) const;

    friend bool operator==(const ProfileProblem &, const ProfileProblem &) = default;
};

/// A profile as it can be used, whatever was wrong with its file.
struct ReadProfile {
    Profile profile;
    QList<ProfileProblem> problems; ///< in the order of their lines, and no more than a person would read

    /// The text as a whole could not be read: `profile` is the built-in one.
    bool isUnreadable = false;

    friend bool operator==(const ReadProfile &, const ReadProfile &) = default;
};

inline constexpr qsizetype largestProfile = 1024 * 1024; ///< bytes

/// Reads what a `jianbao.json` holds. Never fails: a key that is missing or wrong has its built-in value, and a text
/// that is no JSON is the built-in profile. Any bytes may come; the time is linear in them.
ReadProfile readProfile(const QByteArray &json);

/// The profile as the text of a `jianbao.json`, every key in the order of the documentation.
QByteArray profileJson(const Profile &profile);

/// One entry of `ignored`, on one line.
QByteArray ignoredJson(const IgnoredPlace &place);

inline constexpr QLatin1StringView profileFileName("jianbao.json");

/// The profile for the issues of a folder: what its `jianbao.json` says, or the built-in one where there is none.
/// Blocking: call from a worker thread or the command line.
ReadProfile loadProfile(const QString &folder);

} // namespace Jianbao
