#include "characters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Jianbao::WeChat {

namespace {

constexpr char32_t replacement = 0xfffd;

constexpr int sequenceLength(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    if (lead >= 0xf0 && lead < 0xf5)
        return 4;
    return 0;
}

constexpr bool isContinuation(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

} // namespace

Character firstCharacter(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return {};
    const auto lead = uchar(utf8.front());
    const int length = sequenceLength(lead);
    if (length == 1)
        return {lead, 1};
    if (length == 0 || utf8.size() < length)
        return {replacement, 1};
    char32_t code = lead & (0x7f >> length);
    for (int i = 1; i < length; ++i) {
        if (!isContinuation(uchar(utf8[i])))
            return {replacement, 1};
        code = (code << 6) | (uchar(utf8[i]) & 0x3f);
    }
    return {code, length};
}

Character lastCharacter(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return {};
    qsizetype start = utf8.size() - 1;
    for (int back = 0; back < 3 && start > 0 && isContinuation(uchar(utf8[start])); ++back)
        --start;
    const Character character = firstCharacter(utf8.sliced(start));
    return character.size == utf8.size() - start ? character : Character{replacement, 1};
}

bool isCjk(char32_t code)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 7> ranges{{
        {0x2e80, 0x2fdf},   // radicals
        {0x2ff0, 0xa4cf},   // punctuation 　、。《》, kana, bopomofo, ideographs, Yi
        {0xf900, 0xfaff},   // compatibility ideographs
        {0xfe10, 0xfe1f},   // vertical forms
        {0xfe30, 0xfe4f},   // compatibility forms
        {0xff00, 0xffef},   // fullwidth and halfwidth forms
        {0x20000, 0x3ffff}, // ideographs beyond the first plane
    }};
    return std::ranges::any_of(ranges, [code](auto range) { return range.first <= code && code <= range.second; });
}

bool isSharedPunctuation(char32_t code)
{
    return code == 0x2014 || code == 0x2026 || (code >= 0x2018 && code <= 0x201d);
}

bool breakNeedsSpace(char32_t before, char32_t after)
{
    const bool cjkBefore = isCjk(before);
    const bool cjkAfter = isCjk(after);
    return !((cjkBefore && cjkAfter) || (cjkBefore && isSharedPunctuation(after)) ||
             (cjkAfter && isSharedPunctuation(before)));
}

} // namespace Jianbao::WeChat
