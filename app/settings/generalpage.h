#pragma once

#include "settingspage.h"

class QComboBox;

namespace Jianbao {

class Preferences;

/// Language, appearance, and what is open at the start.
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    /// `preferences` must outlive this.
    explicit GeneralPage(Preferences &preferences, QWidget *parent = nullptr);

private:
    QComboBox *makeLanguages();
    QComboBox *makeAppearances();

    Preferences &m_preferences;
};

} // namespace Jianbao
