#include "themeinfo.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat {
namespace {

/// A header is read so far; names are cut off at a length that still fits a gallery.
constexpr qsizetype longestHeader = 4096;
constexpr qsizetype longestName = 40;
constexpr qsizetype longestAbout = 200;

/// The text of the comment that the style sheet begins with.
QString headerOf(QByteArrayView css)
{
    if (css.startsWith("\xef\xbb\xbf"))
        css = css.sliced(3);
    css = css.first(std::min(css.size(), longestHeader)).trimmed();
    if (!css.startsWith("/*"))
        return {};
    const qsizetype end = css.indexOf("*/");
    return QString::fromUtf8(css.sliced(2, (end < 0 ? css.size() : end) - 2));
}

/// What stands behind the keyword, on its line.
QString valueOf(QStringView header, QLatin1StringView keyword)
{
    for (QStringView line : header.split(u'\n')) {
        line = line.trimmed();
        while (line.startsWith(u'*'))
            line = line.sliced(1).trimmed();
        if (line.startsWith(keyword) && (line.size() == keyword.size() || line.at(keyword.size()).isSpace()))
            return line.sliced(keyword.size()).trimmed().toString();
    }
    return {};
}

/// Chinese and English.
std::pair<QString, QString> languages(const QString &value, qsizetype longest)
{
    const qsizetype split = value.indexOf(" / "_L1);
    QString chinese = value.left(split < 0 ? value.size() : split).trimmed().left(longest);
    QString english = split < 0 ? QString() : value.sliced(split + 3).trimmed().left(longest);
    if (chinese.isEmpty())
        chinese = english;
    if (english.isEmpty())
        english = chinese;
    return {chinese, english};
}

} // namespace

ThemeInfo readThemeInfo(QByteArrayView css, const QString &fallbackName)
{
    const QString header = headerOf(css);
    ThemeInfo info;
    const QString name = valueOf(header, "@theme"_L1);
    std::tie(info.chineseName, info.englishName) = languages(name.isEmpty() ? fallbackName : name, longestName);
    std::tie(info.chineseAbout, info.englishAbout) = languages(valueOf(header, "@about"_L1), longestAbout);
    return info;
}

} // namespace Jianbao::WeChat
