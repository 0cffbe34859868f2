#pragma once

#include "previewpane.h"

#include <QVariant>

class QWebEnginePage;

namespace Jianbao {

/// An article of these blocks; block n shows bytes [100n, 100n + 100).
WeChat::Article articleOf(const QList<QByteArray> &blocks, const QByteArray &open = "<section style=\"color:#333\">");
/// `count` paragraphs of different text and height.
WeChat::Article paragraphs(int count);

/// A shown preview pane whose asynchronous answers are waited for. Gives an invalid value when none comes in 30 s.
class PageFixture
{
public:
    PageFixture();

    PreviewPane pane;

    QWebEnginePage *page() const;
    QWidget *surface() const; ///< the widget that takes the page's input
    bool show(const WeChat::Article &article);
    bool showNothingYet(); ///< waits for the empty page
    QVariant evaluate(const QString &script);
    QByteArray readBack();
    /// Waits until the page's script gives true, asking again after each answer.
    bool becomesTrue(const QString &script);

private:
    quint64 m_revision = 1000;
};

} // namespace Jianbao
