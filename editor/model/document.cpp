#include "document.h"

#include "history.h"
#include "parser.h"

#include <QLoggingCategory>
#include <QPointer>
#include <deque>

namespace Jianbao {

namespace {

Q_LOGGING_CATEGORY(lcDocument, "jianbao.document")

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
    Private(Document *document, Text text, Profile p)
        : q(document)
        , profile(std::move(p))
    {
        set(std::move(text));
    }

    void set(Text text)
    {
        auto issue = std::make_shared<const Issue>(parseIssue(text, profile));
        snapshot = {std::move(text), std::move(issue), snapshot.revision + 1};
    }

    /// Makes the change and puts it down to be told; tell() must follow once the history has it too.
    void change(ChangeSet changes, const QObject *origin)
    {
        Snapshot before = snapshot;
        set(changes.applyTo(before.text));
        untold.push_back({std::move(changes), std::move(before), snapshot, origin});
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
            if (!untold.empty()) {
                const DocumentChange next = std::move(untold.front());
                untold.pop_front();
                Q_EMIT q->changed(next);
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
    const Profile profile;
    Snapshot snapshot;
    History history;

    std::deque<DocumentChange> untold;
    HistoryState toldHistory;
    bool toldClean = true;
    bool telling = false;
};

Document::Document(Text text, Profile profile, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(text), std::move(profile)))
{
}

Document::~Document() = default;

const Snapshot &Document::snapshot() const
{
    return d->snapshot;
}

const Profile &Document::profile() const
{
    return d->profile;
}

void Document::apply(const ChangeSet &changes, const EditKind &kind, const QObject *origin)
{
    if (changes.isEmpty())
        return;
    if (!changes.fits(text())) {
        qCWarning(lcDocument, "An edit reaches beyond the text and was not made.");
        return;
    }
    d->history.add(changes.inverted(text()), kind.name, kind.mergeKey);
    d->change(changes, origin);
    d->tell();
}

void Document::replaceText(QByteArrayView bytes, const QString &name, const QObject *origin)
{
    apply(ChangeSet::between(text().bytes(), bytes), {.name = name, .mergeKey = {}}, origin);
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
    if (ChangeSet back = m_document.d->history.takeBack(m_id); !back.isEmpty())
        m_document.d->change(std::move(back), nullptr);
    m_document.d->tell();
}

void Document::Transaction::commit()
{
    m_document.d->history.commit(m_id);
    m_document.d->tell();
}

} // namespace Jianbao
