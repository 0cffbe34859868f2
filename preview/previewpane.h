#pragma once

#include "article.h"

#include <QWidget>
#include <functional>
#include <memory>

namespace Jianbao {

/// The right side of the window: the exported HTML, byte for byte, in a phone-wide page that runs no script, opens no
/// link and asks no server. Blocks that did not change are never touched. Knows nothing of the document or the editor.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Shows an article; `articleShown(revision)` follows once the page shows it. A call before that replaces this one.
    void showArticle(const WeChat::Article &article, quint64 revision);
    /// Local images are read relative to `folder` and only within `root` (both absolute). Empty: none are shown.
    void setImageFolder(const QString &folder, const QString &root);
    /// Scrolls the block that shows these bytes into view and marks it. Nothing happens when no block does.
    void reveal(Span source);

    /// The article's HTML as the page's DOM has it now (for tests and inspection).
    void readBack(std::function<void(const QByteArray &html)> receive);

Q_SIGNALS:
    void articleShown(quint64 revision);
    /// The person clicked a block.
    void blockClicked(Jianbao::Span source);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Jianbao
