#pragma once

#include "article.h"

#include <QHash>
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
    /// Every program with a pane calls this once, before its QApplication exists: only then does the web engine learn
    /// of our scheme for pictures, and that it has no network in this process at all.
    static void registerScheme();

    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Shows an article; `articleShown(revision)` follows once the page shows it. A call before that replaces this one.
    void showArticle(const WeChat::Article &article, quint64 revision);
    /// Local images are read relative to `folder` and only within `root` (both absolute). Empty: none are shown.
    void setImageFolder(const QString &folder, const QString &root);
    /// What became of the pictures that the page cannot load by itself, by their sources as the article has them.
    struct Pictures {
        QHash<QByteArray, QString> fetched; ///< files of pictures of other servers
        QList<QByteArray> broken;           ///< to be marked: absent, damaged, refused
        qsizetype waiting = 0;              ///< pictures of other servers that nobody has asked for
        qsizetype loading = 0;
        qsizetype failures = 0;
    };
    void setPictures(const Pictures &pictures);

    /// Marks the blocks that show these bytes and, while the pane follows the editor, scrolls them into view. Nothing
    /// happens when no block does.
    void reveal(Span source);
    /// Marks the blocks and leaves the page where it is.
    void mark(Span source);
    /// Brings the first block that shows these bytes to the top, while the pane follows the editor. Marks nothing.
    void scrollTo(Span source);

    /// What takes the keyboard focus for the page.
    QWidget *focusStop() const;
    void zoomBy(int steps); ///< larger (+1) or smaller (-1)
    void resetZoom();

    /// The page and the editor scroll together.
    bool isFollowing() const;
    void setFollowing(bool isFollowing);

    /// Phone width, light or dark, following, zoom: to be kept from one start to the next.
    QByteArray saveState() const;
    /// False, and nothing changed, for bytes that saveState() did not make.
    bool restoreState(const QByteArray &state);

    /// The article's HTML as the page's DOM has it now (for tests and inspection). It is what the browser writes for
    /// that DOM: equal to the exported bytes as far as those are written the way a browser writes HTML (attributes in
    /// double quotes, `&nbsp;` for U+00A0, `<br>`, every element closed), as the exporter does.
    void readBack(std::function<void(const QByteArray &html)> receive);

Q_SIGNALS:
    /// The page's DOM is this article; its next frame shows it. Comes again when the page had to be loaded anew.
    void articleShown(quint64 revision);
    /// The person wants the pictures of other servers: now, whenever this issue is open, or no longer.
    void loadPicturesRequested();
    void alwaysLoadPicturesRequested();
    void stopLoadingRequested();
    /// The person clicked a block; `before` and `after` are some of its text around the letter that was clicked, empty
    /// where there is none.
    void blockClicked(Jianbao::Span source, const QString &before, const QString &after);
    /// The person scrolled; the first block in view shows these bytes. Silent while the pane does not follow.
    void visibleSpanChanged(Jianbao::Span source);
    void followingChanged(bool isFollowing);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Jianbao
