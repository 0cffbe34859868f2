#include "clipboardhtml.h"

#include "captureedits.h"
#include "htmltomarkdown.h"

#include <QMimeData>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype longestHtml = 2'000'000; // UTF-16 units; more is no passage that somebody chose

bool formatsSomething(QStringView html)
{
    static const QRegularExpression formatting(
        u"<(?:a\\s[^<>]*href\\s*=|(?:b|strong|i|em|code|pre|ul|ol|blockquote|table|h[1-6])[\\s>])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return formatting.matchView(html).hasMatch();
}

} // namespace

QString markdownOfHtml(const QString &html, MarkdownPlace place)
{
    const QStringView bounded = QStringView(html).first(std::min(html.size(), longestHtml));
    if (!formatsSomething(bounded))
        return {};
    return place == MarkdownPlace::Summary ? htmlToMarkdown(bounded) : htmlToMarkdownText(bounded);
}

QString markdownOf(const QMimeData &data)
{
    const QString markdown = data.hasHtml() ? markdownOfHtml(data.html(), MarkdownPlace::Summary) : QString();
    return markdown.isEmpty() ? summaryMarkdown(data.text().first(std::min(data.text().size(), longestHtml)))
                              : markdown;
}

} // namespace Jianbao
