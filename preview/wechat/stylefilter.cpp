#include "stylefilter.h"

#include "css/properties.h"

#include <algorithm>

namespace Jianbao::WeChat {

namespace {

constexpr qsizetype longestStyle = 4096;

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isHarmlessFunction(QByteArrayView name)
{
    static constexpr QByteArrayView allowed[] = {
        "rgb",    "rgba", "hsl",   "hsla",  "linear-gradient", "radial-gradient", "rotate",     "scale", "scalex",
        "scaley", "skew", "skewx", "skewy", "translate",       "translatex",      "translatey", "matrix"};
    return std::ranges::any_of(allowed, [name](QByteArrayView a) { return name.compare(a, Qt::CaseInsensitive) == 0; });
}

} // namespace

std::vector<Declaration> declarationsOf(QByteArrayView style)
{
    std::vector<Declaration> declarations;
    qsizetype begin = 0;
    qsizetype colon = -1;
    int depth = 0;
    char quote = 0;
    for (qsizetype i = 0; i <= style.size(); ++i) {
        const char c = i < style.size() ? style[i] : ';';
        if (i < style.size()) {
            if (quote) {
                if (c == '\\')
                    ++i;
                else if (c == quote)
                    quote = 0;
                continue;
            }
            if (c == '"' || c == '\'')
                quote = c;
            else if (c == '(')
                ++depth;
            else if (c == ')')
                depth = std::max(0, depth - 1);
            else if (c == ':' && depth == 0 && colon < 0)
                colon = i;
            if (c != ';' || depth > 0)
                continue;
        }
        if (colon >= 0) {
            const QByteArrayView name = style.sliced(begin, colon - begin).trimmed();
            const QByteArrayView value = style.sliced(colon + 1, std::min(i, style.size()) - colon - 1).trimmed();
            if (!name.isEmpty() && !value.isEmpty())
                declarations.push_back({name, value});
        }
        begin = i + 1;
        colon = -1;
    }
    return declarations;
}

bool isSafeValue(QByteArrayView value)
{
    qsizetype word = 0;
    int depth = 0;
    char quote = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (uchar(c) < 0x20 || c == 0x7f || c == '\\' || c == '<' || c == '>' || c == '{' || c == '}' || c == '@' ||
            c == ';' || c == '&')
            return false;
        if (quote) {
            if (c == quote)
                quote = 0;
            continue;
        }
        if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '/' && i + 1 < value.size() && value[i + 1] == '*') {
            return false;
        } else if (c == ':') {
            return false;
        } else if (c == '(') {
            if (!isHarmlessFunction(value.sliced(word, i - word)))
                return false;
            ++depth;
        } else if (c == ')' && --depth < 0) {
            return false;
        }
        if (!isWordByte(c))
            word = i + 1;
    }
    return depth == 0 && !quote;
}

QByteArray filteredStyle(QByteArrayView style)
{
    if (style.size() > longestStyle)
        return {};
    QByteArray filtered;
    for (const Declaration &declaration : declarationsOf(style)) {
        const QByteArray name = declaration.name.toByteArray().toLower();
        const auto property = Css::findProperty(name);
        if (!property || Css::property(*property).use != Css::PropertyUse::Kept || !isSafeValue(declaration.value))
            continue;
        if (!filtered.isEmpty())
            filtered += ';';
        filtered += name;
        filtered += ':';
        filtered += declaration.value;
    }
    return filtered;
}

} // namespace Jianbao::WeChat
