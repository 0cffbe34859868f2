#pragma once

#include "document.h"
#include "editstep.h"

#include <QPointer>
#include <QTextDocument>
#include <limits>
#include <optional>

namespace Jianbao {

class InputGuard;

/// Keeps a QTextDocument and a run of a Document's bytes the same, both ways, exactly.
///
/// What is typed becomes a ChangeSet of just the bytes it stands for; what changes elsewhere becomes the smallest edits
/// of the QTextDocument, so that its cursors stay. While an input method composes nothing goes either way. It never
/// reads the document through toPlainText(), which would turn U+00A0 into a space, and never keeps an undo history.
class DocumentBinding : public QObject
{
    Q_OBJECT

public:
    /// What is bound and what its edits are called.
    struct Target {
        QPointer<Document> document; ///< not owned
        Span region;                 ///< must begin and end at line boundaries (the last line break left out)
        QString editName;            ///< EditKind::name
        QByteArray owner;            ///< names this view among the others: typing in two of them never merges
        qsizetype longest = std::numeric_limits<qsizetype>::max(); ///< bytes; a change elsewhere may ask for no more
    };

    /// `shown` and `input` belong to the same text widget and live as long as this.
    DocumentBinding(QTextDocument &shown, InputGuard &input, QObject *parent);

    /// Shows `target.region` of the document's text as it is now. The region then follows the document's changes by
    /// itself and grows with what is typed.
    void bind(Target target);
    /// Shows the whole document, but for a byte order mark: nothing can be typed before that.
    void bindAll(Document *document, QString editName, QByteArray owner);
    /// Shows nothing.
    void release();

    Document *document() const { return m_target.document; }
    Span region() const { return m_target.region; } ///< in the document's text as it is now
    /// To be called when the widget's cursor has moved: unless typing moved it, the next edit begins a new undo step.
    void noteCursor();

    qsizetype toOffset(int position) const; ///< position in the widget → byte offset
    int toPosition(qsizetype offset) const; ///< byte offset → position in the widget, clamped to the region

Q_SIGNALS:
    /// The QTextDocument is about to be changed to show a change made elsewhere.
    void aboutToRefresh();
    void refreshed();
    /// A change made elsewhere let the region grow beyond `longest`. It is not shown; the binding has to be given up.
    void outgrown();
    /// The person changed the text (it has reached the Document).
    void edited();

private:
    /// A change of the widget's text that the Document does not have yet, in positions of the widget.
    struct Pending {
        qsizetype from = 0;
        qsizetype before = 0;
        qsizetype after = 0;
    };

    void load();
    void follow(const TextChange &change);
    void noteChange(int position, int removed, int added);
    void flush();
    void applyReplacement(Span at, const QString &shown, EditStep step);
    void refresh(const ChangeSet &changes, const Text &after);
    qsizetype shownSize() const;
    void resynchronize();
    void replaceShown(qsizetype from, qsizetype removed, const QString &inserted);

    QTextDocument &m_shown;
    InputGuard &m_input;
    Target m_target;
    Text m_text;            ///< what the widget shows, but for m_pending
    quint64 m_revision = 0; ///< changes up to this one need not be followed
    std::optional<Pending> m_pending;
    ChangeSet m_deferred; ///< from m_text to the Document's text, while composing
    bool m_bindsAll = false;
    bool m_refreshing = false;
    bool m_editedSinceCursor = false;
};

} // namespace Jianbao
