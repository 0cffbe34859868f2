#pragma once

#include <QWebEnginePage>
#include <functional>
#include <memory>

class QWebEngineProfile;

namespace Jianbao {

/// A web page that shows one shell we give it and refuses everything a page can ask for: scripts of its own,
/// navigation, windows, dialogs, files, permissions, downloads, storage. Our own code reaches it through run() and
/// ask(), in the application's world, which the page cannot see.
class LockedPage : public QWebEnginePage
{
    Q_OBJECT

public:
    LockedPage(QWebEngineProfile *profile, QObject *parent);
    ~LockedPage() override;

    /// An off-the-record profile that keeps nothing. A download is cancelled by the engine, since nobody accepts it.
    static std::unique_ptr<QWebEngineProfile> makeProfile();

    /// Loads `html` (well below the 2 MB that setHtml() bears); relative addresses in it resolve against `base`.
    void loadShell(const QString &html, const QUrl &base);

    void run(const QString &script);
    /// The answer is invalid when the script fails or the page's process ends. None comes once this page or `receiver`
    /// is going: the engine answers everything that is open from the page's destructor, when its owner is half gone.
    void ask(const QString &script, const QObject *receiver, std::function<void(const QVariant &answer)> receive);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &value, QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;

private:
    void lockSettings();
    void refuseRequests();

    struct Life {
    };

    QString m_shell;
    std::shared_ptr<Life> m_life = std::make_shared<Life>(); ///< until the destructor begins
};

} // namespace Jianbao
