#include "itemintake.h"

#include "canonicalurl.h"
#include "document.h"
#include "itemcommands.h"

#include <QCoreApplication>
#include <QSet>

namespace Jianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ItemIntake)
};

/// An address and not a word more.
bool isBareLink(const ItemValues &item)
{
    ItemValues link;
    link.url = item.url;
    return !item.url.isEmpty() && item == link;
}

QSet<QString> linksOf(const Document &document)
{
    QSet<QString> links;
    for (const Section &section : document.issue().sections) {
        for (const Item &item : section.items) {
            if (item.url)
                links.insert(canonicalUrl(readItem(document.text(), item).url));
        }
    }
    links.remove({});
    return links;
}

} // namespace

Result<Intake> takeIn(Document &document, ItemPath at, const QString &typed)
{
    if (typed.size() > ItemCommands::longestTyped)
        return std::unexpected(
            Error{Words::tr("That is too much to add at once. It can be pasted in the Source tab.")});
    Intake intake;
    QList<ItemValues> items;
    QSet<QString> known = linksOf(document);
    for (const ItemValues &item : ItemCommands::read(typed, document.profile())) {
        const QString link = canonicalUrl(item.url);
        const bool isKnown = known.contains(link);
        if (isKnown && !isBareLink(item))
            intake.repeated.append(at.item + items.size());
        (isKnown && isBareLink(item) ? intake.held : items).append(item);
        if (!link.isEmpty())
            known.insert(link);
    }
    return ItemCommands::add(document, at, items).transform([&](const QList<qsizetype> &added) {
        intake.added = added;
        return intake;
    });
}

} // namespace Jianbao
