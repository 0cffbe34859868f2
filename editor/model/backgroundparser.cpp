#include "backgroundparser.h"

#include "background.h"
#include "parser.h"

#include <utility>

namespace Jianbao {

BackgroundParser::BackgroundParser(Profile profile, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
{
    m_thread.setMaxThreadCount(1);
}

BackgroundParser::~BackgroundParser()
{
    m_thread.waitForDone();
}

void BackgroundParser::parse(const TextState &state)
{
    if (m_busyWith)
        m_next = state;
    else
        begin(state);
}

void BackgroundParser::begin(const TextState &state)
{
    m_busyWith = state.revision;
    m_result = inBackground(
        m_thread,
        [text = state.text, profile = m_profile] {
            auto issue = std::make_shared<const Issue>(parseIssue(text, profile));
            text.shownSize(); // who shows the text asks for positions next: their table is made here
            return std::shared_ptr<const Issue>(std::move(issue));
        },
        this,
        [this, state](const std::shared_ptr<const Issue> &issue) {
            m_busyWith.reset();
            if (const auto next = std::exchange(m_next, std::nullopt))
                begin(*next);
            Q_EMIT parsed(state, issue);
        });
}

std::shared_ptr<const Issue> BackgroundParser::wait(quint64 revision) const
{
    if (m_busyWith != revision)
        return {};
    QFuture<std::shared_ptr<const Issue>> result = m_result;
    result.waitForFinished();
    return result.result();
}

} // namespace Jianbao
