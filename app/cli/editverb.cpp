#include "editpath.h"
#include "issuedraft.h"
#include "messages.h"
#include "storage.h"
#include "unifieddiff.h"
#include "verb.h"

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

Result<ChangeSet> setField(const IssueDraft &draft, const FieldPath &path, const QString &value)
{
    if (const auto *const field = std::get_if<OpeningField>(&path))
        return setOpeningField(draft.text, draft.issue, *field, value, draft.profile);
    if (const auto *const field = std::get_if<ItemFieldPath>(&path))
        return setItemField(draft.text, draft.issue, field->item, field->field, value, draft.profile);
    if (const auto *const block = std::get_if<BlockPath>(&path))
        return setBlock(draft.text, blocksAt(draft.issue, *block).at(block->block).span, value);
    const auto &labelled = std::get<LabelledPath>(path);
    return setLabelledField(draft.text, draft.issue, labelled.item, {labelled.label, {}, value}, draft.profile);
}

Result<ChangeSet> set(const IssueDraft &draft, const QString &assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals < 0)
        return std::unexpected(Error{Messages::tr("“%1” has no “=” and value.").arg(assignment)});
    const Result<FieldPath> path = parseFieldPath(QStringView(assignment).first(equals), draft.text, draft.issue);
    if (!path)
        return std::unexpected(path.error());
    return setField(draft, *path, assignment.sliced(equals + 1));
}

Result<ChangeSet> insert(const IssueDraft &draft, const QString &path)
{
    const Result<ItemPath> place = parsePlacePath(path, draft.text, draft.issue);
    return place ? insertItem(draft.text, draft.issue, *place, {}, draft.profile) : std::unexpected(place.error());
}

Result<ChangeSet> moveAsBlock(const IssueDraft &draft, const QString &from, const QString &to)
{
    const Result<BlockPath> block = namesBlock(from)
                                        ? parseBlockPath(from, draft.text, draft.issue)
                                        : parseItemPath(from, draft.text, draft.issue).transform([&](ItemPath item) {
                                              return blockOf(draft.issue, item);
                                          });
    if (!block)
        return std::unexpected(block.error());
    const Result<BlockPath> place = parseBlockPlace(to, draft.text, draft.issue);
    return place ? moveBlock(draft.text, draft.issue, *block, *place, draft.profile) : std::unexpected(place.error());
}

Result<ChangeSet> move(const IssueDraft &draft, const QString &from, const QString &to)
{
    if (namesBlock(from) || namesBlock(to))
        return moveAsBlock(draft, from, to);
    const Result<ItemPath> item = parseItemPath(from, draft.text, draft.issue);
    if (!item)
        return std::unexpected(item.error());
    const Result<ItemPath> place = parsePlacePath(to, draft.text, draft.issue);
    return place ? moveItem(draft.text, draft.issue, *item, *place) : std::unexpected(place.error());
}

Result<ChangeSet> remove(const IssueDraft &draft, const QString &path)
{
    if (namesBlock(path)) {
        const Result<BlockPath> block = parseBlockPath(path, draft.text, draft.issue);
        return block ? removeBlock(draft.text, draft.issue, *block) : std::unexpected(block.error());
    }
    const Result<ItemPath> item = parseItemPath(path, draft.text, draft.issue);
    return item ? removeItem(draft.text, draft.issue, *item) : std::unexpected(item.error());
}

Result<ChangeSet> step(const IssueDraft &draft, const GivenOption &option)
{
    const QStringList &values = option.values;
    if (option.name == "set"_L1)
        return set(draft, values.at(0));
    if (option.name == "insert"_L1)
        return insert(draft, values.at(0));
    if (option.name == "move"_L1)
        return move(draft, values.at(0), values.at(1));
    if (option.name == "remove"_L1)
        return remove(draft, values.at(0));
    return ChangeSet();
}

Usage usage()
{
    return {
        u"edit"_s,
        Messages::tr("FILE"),
        Messages::tr("Change fields and items of an issue, in the order given, and nothing else in it."),
        {{u"set"_s,
          {},
          {u"PATH=VALUE"_s},
          Messages::tr("Set intro, title, date, or a field such as 论文/3/title, 论文/3/link:代码; or other Markdown: "
                       "论文/block:1, opening/block:1.")},
         {u"insert"_s, {}, {u"PATH"_s}, Messages::tr("Put an empty item before 博文/2, or at the end: 博文/+.")},
         {u"move"_s,
          {},
          {u"PATH"_s, u"PATH"_s},
          Messages::tr("Move an item before another, or to the end of a section.")},
         {u"remove"_s, {}, {u"PATH"_s}, Messages::tr("Take an item out.")},
         {u"dry-run"_s, {}, {}, Messages::tr("Change nothing; print the difference instead.")}}};
}

Outcome run(const Arguments &arguments)
{
    if (arguments.operands.size() != 1)
        return Outcome::wrongUse(Messages::tr("edit needs exactly one FILE."));
    const QString &name = arguments.operands.constFirst();
    const bool isDryRun = arguments.has(u"dry-run");
    if (arguments.options.size() == (isDryRun ? 1 : 0))
        return Outcome::wrongUse(Messages::tr("edit needs something to do: --set, --insert, --move or --remove."));

    const Result<Input> input = readInput(name);
    if (!input)
        return Outcome::failed({input.error().message});
    IssueDraft draft(*input);
    for (const GivenOption &option : arguments.options) {
        const Result<ChangeSet> changes = step(draft, option);
        if (!changes)
            return Outcome::wrongUse(changes.error().message);
        draft.apply(*changes);
    }

    if (draft.text.size() > Storage::maximumFileSize && draft.text.size() > input->text.size())
        return Outcome::wrongUse(Messages::tr("Nothing was changed: an issue can have 16 MB, and this would make it "
                                              "longer."));

    if (isDryRun)
        return {ExitCode::Done, unifiedDiff(name, input->text, draft.changes), input->remarks};
    if (isStandardInput(name))
        return {ExitCode::Done, draft.text.bytes(), input->remarks};
    if (const auto saved = Storage::save(name, draft.text, input->fingerprint); !saved)
        return Outcome::failed({saved.error().message});
    return {ExitCode::Done, {}, input->remarks};
}

} // namespace

const Verb editVerb{usage, run};

} // namespace Jianbao::Cli
