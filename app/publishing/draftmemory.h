#pragma once

#include "draftcontent.h"

#include <QRectF>
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
    QString author;
    QString sourceUrl; ///< of 阅读原文, with {date} in place of the issue's date
    Publish::Comments comments = Publish::Comments::Closed;
    CoverKind cover = CoverKind::Made;
    QString coverFile; ///< for CoverKind::File

    friend bool operator==(const NewsletterDraft &, const NewsletterDraft &) = default;
};

/// What a person has typed for one issue in place of what was proposed.
struct IssueDraft {
    std::optional<QString> title = {};
    std::optional<QString> digest = {};

    friend bool operator==(const IssueDraft &, const IssueDraft &) = default;
};

/// Keeps both in the settings, for the last `mostIssues` issues. Holds no secret and no picture.
namespace DraftMemory {

inline constexpr qsizetype mostIssues = 60;

/// Nothing when no draft of this newsletter was ever made.
std::optional<NewsletterDraft> newsletter(const QString &issuePath);
void keep(const QString &issuePath, const NewsletterDraft &draft);
IssueDraft issue(const QString &issuePath);
void keep(const QString &issuePath, const IssueDraft &draft);

} // namespace DraftMemory

} // namespace Jianbao
