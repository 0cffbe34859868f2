#include "edithelpers.h"
#include "escape.h"
#include "inlinescan.h"
#include "itemwriter.h"
#include "lineedit.h"

#include <algorithm>

namespace Jianbao {

using namespace Editing;

ChangeSet Editing::fieldAdded(const Text &text, const Item &item, const QByteArray &field)
{
    // Behind the fields above the summary, where the newsletter has them; or else behind the head.
    Span anchor = item.head;
    for (const LabelledField &other : item.fields) {
        if (!item.summary || other.line.begin < item.summary->begin)
            anchor = other.line;
    }
    const bool isLast = text.lineAt(anchor.begin) == text.lineAt(item.span.end - 1);
    const QByteArray bytes = hardBreak(text, anchor) + text.lineBreak().toByteArray() +
                             QByteArray(item.bodyColumn, ' ') + field +
                             (isLast ? QByteArray() : QByteArrayLiteral("  "));
    const qsizetype end = trimmedEnd(text.bytes(), anchor).end;
    QList<Replacement> changes = bulletAdded(text, item);
    changes += ChangeSet::between(text.slice({end, anchor.end}), bytes, end).replacements();
    return ChangeSet::of(changes);
}

Result<ChangeSet> setLabelledField(const Text &text, const Issue &issue, ItemPath path, const FieldValue &value,
                                   const Profile &profile)
{
    const auto found = itemAt(issue, path);
    if (!found)
        return std::unexpected(found.error());
    const Item &item = **found;
    const FieldValue wanted{cleanLine(value.label), cleanLine(value.text), cleanLine(value.url)};
    const QList<FieldValue> fields = readItem(text, item).fields;
    const auto old = std::find_if(fields.cbegin(), fields.cend(),
                                  [&](const FieldValue &field) { return field.label == wanted.label; });
    const bool removes = wanted.text.isEmpty() && wanted.url.isEmpty();
    if (old == fields.cend() ? removes : *old == wanted)
        return ChangeSet();

    const qsizetype index = old - fields.cbegin();
    if (removes) {
        const qsizetype line = text.lineAt(item.fields[index].line.begin);
        return ChangeSet::of({linesRemoved(text, line, line)});
    }
    const auto bytes = fieldMarkdown(wanted, profile);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (old == fields.cend())
        return fieldAdded(text, item, *bytes);
    const LabelledField &field = item.fields[index];
    const qsizetype valueBegin = QString(wanted.label + profile.labelColon).toUtf8().size();
    return ChangeSet::between(text.slice(field.value), bytes->sliced(valueBegin), field.value.begin);
}

} // namespace Jianbao
