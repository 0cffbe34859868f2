#include "itemcommands.h"

#include "fields.h"
#include "itemcount.h"
#include "parser.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Jianbao::ItemCommands {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ItemCommands)
};

/// The parser's view of `typed` as the body of a section; null when it would be more than that.
struct TypedSection {
    Text text;
    Issue issue;

    const Section *section() const
    {
        const bool isOne = issue.sections.size() == 1 && issue.sections.first().span.end == text.size();
        return isOne ? &issue.sections.first() : nullptr;
    }
};

TypedSection asSection(QStringView typed, const Profile &profile)
{
    const Text text(QString(u"## x\n\n"_s + typed + u'\n').toUtf8());
    return {text, parseIssue(text, profile)};
}

ItemValues titleOnly(QStringView title)
{
    return {.tags = {}, .title = title.toString(), .source = {}, .url = {}, .links = {}, .fields = {}, .summary = {}};
}

ItemValues linkOnly(const QString &url)
{
    return {.tags = {}, .title = {}, .source = {}, .url = url, .links = {}, .fields = {}, .summary = {}};
}

/// The address that one word without its scheme stands for: `2003.08646`, `arXiv:2003.08646v2`, `www.example.org/a`.
QString addressOf(QStringView word)
{
    static const QRegularExpression paper(
        u"^(?:arxiv:\\s*)?(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (word.size() > 2000)
        return {};
    if (const auto match = paper.matchView(word); match.hasMatch())
        return u"https://arxiv.org/abs/"_s + match.captured(1);
    const bool isHost = word.startsWith("www."_L1, Qt::CaseInsensitive) && !word.contains(u' ');
    return isHost ? QString(u"https://"_s + word) : QString();
}

/// The addresses of a line that holds several and nothing else; none for any other line.
QStringList addressesOf(QStringView line)
{
    static const QRegularExpression between(u"[\\s,，;；、|]+(?=https?://)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QStringList words = line.toString().split(between, Qt::SkipEmptyParts);
    const bool areAll = std::ranges::all_of(words, [](const QString &word) {
        const bool isAddress =
            word.startsWith("http://"_L1, Qt::CaseInsensitive) || word.startsWith("https://"_L1, Qt::CaseInsensitive);
        return isAddress && std::ranges::none_of(word, [](QChar c) { return c.isSpace(); });
    });
    return areAll && words.size() > 1 ? words : QStringList();
}

/// A line that is no list item by itself: a link, a title with a link behind it, `[title](link)`, or a title.
ItemValues readLine(QStringView line, const Profile &profile)
{
    if (const QString address = addressOf(line); !address.isEmpty())
        return linkOnly(address);
    const TypedSection typed = asSection(QString(u"- "_s + line), profile);
    if (const Section *section = typed.section(); section && section->items.size() == 1) {
        ItemValues values = readItem(typed.text, section->items.first());
        if (!values.url.isEmpty())
            return values;
    }
    return titleOnly(line);
}

void readLines(QStringView lines, const Profile &profile, QList<ItemValues> &items)
{
    for (const QStringView line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringView trimmed = line.trimmed();
        const QStringList addresses = addressesOf(trimmed);
        for (const QString &address : addresses)
            items.append(linkOnly(address));
        if (addresses.isEmpty() && !trimmed.isEmpty())
            items.append(readLine(trimmed, profile));
    }
}

} // namespace

QList<ItemValues> read(const QString &typed, const Profile &profile)
{
    QList<ItemValues> items;
    if (typed.size() > longestTyped)
        return items;
    const TypedSection section = asSection(typed, profile);
    if (!section.section()) {
        readLines(typed, profile, items);
        return items;
    }
    for (const Block &block : section.section()->blocks) {
        // Below a bare link the next line begins something new; below a list item it belongs to that.
        const Item *item = block.kind == Block::Kind::Item ? &section.section()->items.at(block.item) : nullptr;
        const ItemValues values = item && item->contentColumn > 0 ? readItem(section.text, *item) : ItemValues();
        if (values.title.isEmpty() && values.url.isEmpty())
            readLines(section.text.string(block.span), profile, items);
        else
            items.append(values);
    }
    return items;
}

namespace {

/// With the number of items in the introduction, in the same step.
ChangeSet counted(const Document &document, const ChangeSet &changes)
{
    return withItemCount(document.text(), document.issue(), changes, document.profile());
}

/// Whether the document took them: one that would become too long does not.
bool apply(Document &document, const ChangeSet &changes, const EditKind &kind)
{
    const quint64 before = document.revision();
    document.apply(changes, kind);
    return document.revision() != before;
}

} // namespace

Result<QList<qsizetype>> add(Document &document, ItemPath at, const QList<ItemValues> &items)
{
    const Result<ChangeSet> changes = insertItems(document.text(), document.issue(), at, items, document.profile());
    if (!changes)
        return std::unexpected(changes.error());
    if (!apply(document, counted(document, *changes),
               {.name = Words::tr("add %n item(s)", nullptr, int(items.size())), .mergeKey = {}}))
        return {}; // the document says why
    QList<qsizetype> added(items.size());
    std::iota(added.begin(), added.end(), at.item);
    return added;
}

Result<qsizetype> duplicate(Document &document, ItemPath path)
{
    const Text &text = document.text();
    const Issue &issue = document.issue();
    const Item &item = issue.sections.at(path.section).items.at(path.item);
    const EditKind kind{.name = Words::tr("duplicate item"), .mergeKey = {}};
    const ItemPath behind{path.section, path.item + 1};
    const QByteArrayView bytes = text.slice(item.span);
    if (item.contentColumn > 0 && bytes.endsWith('\n')) {
        const auto copied = counted(document, ChangeSet::insert(item.span.end, bytes.toByteArray()));
        return apply(document, copied, kind) ? behind.item : path.item;
    }
    // A line without a bullet needs blank lines around it, and the last line of a file may lack its end.
    return insertItem(text, issue, behind, readItem(text, item), document.profile())
        .transform([&](const ChangeSet &changes) {
            return apply(document, counted(document, changes), kind) ? behind.item : path.item;
        });
}

Result<void> remove(Document &document, qsizetype section, const QList<qsizetype> &blocks)
{
    return removeBlocks(document.text(), document.issue(), section, blocks).transform([&](const ChangeSet &changes) {
        document.apply(counted(document, changes),
                       {.name = Words::tr("delete %n item(s)", nullptr, int(blocks.size())), .mergeKey = {}});
    });
}

Result<QList<qsizetype>> move(Document &document, qsizetype section, const QList<qsizetype> &items, ItemPath to)
{
    return moveItems(document.text(), document.issue(), section, items, to).transform([&](const ChangeSet &changes) {
        document.apply(changes, {.name = Words::tr("move %n item(s)", nullptr, int(items.size())), .mergeKey = {}});
        const auto passed =
            to.section == section ? std::ranges::count_if(items, [&](qsizetype item) { return item < to.item; }) : 0;
        QList<qsizetype> moved(items.size());
        std::iota(moved.begin(), moved.end(), to.item - passed);
        return moved;
    });
}

Result<QList<qsizetype>> moveBlocks(Document &document, qsizetype section, const QList<qsizetype> &blocks, BlockPath to)
{
    QList<qsizetype> moved;
    Document::Transaction step(document, Words::tr("move %n part(s)", nullptr, int(blocks.size())));
    const bool within = to.area == BlockPath::Area::Section && to.section == section;
    qsizetype takenBefore = 0; // how far the blocks still to be moved have slipped by those moved already
    for (const qsizetype block : blocks) {
        const bool slipped = !within || block < to.block;
        const BlockPath from{BlockPath::Area::Section, section, block - (slipped ? takenBefore : 0)};
        const auto changes = moveBlock(document.text(), document.issue(), from, to, document.profile());
        if (!changes)
            return std::unexpected(changes.error());
        document.apply(*changes, {});
        const BlockPath now = movedTo(from, to);
        if (slipped)
            ++takenBefore;
        if (now.block < to.block) { // it came from above: those moved before it have slipped up
            for (qsizetype &earlier : moved)
                --earlier;
        } else {
            ++to.block;
        }
        moved.append(now.block);
    }
    step.commit();
    return moved;
}

Result<qsizetype> moveBlockAt(Document &document, BlockPath::Area area, qsizetype offset, int by)
{
    document.settle();
    BlockPath from{area, 0, 0};
    const QList<Block> blocks = blocksAt(document.issue(), from);
    // The cursor may stand behind a block's last line.
    const auto behind = std::ranges::upper_bound(blocks, offset, {}, [](const Block &b) { return b.span.begin; });
    from.block = behind - blocks.begin() - 1;
    const qsizetype to = by < 0 ? from.block - 1 : from.block + 2;
    if (from.block < 0 || to < 0 || to > blocks.size())
        return offset;
    const auto changes = moveBlock(document.text(), document.issue(), from, {area, 0, to}, document.profile());
    if (!changes)
        return std::unexpected(changes.error());
    const Span was = blocks.at(from.block).span;
    document.endMerging();
    document.apply(*changes, {.name = Words::tr("move %n part(s)", nullptr, 1), .mergeKey = {}});
    document.settle();
    const BlockPath now = movedTo(from, {area, 0, to});
    const Span is = blocksAt(document.issue(), now).at(now.block).span;
    return is.begin + std::min(offset - was.begin, is.size() - 1);
}

} // namespace Jianbao::ItemCommands
