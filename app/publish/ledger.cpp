#include "ledger.h"

#include "ledgerline.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Jianbao::Publish {

namespace {

constexpr qsizetype headSize = 64; // bytes
constexpr std::chrono::seconds lockPatience(3);

std::unexpected<PublishError> failure(const QString &systemMessage)
{
    PublishError error = errorOf(PublishError::Kind::LedgerFailed);
    if (!systemMessage.isEmpty())
        error.advice += u" ("_s + systemMessage + u')';
    return std::unexpected(error);
}

QString accountAndHash(const QString &appId, const QByteArray &hash)
{
    return appId + u' ' + QString::fromLatin1(hash);
}

QJsonObject about(const char *event, const QString &issue, const QString &appId = {})
{
    QJsonObject entry{{u"event"_s, QString::fromLatin1(event)}};
    if (!issue.isEmpty())
        entry.insert(u"issue"_s, issue);
    if (!appId.isEmpty())
        entry.insert(u"account"_s, appId);
    return entry;
}

} // namespace

Ledger::Ledger(QString folder)
    : m_folder(std::move(folder))
{
}

QString Ledger::standardFolder()
{
    // Not AppDataLocation: it is named after the program that asks.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Jianbao/Jianbao/publish"_s;
}

QString Ledger::issueKey(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : canonical;
}

QString Ledger::file() const
{
    return m_folder + u"/sent.jsonl"_s;
}

void Ledger::reset()
{
    m_revision += m_read > 0;
    m_read = 0;
    m_head.clear();
    m_isDamaged = false;
    m_pictures.clear();
    m_covers.clear();
    m_drafts.clear();
    m_published.clear();
    m_traits.clear();
    m_separate.clear();
}

Ledger::Noted Ledger::refresh()
{
    QFile sent(file());
    if (!sent.exists()) {
        reset();
        return {};
    }
    if (!sent.open(QIODevice::ReadOnly))
        return failure(sent.errorString());
    const QByteArray head = sent.read(headSize);
    if (sent.size() < m_read || !head.startsWith(m_head))
        reset(); // another file stands there now
    m_head = head;
    if (!sent.seek(m_read))
        return failure(sent.errorString());
    const QByteArray added = sent.readAll();
    if (sent.error() != QFileDevice::NoError)
        return failure(sent.errorString());

    // A last line without its end is one that is being written, or was when the program died: nothing came of it.
    const qsizetype end = added.lastIndexOf('\n') + 1;
    qsizetype begin = 0;
    while (begin < end) {
        const qsizetype next = added.indexOf('\n', begin);
        const QByteArrayView line = QByteArrayView(added).sliced(begin, next - begin);
        if (const std::optional<QJsonObject> entry = entryIn(line))
            apply(*entry);
        else if (!line.trimmed().isEmpty())
            m_isDamaged = true;
        begin = next + 1;
    }
    m_read += end;
    if (m_read < headSize)
        m_head = m_head.first(m_read); // what stands behind may still change
    return {};
}

Ledger::Noted Ledger::note(QJsonObject entry)
{
    if (!QDir().mkpath(m_folder))
        return failure(m_folder);
    const auto lock = FileLock::take(m_folder + u"/sent.lock"_s, lockPatience);
    if (!lock)
        return failure({});
    if (const Noted read = refresh(); !read)
        return read;

    entry.insert(u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    const QByteArray line = lineOf(entry);

    QFile sent(file());
    const bool isNew = !sent.exists();
    if (!sent.open(QIODevice::ReadWrite))
        return failure(sent.errorString());
    if (isNew)
        sent.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // Behind the last whole line: a broken one at the end goes.
    if (sent.size() != m_read && !sent.resize(m_read))
        return failure(sent.errorString());
    const bool isWritten = sent.seek(m_read) && sent.write(line) == line.size() && reachedDisk(sent) &&
                           sent.size() == m_read + line.size();
    if (!isWritten) {
        const QString reason = sent.errorString();
        sent.resize(m_read);
        return failure(sent.error() == QFileDevice::NoError ? QString() : reason);
    }
    if (isNew)
        syncFolder(m_folder);
    sent.close();
    return refresh();
}

void Ledger::move(const QString &issue, const QString &to)
{
    const auto moveIn = [&](auto &known) {
        if (known.contains(issue))
            known.insert(to, known.take(issue));
    };
    moveIn(m_covers);
    moveIn(m_drafts);
    moveIn(m_published);
    moveIn(m_traits);
}

void Ledger::apply(const QJsonObject &entry)
{
    ++m_revision;
    const auto text = [&entry](QLatin1StringView key) { return entry.value(key).toString(); };
    const QString event = text("event"_L1);
    const QString issue = text("issue"_L1);
    const QString account = text("account"_L1);
    const QDateTime time = QDateTime::fromString(text("time"_L1), Qt::ISODateWithMs);

    if (event == "picture"_L1) {
        m_pictures.insert(accountAndHash(account, text("hash"_L1).toLatin1()), text("address"_L1));
    } else if (event == "cover"_L1) {
        m_covers[issue].insert(accountAndHash(account, text("hash"_L1).toLatin1()), text("media"_L1));
    } else if (event == "cover-gone"_L1) {
        m_covers[issue].removeIf([&](const auto &cover) { return cover.key().startsWith(account + u' '); });
    } else if (event == "published"_L1) {
        if (text("address"_L1).isEmpty())
            m_published.remove(issue);
        else
            m_published.insert(issue, text("address"_L1));
    } else if (event == "renamed"_L1) {
        move(issue, text("to"_L1));
    } else if (event == "separate"_L1) {
        m_separate.insert({issue, text("earlier"_L1)});
        move(issue, text("earlier"_L1));
    } else if (event == "issue"_L1) {
        m_traits.insert(issue, {text("hash"_L1), text("title"_L1)});
    } else {
        DraftRecord &draft = m_drafts[issue][account];
        if (event == "preview"_L1) {
            draft.preview = text("address"_L1);
            return;
        }
        draft.time = time;
        if (event == "adding"_L1) {
            draft.state = DraftRecord::State::Unknown;
            draft.mediaId.clear();
            draft.preview.clear();
            draft.title = text("title"_L1);
            draft.coverMediaId = text("media"_L1);
        } else if (event == "not-added"_L1) {
            draft.state = DraftRecord::State::None;
        } else if (event == "there"_L1) {
            draft.state = DraftRecord::State::There;
            draft.mediaId = text("media"_L1);
            draft.title = text("title"_L1);
        } else if (event == "gone"_L1) {
            draft.state = DraftRecord::State::Gone;
        }
    }
}

Answer<std::unique_ptr<FileLock>> Ledger::lock(const QString &issue, const QString &appId) const
{
    if (!QDir().mkpath(m_folder))
        return failure(m_folder);
    const QByteArray name = QCryptographicHash::hash((issue + u'\n' + appId).toUtf8(), QCryptographicHash::Sha256);
    auto lock = FileLock::take(m_folder + u'/' + QString::fromLatin1(name.toHex().first(16)) + u".lock"_s);
    if (lock)
        return *std::move(lock);
    if (lock.error() == FileLock::Failure::Held)
        return std::unexpected(errorOf(PublishError::Kind::AlreadySending));
    return failure(m_folder);
}

std::optional<QString> Ledger::picture(const QString &appId, const QByteArray &hash) const
{
    const auto found = m_pictures.constFind(accountAndHash(appId, hash));
    return found == m_pictures.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> Ledger::cover(const QString &issue, const QString &appId, const QByteArray &hash) const
{
    const auto covers = m_covers.constFind(issue);
    if (covers == m_covers.cend())
        return std::nullopt;
    const auto found = covers->constFind(accountAndHash(appId, hash));
    return found == covers->cend() ? std::nullopt : std::optional(*found);
}

DraftRecord Ledger::draft(const QString &issue, const QString &appId) const
{
    return m_drafts.value(issue).value(appId);
}

QString Ledger::issueOf(const QString &appId, const QString &mediaId) const
{
    for (auto issue = m_drafts.cbegin(); issue != m_drafts.cend(); ++issue) {
        const DraftRecord record = issue->value(appId);
        if (record.state == DraftRecord::State::There && record.mediaId == mediaId)
            return issue.key();
    }
    return {};
}

bool Ledger::knows(const QString &issue) const
{
    return m_covers.contains(issue) || m_drafts.contains(issue) || m_published.contains(issue);
}

QStringList Ledger::issues() const
{
    return QSet<QString>(m_covers.keyBegin(), m_covers.keyEnd())
        .unite({m_drafts.keyBegin(), m_drafts.keyEnd()})
        .unite({m_published.keyBegin(), m_published.keyEnd()})
        .values();
}

IssueTraits Ledger::traits(const QString &issue) const
{
    return m_traits.value(issue);
}

bool Ledger::areSeparate(const QString &issue, const QString &earlier) const
{
    return m_separate.contains({issue, earlier});
}

QHash<QString, DraftRecord> Ledger::drafts(const QString &issue) const
{
    return m_drafts.value(issue);
}

QString Ledger::published(const QString &issue) const
{
    return m_published.value(issue);
}

Ledger::Noted Ledger::notePicture(const QString &appId, const QByteArray &hash, const QString &address)
{
    QJsonObject entry = about("picture", {}, appId);
    entry.insert(u"hash"_s, QString::fromLatin1(hash));
    entry.insert(u"address"_s, address);
    return note(entry);
}

Ledger::Noted Ledger::noteCover(const QString &issue, const QString &appId, const QByteArray &hash,
                                const QString &mediaId)
{
    QJsonObject entry = about("cover", issue, appId);
    entry.insert(u"hash"_s, QString::fromLatin1(hash));
    entry.insert(u"media"_s, mediaId);
    return note(entry);
}

Ledger::Noted Ledger::noteCoverGone(const QString &issue, const QString &appId)
{
    return note(about("cover-gone", issue, appId));
}

Ledger::Noted Ledger::noteAdding(const QString &issue, const QString &appId, const QString &title,
                                 const QString &coverMediaId)
{
    QJsonObject entry = about("adding", issue, appId);
    entry.insert(u"title"_s, title);
    entry.insert(u"media"_s, coverMediaId);
    return note(entry);
}

Ledger::Noted Ledger::noteInDoubt(const QString &issue, const QString &appId)
{
    return note(about("in-doubt", issue, appId)); // its time is all it says
}

Ledger::Noted Ledger::noteNotAdded(const QString &issue, const QString &appId)
{
    return note(about("not-added", issue, appId));
}

Ledger::Noted Ledger::noteThere(const QString &issue, const QString &appId, const QString &mediaId,
                                const QString &title)
{
    QJsonObject entry = about("there", issue, appId);
    entry.insert(u"media"_s, mediaId);
    entry.insert(u"title"_s, title);
    return note(entry);
}

Ledger::Noted Ledger::notePreview(const QString &issue, const QString &appId, const QString &address)
{
    QJsonObject entry = about("preview", issue, appId);
    entry.insert(u"address"_s, address);
    return note(entry);
}

Ledger::Noted Ledger::noteGone(const QString &issue, const QString &appId)
{
    return note(about("gone", issue, appId));
}

Ledger::Noted Ledger::notePublished(const QString &issue, const QString &address)
{
    QJsonObject entry = about("published", issue);
    entry.insert(u"address"_s, address);
    return note(entry);
}

Ledger::Noted Ledger::noteRenamed(const QString &from, const QString &to)
{
    QJsonObject entry = about("renamed", from);
    entry.insert(u"to"_s, to);
    return note(entry);
}

Ledger::Noted Ledger::noteSeparate(const QString &issue, const QString &earlier)
{
    QJsonObject entry = about("separate", issue);
    entry.insert(u"earlier"_s, earlier);
    return note(entry);
}

Ledger::Noted Ledger::noteTraits(const QString &issue, const IssueTraits &traits)
{
    QJsonObject entry = about("issue", issue);
    entry.insert(u"hash"_s, traits.hash);
    entry.insert(u"title"_s, traits.title);
    return note(entry);
}

} // namespace Jianbao::Publish
