#include "tabdrops.h"

#include "itemdrag.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyle>
#include <QTabBar>
#include <QTimerEvent>

namespace Jianbao {

namespace {

/// A frame in the highlight's colour over a tab.
class Mark : public QWidget
{
public:
    explicit Mark(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(QLatin1StringView("drop-mark"));
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = palette().color(QPalette::Active, QPalette::Highlight);
        QColor ground = colour;
        ground.setAlphaF(0.18f);
        painter.setPen(QPen(colour, 2));
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
};

} // namespace

TabDrops::TabDrops(QTabBar *bar, std::function<bool(int tab)> takes)
    : QObject(bar)
    , m_bar(bar)
    , m_takes(std::move(takes))
    , m_mark(new Mark(bar))
{
    bar->setAcceptDrops(true);
    bar->installEventFilter(this);
}

bool TabDrops::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return drag(event);
    case QEvent::DragLeave:
        hover(-1);
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool TabDrops::drag(QEvent *event)
{
    auto *drop = static_cast<QDropEvent *>(event);
    drop->ignore();
    if (!ItemDrag::canTake(*drop->mimeData()))
        return true;
    const int tab = m_bar->tabAt(drop->position().toPoint());
    const bool takes = tab >= 0 && m_takes(tab);
    hover(takes && event->type() != QEvent::Drop ? tab : -1);
    // Entering the bar is taken beside the tabs, too: a drag that is refused there would never move on to one.
    if (takes || event->type() == QEvent::DragEnter) {
        if (ItemDrag::holdsItems(*drop->mimeData()))
            drop->setDropAction(Qt::MoveAction);
        drop->accept();
    }
    if (takes && event->type() == QEvent::Drop)
        Q_EMIT dropped(tab, *drop->mimeData());
    return true;
}

void TabDrops::hover(int tab)
{
    if (tab == m_tab)
        return;
    m_tab = tab;
    m_mark->setVisible(tab >= 0);
    if (tab < 0)
        return m_resting.stop();
    m_mark->setGeometry(m_bar->tabRect(tab));
    m_mark->raise();
    m_resting.start(m_bar->style()->styleHint(QStyle::SH_TabBar_ChangeCurrentDelay, nullptr, m_bar), this);
}

void TabDrops::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_resting.timerId())
        return QObject::timerEvent(event);
    m_resting.stop();
    if (m_tab >= 0)
        Q_EMIT opened(m_tab);
}

} // namespace Jianbao
