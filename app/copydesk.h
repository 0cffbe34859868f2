#pragma once

#include "articleclipboard.h"

#include <QObject>
#include <functional>

class QAction;

namespace Jianbao {

class MessageBar;

/// 复制: the actions that copy the open issue, the warning before pictures get lost, and what is said of the outcome.
/// The clipboard is ArticleClipboard's work.
class CopyDesk : public QObject
{
    Q_OBJECT

public:
    /// `current` gives the open issue as it is now; it is called only while the desk is enabled.
    CopyDesk(MessageBar &messages, std::function<Manuscript()> current, QObject *parent);

    /// All of them, for a menu; the first copies for WeChat.
    QList<QAction *> actions() const { return m_actions; }
    /// Stands before copying: calls what it is given when nothing speaks against it (any more). `topic` is that of this
    /// desk's messages.
    using Gate = std::function<void(const QByteArray &topic, const std::function<void()> &copy)>;
    void setGate(const Gate &gate) { m_gate = gate; }
    void setEnabled(bool isEnabled); ///< whether there is an issue

Q_SIGNALS:
    /// The person wants to see what stands there.
    void goToRequested(Jianbao::Span block);

private:
    using Form = ArticleClipboard::Form;

    QAction *add(Form form, const QString &text, const QString &icon, const QKeySequence &shortcut);
    void copy(Form form);
    void sayMissing(const QList<WeChat::MissingImage> &missing);
    void sayCopied(Form form);
    void sayFailed(Form form);

    MessageBar &m_messages;
    std::function<Manuscript()> m_current;
    Gate m_gate = [](const QByteArray &, const std::function<void()> &copy) { copy(); };
    ArticleClipboard *m_clipboard;
    QList<QAction *> m_actions;
};

} // namespace Jianbao
