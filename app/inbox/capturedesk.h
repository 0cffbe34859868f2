#pragma once

#include "capturer.h"
#include "readings.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace Jianbao {

class EditorPane;
class MessageBar;
class SectionOffer;
struct HeldLinks;

/// 抓取: reads the pages of links that are pasted, and of others when asked, and puts what they say into their items,
/// one undo step for each field. Marks the items that wait and those that failed, with what can be done about it. Asks
/// the network for nothing that the person has not pasted or asked for. A page that comes while something can be redone
/// waits, unless it was asked for by a command: filling it in would take the redoing away.
class CaptureDesk : public QObject
{
    Q_OBJECT

public:
    /// `editor` and `messages` must outlive this; `capturer` becomes its own.
    CaptureDesk(EditorPane &editor, MessageBar &messages, Capturer *capturer, QObject *parent);
    ~CaptureDesk() override;

    /// Gives up what is being read for the document before; null for none.
    void setDocument(Document *document);
    /// Whether pasting a link is asking for its page.
    void setReadsPasted(bool reads) { m_readsPasted = reads; }

    bool isReading() const; ///< whether an item waits for its page

private:
    void noteAdded(const QList<Span> &items);
    void fetch(const QList<Span> &items);
    void stop(const QList<Span> &items);
    void read(Span item, const QString &url);
    void cancel(qint64 id);
    void retry(qint64 id);
    void paste(qint64 id);
    void take(qint64 id, const CapturedPage &page);
    void fill(qint64 id, const CapturedPage &page);
    void fillWaiting();
    void noteFailed(qint64 id, const CaptureError &error);
    void follow(const DocumentChange &change);
    void giveUp(const QList<Reading> &readings);
    void readAgain(const Reading &reading);
    void showMarks();
    void sayHeld(const HeldLinks &links);
    void sayRepeated(const QList<Span> &items);
    void goTo(const QString &url, qsizetype number = 0);

    EditorPane &m_editor;
    MessageBar &m_messages;
    Capturer *m_capturer;
    SectionOffer *m_offer;
    QPointer<Document> m_document;
    Readings m_readings;
    QSet<qint64> m_asked;                 ///< of those, the ones the person asked for by a command
    QMap<qint64, CapturedPage> m_waiting; ///< pages that are read and not filled in yet
    bool m_readsPasted = true;
};

} // namespace Jianbao
