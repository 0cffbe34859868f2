#include "checktable.h"
#include "itemcount.h"

#include <algorithm>

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Role = Subject::Role;

/// 「本次xx条」: a place for a number.
const QRegularExpression &emptyCountPattern()
{
    static const QRegularExpression pattern(u"本[次期](?:的)?(?:内容|共|一共)?\\s*(?:[xX?？_]{1,4}|…+)\\s*[条篇]"_s);
    return pattern;
}

QString introText(const Subject &subject)
{
    const std::optional<Span> &intro = subject.issue().intro;
    return intro ? subject.text().string(*intro) : QString();
}

Span introPlace(const Subject &subject)
{
    return subject.lineAt(subject.issue().introBlock->begin).span;
}

void staleItemCount(const Subject &subject, Report &report)
{
    const qsizetype count = countItems(subject.text(), subject.issue());
    const std::optional<ToldCount> told = toldCount(subject.text(), subject.issue());
    if (!told || count == 0 || told->value == count)
        return;
    report.add(told->whole,
               CheckMessages::tr("The introduction says %1 items, but there are %2.").arg(told->value).arg(count),
               ChangeSet::replace(told->number, QByteArray::number(count)));
}

void introNoCount(const Subject &subject, Report &report)
{
    static const QRegularExpression begin(u"^本[次期](?:内容)?"_s);
    const QString intro = introText(subject).trimmed();
    if (intro.isEmpty() || itemCountPattern().match(intro).hasMatch() || emptyCountPattern().match(intro).hasMatch())
        return;
    ChangeSet fix;
    if (const qsizetype count = countItems(subject.text(), subject.issue()); count > 0) {
        const QRegularExpressionMatch match = begin.match(intro);
        const qsizetype at =
            subject.issue().intro->begin + introText(subject).first(introText(subject).indexOf(intro)).toUtf8().size();
        const QString rest = intro.sliced(match.capturedLength());
        const QString stop = rest.isEmpty() || !u"。，；,;"_s.contains(rest.front()) ? u"。"_s : QString();
        const QString words = (match.hasMatch() ? QString() : u"本次"_s) + u"%1条"_s.arg(count) + stop;
        fix = ChangeSet::insert(at + match.captured().toUtf8().size(), words.toUtf8());
    }
    report.add(introPlace(subject), CheckMessages::tr("The introduction does not say how many items there are."), fix);
}

/// What an intro says, without its count and signs.
QString substanceOf(QString intro)
{
    intro.remove(itemCountPattern());
    intro.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return intro;
}

void introEmpty(const Subject &subject, Report &report)
{
    // The number of items alone is what a new issue begins with.
    if (subject.issue().intro && substanceOf(introText(subject)).isEmpty() &&
        !emptyCountPattern().match(introText(subject)).hasMatch())
        report.add(introPlace(subject), CheckMessages::tr("The introduction is still empty."));
    else if (!subject.issue().intro && subject.issue().titleLine && subject.last() && !subject.last()->intro.isEmpty())
        report.add(*subject.issue().titleLine, CheckMessages::tr("The issue has no introduction yet."));
}

constexpr qsizetype longest = 5000; // characters; no intro is longer

/// How much of a text, in pieces of a dozen characters, stands in another too: from 0 to 1.
double shared(QStringView text, QStringView other)
{
    constexpr qsizetype piece = 12;
    int all = 0;
    int found = 0;
    for (qsizetype i = 0; i + piece <= text.size(); i += piece) {
        ++all;
        found += other.contains(text.sliced(i, piece)) ? 1 : 0;
    }
    return all > 0 ? double(found) / all : 0;
}

void introCopied(const Subject &subject, Report &report)
{
    constexpr qsizetype shortest = 24; // characters: 「新闻」「论文」… is a frame, not a text
    const QString own = substanceOf(introText(subject));
    if (own.size() < shortest || own.size() > longest)
        return;
    for (const QString &name : subject.earlier()) {
        const QString other = substanceOf(subject.archive().issues().value(name).intro);
        if (other.size() > longest || shared(own, other) < 0.5)
            continue;
        report.add(introPlace(subject),
                   CheckMessages::tr("The introduction is still that of %1.").arg(dateWithin(name)));
        return;
    }
}

void introNotQuoted(const Subject &subject, Report &report)
{
    if (subject.profile().introPrefix.isEmpty())
        return;
    for (const Line &line : subject.lines()) {
        if (line.role != Role::Opening)
            continue;
        const QStringView text = line.text.trimmed();
        const QStringView rest = text.startsWith(subject.profile().introPrefix)
                                     ? text.sliced(subject.profile().introPrefix.size())
                                     : QStringView();
        if (rest.startsWith(u'：') || rest.startsWith(u':'))
            report.add(line.span, CheckMessages::tr("The introduction is a quotation: its line begins with “> ”."),
                       ChangeSet::insert(line.span.begin, "> "));
    }
}

const Check list[] = {
    {"stale-item-count"_L1, Severity::Warning, Check::Reach::OwnIssues, staleItemCount},
    {"intro-no-count"_L1, Severity::Style, Check::Reach::OwnIssues, introNoCount},
    {"intro-empty"_L1, Severity::Todo, Check::Reach::OwnIssues, introEmpty},
    {"intro-copied"_L1, Severity::Todo, Check::Reach::OwnIssues, introCopied},
    {"intro-not-quoted"_L1, Severity::Style, Check::Reach::OwnIssues, introNotQuoted},
};

} // namespace

List intro()
{
    return list;
}

} // namespace Jianbao::Checks
