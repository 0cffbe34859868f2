#pragma once

#include "document.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace Jianbao {

class MessageBar;

/// Offers to move links that were pasted to the section where the newsletter has the like: papers to 论文. Never moves
/// anything by itself, and does not come back to what was turned down.
class SectionOffer : public QObject
{
    Q_OBJECT

public:
    /// `messages` must outlive this.
    SectionOffer(MessageBar &messages, QObject *parent);

    void setDocument(Document *document);
    /// Offers it for those of these items, of the document as it is now, that stand elsewhere.
    void consider(const QList<Span> &items);

private:
    struct Proposal {
        QString url;
        QString section; ///< by its name
    };
    void move(const QList<Proposal> &proposals);

    MessageBar &m_messages;
    QPointer<Document> m_document;
    QSet<QString> m_turnedDown; ///< names of sections
};

} // namespace Jianbao
