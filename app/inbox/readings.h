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

/// Which items of the open issue are being read, and where they are after each change: where they were, or, when they
/// were moved, wherever their link is now. Knows no network and changes nothing.
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

    /// Goes along with a change. Returns those whose item is gone, has got another link, or was finished by hand after
    /// its page could not be read.
    QList<Reading> follow(const DocumentChange &change);

private:
    QList<Reading> m_all; ///< in the order of the file
};

/// Where the item stands that has exactly this span.
std::optional<ItemPath> pathOf(const Issue &issue, Span item);

} // namespace Jianbao
