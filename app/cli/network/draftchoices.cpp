#include "draftchoices.h"

#include "draftmemory.h"
#include "preflight.h"

#include <QFile>
#include <algorithm>

namespace Jianbao::Cli {

namespace {

using namespace Publish;

struct Text {
    QString text;
    Origin origin;
};

/// The first of them that somebody has said.
Text firstOf(const std::optional<QString> &given, const std::optional<QString> &remembered, const Text &otherwise)
{
    if (given)
        return {*given, Origin::Option};
    if (remembered)
        return {*remembered, Origin::Remembered};
    return otherwise;
}

/// Empty when it cannot be had.
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) && file.size() <= mostMaterialBytes ? file.readAll()
                                                                                                 : QByteArray();
}

QByteArray firstPicture(const DraftContent &content)
{
    const auto first = std::ranges::find_if(content.pictures, canGo);
    return first == content.pictures.cend() ? QByteArray() : first->bytes;
}

/// One that cannot be had any more, or that the command line cannot make, is none.
QByteArray rememberedBytes(const KeptCover &kept, const DraftContent &content)
{
    if (kept.kind == CoverKind::FirstPicture)
        return firstPicture(content);
    return bytesOf(kept.copy.isEmpty() ? kept.file : kept.copy);
}

void chooseCover(const PublishTask &task, const std::optional<NewsletterDraft> &newsletter, const IssueDraft &issue,
                 DraftChoices &choices)
{
    DraftContent &content = choices.content;
    if (task.given.cover) {
        content.cover = *task.given.cover;
        choices.cover = Origin::Option;
        return;
    }
    KeptCover kept;
    if (issue.cover)
        kept = *issue.cover;
    else if (newsletter)
        kept = {newsletter->cover, newsletter->coverFile, {}};
    content.cover = rememberedBytes(kept, content);
    if (content.cover.isEmpty()) {
        content.cover = firstPicture(content);
        return;
    }
    choices.cover = Origin::Remembered;
    content.wide = kept.wide;
    content.square = kept.square;
}

} // namespace

DraftChoices choicesFor(const PublishTask &task, const AccountEntry &account)
{
    const std::optional<NewsletterDraft> newsletter = DraftMemory::newsletter(task.issuePath);
    const IssueDraft issue = DraftMemory::issue(task.issuePath);
    const auto ofNewsletter = [&newsletter](const QString &text) {
        return newsletter ? std::optional(text) : std::nullopt;
    };
    DraftChoices choices{.content = task.content};
    const auto take = [](const Text &text, QString &value, Origin &origin) {
        value = text.text;
        origin = text.origin;
    };
    DraftContent &content = choices.content;
    take(firstOf(task.given.title, issue.title, {content.title, Origin::Issue}), content.title, choices.title);
    take(firstOf(task.given.digest, issue.digest, {content.digest, Origin::Issue}), content.digest, choices.digest);
    take(firstOf(task.given.author, ofNewsletter(newsletter.value_or(NewsletterDraft()).author),
                 {account.author, Origin::Account}),
         content.author, choices.author);
    const QString address = DraftMemory::withDate(newsletter.value_or(NewsletterDraft()).sourceUrl, task.date);
    take(firstOf(task.given.sourceUrl, ofNewsletter(address), {content.sourceUrl, Origin::Issue}), content.sourceUrl,
         choices.sourceUrl);
    if (task.given.comments) {
        content.comments = *task.given.comments;
        choices.comments = Origin::Option;
    } else if (newsletter) {
        content.comments = newsletter->comments;
        choices.comments = Origin::Remembered;
    }
    chooseCover(task, newsletter, issue, choices);
    return choices;
}

void rememberComments(const PublishTask &task, const DraftChoices &choices)
{
    if (!task.given.comments)
        return;
    const NewsletterDraft usual{.author = choices.content.author,
                                .sourceUrl = DraftMemory::patternOf(choices.content.sourceUrl, task.date)};
    NewsletterDraft kept = DraftMemory::newsletter(task.issuePath).value_or(usual);
    kept.comments = *task.given.comments;
    DraftMemory::keep(task.issuePath, kept);
}

} // namespace Jianbao::Cli
