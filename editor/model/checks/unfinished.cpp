#include "checktable.h"
#include "escape.h"
#include "inlinescan.h"
#include "markdownline.h"

#include <algorithm>

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Role = Subject::Role;
using Entry = Subject::Entry;

QStringView withoutBullet(QStringView text)
{
    text = text.trimmed();
    return text.startsWith(u"- ") || text.startsWith(u"* ") || text.startsWith(u"+ ") ? text.sliced(2).trimmed()
           : text == u"-" || text == u"*" || text == u"+"                             ? QStringView()
                                                                                      : text;
}

bool isOpeningBullet(const Line &line)
{
    static const QRegularExpression bullet(u"^ {0,1}[-*+](\\s|$)"_s);
    return line.role == Role::Opening && bullet.matchView(line.text).hasMatch();
}

/// A bare URL alone on its line.
bool isUrlLine(const Line &line)
{
    static const QRegularExpression url(u"^\\s*<?https?://\\S+>?\\s*$"_s);
    return url.matchView(line.text).hasMatch();
}

void incompleteItem(const Subject &subject, Report &report)
{
    static const QRegularExpression opened(u"^(?:\\[[^\\]]*\\] ?)*\\[[^\\]]*$"_s);
    const auto look = [&](const Line &line, bool isItem) {
        const QStringView head = withoutBullet(line.text);
        const bool isBegun = isItem && !head.contains(u"http"); // with an address it is a malformed link
        if (head.isEmpty())
            report.add(line.span, CheckMessages::tr("This item is still empty."));
        else if (head.startsWith(u'[') && (isBegun || !head.contains(u"](")))
            report.add(line.span,
                       opened.matchView(head).hasMatch()
                           ? CheckMessages::tr("This item's title is not finished: its “]” and link are missing.")
                           : CheckMessages::tr("This item has no link yet."));
    };
    for (const Line &line : subject.lines()) {
        const bool isItem = line.role == Role::Head && !subject.entries().at(line.entry).item->url;
        if (isItem || isOpeningBullet(line))
            look(line, isItem);
    }
}

/// In a section of links, an entry that is text only.
void unlinkedItem(const Subject &subject, Report &report)
{
    static const QRegularExpression field(u"^[^\\s：:][^：:，。]{0,11}[：:]\\s*https?://\\S+\\s*$"_s);
    for (const Entry &entry : subject.entries()) {
        if (entry.item->linkText || entry.item->contentColumn == 0)
            continue;
        const Line &line = subject.lines().at(entry.firstLine);
        const QStringView head = withoutBullet(line.text);
        if (head.isEmpty() || head.startsWith(u'['))
            continue;
        if (field.matchView(head).hasMatch()) {
            report.add(line.span,
                       CheckMessages::tr("This reads like a field of the item above, but it is an item of its own."));
            continue;
        }
        const qsizetype linked =
            std::ranges::count_if(entry.section->items, [](const Item &item) { return item.linkText.has_value(); });
        if (linked * 2 > entry.section->items.size())
            report.add(line.span, CheckMessages::tr("The other items of this section have a link; this one has none."));
    }
}

/// The address below a head without one is the head's.
ChangeSet joined(const Subject &subject, qsizetype index)
{
    const QList<Line> &lines = subject.lines();
    const Line &line = lines.at(index);
    if (index == 0 || lines.at(index - 1).role != Role::Head)
        return {};
    const Line &head = lines.at(index - 1);
    static const QRegularExpression title(u"^([-*+] +(?:\\[[^\\]]+\\] ?)*)\\[([^\\[\\]]{2,})\\]\\s*$"_s);
    const QRegularExpressionMatch match = title.matchView(head.text);
    if (!match.hasMatch() || subject.entries().at(head.entry).item->url)
        return {};
    const qsizetype end = match.capturedEnd(2) + 1;
    const QByteArray url = subject.text().slice(trimmed(subject.text().bytes(), line.span)).toByteArray();
    return ChangeSet::replace({subject.span(head, end, 0).begin, line.span.end}, "(" + url + ")  ");
}

/// An address that stands by itself in a section becomes an item, called by its address until it has a title.
ChangeSet madeItem(const Subject &subject, qsizetype index)
{
    const QList<Line> &lines = subject.lines();
    const Line &line = lines.at(index);
    const bool runsOn = index + 1 < lines.size() && !lines.at(index + 1).text.trimmed().isEmpty() &&
                        lines.at(index + 1).role != Role::Inbox && lines.at(index + 1).role != Role::Head;
    if (line.role != Role::Inbox || runsOn)
        return {};
    QStringView url = line.text.trimmed();
    if (url.startsWith(u'<'))
        url = url.sliced(1).chopped(1);
    return ChangeSet::replace(line.span, "- [" + escapedText(url) + "](" + escapedUrl(url) + ")");
}

void rawUrlLine(const Subject &subject, Report &report)
{
    for (qsizetype i = 0; i < subject.lines().size(); ++i) {
        const Line &line = subject.lines().at(i);
        const bool mayBe = line.role == Role::Inbox || line.role == Role::Body || line.role == Role::Loose ||
                           line.role == Role::Opening;
        if (mayBe && isUrlLine(line)) {
            const ChangeSet below = joined(subject, i);
            report.add(line.span, CheckMessages::tr("A bare address: it is still to become an item or a field."),
                       below.isEmpty() ? madeItem(subject, i) : below);
        }
    }
}

void placeholder(const Subject &subject, Report &report)
{
    static const QRegularExpression unfilled(
        u"【[\\s【】]*】|(?<![A-Za-z])[xX]{2,}\\s*[条篇个]|\\b(?:TODO|TBD|FIXME)\\b|待补充|待完善|待定稿|（待补）|(?:^|[：:「【（(])\\s*[xX]{2,}\\s*(?:$|[」】）)])|\\d{4}-\\d{2}-[xX]{2}"_s);
    // 「新闻」；「论文」；「开源」 with nothing said of any of them.
    static const QRegularExpression unsaid(u"([【「][^】」]{1,6}[】」])[；;，。\\s]*(?:[【「][^】」]{1,6}[】」]|$)"_s);
    static const QRegularExpression bracketOnly(u"^【[^】]*】\\s*$"_s);
    static const QRegularExpression labelOnly(u"^[^：:，。\\[]{1,24}[：:]\\s*$"_s);
    const std::optional<Span> &intro = subject.issue().introBlock;
    const QList<Line> &lines = subject.lines();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        if (line.role == Role::Code || line.role == Role::FrontMatter || line.role == Role::Ending ||
            line.role == Role::Past)
            continue;
        const QRegularExpressionMatch match = unfilled.matchView(line.prose);
        const QRegularExpressionMatch frame =
            intro && intro->contains(line.span.begin) ? unsaid.matchView(line.text) : QRegularExpressionMatch();
        if (match.hasMatch())
            report.add(subject.span(line, match), CheckMessages::tr("A place that is still to be filled."));
        else if (frame.hasMatch())
            report.add(subject.span(line, frame, 1), CheckMessages::tr("Nothing is said about this yet."));
        else if (line.role == Role::Head || isOpeningBullet(line)) {
            const QStringView head = withoutBullet(line.text);
            const bool goesOn = i + 1 < lines.size() && lines.at(i + 1).entry == line.entry &&
                                lines.at(i + 1).role != Role::Blank && !isOpeningBullet(lines.at(i + 1)) &&
                                lines.at(i + 1).role != Role::Head;
            if (bracketOnly.matchView(head).hasMatch() || (labelOnly.matchView(head).hasMatch() && !goesOn))
                report.add(line.span, CheckMessages::tr("A place that is still to be filled."));
        }
    }
}

/// The first line below that is not blank and of the same item.
const Line *following(const Subject &subject, qsizetype index)
{
    const QList<Line> &lines = subject.lines();
    const qsizetype entry = lines.at(index).entry;
    for (qsizetype i = index + 1; i < lines.size() && lines.at(i).entry == entry; ++i) {
        if (lines.at(i).role != Role::Blank)
            return &lines.at(i);
    }
    return nullptr;
}

void emptySummary(const Subject &subject, Report &report)
{
    QStringList labels;
    for (const QString &known : subject.profile().summaryLabels)
        labels.append(QRegularExpression::escape(known));
    const QRegularExpression label(u"^\\s*(?:%1)[：:]\\s*$"_s.arg(labels.join(u'|')));
    for (qsizetype i = 0; i < subject.lines().size(); ++i) {
        const Line &line = subject.lines().at(i);
        if (line.entry < 0 || line.role == Role::Code || !label.matchView(line.text).hasMatch())
            continue;
        const Line *const next = following(subject, i);
        const bool isFollowedByList = next && beginsBlock(subject.text().slice(next->span)) && next->role == Role::Body;
        if (!isFollowedByList)
            report.add(line.span, CheckMessages::tr("The summary is still empty."));
    }
}

void emptyField(const Subject &subject, Report &report)
{
    static const QRegularExpression label(
        u"^\\s*(?:项目|链接|代码|论文|文章|地址|原文|标题|作者|数据集?|演示|网站|主页|视频|源码|博客|回放"
        u"|\\S{1,6}(?:地址|链接)|[Cc]ode|[Pp]aper|[Gg]it[Hh]ub)[：:]\\s*$"_s);
    static const QRegularExpression anyLabel(u"^\\s*[^\\s：:，。；\\[][^：:，。；\\[]{0,9}[：:]\\s*$"_s);
    for (qsizetype i = 0; i < subject.lines().size(); ++i) {
        const Line &line = subject.lines().at(i);
        if (line.entry < 0 || line.role == Role::Code || line.role == Role::Head ||
            !anyLabel.matchView(line.text).hasMatch())
            continue;
        const Line *const next = following(subject, i);
        const QStringView name = line.text.trimmed().chopped(1).trimmed();
        const bool isSummary = subject.profile().summaryLabels.contains(name);
        // What ends an item with a colon was to lead to something, whatever it is.
        const bool isField =
            label.matchView(line.text).hasMatch() || subject.profile().linkLabels.contains(name) || !next;
        if (isField && !isSummary && (!next || !isUrlLine(*next)))
            report.add(line.span, CheckMessages::tr("This field has a label but nothing behind it."));
    }
}

void missingSummary(const Subject &subject, Report &report)
{
    for (const Entry &entry : subject.entries()) {
        const ItemParts required = subject.profile().required(sectionName(subject.text(), *entry.section));
        if (required.testFlag(ItemPart::Summary) && entry.item->contentColumn > 0 && entry.item->linkText &&
            !entry.item->summaryLabel && entry.values.summary.trimmed().isEmpty())
            report.add(entry.item->head, CheckMessages::tr("This item has no summary yet."));
    }
}

const Check list[] = {
    {"incomplete-item"_L1, Severity::Todo, Check::Reach::OwnIssues, incompleteItem},
    {"unlinked-item"_L1, Severity::Todo, Check::Reach::OwnIssues, unlinkedItem},
    {"raw-url-line"_L1, Severity::Todo, Check::Reach::OwnIssues, rawUrlLine},
    {"placeholder"_L1, Severity::Todo, Check::Reach::AnyIssue, placeholder},
    {"empty-summary"_L1, Severity::Todo, Check::Reach::OwnIssues, emptySummary},
    {"empty-field"_L1, Severity::Todo, Check::Reach::OwnIssues, emptyField},
    {"missing-summary"_L1, Severity::Todo, Check::Reach::OwnIssues, missingSummary},
};

} // namespace

List unfinished()
{
    return list;
}

} // namespace Jianbao::Checks
