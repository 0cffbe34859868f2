#include "pictureuploads.h"

#include "preflight.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Jianbao::Publish {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PictureUploads)
};

/// Whether it goes among the article's own pictures rather than into the library.
bool isArticlePicture(const DraftPicture &picture)
{
    const PictureFormat format = picture.format();
    return (format == PictureFormat::Png || format == PictureFormat::Jpeg) && picture.bytes.size() < mostPictureBytes;
}

} // namespace

PictureUploads::PictureUploads(WeChatApi &api, ApiSession &session, Ledger &ledger, QList<DraftPicture> pictures)
    : m_api(api)
    , m_session(session)
    , m_ledger(ledger)
    , m_pictures(std::move(pictures))
{
}

void PictureUploads::start()
{
    QTimer::singleShot(0, this, &PictureUploads::next);
}

void PictureUploads::abandon()
{
    m_error = errorOf(PublishError::Kind::Cancelled);
}

void PictureUploads::next()
{
    while (!m_error && m_next < m_pictures.size() && m_underWay.size() < atOnce) {
        const qsizetype index = m_next++;
        const DraftPicture &picture = m_pictures.at(index);
        if (!canGo(picture)) {
            Q_EMIT pictureChanged(index, DraftPush::Picture::LeftOut);
            continue;
        }
        const QByteArray hash = contentHash(picture.bytes);
        if (const std::optional<QString> known = m_ledger.picture(m_session.account().appId, hash)) {
            m_addresses.insert(picture.source, *known);
            Q_EMIT pictureChanged(index, DraftPush::Picture::KnownAlready);
        } else if (const auto same = m_underWay.find(hash); same != m_underWay.end()) {
            same->append(index);
        } else {
            m_underWay.insert(hash, {index});
            send(index, hash);
        }
    }
    if (!m_underWay.isEmpty() || (!m_error && m_next < m_pictures.size()))
        return;
    if (m_error)
        Q_EMIT failed(PublishError(*m_error)); // a copy: who hears of it calls abandon()
    else
        Q_EMIT finished();
}

void PictureUploads::send(qsizetype index, const QByteArray &hash)
{
    Q_EMIT pictureChanged(index, DraftPush::Picture::Sending);
    const DraftPicture &picture = m_pictures.at(index);
    if (isArticlePicture(picture)) {
        m_session.call<QString>(
            ApiSession::InDoubt::Again,
            [this, bytes = picture.bytes](const Secret &token, const Receive<QString> &receive) {
                m_api.uploadPicture(token, bytes, receive);
            },
            [this, hash](const Answer<QString> &address) { take(hash, address); });
        return;
    }
    m_session.call<Material>(
        ApiSession::InDoubt::Stop, // each one that arrives stays in the library
        [this, bytes = picture.bytes](const Secret &token, const Receive<Material> &receive) {
            m_api.addMaterial(token, bytes, Asked::Picture, receive);
        },
        [this, hash](const Answer<Material> &material) {
            take(hash, material.transform([](const Material &made) { return made.url; }));
        });
}

void PictureUploads::take(const QByteArray &hash, Answer<QString> address)
{
    const QList<qsizetype> indexes = m_underWay.take(hash);
    if (address && address->isEmpty())
        address = std::unexpected(errorOf(PublishError::Kind::BadAnswer));
    if (address) {
        if (const Ledger::Noted noted = m_ledger.notePicture(m_session.account().appId, hash, *address); !noted)
            address = std::unexpected(noted.error());
    }
    for (const qsizetype index : indexes) {
        if (address)
            m_addresses.insert(m_pictures.at(index).source, *address);
        Q_EMIT pictureChanged(index, address ? DraftPush::Picture::Sent : DraftPush::Picture::Failed);
    }
    if (!address && !m_error) {
        m_error = address.error();
        const QString name = QString::fromUtf8(m_pictures.at(indexes.first()).source);
        if (!name.startsWith("data:"_L1))
            m_error->happened = Messages::tr("%1: %2").arg(name.right(80), m_error->happened);
    }
    next();
}

} // namespace Jianbao::Publish
