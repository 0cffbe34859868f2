#include "edithelpers.h"
#include "escape.h"
#include "inlinescan.h"
#include "itemwriter.h"

namespace Jianbao::Editing {

QStringList typedTags(QStringView value)
{
    QString text = cleanLine(value);
    text.replace(u'，', u',');
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        if (const QString tag = cleanLine(part); !tag.isEmpty())
            tags.append(tag);
    }
    return tags;
}

Result<ChangeSet> setTags(const Text &text, const Item &item, const QStringList &tags, const Profile &profile)
{
    QStringList wanted;
    for (const QString &tag : tags) {
        if (const QString word = cleanLine(tag); !word.isEmpty())
            wanted.append(word);
    }
    const ItemValues values = readItem(text, item);
    if (wanted == values.tags)
        return ChangeSet();

    QList<Replacement> changes;
    if (wanted.size() == item.tags.size()) {
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (wanted[i] != values.tags[i])
                changes.append({item.tags[i].text, escapedText(wanted[i])});
        }
        return ChangeSet::of(changes);
    }

    changes = bulletAdded(text, item);
    Span region{headBegin(text, item), headBegin(text, item)};
    if (!item.tags.isEmpty())
        region.end = trimmed(text.bytes(), {item.tags.last().span.end, item.head.end}).begin;
    QByteArray bytes = tagsMarkdown(wanted);
    const Span rest = trimmedEnd(text.bytes(), {region.end, item.head.end});
    if (rest.isEmpty() || (!item.linkText && wanted.isEmpty())) {
        // A text that stood behind a tag may mean something else at the start of the item.
        region.end = rest.end;
        bytes += headMarkdown(values.title, values.source, values.url, profile);
    }
    changes += ChangeSet::between(text.slice(region), bytes, region.begin).replacements();
    return ChangeSet::of(changes);
}

} // namespace Jianbao::Editing
