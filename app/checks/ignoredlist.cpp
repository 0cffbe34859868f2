#include "ignoredlist.h"

#include "checkwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QStringList switchedOff(const Profile &profile)
{
    QStringList codes;
    for (auto rule = profile.rules.cbegin(); rule != profile.rules.cend(); ++rule) {
        if (!*rule)
            codes.append(rule.key());
    }
    codes.sort();
    return codes;
}

} // namespace

IgnoredList::IgnoredList(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_takeBack(new QPushButton(tr("&Check Again")))
{
    setObjectName("ignored"_L1);
    setWindowTitle(tr("Ignored Problems"));
    m_list->setObjectName("ignored-list"_L1);
    m_list->setAccessibleName(tr("Ignored problems"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_takeBack->setObjectName("heed"_L1);
    auto *const hint = new QLabel(tr("The newsletter's profile keeps these; nothing of it stands in the issue."));
    hint->setWordWrap(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_takeBack, QDialogButtonBox::ActionRole);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(560, 360);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &IgnoredList::takeBack);
    connect(m_list, &QListWidget::itemActivated, this, &IgnoredList::takeBack);
}

qsizetype IgnoredList::count(const Profile &profile)
{
    return switchedOff(profile).size() + profile.ignored.size();
}

void IgnoredList::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_off = switchedOff(profile);
    const int row = std::max(m_list->currentRow(), 0);
    m_list->clear();
    for (const QString &code : std::as_const(m_off))
        m_list->addItem(tr("%1 — switched off everywhere").arg(checkName(code)));
    for (const IgnoredPlace &place : profile.ignored) {
        m_list->addItem(place.issue.isEmpty()
                            ? tr("%1 — “%2”").arg(checkName(place.check), place.text)
                            : tr("%1 — “%2”, %3").arg(checkName(place.check), place.text, place.issue));
    }
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setToolTip(m_list->item(i)->text());
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_takeBack->setEnabled(m_list->count() > 0);
}

void IgnoredList::takeBack()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    if (row < m_off.size())
        Q_EMIT switchOnRequested(m_off.at(row));
    else
        Q_EMIT heedRequested(m_profile.ignored.at(row - m_off.size()));
}

} // namespace Jianbao
