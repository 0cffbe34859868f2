#include "icons.h"

#include <BreezeIcons>
#include <QIconEngine>
#include <QPainter>
#include <QtPlugin>
#include <algorithm>

using namespace Qt::StringLiterals;

Q_IMPORT_PLUGIN(BreezeIconPlugin)

namespace Jianbao {

namespace {

class ProgramIcon : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        drawingFor(rect.size()).paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawingFor(size).pixmap(size, 1.0, mode, state);
    }
    QIconEngine *clone() const override { return new ProgramIcon(*this); }

private:
    const QIcon &drawingFor(QSize size) const { return std::max(size.width(), size.height()) < 32 ? m_small : m_large; }

    QIcon m_small{u":/icons/jianbao-small.svg"_s};
    QIcon m_large{u":/icons/jianbao.svg"_s};
};

} // namespace

void installIcons()
{
    BreezeIcons::initIcons();
    QIcon::setThemeName(u"jianbao-breeze"_s); // the one that BreezeIconPlugin answers to
}

QIcon programIcon()
{
    return QIcon(new ProgramIcon); // owned by the icon
}

} // namespace Jianbao
