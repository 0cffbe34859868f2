#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QRandomGenerator>
#include <array>

namespace Jianbao::Testing {

/// Texts as nasty as files get, the same ones for the same seed: CJK, emoji, every kind of line break, a BOM, NUL,
/// characters QTextDocument treats as its own, and broken UTF-8 of each kind.
class RandomText
{
public:
    explicit RandomText(quint32 seed)
        : m_random(seed)
    {
    }

    /// From `low` to `high - 1`.
    qsizetype number(qsizetype low, qsizetype high) { return low + qsizetype(m_random.bounded(quint32(high - low))); }

    /// As many pieces as asked for, any of them.
    QByteArray bytes(qsizetype pieces)
    {
        QByteArray result;
        for (qsizetype i = 0; i < pieces; ++i)
            result += piece();
        return result;
    }

    QByteArray piece()
    {
        static constexpr std::array<QByteArrayView, 32> pieces{
            "a",
            "Z",
            " ",
            "  \n",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "\xE7\xAE\x80",
            "\xE6\x8A\xA5",
            "\xEF\xBC\x9A",
            "\xC3\xA9",
            "\xC2\xA0",
            "\xF0\x9F\x98\x80",
            "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB",
            "\xEF\xBB\xBF",
            "[x | y](http://a.b/c)",
            "- ",
            "**",
            "\xE2\x80\xA9",
            "\xE2\x80\xA8",
            "\xEF\xB7\x90",
            "\xEF\xB7\x91",
            "\xFF",
            "\x80",
            "\xE4\xBD",
            "\xC0\xAF",
            "\xED\xA0\x80",
            "\xF4\x90\x80\x80",
            "\xF0\x9F",
            "\xE0\x80\x80",
            "plain ascii of some length, twice over eight",
        };
        const qsizetype index = number(0, qsizetype(pieces.size()) + 1);
        return index == qsizetype(pieces.size()) ? QByteArray(1, '\0') : pieces[size_t(index)].toByteArray();
    }

private:
    QRandomGenerator m_random;
};

} // namespace Jianbao::Testing
