#include "picturebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Jianbao {

PictureBar::PictureBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_load(new QPushButton(tr("Load Pictures")))
    , m_always(new QPushButton(tr("Always for This Issue")))
    , m_stop(new QPushButton(tr("Stop")))
{
    m_text->setWordWrap(true);
    m_load->setToolTip(tr("Ask the other servers for them, this time"));
    m_always->setToolTip(tr("Load them now and whenever this issue is open"));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    for (QPushButton *const button : {m_load, m_always, m_stop}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_load, &QPushButton::clicked, this, &PictureBar::loadRequested);
    connect(m_always, &QPushButton::clicked, this, &PictureBar::alwaysRequested);
    connect(m_stop, &QPushButton::clicked, this, &PictureBar::stopRequested);
    hide();
}

void PictureBar::showCounts(qsizetype waiting, qsizetype loading, qsizetype failures)
{
    if (loading > 0)
        m_text->setText(tr("Loading %n picture(s)…", nullptr, int(loading + waiting)));
    else if (waiting > 0)
        m_text->setText(tr("%n picture(s) lie on other servers and are not loaded.", nullptr, int(waiting)));
    else
        m_text->setText(tr("%n picture(s) could not be loaded.", nullptr, int(failures)));
    m_load->setText(waiting > 0 ? tr("Load Pictures") : tr("Try Again"));
    m_load->setVisible(loading == 0);
    m_always->setVisible(loading == 0 && waiting > 0);
    m_stop->setVisible(loading > 0);
    setVisible(waiting + loading + failures > 0);
}

} // namespace Jianbao
