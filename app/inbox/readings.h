#pragma once

#include "captureerror.h"
#include "document.h"
#include "edits.h"

#include <QList>
#include <optional>

namespace Jianbao {

/// An item whose page is being read, or could not be.
struct Reading {
    Span item;   ///< in the document as it was last told of
    QString url; ///< as it stands in the item
    qint64 id = 0;
    std::optional<CaptureError> error; ///< why it was not read; none while it is being read
};

/// What a change has done to the items that are being read.
struct ReadingNews {
    QList<Reading> gone; ///< the item is not there any more, or is no longer one that waits
    QList<Reading> back; ///< gone by an earlier change, and there again; not among the readings any more
};

/// Which items of the open issue are being read, and where they are after each change: where they were, or, when they
/// were moved, wherever their link is now. Remembers those that went with a change, since undoing and redoing bring
/// them back. Knows no network and changes nothing.
class Readings
{
public:
    const QList<Reading> &all() const { return m_all; }
    bool isEmpty() const { return m_all.isEmpty(); }
    const Reading *at(Span item) const; ///< null when there is none
    /// Takes the place of an earlier one of the same item.
    void add(const Reading &reading);
    std::optional<Reading> take(qint64 id);
    std::optional<Reading> takeAt(Span item);
    void fail(qint64 id, const CaptureError &error);
    QList<Reading> takeAll();

    /// Goes along with a change. Gone are those whose item is not there, has got another link, or was finished by hand
    /// after its page could not be read; the last ones do not come back.
    ReadingNews follow(const DocumentChange &change);

private:
    struct Gone {
        Reading reading;
        QByteArray link; ///< as its bytes in the file
    };
    void remember(const Reading &reading, const Snapshot &before);
    QList<Reading> takeThoseBack(const Snapshot &after);

    QList<Reading> m_all; ///< in the order of the file
    QList<Gone> m_gone;   ///< the newest first
};

/// Where the item stands that has exactly this span.
std::optional<ItemPath> pathOf(const Issue &issue, Span item);

} // namespace Jianbao
