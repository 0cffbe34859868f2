#include "autolinks.h"

#include "characters.h"

namespace Jianbao::WeChat {

namespace {

bool isUrlByte(char byte)
{
    return uchar(byte) > 0x20 && byte != 0x7f && byte != '<';
}

/// A run of URL bytes: where it ends, and whether it does so because CJK text follows.
struct Run {
    qsizetype end = 0;
    bool cjkFollows = false;
};

Run urlRun(QByteArrayView markdown, qsizetype start)
{
    qsizetype i = start;
    while (i < markdown.size() && isUrlByte(markdown[i])) {
        const Character character = firstCharacter(markdown.sliced(i));
        if (isCjk(character.code) || isSharedPunctuation(character.code)) {
            // `https://a.b**重点**`: the marks belong to the text behind.
            while (i > start && (markdown[i - 1] == '*' || markdown[i - 1] == '~'))
                --i;
            return {i, true};
        }
        i += character.size;
    }
    return {i, false};
}

qsizetype destinationEnd(QByteArrayView markdown, qsizetype start)
{
    qsizetype i = start;
    while (i < markdown.size() && isUrlByte(markdown[i]) && markdown[i] != ')' && markdown[i] != '>')
        ++i;
    return i;
}

/// Whether the URL beginning here is written out as a destination or attribute and no autolink at all.
bool isDestination(QByteArrayView markdown, qsizetype start)
{
    qsizetype i = start;
    while (i > 0 && (markdown[i - 1] == ' ' || markdown[i - 1] == '<'))
        --i;
    if (i >= 2 && (markdown[i - 1] == '(' || markdown[i - 1] == ':') && markdown[i - 2] == ']')
        return true;
    if (start > 0 && (markdown[start - 1] == '<' || markdown[start - 1] == '='))
        return true;
    return start > 1 && (markdown[start - 1] == '"' || markdown[start - 1] == '\'') && markdown[start - 2] == '=';
}

/// Where the next `://` from `from` on stands, or -1.
qsizetype nextScheme(QByteArrayView markdown, qsizetype from)
{
    qsizetype at = markdown.indexOf(':', from); // one byte is found far faster than three
    while (at >= 0 && !markdown.sliced(at).startsWith("://"))
        at = markdown.indexOf(':', at + 1);
    return at;
}

} // namespace

QByteArray withAutolinkEnds(QByteArrayView markdown)
{
    QByteArray marked;
    qsizetype copied = 0;
    qsizetype scheme = nextScheme(markdown, 0);
    qsizetype www = markdown.indexOf("www.");
    while (scheme >= 0 || www >= 0) {
        const bool isScheme = scheme >= 0 && (www < 0 || scheme < www);
        qsizetype start = isScheme ? scheme : www;
        const qsizetype from = start + (isScheme ? 3 : 4);
        while (isScheme && start > copied && (markdown[start - 1] | 0x20) >= 'a' && (markdown[start - 1] | 0x20) <= 'z')
            --start;
        // Each byte is looked at once: what a run holds can end no other URL.
        qsizetype next = from;
        if (isDestination(markdown, start)) {
            next = destinationEnd(markdown, from);
        } else {
            const Run run = urlRun(markdown, from);
            next = run.end;
            if (run.cjkFollows) {
                marked += markdown.sliced(copied, run.end - copied);
                marked += autolinkEnd;
                copied = run.end;
            }
        }
        if (scheme >= 0 && scheme < next)
            scheme = nextScheme(markdown, next);
        if (www >= 0 && www < next)
            www = markdown.indexOf("www.", next);
    }
    if (copied > 0)
        marked += markdown.sliced(copied);
    return marked;
}

} // namespace Jianbao::WeChat
