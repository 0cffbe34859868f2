#include "hintstrip.h"

#include "look.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int iconSize = 16;

constexpr auto closedKey = "hints/closed"_L1;

QStringList closedHints()
{
    return QSettings().value(closedKey).toStringList();
}

} // namespace

HintStrip::HintStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_count(new QLabel)
    , m_next(new QPushButton(tr("Got It")))
{
    drawIcon();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setBuddy(m_next);
    Look::makeSecondary(m_count);
    m_next->setAutoDefault(false);
    auto *const close = new QToolButton;
    close->setIcon(QIcon::fromTheme(u"window-close-symbolic"_s));
    close->setToolTip(tr("Show no more hints"));
    close->setAccessibleName(close->toolTip());
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);

    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Look::grid, Look::grid, Look::grid, Look::grid);
    row->setSpacing(Look::grid);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    row->addWidget(m_next);
    row->addWidget(close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_next, &QPushButton::clicked, this, &HintStrip::closeHint);
    connect(close, &QToolButton::clicked, this, &HintStrip::closeAll);
    hide();
}

QList<HintStrip::Hint> HintStrip::hints()
{
    return {
        {u"follow"_s,
         tr("This sample is your own copy: change what you like. The article on the right follows each key.")},
        {u"copy"_s, tr("“Copy for WeChat” takes the whole article along: paste it into the editor of your account.")},
        {u"begin"_s, tr("Open an issue of yours with “Open…”, or drop it here. F1 lists every key.")},
    };
}

void HintStrip::setOffered(bool isOffered)
{
    m_isOffered = isOffered;
    showNext();
}

QString HintStrip::shown() const
{
    return isHidden() ? QString() : m_text->text();
}

QWidget *HintStrip::focusStop() const
{
    return isVisible() ? m_next : nullptr;
}

void HintStrip::closeHint()
{
    QSettings().setValue(closedKey, closedHints() << m_name);
    const bool hadFocus = m_next->hasFocus();
    showNext();
    if (hadFocus && isVisible())
        m_next->setFocus();
}

void HintStrip::closeAll()
{
    QStringList names;
    for (const Hint &hint : hints())
        names += hint.name;
    QSettings().setValue(closedKey, names);
    showNext();
}

void HintStrip::showNext()
{
    QList<Hint> left = hints();
    const QStringList closed = closedHints();
    left.removeIf([&closed](const Hint &hint) { return closed.contains(hint.name); });
    setVisible(m_isOffered && !left.isEmpty());
    if (isHidden())
        return;
    m_name = left.constFirst().name;
    m_text->setText(left.constFirst().text);
    m_count->setText(tr("%1 of %2").arg(hints().size() - left.size() + 1).arg(hints().size()));
    m_next->setAccessibleDescription(m_text->text());
    QAccessibleAnnouncementEvent announcement(this, m_text->text());
    QAccessible::updateAccessibility(&announcement);
}

void HintStrip::drawIcon()
{
    m_icon->setPixmap(QIcon::fromTheme(u"help-hint"_s).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
}

void HintStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void HintStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor tint = palette().color(QPalette::Accent);
    painter.fillRect(QRect(0, 0, 4, height()), tint);
    tint.setAlphaF(0.08F);
    painter.fillRect(rect(), tint);
}

} // namespace Jianbao
