#include "screen.h"

#include <cstdlib>
#include <xcb/xcb.h>

namespace Jianbao::Measuring {

Screen::Screen()
{
    int number = 0;
    m_connection = xcb_connect(nullptr, &number);
    if (xcb_connection_has_error(m_connection)) {
        xcb_disconnect(m_connection);
        m_connection = nullptr;
        return;
    }
    xcb_screen_iterator_t screens = xcb_setup_roots_iterator(xcb_get_setup(m_connection));
    while (number-- > 0)
        xcb_screen_next(&screens);
    m_root = screens.data->root;
    m_area = {0, 0, screens.data->width_in_pixels, screens.data->height_in_pixels};
}

Screen::~Screen()
{
    if (m_connection)
        xcb_disconnect(m_connection);
}

QByteArray Screen::grab(const QRect &rectangle) const
{
    const auto request =
        xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, qint16(rectangle.x()), qint16(rectangle.y()),
                      quint16(rectangle.width()), quint16(rectangle.height()), ~0U);
    const std::unique_ptr<xcb_get_image_reply_t, decltype(&std::free)> image(
        xcb_get_image_reply(m_connection, request, nullptr), &std::free);
    if (!image)
        return {};
    return {reinterpret_cast<const char *>(xcb_get_image_data(image.get())), xcb_get_image_data_length(image.get())};
}

} // namespace Jianbao::Measuring
