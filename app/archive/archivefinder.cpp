#include "archivefinder.h"

#include "background.h"

#include <utility>

namespace Jianbao {

ArchiveFinder::ArchiveFinder(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

ArchiveFinder::~ArchiveFinder()
{
    m_thread.waitForDone();
}

void ArchiveFinder::find(const ArchiveSearch &search, const SearchWords &words, const QString &except)
{
    const Wish wish{search, words, except};
    m_isForgotten = true; // what is being looked for now
    if (m_isSearching)
        m_next = wish;
    else
        begin(wish);
}

void ArchiveFinder::forget()
{
    m_next.reset();
    m_isForgotten = true;
}

void ArchiveFinder::begin(const Wish &wish)
{
    m_isSearching = true;
    m_isForgotten = false;
    inBackground(
        m_thread, [wish] { return wish.search.find(wish.words, wish.except); }, this,
        [this, wish](const QList<ArchiveHit> &hits) {
            m_isSearching = false;
            if (m_next)
                begin(*std::exchange(m_next, std::nullopt));
            else if (!m_isForgotten)
                Q_EMIT found(wish.search, wish.words, hits);
        });
}

} // namespace Jianbao
