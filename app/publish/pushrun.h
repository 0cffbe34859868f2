#pragma once

#include "draftpush.h"
#include "draftsearch.h"
#include "pictureuploads.h"
#include "pushtold.h"

namespace Jianbao::Publish {

/// The way of one order from signing in to the draft box, step by step. DraftPush makes one for each start() and keeps
/// others off the issue meanwhile.
class PushRun : public PushTold
{
    Q_OBJECT

public:
    PushRun(const ApiSettings &settings, SecretSource &secrets, Ledger &ledger, PushOrder order, QObject *parent);

    void start();
    /// Ends it without a signal.
    void abandon();

    /// The draft that is there already, while only its preview is asked for.
    const std::optional<SentDraft> &sentDraft() const { return m_sent; }

    void addAnew();
    void takeOver(const QString &mediaId);
    void waitNoLonger();

private:
    enum class Question { None, Missing, Similar };

    DraftRecord record() const { return m_ledger.draft(m_order.issue, m_order.account.appId); }
    void settle();
    void look(const std::optional<PublishError> &after);
    void takeSearch(const QList<DraftInfo> &similar, const std::optional<PublishError> &after);
    void sendPictures();
    void sendCover();
    void sendDraft();
    void addDraft();
    void takeAdded(const Answer<QString> &mediaId);
    void updateDraft(const QString &mediaId);
    void findOutWhatIsGone(const QString &mediaId, const PublishError &error);
    void sendCoverAnew(const PublishError &error);
    void readDraft(const QString &mediaId);
    void ask(Question question);
    bool wrote(const Ledger::Noted &noted);

    WeChatApi m_api;
    Ledger &m_ledger;
    PushOrder m_order;
    ApiSession m_session;
    PictureUploads m_uploads;
    std::unique_ptr<DraftSearch> m_search;
    QString m_cover;            ///< media_id
    bool m_hasNewCover = false; ///< uploaded again since WeChat did not know the one before
    bool m_hasAdded = false;    ///< draft/add went out
    bool m_isHurried = false;   ///< a draft that is not there is believed not to come
    Question m_question = Question::None;
    std::optional<SentDraft> m_sent;
};

} // namespace Jianbao::Publish
