#pragma once

#include "changeset.h"
#include "error.h"
#include "fields.h"
#include "issue.h"
#include "profile.h"

/// Edits of an issue as ChangeSets. Each touches the bytes of the field it names and nothing else; setting a field to
/// the value it has is the empty ChangeSet. `issue` must have been parsed from exactly `text`. Values are what a person
/// typed (see ItemValues): they are escaped here so that they read back the same. An absent field appears where the
/// house style puts it. Line breaks in one-line fields become spaces; control characters
/// and spaces at the ends are dropped (cleanLine() and normalisedSummary() say what a value becomes).
namespace Jianbao {

/// Where an item stands; both from 0.
struct ItemPath {
    qsizetype section = 0;
    qsizetype item = 0;

    friend bool operator==(ItemPath, ItemPath) = default;
};

enum class ItemField { Title, Source, Url, Tags, Summary };
enum class OpeningField { Name, Date, Subtitle, Tagline, Intro };

/// Tags are typed as `2003.08646, ICCV 2019`: separated by commas.
Result<ChangeSet> setItemField(const Text &text, const Issue &issue, ItemPath path, ItemField field, QStringView value,
                               const Profile &profile = Profile::builtIn());
/// The same for tags that may hold commas themselves.
Result<ChangeSet> setItemTags(const Text &text, const Issue &issue, ItemPath path, const QStringList &tags,
                              const Profile &profile = Profile::builtIn());
/// Sets, adds (no such label yet) or removes (empty text and url) a labelled body line.
Result<ChangeSet> setLabelledField(const Text &text, const Issue &issue, ItemPath path, const FieldValue &value,
                                   const Profile &profile = Profile::builtIn());
/// Sets label and value of the item's `index`th labelled line, or removes it (empty text and url).
Result<ChangeSet> setField(const Text &text, const Issue &issue, ItemPath path, qsizetype index,
                           const FieldValue &value, const Profile &profile = Profile::builtIn());
/// A new labelled line before the `index`th one (or behind the last), whatever labels there are already.
Result<ChangeSet> insertField(const Text &text, const Issue &issue, ItemPath path, qsizetype index,
                              const FieldValue &value, const Profile &profile = Profile::builtIn());
/// Moves a labelled line to the place that the `to`th has now; what stands between them moves up or down. Lines of
/// other kinds keep their place.
Result<ChangeSet> moveField(const Text &text, const Issue &issue, ItemPath path, qsizetype from, qsizetype to);
/// Sets label and url of the `index`th further link of the item's head, or removes it (empty label and url).
Result<ChangeSet> setHeadLink(const Text &text, const Issue &issue, ItemPath path, qsizetype index,
                              const FieldValue &value);
Result<ChangeSet> moveHeadLink(const Text &text, const Issue &issue, ItemPath path, qsizetype from, qsizetype to);
Result<ChangeSet> setOpeningField(const Text &text, const Issue &issue, OpeningField field, QStringView value,
                                  const Profile &profile = Profile::builtIn());

/// A new item before the item now at `at` (or behind the last one when `at.item` is the number of items).
Result<ChangeSet> insertItem(const Text &text, const Issue &issue, ItemPath at, const ItemValues &values,
                             const Profile &profile = Profile::builtIn());
/// Several new items, one below the other; the empty ChangeSet for none.
Result<ChangeSet> insertItems(const Text &text, const Issue &issue, ItemPath at, const QList<ItemValues> &items,
                              const Profile &profile = Profile::builtIn());
/// Moves the exact bytes of an item so that it stands before the item now at `to` (or at the end, as above).
Result<ChangeSet> moveItem(const Text &text, const Issue &issue, ItemPath from, ItemPath to);
/// The same for several items of a section (numbers in ascending order), which then stand together.
Result<ChangeSet> moveItems(const Text &text, const Issue &issue, qsizetype section, const QList<qsizetype> &items,
                            ItemPath to);
Result<ChangeSet> removeItem(const Text &text, const Issue &issue, ItemPath path);
/// Removes blocks of a section (numbers in ascending order), items and others alike.
Result<ChangeSet> removeBlocks(const Text &text, const Issue &issue, qsizetype section, const QList<qsizetype> &blocks);

/// Where a block stands: in the opening, a section or the ending; from 0. The blocks of a section are its items too.
struct BlockPath {
    enum class Area { Opening, Section, Ending };
    Area area = Area::Section;
    qsizetype section = 0; ///< when it is a section's
    qsizetype block = 0;

    friend bool operator==(BlockPath, BlockPath) = default;
};

/// The blocks among which a path counts; none when there is no such section.
QList<Block> blocksAt(const Issue &issue, BlockPath path);

/// Moves the exact bytes of a block so that it stands, between blank lines, before the block now at `to` (or behind the
/// last one, when `to.block` is their number). Refused where it would run together with the text beside it.
Result<ChangeSet> moveBlock(const Text &text, const Issue &issue, BlockPath from, BlockPath to,
                            const Profile &profile = Profile::builtIn());
/// Where the block that moveBlock() moved from `from` to `to` is now.
BlockPath movedTo(BlockPath from, BlockPath to);
/// Removes a block's lines, and the blank ones that would be left over.
Result<ChangeSet> removeBlock(const Text &text, const Issue &issue, BlockPath path);

/// Replaces whole lines (a raw or opening block, the ending) by Markdown as typed, with the file's own line breaks.
ChangeSet setBlock(const Text &text, Span block, QStringView markdown);

} // namespace Jianbao
