#pragma once

#include <QByteArrayView>

/// Characters of UTF-8 text, as the rules for line breaks and URLs need them. Knows no markup.
namespace Jianbao::WeChat {

/// A character and how many bytes it takes. Invalid bytes come one by one as U+FFFD.
struct Character {
    char32_t code = 0;
    qsizetype size = 0;
};

Character firstCharacter(QByteArrayView utf8); ///< {0, 0} when empty
Character lastCharacter(QByteArrayView utf8);  ///< {0, 0} when empty

/// An ideograph, kana or a punctuation mark that only Chinese and Japanese use, fullwidth forms included.
bool isCjk(char32_t code);
/// Marks that Chinese shares with other scripts: “ ” ‘ ’ … —
bool isSharedPunctuation(char32_t code);

/// What a line break within a paragraph of the source becomes between these two characters: nothing between CJK ones
/// (where a space would show), otherwise one space. Either may be 0 for something that is no character.
bool breakNeedsSpace(char32_t before, char32_t after);

} // namespace Jianbao::WeChat
