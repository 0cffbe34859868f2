#include "checktable.h"
#include "editpast.h"
#include "lineparts.h"

#include <algorithm>

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Role = Subject::Role;

/// Where a problem of the whole issue is shown: its title, or its beginning.
Span titlePlace(const Subject &subject)
{
    return subject.issue().titleLine.value_or(subject.lines().constFirst().span);
}

void h1DateMismatch(const Subject &subject, Report &report)
{
    const std::optional<Span> &date = subject.issue().date;
    if (subject.fileDate().isEmpty() || !date)
        return;
    const QString written = subject.text().string(*date);
    if (dateWithin(written) == subject.fileDate())
        return;
    report.add(*date,
               CheckMessages::tr("The heading says %1, but the file is that of %2.").arg(written, subject.fileDate()),
               ChangeSet::replace(*date, subject.fileDate().toUtf8()));
}

/// What is left of a line without the marks around a heading's words.
QString bareWords(const Line &line, const Profile &profile)
{
    QString words = line.prose.toString();
    words.remove(profile.name);
    words.removeIf([](QChar c) { return c.isSpace() || c == proseMask || u"#＃*[]<>·【】"_s.contains(c); });
    return words;
}

bool isHeadingOfProfile(const QString &words, const Profile &profile)
{
    return !words.isEmpty() && (words == profile.past.heading || profile.sectionNames().contains(words));
}

bool hasHeading(const Subject &subject, const QString &words)
{
    return words == subject.profile().past.heading ? subject.issue().pastHeading.has_value()
                                                   : subject.sectionNamed(words) >= 0;
}

/// The heading as it should be written. A link around it stays.
QByteArray heading(const Line &line, const QString &words)
{
    static const QRegularExpression link(u"\\]\\((https?://[^\\s()]+)\\)"_s);
    const QRegularExpressionMatch match = link.matchView(line.text);
    return match.hasMatch() ? u"## [%1](%2)"_s.arg(words, match.captured(1)).toUtf8() : u"## %1"_s.arg(words).toUtf8();
}

void headingBroken(const Subject &subject, Report &report)
{
    static const QRegularExpression noSpace(u"^ {0,3}([#＃]{1,6})(?=[^\\s#＃\\d!])"_s);
    const std::optional<Span> &past = subject.issue().pastHeading;
    for (const Line &line : subject.lines()) {
        if (past && past->begin == line.span.begin && !line.text.trimmed().startsWith(u'#'))
            report.add(line.span, CheckMessages::tr("This line is no heading: it begins with “## ”."),
                       ChangeSet::between(subject.text().slice(line.span),
                                          heading(line, subject.profile().past.heading), line.span.begin));
        if (line.role == Role::Heading || line.role == Role::Title || line.role == Role::Code ||
            line.role == Role::Past || line.role == Role::FrontMatter || line.text.size() > 200)
            continue;
        // 「论文：…」 is a field.
        const QString words = line.prose.contains(u'：') ? QString() : bareWords(line, subject.profile());
        const bool isSection = isHeadingOfProfile(words, subject.profile());
        if (!isSection && !noSpace.matchView(line.text).hasMatch())
            continue;
        if (isSection && !hasHeading(subject, words))
            report.add(line.span, CheckMessages::tr("This line is no heading: it begins with “## ”."),
                       ChangeSet::between(subject.text().slice(line.span), heading(line, words), line.span.begin));
        else if (const QRegularExpressionMatch match = noSpace.matchView(line.text); match.hasMatch() && line.entry < 0)
            report.add(
                line.span, CheckMessages::tr("A heading needs a space behind its “#”."),
                ChangeSet::replace(subject.span(line, match, 1), QByteArray(match.capturedLength(1), '#') + ' '));
    }
}

/// The characters of one name that the other has too, in their order.
qsizetype inCommon(QStringView a, QStringView b)
{
    qsizetype count = 0;
    qsizetype from = 0;
    for (const QChar c : a) {
        if (const qsizetype at = b.indexOf(c, from); at >= 0) {
            ++count;
            from = at + 1;
        }
    }
    return count;
}

/// The section that this heading was to be: nearly the same, and not there.
QString meantBy(const Subject &subject, const QString &name)
{
    for (const QString &section : subject.profile().sectionNames()) {
        const bool isNear = inCommon(name, section) * 2 > std::max(name.size(), section.size());
        if (isNear && !hasHeading(subject, section))
            return section;
    }
    return {};
}

/// The list of past issues, made from the archive.
ChangeSet pastAdded(const Subject &subject)
{
    if (subject.date().isEmpty())
        return {};
    return rebuildPast(subject.text(), subject.issue(), subject.date(), issueDates(subject.archive()),
                       subject.profile())
        .transform([](const RebuiltPast &past) { return past.changes; })
        .value_or(ChangeSet());
}

/// Whether another check mends a line that was to be this heading.
bool isThereSomehow(const Subject &subject, const QString &section)
{
    const bool isMisspelt = std::ranges::any_of(subject.issue().sections, [&](const Section &found) {
        return meantBy(subject, sectionName(subject.text(), found)) == section;
    });
    return isMisspelt || std::ranges::any_of(subject.lines(), [&](const Line &line) {
               return line.role != Role::Heading && line.text.size() <= 200 &&
                      bareWords(line, subject.profile()) == section;
           });
}

/// Where a section belongs: before the next one of the profile's order that is there, or behind them all.
qsizetype placeOf(const Subject &subject, const QString &section)
{
    const QStringList names = subject.profile().sectionNames();
    for (qsizetype i = names.indexOf(section) + 1; i < names.size(); ++i) {
        if (const qsizetype at = subject.sectionNamed(names.at(i)); at >= 0)
            return subject.issue().sections.at(at).heading.begin;
    }
    return subject.issue().ending.isEmpty() ? subject.text().size() : subject.issue().ending.begin;
}

ChangeSet headingsAdded(const Subject &subject, const QStringList &missing)
{
    const Text &text = subject.text();
    const QByteArray end = text.lineBreak().toByteArray();
    QHash<qsizetype, QByteArray> added; // what goes to one place keeps its order
    for (const QString &section : missing) {
        if (isThereSomehow(subject, section))
            return {};
        const qsizetype at = placeOf(subject, section);
        const QByteArrayView before = text.slice({0, at});
        QByteArray &bytes = added[at];
        if (bytes.isEmpty() && !before.endsWith('\n') && !before.endsWith('\r'))
            bytes += end + end;
        else if (bytes.isEmpty() && !before.endsWith(QByteArray(end + end)))
            bytes += end;
        bytes += "## " + section.toUtf8() + end;
        if (at < text.size())
            bytes += end;
        else if (section != missing.constLast())
            bytes += end;
    }
    QList<Replacement> replacements;
    for (auto place = added.cbegin(); place != added.cend(); ++place)
        replacements.append({{place.key(), place.key()}, *place});
    return ChangeSet::of(std::move(replacements));
}

void missingSection(const Subject &subject, Report &report)
{
    if (!subject.issue().titleLine)
        return;
    QStringList missing;
    for (const QString &section : subject.profile().sectionNames()) {
        if (!hasHeading(subject, section))
            missing.append(section);
    }
    const ChangeSet fix = missing.isEmpty() ? ChangeSet() : headingsAdded(subject, missing);
    // The newsletter has had years without it.
    const QString &past = subject.profile().past.heading;
    const bool wantsPast = subject.last() ? subject.last()->hasPast : !missing.isEmpty();
    const bool lacksPast = wantsPast && !past.isEmpty() && !subject.issue().pastHeading;
    if (lacksPast)
        missing.append(past);
    if (!missing.isEmpty())
        report.add(titlePlace(subject), CheckMessages::tr("Sections are missing: %1.").arg(missing.join(u'、')),
                   lacksPast && missing.size() == 1 && !isThereSomehow(subject, past) ? pastAdded(subject) : fix);
}

void unknownSection(const Subject &subject, Report &report)
{
    for (const Section &section : subject.issue().sections) {
        const QString name = sectionName(subject.text(), section);
        if (subject.profile().sectionNames().contains(name) || name.size() > 40)
            continue;
        const QString meant = meantBy(subject, name);
        if (meant.isEmpty())
            report.add(section.heading, CheckMessages::tr("“%1” is none of the newsletter's sections.").arg(name));
        else
            report.add(section.heading, CheckMessages::tr("“%1” is probably “%2”.").arg(name, meant),
                       ChangeSet::replace(section.name, meant.toUtf8()));
    }
}

void missingFrontMatter(const Subject &subject, Report &report)
{
    if (subject.issue().frontMatter)
        return;
    const Text &text = subject.text();
    const Span first = withoutBom(text, text.line(0));
    const QByteArray end = text.lineBreak().toByteArray();
    QByteArray frontMatter = "---" + end + "layout: default" + end + "---" + end;
    if (!text.slice(first).trimmed().isEmpty())
        frontMatter += end;
    report.add(text.line(0), CheckMessages::tr("The lines that the web site needs at the top are missing."),
               ChangeSet::insert(first.begin, frontMatter));
}

const Check list[] = {
    {"missing-front-matter"_L1, Severity::Error, Check::Reach::OwnIssues, missingFrontMatter},
    {"h1-date-mismatch"_L1, Severity::Error, Check::Reach::OwnIssues, h1DateMismatch},
    {"heading-broken"_L1, Severity::Error, Check::Reach::OwnIssues, headingBroken},
    {"missing-section"_L1, Severity::Warning, Check::Reach::OwnIssues, missingSection},
    {"unknown-section"_L1, Severity::Warning, Check::Reach::OwnIssues, unknownSection},
};

} // namespace

List frame()
{
    return list;
}

} // namespace Jianbao::Checks
