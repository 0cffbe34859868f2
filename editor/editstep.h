#pragma once

#include <QByteArray>
#include <QStringView>

namespace Jianbao {

/// How an edit joins its neighbours to what a person calls one edit: a run of typing, a run of deleting, or a step of
/// its own (a paste, a line break, a removed selection).
enum class EditStep { Typing, Deleting, Whole };

/// Where two texts differ: `before` code units at `at` were replaced by `after` ones. Never begins or ends inside a
/// surrogate pair.
struct TextDifference {
    qsizetype at = 0;
    qsizetype before = 0;
    qsizetype after = 0;

    bool isEmpty() const { return before == 0 && after == 0; }
};

/// The smallest single replacement that turns `before` into `after`.
TextDifference difference(QStringView before, QStringView after);

/// What kind of step replacing `removed` by `inserted` is. `composed` is text an input method committed, which is
/// typing however long it is; other text of more than one character was pasted, dropped or completed.
EditStep classifyEdit(QStringView removed, QStringView inserted, bool composed);

/// EditKind::mergeKey for a step within the field or view that `owner` names; empty for a step of its own.
QByteArray mergeKey(const QByteArray &owner, EditStep step);

} // namespace Jianbao
