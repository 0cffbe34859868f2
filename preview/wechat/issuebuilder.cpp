#include "issuebuilder.h"

#include "pastbuilder.h"
#include "tags.h"

#include <algorithm>
#include <utility>

namespace Jianbao::WeChat {

IssueBuilder::IssueBuilder(Tree &tree, const Text &text, const Issue &issue, const RenderOptions &options,
                           const Profile &profile)
    : m_tree(tree)
    , m_source(text)
    , m_issue(issue)
    , m_options(options)
    , m_profile(profile)
    , m_definitions(text, issue.definitions)
    , m_markdown(tree, m_definitions, options.codeColours)
    , m_items(tree, m_source, m_markdown)
{
}

void IssueBuilder::build(Listener listener)
{
    m_listener = std::move(listener);
    const auto sectionDone = [this] {
        if (m_listener.sectionAppended)
            m_listener.sectionAppended();
    };
    appendOpening();
    sectionDone();
    for (const Section &section : m_issue.sections) {
        appendSection(section);
        sectionDone();
    }
    appendEnding();
    sectionDone();
}

std::vector<IssueBuilder::Part> IssueBuilder::partsOf(const QList<Block> &blocks)
{
    std::vector<Part> parts;
    parts.reserve(std::size_t(blocks.size()));
    for (const Block &block : blocks) {
        const Part::Kind kind = block.kind == Block::Kind::Item   ? Part::Kind::Item
                                : block.kind == Block::Kind::Note ? Part::Kind::Note
                                                                  : Part::Kind::Raw;
        parts.push_back({block.span, kind, block.item});
    }
    return parts;
}

Span IssueBuilder::wholeLines(Span span) const
{
    const Text &text = m_source.text();
    const qsizetype last = std::max(span.begin, span.end - 1);
    return {text.fullLine(text.lineAt(span.begin)).begin, text.fullLine(text.lineAt(last)).end};
}

void IssueBuilder::appendOpening()
{
    std::vector<Part> parts = partsOf(m_issue.openingBlocks);
    if (m_issue.frontMatter)
        parts.push_back({wholeLines(*m_issue.frontMatter), Part::Kind::Skip});
    if (m_issue.titleLine)
        parts.push_back({wholeLines(*m_issue.titleLine), Part::Kind::Skip});
    if (m_issue.tagline)
        parts.push_back({wholeLines(*m_issue.tagline), Part::Kind::Tagline});
    if (m_issue.introBlock)
        parts.push_back({wholeLines(*m_issue.introBlock), Part::Kind::Intro});
    appendParts(m_issue.opening, std::move(parts), nullptr);
}

void IssueBuilder::appendSection(const Section &section)
{
    Node *const title = m_tree.create(Tag::H2, "section-title");
    Node *const content = m_tree.create(Tag::Span, "content");
    m_markdown.appendInline(content, m_source.slice(section.name));
    Tree::append(title, content);
    title->source = wholeLines(section.heading);
    Tree::append(m_tree.root(), title);

    m_pendingTitle = title;
    appendParts({title->source.end, section.span.end}, partsOf(section.blocks), &section);
    if (Node *const lone = std::exchange(m_pendingTitle, nullptr)) // nothing came of it: no reader misses its heading
        Tree::remove(lone);
}

void IssueBuilder::appendEnding()
{
    std::vector<Part> parts = partsOf(m_issue.endingBlocks);
    if (!m_issue.pastIssues.isEmpty()) {
        if (m_issue.pastHeading && m_issue.past)
            parts.push_back({wholeLines({m_issue.pastHeading->begin, m_issue.past->end}), Part::Kind::Past});
        else if (m_issue.past)
            parts.push_back({wholeLines(*m_issue.past), Part::Kind::Past});
    } else if (m_issue.pastHeading) {
        // A heading with no issue under it.
        parts.push_back({wholeLines(*m_issue.pastHeading),
                         m_issue.past && !m_issue.past->isEmpty() ? Part::Kind::Raw : Part::Kind::Skip});
    }
    appendParts(m_issue.ending, std::move(parts), nullptr);
}

void IssueBuilder::appendParts(Span area, std::vector<Part> parts, const Section *section)
{
    std::ranges::stable_sort(parts, {}, [](const Part &part) { return part.span.begin; });
    // Raw parts in a row, and what lies between, are one piece of Markdown: tags open in one of them may close in
    // another.
    qsizetype rawBegin = area.begin;
    qsizetype at = area.begin;
    for (Part &part : parts) {
        part.span.begin = std::max(part.span.begin, at);
        part.span.end = std::min(part.span.end, area.end);
        if (part.span.begin >= part.span.end)
            continue;
        at = part.span.end;
        if (part.kind == Part::Kind::Raw)
            continue;
        appendMarkdown({rawBegin, part.span.begin}, {});
        appendPart(part, section);
        noteAppended();
        rawBegin = at;
    }
    appendMarkdown({rawBegin, std::max(rawBegin, area.end)}, {});
    noteAppended();
}

void IssueBuilder::noteAppended()
{
    // The heading of a section that may yet be left out is told of together with what follows it.
    if (m_tree.root()->lastChild == m_pendingTitle)
        return;
    m_pendingTitle = nullptr;
    if (m_listener.blocksAppended)
        m_listener.blocksAppended();
}

void IssueBuilder::appendPart(const Part &part, const Section *section)
{
    switch (part.kind) {
    case Part::Kind::Skip:
        return;
    case Part::Kind::Tagline:
        appendTagline();
        return;
    case Part::Kind::Intro:
        appendMarkdown(part.span, "intro");
        return;
    case Part::Kind::Note:
        appendMarkdown(part.span, "note");
        return;
    case Part::Kind::Raw:
        appendMarkdown(part.span, {});
        return;
    case Part::Kind::Item:
        if (section && part.item >= 0 && part.item < section->items.size())
            Tree::append(m_tree.root(), m_items.build(section->items.at(part.item), part.item + 1));
        else
            appendMarkdown(part.span, {});
        return;
    case Part::Kind::Past:
        appendPast();
        return;
    }
}

void IssueBuilder::appendMarkdown(Span span, QByteArrayView blockClass)
{
    if (span.begin == 0 && m_source.text().bytes().startsWith("\xef\xbb\xbf"))
        span.begin = std::min<qsizetype>(3, span.end); // the byte order mark is none of the text
    if (m_source.text().slice(span).trimmed().isEmpty())
        return;
    Node *const root = m_tree.root();
    Node *const before = root->lastChild;
    m_markdown.appendBlocks(root, m_source.slice(span), {.blockClass = blockClass, .label = {}, .inItem = false});
    for (Node *at = before ? before->next : root->firstChild; at; at = at->next)
        at->source = {at->source.begin + span.begin, std::min(at->source.end + span.begin, span.end)};
}

void IssueBuilder::appendTagline()
{
    Node *const line = m_tree.create(Tag::P, "tagline");
    Node *const strong = m_tree.create(Tag::Strong);
    m_markdown.appendInline(strong, m_source.slice(*m_issue.tagline));
    Tree::append(line, strong);
    line->source = wholeLines(*m_issue.tagline);
    Tree::append(m_tree.root(), line);
}

void IssueBuilder::appendPast()
{
    Node *const past = buildPast(m_tree, m_source, m_issue, m_profile.past.heading.toUtf8(), m_options);
    if (!past)
        return;
    const Span end = m_issue.past.value_or(Span{});
    const Span begin = m_issue.pastHeading.value_or(end);
    past->source = wholeLines({begin.begin, end.end});
    Tree::append(m_tree.root(), past);
}

} // namespace Jianbao::WeChat
