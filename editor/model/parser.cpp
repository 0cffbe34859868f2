#include "parser.h"

#include "blockscanner.h"
#include "endingparser.h"
#include "inlinescan.h"
#include "itemparser.h"
#include "openingparser.h"
#include "sectionparser.h"

#include <QSpan>
#include <algorithm>

namespace Jianbao {

namespace {

bool isSectionHeading(const TopBlock &block)
{
    return block.kind == TopBlock::Kind::Heading && block.level == 2;
}

/// Link reference definitions, one line each; a definition may also open a paragraph of other text.
QList<Span> definitionsIn(const Text &text, QSpan<const TopBlock> blocks)
{
    const auto isDefinition = [&](qsizetype line) {
        const Span content = trimmed(text.bytes(), text.line(line));
        const InlineScan scan(text.bytes(), content);
        const auto label = scan.bracketAt(content.begin);
        return label && label->close > label->open + 1 && label->close + 1 < content.end &&
               text.bytes().at(label->close + 1) == ':';
    };
    QList<Span> definitions;
    for (const TopBlock &block : blocks) {
        if (block.kind == TopBlock::Kind::Definitions) {
            definitions.append({text.line(block.firstLine).begin, text.fullLine(block.lastLine).end});
        } else if (block.kind == TopBlock::Kind::Paragraph) {
            for (qsizetype line = block.firstLine; line <= block.lastLine && isDefinition(line); ++line)
                definitions.append(text.fullLine(line));
        }
    }
    return definitions;
}

} // namespace

Issue parseIssue(const Text &text, const Profile &profile)
{
    Issue issue;
    const qsizetype bodyLine = frontMatterEnd(text);
    if (bodyLine > 0)
        issue.frontMatter = Span{text.line(0).begin, text.fullLine(bodyLine - 1).end};

    const QList<TopBlock> scanned = scanBlocks(text, bodyLine);
    const QSpan<const TopBlock> blocks(scanned);
    const auto lineBegin = [&](qsizetype block) {
        return block < blocks.size() ? text.line(blocks[block].firstLine).begin : text.size();
    };
    const qsizetype ending = findEnding(text, profile, blocks);
    qsizetype begin = std::find_if(blocks.begin(), blocks.begin() + ending, isSectionHeading) - blocks.begin();

    issue.opening = {0, lineBegin(begin)};
    readOpeningBlocks(text, profile, blocks.first(begin), issue);

    const ItemParser items(text, profile);
    while (begin < ending) {
        const auto next = std::find_if(blocks.begin() + begin + 1, blocks.begin() + ending, isSectionHeading);
        const qsizetype end = next - blocks.begin();
        Section section = readSection(text, profile, items, blocks.subspan(begin, end - begin));
        section.span = {lineBegin(begin), lineBegin(end)};
        issue.sections.append(std::move(section));
        begin = end;
    }

    issue.ending = {lineBegin(ending), text.size()};
    readEndingBlocks(text, profile, blocks.subspan(ending), issue);
    issue.definitions = definitionsIn(text, blocks);
    return issue;
}

} // namespace Jianbao
