#include "endingparser.h"

#include "inlinescan.h"
#include "lineparts.h"
#include "openingparser.h"

namespace Jianbao {

namespace {

using Kind = TopBlock::Kind;

bool isPastHeading(const Text &text, const QByteArray &name, const TopBlock &block)
{
    if (name.isEmpty())
        return false;
    const QByteArrayView line = text.slice(text.line(block.firstLine));
    if (block.kind == Kind::Heading)
        return block.level == 2 && line.contains(name);
    // Early issues name the block by a link alone on its line.
    return block.kind == Kind::Paragraph && block.firstLine == block.lastLine && line.trimmed().startsWith('[') &&
           line.trimmed().endsWith(')') && line.contains(name);
}

void readPastIssues(const Text &text, Span lines, QList<PastIssue> &issues)
{
    const QByteArrayView bytes = text.bytes();
    for (qsizetype index = text.lineAt(lines.begin); index < text.lineCount(); ++index) {
        const Span line = text.line(index);
        if (line.begin >= lines.end)
            break;
        const InlineScan scan(bytes, line);
        for (const InlineScan::Bracket &bracket : scan.brackets()) {
            if (bracket.close < 0)
                continue;
            if (const auto target = linkTargetAt(bytes, bracket.close + 1, line.end))
                issues.append({trimmed(bytes, {bracket.open + 1, bracket.close}), target->url});
        }
    }
}

} // namespace

qsizetype findEnding(const Text &text, const Profile &profile, QSpan<const TopBlock> blocks)
{
    const QByteArray name = profile.past.heading.toUtf8();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (isPastHeading(text, name, blocks[i]))
            return i;
    }
    qsizetype rule = blocks.size();
    for (qsizetype i = blocks.size(); i-- > 0;) {
        const TopBlock &block = blocks[i];
        if (block.kind == Kind::Bullet)
            return rule;
        if (block.kind == Kind::Break)
            rule = i;
        if (block.kind == Kind::Heading && block.level == 2)
            break;
    }
    return blocks.size();
}

void readEndingBlocks(const Text &text, const Profile &profile, QSpan<const TopBlock> blocks, Issue &issue)
{
    qsizetype next = 0;
    if (!blocks.empty() && isPastHeading(text, profile.past.heading.toUtf8(), blocks[0])) {
        issue.pastHeading = text.line(blocks[0].firstLine);
        next = 1;
        const auto isPast = [&](qsizetype i) {
            const Kind kind = blocks[i].kind;
            return kind == Kind::Table || (kind == Kind::Bullet && (i == 1 || blocks[1].kind == Kind::Bullet));
        };
        while (next < blocks.size() && isPast(next) && !(next > 1 && blocks[next].kind == Kind::Table))
            ++next;
        if (next > 1) {
            issue.past = Span{text.line(blocks[1].firstLine).begin, text.fullLine(blocks[next - 1].lastLine).end};
            readPastIssues(text, *issue.past, issue.pastIssues);
        }
    }
    const QByteArray notePrefix = profile.notePrefix.toUtf8();
    const qsizetype footer = next;
    for (; next < blocks.size(); ++next)
        appendBlock(text, notePrefix, blocks.subspan(footer), next - footer, issue.endingBlocks);
}

} // namespace Jianbao
