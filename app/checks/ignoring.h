#pragma once

#include "diagnostic.h"
#include "document.h"
#include "error.h"

#include <QPointer>
#include <QWidget>
#include <functional>

namespace Jianbao {

class IgnoredList;
class MessageBar;
class Workspace;

/// 忽略: writes into the newsletter's profile what the checks need not tell any more, says so with a way back, and
/// shows the list of all of it.
class Ignoring : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this; `window` is its parent.
    Ignoring(Workspace &workspace, MessageBar &messages, QWidget *window);

    void ignore(const Snapshot &snapshot, const Diagnostic &problem); ///< at this place
    void turnOff(const QString &code);                                ///< everywhere

    void showList(const Profile &profile);
    void updateList(const Profile &profile); ///< if it is open
    void closeList();
    /// How many entries the list has for a profile.
    static qsizetype count(const Profile &profile);

private:
    using Edit = std::function<Result<QByteArray>(const QByteArray &json)>;
    void change(const Edit &edit, const QString &done, const Edit &back);

    Workspace &m_workspace;
    MessageBar &m_messages;
    QWidget *m_window;
    QPointer<IgnoredList> m_list;
    std::function<void()> m_sayDone; ///< once it is written
};

} // namespace Jianbao
