#include "draftmemory.h"

#include "accountbook.h"
#include "ledger.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao::DraftMemory {

namespace {

/// By name, since the command line is another program with the same settings.
class Settings : public QSettings
{
public:
    Settings()
        : QSettings(defaultFormat(), UserScope, u"Jianbao"_s, u"Jianbao"_s)
    {
    }
};

struct KeptIssue {
    QString path;
    IssueDraft draft;
};

QString arrayName()
{
    return u"drafts/issues"_s;
}

QString coverFolder()
{
    return Publish::Ledger::standardFolder() + u"/covers"_s;
}

/// A number out of the settings, which anybody may have edited.
template <typename Enum>
Enum inRange(const QVariant &value, Enum last)
{
    const int number = value.toInt();
    return number >= 0 && number <= int(last) ? Enum(number) : Enum(0);
}

QVariant fromCrop(const std::optional<Publish::Crop> &crop)
{
    if (!crop)
        return QString();
    return u"%1 %2 %3 %4"_s.arg(crop->left).arg(crop->top).arg(crop->right).arg(crop->bottom);
}

std::optional<Publish::Crop> toCrop(const QVariant &value)
{
    QList<double> edges;
    for (const QString &word : value.toString().split(u' ', Qt::SkipEmptyParts))
        edges.append(word.toDouble());
    const bool isCrop =
        edges.size() == 4 && std::ranges::all_of(edges, [](double edge) { return edge >= 0 && edge <= 1; });
    if (!isCrop || edges[0] >= edges[2] || edges[1] >= edges[3])
        return {};
    return Publish::Crop{edges[0], edges[1], edges[2], edges[3]};
}

std::optional<KeptCover> readCover(const QSettings &settings)
{
    if (!settings.contains(u"cover"_s))
        return {};
    return KeptCover{.kind = inRange(settings.value(u"cover"_s), CoverKind::File),
                     .file = settings.value(u"coverFile"_s).toString(),
                     .copy = settings.value(u"coverCopy"_s).toString(),
                     .wide = toCrop(settings.value(u"wide"_s)),
                     .square = toCrop(settings.value(u"square"_s))};
}

QList<KeptIssue> readIssues()
{
    Settings settings;
    QList<KeptIssue> kept;
    const qsizetype count = std::min(mostIssues, qsizetype(settings.beginReadArray(arrayName())));
    for (qsizetype i = 0; i < count; ++i) {
        settings.setArrayIndex(int(i));
        const auto text = [&settings](const QString &key) {
            return settings.contains(key) ? std::optional(settings.value(key).toString()) : std::nullopt;
        };
        kept.append({settings.value(u"file"_s).toString(), {text(u"title"_s), text(u"digest"_s), readCover(settings)}});
    }
    settings.endArray();
    return kept;
}

void writeIssues(const QList<KeptIssue> &kept)
{
    Settings settings;
    settings.remove(arrayName());
    settings.beginWriteArray(arrayName(), int(kept.size()));
    for (qsizetype i = 0; i < kept.size(); ++i) {
        settings.setArrayIndex(int(i));
        const IssueDraft &draft = kept[i].draft;
        settings.setValue(u"file"_s, kept[i].path);
        if (draft.title)
            settings.setValue(u"title"_s, *draft.title);
        if (draft.digest)
            settings.setValue(u"digest"_s, *draft.digest);
        if (draft.cover) {
            settings.setValue(u"cover"_s, int(draft.cover->kind));
            settings.setValue(u"coverFile"_s, draft.cover->file);
            settings.setValue(u"coverCopy"_s, draft.cover->copy);
            settings.setValue(u"wide"_s, fromCrop(draft.cover->wide));
            settings.setValue(u"square"_s, fromCrop(draft.cover->square));
        }
    }
    settings.endArray();
}

} // namespace

std::optional<NewsletterDraft> newsletter(const QString &issuePath)
{
    const Settings settings;
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
    Settings settings;
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
    writeIssues(kept.first(std::min(kept.size(), mostIssues)));
}

void rename(const QString &from, const QString &to)
{
    const IssueDraft draft = issue(from);
    if (draft == IssueDraft())
        return;
    keep(from, IssueDraft());
    keep(to, draft);
}

QString coverCopy(const QByteArray &bytes)
{
    return coverFolder() + u'/' + QString::fromLatin1(Publish::contentHash(bytes).first(32)) + u".picture"_s;
}

void storeCover(const QByteArray &bytes)
{
    const QString path = coverCopy(bytes);
    if (QFileInfo::exists(path) || !QDir().mkpath(coverFolder()))
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        file.commit();
}

void dropForgottenCovers()
{
    QStringList known;
    for (const KeptIssue &kept : readIssues())
        known.append(kept.draft.cover ? QFileInfo(kept.draft.cover->copy).fileName() : QString());
    QDir folder(coverFolder());
    for (const QString &name : folder.entryList({u"*.picture"_s}, QDir::Files)) {
        if (!known.contains(name))
            folder.remove(name);
    }
}

QString withDate(const QString &pattern, const QString &date)
{
    return QString(pattern).replace("{date}"_L1, date);
}

QString patternOf(const QString &address, const QString &date)
{
    return date.isEmpty() ? address : QString(address).replace(date, "{date}"_L1);
}

} // namespace Jianbao::DraftMemory
