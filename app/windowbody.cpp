#include "windowbody.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Jianbao {

namespace {

void fill(QWidget *column, const QList<QWidget *> &widgets, const QWidget *stretched)
{
    auto *const layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *const widget : widgets)
        layout->addWidget(widget, widget == stretched ? 1 : 0);
}

} // namespace

WindowBody::WindowBody(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_panes(new QSplitter(Qt::Horizontal))
    , m_pages(new QStackedWidget)
{
    m_panes->addWidget(parts.editor);
    m_panes->addWidget(parts.preview);
    m_panes->setStretchFactor(0, 3);
    m_panes->setStretchFactor(1, 2);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_pages->addWidget(parts.start);
    m_pages->addWidget(m_panes);
    fill(this, parts.strips + QList<QWidget *>{m_pages}, m_pages);
}

void WindowBody::showStart()
{
    m_pages->setCurrentIndex(0);
}

void WindowBody::showPanes()
{
    m_pages->setCurrentWidget(m_panes);
}

} // namespace Jianbao
