#pragma once

#include <QByteArrayView>
#include <QString>
#include <vector>

namespace Jianbao {

/// The table behind Text's shown positions: which UTF-16 unit of the shown text each byte belongs to. Keeps one
/// checkpoint per 256 bytes, so that a lookup walks a few hundred bytes at most however long a line is. Holds no bytes:
/// each call is given the bytes the table was made from.
class ShownMap
{
public:
    explicit ShownMap(QByteArrayView bytes);

    qsizetype shownSize() const { return m_shownSize; }
    qsizetype toShown(QByteArrayView bytes, qsizetype offset) const;     ///< `offset` from 0 to the number of bytes
    qsizetype fromShown(QByteArrayView bytes, qsizetype position) const; ///< `position` from 0 to shownSize()
    QString shown(QByteArrayView bytes) const;

private:
    /// A place where a character begins in both.
    struct Checkpoint {
        quint32 offset;
        quint32 position;
    };
    std::vector<Checkpoint> m_checkpoints;
    qsizetype m_shownSize = 0;
};

/// Decodes UTF-8 as Text shows it but for line breaks and QTextDocument's own characters, which stay as they are.
QString decoded(QByteArrayView bytes);

} // namespace Jianbao
