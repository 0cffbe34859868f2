#pragma once

#include "document.h"
#include "earlierlinks.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace Jianbao {

class EditorPane;

/// Marks the items of the open issue whose address an earlier issue holds, and says where. Looks on a thread of its
/// own, a moment after the last key. Never changes the document.
class EarlierMarks : public QObject
{
    Q_OBJECT

public:
    EarlierMarks(EditorPane &editor, QObject *parent);
    ~EarlierMarks() override; ///< waits for the thread to end

    void setLinks(const EarlierLinks &links); ///< as seen from the open issue
    /// The pane shows another document, or none.
    void followDocument();

Q_SIGNALS:
    /// The person wants to see where an address was used before.
    void requested(const Jianbao::EarlierUse &use);

private:
    struct Found {
        Span item;
        EarlierUse use;
    };
    static QList<Found> look(const Snapshot &snapshot, const EarlierLinks &links);
    void begin();
    void show(const Snapshot &snapshot, const QList<Found> &found);

    EditorPane &m_editor;
    EarlierLinks m_links;
    QPointer<Document> m_document;
    QThreadPool m_thread;
    QTimer m_pause;
    bool m_isLooking = false;
    bool m_isStale = false; ///< something changed meanwhile
};

} // namespace Jianbao
