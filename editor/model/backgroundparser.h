#pragma once

#include "issue.h"
#include "profile.h"
#include "text.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <memory>
#include <optional>

namespace Jianbao {

/// A text and which state of its document it is.
struct TextState {
    Text text;
    quint64 revision = 0;
};

/// Parses the texts of one document on a thread of its own, one at a time. Of those that come while it is busy only the
/// newest is kept, so that it is never far behind and never waited for in vain. Needs an event loop.
class BackgroundParser : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundParser(Profile profile, QObject *parent = nullptr);
    ~BackgroundParser() override; ///< waits for what is being parsed

    void parse(const TextState &state);
    /// Waits for the issue of `revision` when that is what is being parsed; null when it is not.
    std::shared_ptr<const Issue> wait(quint64 revision) const;

Q_SIGNALS:
    void parsed(const Jianbao::TextState &state, std::shared_ptr<const Jianbao::Issue> issue);

private:
    void begin(const TextState &state);

    const Profile m_profile;
    QThreadPool m_thread;
    std::optional<quint64> m_busyWith;
    QFuture<std::shared_ptr<const Issue>> m_result; ///< of what is being parsed
    std::optional<TextState> m_next;
};

} // namespace Jianbao
