#pragma once

#include "archivesearch.h"

#include <QObject>
#include <QThreadPool>
#include <optional>

namespace Jianbao {

/// Searches an archive on a thread of its own, so that typing never waits. While it searches only the newest wish
/// waits.
class ArchiveFinder : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveFinder(QObject *parent = nullptr);
    ~ArchiveFinder() override; ///< waits for the search to end

    /// `found` follows, unless another wish takes its place. Nothing of the issue at `except` will be found.
    void find(const ArchiveSearch &search, const SearchWords &words, const QString &except);
    /// What was wished for is not told any more.
    void forget();

Q_SIGNALS:
    void found(const Jianbao::ArchiveSearch &search, const Jianbao::SearchWords &words,
               const QList<Jianbao::ArchiveHit> &hits);

private:
    struct Wish {
        ArchiveSearch search;
        SearchWords words;
        QString except;
    };
    void begin(const Wish &wish);

    QThreadPool m_thread;
    std::optional<Wish> m_next;
    bool m_isSearching = false;
    bool m_isForgotten = false;
};

} // namespace Jianbao
