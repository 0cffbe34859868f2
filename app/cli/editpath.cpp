#include "editpath.h"

#include "messages.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

namespace {

std::optional<OpeningField> openingField(QStringView name)
{
    if (name == "name"_L1)
        return OpeningField::Name;
    if (name == "date"_L1)
        return OpeningField::Date;
    if (name == "title"_L1 || name == "subtitle"_L1) // the headline of this issue; the newsletter's own is its name
        return OpeningField::Subtitle;
    if (name == "tagline"_L1)
        return OpeningField::Tagline;
    if (name == "intro"_L1)
        return OpeningField::Intro;
    return std::nullopt;
}

std::optional<ItemField> itemField(QStringView name)
{
    if (name == "title"_L1)
        return ItemField::Title;
    if (name == "source"_L1)
        return ItemField::Source;
    if (name == "url"_L1)
        return ItemField::Url;
    if (name == "tags"_L1)
        return ItemField::Tags;
    if (name == "summary"_L1)
        return ItemField::Summary;
    return std::nullopt;
}

std::unexpected<Error> refuse(const QString &message)
{
    return std::unexpected(Error{message});
}

/// `SECTION/ITEM` and what stands behind. Section names may hold a slash, so the section is found by its name first.
struct Parts {
    qsizetype section = 0;
    QStringView item;
    QStringView field; ///< empty when the path ends with the item
};

Result<Parts> split(QStringView path, const Text &text, const Issue &issue)
{
    std::optional<qsizetype> section;
    qsizetype length = 0;
    for (qsizetype i = 0; i < issue.sections.size(); ++i) {
        const QString name = sectionName(text, issue.sections.at(i));
        if (name.size() > length && path.startsWith(name) && path.size() > name.size() &&
            path.at(name.size()) == u'/') {
            section = i;
            length = name.size();
        }
    }
    if (!section)
        return refuse(Messages::tr("“%1” names no section of this issue.").arg(path));
    const QStringView rest = path.sliced(length + 1);
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 0)
        return Parts{*section, rest, {}};
    return Parts{*section, rest.first(slash), rest.sliced(slash + 1)};
}

/// `last` is the highest number an item may have here, from 1.
Result<ItemPath> numbered(QStringView path, const Parts &parts, qsizetype last)
{
    bool isNumber = false;
    const qlonglong number = parts.item.toLongLong(&isNumber);
    if (!isNumber)
        return refuse(Messages::tr("“%1” has no item number.").arg(path));
    if (number < 1 || number > last)
        return refuse(Messages::tr("“%1”: that section has no such item.").arg(path));
    return ItemPath{parts.section, qsizetype(number - 1)};
}

constexpr auto blockWord = "block:"_L1;

/// The opening or the ending, where no section has that name.
std::optional<BlockPath> areaNamed(QStringView path)
{
    if (path.startsWith("opening/"_L1))
        return BlockPath{BlockPath::Area::Opening, 0, 0};
    if (path.startsWith("ending/"_L1))
        return BlockPath{BlockPath::Area::Ending, 0, 0};
    return std::nullopt;
}

} // namespace

bool namesBlock(QStringView path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash >= 0 && path.sliced(slash + 1).startsWith(blockWord);
}

Result<BlockPath> parseBlockPath(QStringView path, const Text &text, const Issue &issue)
{
    const Result<Parts> parts = split(path, text, issue);
    const std::optional<BlockPath> area = parts ? std::nullopt : areaNamed(path);
    if (!parts && !area)
        return std::unexpected(parts.error());
    BlockPath found = area.value_or(BlockPath{BlockPath::Area::Section, parts ? parts->section : 0, 0});
    const QStringView last = path.sliced(path.lastIndexOf(u'/') + 1);
    bool isNumber = false;
    qlonglong wanted = last.sliced(blockWord.size()).toLongLong(&isNumber);
    const QList<Block> blocks = blocksAt(issue, found);
    for (; isNumber && found.block < blocks.size(); ++found.block) {
        if (blocks[found.block].kind == Block::Kind::Raw && --wanted == 0)
            return found;
    }
    return refuse(Messages::tr("“%1”: there is no such block.").arg(path));
}

BlockPath blockOf(const Issue &issue, ItemPath item)
{
    const QList<Block> &blocks = issue.sections.at(item.section).blocks;
    BlockPath path{BlockPath::Area::Section, item.section, 0};
    while (path.block < blocks.size() && blocks[path.block].item != item.item)
        ++path.block;
    return path;
}

Result<BlockPath> parseBlockPlace(QStringView path, const Text &text, const Issue &issue)
{
    if (namesBlock(path))
        return parseBlockPath(path, text, issue);
    if (const auto area = areaNamed(path); area && path.endsWith("/+"_L1) && !split(path, text, issue)) {
        BlockPath end = *area;
        end.block = blocksAt(issue, end).size();
        return end;
    }
    const Result<ItemPath> item = parsePlacePath(path, text, issue);
    if (!item)
        return std::unexpected(item.error());
    return path.endsWith("/+"_L1)
               ? BlockPath{BlockPath::Area::Section, item->section, issue.sections.at(item->section).blocks.size()}
               : blockOf(issue, *item);
}

Result<ItemPath> parseItemPath(QStringView path, const Text &text, const Issue &issue)
{
    const Result<Parts> parts = split(path, text, issue);
    if (!parts)
        return std::unexpected(parts.error());
    if (!parts->field.isNull())
        return refuse(Messages::tr("“%1” names a field where an item is wanted.").arg(path));
    return numbered(path, *parts, issue.sections.at(parts->section).items.size());
}

Result<ItemPath> parsePlacePath(QStringView path, const Text &text, const Issue &issue)
{
    const Result<Parts> parts = split(path, text, issue);
    if (!parts)
        return std::unexpected(parts.error());
    const qsizetype count = issue.sections.at(parts->section).items.size();
    if (parts->item == "+"_L1 && parts->field.isNull())
        return ItemPath{parts->section, count};
    return parseItemPath(path, text, issue);
}

Result<FieldPath> parseFieldPath(QStringView path, const Text &text, const Issue &issue)
{
    if (const std::optional<OpeningField> field = openingField(path))
        return *field;
    if (namesBlock(path))
        return parseBlockPath(path, text, issue);
    const Result<Parts> parts = split(path, text, issue);
    if (!parts)
        return std::unexpected(parts.error());
    const Result<ItemPath> item = numbered(path, *parts, issue.sections.at(parts->section).items.size());
    if (!item)
        return std::unexpected(item.error());
    if (parts->field.startsWith("link:"_L1) && parts->field.size() > 5)
        return LabelledPath{*item, parts->field.sliced(5).toString()};
    if (const std::optional<ItemField> field = itemField(parts->field))
        return ItemFieldPath{*item, *field};
    return refuse(Messages::tr("“%1” must end in title, source, url, tags, summary or link:LABEL.").arg(path));
}

} // namespace Jianbao::Cli
