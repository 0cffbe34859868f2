#pragma once

#include "linkcheck.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace Jianbao {

class CheckDesk;
class Document;
class MessageBar;

/// 检查链接 in the window: follows the links of the open issue when asked, tells how far it is, and puts what it finds
/// among the problems of the panel.
class LinkDesk : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this; `window` is its parent.
    LinkDesk(CheckDesk &checks, MessageBar &messages, QWidget *window);
    /// With a check of its own, for tests.
    LinkDesk(CheckDesk &checks, MessageBar &messages, LinkCheck *check, QWidget *window);

    QAction *action() const { return m_action; } ///< for a menu
    void setDocument(Document *document);        ///< not owned; null: there is none

private:
    void begin();
    void tellProgress();
    void end();

    CheckDesk &m_checks;
    MessageBar &m_messages;
    LinkCheck *m_check; ///< owned by this
    QAction *m_action;
    QPointer<Document> m_document;
};

} // namespace Jianbao
