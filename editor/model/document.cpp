#include "document.h"

#include "backgroundparser.h"
#include "history.h"
#include "linediff.h"
#include "parser.h"
#include "storage.h"

#include <QLoggingCategory>
#include <QPointer>
#include <algorithm>
#include <deque>
#include <variant>

namespace Jianbao {

Snapshot snapshotOf(const Text &text, const Profile &profile)
{
    return {.text = text,
            .issue = std::make_shared<const Issue>(parseIssue(text, profile)),
            .revision = 0,
            .profile = std::make_shared<const Profile>(profile)};
}

namespace {

Q_LOGGING_CATEGORY(lcDocument, "jianbao.document")

/// A change of the text whose issue is not known yet.
struct UnparsedChange {
    ChangeSet changes;
    quint64 revision = 0; ///< of the text after it
    const QObject *origin = nullptr;
};

/// What historyChanged() speaks of.
struct HistoryState {
    bool canUndo = false;
    bool canRedo = false;
    QString undoName;
    QString redoName;

    friend bool operator==(const HistoryState &, const HistoryState &) = default;
};

} // namespace

struct Document::Private {
    Private(Document *document, const Snapshot &first)
        : q(document)
        , profile(first.profile)
        , text(first.text)
        , parsed{first.text, first.issue, revision, first.profile}
        , told(parsed)
    {
    }

    Snapshot parse() const
    {
        return {text, std::make_shared<const Issue>(parseIssue(text, *profile)), revision, profile};
    }
    bool isSettled() const { return parsed.revision == revision; }

    /// Makes the change and puts it down to be told; tell() must follow once the history has it too.
    void change(const ChangeSet &changes, const QObject *origin)
    {
        const Text before = std::exchange(text, changes.applyTo(text));
        unparsed.push_back({changes, ++revision, origin});
        news.emplace_back(TextChange{changes, before, text, revision, origin});
        if (!parser || text.size() < leastInBackground)
            takeIn(parse());
        else
            parser->parse({text, revision});
    }

    /// Puts down to be told what the changes up to this state mean.
    void takeIn(const Snapshot &snapshot)
    {
        if (snapshot.revision <= parsed.revision)
            return;
        DocumentChange change{{}, std::exchange(parsed, snapshot), snapshot, unparsed.front().origin};
        while (!unparsed.empty() && unparsed.front().revision <= snapshot.revision) {
            const UnparsedChange &next = unparsed.front();
            change.changes = change.changes.isEmpty() ? next.changes : change.changes.then(next.changes);
            if (next.origin != change.origin)
                change.origin = nullptr;
            unparsed.pop_front();
        }
        news.emplace_back(std::move(change));
    }

    void parseNow()
    {
        if (isSettled())
            return;
        if (auto issue = parser->wait(revision))
            takeIn({text, std::move(issue), revision, profile});
        else
            takeIn(parse());
    }

    HistoryState historyState() const
    {
        return {history.canUndo(), history.canRedo(), history.undoName(), history.redoName()};
    }

    /// Tells of all that is not told yet. A slot that edits gets back here: its changes then wait for the loop below.
    /// History and cleanness are told when a transaction is over: until then they flicker.
    void tell()
    {
        if (std::exchange(telling, true))
            return;
        const QPointer<Document> alive = q; // a slot may delete the document
        for (;;) {
            if (!news.empty()) {
                const auto next = std::move(news.front());
                news.pop_front();
                if (const auto *textChange = std::get_if<TextChange>(&next)) {
                    Q_EMIT q->textChanged(*textChange);
                } else {
                    const auto &change = std::get<DocumentChange>(next);
                    told = change.after;
                    Q_EMIT q->changed(change);
                }
            } else if (history.isInTransaction()) {
                break;
            } else if (const HistoryState now = historyState(); now != toldHistory) {
                toldHistory = now;
                Q_EMIT q->historyChanged();
            } else if (const bool clean = history.isClean(); clean != toldClean) {
                toldClean = clean;
                Q_EMIT q->cleanChanged(clean);
            } else {
                break;
            }
            if (!alive)
                return;
        }
        telling = false;
    }

    Document *const q;
    std::shared_ptr<const Profile> profile;
    Text text;
    quint64 revision = 1;
    Snapshot parsed; ///< the newest that is known
    Snapshot told;
    History history;

    BackgroundParser *parser = nullptr; ///< a child of the document
    qsizetype leastInBackground = 0;

    std::deque<UnparsedChange> unparsed; ///< from `parsed` to `text`
    std::deque<std::variant<TextChange, DocumentChange>> news;
    HistoryState toldHistory;
    bool toldClean = true;
    bool telling = false;
};

Document::Document(const Text &text, const Profile &profile, QObject *parent)
    : Document(snapshotOf(text, profile), parent)
{
}

Document::Document(const Snapshot &first, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, first))
{
}

Document::~Document() = default;

void Document::parseInBackground(qsizetype bytes)
{
    d->leastInBackground = bytes;
    if (d->parser)
        return;
    d->parser = new BackgroundParser(*d->profile, this);
    connect(d->parser, &BackgroundParser::parsed, this,
            [this](const TextState &state, const std::shared_ptr<const Issue> &issue) {
                d->takeIn({state.text, issue, state.revision, d->profile});
                d->tell();
            });
}

const Text &Document::text() const
{
    return d->text;
}

quint64 Document::revision() const
{
    return d->revision;
}

bool Document::isSettled() const
{
    return d->isSettled();
}

const Snapshot &Document::snapshot() const
{
    if (!d->isSettled()) {
        d->parseNow();
        // Told later: who only asks does not expect to be told.
        QMetaObject::invokeMethod(d->q, [this] { d->tell(); }, Qt::QueuedConnection);
    }
    return d->parsed;
}

const Snapshot &Document::lastTold() const
{
    return d->told;
}

void Document::settle()
{
    d->parseNow();
    d->tell();
}

const Profile &Document::profile() const
{
    return *d->profile;
}

void Document::setProfile(const Profile &profile)
{
    if (profile == *d->profile)
        return;
    if (profile.readsLike(*d->profile)) {
        d->profile = std::make_shared<const Profile>(profile);
        d->parsed.profile = d->told.profile = d->profile;
        return;
    }
    settle(); // of what was read with the old one views are told before they start over
    d->profile = std::make_shared<const Profile>(profile);
    if (d->parser) {
        delete std::exchange(d->parser, nullptr);
        parseInBackground(d->leastInBackground);
    }
    ++d->revision;
    d->parsed = d->parse();
    d->told = d->parsed;
    Q_EMIT profileChanged();
}

void Document::apply(const ChangeSet &changes, const EditKind &kind, const QObject *origin)
{
    if (changes.isEmpty())
        return;
    if (!changes.fits(text())) {
        qCWarning(lcDocument, "An edit reaches beyond the text and was not made.");
        return;
    }
    if (changes.growth() > 0 && text().size() + changes.growth() > Storage::maximumFileSize) {
        Q_EMIT refused(tr("Not done: an issue can have %1 MB, and this would make it longer.")
                           .arg(Storage::maximumFileSize / (1024 * 1024)));
        return;
    }
    d->history.add(changes.inverted(text()), kind.name, kind.mergeKey);
    d->change(changes, origin);
    d->tell();
}

bool Document::isOnlyAheadBy(const QObject *origin) const
{
    return d->told.revision == d->parsed.revision &&
           std::ranges::all_of(d->unparsed, [origin](const UnparsedChange &change) { return change.origin == origin; });
}

void Document::applyToLastTold(const ChangeSet &changes, const EditKind &kind, const QObject *origin)
{
    if (!isOnlyAheadBy(origin)) {
        qCWarning(lcDocument, "An edit was made for a text that others have changed since, and was not made.");
        return;
    }
    ChangeSet since;
    for (const UnparsedChange &change : d->unparsed)
        since = since.then(change.changes);
    // Only what differs, as if each key had been applied by itself: undo shows where it was.
    const ChangeSet anew = since.inverted(d->told.text).then(changes);
    QList<Replacement> differences;
    for (const auto &[at, with] : anew.replacements())
        differences += ChangeSet::between(text().slice(at), with, at.begin).replacements();
    apply(ChangeSet::of(std::move(differences)), kind, origin);
}

void Document::replaceText(QByteArrayView bytes, const QString &name, const QObject *origin)
{
    apply(lineDifference(text(), Text(bytes.toByteArray())), {.name = name, .mergeKey = {}}, origin);
}

void Document::endMerging()
{
    d->history.endMerging();
}

bool Document::canUndo() const
{
    return d->history.canUndo();
}

bool Document::canRedo() const
{
    return d->history.canRedo();
}

QString Document::undoName() const
{
    return d->history.undoName();
}

QString Document::redoName() const
{
    return d->history.redoName();
}

void Document::undo()
{
    if (!canUndo())
        return;
    d->change(d->history.undo(text()), nullptr);
    d->tell();
}

void Document::redo()
{
    if (!canRedo())
        return;
    d->change(d->history.redo(text()), nullptr);
    d->tell();
}

void Document::setHistoryLimit(qsizetype bytes)
{
    d->history.setLimit(bytes);
    d->tell();
}

bool Document::isClean() const
{
    return d->history.isClean();
}

void Document::markClean()
{
    d->history.markClean();
    d->tell();
}

Document::Transaction::Transaction(Document &document, QString name)
    : m_document(document)
    , m_id(document.d->history.begin(name))
{
}

Document::Transaction::~Transaction()
{
    if (const ChangeSet back = m_document.d->history.takeBack(m_id); !back.isEmpty())
        m_document.d->change(back, nullptr);
    m_document.d->tell();
}

void Document::Transaction::commit()
{
    m_document.d->history.commit(m_id);
    m_document.d->tell();
}

} // namespace Jianbao
