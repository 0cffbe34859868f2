#include "webpage.h"

#include "arxivpage.h"
#include "charset.h"
#include "githubpage.h"
#include "otherpage.h"
#include "wechatpage.h"

namespace Jianbao {

PageSource::PageSource(const Fetched &fetched)
    : url(fetched.url)
    , redirections(fetched.redirections)
    , text(decodedPage(fetched.bytes, fetched.contentType))
    , tree(text.toUtf8())
{
}

ReadPage readWebPage(const Fetched &fetched)
{
    const PageSource page(fetched);
    if (isWeChatArticle(page.url))
        return readWeChatPage(page);
    if (!arxivIdIn(page.url).isEmpty())
        return readArxivPage(page);
    if (!githubRepositoryIn(page.url).isEmpty())
        return readGithubPage(page);
    return readOtherPage(page);
}

} // namespace Jianbao
