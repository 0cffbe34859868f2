#include "canonicalurl.h"
#include "checktable.h"

#include <algorithm>

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Role = Subject::Role;
using Entry = Subject::Entry;

const QRegularExpression &arxivUrl()
{
    static const QRegularExpression pattern(
        u"https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf)/(\\d{4}\\.\\d{4,5})(?:v\\d+)?(?:\\.pdf)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// The paper an item is about: that of its own address or of its fields; none when there are several.
QString paperOf(const Subject &subject, const Entry &entry)
{
    if (const QString own = arxivIdOf(entry.values.url); !own.isEmpty())
        return own;
    QStringList papers;
    for (qsizetype i = entry.firstLine + 1; i <= entry.lastLine; ++i) {
        const Line &line = subject.lines().at(i);
        const bool isReference = line.role == Role::Field || line.text.trimmed().startsWith(u"http");
        const QRegularExpressionMatch match = arxivUrl().matchView(line.text);
        if (isReference && match.hasMatch() && !papers.contains(match.captured(1)))
            papers.append(match.captured(1));
    }
    return papers.size() == 1 ? papers.first() : QString();
}

void missingArxivTag(const Subject &subject, Report &report)
{
    for (const Entry &entry : subject.entries()) {
        const bool isPaper = sectionName(subject.text(), *entry.section).contains(u"论文");
        if (!isPaper || !entry.item->tags.isEmpty() || !entry.item->linkText || entry.item->contentColumn == 0)
            continue;
        const QString paper = paperOf(subject, entry);
        if (paper.isEmpty())
            continue;
        const qsizetype bracket = entry.item->linkText->begin - 1;
        report.add(entry.item->head,
                   CheckMessages::tr("A paper's item begins with its arXiv number: “[%1] ”.").arg(paper),
                   ChangeSet::insert(bracket, u"[%1] "_s.arg(paper).toUtf8()));
    }
}

void arxivPdfUrl(const Subject &subject, Report &report)
{
    static const QRegularExpression pdf(
        u"https?://(?:www\\.)?arxiv\\.org/(pdf/(\\d{4}\\.\\d{4,5}(?:v\\d+)?)(?:\\.pdf)?)(?![\\w/.-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Line &line : subject.lines()) {
        if (line.role == Role::Code || line.role == Role::FrontMatter || !line.text.contains(u"/pdf/"))
            continue;
        for (auto matches = pdf.globalMatchView(line.text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            report.add(subject.span(line, match),
                       CheckMessages::tr("This leads to a PDF: better to the paper's page, arxiv.org/abs/%1.")
                           .arg(match.captured(2)),
                       ChangeSet::replace(subject.span(line, match, 1), "abs/" + match.captured(2).toUtf8()));
        }
    }
}

const Check list[] = {
    {"missing-arxiv-tag"_L1, Severity::Style, Check::Reach::OwnIssues, missingArxivTag},
    {"arxiv-pdf-url"_L1, Severity::Style, Check::Reach::OwnIssues, arxivPdfUrl},
};

} // namespace

List arxiv()
{
    return list;
}

} // namespace Jianbao::Checks
