#include "canonicalurl.h"
#include "checktable.h"

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Role = Subject::Role;
using Entry = Subject::Entry;

void duplicateLine(const Subject &subject, Report &report)
{
    constexpr qsizetype shortest = 20; // characters
    QHash<QStringView, const Line *> seen;
    for (const Line &line : subject.lines()) {
        const bool counts =
            line.role == Role::Head || line.role == Role::Field || line.role == Role::Body || line.role == Role::Loose;
        const QStringView text = line.text.trimmed();
        if (!counts || text.size() < shortest)
            continue;
        const auto first = seen.constFind(text);
        if (first == seen.cend())
            seen.insert(text, &line);
        else
            report.add(line.span, CheckMessages::tr("The same line stands in line %1.")
                                      .arg(subject.text().lineAt((*first)->span.begin) + 1));
    }
}

void duplicateUrl(const Subject &subject, Report &report)
{
    QHash<QString, const Entry *> seen;
    for (const Entry &entry : subject.entries()) {
        const QString url = canonicalUrl(entry.values.url);
        if (url.isEmpty())
            continue;
        const auto first = seen.constFind(url);
        if (first == seen.cend()) {
            seen.insert(url, &entry);
            continue;
        }
        const Line &line = subject.lines().at(entry.firstLine);
        const Line &other = subject.lines().at((*first)->firstLine);
        if (line.text.trimmed() != other.text.trimmed() || line.text.size() < 20) // else the whole line is told
            report.add(*entry.item->url,
                       CheckMessages::tr("The same address stands in line %1.").arg((*first)->firstLine + 1));
    }
}

const Check list[] = {
    {"duplicate-line"_L1, Severity::Warning, Check::Reach::AnyIssue, duplicateLine},
    {"duplicate-url"_L1, Severity::Warning, Check::Reach::AnyIssue, duplicateUrl},
};

} // namespace

List duplicates()
{
    return list;
}

} // namespace Jianbao::Checks
