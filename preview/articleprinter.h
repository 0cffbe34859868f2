#pragma once

#include "article.h"

#include <QObject>
#include <QPageLayout>
#include <QTimer>

namespace Jianbao {

class ArticlePage;

/// Prints one article as a PDF: the article alone, in its light colours, on pages of paper. Owns a page of its own, as
/// locked as the preview's; shows no widget and writes no file. For one article: make another for the next.
class ArticlePrinter : public QObject
{
    Q_OBJECT

public:
    explicit ArticlePrinter(QObject *parent = nullptr);

    /// Local pictures are read relative to `folder` and only within `root`. printed() or failed() follows, once.
    void print(const WeChat::Article &article, const QString &folder, const QString &root);

    /// A4 with margins that leave a line some 40 Chinese characters.
    static QPageLayout paper();

Q_SIGNALS:
    void printed(const QByteArray &pdf);
    void failed();

private:
    void printShown();
    void end(const QByteArray &pdf);

    ArticlePage *m_article;
    QTimer m_patience;
    bool m_isEnded = false;
};

} // namespace Jianbao
