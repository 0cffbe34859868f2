#include "checktable.h"
#include "markdownline.h"

#include <algorithm>

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Role = Subject::Role;
using Entry = Subject::Entry;

/// The house's word for a label that says the same in another way; or empty.
QString houseLabel(QStringView label)
{
    static const QHash<QString, QString> words{
        {u"论文"_s, u"论文"_s},     {u"paper"_s, u"论文"_s},    {u"论文原文"_s, u"论文"_s},  {u"文章"_s, u"文章"_s},
        {u"代码"_s, u"代码"_s},     {u"code"_s, u"代码"_s},     {u"codes"_s, u"代码"_s},     {u"github"_s, u"代码"_s},
        {u"源码"_s, u"代码"_s},     {u"源代码"_s, u"代码"_s},   {u"开源"_s, u"代码"_s},      {u"开源代码"_s, u"代码"_s},
        {u"代码仓库"_s, u"代码"_s}, {u"项目"_s, u"项目"_s},     {u"project"_s, u"项目"_s},   {u"开源项目"_s, u"项目"_s},
        {u"原文"_s, u"原文"_s},     {u"演示"_s, u"演示"_s},     {u"demo"_s, u"演示"_s},      {u"视频"_s, u"视频"_s},
        {u"video"_s, u"视频"_s},    {u"数据集"_s, u"数据集"_s}, {u"dataset"_s, u"数据集"_s}, {u"文档"_s, u"文档"_s},
        {u"官网"_s, u"官网"_s},     {u"博客"_s, u"博客"_s},     {u"blog"_s, u"博客"_s},      {u"link"_s, u"链接"_s},
        {u"链接"_s, u"链接"_s},     {u"summary"_s, u"摘要"_s},  {u"abstract"_s, u"摘要"_s},  {u"title"_s, u"标题"_s},
        {u"作者"_s, u"作者"_s},     {u"回放"_s, u"回放"_s},     {u"课程"_s, u"课程"_s},      {u"模型"_s, u"模型"_s},
    };
    static const QStringList endings{u"地址"_s, u"链接"_s, u"网址"_s, u"主页"_s, u"传送门"_s};
    QString key = label.toString().toLower();
    key.removeIf([](QChar c) { return c.isSpace(); });
    for (const QString &ending : endings) {
        if (key.size() > ending.size() && key.endsWith(ending)) {
            key.chop(ending.size());
            break;
        }
    }
    return words.value(key);
}

struct LabelLine {
    QRegularExpressionMatch match; ///< groups: label, colon with its space, value
    bool isReference = false;      ///< the value is one address or link
};

/// `label：value` at the start of a line; prose that happens to have a colon is told by its value.
std::optional<LabelLine> labelOf(const Line &line)
{
    static const QRegularExpression pattern(
        u"^\\s*([^\\s：:，。；\\[\\]<>|][^：:，。；\\[\\]<>|]{0,9}?)(\\s*[：:][ \\t]*)(.*)$"_s);
    static const QRegularExpression reference(
        u"^(?:<?https?://\\S+?>?|www\\.\\S+|\\[[^\\]]*\\]\\([^)]*\\))[。；;]?\\s*$"_s);
    LabelLine found{pattern.matchView(line.text)};
    if (!found.match.hasMatch())
        return std::nullopt;
    found.isReference = reference.matchView(found.match.capturedView(3)).hasMatch();
    return found;
}

bool mayHoldLabel(const Line &line)
{
    return line.role == Role::Field || line.role == Role::Body || line.role == Role::Loose;
}

bool isTextLabel(const Profile &profile, QStringView label)
{
    return profile.summaryLabels.contains(label) || profile.textLabels.contains(label);
}

void nonstandardLabel(const Subject &subject, Report &report)
{
    for (const Line &line : subject.lines()) {
        if (!mayHoldLabel(line) || beginsBlock(subject.text().slice(line.span)))
            continue;
        const auto label = labelOf(line);
        if (!label)
            continue;
        const QString house = houseLabel(label->match.capturedView(1));
        const bool isText = isTextLabel(subject.profile(), house);
        if (house.isEmpty() || house == label->match.capturedView(1) || (!label->isReference && !isText))
            continue;
        // 「Summary：」 in front of an English one is read as such; as 摘要 it may not stand beside another.
        if (house == u"摘要" && label->isReference)
            continue;
        const Span at = subject.span(line, label->match.capturedStart(1),
                                     label->match.capturedEnd(2) - label->match.capturedStart(1));
        const bool isSecondSummary = house == u"摘要" && line.entry >= 0 &&
                                     subject.entries().at(line.entry).item->summaryLabel &&
                                     !subject.entries().at(line.entry).item->summaryLabel->contains(at.begin);
        report.add(at, CheckMessages::tr("The newsletter calls this “%1”.").arg(house),
                   isSecondSummary ? ChangeSet()
                                   : ChangeSet::replace(at, QString(house + subject.profile().labelColon).toUtf8()));
    }
}

void labelColon(const Subject &subject, Report &report)
{
    const QString &wanted = subject.profile().labelColon;
    if (!wanted.startsWith(u'：'))
        return; // there half-width is the custom
    static const QRegularExpression han(u"[\\x{4E00}-\\x{9FFF}]$"_s);
    for (const Line &line : subject.lines()) {
        if (!mayHoldLabel(line))
            continue;
        const auto label = labelOf(line);
        if (!label || !label->match.capturedView(2).contains(u':') ||
            !han.matchView(label->match.capturedView(1)).hasMatch())
            continue;
        if (!label->isReference && !isTextLabel(subject.profile(), label->match.capturedView(1)))
            continue;
        const Span at = subject.span(line, label->match, 2);
        report.add(at, CheckMessages::tr("A label ends with the full-width “：”."),
                   ChangeSet::replace(at, wanted.toUtf8()));
    }
}

void missingSummaryLabel(const Subject &subject, Report &report)
{
    const qsizetype labelled = std::ranges::count_if(
        subject.entries(), [](const Entry &entry) { return entry.item->summaryLabel.has_value(); });
    if (labelled * 2 < subject.entries().size() || subject.profile().summaryLabels.isEmpty())
        return; // an issue without the habit
    static const QRegularExpression ownLabel(u"^\\s*[^\\s：:，。；]{1,10}[：:]"_s);
    for (const Entry &entry : subject.entries()) {
        const Item &item = *entry.item;
        if (item.contentColumn == 0 || !item.linkText || item.summaryLabel || item.summaryLines.isEmpty())
            continue;
        const Line &line = subject.lineAt(item.summaryLines.first().begin);
        const bool isProse = line.role == Role::Body && !line.text.trimmed().isEmpty() &&
                             !beginsBlock(subject.text().slice(line.span)) && !line.text.trimmed().startsWith(u"![");
        if (!isProse || ownLabel.matchView(line.text).hasMatch())
            continue;
        qsizetype begin = 0;
        while (line.text[begin].isSpace())
            ++begin;
        report.add(
            line.span,
            CheckMessages::tr("The summary has no “%1：” in front.").arg(subject.profile().summaryLabels.first()),
            ChangeSet::insert(
                subject.span(line, begin, 0).begin,
                QString(subject.profile().summaryLabels.first() + subject.profile().labelColon).toUtf8()));
    }
}

void duplicateSummaryLabel(const Subject &subject, Report &report)
{
    qsizetype entry = -1;
    QSet<QString> seen;
    for (const Line &line : subject.lines()) {
        if (line.entry < 0 || line.role == Role::Code)
            continue;
        if (line.entry != entry) {
            seen.clear();
            entry = line.entry;
        }
        const auto label = labelOf(line);
        if (!label || line.role == Role::Head || !subject.profile().summaryLabels.contains(label->match.captured(1)))
            continue;
        if (seen.contains(label->match.captured(1)))
            report.add(line.span, CheckMessages::tr("This item has a second “%1：”.").arg(label->match.captured(1)));
        seen.insert(label->match.captured(1));
    }
}

const Check list[] = {
    {"missing-summary-label"_L1, Severity::Warning, Check::Reach::OwnIssues, missingSummaryLabel},
    {"duplicate-summary-label"_L1, Severity::Warning, Check::Reach::OwnIssues, duplicateSummaryLabel},
    {"nonstandard-label"_L1, Severity::Style, Check::Reach::OwnIssues, nonstandardLabel},
    {"label-colon"_L1, Severity::Style, Check::Reach::OwnIssues, labelColon},
};

} // namespace

List labels()
{
    return list;
}

} // namespace Jianbao::Checks
