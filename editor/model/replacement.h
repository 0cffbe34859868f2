#pragma once

#include "error.h"

#include <QList>
#include <QRegularExpression>

namespace Jianbao {

/// What a person wrote to replace hits with, read once and filled in for each hit.
class ReplacementTemplate
{
public:
    /// Taken as it is.
    static ReplacementTemplate plain(QStringView text);
    /// With `$1`, `\1`, `${name}`, `$0`, `$$`, `\\`, `\n`, `\t`; an error for a group the expression does not have.
    static Result<ReplacementTemplate> forExpression(QStringView text, const QRegularExpression &expression);

    /// UTF-8, with `lineBreak` for every line feed.
    QByteArray filledIn(const QRegularExpressionMatch &match, QByteArrayView lineBreak) const;

private:
    struct Piece {
        QString text;
        int group = -1; ///< or what this group matched
    };

    void append(QStringView text);

    QList<Piece> m_pieces;
};

} // namespace Jianbao
