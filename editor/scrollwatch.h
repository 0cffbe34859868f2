#pragma once

#include <QObject>

class QAbstractScrollArea;

namespace Jianbao {

/// Says when a person scrolls an area upwards or downwards, by wheel, scroll bar or key, and keeps still when the
/// program does. Scrolling that goes on is told once for each turn of the event loop.
class ScrollWatch : public QObject
{
    Q_OBJECT

public:
    /// Owned by `area`.
    explicit ScrollWatch(QAbstractScrollArea *area);

Q_SIGNALS:
    void scrolled();

private:
    bool m_isTelling = false;
};

} // namespace Jianbao
