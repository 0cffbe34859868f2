#include "checktable.h"

#include <algorithm>
#include <array>

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Role = Subject::Role;

const QRegularExpression &article()
{
    static const QRegularExpression pattern(u"(https?)://mp\\.weixin\\.qq\\.com/(s[^\\s()<>\\[\\]（）\"'，。；]*)"_s);
    return pattern;
}

/// Calls `visit(line, match)` for every address of a WeChat article.
template <typename Visit>
void forEachArticle(const Subject &subject, Visit visit)
{
    for (const Line &line : subject.lines()) {
        if (line.role == Role::Code || !line.text.contains(u"mp.weixin.qq.com/s"))
            continue;
        for (auto matches = article().globalMatchView(line.text); matches.hasNext();)
            visit(line, matches.next());
    }
}

bool expires(QStringView address)
{
    return (address.contains(u"timestamp=") && address.contains(u"signature=")) || address.contains(u"tempkey=");
}

void volatileWeChatUrl(const Subject &subject, Report &report)
{
    forEachArticle(subject, [&](const Line &line, const QRegularExpressionMatch &match) {
        if (expires(match.capturedView(2)))
            report.add(subject.span(line, match),
                       CheckMessages::tr(
                           "This WeChat address expires in some hours: open it and copy the article's own link."));
    });
}

/// What names the article: /s/ID, or four parameters; nothing for other forms.
QString essential(const QString &address)
{
    if (address.startsWith("s/"_L1))
        return address.section(u'?', 0, 0).section(u'#', 0, 0);
    QStringList kept;
    for (const QString &parameter : address.section(u'?', 1).section(u'#', 0, 0).split(u'&')) {
        static constexpr std::array names{"__biz"_L1, "mid"_L1, "idx"_L1, "sn"_L1};
        if (std::ranges::find(names, parameter.section(u'=', 0, 0)) != names.end())
            kept.append(parameter);
    }
    return kept.size() == 4 ? u"s?"_s + kept.join(u'&') : QString();
}

void noncanonicalWeChatUrl(const Subject &subject, Report &report)
{
    forEachArticle(subject, [&](const Line &line, const QRegularExpressionMatch &match) {
        const QString address = match.captured(2);
        if (expires(address))
            return;
        const QString kept = essential(address);
        const bool isLong = address.startsWith("s?"_L1);
        if (!isLong && kept == address && match.capturedView(1) == u"https")
            return;
        const Span at = subject.span(line, match);
        const QByteArray wanted = ("https://mp.weixin.qq.com/"_L1 + kept).toUtf8();
        report.add(at,
                   isLong ? CheckMessages::tr("A long WeChat address: the article also has a short one, /s/….")
                          : CheckMessages::tr("This WeChat address has more in it than the article needs."),
                   kept.isEmpty() ? ChangeSet() : ChangeSet::between(subject.text().slice(at), wanted, at.begin));
    });
}

const Check list[] = {
    {"volatile-wechat-url"_L1, Severity::Warning, Check::Reach::AnyIssue, volatileWeChatUrl},
    {"noncanonical-wechat-url"_L1, Severity::Style, Check::Reach::OwnIssues, noncanonicalWeChatUrl},
};

} // namespace

List weChatLinks()
{
    return list;
}

} // namespace Jianbao::Checks
