#include "profile.h"

#include "openingparser.h"

#include <QUrl>
#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto namePart = "{name}"_L1;
constexpr auto datePart = "{date}"_L1;
constexpr auto subtitlePart = "{subtitle}"_L1;

/// Whether a title written with this format reads back as its parts.
bool readsBack(const TitleFormat &format)
{
    const QByteArray title =
        QString(u"N"_s + format.beforeDate + u"2020-01-31"_s + format.afterDate + format.beforeSubtitle + u'S')
            .toUtf8();
    const TitleParts parts = splitTitle(title, {0, title.size()});
    const auto reads = [&title](const std::optional<Span> &span, QByteArrayView wanted) {
        return span && QByteArrayView(title).sliced(span->begin, span->size()) == wanted;
    };
    return reads(parts.name, "N") && reads(parts.date, "2020-01-31") && reads(parts.subtitle, "S");
}

} // namespace

std::optional<TitleFormat> TitleFormat::fromText(QStringView format)
{
    const qsizetype date = format.indexOf(datePart);
    const qsizetype subtitle = format.indexOf(subtitlePart);
    if (!format.startsWith(namePart) || date < namePart.size() || subtitle < date || !format.endsWith(subtitlePart))
        return std::nullopt;
    const QStringView between = format.sliced(date + datePart.size(), subtitle - date - datePart.size());
    // What closes the date belongs to it, also where there is no subtitle.
    const bool closes = between.startsWith(u')') || between.startsWith(u'）');
    const TitleFormat read{format.sliced(namePart.size(), date - namePart.size()).toString(),
                           between.first(closes ? 1 : 0).toString(), between.sliced(closes ? 1 : 0).toString()};
    return readsBack(read) ? std::optional(read) : std::nullopt;
}

QString TitleFormat::text() const
{
    return namePart + beforeDate + datePart + afterDate + beforeSubtitle + subtitlePart;
}

const Profile &Profile::builtIn()
{
    static const Profile profile{
        .name = u"嵌入式AI简报"_s,
        .title = {u" ("_s, u")"_s, u"："_s},
        .tagline = u"关注模型压缩、低比特量化、移动端推理加速优化、部署"_s,
        .introPrefix = u"导读"_s,
        .countsItems = true,
        .notePrefix = u"注"_s,
        .sections = {{.name = u"业界新闻"_s},
                     {.name = u"论文"_s, .hosts = {u"arxiv.org"_s, u"openreview.net"_s, u"openaccess.thecvf.com"_s}},
                     {.name = u"开源项目"_s, .hosts = {u"github.com"_s, u"gitlab.com"_s, u"gitee.com"_s}},
                     {.name = u"博文"_s}},
        .summaryLabels = {u"摘要"_s, u"Summary"_s},
        .textLabels = {u"论文"_s, u"标题"_s, u"作者"_s},
        .linkLabels = {u"代码"_s, u"项目"_s, u"论文"_s, u"回放"_s},
        .sourceSeparator = u" | "_s,
        .labelColon = u"："_s,
        .past = {.heading = u"往期回顾"_s,
                 .url = u"https://github.com/ysh329/awesome-embedded-ai"_s,
                 .form = PastProfile::Form::Table,
                 .columns = 4,
                 .issueUrl = u"../embedded-ai-report/{date}.md"_s},
        .footer =
            u"----\n\n![公众号二维码](../wechat_qrcode.jpg)\n\n"
            "- 项目：https://github.com/ysh329/awesome-embedded-ai\n\n----\n\n"
            "本作品采用[知识共享署名-相同方式共享 4.0](http://creativecommons.org/licenses/by-sa/4.0/)许可协议。"_s,
        .theme = {},
        .rules = {},
        .ignored = {},
    };
    return profile;
}

ItemParts Profile::required(QStringView section) const
{
    const auto known = std::ranges::find(sections, section, &SectionProfile::name);
    return known != sections.end() ? known->required : SectionProfile{}.required;
}

QStringList Profile::sectionNames() const
{
    QStringList names;
    for (const SectionProfile &section : sections)
        names.append(section.name);
    return names;
}

QString Profile::sectionFor(QStringView url) const
{
    const QString host = QUrl(url.trimmed().toString()).host();
    const auto isOf = [&host](const QString &known) {
        return host.compare(known, Qt::CaseInsensitive) == 0 ||
               host.endsWith(QString(u'.' + known), Qt::CaseInsensitive);
    };
    const auto found = std::ranges::find_if(
        sections, [&isOf](const SectionProfile &section) { return std::ranges::any_of(section.hosts, isOf); });
    return host.isEmpty() || found == sections.end() ? QString() : found->name;
}

bool Profile::readsLike(const Profile &other) const
{
    Profile same = other;
    same.rules = rules;
    same.ignored = ignored;
    return same == *this;
}

} // namespace Jianbao
