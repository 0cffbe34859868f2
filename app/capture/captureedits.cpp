#include "captureedits.h"

#include "canonicalurl.h"
#include "escape.h"
#include "parser.h"

#include <algorithm>

namespace Jianbao {

namespace {

/// Several edits of one item, each made on what the one before has left, as one change.
class ItemFilling
{
public:
    ItemFilling(const Text &text, ItemPath path, const Profile &profile)
        : m_text(text)
        , m_issue(parseIssue(text, profile))
        , m_path(path)
        , m_profile(profile)
    {
    }

    ItemValues values() const { return readItem(m_text, m_issue.sections[m_path.section].items[m_path.item]); }

    void set(ItemField field, QStringView value)
    {
        take(setItemField(m_text, m_issue, m_path, field, value, m_profile));
    }
    void setTags(const QStringList &tags) { take(setItemTags(m_text, m_issue, m_path, tags, m_profile)); }

    const Result<ChangeSet> &result() const { return m_result; }

private:
    void take(const Result<ChangeSet> &change)
    {
        if (!m_result)
            return;
        if (!change) {
            m_result = change;
        } else if (!change->isEmpty()) {
            m_result = m_result->then(*change);
            m_text = change->applyTo(m_text);
            m_issue = parseIssue(m_text, m_profile);
        }
    }

    Text m_text;
    Issue m_issue;
    ItemPath m_path;
    const Profile &m_profile;
    Result<ChangeSet> m_result;
};

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
    const QString wanted = url.trimmed().toString();
    for (qsizetype section = 0; section < issue.sections.size(); ++section) {
        const QList<Item> &items = issue.sections[section].items;
        for (qsizetype item = 0; item < items.size(); ++item) {
            if (items[item].url && isSamePage(readItem(text, items[item]).url, wanted))
                return ItemPath{section, item};
        }
    }
    return std::nullopt;
}

Result<ChangeSet> fillItem(const Text &text, const Issue &issue, ItemPath path, const CapturedPage &page,
                           const Profile &profile)
{
    const bool exists = path.section >= 0 && path.section < issue.sections.size() && path.item >= 0 &&
                        path.item < issue.sections[path.section].items.size();
    if (!exists) // says so in its own words
        return setItemField(text, issue, path, ItemField::Title, page.title, profile);
    ItemFilling filling(text, path, profile);
    const ItemValues old = filling.values();
    // An address that stands where the title should is no title.
    if (old.title.isEmpty() || isSamePage(old.title, old.url) || old.title == page.askedFor)
        filling.set(ItemField::Title, page.title);
    if (old.source.isEmpty() && !page.source.isEmpty())
        filling.set(ItemField::Source, page.source);
    if (!page.url.isEmpty() && isSamePage(old.url, page.askedFor))
        filling.set(ItemField::Url, page.url);
    if (old.tags.isEmpty() && !page.tags.isEmpty())
        filling.setTags(page.tags);
    if (old.summary.trimmed().isEmpty() && !page.summary.isEmpty())
        filling.set(ItemField::Summary, summaryMarkdown(page.summary));
    return filling.result();
}

} // namespace Jianbao
