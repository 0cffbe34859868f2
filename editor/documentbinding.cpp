#include "documentbinding.h"

#include "inputguard.h"
#include "shownedit.h"

#include <QScopedValueRollback>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// A run of whole lines in the text before and after a change; outside of them both texts are the same.
struct ChangedLines {
    Span before;
    Span after;
};

/// Lines are independent of each other in how they are shown, so each run can be compared by itself. A run takes in the
/// neighbours of a changed byte: one byte more or less may join or part a CR LF or a multi-byte character.
QList<ChangedLines> changedLines(const ChangeSet &changes, const Text &before)
{
    QList<ChangedLines> runs;
    qsizetype growth = 0;
    for (const auto &[at, with] : changes.replacements()) {
        const qsizetype begin = before.line(before.lineAt(std::max<qsizetype>(at.begin - 1, 0))).begin;
        const qsizetype end = before.fullLine(before.lineAt(at.end)).end;
        const qsizetype grown = growth + with.size() - at.size();
        if (!runs.isEmpty() && begin < runs.last().before.end) {
            runs.last().before.end = std::max(runs.last().before.end, end);
            runs.last().after.end = runs.last().before.end + grown;
        } else {
            runs.append({.before = {begin, end}, .after = {begin + growth, end + grown}});
        }
        growth = grown;
    }
    return runs;
}

Span clipped(Span span, Span to)
{
    const qsizetype begin = std::clamp(span.begin, to.begin, to.end);
    return {begin, std::clamp(span.end, begin, to.end)};
}

} // namespace

DocumentBinding::DocumentBinding(QTextDocument &shown, InputGuard &input, QObject *parent)
    : QObject(parent)
    , m_shown(shown)
    , m_input(input)
{
    m_shown.setUndoRedoEnabled(false);
    connect(&m_shown, &QTextDocument::contentsChange, this, &DocumentBinding::noteChange);
    connect(&m_input, &InputGuard::committed, this, [this] {
        if (m_deferred.isEmpty()) // else it would show changes in the middle of the composition
            flush();
    });
    connect(&m_input, &InputGuard::composed, this, [this] {
        flush();
        if (!m_deferred.isEmpty() && m_target.document)
            refresh(std::exchange(m_deferred, {}), m_target.document->text());
    });
    connect(&m_input, &InputGuard::left, this, [this] {
        if (m_target.document)
            m_target.document->endMerging();
    });
}

void DocumentBinding::bind(Target target)
{
    release();
    m_target = std::move(target);
    connect(m_target.document, &Document::textChanged, this, &DocumentBinding::follow);
    load();
}

void DocumentBinding::bindAll(Document *document, QString editName, QByteArray owner)
{
    const qsizetype mark = document->text().bytes().startsWith("\xEF\xBB\xBF") ? 3 : 0;
    bind({.document = document,
          .region = {mark, document->text().size()},
          .editName = std::move(editName),
          .owner = std::move(owner)});
    m_bindsAll = true;
}

void DocumentBinding::release()
{
    m_input.abandonComposition();
    if (m_target.document)
        disconnect(m_target.document, nullptr, this, nullptr);
    m_target = {};
    m_bindsAll = false;
    m_pending.reset();
    m_deferred = {};
    m_text = {};
    const QScopedValueRollback refreshing(m_refreshing, true);
    m_shown.setPlainText({});
}

void DocumentBinding::load()
{
    const QScopedValueRollback refreshing(m_refreshing, true);
    m_text = m_target.document->text();
    m_revision = m_target.document->revision();
    m_shown.setPlainText(shownSlice(m_text, m_target.region));
}

qsizetype DocumentBinding::toOffset(int position) const
{
    return m_text.fromShown(m_text.toShown(m_target.region.begin) + position);
}

int DocumentBinding::toPosition(qsizetype offset) const
{
    const Span region = m_target.region;
    const qsizetype position =
        m_text.toShown(std::clamp(offset, region.begin, region.end)) - m_text.toShown(region.begin);
    return int(std::clamp<qsizetype>(position, 0, m_shown.characterCount() - 1));
}

void DocumentBinding::noteCursor()
{
    const bool moved = !std::exchange(m_editedSinceCursor, false) && !m_refreshing && !m_input.isUnsettled();
    if (moved && m_target.document && m_input.hasFocus())
        m_target.document->endMerging();
}

void DocumentBinding::noteChange(int position, int removed, int added)
{
    if (m_refreshing || !m_target.document)
        return;
    // The mark at the document's end counts as changed when its first block is replaced.
    const int excess = std::max(0, position + added - (m_shown.characterCount() - 1));
    Pending change{.from = position, .before = removed - excess, .after = added - excess};
    if (m_pending) {
        const Pending first = *m_pending;
        const qsizetype from = std::min(first.from, change.from);
        const qsizetype end = std::max(first.from + first.after, change.from + change.before);
        change = {.from = from,
                  .before = end - first.after + first.before - from,
                  .after = end - change.before + change.after - from};
    }
    m_pending = change;
    if (!m_input.isUnsettled())
        flush();
}

void DocumentBinding::flush()
{
    if (!m_pending || !m_target.document)
        return;
    Pending change = *std::exchange(m_pending, std::nullopt);
    // Never half a surrogate pair: its bytes are one character.
    if (change.from > 0 && m_shown.characterAt(int(change.from) - 1).isHighSurrogate()) {
        --change.from;
        ++change.before;
        ++change.after;
    }
    if (m_shown.characterAt(int(change.from + change.after)).isLowSurrogate()) {
        ++change.before;
        ++change.after;
    }

    const QString typed = plainText(m_shown, change.from, change.after);
    const QString inserted = storable(typed);
    const qsizetype base = m_text.toShown(m_target.region.begin);
    const auto bytesOf = [&](qsizetype from, qsizetype length) {
        return Span{m_text.fromShown(base + from), m_text.fromShown(base + from + length)};
    };
    const QString removed = shownSlice(m_text, bytesOf(change.from, change.before));
    const TextDifference diff = difference(removed, inserted);
    if (diff.isEmpty())
        return; // only the looks changed: an input method's text came or went
    const QString added = inserted.sliced(diff.at, diff.after);
    const EditStep step =
        classifyEdit(QStringView(removed).sliced(diff.at, diff.before), added, m_input.isCommitting());
    m_editedSinceCursor = true;
    if (diff.before > 0 && diff.after > 0)
        m_target.document->endMerging(); // typing over a selection begins anew
    applyReplacement(bytesOf(change.from + diff.at, diff.before), added, step);
    // Half pairs became U+FFFD, or broken bytes that a deletion brought together became a character. Not now: a
    // QTextDocument must not be changed while it tells of a change.
    if (typed != inserted || m_shown.characterCount() - 1 != shownSize())
        QMetaObject::invokeMethod(this, &DocumentBinding::resynchronize, Qt::QueuedConnection);
    Q_EMIT edited();
}

void DocumentBinding::applyReplacement(Span at, const QString &shown, EditStep step)
{
    Document &document = *m_target.document;
    QByteArray bytes = encodeShown(shown, m_text.lineBreak());
    const bool hadDeferred = !m_deferred.isEmpty();
    if (const ChangeSet elsewhere = std::exchange(m_deferred, {}); hadDeferred) {
        const qsizetype begin = elsewhere.map(at.begin, ChangeSet::Side::After);
        at = {begin, std::max(begin, elsewhere.map(at.end, ChangeSet::Side::Before))};
        m_target.region = elsewhere.map(m_target.region);
        at = clipped(at, m_target.region);
    }

    const bool opensBlock = !m_bindsAll && m_target.region.isEmpty();
    const BlockPadding padding = opensBlock ? blockPadding(document.text(), at.begin) : BlockPadding{};
    const Span core{at.begin + padding.before.size(), at.begin + padding.before.size() + bytes.size()};
    const quint64 before = document.revision();
    document.apply(ChangeSet::replace(at, padding.before + bytes + padding.after),
                   {.name = m_target.editName, .mergeKey = mergeKey(m_target.owner, step)}, this);
    if (opensBlock && document.revision() != before)
        m_target.region = core;
    m_text = document.text();
    if (hadDeferred)
        resynchronize();
}

void DocumentBinding::follow(const TextChange &change)
{
    if (change.revision <= m_revision)
        return; // made before the text was bound, told after it
    m_revision = change.revision;
    if (change.origin == this) {
        m_target.region = change.changes.map(m_target.region);
        m_text = change.after;
    } else if (m_input.isUnsettled() || m_pending) {
        m_deferred = m_deferred.then(change.changes);
    } else {
        refresh(change.changes, change.after);
    }
}

void DocumentBinding::refresh(const ChangeSet &changes, const Text &after)
{
    const Text before = std::exchange(m_text, after);
    const Span oldRegion = m_target.region;
    m_target.region = changes.map(oldRegion);
    if (m_target.region.size() > std::max(m_target.longest, oldRegion.size())) {
        Q_EMIT outgrown();
        return;
    }
    const qsizetype base = before.toShown(oldRegion.begin);

    Q_EMIT aboutToRefresh();
    const QList<ChangedLines> runs = changedLines(changes, before);
    for (qsizetype i = runs.size(); i-- > 0;) {
        const Span from = clipped(runs[i].before, oldRegion);
        const QString was = shownSlice(before, from);
        const QString is = shownSlice(after, clipped(runs[i].after, m_target.region));
        const TextDifference diff = difference(was, is);
        if (!diff.isEmpty())
            replaceShown(before.toShown(from.begin) - base + diff.at, diff.before, is.sliced(diff.at, diff.after));
    }
    if (m_shown.characterCount() - 1 != shownSize())
        resynchronize(); // the change crossed the region's edge
    Q_EMIT refreshed();
}

qsizetype DocumentBinding::shownSize() const
{
    return m_text.toShown(m_target.region.end) - m_text.toShown(m_target.region.begin);
}

void DocumentBinding::resynchronize()
{
    const QString is = shownSlice(m_text, m_target.region);
    const TextDifference diff = difference(plainText(m_shown), is);
    if (!diff.isEmpty())
        replaceShown(diff.at, diff.before, is.sliced(diff.at, diff.after));
}

void DocumentBinding::replaceShown(qsizetype from, qsizetype removed, const QString &inserted)
{
    const QScopedValueRollback refreshing(m_refreshing, true);
    const int last = m_shown.characterCount() - 1;
    QTextCursor cursor(&m_shown);
    cursor.setPosition(int(std::min<qsizetype>(from, last)));
    cursor.setPosition(int(std::min<qsizetype>(from + removed, last)), QTextCursor::KeepAnchor);
    cursor.insertText(inserted);
}

} // namespace Jianbao
