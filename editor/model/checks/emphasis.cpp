#include "checktable.h"
#include "markdownline.h"

#include <algorithm>

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Role = Subject::Role;

/// A run of `*` or `~` as CommonMark sees it.
struct Delimiter {
    const Line *line;
    qsizetype at = 0; ///< within the line
    qsizetype length = 0;
    qsizetype left = 0; ///< characters no emphasis has used
    bool opens = false;
    bool closes = false;
    bool inWord = false; ///< letters or digits on both sides
};

/// Two runs, by their place in the list, that make one emphasis of `length` characters at either end.
struct Pair {
    qsizetype opener;
    qsizetype closer;
    qsizetype length;
};

bool isPunctuation(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

bool isEscaped(QStringView text, qsizetype at)
{
    qsizetype slashes = 0;
    while (at - slashes > 0 && text[at - slashes - 1] == u'\\')
        ++slashes;
    return slashes % 2 == 1;
}

void scanLine(const Line &line, QChar mark, QList<Delimiter> &found)
{
    qsizetype i = 0;
    while (i < line.text.size() && line.text[i].isSpace())
        ++i;
    if (i + 1 < line.text.size() && line.text[i] == mark && line.text[i + 1] == u' ')
        ++i; // a bullet
    while (i < line.text.size()) {
        if (line.prose[i] != mark || isEscaped(line.text, i)) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < line.text.size() && line.prose[i] == mark)
            ++i;
        const QChar before = begin == 0 ? QChar(u' ') : line.text[begin - 1];
        const QChar after = i == line.text.size() ? QChar(u' ') : line.text[i];
        const bool opens = !after.isSpace() && (!isPunctuation(after) || before.isSpace() || isPunctuation(before));
        const bool closes = !before.isSpace() && (!isPunctuation(before) || after.isSpace() || isPunctuation(after));
        found.append(
            {&line, begin, i - begin, i - begin, opens, closes, before.isLetterOrNumber() && after.isLetterOrNumber()});
    }
}

/// Lines that Markdown reads as one run of text, with all the delimiters of one kind in it.
template <typename Visit>
void forEachParagraph(const Subject &subject, QChar mark, Visit visit)
{
    QList<Delimiter> delimiters;
    const auto flush = [&] {
        if (delimiters.size() > 0)
            visit(delimiters);
        delimiters.clear();
    };
    for (const Line &line : subject.lines()) {
        const bool isText = line.role != Role::Blank && line.role != Role::Code && line.role != Role::FrontMatter &&
                            line.role != Role::Past;
        if (!isText || line.role == Role::Head || line.role == Role::Heading || line.role == Role::Title ||
            beginsBlock(subject.text().slice(line.span)))
            flush();
        if (isText && line.text.contains(mark))
            scanLine(line, mark, delimiters);
        if (line.role == Role::Head || line.role == Role::Heading || line.role == Role::Title)
            flush();
    }
    flush();
}

bool matches(const Delimiter &opener, const Delimiter &closer)
{
    const bool bothWays = opener.closes || closer.opens;
    const bool byThree =
        bothWays && (opener.length + closer.length) % 3 == 0 && !(opener.length % 3 == 0 && closer.length % 3 == 0);
    return opener.opens && opener.left > 0 && !byThree;
}

/// CommonMark's procedure for `*`. What is left of a run afterwards stands as text.
QList<Pair> paired(QList<Delimiter> &delimiters)
{
    constexpr qsizetype furthest = 64; // runs looked back at, which keeps a hostile line linear
    QList<Pair> pairs;
    for (qsizetype closer = 1; closer < delimiters.size(); ++closer) {
        Delimiter &end = delimiters[closer];
        bool found = end.closes;
        while (found && end.left > 0) {
            found = false;
            for (qsizetype opener = closer - 1; opener >= std::max<qsizetype>(0, closer - furthest); --opener) {
                Delimiter &begin = delimiters[opener];
                if (!matches(begin, end))
                    continue;
                const qsizetype length = begin.left >= 2 && end.left >= 2 ? 2 : 1;
                begin.left -= length;
                end.left -= length;
                for (qsizetype between = opener + 1; between < closer; ++between)
                    delimiters[between].opens = false; // nothing inside reaches out
                pairs.append({opener, closer, length});
                found = true;
                break;
            }
        }
    }
    return pairs;
}

void reportEscapes(const Subject &subject, Report &report, const QList<const Delimiter *> &marks,
                   const QString &message)
{
    // One report for each line; each mends them all, since one alone would pair with the next.
    QList<Replacement> escapes;
    for (const Delimiter *const mark : marks)
        escapes.append({subject.span(*mark->line, mark->at, 0), "\\"});
    const ChangeSet fix = ChangeSet::of(escapes);
    const Line *line = nullptr;
    for (const Delimiter *const mark : marks) {
        if (mark->line != line)
            report.add(subject.span(*mark->line, mark->at, 1), message, fix);
        line = mark->line;
    }
}

QList<const Delimiter *> inOrder(QSet<qsizetype> places, const QList<Delimiter> &delimiters)
{
    QList<qsizetype> sorted(places.cbegin(), places.cend());
    std::ranges::sort(sorted);
    QList<const Delimiter *> result;
    for (const qsizetype place : sorted)
        result.append(&delimiters.at(place));
    return result;
}

void tildeStrikethrough(const Subject &subject, Report &report)
{
    forEachParagraph(subject, u'~', [&](const QList<Delimiter> &delimiters) {
        // Two tildes are meant; one is a range or “about”.
        QSet<qsizetype> struck;
        qsizetype opener = -1;
        for (qsizetype i = 0; i < delimiters.size(); ++i) {
            const Delimiter &delimiter = delimiters.at(i);
            if (delimiter.length != 1)
                continue;
            if (opener >= 0 && delimiter.closes) {
                struck << opener << i;
                opener = -1;
            } else if (delimiter.opens) {
                opener = i;
            }
        }
        reportEscapes(subject, report, inOrder(struck, delimiters),
                      CheckMessages::tr("The text between two “~” is struck out: write “\\~”."));
    });
}

/// Bold that does not end or begin where a Chinese mark meets a word, with the space that lets it.
ChangeSet boldMended(const Subject &subject, const Delimiter &begin, const Delimiter &end)
{
    const QStringView text = begin.line->text;
    const qsizetype inner = begin.at + begin.length;
    if (begin.line != end.line || inner >= end.at || text[inner].isSpace() || text[end.at - 1].isSpace())
        return {};
    QList<Replacement> spaces;
    if (begin.at > 0 && !text[begin.at - 1].isSpace() && isPunctuation(text[inner]))
        spaces.append({subject.span(*begin.line, begin.at, 0), " "});
    if (isPunctuation(text[end.at - 1]))
        spaces.append({subject.span(*end.line, end.at + end.length, 0), " "});
    return ChangeSet::of(spaces);
}

void asteriskEmphasis(const Subject &subject, Report &report)
{
    forEachParagraph(subject, u'*', [&](QList<Delimiter> &delimiters) {
        const QList<Pair> pairs = paired(delimiters);
        QSet<qsizetype> products;
        for (const Pair &pair : pairs) {
            const Delimiter &begin = delimiters.at(pair.opener);
            const Delimiter &end = delimiters.at(pair.closer);
            if (pair.length == 1 && begin.length == 1 && end.length == 1 && begin.inWord && end.inWord)
                products << pair.opener << pair.closer;
        }
        reportEscapes(subject, report, inOrder(products, delimiters),
                      CheckMessages::tr("The text between two “*” becomes italic: write “\\*”."));

        const auto stands = [](const Delimiter &d) { return d.length == 2 && d.left == 2; };
        for (qsizetype i = 0; i < delimiters.size(); ++i) {
            const Delimiter &begin = delimiters.at(i);
            if (!stands(begin))
                continue;
            const bool isPair = i + 1 < delimiters.size() && stands(delimiters.at(i + 1));
            const ChangeSet fix = isPair ? boldMended(subject, begin, delimiters.at(i + 1)) : ChangeSet();
            report.add(subject.span(*begin.line, begin.at, 2),
                       CheckMessages::tr("Readers see this “**”: it begins or ends no bold text."), fix);
            i += isPair ? 1 : 0;
        }
    });
}

const Check list[] = {
    {"tilde-strikethrough"_L1, Severity::Error, Check::Reach::AnyIssue, tildeStrikethrough},
    {"asterisk-emphasis"_L1, Severity::Error, Check::Reach::AnyIssue, asteriskEmphasis},
};

} // namespace

List emphasis()
{
    return list;
}

} // namespace Jianbao::Checks
