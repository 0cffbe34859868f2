#include "canonicalurl.h"
#include "checktable.h"

#include <algorithm>

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Entry = Subject::Entry;

/// Places where somebody writes articles under a name of his own, which the reader wants to know.
bool isArticle(QStringView url)
{
    static const QRegularExpression places(
        u"^https?://(?:mp\\.weixin\\.qq\\.com|zhuanlan\\.zhihu\\.com|www\\.zhihu\\.com|blog\\.csdn\\.net|juejin\\.(?:im|cn)|www\\.jianshu\\.com)/"_s);
    return places.matchView(url).hasMatch();
}

/// Under its own title a paper stands for itself, wherever the link leads.
bool namesPaper(const Entry &entry)
{
    static const QRegularExpression han(u"[\\x{4E00}-\\x{9FFF}]"_s);
    return !entry.values.tags.isEmpty() && !han.match(entry.values.title).hasMatch();
}

void missingSource(const Subject &subject, Report &report)
{
    const qsizetype withSource =
        std::ranges::count_if(subject.entries(), [](const Entry &entry) { return !entry.values.source.isEmpty(); });
    if (withSource * 2 < subject.entries().size())
        return; // an issue without the habit
    for (const Entry &entry : subject.entries()) {
        const bool isItem = entry.item->contentColumn > 0 && entry.item->linkText && !entry.values.title.isEmpty();
        if (isItem && entry.values.source.isEmpty() && isArticle(entry.values.url) && !namesPaper(entry))
            report.add(*entry.item->linkText,
                       CheckMessages::tr("This item does not say whose article it is: “title | source”."));
    }
}

void sourceSeparator(const Subject &subject, Report &report)
{
    if (subject.profile().sourceSeparator != u" | ")
        return;
    static const QRegularExpression separator(
        u"(?<=\\S)(?:\\s*[丨｜]\\s*|\\s*_\\s*\\|\\s*| +\\|(?=[^\\s|])|(?<=[^\\s|])\\| +|  +\\| +| +\\|  +|(?<=[\\x{4E00}-\\x{9FFF}）」！？])\\|(?=[\\x{4E00}-\\x{9FFF}A-Za-z])|(?<=[A-Za-z0-9])\\|(?=[\\x{4E00}-\\x{9FFF}]))(?=\\S)"_s);
    for (const Entry &entry : subject.entries()) {
        if (!entry.item->linkText || entry.item->contentColumn == 0)
            continue;
        const Line &line = subject.lineAt(entry.item->linkText->begin);
        const qsizetype begin = subject.text().toShown(entry.item->linkText->begin) - line.shown;
        const qsizetype end = subject.text().toShown(entry.item->linkText->end) - line.shown;
        for (auto matches = separator.globalMatchView(line.prose.sliced(begin, end - begin)); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedStart() > 0 && line.text[begin + match.capturedStart() - 1] == u'\\')
                continue;
            const Span at = subject.span(line, begin + match.capturedStart(), match.capturedLength());
            report.add(at, CheckMessages::tr("Title and source are parted by “ | ”."), ChangeSet::replace(at, " | "));
        }
    }
}

/// In the section of projects a title begins with the repository. The section says so in its note, since it is so.
void missingRepoPrefix(const Subject &subject, Report &report)
{
    static const QRegularExpression prefix(u"^[\\w.-]+/[\\w.-]+\\s*(?:[：:]|$)"_s);
    static const QString since = u"2020-04"_s;
    for (const Entry &entry : subject.entries()) {
        const QString section = sectionName(subject.text(), *entry.section);
        if (!section.contains(u"开源") || entry.item->contentColumn == 0 || !entry.item->linkText ||
            entry.values.title.isEmpty() || (!subject.date().isEmpty() && subject.date() < since))
            continue;
        if (prefix.match(entry.values.title).hasMatch())
            continue;
        QStringList repositories;
        const auto add = [&](const QString &url) {
            const QString repository = repositoryOf(url);
            if (!repository.isEmpty() && !repositories.contains(repository))
                repositories.append(repository);
        };
        add(entry.values.url);
        for (const FieldValue &field : entry.values.fields)
            add(field.url);
        const bool isCertain = repositories.size() == 1;
        report.add(*entry.item->title,
                   isCertain ? CheckMessages::tr("The title of a project begins with “%1：”.").arg(repositories.first())
                             : CheckMessages::tr("The title of a project begins with “owner/repository：”."),
                   isCertain
                       ? ChangeSet::insert(entry.item->title->begin, QString(repositories.first() + u'：').toUtf8())
                       : ChangeSet());
    }
}

const Check list[] = {
    {"missing-source"_L1, Severity::Warning, Check::Reach::OwnIssues, missingSource},
    {"source-separator"_L1, Severity::Style, Check::Reach::OwnIssues, sourceSeparator},
    {"missing-repo-prefix"_L1, Severity::Style, Check::Reach::OwnIssues, missingRepoPrefix},
};

} // namespace

List sources()
{
    return list;
}

} // namespace Jianbao::Checks
