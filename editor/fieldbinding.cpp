#include "fieldbinding.h"

#include "valuefield.h"

#include <QPointer>

namespace Jianbao {

void bindField(ValueField *field, Document &document, FieldBinding binding)
{
    // A field says that it was left even while it is torn down, which may be after the document.
    const QPointer<Document> target(&document);
    QObject::connect(field, &ValueField::stepEnded, field, [target] {
        if (target)
            target->endMerging();
    });
    QObject::connect(&document, &Document::textChanged, field,
                     [field](const TextChange &change) { field->noteChange(change.origin == field); });
    QObject::connect(field, &ValueField::valueNeeded, &document, &Document::settle);
    QObject::connect(field, &ValueField::edited, field,
                     [target, field, binding = std::move(binding)](const QString &value, EditStep step) {
                         if (!target)
                             return;
                         const EditKind kind{.name = binding.name, .mergeKey = mergeKey(binding.key, step)};
                         if (const auto changes = binding.change(target->lastTold(), value); !changes)
                             field->refuse(changes.error().message);
                         else
                             target->applyToLastTold(*changes, kind, field);
                     });
}

} // namespace Jianbao
