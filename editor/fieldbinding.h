#pragma once

#include "document.h"
#include "error.h"

#include <functional>

namespace Jianbao {

class ValueField;

/// How a field edits a document.
struct FieldBinding {
    QString name;   ///< EditKind::name
    QByteArray key; ///< names the field among all others of the pane
    /// What typing `value` changes in `told`, which is the lastTold() of the document itself.
    std::function<Result<ChangeSet>(const Snapshot &told, const QString &value)> change;
};

/// Lets `field` edit `document` while both live: each key is applied at once, a run of keys is one undo step, what is
/// refused is said beneath the field.
void bindField(ValueField *field, Document &document, FieldBinding binding);

} // namespace Jianbao
