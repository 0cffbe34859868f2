#pragma once

#include "changeset.h"

#include <QByteArray>
#include <QString>
#include <deque>
#include <optional>
#include <vector>

namespace Jianbao {

/// The undo and redo steps of a document and its clean mark. Keeps ChangeSets only, no text; emits nothing, parses
/// nothing.
///
/// Each state of the text has a number that no other state ever gets, so "is it clean" is a comparison that survives
/// undo, redo and forgotten steps.
class History
{
public:
    /// Takes in an edit; `inverse` undoes it. Continues the last step when the keys match and nothing came between.
    /// Within a transaction it joins that.
    void add(ChangeSet inverse, const QString &name, const QByteArray &mergeKey = {});
    void endMerging() { m_merging = false; }

    /// Begins a transaction, nested or not, and returns its number.
    quint64 begin(const QString &name);
    /// Ends the transaction and those begun in it; the outermost becomes a step. Nothing happens when it has ended
    /// already.
    void commit(quint64 transaction);
    /// Ends the transaction and those begun in it and returns the change that takes their edits back: the caller must
    /// apply it and not add it.
    ChangeSet takeBack(quint64 transaction);

    bool isInTransaction() const { return !m_open.empty(); }

    bool canUndo() const { return m_open.empty() && !m_undo.empty(); }
    bool canRedo() const { return m_open.empty() && !m_redo.empty(); }
    QString undoName() const { return canUndo() ? m_undo.back().name : QString(); }
    QString redoName() const { return canRedo() ? m_redo.back().name : QString(); }

    /// Goes one step back or forth and returns the change to apply to `now`, the text as it is. Needs
    /// canUndo()/canRedo().
    ChangeSet undo(const Text &now);
    ChangeSet redo(const Text &now);

    bool isClean() const { return m_state == m_cleanState; }
    void markClean();

    void setLimit(qsizetype bytes);

private:
    struct Step {
        ChangeSet change;    ///< leads out of the state the text is in when this step is on top
        quint64 leadsTo = 0; ///< the state it leads to
        QString name;
        QByteArray mergeKey;
    };
    struct Transaction {
        quint64 id = 0;
        quint64 stateBefore = 0;
        QString name;
        ChangeSet inverse;
    };

    void push(Step step);
    void forgetOldest();
    /// Removes the transaction and all inner ones; what undoes them all together.
    std::optional<Transaction> close(quint64 transaction);

    std::deque<Step> m_undo; ///< the newest at the back
    std::vector<Step> m_redo;
    std::vector<Transaction> m_open; ///< the innermost at the back
    quint64 m_state = 0;
    quint64 m_cleanState = 0;
    quint64 m_lastState = 0;
    quint64 m_lastTransaction = 0;
    bool m_merging = false;
    qsizetype m_undoBytes = 0;
    qsizetype m_limit = 64 * 1024 * 1024;
};

} // namespace Jianbao
