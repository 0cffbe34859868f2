#pragma once

#include "changeset.h"
#include "error.h"

#include <stop_token>

/// Finding and replacing in the shown text (see Text) of a whole issue, as pure functions. They may run on any thread;
/// hostile patterns end with an error, never with a hang. Positions come and go as bytes.
namespace Jianbao {

/// What is looked for. A value.
struct SearchQuery {
    enum class Syntax {
        Plain,      ///< the characters themselves
        Expression, ///< a regular expression (PCRE), line by line unless it says `\n`
    };

    QString pattern; ///< empty: nothing is found
    Syntax syntax = Syntax::Plain;
    bool isCaseSensitive = false;
    /// Only where a hit neither begins nor ends within a word. Scripts without spaces between words (Han, Kana, Thai …)
    /// have a word's edge at each character, so 「AI」 is found in 「嵌入式AI简报」 but not in 「AIR」.
    bool isWholeWord = false;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

struct SearchHits {
    QList<Span> spans;      ///< in order, disjoint; an empty one where an expression matches nothing, such as `^`
    bool isComplete = true; ///< false: there are more than mostHits, or the search was stopped
};

/// More places than this nobody looks at one by one.
inline constexpr qsizetype mostHits = 200'000;

/// An error tells what is wrong with the expression, or that it takes too long for this text.
Result<SearchHits> findAll(const Text &text, const SearchQuery &query, const std::stop_token &stop = {});

/// Every hit replaced, as one change; an error when there are more than mostHits, or the search was stopped. In the
/// replacement of an expression `$1` or `\1`, `${name}` and `$0` stand for what the groups and the whole matched; `$$`,
/// `\\`, `\n` and `\t` for those characters. A plain query's replacement is taken as it is. Line feeds become the
/// text's own line breaks.
struct Replaced {
    ChangeSet changes;
    qsizetype count = 0; ///< hits replaced, those included that read the same afterwards
};
Result<Replaced> replaceAll(const Text &text, const SearchQuery &query, QStringView replacement,
                            const std::stop_token &stop = {});
/// The one hit at `hit` replaced; `count` is 0 when there is none any more.
Result<Replaced> replaceHit(const Text &text, const SearchQuery &query, Span hit, QStringView replacement);

} // namespace Jianbao
