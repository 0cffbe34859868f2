#pragma once

#include "text.h"

#include <QList>

namespace Jianbao {

/// One run of bytes replaced by others. An insertion has an empty `at`, a deletion an empty `with`.
struct Replacement {
    Span at;
    QByteArray with;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// An edit of a Text as a value: sorted, disjoint, never touching replacements, none of them void.
/// It knows nothing of what the bytes mean and never touches a byte outside its replacements.
class ChangeSet
{
public:
    ChangeSet() = default; ///< changes nothing
    static ChangeSet replace(Span at, QByteArray with);
    static ChangeSet insert(qsizetype offset, QByteArray bytes);
    static ChangeSet remove(Span at);
    /// Any replacements that do not overlap, in any order; touching ones are joined. Those at the same offset keep
    /// their order.
    static ChangeSet of(QList<Replacement> replacements);
    /// The smallest single replacement that turns `before` into `after` (common head and tail cut off, never inside a
    /// UTF-8 character and never between the CR and LF of a line break). `offset` is where `before` begins in its text.
    static ChangeSet between(QByteArrayView before, QByteArrayView after, qsizetype offset = 0);

    bool isEmpty() const;
    const QList<Replacement> &replacements() const;
    qsizetype growth() const; ///< bytes added less bytes removed

    bool fits(const Text &text) const;            ///< whether it stays within the text's bytes
    Text applyTo(const Text &before) const;       ///< `before` itself when it does not fit
    ChangeSet inverted(const Text &before) const; ///< undoes this change on applyTo(before)
    ChangeSet then(const ChangeSet &next) const;  ///< this change and then `next`, as one

    /// Which way a position inside or at the edge of a replaced run goes: before or behind what was put in.
    enum class Side { Before, After };
    qsizetype map(qsizetype offset, Side side) const; ///< where a byte offset of the old text lies in the new one
    /// A span that grows with what is typed at its edges.
    Span map(Span span) const;

    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;

private:
    QList<Replacement> m_replacements;
};

} // namespace Jianbao
