#pragma once

#include "diagnostic.h"
#include "subject.h"

#include <QCoreApplication>
#include <QList>

namespace Jianbao {

/// The translations of everything the checks say.
class CheckMessages
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

class Report;

/// One thing that is looked for. Pure: the same subject gives the same report, on any thread.
struct Check {
    /// What a newsletter must have in common with the profile for the check to make sense.
    enum class Reach {
        AnyIssue,  ///< wrong in any Markdown
        OwnIssues, ///< a custom of the profile's newsletter
    };
    enum class Start {
        On,
        Off, ///< runs only when asked for
    };

    QLatin1StringView code;
    Severity severity;
    Reach reach;
    void (*run)(const Subject &subject, Report &report);
    Start start = Start::On;
};

/// Takes what one check finds. Bounded: of a text that is one endless mistake the first few hundred are told.
class Report
{
public:
    static constexpr qsizetype mostOfOneKind = 300;

    Report(const Check &check, QList<Diagnostic> &diagnostics)
        : m_check(check)
        , m_diagnostics(diagnostics)
    {
    }

    void add(Span span, const QString &message, const ChangeSet &fix = {})
    {
        if (m_count++ < mostOfOneKind)
            m_diagnostics.append({m_check.code, m_check.severity, span, message, fix});
    }

private:
    const Check &m_check;
    QList<Diagnostic> &m_diagnostics;
    qsizetype m_count = 0;
};

} // namespace Jianbao
