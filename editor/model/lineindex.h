#pragma once

#include "span.h"

#include <QByteArrayView>
#include <vector>

namespace Jianbao {

/// Where the lines of a run of bytes begin. LF, CR LF and a lone CR each end a line. Holds no bytes.
class LineIndex
{
public:
    explicit LineIndex(QByteArrayView bytes);

    qsizetype count() const { return static_cast<qsizetype>(m_starts.size()); }
    qsizetype lineAt(qsizetype offset) const; ///< `offset` from 0 to the number of bytes
    Span fullLine(qsizetype index) const;     ///< `index` from 0 to count() - 1

private:
    std::vector<quint32> m_starts; ///< 32 bits: a file of line feeds alone costs four times its size, not eight
    qsizetype m_size = 0;
};

} // namespace Jianbao
