#include "recoverykeeper.h"

#include "background.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jianbao {

namespace {

/// Less than a second in all, with time for the disk.
constexpr auto pause = 500ms;

QString folder(QLatin1StringView name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + name;
}

/// Reads what `store` holds for a file; nothing when that is what the file holds.
std::optional<LostEdits> lostEdits(const RecoveryStore &store, const QString &path, const Text &fileText,
                                   const QByteArray &fingerprint)
{
    const std::optional<RecoveryEntry> entry = store.entry(path);
    if (!entry)
        return std::nullopt;
    const Result<Text> text = store.read(*entry);
    if (!text || *text == fileText)
        return std::nullopt;
    return LostEdits{*text, entry->savedAt, entry->base == fingerprint};
}

std::optional<LostEdits> findLostEdits(const RecoveryStore &present, const RecoveryStore &undecided,
                                       const QString &path, const Text &fileText, const QByteArray &fingerprint)
{
    auto edits = lostEdits(present, path, fileText, fingerprint);
    if (!edits)
        return lostEdits(undecided, path, fileText, fingerprint);
    if (!edits->fileIsTheSame && undecided.put(path, edits->text, present.entry(path)->base))
        present.remove(path);
    return edits;
}

} // namespace

RecoveryKeeper::RecoveryKeeper(QObject *parent)
    : QObject(parent)
    , m_present(folder("recovery"_L1))
    , m_undecided(folder("recovery-undecided"_L1))
{
    m_disk.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &RecoveryKeeper::putAside);
}

RecoveryKeeper::~RecoveryKeeper()
{
    m_disk.waitForDone();
}

void RecoveryKeeper::lookFor(const QString &path, const Text &fileText, const QByteArray &fingerprint)
{
    const auto look = [present = m_present, undecided = m_undecided, path, fileText, fingerprint] {
        return findLostEdits(present, undecided, path, fileText, fingerprint);
    };
    inBackground(m_disk, look, this, [this, path](const std::optional<LostEdits> &edits) {
        if (edits)
            Q_EMIT found(path, *edits);
    });
}

void RecoveryKeeper::noteUnsaved(const QString &path, const Text &text, const QByteArray &base)
{
    m_unsaved = {path, text, base};
    if (!m_soon.isActive()) // not started anew: who types on without a pause is kept safe too
        m_soon.start();
}

void RecoveryKeeper::putAside()
{
    inBackground(
        m_disk,
        [store = m_present, unsaved = m_unsaved] { return store.put(unsaved.path, unsaved.text, unsaved.base); }, this,
        [this](const Result<void> &done) {
            if (!done && !m_hasFailed)
                Q_EMIT failed(done.error().message);
            m_hasFailed = !done;
        });
}

void RecoveryKeeper::putAsideNow()
{
    if (m_soon.isActive()) {
        m_soon.stop();
        putAside();
    }
    m_disk.waitForDone();
}

void RecoveryKeeper::noteSettled(const QString &path)
{
    m_soon.stop();
    m_disk.start([store = m_present, path] { return store.remove(path); });
}

void RecoveryKeeper::copyTo(const QString &path, const Text &text, const QByteArray &base)
{
    m_disk.start([store = m_present, path, text, base] { return store.put(path, text, base); });
}

void RecoveryKeeper::noteRenamed(const QString &from, const QString &to)
{
    if (m_soon.isActive() && m_unsaved.path == from)
        m_unsaved.path = to;
    m_disk.start([present = m_present, undecided = m_undecided, from, to] {
        if (const auto entry = undecided.entry(from)) {
            const Result<Text> text = undecided.read(*entry);
            if (text && undecided.put(to, *text, entry->base))
                undecided.remove(from);
        }
        return present.remove(from);
    });
}

void RecoveryKeeper::forget(const QString &path)
{
    m_disk.start([store = m_present, path] { return store.remove(path); });
}

void RecoveryKeeper::noteDecided(const QString &path)
{
    if (m_soon.isActive()) { // what was taken over is put aside under its new name first
        m_soon.stop();
        putAside();
    }
    m_disk.start([store = m_undecided, path] { return store.remove(path); });
}

} // namespace Jianbao
