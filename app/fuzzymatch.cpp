#include "fuzzymatch.h"

#include <algorithm>

namespace Jianbao {

namespace {

constexpr int noMatch = -1;
constexpr int whole = 1000;  // the word stands there as it is
constexpr int atBegin = 400; // of the text
constexpr int atWord = 200;  // of a word in it
constexpr int scattered = 300;

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || text[at - 1].script() != text[at].script();
}

int scoreOf(QStringView text, const QString &word)
{
    if (const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0) {
        const int place = at == 0 ? atBegin : beginsWord(text, at) ? atWord : 0;
        return whole + place - int(std::min<qsizetype>(at, 100));
    }
    int gaps = 0;
    qsizetype at = -1;
    for (const QChar letter : word) {
        const qsizetype next = text.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (next < 0)
            return noMatch;
        gaps += at >= 0 && next > at + 1 && !beginsWord(text, next) ? int(next - at - 1) : 0;
        at = next;
    }
    return std::max(0, scattered - 10 * gaps);
}

} // namespace

int fuzzyScore(QStringView text, const QStringList &words)
{
    int score = 0;
    for (const QString &word : words) {
        const int one = scoreOf(text, word);
        if (one < 0)
            return noMatch;
        score += one;
    }
    return score;
}

} // namespace Jianbao
