#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace Jianbao {

/// Refuses every request of the preview except its own empty page and pictures of the folder. Holds no list of
/// bad things: what is not named here does not pass.
class RequestWall : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

} // namespace Jianbao
