#pragma once

#include "article.h"
#include "picturefetch.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

class QNetworkAccessManager;

namespace Jianbao {

/// The pictures of the open issue that lie on other servers. Asks no server before the person allows it, this time or
/// for good for one issue; then fetches at most four at once and keeps them in the user's cache, named by their
/// addresses' hashes. Writes nothing beside the issue.
class RemotePictures : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype atOnce = 4;
    static constexpr qsizetype mostPictures = 200; ///< of one issue

    explicit RemotePictures(QObject *parent = nullptr);
    RemotePictures(QString cacheFolder, NetworkRules rules, QObject *parent);
    ~RemotePictures() override;

    /// Another issue: what is under way ends, and nothing is allowed but what was allowed for good.
    void setIssue(const QString &path);
    /// What the article shows now.
    void setArticle(const WeChat::Article &article);

    void loadNow();    ///< this time; also tries again what failed
    void loadAlways(); ///< and whenever this issue is open
    void cancel();

    /// Whether there are issues for which the person allowed it for good.
    static bool hasAllowances();
    /// The next time each of them is opened, it asks again.
    static void forgetAllowances();

    qsizetype waiting() const; ///< not asked for yet
    qsizetype loading() const; ///< asked for, no answer yet
    qsizetype failures() const;
    /// The file of each picture that is there, by its address as the article has it.
    const QHash<QByteArray, QString> &files() const { return m_files; }

Q_SIGNALS:
    void changed();

private:
    QString cacheFile(const QByteArray &source) const;
    void fetchMore();
    void fetch(const QByteArray &source);
    void keep(const QByteArray &source, const QByteArray &picture);

    QString m_cache;
    NetworkRules m_rules;
    QNetworkAccessManager *m_network = nullptr; ///< made when something is fetched first
    QString m_issue;
    bool m_isAllowed = false;
    QList<QByteArray> m_sources; ///< of the article, each once
    QHash<QByteArray, QString> m_files;
    QSet<QByteArray> m_failed;
    QHash<QByteArray, PictureFetch *> m_fetches;
};

} // namespace Jianbao
