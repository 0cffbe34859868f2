#pragma once

#include "itemparts.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace Jianbao {

/// What stands between the parts of a title line: `{name} ({date})：{subtitle}`.
struct TitleFormat {
    QString beforeDate;
    QString afterDate;
    QString beforeSubtitle; ///< behind a date; without one it is always 「：」

    /// Nothing when the parts of a title written so could not be told apart again.
    static std::optional<TitleFormat> fromText(QStringView format);
    QString text() const; ///< with the names of the parts in braces

    friend bool operator==(const TitleFormat &, const TitleFormat &) = default;
};

/// A section of the newsletter and its rules.
struct SectionProfile {
    QString name;                                                              ///< as its heading reads
    ItemParts required = ItemPart::Title | ItemPart::Link | ItemPart::Summary; ///< what makes its items complete
    QStringList hosts{}; ///< pages of these, and of what lies below them, are proposed for it: arxiv.org

    friend bool operator==(const SectionProfile &, const SectionProfile &) = default;
};

/// How the past issues are listed at the end of an issue.
struct PastProfile {
    enum class Form { Bullets, Table };
    QString heading; ///< 往期回顾
    QString url;     ///< where the heading leads; empty for nowhere
    Form form = Form::Table;
    int columns = 4;  ///< of a table
    QString issueUrl; ///< where an issue is, with {date} in it

    friend bool operator==(const PastProfile &, const PastProfile &) = default;
};

/// Something a check finds that the newsletter's editor wants to hear no more of, wherever it is moved to.
struct IgnoredPlace {
    QString check; ///< its code
    QString text;  ///< what is found, with what stands around it when it is short
    QString issue; ///< the date of the issue, for what is found outside of its sections; else empty

    friend bool operator==(const IgnoredPlace &, const IgnoredPlace &) = default;
};

/// What makes a newsletter this newsletter: its section names, labels and fixed phrases. A value; it never holds an
/// issue's text. It is read from `jianbao.json` (profilereader.h), which docs/profile.md describes.
struct Profile {
    QString name; ///< 嵌入式AI简报
    TitleFormat title;
    QString tagline;         ///< without the ** around it
    QString introPrefix;     ///< 导读; empty when the intro is a quote without one
    bool countsItems = true; ///< the intro says how many items there are, and the number follows them
    QString notePrefix;      ///< 注; empty when there are no notes
    QList<SectionProfile> sections;
    QStringList summaryLabels; ///< labels whose text begins the summary; the first is the one written: 摘要
    QStringList textLabels;    ///< labels whose value is text, not a URL: 论文 标题 作者 …
    QStringList linkLabels;    ///< labels to offer for links: 代码 项目 …
    QString sourceSeparator;   ///< between title and source as it is written, with its spaces
    QString labelColon;        ///< behind labels as it is written, with its space if any
    PastProfile past;
    QString footer;             ///< Markdown that closes a new issue
    QString theme;              ///< the name of a theme, or a CSS file beside the profile; empty for the standard one
    QHash<QString, bool> rules; ///< checks switched on or off, by their codes
    QList<IgnoredPlace> ignored;

    /// The built-in newsletter, 嵌入式AI简报.
    static const Profile &builtIn();

    /// What the items of a section must have to be complete; of any section the profile does not know, the usual.
    ItemParts required(QStringView section) const;
    QStringList sectionNames() const;
    /// The section that is proposed for a page, by its host; empty when any is as good.
    QString sectionFor(QStringView url) const;

    /// With either of them a text is the same issue and the same article; they may differ in what checks say of it.
    bool readsLike(const Profile &other) const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace Jianbao
