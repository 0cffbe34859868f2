#include "helpdesk.h"

#include "aboutwindow.h"
#include "menucommands.h"
#include "messagebar.h"
#include "sampleissue.h"
#include "shortcutwindow.h"
#include "windowactions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

namespace Jianbao {

namespace {

constexpr auto topic = "sample";

} // namespace

HelpDesk::HelpDesk(QMainWindow &window, const WindowActions &actions, MessageBar &messages)
    : QObject(&window)
    , m_window(window)
    , m_messages(messages)
{
    connect(actions.showShortcuts, &QAction::triggered, this, &HelpDesk::showShortcuts);
    connect(actions.openSample, &QAction::triggered, this, &HelpDesk::prepareSample);
    connect(actions.about, &QAction::triggered, this, &HelpDesk::showAbout);
}

void HelpDesk::showShortcuts()
{
    (new ShortcutWindow(commandsOf(*m_window.menuBar()), &m_window))->show();
}

void HelpDesk::prepareSample()
{
    if (const Result<QString> sample = makeSampleIssue())
        Q_EMIT sampleReady(*sample);
    else
        m_messages.say({topic, Message::Kind::Trouble, sample.error().message, {}});
}

void HelpDesk::showAbout()
{
    (new AboutWindow(&m_window))->show();
}

} // namespace Jianbao
