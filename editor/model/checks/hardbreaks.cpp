#include "checktable.h"
#include "markdownline.h"

#include <algorithm>

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Role = Subject::Role;

/// `label：https://…`
bool isReferenceField(QStringView text)
{
    static const QRegularExpression field(u"^\\s*[^\\s：:][^：:，。]{0,11}[：:]\\s*https?://\\S+\\s*$"_s);
    return field.matchView(text).hasMatch();
}

bool isUnderline(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c == u'=' || c == u'-' || c.isSpace(); });
}

bool isText(const Line &line)
{
    switch (line.role) {
    case Role::Head:
    case Role::Inbox:
    case Role::Field:
    case Role::Body:
    case Role::Loose:
    case Role::Ending:
        return !line.text.trimmed().isEmpty();
    case Role::Note: // 注： within an item's text
        return !line.text.trimmed().startsWith(u'>') && !line.text.trimmed().startsWith(u'<');
    case Role::Opening:
        return isReferenceField(line.text);
    case Role::Heading: // text above a rule, which makes it one
        return !line.text.trimmed().startsWith(u'#') && !isUnderline(line.text);
    default:
        return false;
    }
}

/// In the opening prose is often wrapped: there only a field is told from the line below.
bool isFollower(const Line &line)
{
    return isText(line) || (line.role == Role::Opening && !line.text.trimmed().isEmpty());
}

bool isImage(QStringView text)
{
    return text.trimmed().startsWith(u"![");
}

bool beginsWithLabel(QStringView text)
{
    static const QRegularExpression label(u"^\\s*[^\\s：:，。；,;.(（\\[][^：:，。；,;.\\[]{0,9}[：:](?!//)"_s);
    return label.matchView(text).hasMatch();
}

bool isReference(QStringView text)
{
    static const QRegularExpression reference(u"^\\s*(https?://\\S+|\\[[^\\]]*\\]\\([^)]*\\))\\s*$"_s);
    return reference.matchView(text).hasMatch();
}

/// Whether a sentence ends with the line, whatever closes it: a quotation, a bracket, bold.
bool endsSentence(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && u"*_\"”’」』）)】]`'"_s.contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && u"。！？；：….!?;:～~"_s.contains(text.back());
}

/// Prose that goes on in the next line was wrapped on purpose: it reads the same in one line.
bool goesOn(const Subject &subject, const Line &line, const Line &next)
{
    if (line.role == Role::Head || line.role == Role::Field)
        return false;
    // Text that is to stand below a list, not in its last entry.
    if (beginsBlock(subject.text().slice(line.span)) && indentOf(subject.text().slice(next.span)) < 2)
        return false;
    if (isReference(next.text) && (line.text.trimmed().endsWith(u'：') || line.text.trimmed().endsWith(u':')))
        return true;
    if (isReference(line.text) || isReferenceField(line.text) || isReference(next.text) || beginsWithLabel(next.text))
        return false;
    return !endsSentence(line.text);
}

bool breaks(QStringView text)
{
    return text.endsWith(u"  ") || text.trimmed().endsWith(u'\\') || text.contains(u"<br", Qt::CaseInsensitive);
}

ChangeSet hardBreak(const Subject &subject, const Line &line)
{
    qsizetype end = line.text.size();
    while (end > 0 && (line.text[end - 1] == u' ' || line.text[end - 1] == u'\t'))
        --end;
    return ChangeSet::replace(subject.span(line, end, line.text.size() - end), "  ");
}

void missingHardBreak(const Subject &subject, Report &report)
{
    const QList<Line> &lines = subject.lines();
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const Line &line = lines.at(i);
        const Line &next = lines.at(i + 1);
        const bool together = line.entry == next.entry && (line.role == Role::Ending) == (next.role == Role::Ending);
        if (!isText(line) || !isFollower(next) || next.role == Role::Head || !together || breaks(line.text))
            continue;
        const bool headWithoutText = line.role == Role::Head && line.text.trimmed().size() < 2;
        if (headWithoutText || beginsBlock(subject.text().slice(next.span)) || isImage(line.text) ||
            isImage(next.text) || line.text.trimmed().startsWith(u'<') || goesOn(subject, line, next))
            continue;
        report.add(line.span, CheckMessages::tr("This line runs into the next one: two spaces are missing at its end."),
                   hardBreak(subject, line));
    }
}

const Check list[] = {
    {"missing-hard-break"_L1, Severity::Warning, Check::Reach::OwnIssues, missingHardBreak},
};

} // namespace

List hardBreaks()
{
    return list;
}

} // namespace Jianbao::Checks
