#pragma once

#include "settingspage.h"

class QPushButton;

namespace Jianbao {

class RecentFiles;

/// What the program remembers of the files it opened, and which of them may load pictures of other servers by
/// themselves; both can be forgotten.
class PrivacyPage : public SettingsPage
{
    Q_OBJECT

public:
    /// `recent` must outlive this.
    explicit PrivacyPage(RecentFiles &recent, QWidget *parent = nullptr);
};

} // namespace Jianbao
