#pragma once

#include "settingspage.h"

namespace Jianbao {

class Preferences;

/// How text is shown while it is written: its size, and whether the preview goes along.
class WritingPage : public SettingsPage
{
    Q_OBJECT

public:
    /// `preferences` must outlive this.
    explicit WritingPage(Preferences &preferences, QWidget *parent = nullptr);

private:
    QWidget *makeTextSize(Preferences &preferences);
};

} // namespace Jianbao
