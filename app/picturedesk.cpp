#include "picturedesk.h"

#include "articlefeed.h"
#include "previewpane.h"
#include "remotepictures.h"

namespace Jianbao {

PictureDesk::PictureDesk(ArticleFeed &feed, PreviewPane &preview, QObject *parent)
    : QObject(parent)
    , m_preview(preview)
    , m_remote(new RemotePictures(this))
{
    connect(&feed, &ArticleFeed::rendered, this, [this](const RenderedIssue &issue) {
        m_broken.clear();
        for (const WeChat::MissingImage &image : issue.missing)
            m_broken.append(image.source.toUtf8());
        m_remote->setArticle(issue.article);
        show();
    });
    connect(m_remote, &RemotePictures::changed, this, &PictureDesk::show);
    connect(&preview, &PreviewPane::loadPicturesRequested, m_remote, &RemotePictures::loadNow);
    connect(&preview, &PreviewPane::alwaysLoadPicturesRequested, m_remote, &RemotePictures::loadAlways);
    connect(&preview, &PreviewPane::stopLoadingRequested, m_remote, &RemotePictures::cancel);
}

void PictureDesk::setIssue(const QString &path)
{
    m_remote->setIssue(path);
}

const QHash<QByteArray, QString> &PictureDesk::files() const
{
    return m_remote->files();
}

void PictureDesk::show()
{
    m_preview.setPictures(
        {m_remote->files(), m_broken, m_remote->waiting(), m_remote->loading(), m_remote->failures()});
}

} // namespace Jianbao
