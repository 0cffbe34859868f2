#include "linkrow.h"

#include "completion.h"
#include "look.h"
#include "valuefield.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QString addressOf(const FieldValue &value)
{
    return value.url.isEmpty() ? value.text : value.url;
}

} // namespace

LinkRow::LinkRow(Kind kind, const FieldValue &value, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_value(value)
    , m_label(new LineField(new QLineEdit))
    , m_address(new LineField(new QLineEdit))
    , m_labels(new Completion(m_label->edit()))
    , m_up(new QAction(QIcon::fromTheme(u"go-up"_s), tr("Move &Up"), this))
    , m_down(new QAction(QIcon::fromTheme(u"go-down"_s), tr("Move &Down"), this))
    , m_more(new QToolButton)
{
    m_label->edit()->setAccessibleName(tr("Label"));
    m_label->edit()->setFixedWidth(Look::labelColumn(font()));
    m_label->edit()->setToolTip(kind == Kind::Head ? tr("The words of a link behind the title")
                                                   : tr("The label of a line below the title"));
    m_address->edit()->setMinimumWidth(11 * Look::grid);
    m_label->edit()->installEventFilter(this);
    m_address->edit()->installEventFilter(this);

    auto *remove = new QAction(QIcon::fromTheme(u"list-remove"_s), tr("&Remove"), this);
    m_up->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Up);
    m_down->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Down);
    for (QAction *action : {m_up, m_down}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_up, &QAction::triggered, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QAction::triggered, this, [this] { Q_EMIT moveRequested(1); });
    connect(remove, &QAction::triggered, this, &LinkRow::removalRequested);

    auto *menu = new QMenu(this);
    menu->addActions({m_up, m_down});
    menu->addSeparator();
    menu->addAction(remove);
    m_more->setObjectName("link-menu"_L1);
    m_more->setIcon(QIcon::fromTheme(u"overflow-menu"_s));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_more->setToolTip(tr("Move or remove this link"));
    m_more->setAccessibleName(m_more->toolTip());

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Look::grid);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_label->edit(), 0, 0);
    grid->addWidget(m_address->edit(), 0, 1);
    grid->addWidget(m_more, 0, 2);
    grid->addWidget(m_label->message(), 1, 0, 1, 3);
    grid->addWidget(m_address->message(), 2, 0, 1, 3);
    m_label->load(value.label);
    m_address->load(addressOf(value));
    showNames();
}

void LinkRow::showNames()
{
    m_address->edit()->setAccessibleName(m_value.label);
}

void LinkRow::refresh(const FieldValue &value)
{
    m_value = value;
    m_isGone = false;
    m_label->refresh(value.label);
    m_address->refresh(addressOf(value));
    showNames();
}

void LinkRow::setGone()
{
    m_isGone = true;
    m_address->refresh({});
}

bool LinkRow::hasFocusWithin() const
{
    return m_label->edit()->hasFocus() || m_address->edit()->hasFocus();
}

QWidgetList LinkRow::tabStops() const
{
    return {m_label->edit(), m_address->edit(), m_more};
}

void LinkRow::setMovable(bool up, bool down)
{
    m_up->setEnabled(up);
    m_down->setEnabled(down);
}

void LinkRow::setChoices(const QStringList &labels)
{
    m_labels->setChoices(labels);
}

bool LinkRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace Jianbao
