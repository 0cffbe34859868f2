#pragma once

#include "settingspage.h"

class QPushButton;

namespace Jianbao {

class Preferences;
class RecentFiles;

/// Whether pages of pasted links are read, what the program remembers of the files it opened, and which of them may
/// load pictures of other servers by themselves.
class PrivacyPage : public SettingsPage
{
    Q_OBJECT

public:
    /// `preferences` and `recent` must outlive this.
    PrivacyPage(Preferences &preferences, RecentFiles &recent, QWidget *parent = nullptr);
};

} // namespace Jianbao
