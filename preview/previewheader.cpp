#include "previewheader.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QToolButton>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeToggle(const QString &text, const QString &toolTip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PreviewHeader::PreviewHeader(QWidget *parent)
    : QWidget(parent)
    , m_width(new QComboBox(this))
    , m_light(makeToggle(tr("Light"), tr("Show the article as on a light phone"), this))
    , m_dark(makeToggle(tr("Dark"), tr("Show the article as WeChat's dark mode will turn it"), this))
    , m_synchronized(makeToggle(tr("Follow"), tr("Scroll the preview and the editor together"), this))
{
    for (const int width : phoneWidths)
        m_width->addItem(width == 677 ? tr("Computer %1").arg(width) : tr("Phone %1").arg(width), width);
    m_width->setCurrentIndex(m_width->findData(375));
    m_width->setFrame(false);
    m_width->setToolTip(tr("Width of the page, in pixels"));
    m_width->setAccessibleName(tr("Width of the page"));

    auto *light = new QButtonGroup(this);
    light->addButton(m_light);
    light->addButton(m_dark);
    m_light->setChecked(true);
    m_synchronized->setChecked(true);
    auto *synchronize = qobject_cast<QToolButton *>(m_synchronized);
    synchronize->setIcon(QIcon::fromTheme(u"exchange-positions"_s, QIcon::fromTheme(u"view-refresh"_s)));
    synchronize->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(0);
    row->addWidget(m_width);
    row->addStretch();
    row->addWidget(m_light);
    row->addWidget(m_dark);
    row->addStretch();
    row->addWidget(m_synchronized);

    connect(m_width, &QComboBox::currentIndexChanged, this, &PreviewHeader::lookChanged);
    connect(m_dark, &QAbstractButton::toggled, this, &PreviewHeader::lookChanged);
    connect(m_synchronized, &QAbstractButton::toggled, this, &PreviewHeader::synchronizedChanged);
}

int PreviewHeader::phoneWidth() const
{
    return m_width->currentData().toInt();
}

bool PreviewHeader::isDark() const
{
    return m_dark->isChecked();
}

bool PreviewHeader::isSynchronized() const
{
    return m_synchronized->isChecked();
}

void PreviewHeader::setPhoneWidth(int width)
{
    if (const int index = m_width->findData(width); index >= 0)
        m_width->setCurrentIndex(index);
}

void PreviewHeader::setDark(bool isDark)
{
    (isDark ? m_dark : m_light)->setChecked(true);
}

void PreviewHeader::setSynchronized(bool isSynchronized)
{
    m_synchronized->setChecked(isSynchronized);
}

} // namespace Jianbao
