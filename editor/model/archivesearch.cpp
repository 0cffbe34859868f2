#include "archivesearch.h"

#include "archivewalk.h"
#include "canonicalurl.h"

#include <algorithm>
#include <array>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar between(u'\n'); // no word holds it

QChar folded(QChar character)
{
    const char16_t code = character.unicode();
    if (code == u'\u3000')
        return u' ';
    if (code >= u'\uFF01' && code <= u'\uFF5E')
        return QChar(char16_t(code - 0xFEE0)).toCaseFolded();
    return character.toCaseFolded();
}

/// The first place at or behind `from`. A character is found faster than a word, and one of a Chinese word is rare.
qsizetype indexOf(QStringView text, QStringView word, qsizetype from, qsizetype end)
{
    const qsizetype last = end - word.size();
    for (qsizetype at = from; at <= last; ++at) {
        at = text.indexOf(word.front(), at);
        if (at < 0 || at > last)
            return -1;
        if (text.sliced(at, word.size()) == word)
            return at;
    }
    return -1;
}

bool holds(QStringView text, QStringView word, qsizetype from, qsizetype end)
{
    return indexOf(text, word, from, end) >= 0;
}

bool isDate(QStringView word)
{
    return !word.isEmpty() && dateInPath(word) == word;
}

} // namespace

QString foldedForSearch(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, result.begin(), folded);
    return result;
}

SearchWords::SearchWords(QStringView typed)
    : m_url(typed.contains(u"://") ? canonicalUrl(typed) : QString())
{
    for (const QString &word : foldedForSearch(typed).simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (m_words.size() < mostWords && !m_words.contains(word))
            m_words.append(word);
    }
}

QList<SearchWords::Range> SearchWords::rangesIn(QStringView text) const
{
    const QString within = foldedForSearch(text);
    QList<Range> ranges;
    for (const QString &word : m_words) {
        for (qsizetype at = indexOf(within, word, 0, within.size()); at >= 0;
             at = indexOf(within, word, at + word.size(), within.size()))
            ranges.append({at, word.size()});
    }
    std::ranges::sort(ranges, {}, &Range::from);
    QList<Range> disjoint;
    for (const Range range : std::as_const(ranges)) {
        if (!disjoint.isEmpty() && range.from <= disjoint.last().from + disjoint.last().length) {
            const qsizetype end = std::max(disjoint.last().from + disjoint.last().length, range.from + range.length);
            disjoint.last().length = end - disjoint.last().from;
        } else {
            disjoint.append(range);
        }
    }
    return disjoint;
}

ArchiveSearch::ArchiveSearch(const Archive &archive)
    : m_archive(archive)
{
    QList<Entry> entries;
    for (const QString &key : archive.newestFirst()) {
        const ArchivedIssue &issue = *archive.issues().constFind(key);
        Entry entry{key, issue.date, {}, {}};
        QString text;
        for (const ArchivedItem &item : issue.items) {
            Part part;
            part.title = text.size();
            text += item.values.title + between;
            part.source = text.size();
            text += item.values.source + between;
            for (const QString &tag : item.values.tags)
                text += tag + between;
            part.summary = text.size();
            text += item.values.summary + between;
            entry.parts.append(part);
        }
        entry.text = foldedForSearch(text);
        entries.append(std::move(entry));
    }
    m_entries = std::make_shared<const QList<Entry>>(std::move(entries));
}

void ArchiveSearch::findIn(const Entry &entry, const QStringList &words, QList<ArchiveHit> *found)
{
    const QStringView text = entry.text;
    for (const QString &word : words) {
        if (!holds(text, word, 0, text.size()))
            return;
    }
    // The longest word is the rarest: only the items that hold it are looked at.
    const QString &rarest = *std::ranges::max_element(words, {}, &QString::size);
    qsizetype from = 0;
    while (true) {
        const qsizetype at = indexOf(text, rarest, from, text.size());
        if (at < 0)
            return;
        const auto behind = std::ranges::upper_bound(entry.parts, at, {}, &Part::title);
        const qsizetype item = behind - entry.parts.begin() - 1;
        const Part &part = entry.parts.at(item);
        const qsizetype end = behind == entry.parts.end() ? text.size() : behind->title;
        from = end;
        const auto holdsAll = [&](qsizetype until) {
            return std::ranges::all_of(words,
                                       [&](const QString &word) { return holds(text, word, part.title, until); });
        };
        if (holdsAll(part.source))
            found->append({entry.key, item, ArchiveHit::Place::Title});
        else if (holdsAll(part.summary))
            found->append({entry.key, item, ArchiveHit::Place::Source});
        else if (holdsAll(end))
            found->append({entry.key, item, ArchiveHit::Place::Summary});
    }
}

void ArchiveSearch::findAddress(const SearchWords &words, const QString &except, QList<ArchiveHit> *found) const
{
    for (const Entry &entry : *m_entries) {
        const ArchivedIssue &issue = *m_archive.issues().constFind(entry.key);
        for (qsizetype item = 0; item < issue.items.size() && issue.path != except; ++item) {
            if (issue.items.at(item).url == words.url())
                found->append({entry.key, item, ArchiveHit::Place::Title});
        }
    }
}

QList<ArchiveHit> ArchiveSearch::find(const SearchWords &words, const QString &except) const
{
    QList<ArchiveHit> found;
    if (words.isEmpty() || !m_entries)
        return found;
    if (!words.url().isEmpty()) {
        findAddress(words, except, &found);
        return found;
    }
    const auto [dates, others] = [&words] {
        std::pair<QStringList, QStringList> split;
        for (const QString &word : words.words())
            (isDate(word) ? split.first : split.second).append(word);
        return split;
    }();
    for (const Entry &entry : *m_entries) {
        if (!except.isEmpty() && m_archive.issues().constFind(entry.key)->path == except)
            continue;
        QStringList wanted = others;
        for (const QString &date : dates) {
            if (!entry.date.startsWith(date))
                wanted.append(date);
        }
        if (!wanted.isEmpty())
            findIn(entry, wanted, &found);
        else // all of an issue of this date
            for (qsizetype item = 0; item < entry.parts.size(); ++item)
                found.append({entry.key, item, ArchiveHit::Place::Summary});
    }
    std::ranges::stable_sort(found, {}, &ArchiveHit::place);
    return found;
}

} // namespace Jianbao
