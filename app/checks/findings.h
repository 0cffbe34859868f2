#pragma once

#include "diagnostic.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace Jianbao {

/// A problem as it is shown to the person.
struct Finding {
    quint64 id = 0;     ///< stays the same as long as it is the same problem
    QByteArray origin;  ///< who found it
    Diagnostic problem; ///< its fix is there as long as the text is the one that was checked
    bool isMendable = false;
};

/// Where a problem stands after a change: what is typed at its edges is not of it.
Span spanAfter(Span problem, const ChangeSet &changes);

/// The problems of the open issue as they are shown: of several origins in the order of the text, at their places while
/// the text changes, and without those that have only just come up where the person is typing.
class Findings
{
public:
    /// What is found inside these bytes and was not there before waits for release(). None: nothing waits.
    void setTypedPart(std::optional<Span> typed) { m_typed = typed; }
    /// Shows what has waited; false when nothing has.
    bool release();

    /// Replaces what an origin has found. The spans are of the text as it is now.
    void take(const QByteArray &origin, const QList<Diagnostic> &problems);
    void follow(const ChangeSet &changes);
    void clear();

    const QList<Finding> &shown() const { return m_shown; }
    const Finding *find(quint64 id) const; ///< null when it is gone
    qsizetype count(Severity severity) const;

private:
    void sort();

    QList<Finding> m_shown;
    QList<Finding> m_waiting;
    std::optional<Span> m_typed;
    quint64 m_lastId = 0;
};

/// The part of a text that is being typed in: the lines touched since the person came there.
class TypedPart
{
public:
    void note(const ChangeSet &changes, const Text &after); ///< typed by the person
    void follow(const ChangeSet &changes);                  ///< made elsewhere
    void end() { m_lines.reset(); }
    std::optional<Span> lines() const { return m_lines; }

private:
    std::optional<Span> m_lines;
};

} // namespace Jianbao
