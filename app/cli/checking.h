#pragma once

#include "checker.h"
#include "input.h"
#include "options.h"
#include "verb.h"

namespace Jianbao::Cli {

/// What `check` and `fix` have in common: the options that say which checks run, and what lies around a file.
class Checking
{
public:
    static QList<Option> options();

    /// What both verbs begin with: the checks that were asked for and the files that were named; or why not.
    struct Begun;
    static std::expected<Begun, Outcome> begin(const Arguments &arguments, const QString &whyNoFile);

    /// The profile and the issues of `--archive`, or else of the folder the file is in; for the standard input the
    /// built-in profile and no issues.
    struct Around {
        Profile profile;
        Surroundings surroundings;
        CheckSelection selection; ///< what was asked for, or else the profile's rules
    };
    Around around(const Input &input);
    /// What was wrong with the profiles read so far, a line each.
    const QStringList &remarks() const { return m_remarks; }

private:
    /// Fails when a code is none.
    static Result<Checking> from(const Arguments &arguments);
    struct Folder {
        Profile profile;
        Archive archive;
    };
    Folder folder(const QString &path);

    QStringList m_only;
    QString m_archive;                ///< of --archive; empty when the file's own folder is meant
    QHash<QString, Folder> m_folders; ///< each read once
    QStringList m_remarks;
};

struct Checking::Begun {
    Checking checking;
    QList<Input> inputs;
};

} // namespace Jianbao::Cli
