#include "search.h"

#include "replacement.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <algorithm>
#include <chrono>

namespace Jianbao {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One call of the engine takes at most so many steps: a few seconds, however hostile the expression is. The engine
/// counts anew for each place a match may begin at, so the limit depends on the length of what it is given.
constexpr qsizetype mostSteps = 2'000'000'000;
constexpr qsizetype leastStepsForAPlace = 500;
constexpr qsizetype mostStepsForAPlace = 1'000'000;

constexpr auto patience = 15s; // for all calls together

Error problem(const char *sentence)
{
    return {QCoreApplication::translate("Jianbao::Search", sentence)};
}

Error takesTooLong()
{
    return problem(QT_TRANSLATE_NOOP("Jianbao::Search", "This expression takes too long for this text."));
}

/// Neither side of the edge, or not both, belong to a word of a script that puts spaces between words.
QString wordEdge()
{
    const QString part =
        u"(?![\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Bopomofo}\\p{Thai}\\p{Lao}\\p{Khmer}\\p{Myanmar}])[\\p{L}\\p{M}\\p{N}_]"_s;
    return u"(?:(?<!%1)|(?!%1))"_s.arg(part);
}

/// What the engine is given at a time, and where it begins in the shown text.
struct Subject {
    QStringView text;
    qsizetype at = 0;
};

class Searcher
{
public:
    static Result<Searcher> make(const Text &text, const SearchQuery &query);

    const QRegularExpression &expression() const { return m_expression; }
    /// Calls `visit(match, span)` for each hit until it returns false. Whether all of the text was searched.
    template <typename Visit>
    Result<bool> forEach(const std::stop_token &stop, Visit visit) const;
    /// The hit that begins where `hit` does.
    QRegularExpressionMatch matchAt(Span hit, Span *found) const;

private:
    explicit Searcher(const Text &text)
        : m_text(text)
        , m_shown(text.shown())
        , m_begin(m_shown.startsWith(QChar::ByteOrderMark) ? 1 : 0) // nothing may stand before it
    {
    }

    qsizetype longestSubject() const;
    Subject subjectFrom(qsizetype at) const;
    Span spanOf(const QRegularExpressionMatch &match, qsizetype at) const
    {
        return {m_text.fromShown(at + match.capturedStart()), m_text.fromShown(at + match.capturedEnd())};
    }

    Text m_text;
    QString m_shown;
    qsizetype m_begin;
    bool m_byLine = false;
    QRegularExpression m_expression;
};

Result<Searcher> Searcher::make(const Text &text, const SearchQuery &query)
{
    Searcher searcher(text);
    const bool isPlain = query.syntax == SearchQuery::Syntax::Plain;
    searcher.m_byLine = !isPlain && !query.pattern.contains("\\n"_L1) && !query.pattern.contains("\\R"_L1);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.isCaseSensitive);

    const QString pattern = isPlain ? QRegularExpression::escape(query.pattern) : query.pattern;
    if (const QRegularExpression typed(pattern, options); !typed.isValid()) {
        //: %1 is the engine's own words, %2 a number counted from 1
        return std::unexpected(
            Error{QCoreApplication::translate("Jianbao::Search", "The expression is not complete or not right: %1 "
                                                                 "(character %2).")
                      .arg(typed.errorString())
                      .arg(typed.patternErrorOffset() + 1)});
    }
    const qsizetype limit = std::clamp(mostSteps / std::max<qsizetype>(searcher.longestSubject(), 1),
                                       leastStepsForAPlace, mostStepsForAPlace);
    const QString bounded = query.isWholeWord ? wordEdge() + "(?:"_L1 + pattern + ')'_L1 + wordEdge() : pattern;
    searcher.m_expression =
        QRegularExpression("(*LIMIT_MATCH="_L1 + QString::number(limit) + ')'_L1 + bounded, options);
    if (!searcher.m_expression.isValid())
        return std::unexpected(
            problem(QT_TRANSLATE_NOOP("Jianbao::Search", "This expression cannot be limited to whole words.")));
    return searcher;
}

qsizetype Searcher::longestSubject() const
{
    if (!m_byLine)
        return m_shown.size();
    qsizetype longest = 0;
    for (qsizetype at = 0; at <= m_shown.size();) {
        const Subject line = subjectFrom(at);
        longest = std::max(longest, line.text.size());
        at = line.at + line.text.size() + 1;
    }
    return longest;
}

Subject Searcher::subjectFrom(qsizetype at) const
{
    const QStringView shown(m_shown);
    if (!m_byLine)
        return {shown.sliced(at), at};
    const qsizetype end = shown.indexOf(u'\n', at);
    return {end < 0 ? shown.sliced(at) : shown.sliced(at, end - at), at};
}

template <typename Visit>
Result<bool> Searcher::forEach(const std::stop_token &stop, Visit visit) const
{
    const QDeadlineTimer deadline(patience);
    for (qsizetype at = m_begin; at <= m_shown.size();) {
        const Subject subject = subjectFrom(at);
        auto matches = m_expression.globalMatchView(subject.text, 0, QRegularExpression::NormalMatch,
                                                    QRegularExpression::DontCheckSubjectStringMatchOption);
        bool endsEmpty = false;
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            endsEmpty = match.capturedLength() == 0 && match.capturedEnd() == subject.text.size();
            if (stop.stop_requested() || !visit(match, spanOf(match, subject.at)))
                return false;
            if (deadline.hasExpired())
                return std::unexpected(takesTooLong());
        }
        // Behind an empty match at the end Qt looks beyond it, and calls that an error.
        if ((!matches.isValid() && !endsEmpty) || deadline.hasExpired())
            return std::unexpected(takesTooLong());
        if (stop.stop_requested())
            return false;
        at = subject.at + subject.text.size() + 1;
    }
    return true;
}

QRegularExpressionMatch Searcher::matchAt(Span hit, Span *found) const
{
    const qsizetype place = m_text.toShown(hit.begin);
    // From the line's begin, so that `^` and what looks behind see what they saw.
    const qsizetype begin =
        m_byLine ? std::max(m_begin, m_text.toShown(m_text.line(m_text.lineAt(hit.begin)).begin)) : m_begin;
    const Subject subject = subjectFrom(begin);
    const QRegularExpressionMatch match = m_expression.matchView(
        subject.text, place - begin, QRegularExpression::NormalMatch,
        QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption);
    *found = match.hasMatch() ? spanOf(match, begin) : Span{-1, -1};
    return match;
}

/// `match` itself holds a view of the subject, so the searcher must live as long as what is filled in from it.
Result<ReplacementTemplate> readReplacement(const SearchQuery &query, QStringView replacement, const Searcher &searcher)
{
    if (query.syntax == SearchQuery::Syntax::Plain)
        return ReplacementTemplate::plain(replacement);
    return ReplacementTemplate::forExpression(replacement, searcher.expression());
}

} // namespace

Result<SearchHits> findAll(const Text &text, const SearchQuery &query, const std::stop_token &stop)
{
    SearchHits hits;
    if (query.pattern.isEmpty())
        return hits;
    const Result<Searcher> searcher = Searcher::make(text, query);
    if (!searcher)
        return std::unexpected(searcher.error());
    const Result<bool> all = searcher->forEach(stop, [&hits](const QRegularExpressionMatch &, Span span) {
        if (hits.spans.size() == mostHits)
            return false;
        hits.spans.append(span);
        return true;
    });
    if (!all)
        return std::unexpected(all.error());
    hits.isComplete = *all;
    return hits;
}

Result<Replaced> replaceAll(const Text &text, const SearchQuery &query, QStringView replacement,
                            const std::stop_token &stop)
{
    if (query.pattern.isEmpty())
        return Replaced{};
    const Result<Searcher> searcher = Searcher::make(text, query);
    if (!searcher)
        return std::unexpected(searcher.error());
    const Result<ReplacementTemplate> with = readReplacement(query, replacement, *searcher);
    if (!with)
        return std::unexpected(with.error());

    QList<Replacement> replacements;
    const Result<bool> all = searcher->forEach(stop, [&](const QRegularExpressionMatch &match, Span span) {
        if (replacements.size() == mostHits)
            return false;
        replacements.append({span, with->filledIn(match, text.lineBreak())});
        return true;
    });
    if (!all)
        return std::unexpected(all.error());
    if (!*all)
        return std::unexpected(problem(QT_TRANSLATE_NOOP(
            "Jianbao::Search", "There are too many places to replace at once. Look for something more particular.")));
    const qsizetype count = replacements.size();
    replacements.removeIf([&text](const Replacement &each) { return text.slice(each.at) == each.with; });
    return Replaced{ChangeSet::of(std::move(replacements)), count};
}

Result<Replaced> replaceHit(const Text &text, const SearchQuery &query, Span hit, QStringView replacement)
{
    const Result<Searcher> searcher = Searcher::make(text, query);
    if (!searcher)
        return std::unexpected(searcher.error());
    const Result<ReplacementTemplate> with = readReplacement(query, replacement, *searcher);
    if (!with)
        return std::unexpected(with.error());
    Span found;
    const QRegularExpressionMatch match = searcher->matchAt(hit, &found);
    if (!match.isValid())
        return std::unexpected(takesTooLong());
    if (found != hit)
        return Replaced{};
    const QByteArray bytes = with->filledIn(match, text.lineBreak());
    return Replaced{bytes == text.slice(hit) ? ChangeSet() : ChangeSet::replace(hit, bytes), 1};
}

} // namespace Jianbao
