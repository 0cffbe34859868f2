#pragma once

#include "checkkeeper.h"
#include "profile.h"

#include <QSet>

namespace Jianbao {

class MessageBar;

/// Stands before whatever sends the article out: copying, publishing. Says once, in the window, what readers would see
/// broken, and lets the person go on nevertheless. Errors that were said once in this session are not said again.
class ErrorGate : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ErrorGate(CheckKeeper &keeper, MessageBar &messages, QObject *parent);

    struct Passage {
        QByteArray topic; ///< of the message
        QString stopped;  ///< 「还没有复制」: what has not been done yet
        QString anyway;   ///< 「仍然复制」
        std::function<void()> go;
    };
    /// Calls `go` at once or a moment later when there is nothing new to be said, else when the person wants it
    /// nevertheless.
    void pass(const Passage &passage);

    /// For those that have a place of their own to say it (a dialog): the errors of the text as it is now, all of them.
    /// Call it when the keeper is up to date.
    QList<Diagnostic> errors() const;
    /// These have been said.
    void noteSaid(const QList<Diagnostic> &errors);
    void setDocument(Document *document) { m_document = document; } ///< not owned

Q_SIGNALS:
    /// The person wants to see the first of the errors.
    void showRequested();

private:
    using Key = QStringList;
    Key keyOf(const Diagnostic &error) const;
    void say(const Passage &passage, const QList<Diagnostic> &errors);

    CheckKeeper &m_keeper;
    MessageBar &m_messages;
    QPointer<Document> m_document;
    QSet<Key> m_said;
};

} // namespace Jianbao
