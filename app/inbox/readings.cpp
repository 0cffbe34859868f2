#include "readings.h"

#include "fields.h"
#include "followspans.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace Jianbao {

namespace {

constexpr qsizetype mostGone = 50; ///< who goes back further than that asks anew

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
    m_gone.clear();
    return std::exchange(m_all, {});
}

void Readings::remember(const Reading &reading, const Snapshot &before)
{
    const auto path = pathOf(*before.issue, reading.item);
    if (!path)
        return;
    const Item &item = before.issue->sections.at(path->section).items.at(path->item);
    if (!item.url)
        return;
    m_gone.prepend({reading, before.text.slice(*item.url).toByteArray()});
    m_gone.resize(std::min(m_gone.size(), mostGone));
}

QList<Reading> Readings::takeThoseBack(const Snapshot &after)
{
    QList<Reading> back;
    if (m_gone.isEmpty())
        return back;
    QSet<qsizetype> read;
    for (const Reading &reading : std::as_const(m_all))
        read.insert(reading.item.begin);
    for (const Place &place : placesOf(*after.issue)) {
        if (!place.item->url || read.contains(place.span.begin))
            continue;
        const QByteArrayView link = after.text.slice(*place.item->url);
        const auto found = std::ranges::find(m_gone, link, &Gone::link);
        if (found == m_gone.end())
            continue;
        back.append(m_gone.takeAt(found - m_gone.begin()).reading);
        back.last().item = place.span;
    }
    return back;
}

ReadingNews Readings::follow(const DocumentChange &change)
{
    ReadingNews news;
    if (m_all.isEmpty()) {
        news.back = takeThoseBack(change.after);
        return news;
    }
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
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (found[i] < 0 && !elsewhere.value(m_all[i].url).isEmpty())
            found[i] = elsewhere[m_all[i].url].takeFirst();
        const bool isDone = found[i] >= 0 && m_all[i].error && places[found[i]].item->state == Item::State::Complete;
        if (found[i] < 0 || isDone) {
            news.gone.append(m_all[i]);
            if (!isDone)
                remember(m_all[i], change.before);
            continue;
        }
        m_all[i].item = places[found[i]].span;
        kept.append(m_all[i]);
    }
    std::ranges::stable_sort(kept, {}, [](const Reading &reading) { return reading.item.begin; });
    m_all = kept;
    news.back = takeThoseBack(change.after);
    return news;
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
