#include "settingsdesk.h"

#include "accountspage.h"
#include "generalpage.h"
#include "privacypage.h"
#include "settingswindow.h"
#include "writingpage.h"

#include <utility>

namespace Jianbao {

SettingsDesk::SettingsDesk(SharedParts shared)
    : m_shared(std::move(shared))
{
}

void SettingsDesk::show(QWidget *window)
{
    if (!m_window) {
        m_window = new SettingsWindow({new GeneralPage(*m_shared.preferences), new WritingPage(*m_shared.preferences),
                                       new AccountsPage(*m_shared.secrets),
                                       new PrivacyPage(*m_shared.preferences, *m_shared.recent)},
                                      window);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace Jianbao
