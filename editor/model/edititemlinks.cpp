#include "edithelpers.h"
#include "escape.h"
#include "inlinescan.h"
#include "itemwriter.h"
#include "lineedit.h"

#include <QCoreApplication>
#include <algorithm>

namespace Jianbao {

namespace {

using namespace Editing;

std::unexpected<Error> noSuchLink()
{
    return std::unexpected(
        Error{QCoreApplication::translate("Jianbao::Edits", "There is no such link in the item any more.")});
}

/// The content of each place, when the one at `from` is taken out and put in at `to`: the places stay where they are.
ChangeSet rotated(const Text &text, QList<Span> places, qsizetype from, qsizetype to)
{
    QByteArrayList contents;
    for (const Span place : places)
        contents.append(text.slice(place).toByteArray());
    contents.move(from, to);
    QList<Replacement> changes;
    for (qsizetype i = 0; i < places.size(); ++i)
        changes += ChangeSet::between(text.slice(places[i]), contents[i], places[i].begin).replacements();
    return ChangeSet::of(changes);
}

FieldValue cleaned(const FieldValue &value)
{
    return {cleanLine(value.label), cleanLine(value.text), cleanLine(value.url)};
}

/// The URL between the parentheses of a link, which may have been empty or stood in `<>`.
ChangeSet urlReplaced(const Text &text, const Link &link, const QString &url)
{
    const bool inAngles = text.bytes().at(link.url.begin - 1) == '<';
    if (inAngles && !url.isEmpty())
        return ChangeSet::between(text.slice(link.url), escapedUrlInAngles(url), link.url.begin);
    const Span whole = inAngles ? Span{link.url.begin - 1, link.url.end + 1} : link.url;
    return ChangeSet::between(text.slice(whole), escapedUrl(url), whole.begin);
}

} // namespace

Result<ChangeSet> setField(const Text &text, const Issue &issue, ItemPath path, qsizetype index,
                           const FieldValue &value, const Profile &profile)
{
    const auto found = itemAt(issue, path);
    if (!found)
        return std::unexpected(found.error());
    if (index < 0 || index >= (*found)->fields.size())
        return noSuchLink();
    const LabelledField &field = (*found)->fields[index];
    const FieldValue wanted = cleaned(value);
    const FieldValue old = readItem(text, **found).fields[index];
    if (wanted == old)
        return ChangeSet();
    if (wanted.text.isEmpty() && wanted.url.isEmpty()) {
        const qsizetype line = text.lineAt(field.line.begin);
        return ChangeSet::of({linesRemoved(text, line, line)});
    }
    const auto bytes = fieldMarkdown(wanted, profile);
    if (!bytes)
        return std::unexpected(bytes.error());
    QList<Replacement> changes =
        ChangeSet::between(text.slice(field.label), wanted.label.toUtf8(), field.label.begin).replacements();
    if (wanted.text != old.text || wanted.url != old.url) {
        const qsizetype valueBegin = QString(wanted.label + profile.labelColon).toUtf8().size();
        changes +=
            ChangeSet::between(text.slice(field.value), bytes->sliced(valueBegin), field.value.begin).replacements();
    }
    return ChangeSet::of(changes);
}

Result<ChangeSet> insertField(const Text &text, const Issue &issue, ItemPath path, qsizetype index,
                              const FieldValue &value, const Profile &profile)
{
    const auto found = itemAt(issue, path);
    if (!found)
        return std::unexpected(found.error());
    const Item &item = **found;
    if (index < 0 || index > item.fields.size())
        return noSuchLink();
    const auto bytes = fieldMarkdown(cleaned(value), profile);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (index == item.fields.size())
        return fieldAdded(text, item, *bytes);
    const qsizetype begin = text.line(text.lineAt(item.fields[index].line.begin)).begin;
    return ChangeSet::insert(begin, QByteArray(item.bodyColumn, ' ') + *bytes + "  " + text.lineBreak().toByteArray());
}

Result<ChangeSet> moveField(const Text &text, const Issue &issue, ItemPath path, qsizetype from, qsizetype to)
{
    const auto found = itemAt(issue, path);
    if (!found)
        return std::unexpected(found.error());
    const qsizetype count = (*found)->fields.size();
    if (std::min(from, to) < 0 || std::max(from, to) >= count)
        return noSuchLink();
    QList<Span> places;
    for (const LabelledField &field : (*found)->fields)
        places.append({field.label.begin, field.value.end});
    return rotated(text, places, from, to);
}

Result<ChangeSet> setHeadLink(const Text &text, const Issue &issue, ItemPath path, qsizetype index,
                              const FieldValue &value)
{
    const auto found = itemAt(issue, path);
    if (!found)
        return std::unexpected(found.error());
    if (index < 0 || index >= (*found)->links.size())
        return noSuchLink();
    const Link &link = (*found)->links[index];
    const FieldValue wanted = cleaned(value);
    const FieldValue old = readItem(text, **found).links[index];
    if (wanted.label.isEmpty() && wanted.url.isEmpty()) {
        const Span head{(*found)->head.begin, link.span.begin};
        return ChangeSet::remove({trimmedEnd(text.bytes(), head).end, link.span.end});
    }
    QList<Replacement> changes;
    if (wanted.label != old.label) {
        const Span label = linkLabel(text, link);
        changes += ChangeSet::between(text.slice(label), escapedText(wanted.label), label.begin).replacements();
    }
    if (wanted.url != old.url)
        changes += urlReplaced(text, link, wanted.url).replacements();
    return ChangeSet::of(changes);
}

Result<ChangeSet> moveHeadLink(const Text &text, const Issue &issue, ItemPath path, qsizetype from, qsizetype to)
{
    const auto found = itemAt(issue, path);
    if (!found)
        return std::unexpected(found.error());
    const qsizetype count = (*found)->links.size();
    if (std::min(from, to) < 0 || std::max(from, to) >= count)
        return noSuchLink();
    QList<Span> places;
    for (const Link &link : (*found)->links)
        places.append(link.span);
    return rotated(text, places, from, to);
}

} // namespace Jianbao
