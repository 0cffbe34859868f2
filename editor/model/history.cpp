#include "history.h"

#include <algorithm>

namespace Jianbao {

namespace {

/// What a step costs in memory.
qsizetype cost(const ChangeSet &change)
{
    qsizetype bytes = 0;
    for (const Replacement &r : change.replacements())
        bytes += r.with.size() + qsizetype(sizeof(Replacement));
    return bytes;
}

} // namespace

void History::add(ChangeSet inverse, const QString &name, const QByteArray &mergeKey)
{
    const quint64 stateBefore = std::exchange(m_state, ++m_lastState);
    if (!m_open.empty()) {
        m_open.back().inverse = inverse.then(m_open.back().inverse);
        return;
    }

    m_redo.clear();
    if (m_merging && !mergeKey.isEmpty() && !m_undo.empty() && m_undo.back().mergeKey == mergeKey) {
        Step step = std::move(m_undo.back());
        m_undo.pop_back();
        m_undoBytes -= cost(step.change);
        step.change = inverse.then(step.change);
        if (!step.change.isEmpty()) {
            push(std::move(step));
            return;
        }
        // What was typed and deleted again within one step leaves nothing to undo, and the text as it was.
        m_state = step.leadsTo;
        m_merging = false;
        return;
    }
    push({std::move(inverse), stateBefore, name, mergeKey});
    m_merging = true;
}

quint64 History::begin(const QString &name)
{
    m_open.push_back({++m_lastTransaction, m_state, name, {}});
    return m_lastTransaction;
}

void History::commit(quint64 transaction)
{
    std::optional<Transaction> closed = close(transaction);
    if (!closed)
        return;
    if (!m_open.empty()) {
        m_open.back().inverse = closed->inverse.then(m_open.back().inverse);
        return;
    }
    if (closed->inverse.isEmpty()) {
        m_state = closed->stateBefore;
        return;
    }
    m_redo.clear();
    m_merging = false;
    push({std::move(closed->inverse), closed->stateBefore, closed->name, {}});
}

ChangeSet History::takeBack(quint64 transaction)
{
    std::optional<Transaction> closed = close(transaction);
    if (!closed)
        return {};
    m_state = closed->stateBefore;
    return std::move(closed->inverse);
}

ChangeSet History::undo(const Text &now)
{
    Q_ASSERT(canUndo());
    Step step = std::move(m_undo.back());
    m_undo.pop_back();
    m_undoBytes -= cost(step.change);
    m_merging = false;
    m_redo.push_back({step.change.inverted(now), m_state, step.name, {}});
    m_state = step.leadsTo;
    return std::move(step.change);
}

ChangeSet History::redo(const Text &now)
{
    Q_ASSERT(canRedo());
    Step step = std::move(m_redo.back());
    m_redo.pop_back();
    m_merging = false;
    push({step.change.inverted(now), m_state, step.name, {}});
    m_state = step.leadsTo;
    return std::move(step.change);
}

void History::markClean()
{
    m_cleanState = m_state;
    m_merging = false; // so that undoing leads back to the clean text and not past it
}

void History::setLimit(qsizetype bytes)
{
    m_limit = bytes;
    forgetOldest();
}

void History::push(Step step)
{
    m_undoBytes += cost(step.change);
    m_undo.push_back(std::move(step));
    forgetOldest();
}

void History::forgetOldest()
{
    while (m_undoBytes > m_limit && m_undo.size() > 1) {
        m_undoBytes -= cost(m_undo.front().change);
        m_undo.pop_front();
    }
}

std::optional<History::Transaction> History::close(quint64 transaction)
{
    const auto found = std::ranges::find(m_open, transaction, &Transaction::id);
    if (found == m_open.end())
        return std::nullopt;
    Transaction closed = std::move(*found);
    for (auto inner = std::next(found); inner != m_open.end(); ++inner)
        closed.inverse = inner->inverse.then(closed.inverse);
    m_open.erase(found, m_open.end());
    return closed;
}

} // namespace Jianbao
