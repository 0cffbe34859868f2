#include "coverpainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTextOption>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int emblem = 383; ///< the square at the right
constexpr QRectF headlineArea{56, 52, 900 - emblem - 56 - 40, 383 - 2 * 52};

/// WCAG's relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// A ground on which white is read well: the accent, darkened as far as needed.
QColor groundOf(const QColor &accent)
{
    QColor ground = accent.isValid() ? accent.toRgb() : QColor(0x0b, 0x6e, 0x69);
    while (1.05 / (luminance(ground) + 0.05) < 5)
        ground = ground.darker(108);
    return ground;
}

/// Lines of a paragraph, laid out within a width. Chinese may break anywhere, words only where one fills a line.
class Paragraph
{
public:
    Paragraph(const QString &text, const QFont &font, double width, double spacing)
        : m_layout(text, font)
        , m_spacing(spacing)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        double y = 0;
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height() * m_spacing;
            m_height = line.y() + line.height();
        }
        m_layout.endLayout();
    }

    int lines() const { return m_layout.lineCount(); }
    double height() const { return m_height; }
    qsizetype endOfLine(int index) const
    {
        const QTextLine line = m_layout.lineAt(index);
        return line.textStart() + line.textLength();
    }
    void draw(QPainter &painter, QPointF at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    double m_spacing;
    double m_height = 0;
};

QFont sized(const QFont &base, int pixels, QFont::Weight weight)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// The largest size at which the text fits; at the smallest it is cut.
void drawHeadline(QPainter &painter, const QString &headline, const QFont &base)
{
    constexpr int largest = 60, smallest = 28, step = 4;
    constexpr qsizetype mostCharacters = 400; // more would not fit anyway
    QString text = headline.simplified().first(std::min(mostCharacters, headline.simplified().size()));
    for (int size = largest;; size -= step) {
        const QFont font = sized(base, size, QFont::DemiBold);
        Paragraph paragraph(text, font, headlineArea.width(), 1.18);
        const bool fits = paragraph.height() <= headlineArea.height() && paragraph.lines() <= (size > 44 ? 3 : 5);
        if (!fits && size > smallest)
            continue;
        if (!fits) {
            int lines = paragraph.lines();
            while (lines > 1 && Paragraph(text, font, headlineArea.width(), 1.18).height() > headlineArea.height()) {
                text = text.first(paragraph.endOfLine(--lines) - 1).trimmed() + u'…';
            }
        }
        const Paragraph drawn(text, font, headlineArea.width(), 1.18);
        drawn.draw(painter, {headlineArea.x(), headlineArea.y() + (headlineArea.height() - drawn.height()) / 2});
        return;
    }
}

/// One centred line, smaller when it is long.
void drawLine(QPainter &painter, const QString &text, const QFont &base, int pixels, const QRectF &area)
{
    QFont font = sized(base, pixels, QFont::Normal);
    while (font.pixelSize() > 14 && QFontMetricsF(font).horizontalAdvance(text) > area.width())
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    painter.drawText(area, Qt::AlignCenter, QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
}

void drawGround(QPainter &painter, const QColor &ground)
{
    QLinearGradient gradient(0, 0, coverSize.width(), coverSize.height());
    gradient.setColorAt(0, ground);
    gradient.setColorAt(1, ground.darker(135));
    painter.fillRect(QRect({}, coverSize), gradient);

    // Rings that go out from the emblem, cut by the cover's edges.
    painter.setBrush(Qt::NoBrush);
    const QPointF centre(900 - emblem / 2.0, emblem / 2.0);
    for (int i = 0; i < 5; ++i) {
        QColor ring(Qt::white);
        ring.setAlphaF(0.13F - 0.02F * float(i));
        painter.setPen(QPen(ring, 1.5));
        const double radius = 150 + 52 * i;
        painter.drawEllipse(centre, radius, radius);
    }
}

void drawEmblem(QPainter &painter, const CoverText &text, const QFont &base)
{
    const QRectF square(900 - emblem, 0, emblem, emblem);
    const QPointF centre = square.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 30));
    painter.drawEllipse(centre, 150, 150);
    painter.setPen(Qt::white);
    const QRectF within(centre.x() - 122, 0, 244, emblem);
    if (text.date.isEmpty()) {
        drawLine(painter, text.newsletter, base, 40, within);
        return;
    }
    drawLine(painter, text.newsletter, base, 38, within.adjusted(0, 0, 0, -56));
    painter.setPen(QPen(QColor(255, 255, 255, 140), 1.5));
    painter.drawLine(QPointF(centre.x() - 28, centre.y() + 8), QPointF(centre.x() + 28, centre.y() + 8));
    painter.setPen(QColor(255, 255, 255, 225));
    drawLine(painter, text.date, base, 27, within.adjusted(0, 84, 0, 0));
}

} // namespace

QRectF madeCoverSquare()
{
    return {double(coverSize.width() - emblem) / coverSize.width(), 0, double(emblem) / coverSize.width(), 1};
}

QImage paintCover(const CoverText &text, const QColor &accent, const QFont &font)
{
    QImage image(coverSize, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawGround(painter, groundOf(accent));
    drawEmblem(painter, text, font);
    painter.setPen(Qt::white);
    drawHeadline(painter, text.headline, font);
    return image;
}

} // namespace Jianbao
