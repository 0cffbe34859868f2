#include "finder.h"

#include "background.h"

#include <algorithm>

namespace Jianbao {

namespace {

/// Hits are mapped one by one: through a few replacements only, else they are looked for anew.
constexpr qsizetype mostMapped = 8;

} // namespace

Finder::Finder(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

Finder::~Finder()
{
    m_stop.request_stop();
    m_thread.clear();
}

void Finder::setDocument(Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_place = {};
    m_isReplacing = false;
    if (document)
        connect(document, &Document::textChanged, this, &Finder::follow);
    search(Then::Stay);
}

void Finder::setQuery(const SearchQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    search(Then::GoToNearest);
}

void Finder::setPlace(Span place)
{
    m_place = place;
    if (std::exchange(m_current, -1) >= 0)
        Q_EMIT changed();
}

void Finder::search(Then then)
{
    m_stop.request_stop();
    const quint64 job = ++m_job;
    m_then = then;
    m_isSearching = m_document && !m_query.pattern.isEmpty();
    if (!m_isSearching) {
        m_hits = {};
        m_current = -1;
        Q_EMIT changed();
        return;
    }
    m_stop = {};
    inBackground(
        m_thread,
        [text = m_document->text(), query = m_query, stop = m_stop.get_token()] { return findAll(text, query, stop); },
        this,
        [this, job](const Result<SearchHits> &hits) {
            if (job == m_job)
                take(hits);
        });
    Q_EMIT changed();
}

void Finder::take(const Result<SearchHits> &hits)
{
    m_isSearching = false;
    m_hits = hits.value_or(SearchHits{});
    const auto same = std::ranges::lower_bound(m_hits.spans, m_place.begin, {}, &Span::begin);
    m_current = m_then == Then::Stay && m_current >= 0 && same != m_hits.spans.end() && same->begin == m_place.begin
                    ? same - m_hits.spans.begin()
                    : -1;
    switch (std::exchange(m_then, Then::Stay)) {
    case Then::Stay:
        break;
    case Then::GoToNearest:
        if (!m_hits.spans.isEmpty())
            reach(same == m_hits.spans.end() ? 0 : same - m_hits.spans.begin());
        break;
    case Then::GoForward:
        goFrom(Direction::Forward);
        break;
    case Then::GoBackward:
        goFrom(Direction::Backward);
        break;
    }
    Q_EMIT changed();
    if (!hits)
        Q_EMIT failed(hits.error().message);
}

void Finder::follow(const TextChange &change)
{
    m_place = change.changes.map(m_place);
    if (m_query.pattern.isEmpty())
        return;
    if (change.changes.replacements().size() > mostMapped) {
        m_hits = {};
        m_current = -1;
    }
    for (Span &hit : m_hits.spans)
        hit = {change.changes.map(hit.begin, ChangeSet::Side::After),
               std::max(change.changes.map(hit.begin, ChangeSet::Side::After),
                        change.changes.map(hit.end, ChangeSet::Side::Before))};
    if (m_document && change.revision == m_document->revision())
        search(m_then);
}

void Finder::reach(qsizetype hit)
{
    m_current = hit;
    m_place = m_hits.spans.at(hit);
    Q_EMIT reached(m_place);
}

void Finder::go(Direction direction)
{
    if (m_isSearching) {
        m_then = direction == Direction::Forward ? Then::GoForward : Then::GoBackward;
        return;
    }
    goFrom(direction);
    Q_EMIT changed();
}

void Finder::goFrom(Direction direction)
{
    const QList<Span> &hits = m_hits.spans;
    if (hits.isEmpty())
        return;
    qsizetype next = 0;
    if (direction == Direction::Forward) {
        // From the current hit to the one behind it; from another place to one that may begin right there.
        next = m_current >= 0 ? m_current + 1
                              : std::ranges::lower_bound(hits, m_place.begin, {}, &Span::begin) - hits.begin();
    } else {
        next = (m_current >= 0 ? m_current
                               : std::ranges::lower_bound(hits, m_place.begin, {}, &Span::begin) - hits.begin()) -
               1;
    }
    const qsizetype inside = (next + hits.size()) % hits.size();
    reach(inside);
    if (inside != next)
        Q_EMIT wrapped(direction);
}

void Finder::replaceCurrent(const QString &with)
{
    if (m_isSearching || m_current < 0)
        return go(Direction::Forward);
    runReplacement([text = m_document->text(), query = m_query, hit = m_hits.spans.at(m_current),
                    with] { return replaceHit(text, query, hit, with); },
                   tr("replace"), Then::GoForward);
}

void Finder::replaceAll(const QString &with)
{
    if (!m_document || m_query.pattern.isEmpty())
        return;
    runReplacement(
        [text = m_document->text(), query = m_query, with] { return Jianbao::replaceAll(text, query, with); },
        tr("replace all"), Then::Stay);
}

void Finder::runReplacement(std::function<Result<Replaced>()> work, const QString &name, Then then)
{
    if (std::exchange(m_isReplacing, true))
        return;
    inBackground(
        m_thread, std::move(work), this,
        [this, name, then, document = m_document, revision = m_document->revision()](const Result<Replaced> &done) {
            if (document == m_document) // else the replacing was for another
                apply(done, revision, name, then);
        });
}

void Finder::apply(const Result<Replaced> &replaced, quint64 revision, const QString &name, Then then)
{
    m_isReplacing = false;
    if (!m_document)
        return;
    if (!replaced) {
        Q_EMIT failed(replaced.error().message);
        return;
    }
    if (m_document->revision() != revision) {
        Q_EMIT failed(tr("Not replaced: the text changed meanwhile."));
        return;
    }
    if (then == Then::GoForward) {
        // What was put in may hold the pattern again: go on behind it.
        const qsizetype end =
            replaced->changes.isEmpty() ? m_place.end : replaced->changes.map(m_place.end, ChangeSet::Side::After);
        const bool wasEmpty = m_place.isEmpty();
        m_document->apply(replaced->changes, {.name = name, .mergeKey = {}}, this);
        m_place = {end + (wasEmpty ? 1 : 0), end + (wasEmpty ? 1 : 0)};
        m_current = -1;
        search(Then::GoForward);
    } else {
        m_document->apply(replaced->changes, {.name = name, .mergeKey = {}}, this);
    }
    Q_EMIT this->replaced(replaced->count);
}

} // namespace Jianbao
