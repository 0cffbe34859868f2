#pragma once

#include "archive.h"

namespace Jianbao {

/// What a person looks for: words that must all be there, each anywhere within other text (Chinese has no spaces),
/// without regard to case or to full-width and half-width forms. A word like `2020` or `2020-03` may be the issue's
/// date instead; an address finds the items that lead there, however it is written.
class SearchWords
{
public:
    static constexpr qsizetype mostWords = 8; ///< the others are not looked for

    SearchWords() = default;
    explicit SearchWords(QStringView typed);

    bool isEmpty() const { return m_words.isEmpty() && m_url.isEmpty(); }
    const QStringList &words() const { return m_words; } ///< folded
    const QString &url() const { return m_url; }         ///< canonical; empty when it is none

    struct Range {
        qsizetype from = 0;
        qsizetype length = 0;
        friend bool operator==(Range, Range) = default;
    };
    /// Where the words stand in a text, in order and disjoint, to be marked.
    QList<Range> rangesIn(QStringView text) const;

private:
    QStringList m_words;
    QString m_url;
};

/// Lower case, full-width forms as their usual ones. As long as the text, place by place.
QString foldedForSearch(QStringView text);

/// An item of an issue of the archive.
struct ArchiveHit {
    enum class Place { Title, Source, Summary }; ///< the best that holds all words, tags being of the source
    QString issue;                               ///< its key in Archive::issues()
    qsizetype item = 0;
    Place place = Place::Title;

    friend bool operator==(const ArchiveHit &, const ArchiveHit &) = default;
};

/// Finds items of an archive by their words. Immutable, cheap to copy, may be used on any thread. Making it takes time
/// in the archive's size, and half of its memory again.
class ArchiveSearch
{
public:
    ArchiveSearch() = default;
    explicit ArchiveSearch(const Archive &archive);

    const Archive &archive() const { return m_archive; }
    /// What was found in titles, then in sources, then in summaries; of each the newest first. Nothing for no words,
    /// and nothing of the issue at `except`, a path.
    QList<ArchiveHit> find(const SearchWords &words, const QString &except = {}) const;

private:
    struct Part {
        qsizetype title = 0; ///< where each begins in the text
        qsizetype source = 0;
        qsizetype summary = 0;
    };
    struct Entry {
        QString key;
        QString date;
        QString text; ///< of all items, folded
        QList<Part> parts;
    };
    static void findIn(const Entry &entry, const QStringList &words, QList<ArchiveHit> *found);
    void findAddress(const SearchWords &words, const QString &except, QList<ArchiveHit> *found) const;

    Archive m_archive;
    std::shared_ptr<const QList<Entry>> m_entries;
};

} // namespace Jianbao
