#pragma once

#include "article.h"
#include "codecolours.h"
#include "issue.h"
#include "profile.h"
#include "text.h"
#include "theme.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Jianbao::WeChat {

enum class LinkStyle { Footnotes, Inline, Plain }; ///< what becomes of links that do not lead to mp.weixin.qq.com
enum class PastStyle { Links, Text, Omit };        ///< what becomes of 往期回顾

enum class FootnoteScope { Issue, Section }; ///< how far footnotes are numbered through, and where they are listed

struct RenderOptions {
    LinkStyle links = LinkStyle::Footnotes;
    PastStyle past = PastStyle::Text;
    FootnoteScope footnotes = FootnoteScope::Issue;
    /// Where earlier issues are published on WeChat, by their dates: PastStyle::Links leads there.
    QHash<QByteArray, QByteArray> published = {};
    const CodeColours *codeColours = &CodeColours::installed(); ///< null: code is plain
};

/// The issue as WeChat-ready HTML. A pure function: the same bytes on every run and platform, no Gui, no network, no
/// file read (but that code in a known language loads the colours' plugin). Every fragment of raw HTML passes the
/// sanitizer. A section without any content is left out with its heading: an unfinished issue shows what it has. Images
/// keep their src as written (local ones are relative to the issue's folder): see images.h for embedding them.
Article render(const Text &text, const Issue &issue, const Theme &theme, const RenderOptions &options = {},
               const Profile &profile = Profile::builtIn());

/// The issue as readable plain text, UTF-16: titles, sources, URLs and summaries, no markup.
QString plainText(const Text &text, const Issue &issue, const Profile &profile = Profile::builtIn());

/// A whole HTML page (UTF-8) that shows an article's HTML at phone width. `title` is plain text.
QByteArray page(QByteArrayView article, const QString &title);

} // namespace Jianbao::WeChat
