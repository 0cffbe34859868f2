#pragma once

#include "profilereader.h"

#include <QJsonObject>
#include <QList>

namespace Jianbao {

class JsonLines;

/// The values of a profile's JSON, one group of braces at a time, and what is wrong with them, in words for the person
/// who wrote it. What cannot be used leaves the value that is there as it is. Knows no key of the profile by itself.
class ProfileValues
{
public:
    /// All of these must outlive this.
    ProfileValues(const JsonLines &lines, const QJsonObject &root, QList<ProfileProblem> &problems);

    /// While it lives, keys are those of a group within the one before. `path` leads there: `past/`, `sections/1/`.
    class Group
    {
    public:
        Group(ProfileValues &values, const QJsonObject &object, const QString &path);
        ~Group();
        Q_DISABLE_COPY_MOVE(Group)

    private:
        ProfileValues &m_values;
        QJsonObject m_outer;
        QString m_outerPath;
    };

    QJsonValue value(QAnyStringView key) const;
    void readText(const QString &key, QString &to); ///< of one line
    void readSwitch(const QString &key, bool &to);
    /// A text that `isGood`; `wanted` says what is, behind “must be”.
    template <typename Check>
    void readChecked(const QString &key, QString &to, Check isGood, const QString &wanted)
    {
        const QJsonValue found = value(key);
        if (found.isUndefined())
            return;
        if (found.isString() && isGood(found.toString()))
            to = found.toString();
        else
            refuse(key, wanted);
    }

    /// The value cannot be used: it must be what `wanted` says. `within` leads to the entry that is wrong: `/2`.
    void refuse(const QString &key, const QString &wanted, const QString &within = {});
    /// Keys of this group that stand for nothing.
    void noteUnknown(const QStringList &known);
    void noteRepeated();

    static constexpr qsizetype longestLine = 1000; ///< characters of a text in one line
    static bool isLine(const QString &text);

private:
    void note(ProfileProblem::Kind kind, int line, const QString &key, const QString &message);
    QString shown(const QString &key) const;

    const JsonLines &m_lines;
    QList<ProfileProblem> &m_problems;
    QJsonObject m_object; ///< the group being read
    QString m_path;       ///< of that group, with its last slash
};

} // namespace Jianbao
