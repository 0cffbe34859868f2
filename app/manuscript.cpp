#include "manuscript.h"

#include "issuetitle.h"

#include <QFileInfo>

namespace Jianbao {

WeChat::RenderOptions articleOptions(const QHash<QByteArray, QByteArray> &published)
{
    WeChat::RenderOptions options;
    options.past = published.isEmpty() ? WeChat::PastStyle::Text : WeChat::PastStyle::Links;
    options.published = published;
    return options;
}

WeChat::Article Manuscript::article() const
{
    return WeChat::render(snapshot.text, *snapshot.issue, theme, articleOptions(published), *snapshot.profile);
}

QString Manuscript::plainText() const
{
    return WeChat::plainText(snapshot.text, *snapshot.issue, *snapshot.profile);
}

QString Manuscript::title() const
{
    return issueTitle(snapshot.text, *snapshot.issue, QFileInfo(path).completeBaseName());
}

} // namespace Jianbao
