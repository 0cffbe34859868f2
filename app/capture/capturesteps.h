#pragma once

#include "capturedpage.h"
#include "captureerror.h"

namespace Jianbao {

/// One request on the way to a page, and who reads the answer. Readers are pure functions of what was fetched.
struct CaptureStep {
    QUrl url;
    QByteArray accept;
    ReadPage (*reader)(const Fetched &fetched) = nullptr;
};

/// The requests that lead to an item for this address, the best first: the next is for when one comes to nothing.
QList<CaptureStep> captureSteps(const QUrl &url);

/// Whether a Content-Type may be a page: HTML, XML, the JSON that an API was asked for, or nothing said.
bool isPageType(QByteArrayView contentType);

/// How the program names itself to servers.
QByteArray userAgent();

} // namespace Jianbao
