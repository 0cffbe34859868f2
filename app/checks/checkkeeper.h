#pragma once

#include "checkfeed.h"
#include "findings.h"

#include <QMap>
#include <QPointer>
#include <chrono>
#include <functional>

namespace Jianbao {

/// Knows what is wrong with the open issue as it is now: has it checked whenever it changes and keeps what is found at
/// its place meanwhile. What has just come up where the person is typing is kept back until the person pauses or goes
/// elsewhere. Never changes the document; knows no widget.
class CheckKeeper : public QObject
{
    Q_OBJECT

public:
    /// `isTyping` tells whether a change made now comes from the person's keys in a field.
    CheckKeeper(std::function<bool()> isTyping, QObject *parent);

    void setDocument(Document *document); ///< not owned; null: there is none
    /// What the checks know of what stands around the issue. Nothing is checked before it was said for the first time.
    void setSurroundings(const Surroundings &surroundings);
    const Surroundings &surroundings() const { return m_feed.surroundings(); }
    void setFolder(const QString &folder) { m_feed.setFolder(folder); } ///< CheckFeed::setFolder()
    /// How large the article has become.
    void noteArticle(const ArticleSize &size);
    /// The newsletter's rules are others now.
    void checkAgain();

    /// Shows what another origin (not the checks) has found, in place of what it had found before. The spans are of
    /// `of`, which need not be the newest snapshot. What the newsletter's profile has switched off or ignores is not
    /// shown, and what is edited goes.
    void setFindings(const QByteArray &origin, const Snapshot &of, const QList<Diagnostic> &problems);

    const Findings &findings() const { return m_findings; }
    /// What is shown is that of the text as it is now.
    bool isUpToDate() const;
    /// Calls `then` as soon as isUpToDate(): within this call when it is so already. Not at all when the document goes
    /// before.
    void whenUpToDate(const std::function<void()> &then);

    /// Mends everything one check finds, as one undo step; `mended` follows. What others have found, too.
    void mendAll(const QString &code);

    /// The person left the field.
    void endTyping();
    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); } ///< that ends typing

Q_SIGNALS:
    /// Other findings, or the same ones with other words.
    void changed();
    void mended(const QString &code);

private:
    void note(const TextChange &change);
    void request();
    void take(const CheckedIssue &issue);
    void runWaiting();
    void apply(const QString &code, const ChangeSet &changes, quint64 revision);
    void followOthers(const ChangeSet &changes);
    void showOthers();
    void mendOthers(const QString &code);

    std::function<bool()> m_isTyping;
    CheckFeed m_feed;
    QTimer m_pause;
    QPointer<Document> m_document;
    Findings m_findings;
    QMap<QByteArray, QList<Diagnostic>> m_others; ///< by origin, in the text as it is now, with their fixes
    TypedPart m_typed;
    QList<std::function<void()>> m_waiting;
    quint64 m_checked = 0; ///< the revision that was checked last
    bool m_knowsSurroundings = false;
};

} // namespace Jianbao
