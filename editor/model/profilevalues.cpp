#include "profilevalues.h"

#include "escape.h"
#include "jsonlines.h"
#include "nearname.h"

#include <QCoreApplication>
#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Jianbao::Profile)
};

constexpr qsizetype mostProblems = 20;

} // namespace

ProfileValues::Group::Group(ProfileValues &values, const QJsonObject &object, const QString &path)
    : m_values(values)
    , m_outer(std::exchange(values.m_object, object))
    , m_outerPath(std::exchange(values.m_path, path))
{
}

ProfileValues::Group::~Group()
{
    m_values.m_object = m_outer;
    m_values.m_path = m_outerPath;
}

ProfileValues::ProfileValues(const JsonLines &lines, const QJsonObject &root, QList<ProfileProblem> &problems)
    : m_lines(lines)
    , m_problems(problems)
    , m_object(root)
{
}

QJsonValue ProfileValues::value(QAnyStringView key) const
{
    return m_object.value(key.toString());
}

bool ProfileValues::isLine(const QString &text)
{
    return text.size() <= longestLine && cleanLine(text) == text;
}

void ProfileValues::readText(const QString &key, QString &to)
{
    readChecked(key, to, isLine, Messages::tr("a text of one line in double quotes"));
}

void ProfileValues::readSwitch(const QString &key, bool &to)
{
    const QJsonValue found = value(key);
    if (found.isBool())
        to = found.toBool();
    else if (!found.isUndefined())
        refuse(key, Messages::tr("true or false"));
}

void ProfileValues::refuse(const QString &key, const QString &wanted, const QString &within)
{
    note(ProfileProblem::Kind::Error, m_lines.lineOf(QString(m_path + key + within)), shown(key),
         Messages::tr("“%1” must be %2. The built-in value is used.").arg(shown(key), wanted));
}

void ProfileValues::noteUnknown(const QStringList &known)
{
    for (const QString &key : m_object.keys()) {
        if (known.contains(key))
            continue;
        const QString meant = nearestName(key, known);
        note(ProfileProblem::Kind::Warning, m_lines.lineOf(QString(m_path + key)), shown(key),
             meant.isEmpty()
                 ? Messages::tr("“%1” is not known and has no effect.").arg(shown(key))
                 : Messages::tr("“%1” is not known and has no effect. Is “%2” meant?").arg(shown(key), meant));
    }
}

void ProfileValues::noteRepeated()
{
    for (const JsonLines::Repeated &repeated : m_lines.repeated()) {
        note(ProfileProblem::Kind::Warning, repeated.line, repeated.key,
             Messages::tr("“%1” stands here a second time; only the last one counts.").arg(repeated.key));
    }
}

void ProfileValues::note(ProfileProblem::Kind kind, int line, const QString &key, const QString &message)
{
    if (m_problems.size() < mostProblems)
        m_problems.append({kind, line, key, message});
}

/// `past.columns`, as a person would say it.
QString ProfileValues::shown(const QString &key) const
{
    QStringList names;
    for (const QString &name : m_path.split(u'/', Qt::SkipEmptyParts)) {
        if (!name.front().isDigit())
            names.append(name);
    }
    names.append(key.size() > 40 ? key.first(40) + u'…' : key);
    return names.join(u'.');
}

} // namespace Jianbao
