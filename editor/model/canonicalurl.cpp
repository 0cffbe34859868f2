#include "canonicalurl.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUrl = 4000; // characters; beyond that it is no address but data

struct Parts {
    QString host;
    QString path;
    QStringList query;
};

QString withoutPort(QString host)
{
    for (const auto port : {":80"_L1, ":443"_L1}) {
        if (host.endsWith(port))
            host.chop(port.size());
    }
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

std::optional<Parts> partsOf(QStringView url)
{
    url = url.trimmed();
    const qsizetype scheme = url.startsWith(u"https://", Qt::CaseInsensitive)  ? 8
                             : url.startsWith(u"http://", Qt::CaseInsensitive) ? 7
                                                                               : 0;
    if (scheme == 0 || url.size() > longestUrl)
        return std::nullopt;
    QStringView rest = url.sliced(scheme);
    if (const qsizetype fragment = rest.indexOf(u'#'); fragment >= 0)
        rest = rest.first(fragment);
    Parts parts;
    const qsizetype question = rest.indexOf(u'?');
    const QStringView place = question < 0 ? rest : rest.first(question);
    const qsizetype slash = place.indexOf(u'/');
    parts.host = withoutPort((slash < 0 ? place : place.first(slash)).toString().toLower());
    parts.path = slash < 0 ? QString() : place.sliced(slash).toString();
    while (parts.path.endsWith(u'/'))
        parts.path.chop(1);
    if (question >= 0) {
        QStringView query = rest.sliced(question + 1);
        parts.query = query.toString().replace(u"&amp;"_s, u"&"_s).split(u'&', Qt::SkipEmptyParts);
    }
    return parts;
}

bool saysNothing(const QString &parameter)
{
    static constexpr std::array names{"spm"_L1,      "from"_L1,  "source"_L1,         "ref"_L1,    "share"_L1,
                                      "share_id"_L1, "scene"_L1, "isappinstalled"_L1, "fbclid"_L1, "from_wecom"_L1};
    const QString name = parameter.section(u'=', 0, 0);
    return name.startsWith("utm_"_L1) || std::ranges::find(names, name) != names.end();
}

/// An article is named by /s/ID or by these four.
void keepWeChatArticle(Parts &parts)
{
    static constexpr std::array names{"__biz"_L1, "mid"_L1, "idx"_L1, "sn"_L1};
    if (parts.path.startsWith("/s/"_L1))
        parts.query.clear();
    const bool isNamed = std::ranges::any_of(parts.query, [](const QString &p) { return p.startsWith("__biz="_L1); });
    if (isNamed)
        parts.query.removeIf(
            [](const QString &p) { return std::ranges::find(names, p.section(u'=', 0, 0)) == names.end(); });
}

} // namespace

QString canonicalUrl(QStringView url)
{
    std::optional<Parts> parts = partsOf(url);
    if (!parts || parts->host.isEmpty())
        return {};
    if (const QString paper = arxivIdOf(url); !paper.isEmpty())
        return u"arxiv.org/abs/"_s + paper;
    if (parts->host == "mp.weixin.qq.com"_L1)
        keepWeChatArticle(*parts);
    else
        parts->query.removeIf(saysNothing);
    if (parts->host == "github.com"_L1)
        parts->path = parts->path.toLower();
    if (parts->path.endsWith(".git"_L1))
        parts->path.chop(4);
    parts->query.sort();
    const QString query = parts->query.isEmpty() ? QString() : u'?' + parts->query.join(u'&');
    return parts->host + parts->path + query;
}

QString arxivIdOf(QStringView url)
{
    static const QRegularExpression paper(
        u"^https?://(?:[a-z]+\\.)?arxiv\\.org/(?:abs|pdf|html)/(\\d{4}\\.\\d{4,5})(?:v\\d+)?(?:\\.pdf)?(?:[?#/]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return paper.matchView(url.trimmed().first(std::min<qsizetype>(url.trimmed().size(), 200))).captured(1);
}

QString repositoryOf(QStringView url)
{
    static const QRegularExpression repository(
        u"^https?://(?:www\\.)?github\\.com/([\\w.-]{1,60}/[\\w.-]{1,100}?)(?:\\.git)?(?:[/?#]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return repository.matchView(url.trimmed().first(std::min<qsizetype>(url.trimmed().size(), 400))).captured(1);
}

} // namespace Jianbao
