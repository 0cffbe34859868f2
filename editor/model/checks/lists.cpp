#include "checktable.h"
#include "markdownline.h"

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Role = Subject::Role;

bool isInItem(const Subject &subject, const Line &line)
{
    return line.entry >= 0 && subject.entries().at(line.entry).item->contentColumn > 0 && line.role != Role::Head &&
           line.role != Role::Code;
}

void olUnindented(const Subject &subject, Report &report)
{
    static const QRegularExpression marker(u"^( {0,1})(\\d{1,3})[.)] +\\S"_s);
    bool within = false; // an unindented list of this item began above
    for (const Line &line : subject.lines()) {
        if (!isInItem(subject, line)) {
            within = false;
            continue;
        }
        const QRegularExpressionMatch match = marker.matchView(line.text);
        // Only a list that begins with 1 ends a paragraph; any other number below text is text.
        if (!match.hasMatch() || (!within && match.capturedView(2) != u"1"))
            continue;
        within = true;
        const int column = subject.entries().at(line.entry).item->contentColumn;
        const QByteArray indent(column - match.capturedLength(1), ' ');
        report.add(line.span, CheckMessages::tr("This numbered line ends the item: it must be indented."),
                   ChangeSet::insert(line.span.begin, indent));
    }
}

void itemIndented(const Subject &subject, Report &report)
{
    static const QRegularExpression head(
        u"^([ \\t]{1,4})[-*+] +(?:\\[[^\\]]+\\] ?)*\\[([^\\]]+)\\]\\([^()\\s]+(?:\\([^()\\s]*\\))?\\)\\s*$"_s);
    static const QRegularExpression separator(u"\\s[|丨｜]\\s"_s);
    static const QRegularExpression label(u"^\\s*\\S{2,8}[：:]"_s);
    const QList<Line> &lines = subject.lines();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        if (!isInItem(subject, line))
            continue;
        const QRegularExpressionMatch match = head.matchView(line.text);
        if (!match.hasMatch())
            continue;
        const bool isLabelled = i + 1 < lines.size() && lines.at(i + 1).entry == line.entry &&
                                label.matchView(lines.at(i + 1).text).hasMatch();
        const bool isListed = i > 0 && head.matchView(lines.at(i - 1).text).hasMatch() && !isLabelled;
        if ((separator.matchView(match.capturedView(2)).hasMatch() && !isListed) || isLabelled)
            report.add(line.span, CheckMessages::tr("This item lies inside the one above: its line is indented."),
                       ChangeSet::remove(subject.span(line, match, 1)));
    }
}

void listMarkerSpace(const Subject &subject, Report &report)
{
    static const QRegularExpression head(u"^ {0,3}([-*+])\\[[^\\]]+\\](?:\\(| ?\\[)"_s);
    for (const Line &line : subject.lines()) {
        if (line.role == Role::Code || line.role == Role::FrontMatter)
            continue;
        if (const QRegularExpressionMatch match = head.matchView(line.text); match.hasMatch())
            report.add(line.span, CheckMessages::tr("A space is missing behind the “-”: this is no item yet."),
                       ChangeSet::insert(subject.span(line, match, 1).end, " "));
    }
}

void pseudoOl(const Subject &subject, Report &report)
{
    static const QRegularExpression marker(u"^(\\s*(\\d{1,2})[、）)]\\s*)(?=\\S)"_s);
    int expected = 1;
    for (const Line &line : subject.lines()) {
        if (!isInItem(subject, line) || line.role == Role::Blank) {
            expected = 1;
            continue;
        }
        const QRegularExpressionMatch match = marker.matchView(line.text);
        if (!match.hasMatch()) {
            expected = 1;
            continue;
        }
        const int number = match.capturedView(2).toInt();
        ChangeSet fix;
        if (number == expected) {
            const Span mark = subject.span(line, match, 1);
            fix = ChangeSet::replace(mark, "    " + QByteArray::number(number) + ". ");
            ++expected;
        }
        report.add(line.span, CheckMessages::tr("“1、” is no numbered list: readers get one with “1. ”, indented."),
                   fix);
    }
}

void listTerminalPunct(const Subject &subject, Report &report)
{
    static const QRegularExpression bullet(u"^[-*+] +\\S.*?([。；;，,.]?)\\s*$"_s);
    const QList<Line> &lines = subject.lines();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        const bool isNews =
            line.role == Role::Opening || (line.role == Role::Head && !subject.entries().at(line.entry).item->url);
        if (!isNews)
            continue;
        const QRegularExpressionMatch match = bullet.matchView(line.text);
        if (!match.hasMatch())
            continue;
        const bool isLast = i + 1 == lines.size() || !bullet.matchView(lines.at(i + 1).text).hasMatch();
        const bool isFirst = i == 0 || !bullet.matchView(lines.at(i - 1).text).hasMatch();
        const QStringView wanted = isLast ? u"。" : u"；";
        if ((isFirst && isLast) || match.capturedView(1) == wanted)
            continue;
        const Span end = subject.span(line, match, 1);
        report.add(line.span,
                   isLast ? CheckMessages::tr("The last of the short news ends with “。”.")
                          : CheckMessages::tr("Short news end with “；”, but for the last."),
                   ChangeSet::replace(end, wanted.toUtf8()));
    }
}

const Check list[] = {
    {"ol-unindented"_L1, Severity::Error, Check::Reach::AnyIssue, olUnindented},
    {"item-indented"_L1, Severity::Error, Check::Reach::OwnIssues, itemIndented},
    {"list-marker-space"_L1, Severity::Error, Check::Reach::AnyIssue, listMarkerSpace},
    {"pseudo-ol"_L1, Severity::Style, Check::Reach::OwnIssues, pseudoOl},
    {"list-terminal-punct"_L1, Severity::Style, Check::Reach::OwnIssues, listTerminalPunct, Check::Start::Off},
};

} // namespace

List lists()
{
    return list;
}

} // namespace Jianbao::Checks
