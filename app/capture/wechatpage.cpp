#include "wechatpage.h"

#include "fetchedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrlQuery>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

class Messages
{
    Q_DECLARE_TR_FUNCTIONS(Capture)
};

/// The string of a script that begins with the quote behind `pattern`, resolved; empty when it never ends.
QString scriptString(QStringView text, const QString &pattern)
{
    constexpr qsizetype longest = 8000;
    const QRegularExpressionMatch match = QRegularExpression(pattern + u"[\"']"_s).matchView(text);
    if (!match.hasMatch())
        return {};
    const qsizetype begin = match.capturedEnd();
    const QChar quote = text[begin - 1];
    for (qsizetype i = begin; i < std::min(text.size(), begin + longest) && text[i] != u'\n'; ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == quote)
            return unescapedScript(text.sliced(begin, i - begin));
    }
    return {};
}

QString nodeText(const PageSource &page, const GumboNode *node)
{
    return fetchedLine(page.tree.text(node));
}

/// Texts of pages come escaped for a script, and within that for HTML.
QString withoutScriptEscapes(const QString &text)
{
    return text.contains("\\x"_L1) ? textOfHtml(unescapedScript(text)) : text;
}

QString titleOf(const PageSource &page)
{
    QString title = withoutScriptEscapes(page.tree.meta({"og:title"}));
    if (title.trimmed().isEmpty())
        title = page.tree.text(page.tree.byId("activity-name"));
    if (title.trimmed().isEmpty())
        title = textOfHtml(scriptString(page.text, u"\\bmsg_title\\s*=\\s*"_s));
    // A post without a title has its whole text there.
    title.replace("\\n"_L1, "\n"_L1);
    const QString lines = fetchedParagraphs(title, 1000);
    return fetchedLine(
        QStringView(lines).first(std::max<qsizetype>(0, lines.contains(u'\n') ? lines.indexOf(u'\n') : lines.size())));
}

QString accountOf(const PageSource &page)
{
    for (const GumboNode *const node : {page.tree.byId("js_name"), page.tree.byClass("wx_follow_nickname")}) {
        if (const QString name = nodeText(page, node); !name.isEmpty())
            return name;
    }
    if (const QString name = scriptString(page.text, u"\\bvar\\s+nickname\\s*=\\s*htmlDecode\\(\\s*"_s);
        !name.isEmpty())
        return fetchedLine(textOfHtml(name));
    const qsizetype data = page.text.indexOf("window.cgiDataNew"_L1);
    if (data < 0)
        return {};
    return fetchedLine(
        textOfHtml(scriptString(QStringView(page.text).sliced(data), u"\\bnick_name\\s*:\\s*JsDecode\\(\\s*"_s)));
}

QString authorOf(const PageSource &page)
{
    const QString named = page.tree.meta({"og:article:author", "author"});
    return named.trimmed().isEmpty() ? nodeText(page, page.tree.byId("js_author_name")) : fetchedLine(named, 100);
}

QString summaryOf(const PageSource &page)
{
    QString summary = page.tree.meta({"og:description"});
    if (summary.trimmed().isEmpty())
        summary = scriptString(page.text, u"\\bmsg_desc\\s*=\\s*(?:htmlDecode\\(\\s*)?"_s);
    // Escaped for a script, then for HTML, and that may have held tags.
    return fetchedParagraphs(textOfHtml(textOfHtml(unescapedScript(summary))));
}

QDate dateOf(const PageSource &page)
{
    static const QRegularExpression seconds(u"\\b(?:var\\s+|window\\.)ct\\s*=\\s*[\"'](\\d{10})"
                                            u"|\\bori_create_time\\s*:\\s*[\"'](\\d{10})"_s);
    const QTimeZone china = QTimeZone::fromSecondsAheadOfUtc(8 * 3600);
    // The first way of saying it counts, wherever it stands.
    std::array<QString, 2> found;
    for (auto matches = seconds.globalMatch(page.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (int way = 0; way < 2; ++way) {
            if (found.at(way).isEmpty())
                found.at(way) = match.captured(way + 1);
        }
        if (!found.front().isEmpty())
            break;
    }
    for (const QString &time : found) {
        if (!time.isEmpty())
            return QDateTime::fromSecsSinceEpoch(time.toLongLong(), china).date();
    }
    static const QRegularExpression written(u"\\bcreateTime\\s*=\\s*[\"'](\\d{4}-\\d{2}-\\d{2})"_s);
    return QDate::fromString(written.match(page.text).captured(1), Qt::ISODate);
}

bool isCaptcha(QStringView text)
{
    return text.contains("wappoc_appmsgcaptcha"_L1) || text.contains("secitptpage/verify"_L1) ||
           text.contains("TCaptcha.js"_L1);
}

} // namespace

bool isWeChatArticle(const QUrl &url)
{
    return url.host() == "mp.weixin.qq.com"_L1;
}

bool isTemporaryWeChatUrl(const QUrl &url)
{
    const QUrlQuery query(url);
    return isWeChatArticle(url) && query.hasQueryItem(u"timestamp"_s) && query.hasQueryItem(u"signature"_s);
}

QUrl lastingWeChatUrl(const QUrl &url)
{
    if (isTemporaryWeChatUrl(url))
        return url;
    QUrl lasting = url;
    lasting.setScheme(u"https"_s);
    lasting.setPort(-1);
    lasting.setFragment({});
    if (url.path().startsWith("/s/"_L1)) {
        lasting.setQuery(QString());
        return lasting;
    }
    QStringList kept;
    const QStringList parameters = url.query(QUrl::FullyEncoded).split(u'&');
    for (const QLatin1StringView name : {"__biz="_L1, "mid="_L1, "idx="_L1, "sn="_L1}) {
        const auto isIt = [name](const QString &parameter) { return parameter.startsWith(name); };
        if (const auto found = std::ranges::find_if(parameters, isIt); found != parameters.end())
            kept.append(*found);
    }
    if (url.path() != "/s"_L1 || kept.isEmpty() || !kept.constFirst().startsWith("__biz="_L1))
        return lasting;
    lasting.setQuery(kept.join(u'&'));
    return lasting;
}

std::optional<CaptureError::Kind> weChatState(const PageSource &page)
{
    const auto isCaptchaUrl = [](const QUrl &url) { return isCaptcha(url.toString()); };
    if (isCaptchaUrl(page.url) || std::ranges::any_of(page.redirections, isCaptchaUrl))
        return CaptureError::Kind::Blocked;
    if (page.tree.byId("js_article"))
        return std::nullopt; // whatever words the article is about
    if (isCaptcha(page.text))
        return CaptureError::Kind::Blocked;
    const QString shown = page.tree.text(page.tree.root());
    if (shown.contains(u"该内容已被发布者删除"_s))
        return CaptureError::Kind::Deleted;
    if (shown.contains(u"此内容因违规无法查看"_s))
        return CaptureError::Kind::Violation;
    if (shown.contains(u"该内容暂时无法查看"_s) || page.tree.byClass("mesg-block") ||
        page.tree.byClass("weui-msg__title"))
        return CaptureError::Kind::Unavailable;
    return std::nullopt;
}

ReadPage readWeChatPage(const PageSource &page)
{
    if (const auto state = weChatState(page))
        return std::unexpected(CaptureError::of(*state));
    CapturedPage read;
    read.title = titleOf(page);
    if (read.title.isEmpty())
        return std::unexpected(CaptureError::of(CaptureError::Kind::Unreadable));
    read.source = accountOf(page);
    read.author = authorOf(page);
    if (const QString summary = summaryOf(page); summary != read.title)
        read.summary = summary;
    read.date = dateOf(page);
    // What answered, unless the site led on to its own front.
    const QUrl asked = page.redirections.isEmpty() || !isWeChatArticle(page.redirections.constLast()) ||
                               page.url.path().startsWith("/s"_L1)
                           ? page.url
                           : page.redirections.constLast();
    read.url = lastingWeChatUrl(asked).toString(QUrl::FullyEncoded);
    if (isTemporaryWeChatUrl(asked))
        read.warnings.append(
            Messages::tr("This WeChat address works for some hours only. Open the article in WeChat and "
                         "copy its lasting link."));
    return read;
}

} // namespace Jianbao
