#include "lockedpage.h"

#include <QPointer>
#include <QWebEngineCertificateError>
#include <QWebEngineCookieStore>
#include <QWebEngineDesktopMediaRequest>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEnginePermission>
#include <QWebEngineProfile>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineWebAuthUxRequest>

namespace Jianbao {

using namespace Qt::StringLiterals;

LockedPage::LockedPage(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    lockSettings();
    refuseRequests();
}

LockedPage::~LockedPage()
{
    m_life.reset();
}

std::unique_ptr<QWebEngineProfile> LockedPage::makeProfile()
{
    auto profile = std::make_unique<QWebEngineProfile>(); // without a name: off the record
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setPersistentPermissionsPolicy(QWebEngineProfile::PersistentPermissionsPolicy::AskEveryTime);
    profile->setPushServiceEnabled(false);
    profile->cookieStore()->setCookieFilter([](const auto &) { return false; });
    return profile;
}

void LockedPage::lockSettings()
{
    using S = QWebEngineSettings;
    for (const S::WebAttribute attribute : {S::JavascriptEnabled,
                                            S::JavascriptCanOpenWindows,
                                            S::JavascriptCanAccessClipboard,
                                            S::JavascriptCanPaste,
                                            S::LocalStorageEnabled,
                                            S::LocalContentCanAccessRemoteUrls,
                                            S::LocalContentCanAccessFileUrls,
                                            S::AllowRunningInsecureContent,
                                            S::AllowGeolocationOnInsecureOrigins,
                                            S::AllowWindowActivationFromJavaScript,
                                            S::PluginsEnabled,
                                            S::PdfViewerEnabled,
                                            S::WebGLEnabled,
                                            S::ScreenCaptureEnabled,
                                            S::FullScreenSupportEnabled,
                                            S::DnsPrefetchEnabled,
                                            S::HyperlinkAuditingEnabled,
                                            S::AutoLoadIconsForPage,
                                            S::TouchIconsEnabled,
                                            S::SpatialNavigationEnabled,
                                            S::LinksIncludedInFocusChain,
                                            S::FocusOnNavigationEnabled,
                                            S::NavigateOnDropEnabled,
                                            S::ErrorPageEnabled,
                                            S::ReadingFromCanvasEnabled,
                                            S::ForceDarkMode})
        settings()->setAttribute(attribute, false);
    settings()->setAttribute(S::PlaybackRequiresUserGesture, true);
    settings()->setAttribute(S::WebRTCPublicInterfacesOnly, true);
    settings()->setUnknownUrlSchemePolicy(S::DisallowUnknownUrlSchemes);
}

void LockedPage::refuseRequests()
{
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](const QWebEnginePermission &permission) { permission.deny(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::desktopMediaRequested, this,
            [](const QWebEngineDesktopMediaRequest &request) { request.cancel(); });
    connect(this, &QWebEnginePage::webAuthUxRequested, this,
            [](QWebEngineWebAuthUxRequest *request) { request->cancel(); });
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
}

void LockedPage::loadShell(const QString &html, const QUrl &base)
{
    m_shell = html;
    setHtml(html, base);
}

void LockedPage::run(const QString &script)
{
    runJavaScript(script, QWebEngineScript::ApplicationWorld);
}

void LockedPage::ask(const QString &script, const QObject *receiver,
                     std::function<void(const QVariant &answer)> receive)
{
    runJavaScript(script, QWebEngineScript::ApplicationWorld,
                  [life = std::weak_ptr(m_life), receiver = QPointer(receiver),
                   receive = std::move(receive)](const QVariant &answer) {
                      if (!life.expired() && receiver)
                          receive(answer);
                  });
}

bool LockedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    // setHtml() comes through here as a typed data: URL that holds the page. Only ours passes, whoever asks.
    if (!isMainFrame || type != NavigationTypeTyped || url.scheme() != u"data"_s)
        return false;
    const QByteArray encoded = url.toEncoded();
    const qsizetype comma = encoded.indexOf(',');
    return comma >= 0 && QUrl::fromPercentEncoding(encoded.sliced(comma + 1)) == m_shell;
}

QWebEnginePage *LockedPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList LockedPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void LockedPage::javaScriptAlert(const QUrl &, const QString &) {}

bool LockedPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool LockedPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

void LockedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &)
{
    // What the wall refuses is reported here by the engine, one line a blocked picture; nobody reads it.
}

} // namespace Jianbao
