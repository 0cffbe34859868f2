#include "scrollwatch.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace Jianbao {

ScrollWatch::ScrollWatch(QAbstractScrollArea *area)
    : QObject(area)
{
    // setValue(), which is how a program scrolls, is no action.
    connect(area->verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] {
        if (std::exchange(m_isTelling, true))
            return;
        // The action is told before it is carried out.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isTelling = false;
                Q_EMIT scrolled();
            },
            Qt::QueuedConnection);
    });
}

} // namespace Jianbao
