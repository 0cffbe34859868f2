#pragma once

#include "itemparts.h"
#include "span.h"

#include <QList>
#include <optional>

namespace Jianbao {

/// A `[…]` before an item's link: an arXiv number, a venue with its year, a word.
struct Tag {
    Span span; ///< with its brackets
    Span text; ///< without them
};

/// A Markdown link `[text](url)`.
struct Link {
    Span span;
    Span text; ///< between the brackets
    Span url;  ///< between the parentheses, without title or <>
};

/// A body line `label：value`, whose value is one URL or link, or text after a label the profile knows.
struct LabelledField {
    Span line; ///< the whole line, without its line break
    Span label;
    Span value;              ///< what stands behind the colon, without the hard break
    std::optional<Span> url; ///< the URL within the value, when the value is a URL or link
};

/// One entry of a section: a list item `- [title | source](url)` with its body lines, or an inbox line.
/// Spans only: values are read with `readItem()`, changed with the functions of edits.h.
struct Item {
    enum class State {
        Complete,   ///< all is there that its section asks for: title, link and summary, unless the profile says else
        Incomplete, ///< an item that lacks some of it
        Inbox,      ///< a bare URL line, or a head without a link
    };

    Span span; ///< whole lines: from the head's to the last body line's, with its line break
    Span head; ///< the head line without its line break
    QList<Tag> tags;
    std::optional<Span> linkText; ///< between the brackets of the main link
    std::optional<Span> title;    ///< within linkText, or the head's text when there is no link
    std::optional<Span> source;   ///< after the last separator of linkText (of the head's text when there is no link)
    std::optional<Span> url;      ///< between the parentheses, empty for `]()`; or the bare URL of an inbox line
    QList<Link> links;            ///< further links of the head, behind the main one
    QList<LabelledField> fields;  ///< labelled body lines but the summary's
    std::optional<Span>
        summary; ///< from behind the summary label (or the first unlabelled body line) to the last unlabelled line
    std::optional<Span> summaryLabel; ///< 「摘要：」 with its colon
    QList<Span>
        summaryLines; ///< the lines of summary but for labelled ones, without line breaks; the first without its label
    State state = State::Inbox;
    ItemParts missing;     ///< what its section asks for and it lacks
    int contentColumn = 0; ///< spaces that keep a line inside the list item: 2 for `- `, 0 for a line without a bullet
    int bodyColumn =
        0; ///< where the body lines begin: 0 (lazy, as the newsletter writes them) or contentColumn and more
};

/// What a section is made of, in the order of the file. Together the blocks cover the section's body but for blank
/// lines.
struct Block {
    enum class Kind { Item, Note, Raw };
    Kind kind = Kind::Raw;
    Span span;           ///< whole lines
    qsizetype item = -1; ///< index into Section::items when kind is Item
};

/// A second-level heading and everything up to the next one.
struct Section {
    Span span;    ///< from the heading's line to the next section's heading
    Span heading; ///< the heading line without its line break
    Span name;    ///< the heading's text
    QList<Block> blocks;
    QList<Item> items;
};

/// A line of the 往期回顾 block that names an earlier issue.
struct PastIssue {
    Span date;
    Span url;
};

/// A newsletter issue as spans over the bytes of its Text. Every byte belongs to the opening, a section or the ending,
/// so nothing is ever lost to what the grammar does not know. Holds no text of its own.
struct Issue {
    // Opening 卷首: everything before the first section.
    Span opening;
    std::optional<Span> frontMatter; ///< with its fences
    std::optional<Span> titleLine;   ///< the H1 line without its line break
    std::optional<Span> name;        ///< within the title line
    std::optional<Span> date;
    std::optional<Span> subtitle;
    std::optional<Span> tagline;    ///< without the ** around it
    std::optional<Span> introBlock; ///< the lines of the quote that holds the intro
    std::optional<Span> intro;      ///< from behind 「导读：」 to the end of the quote (with `> ` at later line starts)
    QList<Block> openingBlocks;     ///< notes and preamble: the opening's blocks that are none of the above

    QList<Section> sections;

    // Ending 文末: 往期回顾, QR image, contacts, licence.
    Span ending;
    std::optional<Span> pastHeading; ///< the heading line
    std::optional<Span> past;        ///< the bullets or the table
    QList<PastIssue> pastIssues;
    QList<Block> endingBlocks; ///< everything of the ending behind the past issues

    QList<Span> definitions; ///< link reference definitions, wherever they stand (whole lines)
};

} // namespace Jianbao
