#include "checktable.h"

namespace Jianbao::Checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 64;        ///< characters that the web page of the account takes; an API takes 32
constexpr qsizetype longestDigest = 128;      ///< characters
constexpr qsizetype longestArticle = 20'000;  ///< UTF-16 units of HTML
constexpr qsizetype largestArticle = 1 << 20; ///< bytes of HTML
constexpr qint64 largestPicture = 1 << 20;    ///< bytes of a picture within the text
constexpr qint64 megabyte = 1 << 20;

Span titlePlace(const Subject &subject)
{
    return subject.issue().titleLine.value_or(subject.lines().constFirst().span);
}

void weChatLength(const Subject &subject, Report &report)
{
    const std::optional<ArticleSize> &article = subject.surroundings().article;
    if (!article || (article->characters < longestArticle && article->bytes < largestArticle))
        return;
    report.add(titlePlace(subject),
               CheckMessages::tr("The article has %L1 characters of HTML; WeChat promises to take fewer than %L2.")
                   .arg(article->characters)
                   .arg(longestArticle));
}

void weChatTitle(const Subject &subject, Report &report)
{
    const OpeningValues values = readOpening(subject.text(), subject.issue());
    if (!subject.issue().titleLine)
        return;
    const TitleFormat &format = subject.profile().title;
    QString title = values.name;
    if (!values.date.isEmpty())
        title += format.beforeDate + values.date + format.afterDate;
    if (!values.subtitle.isEmpty())
        title += format.beforeSubtitle + values.subtitle;
    if (const qsizetype length = title.toUcs4().size(); length > longestTitle)
        report.add(
            titlePlace(subject),
            CheckMessages::tr("The title has %1 characters; WeChat takes %2 at most.").arg(length).arg(longestTitle));
}

void weChatDigest(const Subject &subject, Report &report)
{
    if (!subject.issue().intro)
        return;
    const qsizetype length = readOpening(subject.text(), subject.issue()).intro.toUcs4().size();
    if (length > longestDigest)
        report.add(subject.lineAt(subject.issue().intro->begin).span,
                   CheckMessages::tr("The introduction has %1 characters; as a digest WeChat takes %2 at most.")
                       .arg(length)
                       .arg(longestDigest));
}

void weChatImage(const Subject &subject, Report &report)
{
    const QHash<QString, PictureFile> &files = subject.surroundings().pictures;
    if (files.isEmpty())
        return;
    for (const PicturePlace &picture : localPictures(subject.text())) {
        const auto file = files.constFind(picture.address);
        if (file == files.cend())
            continue;
        if (file->size == 0)
            report.add(picture.span, CheckMessages::tr("This picture's file is empty."));
        else if (file->kind == PictureKind::Svg || file->kind == PictureKind::Unknown)
            report.add(picture.span,
                       CheckMessages::tr("WeChat does not take pictures of this kind: PNG or JPEG will do."));
        else if (file->size >= largestPicture)
            report.add(picture.span, CheckMessages::tr("This picture has %1 MB; WeChat takes less than 1 MB.")
                                         .arg(double(file->size) / double(megabyte), 0, 'f', 1));
    }
}

// Articles longer than promised have been taken, and a digest can be written for itself: who wants to keep to these
// limits asks for them. Before a draft is sent they are looked at in any case.
const Check list[] = {
    {"wechat-length"_L1, Severity::Warning, Check::Reach::AnyIssue, weChatLength, Check::Start::Off},
    {"wechat-title"_L1, Severity::Warning, Check::Reach::OwnIssues, weChatTitle},
    {"wechat-digest"_L1, Severity::Warning, Check::Reach::OwnIssues, weChatDigest, Check::Start::Off},
    {"wechat-image"_L1, Severity::Warning, Check::Reach::AnyIssue, weChatImage},
};

} // namespace

List weChatLimits()
{
    return list;
}

} // namespace Jianbao::Checks
