#include "checktable.h"

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Role = Subject::Role;

bool isProse(const Line &line)
{
    switch (line.role) {
    case Role::Blank:
    case Role::FrontMatter:
    case Role::Code:
    case Role::Past:
    case Role::Ending:
        return false;
    default:
        return true;
    }
}

const QString han = u"\\x{3400}-\\x{4DBF}\\x{4E00}-\\x{9FFF}"_s;

void dupPunct(const Subject &subject, Report &report)
{
    // Dots and marks of surprise are doubled on purpose.
    static const QRegularExpression twice(u"([；，、：])\\1+|(?<!。)。。(?!。)"_s);
    for (const Line &line : subject.lines()) {
        if (!isProse(line))
            continue;
        for (auto matches = twice.globalMatchView(line.prose); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const Span at = subject.span(line, match);
            report.add(at, CheckMessages::tr("“%1” stands twice.").arg(match.capturedView().front()),
                       ChangeSet::replace(at, match.captured().first(1).toUtf8()));
        }
    }
}

/// Words that are doubled in good Chinese.
bool isDoubledOnPurpose(QStringView word)
{
    static const QStringList known{u"非常"_s, u"很多"_s, u"许多"_s, u"真的"_s, u"讨论"_s, u"研究"_s, u"学习"_s,
                                   u"考虑"_s, u"了解"_s, u"介绍"_s, u"分享"_s, u"休息"_s, u"多多"_s, u"来来"_s,
                                   u"比较"_s, u"体验"_s, u"思考"_s, u"交流"_s, u"试试"_s, u"看看"_s, u"越来"_s};
    return word.startsWith(u'一') || word.front() == word.back() || known.contains(word);
}

void repeatedWord(const Subject &subject, Report &report)
{
    static const QRegularExpression chinese(u"(?<![%1])?([%1]{2,4})\\1(?![%1]?\\1)"_s.arg(han));
    static const QRegularExpression particle(u"的的(?!确)"_s);
    static const QRegularExpression english(u"\\b(the|a|an|of|to|in|is|and|for|with|on|are)[ ]+\\1\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const Line &line : subject.lines()) {
        if (!isProse(line))
            continue;
        for (const QRegularExpression *const pattern : {&chinese, &particle, &english}) {
            for (auto matches = pattern->globalMatchView(line.prose); matches.hasNext();) {
                const QRegularExpressionMatch match = matches.next();
                const QString word = pattern == &particle ? u"的"_s : match.captured(1);
                if (pattern == &chinese && isDoubledOnPurpose(word))
                    continue;
                const qsizetype start = match.capturedStart() + word.size();
                report.add(subject.span(line, match), CheckMessages::tr("“%1” stands twice.").arg(word),
                           ChangeSet::remove(subject.span(line, start, match.capturedEnd() - start)));
            }
        }
    }
}

void halfwidthPunct(const Subject &subject, Report &report)
{
    static const QRegularExpression narrow(
        u"(?<=[%1」』）】》”])(?:([,;?!:]) ?|(\\.) ?)(?=[%1「『（【《“])|(?<=[%1」』）】》”])(,) ?(?=[A-Za-z%1])"_s.arg(
            han));
    static const QHash<QChar, QString> wide{{u',', u"，"_s}, {u';', u"；"_s}, {u'?', u"？"_s},
                                            {u'!', u"！"_s}, {u':', u"："_s}, {u'.', u"。"_s}};
    for (const Line &line : subject.lines()) {
        if (!isProse(line))
            continue;
        for (auto matches = narrow.globalMatchView(line.prose); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const Span at = subject.span(line, match);
            const QString &mark = wide[match.capturedView().front()];
            report.add(at,
                       CheckMessages::tr("Between Chinese words “%1” is written “%2”.")
                           .arg(match.capturedView().front())
                           .arg(mark),
                       ChangeSet::replace(at, mark.toUtf8()));
        }
    }
}

void linkTextTrailingPunct(const Subject &subject, Report &report)
{
    static const QRegularExpression end(u"[，。；：,;:、]+\\s*$"_s);
    for (const Subject::Entry &entry : subject.entries()) {
        if (!entry.item->linkText || entry.item->contentColumn == 0)
            continue;
        const Line &line = subject.lineAt(entry.item->linkText->begin);
        const qsizetype begin = subject.text().toShown(entry.item->linkText->begin) - line.shown;
        const qsizetype length = subject.text().toShown(entry.item->linkText->end) - line.shown - begin;
        const QRegularExpressionMatch match = end.matchView(line.text.sliced(begin, length));
        if (!match.hasMatch() || match.capturedStart() == 0)
            continue;
        const Span at = subject.span(line, begin + match.capturedStart(), match.capturedLength());
        report.add(at, CheckMessages::tr("A title ends without punctuation."), ChangeSet::remove(at));
    }
}

void cjkLatinSpacing(const Subject &subject, Report &report)
{
    static const QRegularExpression border(
        u"(?<=[%1])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=[%1])"_s.replace(u"%1"_s, han));
    for (const Line &line : subject.lines()) {
        if (!isProse(line) || line.role == Role::Title)
            continue;
        QList<Replacement> spaces;
        for (auto matches = border.globalMatchView(line.prose); matches.hasNext();)
            spaces.append({subject.span(line, matches.next()), " "});
        if (!spaces.isEmpty())
            report.add(line.span, CheckMessages::tr("Spaces are missing between Chinese and Latin words."),
                       ChangeSet::of(spaces));
    }
}

const Check list[] = {
    {"dup-punct"_L1, Severity::Warning, Check::Reach::AnyIssue, dupPunct},
    {"repeated-word"_L1, Severity::Warning, Check::Reach::AnyIssue, repeatedWord},
    {"halfwidth-punct"_L1, Severity::Style, Check::Reach::OwnIssues, halfwidthPunct},
    {"link-text-trailing-punct"_L1, Severity::Style, Check::Reach::OwnIssues, linkTextTrailingPunct},
    {"cjk-latin-spacing"_L1, Severity::Style, Check::Reach::OwnIssues, cjkLatinSpacing, Check::Start::Off},
};

} // namespace

List punctuation()
{
    return list;
}

} // namespace Jianbao::Checks
