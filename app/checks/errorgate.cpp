#include "errorgate.h"

#include "ignored.h"
#include "messagebar.h"

namespace Jianbao {

ErrorGate::ErrorGate(CheckKeeper &keeper, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_messages(messages)
{
}

QList<Diagnostic> ErrorGate::errors() const
{
    QList<Diagnostic> found;
    for (const Finding &finding : m_keeper.findings().shown()) {
        if (finding.problem.severity == Severity::Error)
            found.append(finding.problem);
    }
    return found;
}

ErrorGate::Key ErrorGate::keyOf(const Diagnostic &error) const
{
    const IgnoredPlace place = ignoredPlaceOf(m_document->snapshot(), error);
    return {place.check, place.text, place.issue};
}

void ErrorGate::noteSaid(const QList<Diagnostic> &errors)
{
    for (const Diagnostic &error : errors)
        m_said.insert(keyOf(error));
}

void ErrorGate::pass(const Passage &passage)
{
    m_keeper.endTyping(); // what waits is to be said now
    m_keeper.whenUpToDate([this, passage] {
        m_keeper.endTyping();
        const QList<Diagnostic> found = errors();
        const bool hasNew =
            std::ranges::any_of(found, [this](const Diagnostic &error) { return !m_said.contains(keyOf(error)); });
        if (!hasNew)
            return passage.go();
        noteSaid(found);
        say(passage, found);
    });
}

void ErrorGate::say(const Passage &passage, const QList<Diagnostic> &errors)
{
    const QString found = errors.size() == 1
                              ? tr("%1: readers would see an error. %2").arg(passage.stopped, errors.first().message)
                              : tr("%1: readers would see %n error(s). The first: %2", nullptr, int(errors.size()))
                                    .arg(passage.stopped, errors.first().message);
    m_messages.say({passage.topic,
                    Message::Kind::Trouble,
                    found,
                    {{tr("Show"), [this] { Q_EMIT showRequested(); }}, {passage.anyway, passage.go}}});
}

} // namespace Jianbao
