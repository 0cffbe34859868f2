#pragma once

#include "apisession.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace Jianbao::Publish {

/// Looks through the whole draft box for the draft of one attempt.
///
/// Its mark is the cover: each issue's is uploaded for it alone, so its media_id stands in no other draft. It is a
/// field of its own that no filter of the article's HTML touches, and readers see nothing of it. Drafts that only have
/// the same title are told as similar: somebody may have changed the cover by hand.
class DraftSearch : public QObject
{
    Q_OBJECT

public:
    struct Wanted {
        QString title;
        QString coverMediaId; ///< empty when it is not known
        QDateTime notBefore;  ///< until then it may still arrive: absence counts only when it is seen later
    };

    DraftSearch(WeChatApi &api, ApiSession &session, Wanted wanted);

    /// One of the signals follows, later.
    void start();

    /// Looks now, and lets absence count.
    void waitNoLonger();

Q_SIGNALS:
    /// Not there so far; looks again and again, with growing pauses, until then.
    void waiting(const QDateTime &until);
    void found(const Jianbao::Publish::DraftInfo &draft);
    /// Not there; `similar` may be empty.
    void notFound(const QList<Jianbao::Publish::DraftInfo> &similar);
    void failed(const Jianbao::Publish::PublishError &error);

private:
    void lookFromTheStart();
    void look(int offset);
    void take(int offset, const DraftPage &page);
    void conclude();

    WeChatApi &m_api;
    ApiSession &m_session;
    Wanted m_wanted;
    QTimer m_nextLook;
    std::chrono::milliseconds m_pause; ///< before the next look
    QDeadlineTimer m_mayArrive;        ///< until it has expired
    bool m_isEarly = false;            ///< this look began before
    QList<DraftInfo> m_similar;
    int m_total = -1;
    int m_restarts = 0;
};

} // namespace Jianbao::Publish
