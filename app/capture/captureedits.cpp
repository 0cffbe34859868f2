#include "captureedits.h"

#include "canonicalurl.h"
#include "escape.h"
#include "itemcount.h"
#include "parser.h"

#include <algorithm>

namespace Jianbao {

namespace {

bool isSamePage(const QString &one, const QString &other)
{
    const QString key = canonicalUrl(one);
    return one == other || (!key.isEmpty() && key == canonicalUrl(other));
}

} // namespace

QString summaryMarkdown(QStringView plain)
{
    QStringList lines;
    for (const QStringView line : plain.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(QString::fromUtf8(escapedText(line, {.blockStart = true, .urls = true})));
    }
    return lines.join(u'\n');
}

ItemValues itemFor(QStringView url)
{
    ItemValues values;
    values.url = url.trimmed().toString();
    return values;
}

ItemValues itemFor(const CapturedPage &page)
{
    ItemValues values;
    values.tags = page.tags;
    values.title = page.title;
    values.source = page.source;
    values.url = page.url;
    values.summary = summaryMarkdown(page.summary);
    return values;
}

std::optional<ItemPath> itemWithUrl(const Text &text, const Issue &issue, QStringView url)
{
    const QList<ItemPath> all = itemsWithUrl(text, issue, url);
    return all.isEmpty() ? std::nullopt : std::optional(all.constFirst());
}

QList<ItemPath> itemsWithUrl(const Text &text, const Issue &issue, QStringView url)
{
    const QString wanted = url.trimmed().toString();
    QList<ItemPath> found;
    for (qsizetype section = 0; section < issue.sections.size(); ++section) {
        const QList<Item> &items = issue.sections[section].items;
        for (qsizetype item = 0; item < items.size(); ++item) {
            if (items[item].url && isSamePage(readItem(text, items[item]).url, wanted))
                found.append({section, item});
        }
    }
    return found;
}

Result<ChangeSet> fillField(const Text &text, const Issue &issue, ItemPath path, ItemField field,
                            const CapturedPage &page, const Profile &profile)
{
    const bool exists = path.section >= 0 && path.section < issue.sections.size() && path.item >= 0 &&
                        path.item < issue.sections[path.section].items.size();
    if (!exists) // says so in its own words
        return setItemField(text, issue, path, field, page.title, profile);
    const ItemValues old = readItem(text, issue.sections[path.section].items[path.item]);
    const auto set = [&](const QString &value) { return setItemField(text, issue, path, field, value, profile); };
    switch (field) {
    case ItemField::Title:
        // An address that stands where the title should is no title.
        if (!page.title.isEmpty() &&
            (old.title.isEmpty() || isSamePage(old.title, old.url) || old.title == page.askedFor))
            return set(page.title).transform([&](const ChangeSet &change) {
                return withItemCount(text, issue, change, profile);
            });
        break;
    case ItemField::Source:
        if (old.source.isEmpty() && !page.source.isEmpty())
            return set(page.source);
        break;
    case ItemField::Url:
        if (!page.url.isEmpty() && isSamePage(old.url, page.askedFor))
            return set(page.url);
        break;
    case ItemField::Tags:
        if (old.tags.isEmpty() && !page.tags.isEmpty())
            return setItemTags(text, issue, path, page.tags, profile);
        break;
    case ItemField::Summary:
        if (old.summary.trimmed().isEmpty() && !page.summary.isEmpty())
            return set(summaryMarkdown(page.summary));
        break;
    }
    return ChangeSet();
}

Result<ChangeSet> fillItem(const Text &text, const Issue &issue, ItemPath path, const CapturedPage &page,
                           const Profile &profile)
{
    // Each field on what the one before has left.
    ChangeSet all;
    Text now = text;
    Issue read = issue;
    for (const ItemField field :
         {ItemField::Title, ItemField::Source, ItemField::Url, ItemField::Tags, ItemField::Summary}) {
        const Result<ChangeSet> change = fillField(now, read, path, field, page, profile);
        if (!change)
            return change;
        if (change->isEmpty())
            continue;
        all = all.then(*change);
        now = change->applyTo(now);
        read = parseIssue(now, profile);
    }
    return all;
}

} // namespace Jianbao
