#include "pushrun.h"

#include <QMetaMethod>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::Publish {

using Kind = PublishError::Kind;
using Stage = DraftPush::Stage;
using State = DraftRecord::State;

PushRun::PushRun(const ApiSettings &settings, SecretSource &secrets, Ledger &ledger, PushOrder order, QObject *parent)
    : PushTold(parent)
    , m_api(settings)
    , m_ledger(ledger)
    , m_order(std::move(order))
    , m_session(m_api, m_order.account, secrets)
    , m_uploads(m_api, m_session, ledger, m_order.content.pictures)
{
    connect(&m_uploads, &PictureUploads::pictureChanged, this, &PushRun::pictureChanged);
    connect(&m_uploads, &PictureUploads::failed, this, &PushRun::failed);
    connect(&m_uploads, &PictureUploads::finished, this, &PushRun::sendCover);
}

void PushRun::abandon()
{
    m_session.cancel();
    m_uploads.disconnect(this);
    m_uploads.abandon();
    if (m_search) {
        m_search->disconnect(this);
        m_search.release()->deleteLater();
    }
}

void PushRun::start()
{
    Q_EMIT stageChanged(Stage::SigningIn);
    m_session.signIn([this](const Answer<Secret> &token) {
        if (token)
            settle();
        else
            Q_EMIT failed(token.error());
    });
}

bool PushRun::wrote(const Ledger::Noted &noted)
{
    if (!noted)
        Q_EMIT failed(noted.error());
    return noted.has_value();
}

/// Nothing is sent before it is known what became of what was sent before.
void PushRun::settle()
{
    switch (record().state) {
    case State::Unknown:
        look({});
        break;
    case State::Gone:
        ask(Question::Missing);
        break;
    case State::None:
        if (m_ledger.isDamaged())
            look({}); // a draft may be there that is not known any more
        else
            sendPictures();
        break;
    case State::There:
        sendPictures();
        break;
    }
}

/// `after`: what draft/add ended with just now; nothing when an earlier run has left the question.
void PushRun::look(const std::optional<PublishError> &after)
{
    Q_EMIT stageChanged(Stage::Looking);
    const DraftRecord known = record();
    DraftSearch::Wanted wanted{m_order.content.title, {}, {}};
    if (known.state == State::Unknown) {
        // It may be carried out as long as WeChat can be at work on it.
        wanted = {known.title, known.coverMediaId, known.time.addDuration(m_api.settings().settleTime)};
    }
    if (m_search)
        m_search.release()->deleteLater(); // this may be its own signal
    m_search = std::make_unique<DraftSearch>(m_api, m_session, wanted);
    connect(m_search.get(), &DraftSearch::found, this, [this, after](const DraftInfo &draft) {
        if (!wrote(m_ledger.noteThere(m_order.issue, m_order.account.appId, draft.mediaId, draft.title)))
            return;
        if (after)
            readDraft(draft.mediaId); // with what was sent just now
        else
            sendPictures();
    });
    connect(m_search.get(), &DraftSearch::waiting, this, &PushRun::waiting);
    connect(m_search.get(), &DraftSearch::notFound, this,
            [this, after](const QList<DraftInfo> &similar) { takeSearch(similar, after); });
    connect(m_search.get(), &DraftSearch::failed, this, [this, after](const PublishError &error) {
        PublishError unsettled = errorOf(Kind::NotSettled);
        unsettled.happened += u' ' + (after ? *after : error).happened;
        Q_EMIT failed(unsettled);
    });
    m_search->start();
}

void PushRun::takeSearch(const QList<DraftInfo> &similar, const std::optional<PublishError> &after)
{
    QList<DraftInfo> doubtful = similar;
    doubtful.removeIf(
        [this](const DraftInfo &draft) { return !m_ledger.issueOf(m_order.account.appId, draft.mediaId).isEmpty(); });
    if (!doubtful.isEmpty()) {
        m_question = Question::Similar;
        Q_EMIT stageChanged(Stage::Asking);
        if (isSignalConnected(QMetaMethod::fromSignal(&PushRun::similarDraftsFound)))
            Q_EMIT similarDraftsFound(doubtful);
        else
            Q_EMIT failed(errorOf(Kind::DraftDoubtful));
        return;
    }
    if (!wrote(m_ledger.noteNotAdded(m_order.issue, m_order.account.appId)))
        return;
    if (!after) {
        sendPictures();
    } else if (std::exchange(m_isHurried, false)) {
        sendDraft();
    } else {
        PublishError error = errorOf(Kind::NotArrived);
        error.happened += u' ' + after->happened;
        Q_EMIT failed(error);
    }
}

void PushRun::waitNoLonger()
{
    m_isHurried = true;
    if (m_search)
        m_search->waitNoLonger();
}

void PushRun::ask(Question question)
{
    m_question = question;
    Q_EMIT stageChanged(Stage::Asking);
    if (isSignalConnected(QMetaMethod::fromSignal(&PushRun::draftMissing)))
        Q_EMIT draftMissing();
    else
        Q_EMIT failed(errorOf(Kind::DraftGone));
}

void PushRun::addAnew()
{
    if (std::exchange(m_question, Question::None) == Question::None)
        return;
    if (wrote(m_ledger.noteNotAdded(m_order.issue, m_order.account.appId)))
        sendPictures();
}

void PushRun::takeOver(const QString &mediaId)
{
    if (m_question != Question::Similar)
        return;
    m_question = Question::None;
    if (wrote(m_ledger.noteThere(m_order.issue, m_order.account.appId, mediaId, m_order.content.title)))
        sendPictures();
}

void PushRun::sendPictures()
{
    Q_EMIT stageChanged(Stage::Pictures);
    m_uploads.start();
}

void PushRun::sendCover()
{
    const QByteArray hash = contentHash(m_order.content.cover);
    if (const auto known = m_ledger.cover(m_order.issue, m_order.account.appId, hash)) {
        m_cover = *known;
        sendDraft();
        return;
    }
    Q_EMIT stageChanged(Stage::Cover);
    m_session.call<Material>(
        ApiSession::InDoubt::Stop, // each one that arrives stays in the library
        [this](const Secret &token, const Receive<Material> &receive) {
            m_api.addMaterial(token, m_order.content.cover, Asked::Cover, receive);
        },
        [this, hash](const Answer<Material> &material) {
            if (!material) {
                Q_EMIT failed(material.error());
                return;
            }
            m_cover = material->mediaId;
            if (wrote(m_ledger.noteCover(m_order.issue, m_order.account.appId, hash, m_cover)))
                sendDraft();
        });
}

void PushRun::sendCoverAnew(const PublishError &error)
{
    if (std::exchange(m_hasNewCover, true))
        Q_EMIT failed(error);
    else if (wrote(m_ledger.noteCoverGone(m_order.issue, m_order.account.appId)))
        sendCover();
}

void PushRun::sendDraft()
{
    Q_EMIT stageChanged(Stage::Sending);
    const DraftRecord known = record();
    if (known.state == State::There)
        updateDraft(known.mediaId);
    else
        addDraft();
}

void PushRun::addDraft()
{
    if (!wrote(m_ledger.noteAdding(m_order.issue, m_order.account.appId, m_order.content.title.simplified(), m_cover)))
        return;
    m_hasAdded = true;
    const QJsonObject article =
        articleJson(m_order.content, withPictures(m_order.content.html, m_uploads.addresses()), m_cover);
    m_session.call<QString>(
        ApiSession::InDoubt::Stop,
        [this, article](const Secret &token, const Receive<QString> &receive) {
            m_api.addDraft(token, article, receive);
        },
        [this](const Answer<QString> &mediaId) { takeAdded(mediaId); });
}

void PushRun::takeAdded(const Answer<QString> &mediaId)
{
    if (mediaId) {
        if (wrote(
                m_ledger.noteThere(m_order.issue, m_order.account.appId, *mediaId, m_order.content.title.simplified())))
            readDraft(*mediaId);
        return;
    }
    const PublishError &error = mediaId.error();
    if (error.mayHaveHappened) {
        if (wrote(m_ledger.noteInDoubt(m_order.issue, m_order.account.appId)))
            look(error);
        return;
    }
    if (!wrote(m_ledger.noteNotAdded(m_order.issue, m_order.account.appId)))
        return;
    if (error.kind == Kind::NoSuchMedia)
        sendCoverAnew(error);
    else
        Q_EMIT failed(error);
}

void PushRun::updateDraft(const QString &mediaId)
{
    const QJsonObject article =
        articleJson(m_order.content, withPictures(m_order.content.html, m_uploads.addresses()), m_cover);
    m_session.call<bool>(
        ApiSession::InDoubt::Again,
        [this, mediaId, article](const Secret &token, const Receive<bool> &receive) {
            m_api.updateDraft(token, mediaId, article, receive);
        },
        [this, mediaId](const Answer<bool> &done) {
            if (done) {
                if (wrote(m_ledger.noteThere(m_order.issue, m_order.account.appId, mediaId,
                                             m_order.content.title.simplified())))
                    readDraft(mediaId);
            } else if (done.error().kind == Kind::NoSuchMedia) {
                findOutWhatIsGone(mediaId, done.error());
            } else {
                Q_EMIT failed(done.error());
            }
        });
}

/// WeChat says the same of a draft that is gone and of a cover that is.
void PushRun::findOutWhatIsGone(const QString &mediaId, const PublishError &error)
{
    m_session.call<DraftInfo>(
        ApiSession::InDoubt::Again,
        [this, mediaId](const Secret &token, const Receive<DraftInfo> &receive) {
            m_api.readDraft(token, mediaId, receive);
        },
        [this, error](const Answer<DraftInfo> &draft) {
            if (draft)
                sendCoverAnew(error);
            else if (draft.error().kind != Kind::NoSuchMedia)
                Q_EMIT failed(draft.error());
            else if (wrote(m_ledger.noteGone(m_order.issue, m_order.account.appId)))
                ask(Question::Missing);
        });
}

void PushRun::readDraft(const QString &mediaId)
{
    m_sent = SentDraft{mediaId, {}, QDateTime::currentDateTimeUtc(), m_hasAdded};
    Q_EMIT stageChanged(Stage::Reading);
    m_session.call<DraftInfo>(
        ApiSession::InDoubt::Again,
        [this, mediaId](const Secret &token, const Receive<DraftInfo> &receive) {
            m_api.readDraft(token, mediaId, receive);
        },
        [this](const Answer<DraftInfo> &draft) {
            // The draft is there whatever comes of this.
            if (draft && !draft->preview.isEmpty()) {
                m_sent->preview = draft->preview;
                (void)m_ledger.notePreview(m_order.issue, m_order.account.appId, draft->preview);
            }
            Q_EMIT sent(*m_sent);
        });
}

} // namespace Jianbao::Publish
