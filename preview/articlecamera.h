#pragma once

#include "article.h"

#include <QImage>
#include <QObject>
#include <QTimer>
#include <memory>

class QWebEngineView;

namespace Jianbao {

class ArticlePage;

/// What a picture of an article is to be.
struct Shot {
    int width = 375;       ///< of the article's page, CSS pixels
    double scale = 2;      ///< pixels of the picture for one CSS pixel, 0.25 to 4
    int tallest = 1 << 30; ///< pixels of the picture; what is below is left out
    int tile = 1600;       ///< pixels of one piece; graphics cards take no picture of any height
};

/// Takes pictures of articles, whole or their upper part, in pieces from top to bottom: the article alone, in its light
/// colours, as the preview would show it. Owns a page as locked as the preview's and a view that nobody sees. One shot
/// at a time: a new one ends the one before.
class ArticleCamera : public QObject
{
    Q_OBJECT

public:
    explicit ArticleCamera(QObject *parent = nullptr);
    ~ArticleCamera() override;

    /// Local pictures are read relative to `folder` and only within `root`.
    void setImageFolder(const QString &folder, const QString &root);
    /// measured(), then tileTaken() for each piece, then finished() follow; or failed() at any time.
    void take(const WeChat::Article &article, const Shot &shot);
    /// Ends the shot; nothing more is said of it.
    void cancel();

Q_SIGNALS:
    void measured(QSize size); ///< of the picture to come, in pixels
    void tileTaken(const QImage &tile, int top);
    void finished();
    void failed();

private:
    void measure();
    void begin(int height);
    void aim();
    void look();
    void fail();
    double zoom() const;

    ArticlePage *m_article;
    std::unique_ptr<QWebEngineView> m_view;
    Shot m_shot;
    quint64 m_number = 0; ///< of the shot; answers for an older one are dropped
    bool m_isTaking = false;
    QSize m_size;
    int m_top = 0;  ///< of the piece that is aimed at, pixels
    int m_mark = 0; ///< see articlecamera.cpp
    QTimer m_frame;
    QTimer m_patience;
};

} // namespace Jianbao
