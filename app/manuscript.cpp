#include "manuscript.h"

#include "issuetitle.h"
#include "renderer.h"

#include <QFileInfo>

namespace Jianbao {

WeChat::Article Manuscript::article() const
{
    return WeChat::render(snapshot.text, *snapshot.issue, theme, {}, *snapshot.profile);
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
