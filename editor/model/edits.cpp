#include "edits.h"

#include "edithelpers.h"
#include "escape.h"
#include "inlinescan.h"
#include "itemwriter.h"
#include "markdownline.h"

#include <QCoreApplication>

namespace Jianbao {

namespace Editing {

Result<const Item *> itemAt(const Issue &issue, ItemPath path)
{
    const bool exists = path.section >= 0 && path.section < issue.sections.size() && path.item >= 0 &&
                        path.item < issue.sections[path.section].items.size();
    if (!exists) {
        return std::unexpected(
            Error{QCoreApplication::translate("Jianbao::Edits", "There is no such item in the issue any more.")});
    }
    return &issue.sections[path.section].items[path.item];
}

qsizetype headBegin(const Text &text, const Item &item)
{
    if (item.contentColumn == 0)
        return trimmed(text.bytes(), item.head).begin;
    return item.head.begin + bulletOf(text.slice(item.head)).contentBegin;
}

QList<Replacement> bulletAdded(const Text &text, const Item &item)
{
    if (item.contentColumn > 0)
        return {};
    QList<Replacement> changes{{{item.head.begin, headBegin(text, item)}, "- "}};
    const qsizetype next = text.lineAt(item.span.end);
    const bool textFollows = item.span.end < text.size() && !trimmed(text.bytes(), text.line(next)).isEmpty();
    if (textFollows && !beginsBlock(text.slice(text.line(next))))
        changes.append({{item.span.end, item.span.end}, text.lineBreak().toByteArray()});
    return changes;
}

} // namespace Editing

namespace {

using namespace Editing;

/// The edits of title, source and URL in one head.
class HeadEdit
{
public:
    HeadEdit(const Text &text, const Item &item, const Profile &profile)
        : m_text(text)
        , m_item(item)
        , m_profile(profile)
        , m_values(readItem(text, item))
    {
    }

    ChangeSet setTitle(const QString &title) const
    {
        if (title == m_values.title)
            return {};
        if (!m_item.linkText)
            return rewritten(title, m_values.source, m_values.url);
        return replaced(*m_item.title, escapedText(title, {.separators = !m_item.source.has_value()}));
    }

    ChangeSet setSource(const QString &source) const
    {
        if (source == m_values.source)
            return {};
        if (!m_item.linkText)
            return rewritten(m_values.title, source, m_values.url);
        const QByteArray bytes = escapedText(source, {.separators = true});
        if (!m_item.source)
            return ChangeSet::insert(m_item.title->end, m_profile.sourceSeparator.toUtf8() + bytes);
        if (source.isEmpty()) {
            // The title may hold separators of its own, which would now split it.
            const QByteArray title = escapedText(m_values.title, {.separators = true});
            return replaced({m_item.title->begin, m_item.source->end}, title);
        }
        if (m_item.source->isEmpty())
            return replaced({m_item.source->begin, m_item.linkText->end}, ' ' + bytes);
        return replaced(*m_item.source, bytes);
    }

    ChangeSet setUrl(const QString &url) const
    {
        if (url == m_values.url)
            return {};
        if (!m_item.linkText)
            return rewritten(m_values.title, m_values.source, url);
        if (!m_item.url)
            return replaced(brokenTarget(), '(' + escapedUrl(url) + ')');
        if (url.isEmpty()) {
            const auto target = linkTargetAt(m_text.bytes(), m_item.linkText->end + 1, m_item.head.end);
            return replaced(target->span, "()");
        }
        const bool inAngles = m_text.bytes().at(m_item.url->begin - 1) == '<';
        return replaced(*m_item.url, inAngles ? escapedUrlInAngles(url) : escapedUrl(url));
    }

private:
    ChangeSet replaced(Span span, const QByteArray &bytes) const
    {
        return ChangeSet::between(m_text.slice(span), bytes, span.begin);
    }

    /// The head without a link, written anew behind its tags.
    ChangeSet rewritten(const QString &title, const QString &source, const QString &url) const
    {
        Span core = trimmedEnd(m_text.bytes(), {headBegin(m_text, m_item), m_item.head.end});
        if (!m_item.tags.isEmpty())
            core = trimmed(m_text.bytes(), {m_item.tags.last().span.end, core.end});
        QList<Replacement> changes = bulletAdded(m_text, m_item);
        changes += replaced(core, headMarkdown(title, source, url, m_profile)).replacements();
        return ChangeSet::of(changes);
    }

    /// What stands where the link's target should: `（url)`, `(url` …; empty behind a lone `[title]`.
    Span brokenTarget() const
    {
        const qsizetype begin = m_item.linkText->end + 1;
        const QByteArrayView rest = m_text.slice({begin, m_item.head.end});
        if (!rest.startsWith('(') && !rest.startsWith("（"))
            return {begin, begin};
        const qsizetype ascii = rest.indexOf(')');
        const qsizetype wide = rest.indexOf("）");
        if (ascii < 0 && wide < 0)
            return trimmedEnd(m_text.bytes(), {begin, m_item.head.end});
        const bool endsWide = ascii < 0 || (wide >= 0 && wide < ascii);
        return {begin, begin + (endsWide ? wide + 3 : ascii + 1)};
    }

    const Text &m_text;
    const Item &m_item;
    const Profile &m_profile;
    const ItemValues m_values;
};

} // namespace

Result<ChangeSet> setItemField(const Text &text, const Issue &issue, ItemPath path, ItemField field, QStringView value,
                               const Profile &profile)
{
    const auto found = itemAt(issue, path);
    if (!found)
        return std::unexpected(found.error());
    const Item &item = **found;
    switch (field) {
    case ItemField::Title:
        return HeadEdit(text, item, profile).setTitle(cleanLine(value));
    case ItemField::Source:
        return HeadEdit(text, item, profile).setSource(cleanLine(value));
    case ItemField::Url:
        return HeadEdit(text, item, profile).setUrl(cleanLine(value));
    case ItemField::Tags:
        return setTags(text, item, typedTags(value), profile);
    case ItemField::Summary:
        return setSummary(text, item, value, profile);
    }
    Q_UNREACHABLE_RETURN(ChangeSet());
}

Result<ChangeSet> setItemTags(const Text &text, const Issue &issue, ItemPath path, const QStringList &tags,
                              const Profile &profile)
{
    const auto found = itemAt(issue, path);
    if (!found)
        return std::unexpected(found.error());
    return setTags(text, **found, tags, profile);
}

} // namespace Jianbao
