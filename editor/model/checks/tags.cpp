#include "checktable.h"

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

using Line = Subject::Line;
using Entry = Subject::Entry;

const QString venues =
    u"CVPR|ICCV|ECCV|WACV|BMVC|NeurIPS|NIPS|ICLR|ICML|AAAI|IJCAI|UAI|AISTATS|ACL|EMNLP|NAACL|COLING|INTERSPEECH|ICASSP"
    u"|KDD|WWW|SIGIR|CIKM|WSDM|RecSys|ACM "
    u"?MM|SIGGRAPH|MICCAI|ICRA|IROS|ISCA|MICRO|HPCA|ASPLOS|DAC|DATE|ICCAD|ISSCC|FPGA"
    u"|MLSys|SysML|OSDI|SOSP|ATC|NSDI|EuroSys|PLDI|CGO|PPoPP|TPAMI|TIP|IJCV|TNNLS"_s;

void tagSpacing(const Subject &subject, Report &report)
{
    for (const Entry &entry : subject.entries()) {
        for (const Tag &tag : entry.item->tags) {
            if (subject.text().slice({tag.span.end, tag.span.end + 1}) == QByteArrayView("["))
                report.add(tag.span, CheckMessages::tr("A space is missing behind the tag."),
                           ChangeSet::insert(tag.span.end, " "));
        }
    }
}

void venueNotTag(const Subject &subject, Report &report)
{
    static const QRegularExpression venue(
        u"^\\s*((?:%1)[ ']*(?:20)?\\d{2}(?: ?(?:Oral|Spotlight|Poster|Workshop|Best Paper|满分|最佳论文))?)\\s*[|丨｜]\\s*(?=\\S)"_s
            .arg(venues),
        QRegularExpression::CaseInsensitiveOption);
    for (const Entry &entry : subject.entries()) {
        if (!entry.item->linkText || entry.item->contentColumn == 0)
            continue;
        const QRegularExpressionMatch match = venue.match(subject.text().string(*entry.item->linkText));
        if (!match.hasMatch())
            continue;
        const Line &line = subject.lineAt(entry.item->linkText->begin);
        const qsizetype begin = subject.text().toShown(entry.item->linkText->begin) - line.shown;
        const Span between =
            subject.span(line, begin + match.capturedEnd(1), match.capturedLength() - match.capturedEnd(1));
        report.add(subject.span(line, begin, match.capturedEnd(1)),
                   CheckMessages::tr("The conference stands before the title, in brackets of its own."),
                   ChangeSet::replace(between, "] ["));
    }
}

void venueFormat(const Subject &subject, Report &report)
{
    static const QRegularExpression joined(u"^(%1)((?:19|20)\\d{2})(.*)$"_s.arg(venues),
                                           QRegularExpression::CaseInsensitiveOption);
    for (const Entry &entry : subject.entries()) {
        for (const Tag &tag : entry.item->tags) {
            const QRegularExpressionMatch match = joined.match(subject.text().string(tag.text));
            if (match.hasMatch())
                report.add(tag.span,
                           CheckMessages::tr("A space is missing before the year: “%1 %2”.")
                               .arg(match.captured(1), match.captured(2)),
                           ChangeSet::insert(tag.text.begin + match.captured(1).size(), " "));
        }
    }
}

const Check list[] = {
    {"tag-spacing"_L1, Severity::Style, Check::Reach::OwnIssues, tagSpacing},
    {"venue-not-tag"_L1, Severity::Style, Check::Reach::OwnIssues, venueNotTag},
    {"venue-format"_L1, Severity::Style, Check::Reach::OwnIssues, venueFormat},
};

} // namespace

List tags()
{
    return list;
}

} // namespace Jianbao::Checks
