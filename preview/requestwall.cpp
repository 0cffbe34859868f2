#include "requestwall.h"

#include "imagescheme.h"

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

bool isAllowed(const QWebEngineUrlRequestInfo &info)
{
    if (info.requestMethod() != "GET")
        return false;
    const QString scheme = info.requestUrl().scheme();
    switch (info.resourceType()) {
    case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
        // setHtml() arrives as a data: URL. That it is ours and not the article's is LockedPage's to decide.
        return scheme == u"data"_s;
    case QWebEngineUrlRequestInfo::ResourceTypeImage:
        return scheme == u"data"_s || scheme == QLatin1StringView(ImageScheme::name);
    default:
        return false;
    }
}

} // namespace

void RequestWall::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    info.block(!isAllowed(info));
}

} // namespace Jianbao
