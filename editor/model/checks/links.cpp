#include "checktable.h"
#include "inlinescan.h"

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Role = Subject::Role;

bool mayHoldLinks(const Line &line)
{
    return line.role != Role::Code && line.role != Role::FrontMatter && line.role != Role::Blank;
}

/// A slip of the hand that keeps a link from being one, and what it was to be.
struct Slip {
    QRegularExpression pattern; ///< group 1 is replaced, group 2 is the address
    QByteArray before;          ///< what stands before the address
    QByteArray after;
};

const QList<Slip> &slips()
{
    static const QString url = u"(https?://[^\\s()<>\\[\\]（）]+)"_s;
    static const QList<Slip> known{
        {QRegularExpression(u"(\\]\\)\\["_s + url + u"\\])"_s), "](", ")"},                 // [text])[url]
        {QRegularExpression(u"(\\]\\["_s + url + u"\\])"_s), "](", ")"},                    // [text][url]
        {QRegularExpression(u"(\\]\\("_s + url + u"\\])(?=\\s*$)"_s), "](", ")"},           // [text](url]
        {QRegularExpression(u"(\\]\\("_s + url + u")(?=\\s*$)"_s), "](", ")"},              // [text](url
        {QRegularExpression(u"(\\] +\\("_s + url + u"\\))(?=\\s*$)"_s), "](", ")"},         // [text] (url)
        {QRegularExpression(u"(?<=[^\\s\\]\\[!-])(\\[\\("_s + url + u"\\))"_s), "](", ")"}, // [text[(url)
        {QRegularExpression(u"(\\]"_s + url + u"\\))(?=\\s*$)"_s), "](", ")"},              // [text]url)
    };
    return known;
}

/// Whether the line has a `[` before `offset` that nothing closes there.
bool hasOpenBracket(const Subject &subject, const Line &line, qsizetype offset)
{
    int depth = 0;
    const QByteArrayView bytes = subject.text().bytes();
    for (qsizetype i = line.span.begin; i < offset; ++i) {
        if (bytes[i] == '[')
            ++depth;
        else if (bytes[i] == ']')
            --depth;
    }
    return depth > 0;
}

void malformedLink(const Subject &subject, Report &report)
{
    for (const Line &line : subject.lines()) {
        if (!mayHoldLinks(line) || !line.text.contains(u"http") || !line.text.contains(u'['))
            continue;
        for (const Slip &slip : slips()) {
            const QRegularExpressionMatch match = slip.pattern.matchView(line.text);
            if (!match.hasMatch())
                continue;
            const Span at = subject.span(line, match, 1);
            if (!hasOpenBracket(subject, line, at.begin) ||
                InlineScan(subject.text().bytes(), line.span).isShielded(at.begin))
                continue;
            const QByteArray url = subject.text().slice(subject.span(line, match, 2)).toByteArray();
            const QByteArray link = slip.before + url + slip.after;
            report.add(line.span, CheckMessages::tr("The brackets of this link are broken: readers see them as text."),
                       ChangeSet::between(subject.text().slice(at), link, at.begin));
            break;
        }
    }
}

void fullwidthLinkParens(const Subject &subject, Report &report)
{
    static const QRegularExpression wide(
        u"\\](?:（\\s*(https?://[^\\s（）()]*)\\s*[）)]|\\(\\s*(https?://[^\\s（）()]*)\\s*）)"_s);
    for (const Line &line : subject.lines()) {
        if (!mayHoldLinks(line) || !line.text.contains(u"http"))
            continue;
        constexpr int mostInALine = 50;
        int count = 0;
        for (auto matches = wide.globalMatchView(line.text); matches.hasNext() && count < mostInALine; ++count) {
            const QRegularExpressionMatch match = matches.next();
            const Span at = subject.span(line, match);
            if (!hasOpenBracket(subject, line, at.begin))
                continue;
            const QByteArray url = (match.captured(1) + match.captured(2)).toUtf8();
            report.add(at, CheckMessages::tr("A link's parentheses must be half-width: ( )."),
                       ChangeSet::replace(at, "](" + url + ")"));
        }
    }
}

void emptyUrl(const Subject &subject, Report &report)
{
    static const QRegularExpression empty(u"\\[[^\\[\\]]*\\]\\(\\s*\\)"_s);
    for (const Line &line : subject.lines()) {
        if (!mayHoldLinks(line) || !line.text.contains(u"]("))
            continue;
        const InlineScan scan(subject.text().bytes(), line.span);
        for (auto matches = empty.globalMatchView(line.text); matches.hasNext();) {
            const Span at = subject.span(line, matches.next());
            if (!scan.isShielded(at.begin))
                report.add(at, CheckMessages::tr("This link leads nowhere: its address is empty."));
        }
    }
}

/// What an address written bare does not end with, because it belongs to the sentence around it.
qsizetype ownLength(QStringView url)
{
    while (!url.isEmpty()) {
        const QChar last = url.back();
        const bool isUnpaired = last == u')' && url.count(u')') > url.count(u'(');
        if (!isUnpaired && !u".,;:!?'\"*_~"_s.contains(last))
            break;
        url.chop(1);
    }
    return url.size();
}

bool goesOnAfter(QStringView url, QChar next)
{
    const char32_t c = next.unicode();
    const bool isPunctuation =
        (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x2010 && c <= 0x203A);
    // 汉字 behind a slash may belong to the address.
    return isPunctuation || (next.isLetter() && !u"/=?&#%-_"_s.contains(url.back()));
}

void urlCjkTail(const Subject &subject, Report &report)
{
    static const QRegularExpression bare(
        u"(?<!\\]\\()(?<!<)(?<![\"'=])https?://[!-;=?-Z\\\\^-~]{1,2000}+(?=[^\\x00-\\x7F])"_s);
    for (const Line &line : subject.lines()) {
        if (!mayHoldLinks(line) || line.role == Role::Past || !line.text.contains(u"://"))
            continue;
        const InlineScan scan(subject.text().bytes(), line.span);
        for (auto matches = bare.globalMatchView(line.text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype end = match.capturedEnd();
            const QChar next = line.text[end];
            if (next == QChar::Nbsp || next == QChar(0x3000) || !goesOnAfter(match.capturedView(), next))
                continue;
            const qsizetype at = subject.span(line, match).begin;
            if (scan.isShielded(at))
                continue;
            const qsizetype length = ownLength(match.capturedView());
            const Span url = subject.span(line, match.capturedStart(), length);
            report.add(url, CheckMessages::tr("The address swallows the text behind it: a space is missing."),
                       ChangeSet::insert(url.end, " "));
        }
    }
}

const Check list[] = {
    {"malformed-link"_L1, Severity::Error, Check::Reach::AnyIssue, malformedLink},
    {"fullwidth-link-parens"_L1, Severity::Error, Check::Reach::AnyIssue, fullwidthLinkParens},
    {"empty-url"_L1, Severity::Error, Check::Reach::AnyIssue, emptyUrl},
    {"url-cjk-tail"_L1, Severity::Error, Check::Reach::AnyIssue, urlCjkTail},
};

} // namespace

List links()
{
    return list;
}

} // namespace Jianbao::Checks
