#include "issuecount.h"

#include <QChar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype charactersPerMinute = 300;

bool isIdeograph(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

/// Behind the end of the URL that begins here; URLs hold no ideograph and no space.
qsizetype skipUrl(QStringView text, qsizetype at)
{
    while (at < text.size() && text.at(at).unicode() > u' ' && text.at(at).unicode() < 0x7f && text.at(at) != u')')
        ++at;
    return at;
}

} // namespace

qsizetype countCharacters(QStringView markdown)
{
    qsizetype count = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < markdown.size();) {
        if (!inWord && (markdown.sliced(i).startsWith("https://"_L1) || markdown.sliced(i).startsWith("http://"_L1))) {
            i = skipUrl(markdown, i);
            continue;
        }
        char32_t c = markdown.at(i).unicode();
        qsizetype length = 1;
        if (QChar::isHighSurrogate(c) && i + 1 < markdown.size() && markdown.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(markdown.at(i), markdown.at(i + 1));
            length = 2;
        }
        i += length;
        if (isIdeograph(c)) {
            ++count;
            inWord = false;
        } else if (QChar::isLetterOrNumber(c)) {
            count += inWord ? 0 : 1;
            inWord = true;
        } else {
            inWord = inWord && (c == u'-' || c == u'.' || c == u'\'' || c == u'_'); // GPT-4, 7.5, don't: one word each
        }
    }
    return count;
}

IssueCount countIssue(const Text &text, const Issue &issue)
{
    IssueCount count;
    const auto add = [&](const std::optional<Span> &span) {
        if (span)
            count.characters += countCharacters(text.string(*span));
    };
    const auto addBlocks = [&](const QList<Block> &blocks) {
        for (const Block &block : blocks) {
            if (block.kind != Block::Kind::Item)
                add(block.span);
        }
    };

    add(issue.intro);
    addBlocks(issue.openingBlocks);
    for (const Section &section : issue.sections) {
        count.items += section.items.size();
        addBlocks(section.blocks);
        for (const Item &item : section.items) {
            add(item.title);
            add(item.source);
            add(item.summary);
        }
    }
    count.minutes = int((count.characters + charactersPerMinute / 2) / charactersPerMinute);
    if (count.characters > 0)
        count.minutes = std::max(count.minutes, 1);
    return count;
}

} // namespace Jianbao
