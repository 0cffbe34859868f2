#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace Jianbao {

/// What a page says of itself, for an item. All of it is text: no HTML, no control or bidi characters, bounded in
/// length, and not yet escaped for Markdown (fillItem() does that).
struct CapturedPage {
    QString askedFor; ///< the address as the person gave it
    QString url;      ///< the page's lasting one: abs instead of pdf, without what only follows readers
    QString title;    ///< as the newsletter writes it: `owner/repo: description` for a repository
    QString source;   ///< the account or site; empty for papers and repositories
    QString author;
    QString summary;      ///< proposed 摘要: plain text, paragraphs joined by a line feed
    QDate date;           ///< published; invalid when it is not known
    QStringList tags;     ///< `2003.08646` for a paper
    QStringList warnings; ///< what the person should know, a translated sentence each

    friend bool operator==(const CapturedPage &, const CapturedPage &) = default;
};

} // namespace Jianbao
