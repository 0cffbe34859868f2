#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QRectF>
#include <QString>

namespace Jianbao {

/// What a cover made by this program shows.
struct CoverText {
    QString headline;   ///< what the issue is about; may be long
    QString newsletter; ///< its name; may be empty
    QString date;       ///< as written in the issue; may be empty

    friend bool operator==(const CoverText &, const CoverText &) = default;
};

inline constexpr QSize coverSize{900, 383}; ///< what WeChat asks for: 2.35:1

/// The part of a made cover that stands for it where covers are square: its emblem.
QRectF madeCoverSquare();

/// A cover of coverSize: the headline on the accent colour, beside it an emblem with name and date. Text of any length
/// stays inside. Safe on any thread.
QImage paintCover(const CoverText &text, const QColor &accent, const QFont &font);

} // namespace Jianbao
