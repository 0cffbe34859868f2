#include "htmltomarkdown.h"

#include "captureedits.h"
#include "fetchedtext.h"

namespace Jianbao {

QString htmlToMarkdown(QStringView html)
{
    return summaryMarkdown(fetchedParagraphs(textOfHtml(html), 100'000));
}

} // namespace Jianbao
