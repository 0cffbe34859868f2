#include "itemcommands.h"

#include "fields.h"
#include "parser.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::ItemCommands {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ItemCommands)
};

/// Items written as Markdown or as bare links, one below the other; empty when the text is something else.
QList<ItemValues> readItems(const QString &typed, const Profile &profile)
{
    const Text text(QString(u"## x\n\n"_s + typed + u'\n').toUtf8());
    const Issue issue = parseIssue(text, profile);
    if (issue.sections.size() != 1)
        return {};
    const Section &section = issue.sections.first();
    const bool onlyItems = std::all_of(section.blocks.begin(), section.blocks.end(),
                                       [](const Block &block) { return block.kind == Block::Kind::Item; });
    QList<ItemValues> items;
    for (const Item &item : section.items) {
        ItemValues values = readItem(text, item);
        if (values.url.isEmpty() && values.title.isEmpty())
            return {};
        items.append(std::move(values));
    }
    return onlyItems ? items : QList<ItemValues>{};
}

/// Every line is a title of its own.
QList<ItemValues> readTitles(const QString &typed)
{
    QList<ItemValues> items;
    for (const QStringView line : QStringView(typed).split(u'\n', Qt::SkipEmptyParts)) {
        if (const QStringView title = line.trimmed(); !title.isEmpty())
            items.append({.tags = {},
                          .title = title.toString(),
                          .source = {},
                          .url = {},
                          .links = {},
                          .fields = {},
                          .summary = {}});
    }
    return items;
}

} // namespace

Result<QList<qsizetype>> add(Document &document, qsizetype section, const QString &typed)
{
    QList<ItemValues> items = readItems(typed, document.profile());
    if (items.isEmpty())
        items = readTitles(typed);

    QList<qsizetype> added;
    Document::Transaction step(document, Words::tr("add %n item(s)", nullptr, int(items.size())));
    for (const ItemValues &values : std::as_const(items)) {
        const ItemPath end{section, document.issue().sections.at(section).items.size()};
        const Result<ChangeSet> changes =
            insertItem(document.text(), document.issue(), end, values, document.profile());
        if (!changes)
            return std::unexpected(changes.error());
        document.apply(*changes, {});
        added.append(end.item);
    }
    step.commit();
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
        document.apply(ChangeSet::insert(item.span.end, bytes.toByteArray()), kind);
        return behind.item;
    }
    // A line without a bullet needs blank lines around it, and the last line of a file may lack its end.
    return insertItem(text, issue, behind, readItem(text, item), document.profile())
        .transform([&](const ChangeSet &changes) {
            document.apply(changes, kind);
            return behind.item;
        });
}

Result<void> remove(Document &document, qsizetype section, const QList<qsizetype> &blocks)
{
    Document::Transaction step(document, Words::tr("delete %n item(s)", nullptr, int(blocks.size())));
    for (qsizetype i = blocks.size(); i-- > 0;) { // from the last one: those above stay where they are
        const Block block = document.issue().sections.at(section).blocks.at(blocks[i]);
        if (block.kind == Block::Kind::Item) {
            const auto changes = removeItem(document.text(), document.issue(), {section, block.item});
            if (!changes)
                return std::unexpected(changes.error());
            document.apply(*changes, {});
        } else {
            document.apply(ChangeSet::remove(block.span), {});
        }
    }
    step.commit();
    return {};
}

Result<QList<qsizetype>> move(Document &document, qsizetype section, const QList<qsizetype> &items, ItemPath to)
{
    QList<qsizetype> moved;
    Document::Transaction step(document, Words::tr("move %n item(s)", nullptr, int(items.size())));
    // How far the items still to be moved, and the place they go to, have slipped by those moved already.
    qsizetype takenBefore = 0;
    for (const qsizetype item : items) {
        const bool within = to.section == section;
        const bool goesDown = within && item < to.item;
        const ItemPath from{section, item - (within && item >= to.item ? 0 : takenBefore)};
        const Result<ChangeSet> changes = moveItem(document.text(), document.issue(), from, to);
        if (!changes)
            return std::unexpected(changes.error());
        document.apply(*changes, {});
        if (goesDown) {
            ++takenBefore;
            for (qsizetype &earlier : moved)
                --earlier;
            moved.append(to.item - 1);
        } else {
            if (!within)
                ++takenBefore;
            moved.append(to.item);
            ++to.item;
        }
    }
    step.commit();
    return moved;
}

} // namespace Jianbao::ItemCommands
