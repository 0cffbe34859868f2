#pragma once

#include "article.h"
#include "document.h"
#include "images.h"
#include "issuecount.h"
#include "theme.h"

#include <QObject>
#include <QThreadPool>
#include <optional>

namespace Jianbao {

/// An issue as WeChat will show it, and how long it is.
struct RenderedIssue {
    WeChat::Article article;
    IssueCount count;
    qsizetype htmlCharacters = 0;        ///< of the article's HTML, tags included: what WeChat limits to 20,000
    qsizetype htmlBytes = 0;             ///< of the same, in UTF-8: WeChat takes less than 1 MB
    QList<WeChat::MissingImage> missing; ///< local pictures that cannot be shown
    quint64 revision = 0;                ///< of the snapshot it was made from
};

/// Turns each state of a document into an article on a thread of its own, as soon as it comes, without waiting for the
/// person to pause. While one is being rendered only the newest of those that follow is kept.
class ArticleFeed : public QObject
{
    Q_OBJECT

public:
    explicit ArticleFeed(QObject *parent = nullptr);
    ~ArticleFeed() override;

    void render(const Snapshot &snapshot);
    /// How articles look from now on. The next render() shows it.
    void setTheme(const WeChat::Theme &theme) { m_theme = theme; }
    /// Where the next issue's pictures lie.
    void setImages(const WeChat::ImagePlace &images) { m_images = images; }
    /// The addresses of earlier issues' articles, by their dates. The next render() shows them.
    void setPublished(const QHash<QByteArray, QByteArray> &published) { m_published = published; }
    const QHash<QByteArray, QByteArray> &published() const { return m_published; }

Q_SIGNALS:
    void rendered(const Jianbao::RenderedIssue &issue);

private:
    void begin(const Snapshot &snapshot);

    QThreadPool m_thread;
    WeChat::ImagePlace m_images;
    QHash<QByteArray, QByteArray> m_published;
    WeChat::Theme m_theme = WeChat::Theme::standard();
    std::optional<Snapshot> m_next;
    bool m_isBusy = false;
};

} // namespace Jianbao
