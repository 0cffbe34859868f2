#include "generalpage.h"

#include "preferences.h"
#include "translations.h"

#include <QCheckBox>
#include <QComboBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

GeneralPage::GeneralPage(Preferences &preferences, QWidget *parent)
    : SettingsPage(tr("General"), u"configure"_s, parent)
    , m_preferences(preferences)
{
    addRow(tr("&Language:"), makeLanguages());
    addNote(tr("The language changes when Jianbao starts the next time."));
    addGap();
    addRow(tr("&Appearance:"), makeAppearances());
    addGap();
    auto *const reopen = new QCheckBox(tr("Open the &windows of last time"));
    reopen->setChecked(preferences.reopensWindows());
    connect(reopen, &QCheckBox::toggled, &preferences, &Preferences::setReopensWindows);
    addRow(tr("At the start:"), reopen);
    addNote(tr("Each with its issue, in its place. Otherwise Jianbao starts with an empty window."));
}

QComboBox *GeneralPage::makeLanguages()
{
    auto *const box = new QComboBox;
    box->setObjectName(u"language"_s);
    box->addItem(tr("The system's (%1)").arg(nameOfLanguage(systemLanguage())), QString());
    box->insertSeparator(1);
    for (const QString &language : languages())
        box->addItem(nameOfLanguage(language), language);
    box->setCurrentIndex(std::max(0, box->findData(m_preferences.language())));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { m_preferences.setLanguage(box->currentData().toString()); });
    return box;
}

QComboBox *GeneralPage::makeAppearances()
{
    using enum Preferences::Appearance;
    auto *const box = new QComboBox;
    box->setObjectName(u"appearance"_s);
    box->addItem(tr("As the system"), QVariant::fromValue(System));
    box->addItem(tr("Light"), QVariant::fromValue(Light));
    box->addItem(tr("Dark"), QVariant::fromValue(Dark));
    box->setCurrentIndex(box->findData(QVariant::fromValue(m_preferences.appearance())));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { m_preferences.setAppearance(box->currentData().value<Preferences::Appearance>()); });
    return box;
}

} // namespace Jianbao
