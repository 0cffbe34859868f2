#include "fields.h"

#include "edithelpers.h"
#include "escape.h"
#include "inlinescan.h"
#include "lineparts.h"
#include "summarytext.h"

namespace Jianbao {

namespace {

QString plain(const Text &text, const std::optional<Span> &span)
{
    return span ? plainText(text.slice(*span)) : QString();
}

QString readUrl(const Text &text, const Item &item)
{
    if (!item.url)
        return {};
    return item.linkText ? plainUrl(text.slice(*item.url)) : text.string(*item.url);
}

FieldValue readField(const Text &text, const LabelledField &field)
{
    FieldValue value{text.string(field.label), {}, {}};
    const QByteArrayView bytes = text.bytes();
    const auto bracket =
        field.url ? InlineScan(bytes, field.value).bracketAt(field.value.begin) : std::optional<InlineScan::Bracket>();
    if (bracket) {
        value.text = plain(text, Span{bracket->open + 1, bracket->close});
        value.url = plainUrl(text.slice(*field.url));
    } else if (field.url) {
        value.url = text.string(*field.url); // outside of a link a URL has no escapes
    } else {
        value.text = plain(text, field.value);
    }
    return value;
}

QString introText(const Text &text, const Issue &issue)
{
    if (!issue.intro)
        return {};
    const QByteArrayView bytes = text.bytes();
    QStringList lines;
    const qsizetype last = text.lineAt(issue.intro->end);
    for (qsizetype index = text.lineAt(issue.intro->begin); index <= last; ++index) {
        const Span line = text.line(index);
        const Span content = lines.isEmpty() ? Span{issue.intro->begin, std::max(line.end, issue.intro->begin)}
                                             : withoutQuoteMark(bytes, line);
        lines.append(text.string(trimmedEnd(bytes, content)));
    }
    return lines.join(u'\n');
}

} // namespace

Span Editing::linkLabel(const Text &text, const Link &link)
{
    // The inner brackets are the newsletter's way to set such links off.
    const Span content = trimmed(text.bytes(), link.text);
    const auto inner = InlineScan(text.bytes(), content).bracketAt(content.begin);
    return inner && inner->close + 1 == content.end ? Span{inner->open + 1, inner->close} : link.text;
}

ItemValues readItem(const Text &text, const Item &item)
{
    ItemValues values;
    for (const Tag &tag : item.tags)
        values.tags.append(plain(text, trimmed(text.bytes(), tag.text)));
    values.title = plain(text, item.title);
    values.source = plain(text, item.source);
    values.url = readUrl(text, item);
    for (const Link &link : item.links) {
        const Span label = Editing::linkLabel(text, link);
        values.links.append({plain(text, trimmed(text.bytes(), label)), {}, plainUrl(text.slice(link.url))});
    }
    for (const LabelledField &field : item.fields)
        values.fields.append(readField(text, field));
    values.summary = readSummary(text, item);
    return values;
}

OpeningValues readOpening(const Text &text, const Issue &issue)
{
    return {plain(text, issue.name), plain(text, issue.date), plain(text, issue.subtitle), plain(text, issue.tagline),
            introText(text, issue)};
}

bool isPlaceholder(QStringView text)
{
    text = text.trimmed();
    return text.size() >= 2 && text.startsWith(u'【') && text.endsWith(u'】') && !text.contains(u'\n');
}

QString sectionName(const Text &text, const Section &section)
{
    const QByteArrayView bytes = text.bytes();
    const auto bracket = InlineScan(bytes, section.name).bracketAt(section.name.begin);
    const auto target = bracket ? linkTargetAt(bytes, bracket->close + 1, section.name.end) : std::nullopt;
    if (target && target->span.end == section.name.end)
        return plainText(text.slice({bracket->open + 1, bracket->close}));
    return plainText(text.slice(section.name));
}

} // namespace Jianbao
