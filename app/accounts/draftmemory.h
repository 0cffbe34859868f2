#pragma once

#include "draftcontent.h"

#include <QString>

namespace Jianbao {

/// What the cover of a draft is.
enum class CoverKind {
    Made,         ///< from the title, in the theme's colour
    FirstPicture, ///< of the article
    File,         ///< a picture of the person's choice
};

/// What a person has set for all issues of a newsletter.
struct NewsletterDraft {
    QString author = {};
    QString sourceUrl = {}; ///< of 阅读原文, with {date} in place of the issue's date
    Publish::Comments comments = Publish::Comments::Closed;
    CoverKind cover = CoverKind::Made;
    QString coverFile = {}; ///< for CoverKind::File

    friend bool operator==(const NewsletterDraft &, const NewsletterDraft &) = default;
};

/// The cover of one issue, as it was chosen last.
struct KeptCover {
    CoverKind kind = CoverKind::Made;
    QString file = {}; ///< of CoverKind::File; empty for a picture that was pasted
    QString copy = {}; ///< a file of its bytes, where nothing else holds them: it was made, or pasted
    std::optional<Publish::Crop> wide = {};
    std::optional<Publish::Crop> square = {};

    friend bool operator==(const KeptCover &, const KeptCover &) = default;
};

/// What a person has chosen for one issue in place of what was proposed.
struct IssueDraft {
    std::optional<QString> title = {};
    std::optional<QString> digest = {};
    std::optional<KeptCover> cover = {};

    friend bool operator==(const IssueDraft &, const IssueDraft &) = default;
};

/// Keeps both in the settings, for the last `mostIssues` issues, where editor and command line find them. Holds no
/// secret.
namespace DraftMemory {

inline constexpr qsizetype mostIssues = 60;

/// Nothing when no draft of this newsletter was ever made.
std::optional<NewsletterDraft> newsletter(const QString &issuePath);
void keep(const QString &issuePath, const NewsletterDraft &draft);
IssueDraft issue(const QString &issuePath);
void keep(const QString &issuePath, const IssueDraft &draft);
/// The issue's file has another name.
void rename(const QString &from, const QString &to);

/// The file that holds a copy of these bytes, once storeCover() has made it.
QString coverCopy(const QByteArray &bytes);
/// Makes it; takes its time with a large one, and is safe on any thread.
void storeCover(const QByteArray &bytes);
/// Removes the copies that no issue remembers.
void dropForgottenCovers();

/// {date} put into a remembered address, and taken out of a typed one.
QString withDate(const QString &pattern, const QString &date);
QString patternOf(const QString &address, const QString &date);

} // namespace DraftMemory

} // namespace Jianbao
