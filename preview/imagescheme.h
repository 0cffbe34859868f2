#pragma once

#include <QByteArray>
#include <QHash>
#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace Jianbao {

/// Answers `jianbao-img:` with the pictures: files within one root folder that are pictures by their first
/// bytes. The page's own URL mirrors the folder below that root, so that an <img> of the exported HTML loads
/// with its relative src as written. Never lists a folder, never follows a path or link out of the root, never writes.
class ImageScheme : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    static constexpr char name[] = "jianbao-img";
    static constexpr qint64 maximumSize = 10 * 1024 * 1024; ///< WeChat takes no picture above 10 MB

    explicit ImageScheme(QObject *parent = nullptr);

    /// Before the QApplication exists; once per process.
    static void registerScheme();

    /// Pictures are read relative to `folder` and only within `root` (absolute). Empty, absent, or a folder outside the
    /// root: there are none. Links are resolved now. True when that changed anything.
    bool setFolder(const QString &folder, const QString &root);
    /// Files that are served under names of their own, wherever they lie: pictures of other servers that were fetched.
    /// Nothing else of their folders is.
    void setFetched(const QHash<QString, QString> &files) { m_fetched = files; }
    /// The URL that stands for such a name.
    QUrl fetchedUrl(const QString &fileName) const;
    /// The URL that stands for the folder, ending in '/': the page's base.
    QUrl base() const;
    /// The file that a URL of ours stands for: canonical, a regular file within the root. Empty when there is none.
    QString fileFor(const QUrl &url) const;
    /// The media type of a picture WeChat can show, by its first bytes; empty for anything else.
    static QByteArray mediaType(QByteArrayView head);

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QUrl urlOf(QLatin1StringView owner, const QString &path) const;

    QString m_root;  ///< canonical, without the last '/'; empty: none
    QString m_below; ///< the folder below the root, empty or "a/b/"
    QHash<QString, QString> m_fetched;
    QString m_token; ///< see imagescheme.cpp
};

} // namespace Jianbao
