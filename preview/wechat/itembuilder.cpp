#include "itembuilder.h"

#include "tags.h"
#include "urls.h"

#include <algorithm>
#include <vector>

namespace Jianbao::WeChat {

namespace {

/// Between the parts of a title line. A plain space between two spans would be dropped by WeChat.
constexpr QByteArrayView gap = "\xc2\xa0";

bool isBlankOr(QByteArrayView text, QByteArrayView allowed)
{
    return std::ranges::all_of(text, [allowed](char c) { return c == ' ' || c == '\t' || allowed.contains(c); });
}

/// A label with its colon, and one space if any stood behind it.
QByteArray labelOf(const QByteArray &written)
{
    QByteArray label = written.trimmed();
    if (!label.isEmpty() && (written.endsWith(' ') || written.endsWith('\t')))
        label += ' ';
    return label;
}

/// `[x] ` or `[ ] ` in front of a text that Markdown does not take for a list item's.
QByteArrayView checkbox(QByteArrayView text)
{
    if (text.startsWith("[x] ") || text.startsWith("[X] "))
        return "☑ ";
    return text.startsWith("[ ] ") ? "☐ " : "";
}

} // namespace

ItemBuilder::ItemBuilder(Tree &tree, const Source &source, MarkdownBuilder &markdown)
    : m_tree(tree)
    , m_source(source)
    , m_markdown(markdown)
{
}

Node *ItemBuilder::build(const Item &item, qsizetype number)
{
    Node *const section = m_tree.create(Tag::Section, "item");
    section->source = item.span;
    Tree::append(section, titleLine(item, number));
    appendBody(section, item);
    return section;
}

Node *ItemBuilder::titleLine(const Item &item, qsizetype number)
{
    Node *const line = m_tree.create(Tag::P, "item-title");
    Node *const mark = m_tree.create(Tag::Span, "item-number");
    Tree::append(mark, m_tree.createText(QByteArray::number(number) + '.'));
    Tree::append(line, mark);
    Tree::append(line, m_tree.createText(gap.toByteArray()));
    if (isKnownHead(item)) {
        appendHead(line, item);
        return line;
    }
    QByteArray head = m_source.slice(headText(item));
    if (const QByteArrayView box = checkbox(head); !box.isEmpty()) {
        Tree::append(line, m_tree.createText(box.toByteArray()));
        head = head.sliced(4);
    }
    m_markdown.appendInline(line, head);
    return line;
}

void ItemBuilder::appendHead(Node *line, const Item &item)
{
    for (const Jianbao::Tag &tag : item.tags) {
        Node *const element = m_tree.create(Tag::Span, "item-tag");
        Tree::append(element, m_tree.createText(m_source.slice(tag.span).trimmed()));
        Tree::append(line, element);
        Tree::append(line, m_tree.createText(gap.toByteArray()));
    }
    const QByteArray url = item.url ? m_source.slice(*item.url) : QByteArray();
    appendLink(line, item.title ? m_source.slice(*item.title) : url, url, "item-link");
    if (item.source && !item.source->isEmpty()) {
        Node *const source = m_tree.create(Tag::Span, "item-source");
        // Within the element WeChat keeps the space, and there a long title may break before its source.
        Tree::append(source, m_tree.createText(" "));
        m_markdown.appendInline(source, m_source.slice(*item.source));
        Tree::append(line, source);
    }
    for (const Link &link : item.links) {
        Tree::append(line, m_tree.createText(gap.toByteArray()));
        appendLink(line, m_source.slice(link.text), m_source.slice(link.url), "item-extra");
    }
}

void ItemBuilder::appendLink(Node *line, QByteArrayView text, QByteArrayView url, QByteArrayView className)
{
    Node *const link = m_tree.create(url.isEmpty() ? Tag::Span : Tag::A, className);
    link->href = cleanedUrl(url);
    m_markdown.appendInline(link, text);
    if (link->firstChild)
        Tree::append(line, link);
}

void ItemBuilder::appendBody(Node *section, const Item &item)
{
    const Text &text = m_source.text();
    qsizetype at = text.fullLine(text.lineAt(item.head.begin)).end;
    for (const LabelledField &field : item.fields) {
        const Span line = text.fullLine(text.lineAt(field.line.begin));
        // A label that does not begin its line is part of a list or a quote: that is left to Markdown.
        const bool beginsLine = isBlankOr(text.slice({line.begin, std::max(line.begin, field.label.begin)}), {});
        if (line.begin < at || line.end > item.span.end || !beginsLine)
            continue;
        appendBodyText(section, item, {at, line.begin});
        appendField(section, field);
        at = line.end;
    }
    if (at < item.span.end)
        appendBodyText(section, item, {at, item.span.end});
}

void ItemBuilder::appendBodyText(Node *section, const Item &item, Span span)
{
    if (m_source.text().slice(span).trimmed().isEmpty())
        return;
    FragmentContext context{.blockClass = "summary", .label = {}, .inItem = true};
    QByteArray label;
    if (item.summary && item.summary->begin >= span.begin && item.summary->begin < span.end) {
        const qsizetype begin = m_source.text().fullLine(m_source.text().lineAt(item.summary->begin)).begin;
        label = labelOf(m_source.slice({begin, std::max(begin, item.summary->begin)}));
        if (!label.isEmpty() && begin >= span.begin) {
            if (begin > span.begin)
                m_markdown.appendBlocks(section, m_source.slice({span.begin, begin}), context);
            context.label = label;
            span.begin = item.summary->begin;
        }
    }
    QByteArray markdown = m_source.slice(span);
    if (!context.label.isEmpty()) {
        while (markdown.startsWith(' ') || markdown.startsWith('\t'))
            markdown = markdown.sliced(1);
    }
    m_markdown.appendBlocks(section, markdown, context);
}

void ItemBuilder::appendField(Node *section, const LabelledField &field)
{
    Node *const line = m_tree.create(Tag::P, "item-field");
    Node *const label = m_tree.create(Tag::Span, "field-label");
    const Span labelText{field.label.begin, std::max(field.label.end, field.value.begin)};
    Tree::append(label, m_tree.createText(labelOf(m_source.slice(labelText))));
    Tree::append(line, label);
    if (field.url && field.url->begin == field.value.begin && field.url->end == field.value.end) {
        const QByteArray url = m_source.slice(*field.url);
        Node *const link = m_tree.create(Tag::A);
        link->href = cleanedUrl(url);
        Tree::append(link, m_tree.createText(url));
        Tree::append(line, link);
    } else {
        m_markdown.appendInline(line, m_source.slice(field.value));
    }
    Tree::append(section, line);
}

/// Whether tags, links, white space and the list marker are all that the head holds.
bool ItemBuilder::isKnownHead(const Item &item) const
{
    const Text &text = m_source.text();
    if (!item.linkText || !item.url)
        return false;
    std::vector<Span> known;
    for (const Jianbao::Tag &tag : item.tags)
        known.push_back(tag.span);
    known.push_back({item.linkText->begin - 1, item.url->end + 1});
    for (const Link &link : item.links)
        known.push_back(link.span);
    std::ranges::sort(known, {}, &Span::begin);

    qsizetype at = item.head.begin;
    for (const Span span : known) {
        // In front of the first part stands the list marker.
        if (span.begin < at || !isBlankOr(text.slice({at, span.begin}), at == item.head.begin ? "-*+" : ""))
            return false;
        at = span.end;
    }
    return at <= item.head.end && isBlankOr(text.slice({at, item.head.end}), {});
}

/// The head without its list marker.
Span ItemBuilder::headText(const Item &item) const
{
    Span head = item.head;
    const Text &text = m_source.text();
    const QByteArrayView bytes = text.slice(head);
    qsizetype i = 0;
    while (i < bytes.size() && (bytes[i] == ' ' || bytes[i] == '\t'))
        ++i;
    if (i + 1 < bytes.size() && QByteArrayView("-*+").contains(bytes[i]) &&
        (bytes[i + 1] == ' ' || bytes[i + 1] == '\t'))
        head.begin += i + 2;
    return head;
}

} // namespace Jianbao::WeChat
