#pragma once

#include "document.h"
#include "search.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <optional>

namespace Jianbao {

/// Finds and replaces in one document. Searches on a thread of its own, so that no pattern can stop the window; the
/// hits follow the document's edits. Knows no widget: where the person is it is told, where to go it says.
class Finder : public QObject
{
    Q_OBJECT

public:
    enum class Direction { Forward, Backward };

    explicit Finder(QObject *parent = nullptr);
    ~Finder() override;

    void setDocument(Document *document); ///< not owned; null: nothing is found
    /// Searches anew and goes to the first hit at or behind the place of the person. An empty pattern ends the search.
    void setQuery(const SearchQuery &query);
    const SearchQuery &query() const { return m_query; }
    /// Where the person is now: the next hit is looked for from here.
    void setPlace(Span place);

    /// Goes to the next hit, around the end when there is none before it.
    void go(Direction direction);
    /// Replaces the current hit, if it is still there, and goes to the next one.
    void replaceCurrent(const QString &with);
    /// Replaces every hit as one undo step.
    void replaceAll(const QString &with);

    const QList<Span> &hits() const { return m_hits.spans; }
    bool isComplete() const { return m_hits.isComplete; } ///< false: there are more hits than these
    bool isSearching() const { return m_isSearching; }
    qsizetype current() const { return m_current; } ///< index of the hit the person was led to, or -1

Q_SIGNALS:
    /// The hits, the current one, or whether there is a search under way.
    void changed();
    /// Lead the person there.
    void reached(Jianbao::Span hit);
    /// ... which lies on the other side of the text's end (forward) or begin.
    void wrapped(Jianbao::Finder::Direction direction);
    void replaced(qsizetype count);
    /// The expression or the replacement cannot be used, and why.
    void failed(const QString &message);

private:
    enum class Then { Stay, GoToNearest, GoForward, GoBackward };

    void search(Then then);
    void take(const Result<SearchHits> &hits);
    void follow(const TextChange &change);
    void reach(qsizetype hit);
    void goFrom(Direction direction);
    void apply(const Result<Replaced> &replaced, quint64 revision, const QString &name, Then then);
    void runReplacement(std::function<Result<Replaced>()> work, const QString &name, Then then);

    QThreadPool m_thread;
    std::stop_source m_stop; ///< of the search under way
    quint64 m_job = 0;       ///< the newest search; answers of others are dropped
    QPointer<Document> m_document;
    SearchQuery m_query;
    SearchHits m_hits;
    qsizetype m_current = -1;
    Span m_place; ///< the current hit, or where the person is
    Then m_then = Then::Stay;
    bool m_isSearching = false;
    bool m_isReplacing = false;
};

} // namespace Jianbao
