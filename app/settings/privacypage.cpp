#include "privacypage.h"

#include "placekeeper.h"
#include "preferences.h"
#include "recentfiles.h"
#include "remotepictures.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Jianbao {

PrivacyPage::PrivacyPage(Preferences &preferences, RecentFiles &recent, QWidget *parent)
    : SettingsPage(tr("Privacy"), u"security-high"_s, parent)
{
    auto *const readPasted = new QCheckBox(tr("&Read the page for its title and summary"));
    readPasted->setObjectName(u"readPastedLinks"_s);
    readPasted->setChecked(preferences.readsPastedLinks());
    connect(readPasted, &QCheckBox::toggled, &preferences, &Preferences::setReadsPastedLinks);
    addRow(tr("When a link is pasted:"), readPasted);
    addNote(
        tr("The program asks the link's site for the page, as a browser would. Without it, the Fetch button does."));
    addGap();

    auto *const forgetFiles = new QPushButton(tr("&Forget the list"));
    forgetFiles->setObjectName(u"forgetFiles"_s);
    forgetFiles->setAutoDefault(false);
    const auto showFiles = [&recent, forgetFiles] { forgetFiles->setEnabled(!recent.paths().isEmpty()); };
    connect(&recent, &RecentFiles::changed, forgetFiles, showFiles);
    connect(forgetFiles, &QPushButton::clicked, this, [&recent] {
        recent.clear();
        PlaceKeeper::forgetAll();
    });
    showFiles();
    addRow(tr("Recent files:"), forgetFiles);
    addNote(tr("The issues opened lately, and where you were in each. The files themselves stay as they are."));
    addGap();

    auto *const forgetPictures = new QPushButton(tr("&Ask in every issue again"));
    forgetPictures->setObjectName(u"forgetPictures"_s);
    forgetPictures->setAutoDefault(false);
    forgetPictures->setEnabled(RemotePictures::hasAllowances());
    connect(forgetPictures, &QPushButton::clicked, this, [forgetPictures] {
        RemotePictures::forgetAllowances();
        forgetPictures->setEnabled(false);
    });
    addRow(tr("Pictures of other servers:"), forgetPictures);
    addNote(tr("They are loaded when you ask, and by themselves in the issues for which you said so."));
}

} // namespace Jianbao
