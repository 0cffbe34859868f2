#include "ignoring.h"

#include "checkwords.h"
#include "ignored.h"
#include "ignoredlist.h"
#include "messagebar.h"
#include "profileedits.h"
#include "workspace.h"

namespace Jianbao {

namespace {

constexpr auto topic = "ignoring";

} // namespace

Ignoring::Ignoring(Workspace &workspace, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_window(window)
{
    connect(&workspace, &Workspace::profileWritten, this, [this] {
        if (const auto sayDone = std::exchange(m_sayDone, nullptr))
            sayDone();
    });
    connect(&workspace, &Workspace::profileNotChanged, this, [this](const QString &message) {
        m_sayDone = nullptr;
        m_messages.say({topic, Message::Kind::Trouble, message, {}});
    });
}

qsizetype Ignoring::count(const Profile &profile)
{
    return IgnoredList::count(profile);
}

void Ignoring::ignore(const Snapshot &snapshot, const Diagnostic &problem)
{
    const IgnoredPlace place = ignoredPlaceOf(snapshot, problem);
    change([place](const QByteArray &json) { return ProfileEdits::ignore(json, place); },
           tr("Ignored here: %1").arg(problem.message),
           [place](const QByteArray &json) { return ProfileEdits::heed(json, place); });
}

void Ignoring::turnOff(const QString &code)
{
    change([code](const QByteArray &json) { return ProfileEdits::switchRule(json, code, false); },
           tr("No longer checked: %1").arg(checkName(code)),
           [code](const QByteArray &json) { return ProfileEdits::switchRule(json, code, true); });
}

void Ignoring::change(const Edit &edit, const QString &done, const Edit &back)
{
    m_sayDone = [this, done, back] {
        m_messages.say(
            {topic, Message::Kind::Done, done, {{tr("Take Back"), [this, back] { m_workspace.changeProfile(back); }}}});
    };
    m_workspace.changeProfile(edit);
}

void Ignoring::showList(const Profile &profile)
{
    if (!m_list) {
        m_list = new IgnoredList(m_window);
        m_list->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_list, &IgnoredList::heedRequested, this, [this](const IgnoredPlace &place) {
            m_workspace.changeProfile([place](const QByteArray &json) { return ProfileEdits::heed(json, place); });
        });
        connect(m_list, &IgnoredList::switchOnRequested, this, [this](const QString &code) {
            m_workspace.changeProfile(
                [code](const QByteArray &json) { return ProfileEdits::switchRule(json, code, true); });
        });
    }
    m_list->setProfile(profile);
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

void Ignoring::updateList(const Profile &profile)
{
    if (m_list)
        m_list->setProfile(profile);
}

void Ignoring::closeList()
{
    delete m_list;
}

} // namespace Jianbao
