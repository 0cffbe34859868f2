#pragma once

#include "sharedparts.h"

#include <QPointer>

class QWidget;

namespace Jianbao {

class SettingsWindow;

/// Opens the settings, at most once for all windows, and knows which pages there are.
class SettingsDesk
{
public:
    explicit SettingsDesk(SharedParts shared);

    /// Shows the settings in front of a window; where they are open already, they come forward.
    void show(QWidget *window);

private:
    SharedParts m_shared;
    QPointer<SettingsWindow> m_window;
};

} // namespace Jianbao
