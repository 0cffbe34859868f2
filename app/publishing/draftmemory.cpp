#include "draftmemory.h"

#include "accountbook.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Jianbao::DraftMemory {

namespace {

struct KeptIssue {
    QString path;
    IssueDraft draft;
};

QString arrayName()
{
    return u"drafts/issues"_s;
}

QList<KeptIssue> readIssues()
{
    QSettings settings;
    QList<KeptIssue> kept;
    const qsizetype count = std::min(mostIssues, qsizetype(settings.beginReadArray(arrayName())));
    for (qsizetype i = 0; i < count; ++i) {
        settings.setArrayIndex(int(i));
        const auto text = [&settings](const QString &key) {
            return settings.contains(key) ? std::optional(settings.value(key).toString()) : std::nullopt;
        };
        kept.append({settings.value(u"file"_s).toString(), {text(u"title"_s), text(u"digest"_s)}});
    }
    settings.endArray();
    return kept;
}

/// A number out of the settings, which anybody may have edited.
template <typename Enum>
Enum inRange(const QVariant &value, Enum last)
{
    const int number = value.toInt();
    return number >= 0 && number <= int(last) ? Enum(number) : Enum(0);
}

} // namespace

std::optional<NewsletterDraft> newsletter(const QString &issuePath)
{
    const QSettings settings;
    const QString group = AccountBook::newsletterGroup(issuePath);
    if (!settings.contains(group + u"comments"_s))
        return {};
    return NewsletterDraft{.author = settings.value(group + u"author"_s).toString(),
                           .sourceUrl = settings.value(group + u"sourceUrl"_s).toString(),
                           .comments = inRange(settings.value(group + u"comments"_s), Publish::Comments::FollowersOnly),
                           .cover = inRange(settings.value(group + u"cover"_s), CoverKind::File),
                           .coverFile = settings.value(group + u"coverFile"_s).toString()};
}

void keep(const QString &issuePath, const NewsletterDraft &draft)
{
    QSettings settings;
    const QString group = AccountBook::newsletterGroup(issuePath);
    settings.setValue(group + u"author"_s, draft.author);
    settings.setValue(group + u"sourceUrl"_s, draft.sourceUrl);
    settings.setValue(group + u"comments"_s, int(draft.comments));
    settings.setValue(group + u"cover"_s, int(draft.cover));
    settings.setValue(group + u"coverFile"_s, draft.coverFile);
}

IssueDraft issue(const QString &issuePath)
{
    for (const KeptIssue &kept : readIssues()) {
        if (kept.path == issuePath)
            return kept.draft;
    }
    return {};
}

void keep(const QString &issuePath, const IssueDraft &draft)
{
    QList<KeptIssue> kept = readIssues();
    kept.removeIf([&issuePath](const KeptIssue &one) { return one.path == issuePath; });
    if (draft != IssueDraft())
        kept.prepend({issuePath, draft});
    kept = kept.first(std::min(kept.size(), mostIssues));

    QSettings settings;
    settings.remove(arrayName());
    settings.beginWriteArray(arrayName(), int(kept.size()));
    for (qsizetype i = 0; i < kept.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(u"file"_s, kept[i].path);
        if (kept[i].draft.title)
            settings.setValue(u"title"_s, *kept[i].draft.title);
        if (kept[i].draft.digest)
            settings.setValue(u"digest"_s, *kept[i].draft.digest);
    }
    settings.endArray();
}

} // namespace Jianbao::DraftMemory
