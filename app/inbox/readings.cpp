#include "readings.h"

#include "fields.h"
#include "followspans.h"

#include <QHash>
#include <algorithm>

namespace Jianbao {

namespace {

struct Place {
    Span span;
    const Item *item;
};

QList<Place> placesOf(const Issue &issue)
{
    QList<Place> places;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items)
            places.append({item.span, &item});
    }
    return places;
}

} // namespace

const Reading *Readings::at(Span item) const
{
    const auto found = std::ranges::find(m_all, item, &Reading::item);
    return found == m_all.end() ? nullptr : &*found;
}

void Readings::add(const Reading &reading)
{
    takeAt(reading.item);
    const auto behind =
        std::ranges::upper_bound(m_all, reading.item.begin, {}, [](const Reading &other) { return other.item.begin; });
    m_all.insert(behind, reading);
}

std::optional<Reading> Readings::take(qint64 id)
{
    const auto found = std::ranges::find(m_all, id, &Reading::id);
    return found == m_all.end() ? std::nullopt : std::optional(m_all.takeAt(found - m_all.begin()));
}

std::optional<Reading> Readings::takeAt(Span item)
{
    const auto found = std::ranges::find(m_all, item, &Reading::item);
    return found == m_all.end() ? std::nullopt : std::optional(m_all.takeAt(found - m_all.begin()));
}

void Readings::fail(qint64 id, const CaptureError &error)
{
    if (const auto found = std::ranges::find(m_all, id, &Reading::id); found != m_all.end())
        found->error = error;
}

QList<Reading> Readings::takeAll()
{
    return std::exchange(m_all, {});
}

QList<Reading> Readings::follow(const DocumentChange &change)
{
    if (m_all.isEmpty())
        return {};
    const QList<Place> places = placesOf(*change.after.issue);
    QList<Span> before;
    for (const Reading &reading : std::as_const(m_all))
        before.append(reading.item);
    QList<Span> now;
    for (const Place &place : places)
        now.append(place.span);
    const QList<qsizetype> followed = followSpans(before, change.changes, now);

    const auto linkOf = [&](qsizetype place) {
        return places[place].item->url ? readItem(change.after.text, *places[place].item).url : QString();
    };
    QList<bool> taken(places.size(), false);
    QList<qsizetype> found(m_all.size(), -1);
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (followed[i] >= 0 && linkOf(followed[i]) == m_all[i].url) {
            found[i] = followed[i];
            taken[followed[i]] = true;
        }
    }
    QHash<QString, QList<qsizetype>> elsewhere;
    if (found.contains(-1)) {
        for (qsizetype place = 0; place < places.size(); ++place) {
            if (!taken[place])
                elsewhere[linkOf(place)].append(place);
        }
    }
    QList<Reading> kept;
    QList<Reading> gone;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (found[i] < 0 && !elsewhere.value(m_all[i].url).isEmpty())
            found[i] = elsewhere[m_all[i].url].takeFirst();
        const bool isDone = found[i] >= 0 && m_all[i].error && places[found[i]].item->state == Item::State::Complete;
        if (found[i] < 0 || isDone) {
            gone.append(m_all[i]);
            continue;
        }
        m_all[i].item = places[found[i]].span;
        kept.append(m_all[i]);
    }
    std::ranges::stable_sort(kept, {}, [](const Reading &reading) { return reading.item.begin; });
    m_all = kept;
    return gone;
}

std::optional<ItemPath> pathOf(const Issue &issue, Span item)
{
    for (qsizetype section = 0; section < issue.sections.size(); ++section) {
        const auto found = std::ranges::find(issue.sections[section].items, item, &Item::span);
        if (found != issue.sections[section].items.end())
            return ItemPath{section, found - issue.sections[section].items.begin()};
    }
    return std::nullopt;
}

} // namespace Jianbao
