#pragma once

#include <QByteArray>
#include <QRect>
#include <memory>

struct xcb_connection_t;

namespace Jianbao::Measuring {

/// What stands on the X screen, pixel by pixel, as a person would see it. Has a connection of its own: for any one
/// thread.
class Screen
{
public:
    Screen();
    ~Screen();
    Q_DISABLE_COPY_MOVE(Screen)

    bool isOpen() const { return m_connection != nullptr; }
    QRect area() const { return m_area; }
    /// 32 bits a pixel, row by row; empty when it cannot be had. The rectangle must lie on the screen.
    QByteArray grab(const QRect &rectangle) const;

private:
    xcb_connection_t *m_connection = nullptr;
    quint32 m_root = 0;
    QRect m_area;
};

} // namespace Jianbao::Measuring
